// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/support/xml.h"
#include "engine/task/aws/wire.h"

namespace steploom::engine {

/// What an element holds, as a value of this shape.
Value fromWireXml(const WireService& service, const WireShape& shape, const XmlElement& element);

} // namespace steploom::engine
