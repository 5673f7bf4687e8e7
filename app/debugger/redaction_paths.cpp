// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/redaction_paths.h"

namespace steploom::app {

namespace {

/// Takes a path of names, indices and stars apart.
class PathReader {
public:
    explicit PathReader(const QString& text)
        : m_text(text) {}

    std::optional<std::string> read() {
        if (m_text.startsWith(QLatin1String(".."))) {
            m_pattern = QStringLiteral("**");
            m_at = 1;
        }
        while (m_at < m_text.size()) {
            const bool sound = m_text[m_at] == QLatin1Char('.')   ? readName()
                               : m_text[m_at] == QLatin1Char('[') ? readBracket()
                                                                  : false;
            if (!sound)
                return std::nullopt;
        }
        return m_pattern.isEmpty() || m_pattern == QLatin1String("**")
                   ? std::nullopt
                   : std::optional(m_pattern.toStdString());
    }

private:
    void add(QString token) {
        token.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
        m_pattern += QLatin1Char('/') + token;
    }

    bool readName() {
        const qsizetype from = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != QLatin1Char('.') && m_text[m_at] != QLatin1Char('['))
            ++m_at;
        if (m_at == from)
            return false;
        add(m_text.mid(from, m_at - from));
        return true;
    }

    bool readBracket() {
        const QChar quote = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        const bool quoted = quote == QLatin1Char('\'') || quote == QLatin1Char('"');
        const qsizetype from = m_at + (quoted ? 2 : 1);
        const qsizetype to = quoted ? m_text.indexOf(QString(quote) + QLatin1Char(']'), from)
                                    : m_text.indexOf(QLatin1Char(']'), from);
        if (to <= from)
            return false;
        const QString token = m_text.mid(from, to - from);
        bool number = false;
        token.toUInt(&number);
        if (!quoted && !number && token != QLatin1String("*"))
            return false;
        add(token);
        m_at = to + (quoted ? 2 : 1);
        return true;
    }

    const QString m_text;
    qsizetype m_at = 0;
    QString m_pattern;
};

} // namespace

std::optional<std::string> redactionPattern(const QString& place) {
    const QString text = place.trimmed();
    if (text.startsWith(QLatin1Char('$')))
        return PathReader(text.mid(1)).read();
    const bool pointer = text.startsWith(QLatin1Char('/')) || text.startsWith(QLatin1String("**/"));
    return pointer && !text.endsWith(QLatin1Char('/')) ? std::optional(text.toStdString()) : std::nullopt;
}

} // namespace steploom::app
