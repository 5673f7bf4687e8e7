// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "app/document/document_controller.h"

namespace steploom::app {

class AslHighlighter;

/// Keeps a TextArea's text equal to the document's: what is typed becomes a splice, what changes elsewhere is
/// applied to the touched range only. The text area's own undo is off: the document's is the only one.
class CodeEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    Q_PROPERTY(QQuickTextDocument* textDocument READ textDocument WRITE setTextDocument NOTIFY
                   textDocumentChanged REQUIRED)
    Q_PROPERTY(bool tooLarge READ tooLarge NOTIFY loaded)

public:
    /// What a text area still shows at once; beyond that it is no help.
    static constexpr std::size_t kMostBytes = 4u << 20;
    static constexpr std::size_t kLongestLine = 20'000; ///< bytes: shaping a line takes time by its square

    explicit CodeEditor(QObject* parent = nullptr);
    ~CodeEditor() override;

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    QQuickTextDocument* textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument* textDocument);
    bool tooLarge() const { return m_tooLarge; }

    /// Pointer of the innermost state at an editor position; empty outside of all, and while the text is
    /// broken.
    Q_INVOKABLE QString stateAt(int position) const;
    /// First and last editor position of a state's member; (-1, -1) where it is not in the text.
    Q_INVOKABLE QPoint rangeOf(const QString& state) const;
    Q_INVOKABLE int positionOfLine(int line) const;
    Q_INVOKABLE int positionOfOffset(qlonglong offset) const;
    Q_INVOKABLE int lineOfPosition(int position) const;

signals:
    void documentChanged();
    void textDocumentChanged();
    void loaded();

private:
    void load();
    void onContentsChange(int position, int removed, int added);
    void onTextChanged(const model::Change& change, bool typed);
    std::string shownText(int position, int length) const;

    QPointer<DocumentController> m_document;
    QPointer<QQuickTextDocument> m_textDocument;
    std::unique_ptr<AslHighlighter> m_highlighter;
    bool m_applying = false; ///< the change comes from the document
    bool m_tooLarge = false;
};

} // namespace steploom::app
