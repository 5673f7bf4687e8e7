// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/item.h"

#include "engine/expression/jsonata/failure.h"

#include <algorithm>
#include <numeric>

namespace steploom::engine::jsonata {
namespace {

constexpr std::uint64_t kItemBytes = sizeof(Item);

} // namespace

Item::Item(const Ref<List>& list) noexcept
    : m_cell(list.get()) {
}
Item::Item(const Ref<Record>& record) noexcept
    : m_cell(record.get()) {
}
Item::Item(Value value, const Ref<Origin>& origin) noexcept
    : m_value(std::move(value))
    , m_cell(origin.get()) {
}

List::~List() {
    if (charged != 0 && Meter::current() != nullptr)
        Meter::current()->credit(charged);
}

void List::grow() {
    const std::size_t more = items.capacity() < 4 ? 4 : items.capacity() * 2;
    reserve(more);
}

void List::reserve(std::size_t count) {
    if (count <= items.capacity())
        return;
    const std::uint64_t bytes = (count - items.capacity()) * kItemBytes;
    if (Meter* meter = Meter::current()) {
        charged += bytes;
        meter->charge(bytes);
    }
    items.reserve(count);
}

void List::chargeValue(const Value& value) {
    constexpr std::size_t kSmall = 256;
    if (value.isShared() || (value.isString() && value.size() < kSmall))
        return;
    if (Meter* meter = Meter::current()) {
        const std::uint64_t bytes = value.isString() ? value.size() : 32 + 16 * value.size();
        charged += bytes;
        meter->charge(bytes);
    }
}

Record::~Record() {
    if (charged != 0 && Meter::current() != nullptr)
        Meter::current()->credit(charged);
}

void Record::charge() {
    constexpr std::uint64_t kEmpty = 64;
    if (Meter* meter = Meter::current()) {
        const std::uint64_t bytes = kEmpty + members.size() * sizeof(members[0]);
        charged += bytes;
        meter->charge(bytes);
    }
}

void List::spell() {
    if (rangeSize == 0)
        return;
    items.clear();
    items.reserve(rangeSize);
    for (std::uint32_t i = 0; i < rangeSize; ++i)
        items.emplace_back(Value(first + i));
    rangeSize = 0;
}

Item* Record::find(std::string_view name) noexcept {
    for (auto& [key, value] : members) {
        if (key.text() == name)
            return &value;
    }
    return nullptr;
}

void Record::set(const Key& name, Item value) {
    if (Item* present = find(name.text()))
        *present = std::move(value);
    else
        members.emplace_back(name, std::move(value));
}

void Record::remove(std::string_view name) {
    const auto at = std::find_if(members.begin(), members.end(),
                                 [&](const auto& each) { return each.first.text() == name; });
    if (at != members.end())
        members.erase(at);
}

Ref<List> makeSequence() {
    auto list = makeCell<List>();
    list->sequence = true;
    return list;
}

bool isIndexName(std::string_view name, std::uint32_t& index) noexcept {
    if (name.empty() || name.size() > 10 || name[0] < '0' || name[0] > '9' ||
        (name[0] == '0' && name.size() > 1))
        return false;
    std::uint64_t number = 0;
    for (const char c : name) {
        if (c < '0' || c > '9')
            return false;
        number = number * 10 + static_cast<std::uint64_t>(c - '0');
    }
    if (number >= 0xFFFFFFFFU)
        return false;
    index = static_cast<std::uint32_t>(number);
    return true;
}

void ObjectMaker::add(Key name, Item value) {
    if (!value.isUndefined())
        m_members.emplace_back(std::move(name), std::move(value));
}

Item ObjectMaker::build() {
    const auto looksLikeIndex = [](const auto& each) {
        std::uint32_t index = 0;
        return isIndexName(each.first.text(), index);
    };
    if (std::any_of(m_members.begin(), m_members.end(), looksLikeIndex)) {
        std::stable_sort(m_members.begin(), m_members.end(), [](const auto& a, const auto& b) {
            std::uint32_t x = 0;
            std::uint32_t y = 0;
            const bool left = isIndexName(a.first.text(), x);
            const bool right = isIndexName(b.first.text(), y);
            return left && right ? x < y : left && !right;
        });
    }
    const bool values = std::all_of(m_members.begin(), m_members.end(),
                                    [](const auto& each) { return each.second.isValue(); });
    if (values) {
        ObjectBuilder builder;
        builder.reserve(m_members.size());
        for (auto& [key, value] : m_members)
            builder.add(std::move(key), value.value());
        m_members.clear();
        return builder.build();
    }
    auto record = makeCell<Record>();
    for (auto& [key, value] : m_members)
        record->set(key, std::move(value));
    m_members.clear();
    return record;
}

Elements::Elements(const Item& item) {
    if (item.value().isArray()) {
        m_size = item.value().size();
        m_values = m_size == 0 ? nullptr : &item.value().at(0);
        m_origin = item.origin();
    } else if (const List* list = item.list()) {
        m_size = list->size();
        m_list = list;
    } else if (!item.isUndefined()) {
        m_size = 1;
        m_single = &item;
    }
}

Item Elements::operator[](std::size_t index) const {
    if (m_values != nullptr) {
        if (m_origin == nullptr)
            return m_values[index];
        auto origin = makeCell<Origin>();
        origin->parent = Ref<Origin>(m_origin);
        origin->index = static_cast<std::uint32_t>(index);
        return {m_values[index], origin};
    }
    return m_list != nullptr ? m_list->at(index) : *m_single;
}

Members::Members(const Item& object)
    : m_object(object) {
    if (const Record* record = object.record())
        m_size = record->members.size();
    else if (object.value().isObject())
        m_size = object.value().size();
    bool indexes = false;
    for (std::size_t i = 0; i < m_size && !indexes; ++i) {
        const std::string_view text = name(i);
        indexes = !text.empty() && text[0] >= '0' && text[0] <= '9';
    }
    if (!indexes)
        return;
    std::vector<std::uint32_t> order(m_size);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        std::uint32_t x = 0;
        std::uint32_t y = 0;
        const bool left = isIndexName(name(a), x);
        const bool right = isIndexName(name(b), y);
        return left && right ? x < y : left && !right;
    });
    m_order = std::move(order);
}

