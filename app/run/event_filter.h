// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

#include "app/run/background.h"
#include "app/run/listed_events.h"
#include "model/history/event_search.h"

namespace steploom::app {

/// Which events of a run are listed, and what is searched in them. Short recorded histories are gone through
/// at once, long ones on another thread; a run in the debugger, whose values belong to this thread, bit by
/// bit, and what comes to it as it goes on.
class EventFilter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    /// Number of one of groupNames(); 0: all.
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY changed)
    Q_PROPERTY(QStringList groupNames READ groupNames NOTIFY groupsChanged)
    /// Number of one of stateNames(); 0: all.
    Q_PROPERTY(int state READ state WRITE setState NOTIFY changed)
    Q_PROPERTY(QStringList stateNames READ stateNames NOTIFY executionChanged)
    /// Number of one of errorNames(); 0: all.
    Q_PROPERTY(int error READ error WRITE setError NOTIFY changed)
    Q_PROPERTY(QStringList errorNames READ errorNames NOTIFY executionChanged)
    Q_PROPERTY(bool failuresOnly READ failuresOnly WRITE setFailuresOnly NOTIFY changed)
    /// As a person writes it: `12.5`, `2 min`, `02:14:30`, `2026-03-04T02:14:30Z`. Empty: no bound.
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY changed)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY changed)
    Q_PROPERTY(bool fromWrong READ fromWrong NOTIFY changed)
    Q_PROPERTY(bool toWrong READ toWrong NOTIFY changed)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    /// Lists what the search finds and nothing else.
    Q_PROPERTY(bool hitsOnly READ hitsOnly WRITE setHitsOnly NOTIFY changed)
    Q_PROPERTY(bool narrowing READ narrowing NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(int hitCount READ hitCount NOTIFY found)
    /// Somebody looks: while nobody does, nothing is worked out. True at first.
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY watchedChanged)
    /// Which hit was gone to last, from 1; 0: none.
    Q_PROPERTY(int hit READ hit NOTIFY found)

public:
    explicit EventFilter(ListedEvents& events, QObject* parent = nullptr);

    int group() const { return m_group; }
    void setGroup(int group);
    static QStringList groupNames();
    int state() const { return m_state; }
    void setState(int state);
    QStringList stateNames() const;
    int error() const { return m_error; }
    void setError(int error);
    QStringList errorNames() const;
    bool failuresOnly() const { return m_failuresOnly; }
    void setFailuresOnly(bool only);
    QString from() const { return m_from; }
    void setFrom(const QString& text);
    QString to() const { return m_to; }
    void setTo(const QString& text);
    bool fromWrong() const;
    bool toWrong() const;
    QString search() const { return m_search; }
    void setSearch(const QString& text);
    bool hitsOnly() const { return m_hitsOnly; }
    void setHitsOnly(bool only);
    /// Whether anything but the search keeps events out.
    bool narrowing() const;
    bool busy() const { return m_background.busy() || m_slice.isActive(); }
    bool watched() const { return m_watched; }
    void setWatched(bool watched);
    int hitCount() const { return static_cast<int>(m_hits.size()); }
    int hit() const { return m_hit; }

    /// Shows all again.
    Q_INVOKABLE void clear();
    /// The next hit after a position, or the one before it, round the ends: its position; 0 where none is.
    Q_INVOKABLE int goToHit(int position, bool forward);
    /// Only events of the state of this name.
    Q_INVOKABLE void chooseState(const QString& name);

signals:
    void changed();
    void found();
    void busyChanged();
    void executionChanged();
    void groupsChanged();
    void watchedChanged();

private:
    struct Found {
        std::optional<std::vector<std::uint32_t>> rows; ///< nothing: all
        std::vector<std::uint32_t> hits;
    };
    static Found find(const OpenedExecution& execution, const model::EventQuery& query,
                      const std::string& search, const std::function<bool()>& goOn);
    model::EventQuery query() const;
    std::optional<std::int64_t> timeOf(const QString& text) const;
    void follow();
    void apply();
    void applyLive();
    void goOn();
    void take(Found found);

    ListedEvents& m_events;
    QElapsedTimer m_made;    ///< since a live run was read last
    std::int64_t m_cost = 0; ///< ms that it took
    QTimer m_later;
    bool m_watched = true;
    std::shared_ptr<const OpenedExecution> m_execution; ///< that was gone through last
    QStringList m_stateNames;
    int m_group = 0;
    int m_state = 0;
    int m_error = 0;
    std::vector<std::string> m_errors; ///< of the execution
    bool m_failuresOnly = false;
    QString m_from;
    QString m_to;
    QString m_search;
    bool m_hitsOnly = false;
    std::vector<std::uint32_t> m_hits;
    int m_hit = 0;
    Background m_background;
    /// A search in a run that has no texts, as far as it has come.
    struct LiveSearch {
        std::string needle;
        std::optional<std::vector<std::uint32_t>> rows; ///< that are searched; nothing: all
        int generation = -1;
        std::uint32_t next = 0; ///< in `rows`, or of all
        std::vector<std::uint32_t> hits;
    };
    LiveSearch m_live;
    QTimer m_slice;
};

/// A moment as a person writes it: a number of seconds or with a unit (ms, s, min, h) after `start`, a clock
/// time of the day of `start` in UTC, or a whole timestamp. Nothing where it is none of these.
std::optional<std::int64_t> readMoment(const QString& text, std::int64_t start);

} // namespace steploom::app
