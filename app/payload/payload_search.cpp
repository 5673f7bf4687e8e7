// SPDX-License-Identifier: Apache-2.0
#include "app/payload/payload_search.h"

#include "engine/value/json_writer.h"
#include "engine/value/pointer.h"

namespace steploom::app {

namespace {

using engine::Value;

bool isContainer(const Value& value) {
    return value.isArray() || value.isObject();
}

bool contains(std::string_view utf8, const QString& text) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
        .contains(text, Qt::CaseInsensitive);
}

bool matches(const Value& value, const QString& text) {
    if (isContainer(value))
        return false;
    return value.isString() ? contains(value.asString(), text) : contains(engine::toJson(value), text);
}

struct Level {
    const Value* value;
    std::size_t next;
};

std::string pointerOf(const std::vector<Level>& levels) {
    std::string pointer;
    for (const Level& level : levels) {
        if (level.value->isObject())
            engine::appendPointerToken(pointer, level.value->keyAt(level.next - 1));
        else
            engine::appendPointerToken(pointer, level.next - 1);
    }
    return pointer;
}

} // namespace

std::vector<std::string> searchPayload(const Value& value, const QString& text, std::size_t most) {
    std::vector<std::string> found;
    if (text.isEmpty())
        return found;
    if (matches(value, text))
        found.emplace_back();
    std::vector<Level> levels;
    if (isContainer(value))
        levels.push_back({&value, 0});
    while (!levels.empty() && found.size() < most) {
        Level& level = levels.back();
        if (level.next == level.value->size()) {
            levels.pop_back();
            continue;
        }
        const std::size_t child = level.next++;
        const Value* const inner = &level.value->at(child);
        const bool named = level.value->isObject() && contains(level.value->keyAt(child), text);
        if (named || matches(*inner, text))
            found.push_back(pointerOf(levels));
        if (isContainer(*inner))
            levels.push_back({inner, 0});
    }
    return found;
}

} // namespace steploom::app
