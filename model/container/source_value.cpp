// SPDX-License-Identifier: Apache-2.0
#include "model/container/source_value.h"

#include <algorithm>

#include "model/document/json_string.h"

namespace steploom::model {

namespace {

constexpr std::size_t kIndent = 2;

class ViewWriter {
public:
    SourceView write(const SourceValue& value) {
        put(value, 0);
        m_view.text += '\n';
        return std::move(m_view);
    }

private:
    void place(std::size_t source) {
        auto& places = m_view.places;
        if (!places.empty() && places.back().offset == m_view.text.size())
            places.pop_back();
        places.push_back({m_view.text.size(), source});
    }

    void newLine(std::size_t level) {
        m_view.text += '\n';
        m_view.text.append(level * kIndent, ' ');
    }

    void put(const SourceValue& value, std::size_t level) {
        place(value.content.begin);
        if (value.kind == SourceValue::Kind::Scalar) {
            m_view.text += value.json;
            return;
        }
        const bool object = value.kind == SourceValue::Kind::Object;
        m_view.text += object ? '{' : '[';
        for (std::size_t i = 0; i < value.children.size(); ++i) {
            const SourceValue& child = value.children[i];
            if (i != 0)
                m_view.text += ',';
            newLine(level + 1);
            if (object) {
                place(child.keySpan.empty() ? child.content.begin : child.keySpan.begin);
                m_view.text += encodeJsonString(child.key);
                m_view.text += ": ";
            }
            put(child, level + 1);
        }
        if (!value.children.empty())
            newLine(level);
        m_view.text += object ? '}' : ']';
    }

    SourceView m_view;
};

} // namespace

const SourceValue* SourceValue::member(std::string_view name) const {
    if (kind != Kind::Object)
        return nullptr;
    const auto found = std::find_if(children.rbegin(), children.rend(),
                                    [&](const SourceValue& one) { return one.key == name; });
    return found == children.rend() ? nullptr : &*found;
}

std::string SourceValue::string() const {
    return isString() ? decodeJsonString(insideQuotes(json)) : json;
}

std::size_t SourceView::source(std::size_t offset) const {
    const auto after = std::upper_bound(places.begin(), places.end(), offset,
                                        [](std::size_t at, const Place& place) { return at < place.offset; });
    return after == places.begin() ? 0 : std::prev(after)->source;
}

SourceView viewOf(const SourceValue& value) {
    return ViewWriter().write(value);
}

} // namespace steploom::model
