// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "model/history/line_prefix.h"
#include "model/history/object_head.h"
#include "model/history/reading.h"

namespace steploom::model {

/// How far a walk through JSON came.
struct Walk {
    bool whole = false;        ///< to the end of a value, without a fault
    std::uint64_t stopped = 0; ///< behind the value; of a faulty one: behind the last part that was read
    bool found = false;        ///< something of a history was in it
};

/// Goes through JSON values and collects what is of a history, in any of the shapes that tools print: it
/// knows each by its members, not by where it stands.
class EventWalker {
public:
    explicit EventWalker(Reading& reading);
    ~EventWalker();
    EventWalker(const EventWalker&) = delete;
    EventWalker& operator=(const EventWalker&) = delete;

    /// The value that begins at `from` and lies before `to`, which it need not fill.
    Walk walk(std::uint16_t text, std::uint64_t from, std::uint64_t to);
    /// One value a line.
    void walkLines(std::uint16_t text);
    /// A part of what stands together, an array out of a longer one or an object: its events go into that
    /// group of the reading, which is made where `group` is kNoGroup.
    Walk walkPart(std::uint16_t text, std::uint64_t from, std::uint64_t to, std::size_t& group);

    /// What the line says before the part that is walked next: for an event that does not tell it itself.
    void setPrefix(const LinePrefix& prefix);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace steploom::model
