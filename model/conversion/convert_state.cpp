// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/convert_state.h"

#include <array>

#include "model/conversion/choice_rules.h"
#include "model/conversion/jsonata_text.h"
#include "model/document/edits/common.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/sequence.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

constexpr std::string_view kInput = "$states.input";
constexpr std::string_view kResult = "$states.result";

/// Path fields, and the field that takes their value in JSONata.
struct PathField {
    std::string_view path;
    std::string_view field;
    bool takesDigits = false; ///< a number in a text counts, too
};
constexpr std::array<PathField, 9> kPathFields{
    {{"SecondsPath", "Seconds"},
     {"TimestampPath", "Timestamp"},
     {"TimeoutSecondsPath", "TimeoutSeconds", true},
     {"HeartbeatSecondsPath", "HeartbeatSeconds", true},
     {"ErrorPath", "Error"},
     {"CausePath", "Cause"},
     {"MaxConcurrencyPath", "MaxConcurrency", true},
     {"ToleratedFailureCountPath", "ToleratedFailureCount", true},
     {"ToleratedFailurePercentagePath", "ToleratedFailurePercentage", true}}};

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// A string that would become an expression.
bool holdsExpression(Node value) {
    if (value.isString()) {
        const std::string text = value.string();
        return text.compare(0, 2, "{%") == 0 && endsWith(text, "%}");
    }
    for (const Node child : value) {
        if (holdsExpression(child))
            return true;
    }
    return false;
}

bool hasDynamicKey(Node value) {
    for (const Node child : value) {
        if ((child.isMember() && endsWith(child.key(), ".$")) || hasDynamicKey(child))
            return true;
    }
    return false;
}

class Conversion {
public:
    Conversion(const Document& document, const State& state)
        : m_sequence(document)
        , m_state(state)
        , m_pointer(state.pointer) {}

    Result<Edit> run() {
        const Node state = node();
        if (holdsExpression(state.member("Parameters")) || holdsExpression(state.member("Result")) ||
            holdsExpression(state.member("ItemSelector")))
            m_sequence.refuse({"convert.value", {"{% … %}"}});
        for (const char* field : {"ItemReader", "ItemBatcher", "ResultWriter"}) {
            if (state.member(field))
                m_sequence.refuse({"convert.field", {field}});
        }
        m_effective = effectiveInput();
        work();
        pathFields();
        output();
        catchers();
        remove({"InputPath", "ResultSelector", "ResultPath", "OutputPath"});
        assign(m_pointer, m_assignRoot);
        if (m_sequence.ok() && !m_sequence.document().workflow().jsonata)
            m_sequence.then(setString(m_sequence.document(), place("QueryLanguage"), "JSONata"));
        return m_sequence.finish("edit.convert-to-jsonata", {m_state.name}, m_pointer, m_pointer);
    }

private:
    Node node() const { return m_sequence.document().tree().at(m_pointer); }
    std::string place(std::string_view field) const { return pointerTo(m_pointer, field); }
    bool isType(StateType type) const { return m_state.type == type; }
    bool hasResult() const {
        return isType(StateType::Task) || isType(StateType::Parallel) || isType(StateType::Map);
    }

    std::string taken(Result<std::string> text) {
        if (!text) {
            m_sequence.refuse(text.refusal());
            return {};
        }
        return std::move(text.value());
    }
    void set(const std::string& pointer, const std::string& json) {
        if (m_sequence.ok())
            m_sequence.then(setField(m_sequence.document(), pointer, json));
    }
    void remove(std::initializer_list<std::string_view> fields) {
        for (const std::string_view field : fields) {
            if (m_sequence.ok() && node().member(field))
                m_sequence.then(removeField(m_sequence.document(), place(field)));
        }
    }

    /// InputPath as what `$` means from then on.
    PayloadRoot effectiveInput() {
        const Node path = node().member("InputPath");
        if (!path)
            return std::string(kInput);
        if (!path.isString()) { // null: an empty object
            m_sequence.refuse({"convert.field", {"InputPath"}});
            return {};
        }
        return taken(pathInJsonata(path.string(), std::string(kInput)));
    }

    /// The state's own result before ResultPath: an expression, and whether it is a path that others can go
    /// on.
    std::string ownResult(bool& isPath) {
        isPath = true;
        const Node selector = node().member("ResultSelector");
        if (hasResult()) {
            m_assignRoot = kResult;
            if (!selector)
                return std::string(kResult);
            isPath = false;
            m_assignRoot.clear();
            return taken(templateInJsonata(selector, std::string(kResult)));
        }
        m_assignRoot = m_effective;
        const Node parameters = node().member("Parameters");
        const Node result = node().member("Result");
        if (result && (parameters || hasDynamicKey(result))) // its keys are no paths
            m_sequence.refuse({"convert.field", {"Result"}});
        if (!parameters && !result)
            return m_effective;
        isPath = false;
        m_assignRoot.clear();
        return taken(templateInJsonata(parameters ? parameters : result, m_effective));
    }

