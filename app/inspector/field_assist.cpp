// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/field_assist.h"

#include <algorithm>

#include "app/document/messages.h"
#include "model/assist/field_completion.h"
#include "model/integration/all_integrations.h"

namespace steploom::app {

namespace {

constexpr std::size_t kMost = 60; ///< rows of a list

bool opensList(const QString& typed) {
    return typed.size() == 1 &&
           (typed.front().isLetter() || QStringLiteral("\"$.{%").contains(typed.front()));
}

int units(const std::string& text, std::size_t bytes) {
    return static_cast<int>(
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(bytes, text.size()))).size());
}

} // namespace

void FieldAssist::offer(const QString& text, int caret, const QString& typed) {
    if (offering() || opensList(typed))
        look(text, caret, false);
}

void FieldAssist::ask(const QString& text, int caret) {
    look(text, caret, true);
}

void FieldAssist::look(const QString& shown, int caret, bool asked) {
    m_entries.clear();
    m_items.clear();
    if (m_form != nullptr && m_form->document() != nullptr) {
        const std::string text = shown.toStdString();
        const std::string pointer = m_pointer.toStdString();
        const std::size_t offset = shown.left(caret).toUtf8().size();
        const model::Completions found = model::completionsIn(
            m_form->document()->document(), {pointer, text, m_characters}, offset, &model::allIntegrations());
        m_items = model::matching(found);
        // What is typed in full already needs no list.
        if (!asked && m_items.size() == 1 && m_items.front().label == found.typed)
            m_items.clear();
        m_items.resize(std::min(m_items.size(), kMost));
        m_begin = units(text, found.replaced.begin);
        m_end = units(text, found.replaced.end);
        m_wordBegin = units(text, offset - std::min(found.typed.size(), offset));
    }
    for (const model::Completion& item : m_items)
        m_entries << QVariantMap{{QStringLiteral("label"), QString::fromStdString(item.label)},
                                 {QStringLiteral("detail"), QString::fromStdString(item.detail)},
                                 {QStringLiteral("help"), helpText(item.help)}};
    emit offered();
}

QVariantList FieldAssist::taken(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= m_items.size())
        return {0, 0, QString(), 0};
    const model::Completion& item = m_items[static_cast<std::size_t>(row)];
    return {m_begin, m_end, QString::fromStdString(item.insert), m_begin + units(item.insert, item.caret)};
}

void FieldAssist::dismiss() {
    if (!offering())
        return;
    m_entries.clear();
    m_items.clear();
    emit offered();
}

} // namespace steploom::app
