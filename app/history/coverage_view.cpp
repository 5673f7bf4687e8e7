// SPDX-License-Identifier: Apache-2.0
#include "app/history/coverage_view.h"

#include <QMetaObject>

#include <algorithm>

#include "app/settings/language.h"
#include "engine/definition/compiler.h"
#include "model/document/scanner.h"
#include "model/document/to_value.h"
#include "model/substitution/substitute.h"

namespace steploom::app {

namespace {

using Kind = model::CoverageItem::Kind;
using Item = CoverageView::Item;

constexpr int kCountAfter = 250; ///< ms after the last edit

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

CoverageView::Found count(const std::string& definition, const std::vector<model::OpenedRun>& runs,
                          const std::function<bool()>& goOn) {
    CoverageView::Found found;
    const model::SyntaxTree tree = model::scan(definition);
    const model::Result<engine::Value> document = model::toValue(tree.root());
    if (!document)
        return found;
    const engine::CompileResult compiled = engine::compileDefinition(*document);
    if (compiled.definition == nullptr)
        return found;
    model::Coverage coverage(compiled.definition);
    for (const model::OpenedRun& run : runs) {
        if (!goOn())
            return {};
        coverage.add(*run.recording, *run.outline);
    }
    found.items.reserve(coverage.items().size());
    for (const model::CoverageItem& item : coverage.items())
        found.items.push_back({item, compiled.definition->state(item.state).pointer});
    found.runs = static_cast<int>(coverage.runs());
    found.strangers = static_cast<int>(coverage.strangers());
    return found;
}

/// The pointer of the name that makes the transition of an item; empty where it makes none.
QString transitionOf(const Item& item) {
    if (item.item.target.empty())
        return {};
    const bool rule = item.item.kind == Kind::Choice || item.item.kind == Kind::Catcher;
    return text(item.item.pointer) + (rule ? QStringLiteral("/Next") : QString());
}

} // namespace

CoverageView::CoverageView(QObject* parent)
    : QAbstractListModel(parent)
    , m_latest(std::make_shared<std::atomic<quint64>>(0)) {
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCountAfter);
    connect(&m_soon, &QTimer::timeout, this, &CoverageView::outdate);
    connect(&Language::instance(), &Language::changed, this, [this] {
        mark();
        show();
    });
}

CoverageView::~CoverageView() {
    m_latest->store(~quint64(0));
    m_pool.waitForDone();
}

void CoverageView::setRuns(RunSet* runs) {
    if (m_runs == runs)
        return;
    m_runs = runs;
    connect(m_runs, &QAbstractItemModel::modelReset, this, &CoverageView::outdate);
    outdate();
}

void CoverageView::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    m_session = session;
    connect(m_session, &DebugSession::documentChanged, this, &CoverageView::follow);
    connect(m_session->values(), &ValueSet::dataChanged, this, [this] { m_soon.start(); });
    connect(m_session->measured(), &MeasuredRuns::changed, this, [this] { m_soon.start(); });
    follow();
}

void CoverageView::follow() {
    DocumentController* document = m_session->document();
    if (document == nullptr || document == m_document)
        return;
    m_document = document;
    for (const auto change : {&DocumentController::changed, &DocumentController::opened})
        connect(document, change, this, [this] { m_soon.start(); });
    outdate();
}

std::vector<model::OpenedRun> CoverageView::countedRuns() const {
    std::vector<model::OpenedRun> runs;
    const auto& measured = m_session->measured()->entries();
    runs.reserve(m_runs->runs().size() + measured.size());
    if (counts(model::RunSource::Recorded)) {
        for (const ReadRun& run : m_runs->runs())
            runs.push_back(run.opened);
    }
    for (const MeasuredRuns::Entry& entry : measured) {
        if (counts(entry.measure.source))
            runs.push_back(entry.run);
    }
    return runs;
}

int CoverageView::countOf(model::RunSource source) const {
    if (source == model::RunSource::Recorded)
        return m_runs == nullptr ? 0 : m_runs->count();
    return m_session == nullptr ? 0 : m_session->measured()->count(source);
}

QVariantList CoverageView::sources() const {
    using model::RunSource;
    const std::pair<RunSource, QString> all[] = {{RunSource::Recorded, tr("Opened executions")},
                                                 {RunSource::Service, tr("Executions of the service")},
                                                 {RunSource::Debug, tr("Debug runs")},
                                                 {RunSource::TestCase, tr("Test cases")}};
    QVariantList rows;
    for (const auto& [source, text] : all) {
        if (const int runs = countOf(source); runs > 0)
            rows << QVariantMap{{QStringLiteral("source"), static_cast<int>(source)},
                                {QStringLiteral("text"), text},
                                {QStringLiteral("runs"), runs},
                                {QStringLiteral("counted"), counts(source)}};
    }
    return rows;
}

void CoverageView::setCounted(int source, bool counted) {
    if (source < 0 || source >= static_cast<int>(m_counts.size()) ||
        m_counts[static_cast<std::size_t>(source)] == counted)
        return;
    m_counts[static_cast<std::size_t>(source)] = counted;
    outdate();
}

/// Counts anew.
void CoverageView::outdate() {
    m_soon.stop();
    if (m_runs == nullptr || m_document == nullptr)
        return;
    const quint64 number = ++m_asked;
    m_latest->store(number);
    m_refusal.clear();
    m_busy = false;
    std::vector<model::OpenedRun> runs = countedRuns();
    const bool none = runs.empty();
    if (!none)
        m_refusal = compileDocument(*m_document, *m_session->values()).refusal;
    if (none || !m_refusal.isEmpty()) {
        take({}, number);
        return;
    }
    m_busy = true;
    std::string definition = model::substitute(m_document->document(), m_session->values()->values()).text;
    m_pool.start([this, number, latest = m_latest, definition = std::move(definition),
                  runs = std::move(runs)] {
        const auto wanted = [&] {
            return latest->load() == number;
        };
        if (!wanted())
            return;
        QMetaObject::invokeMethod(this, [this, number, found = count(definition, runs, wanted)]() mutable {
            take(std::move(found), number);
        });
    });
    emit changed();
}

