// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/answer_list.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

#include "app/debugger/answer_entry.h"
#include "app/document/engine_messages.h"
#include "app/document/messages.h"
#include "app/settings/language.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "engine/value/pointer.h"
#include "model/document/edits/fields.h"
#include "model/document/file.h"

namespace steploom::app {

namespace {

constexpr const char* kOthers = "*";
constexpr const char* kFields[] = {"functions", "states", "resources",    "recording",
                                   "tables",    "rules",  "subscriptions"};

std::string pointerOf(const QString& group, const QString& key) {
    std::string pointer;
    engine::appendPointerToken(pointer, group.toStdString());
    if (!key.isNull())
        engine::appendPointerToken(pointer, key.toStdString());
    return pointer;
}

/// Many programs have a settings.json; ours has at least one of the fields that it may have.
bool isTaskSettings(const QString& path) {
    const model::Result<std::string> bytes = model::readFile(path.toStdString());
    const engine::Value value = bytes ? engine::readJson(*bytes).value : engine::Value();
    return std::any_of(std::begin(kFields), std::end(kFields),
                       [&](const char* field) { return value.find(field) != nullptr; });
}

} // namespace

AnswerList::AnswerList(QObject* parent)
    : QAbstractListModel(parent) {
    connect(&Language::instance(), &Language::changed, this, [this] {
        if (count() > 0)
            emit dataChanged(index(0), index(count() - 1));
        emit changed();
    });
}

int AnswerList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> AnswerList::roleNames() const {
    return {{TitleRole, "title"},       {KindRole, "kind"},     {DetailRole, "detail"},
            {AnswererRole, "answerer"}, {ChosenRole, "chosen"}, {FaultsRole, "faults"},
            {PointerRole, "pointer"}};
}

QVariant AnswerList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TitleRole:
        return row.kind == Kind::Others ? tr("All other tasks") : row.title;
    case KindRole:
        return row.kind == Kind::State      ? QStringLiteral("state")
               : row.kind == Kind::Resource ? QStringLiteral("resource")
                                            : QStringLiteral("others");
    case DetailRole:
        return row.kind == Kind::State ? row.resource : QString();
    case AnswererRole:
        return answererText(row);
    case ChosenRole: {
        const engine::TaskAnswerer* mine = own(row);
        return mine != nullptr && mine->kind != engine::TaskAnswerer::Kind::Default;
    }
    case FaultsRole:
        return faultsText(row);
    case PointerRole:
        return row.pointer;
    default:
        return {};
    }
}

QString AnswerList::fileName() const {
    return m_path.isEmpty() ? QString() : QFileInfo(m_path).fileName();
}

QString AnswerList::recordingPath() const {
    if (m_settings.recording.empty())
        return {};
    return QDir::cleanPath(QDir(QString::fromStdString(m_settings.folder)).filePath(recording()));
}

QStringList AnswerList::names() const {
    QStringList names;
    for (int i = 0; i < count(); ++i)
        names << data(index(i), TitleRole).toString();
    return names;
}

const engine::TaskAnswerer* AnswerList::own(const Row& row) const {
    const auto& all = row.kind == Kind::State ? m_settings.states : m_settings.resources;
    const auto found = all.find(row.kind == Kind::Others ? kOthers : row.title.toStdString());
    return found == all.end() ? nullptr : &found->second;
}

/// What its own entry says, or what holds without one.
QString AnswerList::answererText(const Row& row) const {
    using Who = engine::TaskAnswerer::Kind;
    const engine::TaskAnswerer* mine = own(row);
    if (mine != nullptr && mine->kind != Who::Default)
        return answererWords(valueOf(row));
    const engine::TaskAnswerer* outer =
        row.kind == Kind::Others ? nullptr : m_settings.answererFor({}, row.resource.toStdString());
    if (outer != nullptr) {
        const auto exact = m_settings.resources.find(row.resource.toStdString());
        const bool byResource = exact != m_settings.resources.end() && &exact->second == outer;
        const Row from{byResource ? Kind::Resource : Kind::Others, row.resource, {}, {}};
        return answererWords(valueOf(from));
    }
    if (row.kind != Kind::Others && m_settings.functionFor(row.resource.toStdString()) != nullptr &&
        row.resource.contains(QStringLiteral(":function:")))
        return tr("Mock, else the function's handler");
    return row.kind == Kind::Others || row.resource.contains(QStringLiteral("lambda"))
               ? tr("Mock, else the function's handler, else asked")
               : tr("Mock, else asked");
}

QString AnswerList::faultsText(const Row& row) const {
    const engine::TaskAnswerer* mine = own(row);
    QStringList words;
    if (mine != nullptr) {
        for (const engine::TaskFault& fault : mine->faults)
            words << faultWords(fault);
    }
    return words.join(QStringLiteral("; "));
}

engine::Value AnswerList::valueOf(const Row& row) const {
    const char* group = row.kind == Kind::State ? "states" : "resources";
    return m_value.get(group).get(row.kind == Kind::Others ? kOthers : row.title.toStdString());
}

void AnswerList::open(const QString& definition) {
    m_path.clear();
    if (!definition.isEmpty()) {
        const QFileInfo file(definition);
        const QString base = file.fileName().section(QLatin1Char('.'), 0, 0);
        m_path = file.path() + QLatin1Char('/') + base + QStringLiteral(".settings.json");
        const QString shared = file.path() + QStringLiteral("/settings.json");
        if (!QFileInfo::exists(m_path) && isTaskSettings(shared))
            m_path = shared;
    }
    m_text.clear();
    read();
}

