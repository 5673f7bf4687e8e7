// SPDX-License-Identifier: Apache-2.0
#include "app/payload/payload_model.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

#include "app/payload/payload_paths.h"
#include "app/payload/payload_search.h"
#include "app/payload/payload_words.h"
#include "app/settings/language_rows.h"
#include "engine/value/json_writer.h"
#include "engine/value/pointer.h"

namespace steploom::app {

namespace {

using engine::Value;
using engine::ValueChange;

constexpr std::size_t kFirstRows = 16;  ///< that are unfolded unasked
constexpr std::size_t kMostRows = 5000; ///< that "unfold all" makes
constexpr std::size_t kMostMatches = 1000;
constexpr std::size_t kMostChanges = 1000;
constexpr std::size_t kMostKept = 500;            ///< unfolded places that a next payload takes over
constexpr std::uint64_t kMostCompared = 8U << 20; ///< bytes of two payloads
constexpr std::uint64_t kMostWritten = 8U << 20;  ///< bytes of JSON that are made to show some of it
constexpr std::size_t kMostText = 64 * 1024;      ///< bytes of JSON that are shown as text
constexpr double kQuota = 256.0 * 1024;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isContainer(const Value& value) {
    return value.isArray() || value.isObject();
}

/// Splits off the last token; both stay escaped.
std::pair<std::string, std::string> parentAndToken(const std::string& pointer) {
    const std::size_t cut = pointer.rfind('/');
    return {pointer.substr(0, cut), pointer.substr(cut)};
}

} // namespace

PayloadModel::PayloadModel(QObject* parent)
    : QAbstractListModel(parent) {
    followLanguage(this);
}

int PayloadModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || m_payload.value.isAbsent())
        return 0;
    return static_cast<int>(m_nodes.rows());
}

QHash<int, QByteArray> PayloadModel::roleNames() const {
    return {{NameRole, "name"},     {TextRole, "words"},        {KindRole, "kind"},
            {DepthRole, "depth"},   {FoldableRole, "foldable"}, {UnfoldedRole, "unfolded"},
            {ChangeRole, "change"}, {EarlierRole, "earlier"},   {DeadRole, "dead"},
            {MatchRole, "match"},   {PointerRole, "pointer"},   {WordsRole, "spoken"}};
}

QVariant PayloadModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PayloadNodes::Row row = m_nodes.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case NameRole:
        return nameOf(row);
    case Qt::DisplayRole:
    case TextRole:
        return valueWords(m_nodes.valueAt(row));
    case KindRole:
        return kindWord(m_nodes.valueAt(row));
    case DepthRole:
        return row.node == nullptr ? 0 : row.node->depth;
    case FoldableRole:
        return isFoldable(row);
    case UnfoldedRole:
        return row.node != nullptr && row.node->openAt(row.child) != nullptr;
    case ChangeRole:
        return changeOf(row);
    case EarlierRole:
        return earlier(row);
    case DeadRole:
        return m_dead.contains(text(m_nodes.pointerAt(row)));
    case MatchRole:
        return !m_matches.empty() &&
               std::find(m_matches.begin(), m_matches.end(), m_nodes.pointerAt(row)) != m_matches.end();
    case PointerRole:
        return text(m_nodes.pointerAt(row));
    case WordsRole:
        return words(row);
    default:
        return {};
    }
}

bool PayloadModel::isFoldable(const PayloadNodes::Row& row) const {
    if (row.node == nullptr)
        return false;
    const Value& value = m_nodes.valueAt(row);
    return isContainer(value) && (value.size() > 0 || m_removed.count(m_nodes.pointerAt(row)) > 0);
}

QString PayloadModel::nameOf(const PayloadNodes::Row& row) const {
    if (row.node == nullptr)
        return {};
    const QString token = text(row.node->tokenAt(row.child));
    return row.node->value.isArray() ? QStringLiteral("[%1]").arg(token) : token;
}

QString PayloadModel::changeOf(const PayloadNodes::Row& row) const {
    if (!m_comparing)
        return {};
    if (row.node != nullptr && row.node->isRemoved(row.child))
        return QStringLiteral("removed");
    const std::string pointer = m_nodes.pointerAt(row);
    if (m_around.count(pointer) > 0)
        return QStringLiteral("inside");
    // Of what was put in as a whole, each part was.
    for (std::string at = pointer;; at = parentAndToken(at).first) {
        const auto found = m_changes.find(at);
        if (found != m_changes.end())
            return found->second.kind == ValueChange::Kind::Added ? QStringLiteral("added")
                                                                  : QStringLiteral("changed");
        if (at.empty())
            return {};
    }
}

QString PayloadModel::earlier(const PayloadNodes::Row& row) const {
    if (!m_comparing || (row.node != nullptr && row.node->isRemoved(row.child)))
        return {};
    const auto found = m_changes.find(m_nodes.pointerAt(row));
    return found == m_changes.end() || found->second.before.isAbsent() ? QString()
                                                                       : shortJson(found->second.before);
}

