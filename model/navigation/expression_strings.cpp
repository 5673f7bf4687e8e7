// SPDX-License-Identifier: Apache-2.0
#include "model/navigation/expression_strings.h"

#include "model/document/json_string.h"

namespace steploom::model {

namespace {

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

class Walk {
public:
    Walk(bool jsonata, const std::function<void(const ExpressionString&)>& visit)
        : m_jsonata(jsonata)
        , m_visit(visit) {}

    void value(Node node) const {
        if (node.isString())
            string(node);
        for (const Node child : node)
            value(child);
    }

private:
    void string(Node node) const {
        if (!m_jsonata && !(node.isMember() && takesPath(node.key())))
            return;
        ExpressionString found{node, m_jsonata ? Notation::Jsonata : Notation::JsonPath, node.string(), 0};
        if (m_jsonata) {
            if (found.text.size() < 4 || found.text.compare(0, 2, "{%") != 0 || !endsWith(found.text, "%}"))
                return;
            found.text = found.text.substr(2, found.text.size() - 4);
            found.skip = 2;
        }
        m_visit(found);
    }

    bool m_jsonata;
    const std::function<void(const ExpressionString&)>& m_visit;
};

} // namespace

Span ExpressionString::place(std::size_t begin, std::size_t end) const {
    const std::string_view inside = insideQuotes(node.raw());
    const std::size_t from = node.span().begin + 1;
    return {from + jsonStringOffset(inside, skip + begin), from + jsonStringOffset(inside, skip + end)};
}

void forEachExpression(Node state, bool jsonata, const std::function<void(const ExpressionString&)>& visit) {
    const Walk walk(jsonata, visit);
    for (const Node field : state) {
        if (!holdsStates(field))
            walk.value(field);
    }
}

bool takesPath(std::string_view field) {
    return endsWith(field, ".$") || (endsWith(field, "Path") && field != "ResultPath") || field == "Variable";
}

bool holdsStates(Node field) {
    return field.keyIs("Branches") || field.keyIs("ItemProcessor") || field.keyIs("Iterator");
}

} // namespace steploom::model
