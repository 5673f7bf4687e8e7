// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "app/document/document_controller.h"

namespace steploom::app {

/// What the template or the file of Terraform says of the machine besides its definition, as rows of a form.
class SettingList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    /// Maps {key, label, value, words (empty: free text), fixed (only the file can change it), said}. Empty
    /// where the definition is a file that nothing names.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed) ///< name of the file that says it

public:
    explicit SettingList(QObject* parent = nullptr);

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    QVariantList rows() const;
    QString file() const;

    /// Writes it into that file at once; false where that was refused (and the document said why).
    Q_INVOKABLE bool write(int key, const QString& value);

signals:
    void documentChanged();
    void changed();

private:
    QPointer<DocumentController> m_document;
};

} // namespace steploom::app
