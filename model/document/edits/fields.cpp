// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/fields.h"

#include "model/document/edits/common.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

Result<Edit> setField(const Document& document, std::string_view pointer, std::string_view json) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const SyntaxTree value = scan(json);
    if (!isValue(value))
        return Message{"edit.not-json", {std::string(json)}};
    Rewriter rewriter(document.tree());
    const Node old = document.tree().at(pointer);
    const Node parent = document.tree().at(parentPointer(pointer));
    const std::string leaf = pointerLeaf(pointer);
    if (old)
        rewriter.replaceValue(old, value.root());
    else if (parent.isObject() && !pointer.empty())
        rewriter.insertMember(parent, placeFor(parent, leaf), leaf, value.root());
    else
        return noSuchPlace(pointer);
    const std::string place(pointer);
    Edit edit = finished(rewriter, "edit.set-field", {leaf}, place, place);
    edit.mergeKey = "set:" + place;
    return edit;
}

Result<Edit> setString(const Document& document, std::string_view pointer, std::string_view characters) {
    return setField(document, pointer, encodeJsonString(characters));
}

Result<Edit> removeField(const Document& document, std::string_view pointer) {
    if (auto refusal = brokenText(document))
        return *refusal;
    Rewriter rewriter(document.tree());
    const Node node = document.tree().at(pointer);
    if (node.parent())
        rewriter.remove({node});
    return finished(rewriter, "edit.remove-field", {pointerLeaf(pointer)},
                    std::string(parentPointer(pointer)), std::string(pointer));
}

Result<Edit> setComment(const Document& document, std::string_view pointer, std::string_view comment) {
    const std::string place = pointerTo(pointer, "Comment");
    auto result = comment.empty() ? removeField(document, place) : setString(document, place, comment);
    if (result)
        result.value().label = {"edit.set-comment", {}};
    return result;
}

} // namespace steploom::model::edits