QString PayloadModel::words(const PayloadNodes::Row& row) const {
    QStringList parts;
    if (row.node != nullptr)
        parts << nameOf(row);
    parts << valueWords(m_nodes.valueAt(row));
    if (const QString change = changeOf(row); change == QLatin1String("added"))
        parts << tr("added");
    else if (change == QLatin1String("removed"))
        parts << tr("removed");
    else if (change == QLatin1String("changed"))
        parts << (earlier(row).isEmpty() ? tr("changed") : tr("changed, was %1").arg(earlier(row)));
    if (m_dead.contains(text(m_nodes.pointerAt(row))))
        parts << tr("nobody reads it");
    return parts.join(QStringLiteral(", "));
}

void PayloadModel::setPayload(const QVariant& payload) {
    const Payload next = payload.value<Payload>();
    const bool same = next.value.isIdentical(m_payload.value) && next.before.isIdentical(m_payload.before);
    m_payload = next;
    if (!same)
        rebuild();
    emit payloadChanged();
}

void PayloadModel::setComparing(bool comparing) {
    if (comparing == m_comparing)
        return;
    m_wanted = comparing;
    rebuild();
}

void PayloadModel::rebuild() {
    const std::vector<std::string> open = m_nodes.unfolded(kMostKept);
    beginResetModel();
    m_nodes.reset(m_payload.value);
    compare();
    addRemovedTo(m_nodes.root());
    if (m_touched) {
        for (const std::string& pointer : open) {
            PayloadNodes::Row row;
            if (m_nodes.find(pointer, row) && isFoldable(row))
                openRow(row);
        }
    } else {
        unfoldFirst();
    }
    m_matches = searchPayload(m_payload.value, m_search, kMostMatches);
    m_match = 0;
    endResetModel();
    emit comparisonChanged();
    emit searchChanged();
}

/// What differs from the stage before. It is shown unasked where something stayed as it was.
void PayloadModel::compare() {
    m_changes.clear();
    m_removed.clear();
    m_around.clear();
    m_counts = {};
    const Value& now = m_payload.value;
    const Value& before = m_payload.before;
    m_comparable = false;
    m_comparing = false;
    if (before.isAbsent() || now.isAbsent() || now.isIdentical(before) ||
        now.jsonSize() + before.jsonSize() > kMostCompared)
        return;
    const std::vector<ValueChange> changes = engine::diffValues(before, now, kMostChanges);
    m_comparable = !changes.empty();
    std::size_t whole = 0; // members of the payload that are not what they were
    for (const ValueChange& change : changes) {
        ++m_counts.at(static_cast<std::size_t>(change.kind));
        whole += std::count(change.pointer.begin(), change.pointer.end(), '/') <= 1 &&
                         change.kind != ValueChange::Kind::Removed
                     ? 1
                     : 0;
    }
    m_comparing = m_comparable && m_wanted.value_or(isContainer(now) && changes.size() < kMostChanges &&
                                                    !changes.front().pointer.empty() && whole < now.size());
    if (!m_comparing)
        return;
    for (const ValueChange& change : changes) {
        if (change.kind == ValueChange::Kind::Removed && !change.pointer.empty()) {
            const auto [parent, token] = parentAndToken(change.pointer);
            m_removed[parent].emplace_back(pointerTokens(token).front(), change.before);
        } else {
            m_changes.emplace(change.pointer, change);
        }
        for (std::string at = change.pointer; !at.empty();) {
            at = parentAndToken(at).first;
            if (!m_around.insert(at).second)
                break;
        }
    }
}

void PayloadModel::addRemovedTo(PayloadNode& node) {
    if (const auto found = m_removed.find(node.pointer); found != m_removed.end() && !node.gone)
        PayloadNodes::addRemoved(node, found->second);
}

PayloadNode* PayloadModel::openRow(const PayloadNodes::Row& row) {
    PayloadNode* const node = m_nodes.unfold(row);
    addRemovedTo(*node);
    return node;
}

/// As much as a short list holds, level by level.
void PayloadModel::unfoldFirst() {
    std::vector<PayloadNode*> level{&m_nodes.root()};
    for (std::size_t i = 0; i < level.size(); ++i) {
        const std::size_t children = std::min(level[i]->childCount(), kFirstRows);
        for (std::size_t child = 0; child < children; ++child) {
            const PayloadNodes::Row row{level[i], child};
            if (isFoldable(row) && !level[i]->isRemoved(child) &&
                m_nodes.rows() + m_nodes.valueAt(row).size() <= kFirstRows)
                level.push_back(openRow(row));
        }
    }
}

void PayloadModel::unfold(int row) {
    const PayloadNodes::Row at = m_nodes.at(static_cast<std::size_t>(row));
    if (!isFoldable(at) || at.node->openAt(at.child) != nullptr)
        return;
    m_touched = true;
    std::size_t rows = m_nodes.valueAt(at).size();
    if (const auto removed = m_removed.find(m_nodes.pointerAt(at)); removed != m_removed.end())
        rows += removed->second.size();
    beginInsertRows({}, row + 1, row + static_cast<int>(rows));
    openRow(at);
    endInsertRows();
    emit dataChanged(index(row), index(row), {UnfoldedRole, WordsRole});
}

