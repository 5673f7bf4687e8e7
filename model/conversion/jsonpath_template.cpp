// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/jsonpath_template.h"

#include <algorithm>

#include "model/conversion/jsonpath_value.h"
#include "model/document/edits/rewriter.h"
#include "model/document/json_string.h"
#include "model/document/scanner.h"

namespace steploom::model::edits {

namespace {

bool isDynamicKey(const std::string& key) {
    return key.size() >= 2 && key.compare(key.size() - 2, 2, ".$") == 0;
}

class TemplateWriter {
public:
    TemplateWriter(Sequence& sequence, const Sight& sight)
        : m_sequence(sequence)
        , m_sight(sight)
        , m_rewriter(sequence.document().tree()) {}

    void write(Node field, std::string_view name) {
        if (!field.keyIs(name))
            m_rewriter.replace(field.keySpan(), encodeJsonString(name));
        members(field);
        if (m_sequence.ok())
            m_sequence.then(m_rewriter.finish());
    }

private:
    void members(Node value) {
        for (const Node child : value) {
            if (!m_sequence.ok())
                return;
            if (child.isMember() && isDynamicKey(child.key()))
                m_sequence.refuse({"convert.jsonpath.key", {child.key()}});
            else if (staysAsWritten(child))
                members(child);
            else
                member(child);
        }
    }

    /// Objects, and arrays of nothing but objects and what is no expression.
    static bool staysAsWritten(Node child) {
        if (!holdsQuery(child) || child.isObject())
            return true;
        return child.isArray() && std::all_of(child.begin(), child.end(),
                                              [](Node item) { return item.isObject() || !holdsQuery(item); });
    }

    void member(Node child) {
        const auto saying = sayingOf(child, m_sight);
        const auto written = saying ? templateMember(child.key(), *saying) : saying.refusal();
        if (!written) {
            m_sequence.refuse(written.refusal());
            return;
        }
        const SyntaxTree value = scan(written->json);
        m_rewriter.replaceMember(child, written->key, value.root(), {});
    }

    Sequence& m_sequence;
    const Sight& m_sight;
    Rewriter m_rewriter;
};

} // namespace

bool holdsQuery(Node value) {
    if (value.isString())
        return ParsedExpression::inside(value.string()).has_value();
    return std::any_of(value.begin(), value.end(), holdsQuery);
}

void writeTemplate(Sequence& sequence, const std::string& pointer, std::string_view name,
                   const Sight& sight) {
    if (sequence.ok())
        TemplateWriter(sequence, sight).write(sequence.document().tree().at(pointer), name);
}

} // namespace steploom::model::edits
