// SPDX-License-Identifier: Apache-2.0
#include "app/palette/palette_model.h"

#include <algorithm>

#include "app/palette/patterns.h"
#include "app/palette/snippet_store.h"
#include "app/settings/language.h"
#include "engine/definition/integrations.h"
#include "model/integration/action_search.h"
#include "model/integration/action_state.h"
#include "model/integration/all_integrations.h"
#include "model/integration/optimised.h"

namespace steploom::app {

namespace {

constexpr std::size_t kFoundActions = 200; ///< who sees more types another letter

/// Made with the first query: it reads the table of all actions.
const model::ActionSearch& actionSearch() {
    static const model::ActionSearch search(model::allIntegrations());
    return search;
}

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString iconOf(std::string_view resource) {
    const std::string_view service = resource.substr(0, resource.find(':'));
    if (service == "lambda")
        return QStringLiteral("task");
    if (service == "dynamodb")
        return QStringLiteral("database");
    if (service == "sns" || service == "sqs")
        return QStringLiteral("message");
    if (service == "http" || service == "apigateway")
        return QStringLiteral("globe");
    return QStringLiteral("service");
}

/// How a call is waited for, where it is.
QString waitText(std::string_view resource) {
    const std::string arn = "arn:aws:states:::" + std::string(resource);
    switch (engine::classifyTaskResource(arn).pattern) {
    case engine::IntegrationPattern::Sync:
        return PaletteModel::tr("run a job");
    case engine::IntegrationPattern::SyncParsed:
        return PaletteModel::tr("run a job, parsed");
    case engine::IntegrationPattern::Callback:
        return PaletteModel::tr("callback");
    case engine::IntegrationPattern::RequestResponse:
        break;
    }
    return {};
}

QString tintOf(const QString& type) {
    if (type == QLatin1String("Task"))
        return QStringLiteral("lambda");
    if (type == QLatin1String("Parallel") || type == QLatin1String("Map"))
        return QStringLiteral("container");
    if (type == QLatin1String("Succeed"))
        return QStringLiteral("done");
    return type == QLatin1String("Fail") ? QStringLiteral("failed") : QStringLiteral("flow");
}

} // namespace

PaletteModel::PaletteModel(QObject* parent)
    : QAbstractListModel(parent) {
    SnippetStore& store = SnippetStore::instance();
    connect(&store, &SnippetStore::changed, this, &PaletteModel::rebuild);
    connect(&store, &SnippetStore::broken, this, &PaletteModel::notice);
    connect(&Language::instance(), &Language::changed, this, &PaletteModel::rebuild);
    rebuild();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ItemIdRole:
        return row.itemId;
    case TextRole:
        return row.text;
    case DetailRole:
        return row.detail;
    case HintRole:
        return row.hint;
    case IconRole:
        return row.icon;
    case TintRole:
        return row.tint;
    case SectionRole:
        return row.section;
    case HeadingRole:
        return row.heading;
    case OpenRole:
        return row.open;
    case OwnRole:
        return row.itemId.startsWith(QLatin1String("snippet:"));
    default:
        return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const {
    return {{ItemIdRole, "itemId"}, {TextRole, "text"}, {DetailRole, "detail"},   {HintRole, "hint"},
            {IconRole, "icon"},     {TintRole, "tint"}, {SectionRole, "section"}, {HeadingRole, "heading"},
            {OpenRole, "open"},     {OwnRole, "own"}};
}

void PaletteModel::setTypes(const QVariantList& types) {
    m_types = types;
    emit typesChanged();
    rebuild();
}

void PaletteModel::setQuery(const QString& query) {
    if (m_query == query)
        return;
    m_query = query;
    emit queryChanged();
    rebuild();
}

void PaletteModel::setShut(const QStringList& keys) {
    if (m_shut == keys)
        return;
    m_shut = keys;
    emit shutChanged();
    rebuild();
}

void PaletteModel::toggle(const QString& section) {
    QStringList shut = m_shut;
    if (shut.removeAll(section) == 0)
        shut.append(section);
    setShut(shut);
}

int PaletteModel::headingOf(const QString& section) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&section](const Row& row) {
        return row.heading && row.section == section;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PaletteModel::nextStop(int row, int step) const {
    for (int i = row + step; i >= 0 && i < count(); i += step) {
        const Row& at = m_rows[static_cast<std::size_t>(i)];
        if (!at.heading || !at.open)
            return i;
    }
    return -1;
}

QString PaletteModel::itemAt(int row) const {
    return row >= 0 && row < count() ? m_rows[static_cast<std::size_t>(row)].itemId : QString();
}

int PaletteModel::firstItem() const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.heading; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString PaletteModel::renameSnippet(const QString& name, const QString& to) {
    return SnippetStore::instance().rename(name, to.trimmed());
}

QString PaletteModel::removeSnippet(const QString& name) {
    return SnippetStore::instance().remove(name);
}

void PaletteModel::reload() {
    SnippetStore::instance().reload();
}

bool PaletteModel::fits(const Row& row) const {
    const QStringList words = m_query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&row](const QString& word) {
        return row.text.contains(word, Qt::CaseInsensitive) || row.hint.contains(word, Qt::CaseInsensitive);
    });
}

