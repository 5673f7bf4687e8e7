// SPDX-License-Identifier: Apache-2.0
#include "app/settings/pseudo_translator.h"

#include <QRegularExpression>

#include <cmath>
#include <utility>

namespace steploom::app {

namespace {

constexpr double kLonger = 0.4;

QChar accented(QChar letter) {
    static const QString plain = QStringLiteral("aceginorsuyzACDEGINORSUYZ");
    static const QString marked = QStringLiteral("áçéğíñőřšúýžÁÇĎÉĞÍÑŐŘŠÚÝŽ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked[at];
}

/// Words of a text of this many characters, so that what wraps can wrap.
QString filler(qsizetype length) {
    static const QString word = QStringLiteral("lőřém ípšúm dőlőř ");
    QString text;
    while (text.size() < length)
        text += word;
    return text.left(length).trimmed();
}

} // namespace

QString pseudoText(const QString& text) {
    static const QRegularExpression kept(
        QStringLiteral(R"(%L?\d+|%n|\{\d\}|</?[a-z][^>]*>|&[a-z]+;|&#\d+;|\(\*[^)]*\))"));
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && text[begin].isSpace())
        ++begin;
    while (end > begin && text[end - 1].isSpace())
        --end;
    if (begin == end)
        return text;
    QString result = text.left(begin) + QLatin1Char('[');
    qsizetype letters = 0;
    auto marker = kept.globalMatch(text);
    QRegularExpressionMatch next = marker.hasNext() ? marker.next() : QRegularExpressionMatch();
    for (qsizetype i = begin; i < end;) {
        if (next.hasMatch() && i == next.capturedStart()) {
            result += next.captured();
            i = next.capturedEnd();
            next = marker.hasNext() ? marker.next() : QRegularExpressionMatch();
            continue;
        }
        result += accented(text[i++]);
        ++letters;
    }
    const auto longer = static_cast<qsizetype>(std::ceil(static_cast<double>(letters) * kLonger)) - 2;
    if (longer > 1)
        result += QLatin1Char(' ') + filler(longer - 1);
    return result + QLatin1Char(']') + text.mid(end);
}

PseudoTranslator::PseudoTranslator(std::unique_ptr<QTranslator> english, QObject* parent)
    : QTranslator(parent)
    , m_english(std::move(english)) {
}

PseudoTranslator::~PseudoTranslator() = default;

QString PseudoTranslator::translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const {
    const QString english =
        m_english && n >= 0 ? m_english->translate(context, source, disambiguation, n) : QString();
    return pseudoText(english.isEmpty() ? QString::fromUtf8(source) : english);
}

} // namespace steploom::app
