// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "model/assist/expression_tokens.h"

namespace steploom::app {

/// Colours a field's text while it is typed, as the code pane colours it.
class FieldHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument* editor READ editor WRITE setEditor NOTIFY editorChanged)
    /// Where the field stands in the document.
    Q_PROPERTY(QString pointer READ pointer WRITE setPointer NOTIFY fieldChanged)
    /// The text is a string's characters; else it is JSON.
    Q_PROPERTY(bool characters READ characters WRITE setCharacters NOTIFY fieldChanged)

public:
    explicit FieldHighlighter(QObject* parent = nullptr);
    ~FieldHighlighter() override;

    QQuickTextDocument* editor() const { return m_editor; }
    void setEditor(QQuickTextDocument* editor);
    QString pointer() const { return m_pointer; }
    void setPointer(const QString& pointer);
    bool characters() const { return m_characters; }
    void setCharacters(bool characters);

signals:
    void editorChanged();
    void fieldChanged();

protected:
    void highlightBlock(const QString& text) override;

private:
    struct Stretch {
        int begin = 0; ///< in UTF-16 units of the whole text
        int end = 0;
        model::TokenKind kind = model::TokenKind::String;
    };
    void tokenize();
    void startAnew();

    QPointer<QQuickTextDocument> m_editor;
    QString m_pointer;
    bool m_characters = false;
    bool m_known = false; ///< the stretches are of the text as it is
    std::vector<Stretch> m_stretches;
};

} // namespace steploom::app
