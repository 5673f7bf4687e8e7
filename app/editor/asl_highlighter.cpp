// SPDX-License-Identifier: Apache-2.0
#include "app/editor/asl_highlighter.h"

#include "app/theme/theme.h"

namespace steploom::app {

AslHighlighter::AslHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document) {
    takeColours();
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        takeColours();
        rehighlight();
    });
}

void AslHighlighter::takeColours() {
    const Theme& theme = Theme::instance();
    m_key.setForeground(theme.codeKey());
    m_string.setForeground(theme.codeString());
    m_expression.setForeground(theme.container());
    m_number.setForeground(theme.codeNumber());
    m_comment.setForeground(theme.textMuted());
}

void AslHighlighter::highlightBlock(const QString& text) {
    enum State { Plain = 0, InComment = 1 };
    int at = 0;
    setCurrentBlockState(Plain);
    if (previousBlockState() == InComment) {
        const auto end = text.indexOf(QLatin1String("*/"));
        if (end < 0) {
            setFormat(0, static_cast<int>(text.size()), m_comment);
            setCurrentBlockState(InComment);
            return;
        }
        at = static_cast<int>(end) + 2;
        setFormat(0, at, m_comment);
    }
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (c == QLatin1Char('"')) {
            at = string(text, at);
        } else if (c == QLatin1Char('/') && text.mid(at, 2) == QLatin1String("//")) {
            setFormat(at, static_cast<int>(text.size()) - at, m_comment);
            return;
        } else if (c == QLatin1Char('/') && text.mid(at, 2) == QLatin1String("/*")) {
            const auto end = text.indexOf(QLatin1String("*/"), at + 2);
            const int stop = end < 0 ? static_cast<int>(text.size()) : static_cast<int>(end) + 2;
            setFormat(at, stop - at, m_comment);
            if (end < 0)
                setCurrentBlockState(InComment);
            at = stop;
        } else if (c.isLetterOrNumber() || c == QLatin1Char('-')) {
            at = word(text, at);
        } else {
            ++at;
        }
    }
}

int AslHighlighter::string(const QString& text, int begin) {
    int end = begin + 1;
    while (end < text.size() && text.at(end) != QLatin1Char('"'))
        end += text.at(end) == QLatin1Char('\\') ? 2 : 1;
    end = std::min(end + 1, static_cast<int>(text.size()));
    int after = end;
    while (after < text.size() && text.at(after).isSpace())
        ++after;
    const bool key = after < text.size() && text.at(after) == QLatin1Char(':');
    const QChar first = begin + 1 < text.size() ? text.at(begin + 1) : QChar();
    const bool expression =
        first == QLatin1Char('$') || text.mid(begin + 1, 2) == QLatin1String("{%") ||
        (text.mid(begin + 1, 7) == QLatin1String("States.") && text.indexOf(QLatin1Char('('), begin) > 0);
    setFormat(begin, end - begin, key ? m_key : expression ? m_expression : m_string);
    return end;
}

int AslHighlighter::word(const QString& text, int begin) {
    int end = begin + 1;
    while (end < text.size() &&
           (text.at(end).isLetterOrNumber() || QStringLiteral("+-.").contains(text.at(end))))
        ++end;
    setFormat(begin, end - begin, m_number);
    return end;
}

} // namespace steploom::app
