// SPDX-License-Identifier: Apache-2.0
#include "model/assist/expression_completion.h"

#include <algorithm>

#include "model/assist/help.h"
#include "model/assist/scope.h"

namespace steploom::model {

namespace {

bool isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

class ExpressionCompleter {
public:
    ExpressionCompleter(const Document& document, std::size_t offset, const Place& place, Completions& result)
        : m_document(document)
        , m_text(document.bytes())
        , m_offset(offset)
        , m_place(place)
        , m_result(result)
        , m_inside(place.string->inside()) {
        m_wordBegin = offset;
        while (m_wordBegin > m_inside.begin && isWord(m_text[m_wordBegin - 1]))
            --m_wordBegin;
        m_wordEnd = offset;
        while (m_wordEnd < m_inside.end && isWord(m_text[m_wordEnd]) && m_text[m_wordEnd] != '.')
            ++m_wordEnd;
    }

    bool run() {
        const std::string_view inside = m_text.substr(m_inside.begin, m_inside.size());
        if (inside.substr(0, 2) == "{%" && m_offset >= m_inside.begin + 2) {
            m_wordBegin = std::max(m_wordBegin, m_inside.begin + 2);
            jsonata();
            return true;
        }
        const Help* field = findHelp("field." + m_place.key);
        const bool path = field != nullptr && field->shape == "path" && m_place.role != Role::Payload;
        if (languageOf(m_place.container) == engine::QueryLanguage::JsonPath &&
            (path || endsWith(m_place.key, ".$") || inside.substr(0, 1) == "$")) {
            jsonPath();
            return true;
        }
        return false;
    }

private:
    std::string_view word() const { return m_text.substr(m_wordBegin, m_offset - m_wordBegin); }

    /// What is replaced: the last name of the word.
    void replaceFrom(std::size_t begin) {
        m_result.replaced = {begin, m_wordEnd};
        m_result.typed = std::string(m_text.substr(begin, m_offset - begin));
    }

    void add(std::string label, CompletionKind kind, std::string_view detail, std::string help) {
        Completion item{std::move(label), kind, std::string(detail), std::move(help), {}, 0};
        item.insert = item.label;
        item.caret = item.insert.size();
        const bool called = m_wordEnd < m_text.size() && m_text[m_wordEnd] == '(';
        if (kind == CompletionKind::Function && !called) {
            item.insert += "()";
            item.caret += detail.substr(0, 2) == "()" ? 2 : 1;
        }
        m_result.items.push_back(std::move(item));
    }

    /// The members of what a dotted path leads to: `context.Execution.` with all before the last dot typed.
    void members(std::string_view prefix) {
        for (const Help& help : helpOf(prefix)) {
            const std::string_view name = help.code.substr(prefix.size());
            if (name.find('.') == std::string_view::npos && isAvailable(help.code))
                add(std::string(name), CompletionKind::Path, help.shape, std::string(help.code));
        }
    }

    bool isAvailable(std::string_view code) const {
        const Node state = stateAround(m_place.container);
        if (code == "states.errorOutput")
            return isInCatcher();
        if (code == "states.result") {
            const std::string type = state.member("Type").string();
            return !isInCatcher() && (type == "Task" || type == "Parallel" || type == "Map");
        }
        return true;
    }

    bool isInCatcher() const {
        for (Node node = m_place.container; node; node = node.parent()) {
            if (node.isObject() && roleOf(node) == Role::Catcher)
                return true;
        }
        return false;
    }

    // JSONata

    void jsonata() {
        const std::size_t dot = word().rfind('.');
        if (dot != std::string_view::npos) {
            const std::string path(word().substr(0, dot + 1));
            replaceFrom(m_wordBegin + dot + 1);
            if (path == "$states.")
                members("states.");
            else if (path.substr(0, 16) == "$states.context.")
                members(path.substr(8)); // from `context.` on
            return;
        }
        replaceFrom(m_wordBegin);
        if (!word().empty() && word().front() != '$')
            return; // a name of the data: nobody knows those
        add("$states", CompletionKind::Variable, "", "");
        for (const std::string& name : variables())
            add('$' + name, CompletionKind::Variable, "", "");
        for (const Help& help : helpOf("function.")) {
            add('$' + std::string(help.code.substr(9)), CompletionKind::Function, help.shape,
                std::string(help.code));
        }
    }

    /// Those of the workflow and those that the expression itself has.
    std::vector<std::string> variables() const {
        std::vector<std::string> names = variablesInScope(m_place.container);
        std::vector<Token> tokens;
        tokenizeJsonata(m_text.substr(m_inside.begin + 2, m_inside.size() - 2), m_inside.begin + 2, tokens);
        for (const Token& token : tokens) {
            if (token.kind != TokenKind::Variable ||
                (token.span.begin < m_offset && m_offset <= token.span.end))
                continue;
            const std::string name(m_text.substr(token.span.begin + 1, token.span.size() - 1));
            if (!name.empty() && name != "states" && name.front() != '$' &&
                std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
        return names;
    }

    // JSONPath and intrinsics

    void jsonPath() {
        if (word().substr(0, 3) == "$$.") {
            const std::size_t dot = word().rfind('.');
            replaceFrom(m_wordBegin + dot + 1);
            members("context." + std::string(word().substr(3, dot > 2 ? dot + 1 - 3 : 0)));
            return;
        }
        m_wordEnd = std::max(m_wordEnd, m_offset);
        while (m_wordEnd < m_inside.end && isWord(m_text[m_wordEnd]))
            ++m_wordEnd;
        replaceFrom(m_wordBegin);
        if (word().empty() || word().front() == '$') {
            add("$", CompletionKind::Path, "", "");
            for (const std::string& path : usedPaths(m_document.tree(), m_place.string->node))
                add(path, CompletionKind::Path, "", "");
            for (const std::string& name : variablesInScope(m_place.container))
                add('$' + name, CompletionKind::Variable, "", "");
            add("$$.", CompletionKind::Path, "", "states.context");
        }
        if (word().empty() || word().front() != '$') {
            for (const Help& help : helpOf("intrinsic."))
                add(std::string(help.code.substr(10)), CompletionKind::Function, help.shape,
                    std::string(help.code));
        }
    }

    const Document& m_document;
    std::string_view m_text;
    std::size_t m_offset;
    const Place& m_place;
    Completions& m_result;
    Span m_inside;
    std::size_t m_wordBegin = 0;
    std::size_t m_wordEnd = 0;
};

} // namespace

bool completeExpression(const Document& document, std::size_t offset, const Place& place,
                        Completions& result) {
    return ExpressionCompleter(document, offset, place, result).run();
}

} // namespace steploom::model
