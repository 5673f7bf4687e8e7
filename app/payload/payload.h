// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

#include "engine/debug/dataflow_links.h"
#include "engine/definition/state_type.h"
#include "engine/value/value.h"

namespace steploom::app {

/// A payload on its way through QML to whatever shows it, with where it stands in its run. It shares its
/// contents with the run; QML hands it on and looks at nothing in it.
struct Payload {
    engine::Value value;
    engine::Value before;                ///< the stage before it, to be compared with; may be absent
    std::uint32_t visit = engine::kNone; ///< kNone: of the execution, or of none
    engine::Slot slot = engine::Slot::Input;
    engine::QueryLanguage language = engine::QueryLanguage::JsonPath; ///< of its state
    bool placed = false; ///< it is what `slot` of `visit` holds: its leaves can be traced
};

} // namespace steploom::app

Q_DECLARE_METATYPE(steploom::app::Payload)
