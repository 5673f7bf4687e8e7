// SPDX-License-Identifier: Apache-2.0
#include "model/container/yaml_reader.h"
#include "model/document/json_string.h"
#include "model/document/scanner.h"
#include "model/document/text.h"

namespace steploom::model {

namespace {

/// As deep as the tree, which the scanner limits.
SourceValue sourceOf(Node node, bool flow) {
    SourceValue value;
    value.flow = flow;
    value.span = value.content = node.span();
    value.key = node.key();
    value.keySpan = node.keySpan();
    value.entry = node.memberSpan().begin;
    if (node.isObject() || node.isArray()) {
        value.kind = node.isObject() ? SourceValue::Kind::Object : SourceValue::Kind::Array;
        value.style = SourceValue::Style::Flow;
        value.children.reserve(node.childCount());
        for (const Node child : node)
            value.children.push_back(sourceOf(child, true));
        return value;
    }
    value.style = node.isString() ? SourceValue::Style::DoubleQuoted : SourceValue::Style::Plain;
    value.json = node.isString() ? encodeJsonString(node.string()) : std::string(node.raw());
    if (value.json.empty())
        value.json = "null";
    return value;
}

} // namespace

Result<SourceValue> readJsonSource(std::string_view text) {
    const SyntaxTree tree = scan(text);
    if (const SyntaxProblem* problem = tree.firstBreak()) {
        const LineColumn place = Text(std::string(text)).lineColumn(problem->span.begin);
        return Message{"container.broken",
                       {std::to_string(place.line), std::to_string(place.column),
                        std::string(syntaxCodeName(problem->code))}};
    }
    return sourceOf(tree.root(), false);
}

} // namespace steploom::model
