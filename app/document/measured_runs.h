// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <vector>

#include "app/document/document_controller.h"
#include "engine/execution/execution.h"
#include "model/advice/run_advice.h"
#include "model/history/run_comparison.h"

namespace steploom::app {

/// What the runs of this window were measured at: debug runs that ended, test cases, executions of the local
/// service, and the executions that were opened. The document's advice takes all of it in, coverage what ran
/// here. Another document forgets what ran here.
class MeasuredRuns : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")

public:
    struct Entry {
        QString key;
        model::RunMeasure measure;
        model::OpenedRun run; ///< its visits; without events
    };

    using QObject::QObject;

    void setDocument(DocumentController* document);
    /// Takes a run in, in the place of the one with the same key. Of the service's executions only those that
    /// can be of this document's workflow.
    void add(const QString& key, const model::OpenedRun& run, model::RunMeasure measure);
    /// The same of one that has ended in this thread.
    void add(const QString& key, const engine::Execution& execution, model::RunSource source);
    /// The executions that were opened, all of them.
    void setRecorded(std::vector<model::RunMeasure> recorded);

    /// Oldest first. Not those that were opened.
    const std::vector<Entry>& entries() const { return m_entries; }
    int count(model::RunSource source) const;
    void clear();

signals:
    /// entries() are others.
    void changed();

private:
    void tell();
    void forgetOld();

    QPointer<DocumentController> m_document;
    std::vector<Entry> m_entries;
    std::vector<model::RunMeasure> m_recorded;
};

} // namespace steploom::app
