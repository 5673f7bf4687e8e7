// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "app/document/document_controller.h"
#include "model/conversion/convert_machine.h"

namespace steploom::app {

/// The definition in another form, when somebody asks for it: another format in a file beside, another query
/// language, inside its file of Terraform or in a template of its own.
class ConvertActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    /// The definition stands in a file of Terraform; in a template that one names.
    Q_PROPERTY(bool inlineTerraform READ inlineTerraform NOTIFY placeChanged)
    Q_PROPERTY(bool templateOfTerraform READ templateOfTerraform NOTIFY placeChanged)

public:
    explicit ConvertActions(QObject* parent = nullptr)
        : QObject(parent) {}

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    bool inlineTerraform() const;
    bool templateOfTerraform() const;

    /// Writes the definition beside its file as `json`, `yaml` or `terraform`, under a name that is free;
    /// comments come along where the format has them. The path of the new file; empty (and a notice) where
    /// that failed.
    Q_INVOKABLE QString saveBeside(const QString& format);
    /// Every state that can be shown to be the same, as one step; the notice says what stays and why.
    Q_INVOKABLE bool machineToJsonata();
    Q_INVOKABLE bool machineToJsonPath();
    /// jsonencode({…}) for the template file that holds the definition, and the other way. The document,
    /// which must be saved, is then that of the other file.
    Q_INVOKABLE bool moveIntoTerraform();
    Q_INVOKABLE bool moveOutOfTerraform();

signals:
    void documentChanged();
    void placeChanged();

private:
    model::Result<std::string> textAs(const QString& format) const;
    bool refuse(const model::Message& refusal);
    bool take(model::Result<model::edits::MachineConversion> made, bool toJsonata);
    bool isSaved();

    QPointer<DocumentController> m_document;
};

} // namespace steploom::app
