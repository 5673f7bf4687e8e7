// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/evaluator.h"
#include "engine/value/pointer.h"

#include <algorithm>

// What an evaluation reads, told to its recorder.
namespace steploom::engine::jsonata {

void Evaluator::reportOne(const Origin& origin) {
    std::vector<const Origin*> way;
    for (const Origin* at = &origin; at != nullptr; at = at->parent.get())
        way.push_back(at);
    std::reverse(way.begin(), way.end());
    std::string pointer;
    for (std::size_t i = 1; i < way.size(); ++i) {
        if (way[i]->key.isEmpty())
            appendPointerToken(pointer, way[i]->index);
        else
            appendPointerToken(pointer, way[i]->key.text());
    }
    m_options.reads->read(way[0]->key.isEmpty() ? std::string_view() : way[0]->key.text(), pointer);
}

void Evaluator::report(const Item& item) {
    if (const Origin* origin = item.origin()) {
        reportOne(*origin);
        return;
    }
    const List* list = item.list();
    if (list == nullptr)
        return;
    for (const Item& each : list->items) {
        if (const Origin* origin = each.origin())
            reportOne(*origin);
    }
}

} // namespace steploom::engine::jsonata
