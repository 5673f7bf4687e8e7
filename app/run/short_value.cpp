// SPDX-License-Identifier: Apache-2.0
#include "app/run/short_value.h"

#include "engine/value/json_writer.h"

namespace steploom::app {

QString shortValue(const engine::Value& value) {
    constexpr qsizetype kShort = 90;     // characters
    constexpr std::size_t kLong = 65536; // bytes that are not written for a row
    if (value.jsonSize() > kLong)
        return QStringLiteral("… %1 KiB").arg(value.jsonSize() / 1024);
    const QString json = QString::fromStdString(engine::toJson(value));
    return json.size() > kShort ? json.left(kShort) + QStringLiteral("…") : json;
}

} // namespace steploom::app
