// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include "app/document/document_controller.h"
#include "model/monitoring/monitoring.h"

namespace steploom::app {

/// The Terraform files beside the document, or where its user says that they are, and the template that the
/// document is in: what starts the workflow and what watches it. Read anew when they change. Each document
/// has one.
class TerraformNearby : public QObject {
    Q_OBJECT

public:
    static TerraformNearby& of(DocumentController& document);

    /// A folder or a file; that of the document where nobody said otherwise, empty where it has none.
    QString place() const;
    /// Kept for this document; empty: beside it.
    void setPlace(const QString& place);
    /// The text of all files of Terraform together, and that of the document's file where it is a template.
    const model::MonitoringTexts& texts() const { return m_texts; }
    const model::Monitoring& monitoring() const { return m_monitoring; }
    /// What was left out, in words.
    QStringList problems() const;
    void read();

signals:
    /// Other rules or alarms, or another place.
    void changed();

private:
    explicit TerraformNearby(DocumentController& document);
    QString kept() const;

    DocumentController& m_document;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    model::MonitoringTexts m_texts;
    model::Monitoring m_monitoring;
};

} // namespace steploom::app
