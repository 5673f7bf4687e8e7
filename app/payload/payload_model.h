// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <map>
#include <optional>
#include <set>

#include "app/payload/payload.h"
#include "app/payload/payload_nodes.h"
#include "engine/debug/comparison.h"

namespace steploom::app {

/// A payload as the rows of a tree, folded and unfolded by the person who looks at it.
///
/// Rows and texts are made when they are shown: a payload of megabytes takes no longer than a small one. What
/// was unfolded stays so when the next payload has it too.
class PayloadModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its holder")
    Q_PROPERTY(QVariant payload READ payload WRITE setPayload NOTIFY payloadChanged)
    /// Whether what differs from the stage before is marked, and what only that had is shown.
    Q_PROPERTY(bool comparing READ comparing WRITE setComparing NOTIFY comparisonChanged)
    Q_PROPERTY(bool comparable READ comparable NOTIFY comparisonChanged)
    Q_PROPERTY(int added READ added NOTIFY comparisonChanged)
    Q_PROPERTY(int changed READ changed NOTIFY comparisonChanged)
    Q_PROPERTY(int removed READ removed NOTIFY comparisonChanged)
    /// Pointers of leaves that nobody reads.
    Q_PROPERTY(QStringList deadLeaves READ deadLeaves WRITE setDeadLeaves NOTIFY deadLeavesChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(int matchCount READ matchCount NOTIFY searchChanged)
    /// The match that was gone to last, from 1; 0 for none.
    Q_PROPERTY(int matchNumber READ matchNumber NOTIFY searchChanged)
    Q_PROPERTY(bool placed READ placed NOTIFY payloadChanged)
    /// Bytes of its JSON, that as text, and which part of the quota of 256 KiB it takes (1: all).
    Q_PROPERTY(double bytes READ bytes NOTIFY payloadChanged)
    Q_PROPERTY(QString size READ size NOTIFY payloadChanged)
    Q_PROPERTY(double quota READ quota NOTIFY payloadChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< member name, or [0]; empty for the whole payload
        TextRole,                    ///< what the row shows of its value
        KindRole,                    ///< object, array, string, number, boolean, null
        DepthRole,
        FoldableRole,
        UnfoldedRole,
        ChangeRole,  ///< added, changed, removed, inside (something in it differs) or empty
        EarlierRole, ///< of a changed one: what it was
        DeadRole,
        MatchRole,
        PointerRole,
        WordsRole, ///< all of it, for those who hear it
    };

    explicit PayloadModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QVariant payload() const { return QVariant::fromValue(m_payload); }
    void setPayload(const QVariant& payload);
    bool comparing() const { return m_comparing; }
    void setComparing(bool comparing);
    bool comparable() const { return m_comparable; }
    int added() const { return m_counts[0]; }
    int removed() const { return m_counts[1]; }
    int changed() const { return m_counts[2]; }
    QStringList deadLeaves() const { return m_dead.values(); }
    void setDeadLeaves(const QStringList& pointers);
    QString search() const { return m_search; }
    void setSearch(const QString& text);
    int matchCount() const { return static_cast<int>(m_matches.size()); }
    int matchNumber() const { return m_match; }
    bool placed() const { return m_payload.placed; }
    double bytes() const;
    QString size() const;
    double quota() const;

    Q_INVOKABLE void unfold(int row);
    Q_INVOKABLE void fold(int row);
    /// All of it, as far as there is room for some thousand rows.
    Q_INVOKABLE void unfoldBelow(int row);
    /// The row around it; -1 where there is none.
    Q_INVOKABLE int parentOf(int row) const;
    /// The next match, or the one before, with all around it unfolded: its row, -1 where nothing matches.
    Q_INVOKABLE int goToMatch(bool forward);
    /// The row of a place, unfolding what is around it; -1 where there is no such place.
    Q_INVOKABLE int reveal(const QString& pointer);
    /// The row of a place where it is shown already.
    Q_INVOKABLE int rowOf(const QString& pointer) const;
    Q_INVOKABLE QString pointerAt(int row) const;
    /// Where it stands, as an expression names it; `language`: "jsonpath" or "jsonata".
    Q_INVOKABLE QString path(int row, const QString& language) const;
    /// JSON of a row's value; of a string its characters.
    Q_INVOKABLE QString copyText(int row) const;
    /// JSON of all, cut off where it is long.
    Q_INVOKABLE QString json() const;
    /// All of it to the clipboard.
    Q_INVOKABLE void copyAll() const;
    Q_INVOKABLE void copy(const QString& text) const;

signals:
    void payloadChanged();
    void comparisonChanged();
    void deadLeavesChanged();
    void searchChanged();

private:
    void rebuild();
    void compare();
    void unfoldFirst();
    PayloadNode* openRow(const PayloadNodes::Row& row);
    void addRemovedTo(PayloadNode& node);
    QString changeOf(const PayloadNodes::Row& row) const;
    QString earlier(const PayloadNodes::Row& row) const;
    bool isFoldable(const PayloadNodes::Row& row) const;
    QString nameOf(const PayloadNodes::Row& row) const;
    QString words(const PayloadNodes::Row& row) const;
    void refresh(const QList<int>& roles);

    Payload m_payload;
    PayloadNodes m_nodes;
    bool m_touched = false; ///< somebody folded or unfolded something
    bool m_comparing = false;
    bool m_comparable = false;
    std::optional<bool> m_wanted;  ///< comparing, where the person said so
    std::array<int, 3> m_counts{}; ///< by ValueChange::Kind
    std::map<std::string, engine::ValueChange, std::less<>> m_changes;
    /// Members that are gone, by the pointer of what they were in.
    std::map<std::string, std::vector<std::pair<std::string, engine::Value>>, std::less<>> m_removed;
    std::set<std::string, std::less<>> m_around; ///< pointers that have a change in them
    QSet<QString> m_dead;
    QString m_search;
    std::vector<std::string> m_matches;
    int m_match = 0;
};

} // namespace steploom::app