    /// The result put into the input at ResultPath.
    std::string merged(const std::string& result, const engine::Path& path) {
        std::string text = result;
        for (std::size_t depth = path.steps.size(); depth-- > 0;) {
            engine::Path outer = path;
            outer.steps.resize(depth);
            const auto before = pathInJsonata(outer, std::string(kInput));
            if (path.steps[depth].kind != engine::PathStep::Kind::Member || !before) {
                m_sequence.refuse({"convert.field", {"ResultPath"}});
                return {};
            }
            text = "$merge([" + *before + ", {" + jsonataString(path.steps[depth].key.text()) + ": " + text +
                   "}])";
        }
        return text;
    }

    /// ResultPath and OutputPath of what the state gives: an expression; "" for an empty object.
    std::string shaped(const std::string& result, bool isPath) {
        std::string whole = result;
        bool wholeIsPath = isPath;
        engine::Path placed;
        const Node resultPath = node().member("ResultPath");
        if (resultPath && !resultPath.isString()) {
            whole = kInput;
            wholeIsPath = true;
        } else if (resultPath && !resultPath.stringIs("$")) {
            const engine::PathResult path = engine::compilePath(resultPath.string());
            if (!path || !path.path.reference) {
                m_sequence.refuse({"convert.path", {resultPath.string()}});
                return {};
            }
            placed = path.path;
            whole = merged(result, placed);
            wholeIsPath = false;
        }
        const Node outputPath = node().member("OutputPath");
        if (!outputPath || outputPath.stringIs("$"))
            return whole;
        if (!outputPath.isString())
            return {};
        const engine::PathResult path = engine::compilePath(outputPath.string());
        if (path && path.path.root != engine::PathRoot::Payload)
            wholeIsPath = true; // it does not start at the output
        // The very place that ResultPath filled is the result.
        const bool same = !placed.steps.empty() && outputPath.string() == std::string(placed.text.asString());
        if (same)
            return result;
        if (!wholeIsPath) {
            m_sequence.refuse({"convert.field", {"OutputPath"}});
            return {};
        }
        return taken(pathInJsonata(outputPath.string(), whole));
    }

    void output() {
        if (isType(StateType::Fail))
            return;
        bool isPath = true;
        const std::string result = ownResult(isPath);
        m_usual = hasResult() ? kResult : kInput;
        if (isType(StateType::Choice)) {
            const bool shapes = node().member("OutputPath") && !node().member("OutputPath").stringIs("$");
            if (shapes || m_effective != kInput) // each rule would need an Output of its own
                m_sequence.refuse({"convert.field", {shapes ? "OutputPath" : "InputPath"}});
            return;
        }
        const std::string text = shaped(result, isPath);
        if (!m_sequence.ok())
            return;
        if (text == m_usual) {
            if (isType(StateType::Pass))
                remove({"Parameters", "Result"}); // nothing came of them
            return;
        }
        const Node source = node().member(node().member("Parameters") ? "Parameters" : "Result");
        if (isType(StateType::Pass) && text == result && !isPath) {
            // The template becomes the Output as it is written.
            convertTemplate(source.key(), "Output", m_effective);
            return;
        }
        set(place("Output"), text.empty() ? "{}" : asField(text));
        if (isType(StateType::Pass))
            remove({"Parameters", "Result"});
    }

    /// What the state does its work with.
    void work() {
        if (!m_sequence.ok())
            return;
        if (isType(StateType::Task) || isType(StateType::Parallel)) {
            if (node().member("Parameters"))
                convertTemplate("Parameters", "Arguments", m_effective);
            else if (m_effective != kInput)
                set(place("Arguments"), asField(m_effective));
        } else if (isType(StateType::Map)) {
            items();
        } else if (isType(StateType::Choice)) {
            rules();
        }
        if (node().member("Credentials"))
            convertTemplate("Credentials", "Credentials", m_effective);
    }

    void items() {
        const Node path = node().member("ItemsPath");
        const std::string items = path ? taken(pathInJsonata(path.string(), m_effective)) : m_effective;
        if (items != kInput)
            set(place("Items"), asField(items));
        remove({"ItemsPath"});
        for (const char* field : {"Parameters", "ItemSelector"}) {
            if (m_sequence.ok() && node().member(field))
                convertTemplate(field, "ItemSelector", m_effective);
        }
    }

