// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

#include "app/document/document_controller.h"
#include "model/policy/role_check.h"

namespace steploom::app {

/// What the role of the open machine must be allowed, and where the policies that it has differ. Looks while
/// it is active, a moment after the text changed.
class RolePolicy : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    /// Somebody looks.
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    /// It writes logs, or traces: as its file says, until somebody says otherwise.
    Q_PROPERTY(bool logging READ logging WRITE setLogging NOTIFY changed)
    Q_PROPERTY(bool tracing READ tracing WRITE setTracing NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed) ///< the policy as JSON; empty where there is none
    Q_PROPERTY(bool needsNothing READ needsNothing NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why there is none
    /// What was compared with; empty where nothing was.
    Q_PROPERTY(QString checked READ checked NOTIFY changed)
    Q_PROPERTY(QString checkNote READ checkNote NOTIFY changed) ///< what the comparison leaves out
    /// Maps {kind: missing, unused or wide; text; remedy; place; pointer: of the state}.
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed)

public:
    explicit RolePolicy(QObject* parent = nullptr);

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    bool active() const { return m_active; }
    void setActive(bool active);
    bool logging() const { return m_logging.value_or(m_options.logging); }
    void setLogging(bool logging);
    bool tracing() const { return m_tracing.value_or(m_options.tracing); }
    void setTracing(bool tracing);
    QString text() const { return m_text; }
    bool needsNothing() const { return m_needsNothing; }
    QString problem() const;
    QString checked() const;
    QString checkNote() const;
    QVariantList findings() const;

    Q_INVOKABLE void copy();
    /// Where it would be saved: beside the definition.
    Q_INVOKABLE QUrl suggestion() const;
    Q_INVOKABLE bool save(const QUrl& file);
    /// Compares with a policy document, a template or a file of Terraform; false (and a notice) where it is
    /// none.
    Q_INVOKABLE bool check(const QUrl& file);
    /// With what the machine's own file has.
    Q_INVOKABLE void checkOwn();

signals:
    void documentChanged();
    void activeChanged();
    void changed();
    void notice(const QString& text, bool severe);

private:
    void reset();
    void refresh();
    model::Result<model::RolePolicies> given(model::MachineFile& machine) const;

    QPointer<DocumentController> m_document;
    bool m_active = false;
    QString m_checkFile; ///< empty: the machine's own
    model::PolicyOptions m_options;
    std::optional<bool> m_logging;
    std::optional<bool> m_tracing;
    QString m_text;
    bool m_needsNothing = false;
    model::Message m_problem;
    model::RolePolicies m_given;
    std::vector<model::PolicyFinding> m_findings;
    QTimer m_soon;
};

} // namespace steploom::app
