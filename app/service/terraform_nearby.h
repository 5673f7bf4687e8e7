// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include "app/document/document_controller.h"
#include "model/terraform/monitoring.h"

namespace steploom::app {

/// The Terraform files beside the document, or where its user says that they are: what starts the workflow
/// and what watches it. Read anew when they change. Each document has one.
class TerraformNearby : public QObject {
    Q_OBJECT

public:
    static TerraformNearby& of(DocumentController& document);

    /// A folder or a file; that of the document where nobody said otherwise, empty where it has none.
    QString place() const;
    /// Kept for this document; empty: beside it.
    void setPlace(const QString& place);
    /// The text of all files together.
    const std::string& text() const { return m_text; }
    const model::terraform::Monitoring& monitoring() const { return m_monitoring; }
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
    std::string m_text;
    model::terraform::Monitoring m_monitoring;
};

} // namespace steploom::app
