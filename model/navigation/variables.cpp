// SPDX-License-Identifier: Apache-2.0
#include "model/navigation/variables.h"

#include <algorithm>
#include <map>
#include <set>

#include "engine/expression/jsonata/jsonata.h"
#include "engine/expression/jsonata/states_functions.h"
#include "model/document/json_string.h"
#include "model/document/utf8.h"
#include "model/navigation/expression_strings.h"

namespace steploom::model {

namespace {

constexpr std::size_t kMaxName = 80; ///< characters

bool isNameByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           byte >= 0x80;
}

bool beginsName(char c) {
    return isNameByte(c) && !(c >= '0' && c <= '9');
}

class Collector {
public:
    explicit Collector(const Document& document)
        : m_document(document) {
        m_options.functions = &engine::jsonata::statesFunctions();
    }

    std::vector<VariableUse> run() {
        const auto& states = m_document.workflow().states;
        for (m_state = 0; m_state < states.size(); ++m_state) {
            const Node node = m_document.tree().at(states[m_state].pointer);
            assignments(node);
            forEachExpression(node, states[m_state].jsonata,
                              [this](const ExpressionString& expression) { reads(expression); });
        }
        resolve();
        std::sort(m_uses.begin(), m_uses.end(),
                  [](const VariableUse& a, const VariableUse& b) { return a.span.begin < b.span.begin; });
        return std::move(m_uses);
    }

private:
    void add(std::string name, bool assigned, Span span) {
        m_uses.push_back({std::move(name), assigned, m_state, kNone, span});
    }

    void assignments(Node state) {
        assigned(state.member("Assign"));
        for (const char* field : {"Choices", "Catch"}) {
            for (const Node item : state.member(field))
                assigned(item.member("Assign"));
        }
    }

    void assigned(Node assign) {
        const bool jsonata = m_document.workflow().states[m_state].jsonata;
        for (const Node member : assign) {
            std::string name = member.key();
            const bool dynamic = !jsonata && name.size() > 2 && name.compare(name.size() - 2, 2, ".$") == 0;
            if (dynamic)
                name.resize(name.size() - 2);
            const Span key = member.keySpan();
            const std::size_t quotes =
                member.rawKey().front() == '"' || member.rawKey().front() == '\'' ? 1 : 0;
            const std::size_t suffix = dynamic ? 2 : 0;
            if (member.isMember() && key.size() >= 2 * quotes + suffix)
                add(std::move(name), true, {key.begin + quotes, key.end - quotes - suffix});
        }
    }

    void reads(const ExpressionString& expression) {
        if (expression.notation == Notation::JsonPath) {
            scanned(expression);
            return;
        }
        const auto compiled = engine::jsonata::compile(expression.text, m_options);
        if (!compiled) {
            scanned(expression);
            return;
        }
        for (const auto& reference : compiled.program.references()) {
            if (reference.kind != engine::jsonata::Reference::Kind::Variable || reference.name == "states")
                continue;
            const std::size_t begin = expression.text.find('$', reference.begin);
            if (begin != std::string::npos)
                add(reference.name, false, expression.place(begin + 1, begin + 1 + reference.name.size()));
        }
    }

    /// `$name` wherever it stands outside of quotes: all there is in a path or intrinsic function, and the
    /// best that is known of an expression that does not compile.
    void scanned(const ExpressionString& expression) {
        const std::string& text = expression.text;
        char quote = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (quote != 0) {
                if (c == '\\')
                    ++i;
                else if (c == quote)
                    quote = 0;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '$' && i + 1 < text.size() && text[i + 1] == '$') {
                ++i;
            } else if (c == '$' && i + 1 < text.size() && beginsName(text[i + 1])) {
                std::size_t end = i + 1;
                while (end < text.size() && isNameByte(text[end]))
                    ++end;
                const std::string name = text.substr(i + 1, end - i - 1);
                const bool call = end < text.size() && text[end] == '(';
                if (name != "states" && !call)
                    add(name, false, expression.place(i + 1, end));
                i = end - 1;
            }
        }
    }

    void resolve() {
        const Workflow& workflow = m_document.workflow();
        std::map<std::string, std::set<std::size_t>> homes;
        for (const VariableUse& use : m_uses) {
            if (use.assigned)
                homes[use.name].insert(workflow.states[use.state].scope);
        }
        for (VariableUse& use : m_uses) {
            const auto found = homes.find(use.name);
            if (found == homes.end())
                continue;
            std::size_t scope = workflow.states[use.state].scope;
            while (scope != kNone && found->second.count(scope) == 0) {
                const std::size_t owner = workflow.scopes[scope].owner;
                scope = owner == kNone || workflow.states[owner].distributed ? kNone
                                                                             : workflow.states[owner].scope;
            }
            use.scope = scope;
        }
    }

    const Document& m_document;
    engine::jsonata::CompileOptions m_options;
    std::size_t m_state = 0;
    std::vector<VariableUse> m_uses;
};

} // namespace

std::vector<VariableUse> variableUses(const Document& document) {
    return Collector(document).run();
}

bool isVariableName(std::string_view name) {
    return !name.empty() && utf8Length(name) <= kMaxName && beginsName(name.front()) &&
           std::all_of(name.begin(), name.end(), isNameByte) && name != "states";
}

} // namespace steploom::model
