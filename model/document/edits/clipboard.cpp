// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/clipboard.h"

#include <algorithm>

#include "model/document/edits/common.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/sequence.h"
#include "model/document/edits/state_names.h"
#include "model/document/edits/states.h"
#include "model/document/edits/transitions.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

/// `text` with one state on its own made an object of states.
std::string asStates(std::string_view text) {
    const SyntaxTree tree = scan(text);
    const Node root = tree.root();
    if (!root.isObject() || !root.member("Type").isString())
        return std::string(text);
    const std::string type = root.member("Type").string();
    return '{' + encodeJsonString(type) + ": " + std::string(root.raw()) + '}';
}

/// Pointers of the outermost states, in the order of the text.
std::vector<std::string> outermost(const Document& fragment) {
    std::vector<std::string> pointers;
    for (const std::size_t index : fragment.workflow().scopes.front().states)
        pointers.push_back(fragment.workflow().states[index].pointer);
    return pointers;
}

/// Where the states of a text begin: its StartAt, else the one that none of the others leads to.
std::string entryOf(const Document& fragment) {
    const Workflow& workflow = fragment.workflow();
    const Scope& scope = workflow.scopes.front();
    if (scope.start != kNone)
        return workflow.states[scope.start].name;
    for (const std::size_t index : scope.states) {
        const bool led = std::any_of(
            workflow.transitions.begin(), workflow.transitions.end(),
            [&](const Transition& transition) { return transition.to == index && transition.from != index; });
        if (!led)
            return workflow.states[index].name;
    }
    return workflow.states[scope.states.front()].name;
}

/// Writes the states of a fragment into an object of states, behind `previous` (null: first).
std::vector<Splice> written(const Document& document, Node states, Node previous, const Document& fragment) {
    std::vector<Node> members;
    for (const std::string& pointer : outermost(fragment))
        members.push_back(fragment.tree().at(pointer));
    Rewriter rewriter(document.tree());
    rewriter.insertMembers(states, previous, members);
    return rewriter.finish();
}

/// Whether the Default of a state leads to none of the fragment.
bool hasOpenDefault(const Workflow& workflow, std::size_t state) {
    return std::any_of(workflow.transitions.begin(), workflow.transitions.end(),
                       [&](const Transition& transition) {
                           return transition.from == state && transition.kind == TransitionKind::Default &&
                                  transition.to == kNone;
                       });
}

/// What ended leads to `follower` instead; nothing where that is empty.
void leadOn(Document& fragment, const std::string& follower, OpenDefaults defaults) {
    if (follower.empty())
        return;
    for (const std::string& own : outermost(fragment)) {
        const Workflow& workflow = fragment.workflow();
        const std::size_t index = workflow.findByPointer(own);
        const State& pasted = workflow.states[index];
        const bool ends = pasted.end && pasted.type != StateType::Succeed && pasted.type != StateType::Fail;
        const bool open = defaults == OpenDefaults::LeadOn && hasOpenDefault(workflow, index);
        if (!ends && !open)
            continue;
        Rewriter rewriter(fragment.tree());
        const Node state = fragment.tree().at(own);
        if (ends)
            putNext(rewriter, state, follower);
        else
            rewriter.replaceString(state.member("Default"), follower);
        Edit edit;
        edit.splices = rewriter.finish();
        fragment.apply(std::move(edit));
    }
}

/// A machine out of an ASL text, for a document that has none.
Result<Edit> pasteAll(const Document& document, std::string_view text) {
    auto fragment = pasteable(document, text);
    if (!fragment)
        return fragment.refusal();
    const std::string entry = entryOf(*fragment);
    std::string machine = fragment->bytes();
    if (!fragment->tree().root().member("States")) {
        machine = "{\"StartAt\": " + encodeJsonString(entry) + ", \"States\": " + machine + '}';
        machine = inStyleOf(document, machine);
    }
    return wholeText(document, std::move(machine), "edit.paste", {entry}, pointerTo("/States", entry));
}

} // namespace