void CoverageView::take(Found found, quint64 number) {
    if (number != m_asked)
        return;
    m_busy = false;
    m_items = std::move(found.items);
    m_counted = found.runs;
    m_strangers = found.strangers;
    mark();
    show();
}

void CoverageView::show() {
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!m_onlyNever || m_items[i].item.count == 0)
            m_rows.push_back(i);
    }
    endResetModel();
    emit changed();
}

void CoverageView::setOnlyNever(bool onlyNever) {
    if (m_onlyNever == onlyNever)
        return;
    m_onlyNever = onlyNever;
    show();
}

void CoverageView::mark() {
    if (m_items.empty()) {
        m_marks.clear();
        return;
    }
    QHash<QString, NodeMark> nodes;
    QSet<QString> taken;
    for (const Item& each : m_items) {
        if (each.item.kind == Kind::State) {
            NodeMark mark;
            mark.status = each.item.count > 0 ? NodeMark::Status::Done : NodeMark::Status::None;
            mark.heat = m_counted == 0 ? 0 : static_cast<double>(each.item.runs) / m_counted;
            mark.heatNote = each.item.count == 0 ? tr("never")
                                                 : QStringLiteral("%1/%2").arg(each.item.runs).arg(m_counted);
            nodes.insert(text(each.state), mark);
        } else if (const QString edge = transitionOf(each); each.item.count > 0 && !edge.isEmpty()) {
            taken.insert(edge);
        }
    }
    const auto workflow = m_document->workflow();
    for (const model::Scope& scope : workflow->scopes) {
        const bool started =
            scope.start != model::kNone &&
            nodes.value(text(workflow->states[scope.start].pointer)).status == NodeMark::Status::Done;
        if (started)
            taken.insert(text(scope.pointer) + QStringLiteral("/StartAt"));
    }
    m_marks.set(std::move(nodes), std::move(taken), {}, HeatKind::Coverage);
}

int CoverageView::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> CoverageView::roleNames() const {
    return {{KindRole, "kind"},   {TextRole, "words"},      {RunsRole, "runs"},  {CountRole, "taken"},
            {ShareRole, "share"}, {PointerRole, "pointer"}, {PlaceRole, "place"}};
}

QVariant CoverageView::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Item& each = m_items[m_rows[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case KindRole: {
        constexpr const char* names[] = {"state", "next", "choice", "default", "retrier", "catcher"};
        return QString::fromLatin1(names[static_cast<std::size_t>(each.item.kind)]);
    }
    case TextRole:
        return wordsOf(each);
    case RunsRole:
        return each.item.count == 0 ? tr("never")
                                    : tr("%1 of %n run(s)", nullptr, m_counted).arg(each.item.runs);
    case CountRole:
        return static_cast<qulonglong>(each.item.count);
    case ShareRole:
        return m_counted == 0 ? 0.0 : static_cast<double>(each.item.runs) / m_counted;
    case PointerRole:
        return text(each.state);
    case PlaceRole:
        return text(each.item.pointer);
    default:
        return {};
    }
}

QString CoverageView::wordsOf(const Item& item) const {
    const int number = static_cast<int>(item.item.index) + 1;
    const QString target = item.item.target.empty() ? tr("its end") : text(item.item.target);
    switch (item.item.kind) {
    case Kind::State:
        return text(item.item.name);
    case Kind::Next:
        return tr("on to %1").arg(target);
    case Kind::Choice:
        return tr("rule %1, to %2").arg(number).arg(target);
    case Kind::Default:
        return tr("Default, to %1").arg(target);
    case Kind::Retrier:
        return tr("retrier %1: %2").arg(number).arg(text(item.item.errors));
    case Kind::Catcher:
        return tr("catcher %1: %2, to %3").arg(number).arg(text(item.item.errors), target);
    }
    return {};
}

int CoverageView::percent() const {
    if (m_items.empty())
        return 0;
    const auto taken =
        std::count_if(m_items.begin(), m_items.end(), [](const Item& each) { return each.item.count > 0; });
    return static_cast<int>(100 * taken / static_cast<std::ptrdiff_t>(m_items.size()));
}

QVariantList CoverageView::shares() const {
    struct Group {
        QString text;
        std::vector<Kind> kinds;
    };
    const Group groups[] = {{tr("States"), {Kind::State}},
                            {tr("Ways on"), {Kind::Next}},
                            {tr("Choice arms"), {Kind::Choice, Kind::Default}},
                            {tr("Retriers"), {Kind::Retrier}},
                            {tr("Catchers"), {Kind::Catcher}}};
    QVariantList rows;
    for (const Group& group : groups) {
        int all = 0;
        int taken = 0;
        for (const Item& each : m_items) {
            if (std::find(group.kinds.begin(), group.kinds.end(), each.item.kind) == group.kinds.end())
                continue;
            ++all;
            taken += each.item.count > 0 ? 1 : 0;
        }
        if (all > 0)
            rows << QVariantMap{{QStringLiteral("text"), group.text},
                                {QStringLiteral("taken"), taken},
                                {QStringLiteral("all"), all},
                                {QStringLiteral("percent"), 100 * taken / all}};
    }
    return rows;
}

} // namespace steploom::app
