// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/compiler.h"
#include "engine/expression/jsonata/jsonata.h"
#include "model/diagnostics/fixes/fix_list.h"
#include "model/diagnostics/rules/expressions.h"
#include "model/diagnostics/rules/values.h"
#include "model/document/edits/fields.h"

// Paths, templates, intrinsic functions, JSONata.
namespace steploom::model {

namespace {

/// The piece of an expression that the diagnostic underlines becomes another one. Names need no escapes.
void replace(FixList& fixes, const std::string& text) {
    fixes.splice({"fix.use", {text}}, fixes.diagnostic().span, text);
}

void functionName(FixList& fixes) {
    ClosestName closest(fixes.argument(0));
    for (const std::string_view name : engine::jsonata::functionNames(queryOptions()))
        closest.offer(name);
    if (!closest.get().empty())
        replace(fixes, "$" + closest.get());
}

void intrinsicName(FixList& fixes) {
    const std::string wanted = fixes.argument(0);
    ClosestName closest(wanted);
    for (const std::string& name : engine::intrinsicNames())
        closest.offer(name);
    if (!closest.get().empty())
        replace(fixes, closest.get());
}

/// The names that Assign gives, anywhere in the definition.
void variableName(FixList& fixes) {
    const SyntaxTree& tree = fixes.document().tree();
    const Span span = fixes.diagnostic().span;
    const std::string_view written = tree.text().substr(span.begin, span.size());
    const std::string wanted = fixes.argument(0);
    ClosestName closest(wanted);
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const Node node(&tree, i);
        if (!node.keyIs("Assign") || !node.isObject())
            continue;
        for (const Node member : node) {
            const std::string key = member.key();
            closest.offer(key.size() > 2 && key.substr(key.size() - 2) == ".$" ? key.substr(0, key.size() - 2)
                                                                               : key);
        }
    }
    const std::size_t at = written.find("$" + wanted);
    if (!closest.get().empty() && at != std::string_view::npos)
        fixes.splice({"fix.use", {"$" + closest.get()}},
                     {span.begin + at, span.begin + at + 1 + wanted.size()}, "$" + closest.get());
}

void delimiters(FixList& fixes) {
    std::string text = fixes.node().string();
    if (text.substr(0, 2) != "{%")
        text.insert(0, "{% ");
    if (text.size() < 4 || text.substr(text.size() - 2) != "%}") {
        // Half of it may be there.
        if (!text.empty() && (text.back() == '%' || text.back() == '}'))
            text.pop_back();
        text += text.empty() || text.back() == ' ' ? "%}" : " %}";
    }
    fixes.add(edits::setString(fixes.document(), fixes.pointer(), text), {"fix.use", {text}});
}

} // namespace

void expressionFixes(FixList& fixes) {
    const std::string& code = fixes.code();
    const Document& document = fixes.document();
    if (code == "query.delimiter" || code == "query.plain-text") {
        delimiters(fixes);
    } else if (code == "query.unknown-function") {
        functionName(fixes);
    } else if (code == "query.context") {
        replace(fixes, "$states.input");
    } else if (code == "query.field") {
        const Span span = fixes.diagnostic().span;
        fixes.splice({"fix.insert", {"$states.input."}}, {span.begin, span.begin}, "$states.input.");
        fixes.splice({"fix.insert", {"$"}}, {span.begin, span.begin}, "$");
    } else if (code == "variable.unknown") {
        variableName(fixes);
    } else if (code == "template.plain-path") {
        fixes.renameKey(fixes.node(), fixes.argument(0) + ".$");
    } else if (code == "template.value") {
        const std::string key = fixes.node().key();
        if (key.size() > 2)
            fixes.renameKey(fixes.node(), key.substr(0, key.size() - 2));
        const std::string text = fixes.node().string();
        if (!text.empty() && text.find_first_of(" ()'\"") == std::string::npos)
            fixes.add(edits::setString(document, fixes.pointer(), "$." + text), {"fix.use", {"$." + text}});
    } else if (code == "path.start") {
        const std::string text = fixes.argument(0);
        if (!text.empty() && text.find_first_of(" ()'\"") == std::string::npos) {
            const std::string path = (text.front() == '.' || text.front() == '[' ? "$" : "$.") + text;
            fixes.add(edits::setString(document, fixes.pointer(), path), {"fix.use", {path}});
        }
    } else if (code == "intrinsic.unknown") {
        intrinsicName(fixes);
    }
}

} // namespace steploom::model
