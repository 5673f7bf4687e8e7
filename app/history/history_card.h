// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantList>

#include "app/history/history_view.h"

namespace steploom::app {

/// An execution in short: status, times, counts, and why it failed.
class HistoryCard : public steploom::app::HistoryView {
    Q_OBJECT
    QML_ELEMENT
    /// Maps {label, value, tone}; tone is good, bad, warn or empty.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    Q_PROPERTY(bool failed READ failed NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString cause READ cause NOTIFY changed)
    /// The cause taken apart, outermost first: maps {error, message, trace (lines), state}.
    Q_PROPERTY(QVariantList levels READ levels NOTIFY changed)
    Q_PROPERTY(bool longTrace READ longTrace NOTIFY changed)
    /// The JSON in the cause, indented; empty where it has none.
    Q_PROPERTY(QString causeJson READ causeJson NOTIFY changed)
    Q_PROPERTY(QString failingState READ failingState NOTIFY changed)
    /// The states around it: `Fulfil › Pack`; empty at the top.
    Q_PROPERTY(QString around READ around NOTIFY changed)
    /// Where the time went, most first: maps {state, pointer, visit, duration, share (0 … 1), failed}.
    Q_PROPERTY(QVariantList slowest READ slowest NOTIFY changed)

public:
    using HistoryView::HistoryView;

    QVariantList facts() const { return m_facts; }
    bool failed() const { return m_failed; }
    QString error() const { return m_error; }
    QString cause() const { return m_cause; }
    QVariantList levels() const { return m_levels; }
    /// Some stack trace has more lines than a card shows at first.
    bool longTrace() const { return m_longTrace; }
    QString causeJson() const { return m_causeJson; }
    QString failingState() const { return m_failingState; }
    QString around() const { return m_around; }
    QVariantList slowest() const { return m_slowest; }

signals:
    void changed();

private:
    void refresh() override;
    void addFacts();
    void addFailure();
    void addSlowest();
    void fact(const QString& label, const QString& value, const char* tone = "");

    QVariantList m_facts;
    bool m_failed = false;
    bool m_longTrace = false;
    QString m_error;
    QString m_cause;
    QVariantList m_levels;
    QString m_causeJson;
    QString m_failingState;
    QString m_around;
    QVariantList m_slowest;
};

/// `3.1 KB`: bytes for people.
QString sizeText(std::uint64_t bytes);

} // namespace steploom::app
