// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>

#include "app/document/document_controller.h"
#include "app/palette/palette_model.h"

namespace steploom::app {

/// Puts what the palette offers into the document, each as one step of undo. An item is named by what is
/// dragged as its payload too: `type:Choice`, `action:arn:aws:states:::lambda:invoke`, `action:activity`,
/// `pattern:human-approval`, `snippet:NAME`.
///
/// Each returns false, with a notice of the document, where it is refused. The document asks for the focus on
/// the first of the new states.
class PaletteActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    /// What there is to add; made when it is first asked for.
    Q_PROPERTY(steploom::app::PaletteModel* rows READ rows CONSTANT)

public:
    explicit PaletteActions(QObject* parent = nullptr)
        : QObject(parent) {}

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    PaletteModel* rows();

    /// Behind a state, which then leads to it; where `afterState` is empty, into the machine on its own.
    Q_INVOKABLE bool add(const QString& itemId, const QString& afterState);
    /// On the transition whose target is written at the pointer (a scope's `…/StartAt` too).
    Q_INVOKABLE bool insertOn(const QString& itemId, const QString& transition);
    /// Into a scope ("" for the machine, `/States/Map/ItemProcessor` …); nothing leads to it but the start of
    /// a scope that has no state. A document without text becomes a machine around it.
    Q_INVOKABLE bool addInto(const QString& itemId, const QString& scope);

    /// A template in place of a text without states; one step of undo as well.
    Q_INVOKABLE bool begin(const QString& templateId, const QString& queryLanguage);
    /// Keeps states as a snippet; empty, or why that is not possible.
    Q_INVOKABLE QString saveSnippet(const QStringList& states, const QString& name) const;

signals:
    void documentChanged();

private:
    struct Places;
    bool place(const QString& itemId, const Places& places);

    QPointer<DocumentController> m_document;
    PaletteModel* m_rows = nullptr; ///< a child
};

} // namespace steploom::app
