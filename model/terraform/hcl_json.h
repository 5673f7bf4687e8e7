// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document/syntax_tree.h"
#include "model/terraform/hcl.h"

namespace steploom::model::hcl {

/// What an HCL value is as JSON, and where in the HCL each of its values stands.
///
/// Templates become strings with their `${…}` in them, and `$${` stays, so that nothing is lost on the way
/// back. What is no literal becomes such a string too: `aws_sqs_queue.q.url` is "${aws_sqs_queue.q.url}"; in
/// a field of the states language that holds no text it stands without quotes.
struct JsonView {
    std::string text;
    struct Place {
        Span key; ///< empty: an item, or the whole
        Span value;
    };
    std::vector<Place> places; ///< by the index of the node in scan(text)
};

/// `merge({…}, {…})` of objects that stand there and share no key: seen as the one object that it makes.
bool isMergedObject(const Expression& value);
/// The objects that an Object or a merged one consists of; none of others.
std::vector<const Expression*> objectsOf(const Expression& value);

JsonView jsonView(std::string_view text, const Expression& value);

/// How objects are written in a piece of HCL.
struct ObjectStyle {
    std::string equals = " = ";
    std::string indent = "  "; ///< one level
    bool quoted = false;       ///< words as keys stand in quotes
    bool commas = false;       ///< behind every member but the last of an object over lines
    bool align = true;         ///< the signs of members on neighbouring lines stand below each other
};
ObjectStyle styleOf(std::string_view text, const Expression& value);

/// A JSON value as HCL. `indent` is that of the line that it begins on.
std::string hclText(Node value, const ObjectStyle& style, std::string_view indent);
/// A key as it is written.
std::string hclKey(std::string_view name, bool quoted);
/// Characters that are a template, `${…}` and `$${` in them, as a string in quotes.
std::string hclTemplate(std::string_view characters);
/// The same; "${…}" alone as what stands in the braces.
std::string hclString(std::string_view characters);

} // namespace steploom::model::hcl