void PayloadModel::fold(int row) {
    const PayloadNodes::Row at = m_nodes.at(static_cast<std::size_t>(row));
    const PayloadNode* const node = at.node == nullptr ? nullptr : at.node->openAt(at.child);
    if (node == nullptr)
        return;
    m_touched = true;
    beginRemoveRows({}, row + 1, row + static_cast<int>(node->rows));
    m_nodes.fold(at);
    endRemoveRows();
    emit dataChanged(index(row), index(row), {UnfoldedRole, WordsRole});
}

void PayloadModel::unfoldBelow(int row) {
    unfold(row);
    int end = row + 1;
    const int depth = data(index(row), DepthRole).toInt();
    while (end < rowCount() && m_nodes.rows() < kMostRows && data(index(end), DepthRole).toInt() > depth)
        unfold(end++);
}

int PayloadModel::parentOf(int row) const {
    const PayloadNodes::Row at = m_nodes.at(static_cast<std::size_t>(row));
    return at.node == nullptr || at.node->parent == nullptr
               ? -1
               : static_cast<int>(m_nodes.rowOf(*at.node->parent, at.node->place));
}

int PayloadModel::rowOf(const QString& pointer) const {
    PayloadNodes::Row row;
    if (rowCount() == 0 || !m_nodes.find(pointer.toStdString(), row))
        return -1;
    return row.node == nullptr ? 0 : static_cast<int>(m_nodes.rowOf(*row.node, row.child));
}

int PayloadModel::reveal(const QString& pointer) {
    std::string at;
    for (const std::string& token : pointerTokens(pointer.toStdString())) {
        if (const int row = at.empty() ? -1 : rowOf(text(at)); row >= 0)
            unfold(row);
        engine::appendPointerToken(at, token);
    }
    return rowOf(pointer);
}

QString PayloadModel::pointerAt(int row) const {
    return row < 0 || row >= rowCount() ? QString()
                                        : text(m_nodes.pointerAt(m_nodes.at(static_cast<std::size_t>(row))));
}

void PayloadModel::refresh(const QList<int>& roles) {
    if (const int rows = rowCount(); rows > 0)
        emit dataChanged(index(0), index(rows - 1), roles);
}

void PayloadModel::setDeadLeaves(const QStringList& pointers) {
    QSet<QString> dead(pointers.begin(), pointers.end());
    if (dead == m_dead)
        return;
    m_dead = std::move(dead);
    refresh({DeadRole, WordsRole});
    emit deadLeavesChanged();
}

void PayloadModel::setSearch(const QString& wanted) {
    if (m_search == wanted)
        return;
    m_search = wanted;
    m_matches = searchPayload(m_payload.value, m_search, kMostMatches);
    m_match = 0;
    refresh({MatchRole});
    emit searchChanged();
}

int PayloadModel::goToMatch(bool forward) {
    const int count = matchCount();
    if (count == 0)
        return -1;
    m_match = forward ? m_match % count + 1 : (m_match + count - 2 + (m_match == 0 ? 1 : 0)) % count + 1;
    emit searchChanged();
    return reveal(text(m_matches[static_cast<std::size_t>(m_match - 1)]));
}

QString PayloadModel::path(int row, const QString& language) const {
    return pathTo(m_payload, pointerAt(row).toStdString(),
                  language == QLatin1String("jsonata") ? engine::QueryLanguage::Jsonata
                                                       : engine::QueryLanguage::JsonPath);
}

QString PayloadModel::copyText(int row) const {
    if (row < 0 || row >= rowCount())
        return {};
    const Value& value = m_nodes.valueAt(m_nodes.at(static_cast<std::size_t>(row)));
    return text(value.isString() ? std::string(value.asString()) : engine::toJson(value, {2, false}));
}

double PayloadModel::bytes() const {
    return m_payload.value.isAbsent() ? 0 : static_cast<double>(m_payload.value.jsonSize());
}

QString PayloadModel::size() const {
    return m_payload.value.isAbsent() ? QString() : sizeWords(m_payload.value.jsonSize());
}

double PayloadModel::quota() const {
    return bytes() / kQuota;
}

QString PayloadModel::json() const {
    if (m_payload.value.isAbsent())
        return {};
    if (m_payload.value.jsonSize() > kMostWritten)
        return tr("Too long to be shown as text; it can be copied.");
    const std::string json = engine::toJson(m_payload.value, {2, false});
    if (json.size() <= kMostText)
        return text(json);
    return text(std::string_view(json).substr(0, kMostText)) + QStringLiteral("\n…");
}

void PayloadModel::copyAll() const {
    if (!m_payload.value.isAbsent())
        copy(text(engine::toJson(m_payload.value, {2, false})));
}

void PayloadModel::copy(const QString& what) const {
    QGuiApplication::clipboard()->setText(what);
}

} // namespace steploom::app
