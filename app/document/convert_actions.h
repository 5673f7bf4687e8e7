// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "app/document/document_controller.h"
#include "model/container/move_definition.h"
#include "model/conversion/convert_machine.h"

namespace steploom::app {

/// The definition in another form, when somebody asks for it: another format in a file beside, another query
/// language, inside its template or in a file of its own.
class ConvertActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    /// Where the definition can go (model/container/move_definition.h): into the template that names its
    /// file, out of its template, and within it from a string to an object and back.
    Q_PROPERTY(bool canMoveIn READ canMoveIn NOTIFY placeChanged)
    Q_PROPERTY(bool canMoveOut READ canMoveOut NOTIFY placeChanged)
    Q_PROPERTY(bool canBeObject READ canBeObject NOTIFY placeChanged)
    Q_PROPERTY(bool canBeString READ canBeString NOTIFY placeChanged)

public:
    explicit ConvertActions(QObject* parent = nullptr)
        : QObject(parent) {}

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    bool canMoveIn() const { return canMove(model::DefinitionPlace::Inline); }
    bool canMoveOut() const { return canMove(model::DefinitionPlace::OwnFile); }
    bool canBeObject() const { return canMove(model::DefinitionPlace::Object); }
    bool canBeString() const { return canMove(model::DefinitionPlace::String); }

    /// Writes the definition beside its file as `json`, `yaml` or `terraform`, under a name that is free;
    /// comments come along where the format has them. The path of the new file; empty (and a notice) where
    /// that failed.
    Q_INVOKABLE QString saveBeside(const QString& format);
    /// Every state that can be shown to be the same, as one step; the notice says what stays and why.
    Q_INVOKABLE bool machineToJsonata();
    Q_INVOKABLE bool machineToJsonPath();
    /// The document, which must be saved, is then that of where the definition went.
    Q_INVOKABLE bool moveIn() { return move(model::DefinitionPlace::Inline); }
    Q_INVOKABLE bool moveOut() { return move(model::DefinitionPlace::OwnFile); }
    Q_INVOKABLE bool toObject() { return move(model::DefinitionPlace::Object); }
    Q_INVOKABLE bool toString() { return move(model::DefinitionPlace::String); }

signals:
    void documentChanged();
    void placeChanged();

private:
    model::Result<std::string> textAs(const QString& format) const;
    bool refuse(const model::Message& refusal);
    bool take(model::Result<model::edits::MachineConversion> made, bool toJsonata);
    bool isSaved();
    bool canMove(model::DefinitionPlace place) const;
    bool move(model::DefinitionPlace place);

    QPointer<DocumentController> m_document;
};

} // namespace steploom::app