void AnswerList::refresh() {
    if (!m_path.isEmpty())
        read();
}

/// The file as it is now; without one, what is kept here.
void AnswerList::read() {
    m_problem = nullptr;
    if (!m_path.isEmpty()) {
        m_text.clear();
        if (QFileInfo::exists(m_path)) {
            const model::Result<std::string> bytes = model::readFile(m_path.toStdString());
            if (bytes)
                m_text = *bytes;
            else
                m_problem = [why = bytes.refusal()] {
                    return messageWithRemedy(why);
                };
        }
    }
    m_settings = {};
    m_value = engine::Value::emptyObject();
    if (!m_text.empty()) {
        const engine::JsonReadResult json = engine::readJson(m_text);
        if (!json) {
            m_problem = [why = json.error] {
                return jsonErrorText(why);
            };
        } else {
            m_value = json.value;
            engine::TaskSettingsResult result = engine::readTaskSettings(json.value);
            m_settings = std::move(result.settings);
            if (!result.diagnostics.empty())
                m_problem = [why = result.diagnostics.front()] {
                    return tr("%1: %2").arg(QString::fromStdString(why.pointer), engineMessage(why));
                };
        }
    }
    m_settings.folder = m_path.isEmpty() ? std::string() : QFileInfo(m_path).absolutePath().toStdString();
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1));
    emit changed();
}

void AnswerList::look(const std::shared_ptr<const model::Workflow>& workflow) {
    std::vector<Row> rows;
    std::vector<Row> resources;
    for (const model::State& state : workflow->states) {
        if (state.type != model::StateType::Task)
            continue;
        const QString resource = QString::fromStdString(state.resource);
        rows.push_back({Kind::State, QString::fromStdString(state.name), resource,
                        QString::fromStdString(state.pointer)});
        const bool known = std::any_of(resources.begin(), resources.end(),
                                       [&](const Row& one) { return one.title == resource; });
        if (!known && !resource.isEmpty())
            resources.push_back({Kind::Resource, resource, resource, {}});
    }
    if (!rows.empty())
        resources.push_back({Kind::Others, {}, {}, {}});
    rows.insert(rows.end(), resources.begin(), resources.end());
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
            return a.kind == b.kind && a.title == b.title && a.resource == b.resource &&
                   a.pointer == b.pointer;
        });
    if (same)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit changed();
}

// ---- the form

QVariantList AnswerList::ways() const {
    return answerWays();
}

QVariantList AnswerList::faultKinds() const {
    return answerFaultKinds();
}

QVariantMap AnswerList::entry(int row) const {
    return row < 0 || row >= count() ? QVariantMap()
                                     : entryFromValue(valueOf(m_rows[static_cast<std::size_t>(row)]));
}

QString AnswerList::put(int row, const QVariantMap& entry) {
    if (row < 0 || row >= count())
        return {};
    refresh();
    const Row one = m_rows[static_cast<std::size_t>(row)];
    const engine::Value value = valueFromEntry(entry, valueOf(one));
    const QString key = one.kind == Kind::Others ? QLatin1String(kOthers) : one.title;
    if (value.size() > 0) {
        // As whoever reads the file would judge it.
        const engine::TaskSettingsResult judged = engine::readTaskSettings(
            engine::Value::object({{"states", engine::Value::object({{key.toStdString(), value}})}}));
        if (!judged.diagnostics.empty())
            return engineMessage(judged.diagnostics.front());
    }
    return write(one.kind == Kind::State ? QStringLiteral("states") : QStringLiteral("resources"), key,
                 value);
}

QString AnswerList::record(const QUrl& file) {
    refresh();
    const QString path = file.toLocalFile();
    const QString relative = m_path.isEmpty() ? path : QFileInfo(m_path).absoluteDir().relativeFilePath(path);
    return write(QStringLiteral("recording"), QString(), engine::Value(relative.toStdString()));
}

/// Splices one entry into the file: whatever else stands there stays as it is. An empty object takes it away.
QString AnswerList::write(const QString& group, const QString& key, const engine::Value& value) {
    if (m_problem && m_value.size() == 0 && !m_text.empty())
        return tr("%1 cannot be changed while it is broken. %2").arg(fileName(), problem());
    const bool removes = value.isObject() && value.size() == 0;
    std::string bytes = m_text;
    if (bytes.empty()) {
        engine::Value whole = value;
        if (!key.isNull())
            whole = engine::Value::object({{key.toStdString(), value}});
        if (!removes)
            bytes = engine::toJson(engine::Value::object({{group.toStdString(), whole}}), {2, false}) + '\n';
    } else {
        model::Document document = model::Document::fromBytes(bytes);
        const bool known = key.isNull() || m_value.get(group.toStdString()).isObject();
        const engine::Value whole = known ? value : engine::Value::object({{key.toStdString(), value}});
        const std::string pointer = pointerOf(group, known ? key : QString());
        auto edit = removes ? model::edits::removeField(document, pointer)
                            : model::edits::setField(document, pointer, engine::toJson(whole, {2, false}));
        if (!edit)
            return messageWithRemedy(edit.refusal());
        document.apply(std::move(edit.value()));
        bytes = document.bytes();
    }
    if (bytes != m_text && !m_path.isEmpty()) {
        const auto saved = model::saveFile(m_path.toStdString(), bytes);
        if (!saved)
            return messageWithRemedy(saved.refusal());
    }
    m_text = std::move(bytes);
    read();
    return {};
}

} // namespace steploom::app
