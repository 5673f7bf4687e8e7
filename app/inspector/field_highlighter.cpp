// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/field_highlighter.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

#include "app/editor/code_painter.h"
#include "app/theme/theme.h"
#include "model/assist/field_completion.h"

namespace steploom::app {

namespace {

constexpr int kLongest = 64 * 1024; ///< what is longer is data and stays in one colour

} // namespace

FieldHighlighter::FieldHighlighter(QObject* parent)
    : QSyntaxHighlighter(parent) {
    connect(&Theme::instance(), &Theme::changed, this, &FieldHighlighter::rehighlight);
}

// Qt lets go of the document last, which changes its formats: by then this is no FieldHighlighter any more.
FieldHighlighter::~FieldHighlighter() {
    if (document() != nullptr)
        disconnect(document(), nullptr, this, nullptr);
    setDocument(nullptr);
}

void FieldHighlighter::setEditor(QQuickTextDocument* editor) {
    if (m_editor == editor)
        return;
    m_editor = editor;
    m_known = false;
    // Before the highlighter's own connection: it colours what has changed at once.
    if (editor != nullptr)
        connect(editor->textDocument(), &QTextDocument::contentsChange, this, [this] { m_known = false; });
    setDocument(editor == nullptr ? nullptr : editor->textDocument());
    emit editorChanged();
}

void FieldHighlighter::setPointer(const QString& pointer) {
    if (m_pointer == pointer)
        return;
    m_pointer = pointer;
    startAnew();
    emit fieldChanged();
}

void FieldHighlighter::setCharacters(bool characters) {
    if (m_characters == characters)
        return;
    m_characters = characters;
    startAnew();
    emit fieldChanged();
}

/// Later: new colours count as a change of the text for those that look at it, who may be about to tell what
/// it is.
void FieldHighlighter::startAnew() {
    m_known = false;
    QMetaObject::invokeMethod(this, &QSyntaxHighlighter::rehighlight, Qt::QueuedConnection);
}

void FieldHighlighter::tokenize() {
    m_known = true;
    m_stretches.clear();
    const QString all = document()->toPlainText();
    if (all.size() > kLongest)
        return;
    const std::string text = all.toStdString();
    const std::string pointer = m_pointer.toStdString();
    std::size_t byte = 0;
    int unit = 0;
    const auto unitOf = [&](std::size_t offset) { // offsets ascend
        for (; byte < offset && byte < text.size(); ++byte) {
            const auto c = static_cast<unsigned char>(text[byte]);
            unit += c >= 0xF0 ? 2 : (c & 0xC0) == 0x80 ? 0 : 1;
        }
        return unit;
    };
    for (const model::Token& token : model::highlightDraft({pointer, text, m_characters})) {
        const int begin = unitOf(token.span.begin);
        m_stretches.push_back({begin, unitOf(token.span.end), token.kind});
    }
}

void FieldHighlighter::highlightBlock(const QString& text) {
    if (!m_known)
        tokenize();
    const int first = currentBlock().position();
    const int last = first + static_cast<int>(text.size());
    int open = -1; // what goes on in the next line
    for (const Stretch& stretch : m_stretches) {
        if (stretch.end <= first || stretch.begin > last)
            continue;
        // A text that is no expression is a text: no colour tells it from a label.
        const bool plain = m_characters && stretch.kind == model::TokenKind::String;
        if (!plain && stretch.begin < last)
            setFormat(std::max(stretch.begin, first) - first,
                      std::min(stretch.end, last) - std::max(stretch.begin, first),
                      CodePainter::colourOf(stretch.kind));
        if (stretch.end > last)
            open = static_cast<int>(stretch.kind);
    }
    setCurrentBlockState(open);
}

} // namespace steploom::app
