// SPDX-License-Identifier: Apache-2.0
#include "model/assist/place.h"

#include <algorithm>

namespace steploom::model {

namespace {

Role memberRole(Role parent, Node node) {
    switch (parent) {
    case Role::Machine:
    case Role::Branch:
    case Role::Processor:
        if (node.keyIs("States"))
            return Role::StatesMap;
        return node.keyIs("ProcessorConfig") ? Role::ProcessorConfig : Role::Other;
    case Role::StatesMap:
        return Role::State;
    case Role::State:
        if (node.keyIs("ItemProcessor") || node.keyIs("Iterator"))
            return Role::Processor;
        if (node.keyIs("ItemReader"))
            return Role::ItemReader;
        if (node.keyIs("ItemBatcher"))
            return Role::ItemBatcher;
        if (node.keyIs("ResultWriter"))
            return Role::ResultWriter;
        if (node.keyIs("Credentials"))
            return Role::Credentials;
        if (node.keyIs("Parameters") || node.keyIs("Arguments"))
            return Role::Payload;
        return node.keyIs("Assign") ? Role::Assign : Role::Other;
    case Role::ItemReader:
        if (node.keyIs("ReaderConfig"))
            return Role::ReaderConfig;
        return node.keyIs("Parameters") || node.keyIs("Arguments") ? Role::Payload : Role::Other;
    case Role::ResultWriter:
        if (node.keyIs("WriterConfig"))
            return Role::WriterConfig;
        return node.keyIs("Parameters") || node.keyIs("Arguments") ? Role::Payload : Role::Other;
    case Role::ChoiceRule:
    case Role::ChoiceTest:
        if (node.keyIs("Not"))
            return Role::ChoiceTest;
        return node.keyIs("Assign") ? Role::Assign : Role::Other;
    case Role::Catcher:
        return node.keyIs("Assign") ? Role::Assign : Role::Other;
    default:
        return Role::Other;
    }
}

/// Of an object that is an item of the array `list`, which is a member of something with the role `owner`.
Role itemRole(Role owner, Node list) {
    if (owner == Role::State) {
        if (list.keyIs("Branches"))
            return Role::Branch;
        if (list.keyIs("Retry"))
            return Role::Retrier;
        if (list.keyIs("Catch"))
            return Role::Catcher;
        if (list.keyIs("Choices"))
            return Role::ChoiceRule;
    }
    const bool tests = owner == Role::ChoiceRule || owner == Role::ChoiceTest;
    return tests && (list.keyIs("And") || list.keyIs("Or")) ? Role::ChoiceTest : Role::Other;
}

bool isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '-' || c == '$';
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isClosed(Node container) {
    const std::string_view raw = container.raw();
    return raw.size() > 1 && raw.back() == (container.isObject() ? '}' : ']');
}

Node containerAt(const SyntaxTree& tree, std::size_t offset) {
    if (offset == 0)
        return {};
    Node node = tree.atOffset(offset - 1);
    const auto holds = [offset](Node each) {
        return !each.isScalar() && each.span().begin < offset &&
               (offset < each.span().end || !isClosed(each));
    };
    while (node && !holds(node))
        node = node.parent();
    return node;
}

/// The last character before `offset` that is no blank; where it is, or npos.
std::size_t signBefore(std::string_view text, std::size_t offset) {
    while (offset > 0 && isBlank(text[offset - 1]))
        --offset;
    return offset == 0 ? std::string_view::npos : offset - 1;
}

/// The name of the member whose value would begin behind the colon at `colon`.
std::string keyBefore(const SyntaxTree& tree, std::size_t colon) {
    for (Node node = tree.atOffset(colon); node; node = node.parent()) {
        if (node.isMember() && node.keySpan().end <= colon)
            return node.key();
        for (const Node child : node) { // the value is missing: the tree has it behind the key
            if (child.isMember() && child.keySpan().end <= colon && child.span().begin >= colon)
                return child.key();
        }
    }
    return {};
}

} // namespace

Role roleOf(Node container) {
    std::vector<Node> path;
    for (Node node = container; node; node = node.parent())
        path.push_back(node);
    if (path.empty())
        return Role::Other;
    Role role = Role::Machine;
    for (auto node = path.rbegin() + 1; node != path.rend(); ++node) {
        const Node parent = (node - 1)->isArray() ? *(node - 1) : Node();
        if (node->isArray()) // its items ask
            continue;
        if (parent) {
            role = (node - 1) == path.rbegin() ? Role::Other : itemRole(role, parent);
        } else {
            role = memberRole(role, *node);
        }
    }
    return role;
}

Node stateAround(Node node) {
    for (; node; node = node.parent()) {
        if (node.isObject() && roleOf(node) == Role::State)
            return node;
    }
    return {};
}

Node machineAround(Node node) {
    for (; node; node = node.parent()) {
        if (!node.isObject())
            continue;
        const Role role = roleOf(node);
        if (role == Role::Machine || role == Role::Branch || role == Role::Processor)
            return node;
    }
    return {};
}

std::optional<engine::StateType> typeOf(Node state) {
    const Node type = state.member("Type");
    return type.isString() ? engine::stateTypeFromName(type.string()) : std::nullopt;
}

engine::QueryLanguage languageOf(Node node) {
    using engine::QueryLanguage;
    const auto named = [](Node owner) -> std::optional<QueryLanguage> {
        const Node language = owner.member("QueryLanguage");
        if (language.stringIs("JSONata"))
            return QueryLanguage::Jsonata;
        return language.stringIs("JSONPath") ? std::optional(QueryLanguage::JsonPath) : std::nullopt;
    };
    if (const auto own = named(stateAround(node)))
        return *own;
    return node ? named(node.tree()->root()).value_or(QueryLanguage::JsonPath) : QueryLanguage::JsonPath;
}

Place placeAt(const Document& document, std::size_t offset) {
    const SyntaxTree& tree = document.tree();
    const std::string_view text = tree.text();
    offset = std::min(offset, text.size());
    Place place;
    place.string = stringAround(tree, offset);
    place.word = {offset, offset};
    std::size_t begin = offset;
    if (place.string) {
        place.word = place.string->inside();
        begin = place.string->span.begin;
    } else {
        while (begin > 0 && isWord(text[begin - 1]))
            --begin;
        place.word.begin = begin;
        while (place.word.end < text.size() && isWord(text[place.word.end]))
            ++place.word.end;
    }
    place.container = containerAt(tree, begin);
    place.role = roleOf(place.container);
    if (!place.container)
        return place;
    const std::size_t sign = signBefore(text, begin);
    const char before = sign == std::string_view::npos ? '\0' : text[sign];
    if (place.container.isArray()) {
        place.inArray = true;
        place.key = place.container.key();
        place.role = roleOf(place.container.parent());
    } else if (before == ':') {
        place.key = keyBefore(tree, sign);
    } else {
        place.isKey = true;
    }
    return place;
}

} // namespace steploom::model