std::vector<PaletteModel::Row> PaletteModel::typeRows() const {
    std::vector<Row> rows;
    for (const QVariant& entry : m_types) {
        const QVariantMap type = entry.toMap();
        const QString key = type.value(QStringLiteral("key")).toString();
        rows.push_back({QStringLiteral("type:") + key,
                        type.value(QStringLiteral("text")).toString(),
                        {},
                        type.value(QStringLiteral("hint")).toString(),
                        type.value(QStringLiteral("icon")).toString(),
                        tintOf(key),
                        {}});
    }
    return rows;
}

std::vector<PaletteModel::Row> PaletteModel::commonRows() const {
    std::vector<Row> rows;
    for (const std::string_view call : model::commonCalls()) {
        const auto& calls = model::optimisedCalls();
        const auto found = std::find_if(calls.begin(), calls.end(), [call](const model::OptimisedCall& each) {
            return each.call == call;
        });
        if (found == calls.end())
            continue;
        const QString resource = QStringLiteral("arn:aws:states:::") + text(call);
        rows.push_back({QStringLiteral("action:") + resource,
                        QString::fromStdString(model::actionTitle(found->serviceName, found->action)),
                        {},
                        resource,
                        iconOf(call),
                        QStringLiteral("lambda"),
                        {}});
    }
    rows.push_back({QStringLiteral("action:activity"),
                    tr("Activity"),
                    {},
                    tr("Waits for a worker of your own to take the task"),
                    QStringLiteral("person"),
                    QStringLiteral("lambda"),
                    {}});
    return rows;
}

std::vector<PaletteModel::Row> PaletteModel::foundActions() const {
    std::vector<Row> rows;
    for (const model::FoundAction& found : actionSearch().find(m_query.toStdString(), kFoundActions)) {
        const QString resource = QStringLiteral("arn:aws:states:::") + text(found.resource);
        const QString how = found.optimised ? waitText(found.resource) : tr("SDK");
        const QString service = text(found.serviceName);
        rows.push_back({QStringLiteral("action:") + resource,
                        QString::fromStdString(model::actionTitle({}, found.action)),
                        how.isEmpty() ? service : service + QStringLiteral(" · ") + how,
                        resource,
                        iconOf(found.resource),
                        QStringLiteral("lambda"),
                        {}});
    }
    return rows;
}

std::vector<PaletteModel::Row> PaletteModel::patternRows() const {
    std::vector<Row> rows;
    for (const Pattern& pattern : patterns())
        rows.push_back({QStringLiteral("pattern:") + pattern.id,
                        pattern.name,
                        {},
                        pattern.hint,
                        pattern.icon,
                        QStringLiteral("container"),
                        {}});
    return rows;
}

std::vector<PaletteModel::Row> PaletteModel::snippetRows() const {
    std::vector<Row> rows;
    for (const QString& name : SnippetStore::instance().names())
        rows.push_back({QStringLiteral("snippet:") + name,
                        name,
                        {},
                        tr("Your own snippet"),
                        QStringLiteral("snippet"),
                        QStringLiteral("flow"),
                        {}});
    return rows;
}

void PaletteModel::addSection(const QString& key, const QString& title, std::vector<Row> rows) {
    const bool searching = !m_query.trimmed().isEmpty();
    if (rows.empty())
        return;
    const bool open = searching || !m_shut.contains(key);
    m_rows.push_back({{}, title, {}, {}, {}, {}, key, true, open});
    if (!open)
        return;
    for (Row& row : rows) {
        row.section = key;
        m_rows.push_back(std::move(row));
    }
}

void PaletteModel::rebuild() {
    const bool searching = !m_query.trimmed().isEmpty();
    const auto fitting = [this, searching](std::vector<Row> rows) {
        if (searching)
            rows.erase(
                std::remove_if(rows.begin(), rows.end(), [this](const Row& row) { return !fits(row); }),
                rows.end());
        return rows;
    };
    beginResetModel();
    m_rows.clear();
    addSection(QStringLiteral("flow"), tr("Flow"), fitting(typeRows()));
    if (!searching)
        addSection(QStringLiteral("actions"), tr("Actions"), commonRows());
    addSection(QStringLiteral("patterns"), tr("Patterns"), fitting(patternRows()));
    addSection(QStringLiteral("snippets"), tr("Own snippets"), fitting(snippetRows()));
    if (searching)
        addSection(QStringLiteral("actions"), tr("Actions"), foundActions());
    endResetModel();
    emit countChanged();
}

} // namespace steploom::app
