// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

namespace steploom::app {

/// `text` with accents, in brackets and 40 % longer. What a program reads in it stays as it is: `%1`, `%L1`,
/// `%n`,
/// `{0}`, tags, entities, file patterns in parentheses, blanks at both ends.
QString pseudoText(const QString& text);

/// A language that nobody speaks: it shows which texts are translated at all, and which boxes are too small.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    /// `english` has the plural forms; may be null.
    explicit PseudoTranslator(std::unique_ptr<QTranslator> english, QObject* parent = nullptr);
    ~PseudoTranslator() override;

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

private:
    std::unique_ptr<QTranslator> m_english;
};

} // namespace steploom::app
