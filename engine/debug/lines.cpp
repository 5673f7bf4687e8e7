// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/lines.h"

namespace steploom::engine {

std::uint32_t predecessorOf(const History& history, std::uint32_t visit) {
    const VisitRecord& record = history.visits[visit];
    if (record.enteredEvent == 0)
        return kNone;
    const EventId cause = history.event(record.enteredEvent, record.child).previous;
    if (cause == 0 || cause >= record.enteredEvent)
        return kNone;
    const HistoryEvent& event = history.event(cause, record.child);
    const bool same = stateTypeOfExited(event.type) && event.visit != kNone && event.visit != visit &&
                      history.visits[event.visit].parent == record.parent &&
                      history.visits[event.visit].branch == record.branch;
    return same ? event.visit : kNone;
}

bool isPointerWithin(std::string_view pointer, std::string_view place) noexcept {
    return pointer.substr(0, place.size()) == place &&
           (pointer.size() == place.size() || pointer[place.size()] == '/');
}

} // namespace steploom::engine