std::string_view Members::name(std::size_t index) const {
    const Record* record = m_object.record();
    return record != nullptr ? record->members[place(index)].first.text()
                             : m_object.value().keyAt(place(index));
}

Key Members::key(std::size_t index) const {
    const Record* record = m_object.record();
    return record != nullptr ? record->members[place(index)].first : m_object.value().memberKey(place(index));
}

Item Members::operator[](std::size_t index) const {
    if (const Record* record = m_object.record())
        return record->members[place(index)].second;
    const Value& value = m_object.value().at(place(index));
    if (m_object.origin() == nullptr)
        return value;
    auto origin = makeCell<Origin>();
    origin->parent = Ref<Origin>(m_object.origin());
    origin->key = key(index);
    return {value, origin};
}

Item member(const Item& object, const Key& name) {
    if (object.value().isObject()) {
        const Value* found = object.value().find(name);
        if (found == nullptr)
            return {};
        if (object.origin() == nullptr)
            return *found;
        auto origin = makeCell<Origin>();
        origin->parent = Ref<Origin>(object.origin());
        origin->key = name;
        return {*found, origin};
    }
    if (Record* record = object.record()) {
        const Item* found = record->find(name.text());
        return found != nullptr ? *found : Item();
    }
    return {};
}

void Meter::refuse() {
    throw Failure("U1003").limit(Limit::Memory);
}

Meter*& Meter::current() noexcept {
    static thread_local Meter* meter = nullptr;
    return meter;
}

} // namespace steploom::engine::jsonata
