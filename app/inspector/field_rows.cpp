// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/field_rows.h"

#include <algorithm>
#include <iterator>

#include "model/document/edits/forms.h"
#include "model/document/pointer.h"

namespace steploom::app {

namespace {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString kindName(FieldKind kind) {
    static const char* const names[] = {"text", "lines", "path", "number", "word", "json"};
    return QString::fromLatin1(names[static_cast<std::size_t>(kind)]);
}

const char* sectionName(FieldSection section) {
    static const char* const names[] = {"",       "items",    "reader",    "batcher",
                                        "writer", "failures", "processor", "state"};
    return names[static_cast<std::size_t>(section)];
}

std::string pointerOf(const std::string& base, std::string_view path) {
    std::string pointer = base;
    while (!path.empty()) {
        const std::size_t end = path.find('/');
        pointer = model::pointerTo(pointer, path.substr(0, end));
        path.remove_prefix(std::min(path.size(), end == std::string_view::npos ? end : end + 1));
    }
    return pointer;
}

bool isExpression(model::Node node) {
    return node.isString() && node.raw().substr(1, 2) == "{%";
}

} // namespace

FieldRows::FieldRows(model::Node object, std::string base, bool jsonata)
    : m_object(object)
    , m_base(std::move(base))
    , m_jsonata(jsonata) {
}

/// Why the input of the kind cannot show the value; empty where it can.
QString FieldRows::whyRaw(model::Node node, FieldKind kind, bool jsonata) {
    using NodeKind = model::NodeKind;
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Lines:
    case FieldKind::Word:
        return node.isString() ? QString() : tr("Shown as JSON: a text is due here.");
    case FieldKind::Path:
        return node.isString() || node.kind() == NodeKind::Null ? QString()
                                                                : tr("Shown as JSON: a path is due here.");
    case FieldKind::Number:
        return node.isNumber() || (jsonata && isExpression(node))
                   ? QString()
                   : tr("Shown as JSON: a number is due here.");
    case FieldKind::Json:
        return node.kind() == NodeKind::Placeholder || node.kind() == NodeKind::Word
                   ? tr("Shown as it stands: it becomes JSON by what is put in its place.")
                   : QString();
    }
    return {};
}

QVariantMap FieldRows::rawRow(model::Node node, const QString& name, const std::string& pointer,
                              const QString& note) {
    return {{QStringLiteral("name"), name},
            {QStringLiteral("path"), name},
            {QStringLiteral("pointer"), QString::fromStdString(pointer)},
            {QStringLiteral("kind"), QStringLiteral("raw")},
            {QStringLiteral("value"), QString::fromStdString(model::edits::valueText(node))},
            {QStringLiteral("present"), bool(node)},
            {QStringLiteral("section"), QString()},
            {QStringLiteral("words"), QStringList()},
            {QStringLiteral("choices"), QVariantList()},
            {QStringLiteral("note"), note}};
}

QVariantMap FieldRows::row(const FieldInfo& field) const {
    const std::string pointer = pointerOf(m_base, field.path);
    const model::Node node = m_object.at(pointerOf({}, field.path));
    const QString name = text(field.path.substr(field.path.rfind('/') + 1));
    QVariantMap row = rawRow(node, name, pointer, {});
    row[QStringLiteral("path")] = text(field.path);
    row[QStringLiteral("section")] = QString::fromLatin1(sectionName(field.section));
    const QString why = node ? whyRaw(node, field.kind, m_jsonata) : QString();
    if (!why.isEmpty()) {
        row[QStringLiteral("note")] = why;
        return row;
    }
    row[QStringLiteral("kind")] = kindName(field.kind);
    const bool characters =
        node.isString() && (field.kind != FieldKind::Json || (m_jsonata && isExpression(node)));
    if (characters)
        row[QStringLiteral("value")] = QString::fromStdString(node.string());
    QStringList words;
    if (field.kind == FieldKind::Word) {
        for (const std::string_view word : wordsOf(field.path))
            words << text(word);
    }
    row[QStringLiteral("words")] = words;
    return row;
}

bool FieldRows::isThere(const FieldInfo& field) const {
    return bool(m_object.at(pointerOf({}, field.path)));
}

bool FieldRows::isReachable(const FieldInfo& field) const {
    for (std::size_t end = field.path.find('/'); end != std::string_view::npos;
         end = field.path.find('/', end + 1)) {
        const model::Node outer = m_object.at(pointerOf({}, field.path.substr(0, end)));
        if (outer && !outer.isObject())
            return false;
    }
    return true;
}

QVariantList FieldRows::rows(const std::vector<FieldInfo>& fields, FieldGroup group, bool distributed) const {
    QVariantList rows;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const FieldInfo& field = fields[i];
        if (field.group != group || !isReachable(field) ||
            (field.distributed && !distributed && !isThere(field)))
            continue;
        if (field.choice == 0) {
            rows << row(field);
            continue;
        }
        if (i > 0 && fields[i - 1].choice == field.choice && fields[i - 1].group == group)
            continue; // came with the first of them
        std::vector<FieldInfo> all;
        for (std::size_t j = i; j < fields.size() && fields[j].choice == field.choice; ++j)
            all.push_back(fields[j]);
        QVariantList choices;
        for (const FieldInfo& one : all) {
            const QVariantMap shown = row(one);
            choices << QVariantMap{{QStringLiteral("name"), shown[QStringLiteral("name")]},
                                   {QStringLiteral("pointer"), shown[QStringLiteral("pointer")]},
                                   {QStringLiteral("kind"), kindName(one.kind)}};
        }
        std::vector<FieldInfo> there;
        std::copy_if(all.begin(), all.end(), std::back_inserter(there),
                     [&](const FieldInfo& one) { return isThere(one); });
        if (there.empty())
            there.push_back(all.front());
        for (const FieldInfo& one : there) {
            QVariantMap shown = row(one);
            if (there.size() == 1 && choices.size() > 1)
                shown[QStringLiteral("choices")] = choices;
            rows << shown;
        }
    }
    return rows;
}

void FieldRows::addOthers(const std::vector<FieldInfo>& fields, model::Node member, const std::string& path,
                          QVariantList& rows) const {
    const std::string inside = path + '/';
    const bool twice = member != member.parent().member(member.key());
    const bool known =
        std::any_of(fields.begin(), fields.end(), [&](const FieldInfo& field) { return field.path == path; });
    if (known && !twice)
        return;
    const bool reaches = std::any_of(fields.begin(), fields.end(), [&](const FieldInfo& field) {
        return field.path.substr(0, inside.size()) == inside;
    });
    if (reaches && !twice && member.isObject()) {
        for (const model::Node part : member)
            addOthers(fields, part, inside + part.key(), rows);
        return;
    }
    const std::string tail = member.tree()->pointer(member);
    QString note;
    if (twice)
        note = tr("Written twice: the last one counts.");
    QString name = QString::fromStdString(path);
    rows << rawRow(member, name.replace(QLatin1Char('/'), QLatin1Char('.')), tail, note);
}

} // namespace steploom::app