std::string copied(const Document& document, const std::vector<std::string>& states) {
    std::vector<Node> nodes;
    for (const std::string& pointer : states) {
        if (const Node node = document.tree().at(pointer); node.isMember())
            nodes.push_back(node);
    }
    if (nodes.empty())
        return {};
    std::sort(nodes.begin(), nodes.end(), [](Node a, Node b) { return a.index() < b.index(); });
    // On its own a state of that name would be read as the States of a machine, and one without a type as no
    // state.
    const bool inMachine = std::any_of(nodes.begin(), nodes.end(), [](Node node) {
        return node.keyIs("States") || !node.member("Type").isString();
    });
    const std::string place = inMachine ? "/States" : "";
    std::string json;
    std::vector<std::string> verbatim;
    for (const Node node : nodes) {
        json += (json.empty() ? "{" : ", ") + std::string(node.rawKey()) + ": " + std::string(node.raw());
        verbatim.push_back(pointerTo(place, node.key()));
    }
    json += '}';
    if (inMachine)
        json = "{\"States\": " + json + '}';
    const SyntaxTree tree = scan(json);
    const Style style = styleOf(document.tree());
    return formatted(tree.root(), style, {}, false, verbatim) + style.newline;
}

std::string copiedAsMachine(const Document& document, const std::vector<std::string>& states) {
    const std::string text = copied(document, states);
    if (text.empty())
        return {};
    Document fragment = Document::fromBytes(text);
    for (std::size_t i = 0; i < fragment.workflow().transitions.size();) {
        const Transition& transition = fragment.workflow().transitions[i];
        const bool leavesAll =
            fragment.workflow().states[transition.from].scope == 0 && transition.to == kNone;
        auto edit = leavesAll ? removeTransition(fragment, transition.pointer) : Result<Edit>(Edit());
        if (leavesAll && edit)
            fragment.apply(std::move(edit.value()));
        else
            ++i;
    }
    const bool jsonata = document.workflow().jsonata;
    const std::string machine = std::string(jsonata ? R"({"QueryLanguage": "JSONata", )" : "{") +
                                R"("StartAt": )" + encodeJsonString(entryOf(fragment)) + R"(, "States": )" +
                                fragment.bytes() + '}';
    const SyntaxTree tree = scan(machine);
    std::vector<std::string> verbatim;
    for (const Node state : tree.at("/States"))
        verbatim.push_back(pointerTo("/States", state.key()));
    const Style style = styleOf(document.tree());
    return formatted(tree.root(), style, {}, false, verbatim) + style.newline;
}

Result<Document> pasteable(const Document& document, std::string_view text) {
    Document fragment = Document::fromBytes(asStates(text));
    if (const SyntaxProblem* problem = fragment.staleBecause()) {
        const LineColumn place = Text(std::string(text)).lineColumn(problem->span.begin);
        return Message{"edit.paste-broken", {std::to_string(place.line), std::to_string(place.column)}};
    }
    if (fragment.workflow().scopes.front().states.empty())
        return Message{"edit.nothing-to-paste", {}};
    StateNames taken(document.workflow());
    StateNames free(document.workflow()); // those that are to come are not free either
    for (const State& state : document.workflow().states) {
        for (const Node sibling : document.tree().at(state.pointer).parent()) {
            taken.take(sibling.key()); // in a fragment not every member is a state
            free.take(sibling.key());
        }
    }
    for (const State& state : fragment.workflow().states)
        free.take(state.name);
    const bool jsonata = fragment.workflow().jsonata;
    // Pointers of inner states begin with names that change: the innermost go first.
    for (std::size_t i = fragment.workflow().states.size(); i-- > 0;) {
        const State& state = fragment.workflow().states[i];
        if (!taken.has(state.name)) {
            taken.take(state.name);
            continue;
        }
        auto edit = renameState(fragment, state.pointer, free.fresh(state.name));
        if (!edit)
            return edit.refusal();
        fragment.apply(std::move(edit.value()));
    }
    if (jsonata && !document.workflow().jsonata) {
        for (const std::string& pointer : outermost(fragment)) {
            const std::string field = pointerTo(pointer, "QueryLanguage");
            if (auto edit = setString(fragment, field, "JSONata"); edit && !fragment.tree().at(field))
                fragment.apply(std::move(edit.value()));
        }
    }
    return fragment;
}

std::string inStyleOf(const Document& document, std::string_view text) {
    const SyntaxTree tree = scan(text);
    if (tree.isBroken())
        return std::string(text);
    const Style style = styleOf(document.tree());
    return formatted(tree.root(), style, {}, !style.multiline) + style.newline;
}

