// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/value_set.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

#include "app/document/messages.h"
#include "model/document/file.h"
#include "model/substitution/placeholders.h"

namespace steploom::app {

namespace {

QSettings settings() {
    return QSettings(QStringLiteral("steploom"), QStringLiteral("steploom"));
}

QString groupOf(const QString& definition) {
    const QByteArray digest = QCryptographicHash::hash(definition.toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("values/") + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

int ValueSet::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ValueSet::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto given = m_known.find(row.name.toStdString());
    switch (role) {
    case NameRole:
        return row.name;
    case ValueRole:
        return m_typed.value(row.name);
    case FileValueRole:
        return given == m_known.end() ? QString() : QString::fromStdString(given->second);
    case UsesRole:
        return row.uses;
    default:
        return {};
    }
}

QHash<int, QByteArray> ValueSet::roleNames() const {
    return {{NameRole, "name"}, {ValueRole, "value"}, {FileValueRole, "fileValue"}, {UsesRole, "uses"}};
}

void ValueSet::open(const QString& definition) {
    m_definition = definition;
    m_file.clear();
    m_source = {};
    m_typed.clear();
    m_problem = nullptr;
    const std::string path = model::valuesFileOf(definition.toStdString());
    if (!definition.isEmpty() && QFileInfo(QString::fromStdString(path)).isFile()) {
        const auto bytes = model::readFile(path);
        auto values =
            bytes ? model::readValues(*bytes) : model::Result<model::SubstitutionValues>(bytes.refusal());
        if (values)
            m_file = std::move(values.value());
        else
            m_problem = [why = values.refusal()] {
                return messageWithRemedy(why);
            };
    }
    if (!definition.isEmpty()) {
        QSettings kept = settings();
        kept.beginGroup(groupOf(definition));
        for (const QString& name : kept.childKeys())
            m_typed.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(name.toLatin1(), '~')),
                           kept.value(name).toString());
    }
}

void ValueSet::setSource(const model::MachineFile& source) {
    m_source = source;
    m_known = m_source.values(m_file);
}

void ValueSet::look(const model::Document& document) {
    std::vector<Row> rows;
    for (const model::Placeholder& placeholder : model::placeholders(document)) {
        const QString name = QString::fromStdString(placeholder.name);
        const auto known =
            std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.name == name; });
        if (known == rows.end())
            rows.push_back({name, 1});
        else
            ++known->uses;
    }
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const Row& a, const Row& b) { return a.name == b.name && a.uses == b.uses; });
    if (same)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit countChanged();
}

void ValueSet::set(const QString& name, const QString& value) {
    if (m_typed.value(name) == value)
        return;
    if (value.isEmpty())
        m_typed.remove(name);
    else
        m_typed.insert(name, value);
    if (!m_definition.isEmpty()) {
        QSettings kept = settings();
        kept.beginGroup(groupOf(m_definition));
        const QString key = QString::fromLatin1(name.toUtf8().toPercentEncoding({}, {}, '~'));
        if (value.isEmpty())
            kept.remove(key);
        else
            kept.setValue(key, value);
    }
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& one) { return one.name == name; });
    if (row != m_rows.end()) {
        const QModelIndex place = index(static_cast<int>(row - m_rows.begin()));
        emit dataChanged(place, place);
    }
}

model::SubstitutionValues ValueSet::values() const {
    model::SubstitutionValues values = m_file;
    for (auto typed = m_typed.begin(); typed != m_typed.end(); ++typed)
        values[typed.key().toStdString()] = typed.value().toStdString();
    return m_source.values(values);
}

} // namespace steploom::app
