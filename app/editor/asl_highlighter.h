// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace steploom::app {

/// Colours JSON as ASL: keys, strings, numbers, literals, comments, and in strings the paths and expressions.
class AslHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit AslHighlighter(QTextDocument* document);

protected:
    void highlightBlock(const QString& text) override;

private:
    void takeColours();
    int string(const QString& text, int begin);
    int word(const QString& text, int begin);

    QTextCharFormat m_key;
    QTextCharFormat m_string;
    QTextCharFormat m_expression;
    QTextCharFormat m_number;
    QTextCharFormat m_comment;
};

} // namespace steploom::app
