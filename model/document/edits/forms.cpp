// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/forms.h"

#include "model/document/edits/common.h"
#include "model/document/edits/fields.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

Result<Edit> replaced(const Document& document, std::string_view pointer, std::string_view key,
                      std::string_view json) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const Node member = document.tree().at(pointer);
    if (!member.isMember())
        return noSuchPlace(pointer);
    const SyntaxTree value = scan(json);
    if (!isValue(value))
        return Message{"edit.not-json", {std::string(json)}};
    if (!member.keyIs(key) && member.parent().member(key))
        return Message{"edit.field-there", {std::string(key)}};
    Rewriter rewriter(document.tree());
    if (member.raw() == json)
        rewriter.replace(member.keySpan(), encodeJsonString(key));
    else if (value.root().isScalar())
        rewriter.replaceMember(member, key, json);
    else
        rewriter.replaceMember(member, key, value.root(), {});
    return finished(rewriter, "edit.set-field", {std::string(key)}, pointerTo(parentPointer(pointer), key),
                    std::string(pointer));
}

} // namespace

Result<Edit> putField(const Document& document, std::string_view pointer, std::string_view json) {
    if (auto refusal = brokenText(document))
        return *refusal;
    if (!isValue(scan(json)))
        return Message{"edit.not-json", {std::string(json)}};
    std::string place(pointer);
    std::string value(json);
    while (!place.empty() && !document.tree().at(parentPointer(place))) {
        value = '{' + encodeJsonString(pointerLeaf(place)) + ": " + value + '}';
        place = parentPointer(place);
    }
    Result<Edit> edit = setField(document, place, value);
    if (edit && place.size() < pointer.size()) {
        edit.value().label = {"edit.set-field", {pointerLeaf(pointer)}};
        edit.value().focus = pointer;
    }
    return edit;
}

Result<Edit> clearField(const Document& document, std::string_view pointer, std::string_view keep) {
    std::string_view place = pointer;
    for (;;) {
        const Node parent = document.tree().at(place).parent();
        const std::string_view outer = parentPointer(place);
        const bool alone = parent.isObject() && parent.isMember() && parent.childCount() == 1;
        if (!alone || outer.size() <= keep.size() || !pointerWithin(outer, keep))
            break;
        place = outer;
    }
    Result<Edit> edit = removeField(document, place);
    if (edit)
        edit.value().label = {"edit.remove-field", {pointerLeaf(pointer)}};
    return edit;
}

Result<Edit> replaceField(const Document& document, std::string_view pointer, std::string_view key,
                          std::string_view json) {
    return replaced(document, pointer, key, json);
}

Result<Edit> renameField(const Document& document, std::string_view pointer, std::string_view key) {
    const std::string json(document.tree().at(pointer).raw());
    return replaced(document, pointer, key, json);
}

} // namespace steploom::model::edits