    void rules() {
        const std::size_t count = node().member("Choices").childCount();
        for (std::size_t i = 0; i < count && m_sequence.ok(); ++i) {
            const std::string pointer = pointerTo(place("Choices"), i);
            const Node rule = m_sequence.document().tree().at(pointer);
            const std::string condition = taken(ruleInJsonata(rule, m_effective));
            std::vector<std::string> old;
            for (const Node member : rule) {
                const bool kept = member.keyIs("Next") || member.keyIs("Comment") || member.keyIs("Assign");
                if (!kept)
                    old.push_back(member.key());
            }
            set(pointerTo(pointer, "Condition"), asField(condition));
            for (const std::string& key : old) {
                if (m_sequence.ok())
                    m_sequence.then(removeField(m_sequence.document(), pointerTo(pointer, key)));
            }
            assign(pointer, m_effective);
        }
    }

    void pathFields() {
        for (const PathField& one : kPathFields) {
            const Node path = node().member(one.path);
            if (!path || !m_sequence.ok())
                continue;
            const std::string root = isType(StateType::Fail) ? std::string(kInput) : m_effective;
            const std::string text = taken(expressionInJsonata(path.string(), root));
            if (!m_sequence.ok())
                return;
            Rewriter rewriter(m_sequence.document().tree());
            rewriter.replaceMember(path, one.field,
                                   asField(one.takesDigits ? "$number(" + text + ')' : text));
            m_sequence.then(rewriter.finish());
        }
    }

    void catchers() {
        const std::size_t count = node().member("Catch").childCount();
        for (std::size_t i = 0; i < count && m_sequence.ok(); ++i) {
            const std::string pointer = pointerTo(place("Catch"), i);
            const Node path = m_sequence.document().tree().at(pointerTo(pointer, "ResultPath"));
            const std::string error = "$states.errorOutput";
            std::string text = error;
            if (path && !path.isString()) {
                text = kInput;
            } else if (path) {
                const engine::PathResult compiled = engine::compilePath(path.string());
                if (!compiled || !compiled.path.reference)
                    m_sequence.refuse({"convert.path", {path.string()}});
                else
                    text = merged(error, compiled.path);
            }
            if (path && m_sequence.ok() && text == error) {
                m_sequence.then(removeField(m_sequence.document(), pointerTo(pointer, "ResultPath")));
            } else if (path && m_sequence.ok()) {
                Rewriter rewriter(m_sequence.document().tree());
                rewriter.replaceMember(path, "Output", asField(text));
                m_sequence.then(rewriter.finish());
            }
            assign(pointer, error);
        }
    }

    void assign(const std::string& owner, const PayloadRoot& root) {
        if (!m_sequence.ok() || !m_sequence.document().tree().at(pointerTo(owner, "Assign")))
            return;
        if (holdsExpression(m_sequence.document().tree().at(pointerTo(owner, "Assign"))))
            m_sequence.refuse({"convert.value", {"{% … %}"}});
        convertTemplateAt(pointerTo(owner, "Assign"), "Assign", root);
    }

    void convertTemplate(const std::string& field, std::string_view name, const PayloadRoot& root) {
        convertTemplateAt(place(field), name, root);
    }

    /// A template stays where it is: its `.$` members become expressions. An empty root: there is no payload
    /// that its paths could start from.
    void convertTemplateAt(const std::string& pointer, std::string_view name, const PayloadRoot& root) {
        if (!m_sequence.ok())
            return;
        const Node field = m_sequence.document().tree().at(pointer);
        Rewriter rewriter(m_sequence.document().tree());
        if (!field.keyIs(name))
            rewriter.replace(field.keySpan(), encodeJsonString(name));
        members(rewriter, field, root);
        if (m_sequence.ok())
            m_sequence.then(rewriter.finish());
    }

    void members(Rewriter& rewriter, Node value, const PayloadRoot& root) {
        for (const Node child : value) {
            if (!child.isMember() || !endsWith(child.key(), ".$")) {
                members(rewriter, child, root);
                continue;
            }
            std::string key = child.key();
            key.resize(key.size() - 2);
            const std::string marker = root.empty() ? "$steploomNothing" : root;
            const std::string text = taken(expressionInJsonata(child.string(), marker));
            if (root.empty() && text.find(marker) != std::string::npos)
                m_sequence.refuse({"convert.path", {child.string()}});
            if (m_sequence.ok())
                rewriter.replaceMember(child, key, asField(text));
        }
    }

    Sequence m_sequence;
    const State& m_state;
    std::string m_pointer;
    PayloadRoot m_effective;
    PayloadRoot m_assignRoot; ///< what `$` means in Assign; empty where no expression names it
    std::string_view m_usual; ///< the output where there is no Output
};

} // namespace

Result<Edit> convertToJsonata(const Document& document, std::string_view pointer) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const State* state = findState(document, pointer);
    if (!state || !document.tree().at(pointer).isObject() || state->type == StateType::Unknown)
        return Message{"edit.no-such-place", {std::string(pointer)}};
    if (state->jsonata)
        return Message{"convert.is-jsonata", {state->name}};
    return Conversion(document, *state).run();
}

} // namespace steploom::model::edits
