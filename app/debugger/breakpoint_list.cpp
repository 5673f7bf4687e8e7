// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/breakpoint_list.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

#include "app/document/engine_messages.h"
#include "app/settings/language_rows.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/document/pointer.h"

namespace steploom::app {

namespace {

using engine::Breakpoint;
using Kind = Breakpoint::Kind;
using Rule = Breakpoint::Hits::Rule;

constexpr Kind kKinds[] = {Kind::StateEntry, Kind::StateExit,  Kind::Retry,       Kind::Catch,
                           Kind::Error,      Kind::Transition, Kind::PayloadSize, Kind::Event};
constexpr std::pair<Rule, const char*> kRules[] = {{Rule::Always, "always"},
                                                   {Rule::Equal, "equal"},
                                                   {Rule::AtLeast, "atLeast"},
                                                   {Rule::Multiple, "multiple"}};

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

BreakpointList::BreakpointList(QObject* parent)
    : QAbstractListModel(parent) {
    followLanguage(this);
}

int BreakpointList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant BreakpointList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Breakpoint& breakpoint = m_breakpoints[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return breakpoint.id;
    case Qt::DisplayRole:
    case TitleRole:
        return title(breakpoint);
    case DetailRole:
        return detail(breakpoint);
    case EnabledRole:
        return breakpoint.enabled;
    case StateRole:
        return QString::fromStdString(breakpoint.state);
    case LogRole:
        return !breakpoint.message.empty();
    default:
        return {};
    }
}

QHash<int, QByteArray> BreakpointList::roleNames() const {
    return {{IdRole, "breakpointId"}, {TitleRole, "title"}, {DetailRole, "detail"},
            {EnabledRole, "on"},      {StateRole, "state"}, {LogRole, "logs"}};
}

QString BreakpointList::nameOf(const std::string& pointer) {
    return QString::fromStdString(model::pointerLeaf(pointer));
}

QString BreakpointList::title(const Breakpoint& breakpoint) const {
    return breakpoint.state.empty() ? tr("Any state") : nameOf(breakpoint.state);
}

QString BreakpointList::detail(const Breakpoint& breakpoint) const {
    QStringList parts;
    switch (breakpoint.kind) {
    case Kind::StateEntry:
        parts << tr("on entry");
        break;
    case Kind::StateExit:
        parts << tr("on exit");
        break;
    case Kind::Retry:
        parts << tr("on retry");
        break;
    case Kind::Catch:
        parts << tr("on catch");
        break;
    case Kind::Error:
        parts << (breakpoint.error.empty() ? tr("on any error")
                                           : tr("on %1").arg(QString::fromStdString(breakpoint.error)));
        break;
    case Kind::Transition:
        parts << (breakpoint.target.empty() ? tr("on leaving to any state")
                                            : tr("on going to %1").arg(nameOf(breakpoint.target)));
        break;
    case Kind::PayloadSize:
        parts << tr("on a payload over %1")
                     .arg(QLocale().formattedDataSize(static_cast<qint64>(breakpoint.bytes)));
        break;
    case Kind::Event:
        parts << tr("on %1").arg(text(engine::eventTypeName(breakpoint.event)));
        break;
    }
    const auto number = static_cast<int>(breakpoint.hits.count);
    switch (breakpoint.hits.rule) {
    case Rule::Always:
        break;
    case Rule::Equal:
        parts << tr("the %1. time").arg(number);
        break;
    case Rule::AtLeast:
        parts << tr("from the %1. time on").arg(number);
        break;
    case Rule::Multiple:
        parts << tr("every %n time(s)", nullptr, number);
        break;
    }
    if (!breakpoint.condition.empty())
        parts << tr("when %1").arg(QString::fromStdString(breakpoint.condition));
    if (!breakpoint.message.empty())
        parts << tr("writes “%1”").arg(QString::fromStdString(breakpoint.message));
    return parts.join(QStringLiteral(", "));
}

QStringList BreakpointList::entryPointers() const {
    QStringList pointers;
    for (const Breakpoint& breakpoint : m_breakpoints) {
        if (breakpoint.kind == Kind::StateEntry && breakpoint.enabled && m_allEnabled &&
            !breakpoint.state.empty())
            pointers << QString::fromStdString(breakpoint.state);
    }
    pointers.removeDuplicates();
    return pointers;
}

int BreakpointList::rowOf(int id) const {
    const auto found = std::find_if(m_breakpoints.begin(), m_breakpoints.end(),
                                    [id](const Breakpoint& each) { return static_cast<int>(each.id) == id; });
    return found == m_breakpoints.end() ? -1 : static_cast<int>(found - m_breakpoints.begin());
}

void BreakpointList::setAllEnabled(bool enabled) {
    if (m_allEnabled == enabled)
        return;
    m_allEnabled = enabled;
    emit changed();
}

void BreakpointList::toggle(const QString& pointer) {
    if (pointer.isEmpty())
        return;
    const std::string state = pointer.toStdString();
    for (const Breakpoint& breakpoint : m_breakpoints) {
        if (breakpoint.kind == Kind::StateEntry && breakpoint.state == state) {
            remove(static_cast<int>(breakpoint.id));
            return;
        }
    }
    put({{QStringLiteral("kind"), QStringLiteral("stateEntry")}, {QStringLiteral("state"), pointer}});
}

QString BreakpointList::put(const QVariantMap& map) {
    const auto word = [&map](const char* name) {
        return map.value(QLatin1String(name)).toString().trimmed().toStdString();
    };
    Breakpoint breakpoint;
    const std::string kind = word("kind");
    for (const Kind each : kKinds) {
        if (engine::breakpointKindName(each) == kind)
            breakpoint.kind = each;
    }
    breakpoint.state = word("state");
    if (breakpoint.kind == Kind::Transition)
        breakpoint.target = word("target");
    if (breakpoint.kind == Kind::Error)
        breakpoint.error = word("error");
    if (breakpoint.kind == Kind::PayloadSize) {
        bool number = false;
        breakpoint.bytes = map.value(QStringLiteral("bytes")).toULongLong(&number);
        if (!number)
            return tr("The size is a number of bytes, such as 200000.");
    }
    if (breakpoint.kind == Kind::Event) {
        breakpoint.event = engine::eventTypeFromName(word("event"));
        if (breakpoint.event == engine::EventType::Unknown)
            return tr("There is no event type %1.").arg(QString::fromStdString(word("event")));
    }
    breakpoint.condition = word("condition");
    breakpoint.message = map.value(QStringLiteral("message")).toString().toStdString();
    for (const auto& [rule, name] : kRules) {
        if (word("rule") == name)
            breakpoint.hits.rule = rule;
    }
    breakpoint.hits.count =
        static_cast<std::uint32_t>(std::max(1, map.value(QStringLiteral("count"), 1).toInt()));
    breakpoint.enabled = map.value(QStringLiteral("enabled"), true).toBool();
    if (const std::vector<engine::Diagnostic> wrong = engine::checkBreakpoint(breakpoint); !wrong.empty())
        return engineMessage(wrong.front());

    const int row = rowOf(map.value(QStringLiteral("id"), 0).toInt());
    if (row >= 0) {
        breakpoint.id = m_breakpoints[static_cast<std::size_t>(row)].id;
        m_breakpoints[static_cast<std::size_t>(row)] = std::move(breakpoint);
        emit dataChanged(index(row), index(row));
    } else {
        beginInsertRows({}, count(), count());
        breakpoint.id = ++m_lastId;
        m_breakpoints.push_back(std::move(breakpoint));
        endInsertRows();
    }
    keep();
    emit changed();
    return {};
}

void BreakpointList::remove(int id) {
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_breakpoints.erase(m_breakpoints.begin() + row);
    endRemoveRows();
    keep();
    emit changed();
}

void BreakpointList::setEnabled(int id, bool enabled) {
    const int row = rowOf(id);
    if (row < 0 || m_breakpoints[static_cast<std::size_t>(row)].enabled == enabled)
        return;
    m_breakpoints[static_cast<std::size_t>(row)].enabled = enabled;
    emit dataChanged(index(row), index(row), {EnabledRole});
    keep();
    emit changed();
}

QVariantMap BreakpointList::at(int id) const {
    const int row = rowOf(id);
    if (row < 0)
        return {};
    const Breakpoint& breakpoint = m_breakpoints[static_cast<std::size_t>(row)];
    QString rule;
    for (const auto& [each, name] : kRules) {
        if (breakpoint.hits.rule == each)
            rule = QLatin1String(name);
    }
    return {{QStringLiteral("id"), breakpoint.id},
            {QStringLiteral("kind"), text(engine::breakpointKindName(breakpoint.kind))},
            {QStringLiteral("state"), QString::fromStdString(breakpoint.state)},
            {QStringLiteral("target"), QString::fromStdString(breakpoint.target)},
            {QStringLiteral("error"), QString::fromStdString(breakpoint.error)},
            {QStringLiteral("bytes"), static_cast<qulonglong>(breakpoint.bytes)},
            {QStringLiteral("event"),
             breakpoint.kind == Kind::Event ? text(engine::eventTypeName(breakpoint.event)) : QString()},
            {QStringLiteral("condition"), QString::fromStdString(breakpoint.condition)},
            {QStringLiteral("rule"), rule},
            {QStringLiteral("count"), breakpoint.hits.count},
            {QStringLiteral("message"), QString::fromStdString(breakpoint.message)},
            {QStringLiteral("enabled"), breakpoint.enabled}};
}

QVariantList BreakpointList::kinds() const {
    const QString words[] = {tr("A state is entered"),     tr("A state is left"),
                             tr("A retrier takes over"),   tr("A catcher takes over"),
                             tr("A state fails"),          tr("A transition is taken"),
                             tr("A payload is too large"), tr("An event is written")};
    const QString uses[] = {{},
                            {},
                            {},
                            {},
                            QStringLiteral("error"),
                            QStringLiteral("target"),
                            QStringLiteral("bytes"),
                            QStringLiteral("event")};
    QVariantList rows;
    for (std::size_t i = 0; i < std::size(kKinds); ++i) {
        rows << QVariantMap{{QStringLiteral("key"), text(engine::breakpointKindName(kKinds[i]))},
                            {QStringLiteral("text"), words[i]},
                            {QStringLiteral("uses"), uses[i]}};
    }
    return rows;
}

QStringList BreakpointList::eventTypes() const {
    QStringList names;
    for (int type = 1; type <= static_cast<int>(engine::EventType::WaitStateExited); ++type)
        names << text(engine::eventTypeName(static_cast<engine::EventType>(type)));
    return names;
}

// Where they are kept

QString BreakpointList::file() const {
    const QByteArray key =
        QCryptographicHash::hash(m_definition.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/breakpoints/%1.json").arg(QLatin1String(key));
}

void BreakpointList::clear() {
    beginResetModel();
    m_breakpoints.clear();
    m_allEnabled = true;
    endResetModel();
    emit changed();
}

void BreakpointList::open(const QString& definition) {
    m_definition = definition;
    clear();
    QFile kept(file());
    if (m_definition.isEmpty() || !kept.open(QIODevice::ReadOnly))
        return;
    const engine::JsonReadResult read = engine::readJson(kept.readAll().toStdString());
    if (!read)
        return;
    beginResetModel();
    m_breakpoints = engine::breakpointsFromValue(read.value.get("breakpoints")).breakpoints;
    for (Breakpoint& breakpoint : m_breakpoints)
        breakpoint.id = ++m_lastId;
    endResetModel();
    emit changed();
}

void BreakpointList::keep() const {
    if (m_definition.isEmpty())
        return;
    const QString path = file();
    if (m_breakpoints.empty()) {
        QFile::remove(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile kept(path);
    if (!kept.open(QIODevice::WriteOnly))
        return;
    const engine::Value all =
        engine::Value::object({{"definition", engine::Value(m_definition.toStdString())},
                               {"breakpoints", engine::breakpointsToValue(m_breakpoints)}});
    kept.write(QByteArray::fromStdString(engine::toJson(all, {2, false})));
    kept.commit();
}

} // namespace steploom::app