Result<Edit> paste(const Document& document, std::string_view pointer, std::string_view text) {
    if (isBlank(document) && pointer.empty())
        return pasteAll(document, text);
    if (auto refusal = brokenText(document))
        return *refusal;
    const Scope* scope = findScope(document, pointer);
    const Node owner = document.tree().at(pointer);
    if (!scope || !owner.isObject())
        return noSuchPlace(pointer);
    auto fragment = pasteable(document, text);
    if (!fragment)
        return fragment.refusal();
    const std::string entry = entryOf(*fragment);
    const bool starts = scope->states.empty();
    Sequence sequence(document);
    if (!statesOf(document, *scope))
        sequence.then(setField(document, pointerTo(pointer, "States"), "{}"));
    const Document& now = sequence.document();
    const Node states = statesOf(now, now.workflow().scopes[indexOf(document.workflow(), *scope)]);
    if (!states.isObject())
        return noSuchPlace(pointerTo(pointer, "States"));
    const std::string place = pointerTo(now.tree().pointer(states), entry);
    sequence.then(written(now, states, lastChild(states), *fragment));
    if (starts)
        sequence.then(setString(sequence.document(), pointerTo(pointer, "StartAt"), entry));
    return sequence.finish("edit.paste", {entry}, place, std::string(pointer));
}

Result<Edit> beginWith(const Document& document, std::string_view definition) {
    if (!isBlank(document)) {
        if (auto refusal = brokenText(document))
            return *refusal;
    }
    if (!document.workflow().states.empty())
        return Message{"edit.has-states", {}};
    const Document begun = Document::fromBytes(std::string(definition));
    const Workflow& workflow = begun.workflow();
    const std::string start = workflow.states.empty() ? std::string() : workflow.states.front().pointer;
    return wholeText(document, std::string(definition), "edit.begin", {}, start);
}

Result<Edit> pasteAfter(const Document& document, std::string_view pointer, std::string_view text) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const State* state = findState(document, pointer);
    const Node node = document.tree().at(pointer);
    if (!state || !node.isObject())
        return noSuchPlace(pointer);
    if (state->type == StateType::Succeed || state->type == StateType::Fail)
        return Message{"edit.terminal-state", {state->name}};
    auto fragment = pasteable(document, text);
    if (!fragment)
        return fragment.refusal();
    const bool choice = state->type == StateType::Choice;
    const std::string follower = node.member(choice ? "Default" : "Next").string();
    const std::string entry = entryOf(*fragment);
    leadOn(fragment.value(), follower, OpenDefaults::Stay);
    Sequence sequence(document);
    sequence.then(written(document, node.parent(), node, *fragment));
    sequence.then(setNext(sequence.document(), pointer, entry));
    return sequence.finish("edit.paste", {entry}, pointerTo(parentPointer(pointer), entry), state->pointer);
}

Result<Edit> pasteOn(const Document& document, std::string_view pointer, std::string_view text,
                     OpenDefaults defaults) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const Scope* scope = findStart(document, pointer);
    const Transition* transition = scope ? nullptr : findTransition(document, pointer);
    if (!scope && !transition)
        return noSuchPlace(pointer);
    auto fragment = pasteable(document, text);
    if (!fragment)
        return fragment.refusal();
    const State* from = scope ? nullptr : &document.workflow().states[transition->from];
    const Node previous = from ? document.tree().at(from->pointer) : Node();
    const Node states = scope ? statesOf(document, *scope) : previous.parent();
    if (!states.isObject())
        return noSuchPlace(pointer);
    const std::string entry = entryOf(*fragment);
    leadOn(fragment.value(), scope ? scope->startAt : transition->target, defaults);
    Sequence sequence(document);
    sequence.then(written(document, states, previous, *fragment));
    sequence.then(retarget(sequence.document(), pointer, entry));
    return sequence.finish("edit.paste", {entry}, pointerTo(document.tree().pointer(states), entry),
                           from ? from->pointer : scope->pointer);
}

Result<Edit> duplicate(const Document& document, const std::vector<std::string>& states) {
    if (auto refusal = brokenText(document))
        return *refusal;
    Node last;
    for (const std::string& pointer : states) {
        const State* state = findState(document, pointer);
        if (!state)
            return noSuchPlace(pointer);
        const Node node = document.tree().at(pointer);
        if (last && node.parent() != last.parent())
            return Message{"edit.selection-scopes", {}};
        if (!last || node.index() > last.index())
            last = node;
    }
    if (!last)
        return Message{"edit.selection-empty", {}};
    auto fragment = pasteable(document, copied(document, states));
    if (!fragment)
        return fragment.refusal();
    const std::string first = entryOf(*fragment);
    Sequence sequence(document);
    sequence.then(written(document, last.parent(), last, *fragment));
    return sequence.finish("edit.duplicate", {document.tree().at(states.front()).key()},
                           pointerTo(document.tree().pointer(last.parent()), first), states.front());
}

} // namespace steploom::model::edits
