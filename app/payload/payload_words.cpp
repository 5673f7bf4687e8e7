// SPDX-License-Identifier: Apache-2.0
#include "app/payload/payload_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "engine/value/json_writer.h"

namespace steploom::app {

namespace {

using engine::Value;

/// The context of the texts.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Payload)
};

constexpr std::size_t kMostShown = 300;         ///< bytes of a string in a line
constexpr std::uint64_t kMostWritten = 1 << 16; ///< bytes of JSON that are written to show their beginning

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Up to `most` bytes, and never half a character.
std::string_view beginning(std::string_view utf8, std::size_t most) {
    if (utf8.size() <= most)
        return utf8;
    while (most > 0 && (static_cast<unsigned char>(utf8[most]) & 0xC0) == 0x80)
        --most;
    return utf8.substr(0, most);
}

} // namespace

QString valueWords(const Value& value) {
    const auto size = static_cast<int>(value.size());
    if (value.isObject())
        return size == 0 ? QStringLiteral("{}") : Words::tr("{ %n member(s) }", nullptr, size);
    if (value.isArray())
        return size == 0 ? QStringLiteral("[]") : Words::tr("[ %n item(s) ]", nullptr, size);
    if (!value.isString() || value.asString().size() <= kMostShown)
        return text(engine::toJson(value));
    std::string json;
    engine::appendJsonString(json, beginning(value.asString(), kMostShown));
    json.pop_back();
    return text(json) + QStringLiteral("…");
}

QString shortJson(const Value& value, std::size_t most) {
    if (value.isString() || (!value.isArray() && !value.isObject()) || value.jsonSize() > kMostWritten)
        return valueWords(value);
    const std::string json = engine::toJson(value);
    const std::string_view shown = beginning(json, most);
    return shown.size() < json.size() ? text(shown) + QStringLiteral("…") : text(json);
}

QString kindWord(const Value& value) {
    switch (value.kind()) {
    case engine::Kind::Object:
        return QStringLiteral("object");
    case engine::Kind::Array:
        return QStringLiteral("array");
    case engine::Kind::String:
        return QStringLiteral("string");
    case engine::Kind::Int:
    case engine::Kind::Double:
        return QStringLiteral("number");
    case engine::Kind::Bool:
        return QStringLiteral("boolean");
    case engine::Kind::Null:
    case engine::Kind::Absent:
        break;
    }
    return QStringLiteral("null");
}

QString sizeWords(std::uint64_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < 1024 ? 0 : 1,
                                       QLocale::DataSizeIecFormat);
}

} // namespace steploom::app
