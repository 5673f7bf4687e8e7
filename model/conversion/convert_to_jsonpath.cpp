// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/convert_to_jsonpath.h"

#include <algorithm>
#include <array>

#include "engine/value/json_writer.h"
#include "model/conversion/jsonpath_output.h"
#include "model/conversion/jsonpath_rules.h"
#include "model/conversion/jsonpath_template.h"
#include "model/document/edits/common.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/sequence.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

/// Fields of JSONPath mode: one that a state of JSONata has already could not be told from what is written.
constexpr std::array<std::string_view, 9> kPathModeFields{"InputPath",  "Parameters", "Result",
                                                          "ResultPath", "OutputPath", "ResultSelector",
                                                          "ItemsPath",  "ErrorPath",  "CausePath"};
/// Fields that take an expression in JSONata, and a path in the field of their name and "Path".
constexpr std::array<std::string_view, 7> kPathFields{"Seconds",
                                                      "Timestamp",
                                                      "TimeoutSeconds",
                                                      "HeartbeatSeconds",
                                                      "MaxConcurrency",
                                                      "ToleratedFailureCount",
                                                      "ToleratedFailurePercentage"};

class Conversion {
public:
    Conversion(const Document& document, const State& state)
        : m_sequence(document)
        , m_state(state)
        , m_pointer(state.pointer)
        , m_dollar(DataPlace()) {}

    Result<Edit> run() {
        for (const std::string_view field : kPathModeFields) {
            if (node().member(field))
                m_sequence.refuse({"edit.field-there", {std::string(field)}});
        }
        work();
        pathFields();
        texts();
        output();
        catchers();
        assign(m_pointer, m_assign);
        language();
        return m_sequence.finish("edit.convert-to-jsonpath", {m_state.name}, m_pointer, m_pointer);
    }

private:
    const SyntaxTree& tree() const { return m_sequence.document().tree(); }
    Node node() const { return tree().at(m_pointer); }
    std::string place(std::string_view field) const { return pointerTo(m_pointer, field); }
    bool isType(StateType type) const { return m_state.type == type; }
    bool hasResult() const { return OutputSource{m_state.type}.hasResult(); }

    void refuse(std::string code, std::string argument) {
        m_sequence.refuse({std::move(code), {std::move(argument)}});
    }
    void set(const std::string& pointer, const std::string& json) {
        if (m_sequence.ok())
            m_sequence.then(setField(m_sequence.document(), pointer, json));
    }
    void remove(const std::string& pointer) {
        if (m_sequence.ok() && tree().at(pointer))
            m_sequence.then(removeField(m_sequence.document(), pointer));
    }
    /// Another member in the place of the one at `pointer`.
    void replace(const std::string& pointer, std::string_view key, const std::string& json) {
        if (!m_sequence.ok())
            return;
        const SyntaxTree value = scan(json);
        Rewriter rewriter(tree());
        rewriter.replaceMember(tree().at(pointer), key, value.root(), {});
        m_sequence.then(rewriter.finish());
    }

    /// The expression that a field is; none, and a refusal, where it cannot be read.
    std::optional<ParsedExpression> expressionIn(Node field) {
        const auto text = field.isString() ? ParsedExpression::inside(field.string()) : std::nullopt;
        if (!text)
            return std::nullopt;
        auto parsed = ParsedExpression::parse(*text);
        if (!parsed) {
            m_sequence.refuse(parsed.refusal());
            return std::nullopt;
        }
        return std::move(parsed.value());
    }

    /// What the state does its work with.
    void work() {
        if (!m_sequence.ok())
            return;
        if (isType(StateType::Task) || isType(StateType::Parallel)) {
            arguments();
        } else if (isType(StateType::Map)) {
            items();
        } else if (isType(StateType::Choice)) {
            rules();
        }
        const Node credentials = m_sequence.ok() ? node().member("Credentials") : Node();
        if (credentials.isObject())
            writeTemplate(m_sequence, place("Credentials"), "Credentials", {m_dollar, "Credentials"});
        else if (credentials)
            refuse("convert.jsonpath.field", "Credentials");
    }

    void arguments() {
        const Node field = node().member("Arguments");
        if (!field)
            return;
        if (field.isObject())
            return writeTemplate(m_sequence, place("Arguments"), "Parameters", {m_dollar, "Parameters"});
        const auto expression = expressionIn(field);
        if (!expression) {
            if (m_sequence.ok()) // a text or an array as it is
                refuse("convert.jsonpath.field", "Arguments");
            return;
        }
        if (const auto input = placeOf(withoutParentheses(expression->root()))) {
            const auto path = pathTo(*input, {m_dollar, "InputPath"});
            if (!path)
                return m_sequence.refuse({"convert.jsonpath.reach", {expression->quoted(), "InputPath"}});
            m_dollar = input->root == DataPlace::Root::Input ? input : std::nullopt;
            return *path == "$" ? remove(place("Arguments"))
                                : replace(place("Arguments"), "InputPath", encodeJsonString(*path));
        }
        const auto saying = sayingOf(*expression, {m_dollar, "Parameters"});
        if (!saying)
            return m_sequence.refuse(saying.refusal());
        const bool object =
            saying->kind == Saying::Kind::Object || (saying->isConstant() && saying->constant.isObject());
        const auto json =
            object ? templateJson(*saying) : Message{"convert.jsonpath.expression", {expression->quoted()}};
        if (!json)
            return m_sequence.refuse(json.refusal());
        replace(place("Arguments"), "Parameters", *json);
    }

    void items() {
        if (const Node field = node().member("Items")) {
            const auto expression = expressionIn(field);
            const auto path = expression ? pathFor(*expression, {m_dollar, "ItemsPath"}) : std::nullopt;
            if (!m_sequence.ok())
                return;
            if (!path)
                return refuse("convert.jsonpath.field", "Items");
            if (*path == "$")
                remove(place("Items"));
            else
                replace(place("Items"), "ItemsPath", encodeJsonString(*path));
        }
        selector();
        for (const char* field : {"ItemReader", "ItemBatcher", "ResultWriter"}) {
            if (m_sequence.ok() && node().member(field))
                distributed(field);
        }
    }

    void selector() {
        const Node field = m_sequence.ok() ? node().member("ItemSelector") : Node();
        if (!field)
            return;
        const Sight sight{m_dollar, "ItemSelector"};
        if (field.isObject())
            return writeTemplate(m_sequence, place("ItemSelector"), "ItemSelector", sight);
        const auto expression = expressionIn(field);
        if (!expression)
            return m_sequence.ok() ? refuse("convert.jsonpath.field", "ItemSelector") : void();
        const DataPlace item{DataPlace::Root::Context, {}, {{"Map", {}}, {"Item", {}}, {"Value", {}}}};
        if (placeOf(expression->root()) == item)
            return remove(place("ItemSelector")); // what an iteration gets anyway
        const auto saying = sayingOf(*expression, sight);
        if (!saying)
            return m_sequence.refuse(saying.refusal());
        const auto json = saying->kind == Saying::Kind::Object
                              ? templateJson(*saying)
                              : Message{"convert.jsonpath.expression", {expression->quoted()}};
        if (!json)
            return m_sequence.refuse(json.refusal());
        replace(place("ItemSelector"), "ItemSelector", *json);
    }

    /// What a distributed Map reads, groups and writes.
    void distributed(const std::string& field) {
        const std::string owner = place(field);
        for (const char* name : {"Arguments", "BatchInput"}) {
            const Node value = m_sequence.ok() ? tree().at(pointerTo(owner, name)) : Node();
            if (!value)
                continue;
            const bool arguments = value.keyIs("Arguments");
            if (!value.isObject() || (arguments && tree().at(pointerTo(owner, "Parameters"))))
                return refuse("convert.jsonpath.field", field);
            const std::string key = arguments ? "Parameters" : name;
            writeTemplate(m_sequence, pointerTo(owner, name), key, {m_dollar, field + '.' + key});
        }
        pathField(pointerTo(pointerTo(owner, "ReaderConfig"), "MaxItems"));
        pathField(pointerTo(owner, "MaxItemsPerBatch"));
        pathField(pointerTo(owner, "MaxInputBytesPerBatch"));
        if (m_sequence.ok() && holdsQuery(tree().at(owner)))
            refuse("convert.jsonpath.field", field);
    }

    void rules() {
        const std::size_t count = node().member("Choices").childCount();
        for (std::size_t i = 0; i < count && m_sequence.ok(); ++i) {
            const std::string pointer = pointerTo(place("Choices"), i);
            const std::string condition = pointerTo(pointer, "Condition");
            const auto expression = expressionIn(tree().at(condition));
            if (!expression)
                return m_sequence.ok() ? refuse("convert.jsonpath.field", "Condition") : void();
            const auto rule = ruleOf(*expression, {m_dollar, "Choices"});
            if (!rule)
                return m_sequence.refuse(rule.refusal());
            const SyntaxTree members = scan(*rule);
            bool first = true;
            for (const Node member : members.root()) {
                if (first)
                    replace(condition, member.key(), std::string(member.raw()));
                else
                    set(pointerTo(pointer, member.key()), std::string(member.raw()));
                first = false;
            }
            assign(pointer, {m_dollar, "Assign"});
        }
    }

    /// A place, or the number that is in a text there: the fields of all numbers but Seconds take both.
    static std::optional<DataPlace> numberPlace(const engine::jsonata::Node& node, std::string_view field) {
        constexpr std::array<std::string_view, 3> plain{"SecondsPath", "TimestampPath", "ItemsPath"};
        const bool takesDigits = std::find(plain.begin(), plain.end(), field) == plain.end();
        const bool number = takesDigits && calledFunction(node) == "number" && node.items.size() == 1;
        return placeOf(withoutParentheses(number ? *node.items[0] : node));
    }

    /// The path of an expression that is one, where a Reference Path is due.
    std::optional<std::string> pathFor(const ParsedExpression& expression, const Sight& sight) {
        const auto named = numberPlace(withoutParentheses(expression.root()), sight.field);
        if (!named || !isReference(*named))
            return std::nullopt;
        auto path = pathTo(*named, sight);
        if (!path)
            m_sequence.refuse({"convert.jsonpath.reach", {expression.quoted(), sight.field}});
        return path;
    }

    void pathFields() {
        for (const std::string_view field : kPathFields)
            pathField(place(field));
    }

    void pathField(const std::string& pointer) {
        const Node field = m_sequence.ok() ? tree().at(pointer) : Node();
        const auto expression = expressionIn(field);
        if (!expression)
            return;
        const std::string name = field.key();
        if (const auto path = pathFor(*expression, {m_dollar, name + "Path"}))
            return replace(pointer, name + "Path", encodeJsonString(*path));
        constant(pointer, *expression, name == "Timestamp");
    }

    /// Error and Cause of a Fail, which take functions too.
    void texts() {
        for (const char* name : {"Error", "Cause"}) {
            const Node field = m_sequence.ok() && isType(StateType::Fail) ? node().member(name) : Node();
            const auto expression = expressionIn(field);
            if (!expression)
                continue;
            const std::string pathName = name + std::string("Path");
            const auto saying = sayingOf(*expression, {DataPlace(), pathName});
            if (!saying)
                return m_sequence.refuse(saying.refusal());
            if (saying->kind == Saying::Kind::Path || saying->kind == Saying::Kind::Call)
                replace(place(name), pathName, encodeJsonString(saying->text));
            else
                constant(place(name), *expression, true);
        }
    }

    /// A value that is worked out here, where the field takes it.
    void constant(const std::string& pointer, const ParsedExpression& expression, bool text) {
        if (!m_sequence.ok())
            return;
        const auto saying = sayingOf(expression, {m_dollar, tree().at(pointer).key()});
        if (!saying)
            return m_sequence.refuse(saying.refusal());
        const engine::Value& value = saying->constant;
        const bool fits =
            saying->isConstant() && (text ? value.isString() : value.isInt() && value.asInt() >= 0);
        if (!fits)
            return refuse("convert.jsonpath.expression", expression.quoted());
        set(pointer, engine::toJson(value));
    }

    void output() {
        m_assign = {hasResult() ? OutputSource{m_state.type}.usual() : m_dollar, "Assign"};
        if (!m_sequence.ok() || isType(StateType::Fail))
            return;
        if (isType(StateType::Choice))
            return choiceOutput();
        const Node field = node().member("Output");
        if (!field)
            return;
        const OutputSource source{m_state.type};
        const bool takesTemplate = hasResult() || isType(StateType::Pass);
        const bool constantResult = isType(StateType::Pass) && !holdsQuery(field);
        if (takesTemplate && field.isObject() && field.firstChild() && !constantResult) {
            m_assign = {std::nullopt, "Assign", copiesIn(field)};
            const char* name = hasResult() ? "ResultSelector" : "Parameters";
            return writeTemplate(m_sequence, place("Output"), name, {source.usual(), name});
        }
        if (constantResult && field.firstChild()) { // as it is written
            m_assign.dollar.reset();
            Rewriter rewriter(tree());
            rewriter.replace(field.keySpan(), "\"Result\"");
            m_sequence.then(rewriter.finish());
            return;
        }
        const auto expression = expressionIn(field);
        if (!m_sequence.ok())
            return;
        const auto fields = expression ? outputFields(*expression, source) : outputFields(field, source);
        if (!fields)
            return m_sequence.refuse(fields.refusal());
        m_assign = fields->assign;
        write(*fields);
    }

    /// The fields in the place of Output, in the order in which they take effect.
    void write(const OutputFields& fields) {
        std::vector<std::pair<std::string, std::string>> members;
        const auto path = [&](const char* name, const OutputFields::PathField& field) {
            if (field.isThere())
                members.emplace_back(name, field.isNull ? "null" : encodeJsonString(field.path));
        };
        path("InputPath", fields.inputPath);
        if (!fields.result.empty())
            members.emplace_back("Result", fields.result);
        if (!fields.payload.empty())
            members.emplace_back(hasResult() ? "ResultSelector" : "Parameters", fields.payload);
        path("ResultPath", fields.resultPath);
        path("OutputPath", fields.outputPath);
        if (members.empty())
            return remove(place("Output"));
        replace(place("Output"), members.front().first, members.front().second);
        for (std::size_t i = 1; i < members.size(); ++i)
            set(place(members[i].first), members[i].second);
    }

    /// All ways out have one OutputPath.
    void choiceOutput() {
        std::vector<std::string> outputs;
        std::vector<DataPlace> places;
        const auto take = [&](const std::string& owner) {
            const std::string pointer = pointerTo(owner, "Output");
            const Node field = tree().at(pointer);
            if (field)
                outputs.push_back(pointer);
            const auto expression = expressionIn(field);
            const auto named = expression ? placeOf(withoutParentheses(expression->root())) : std::nullopt;
            if (field && !named && m_sequence.ok())
                refuse("convert.jsonpath.output", "Output");
            places.push_back(named.value_or(DataPlace()));
        };
        const std::size_t count = node().member("Choices").childCount();
        for (std::size_t i = 0; i < count && m_sequence.ok(); ++i)
            take(pointerTo(place("Choices"), i));
        if (m_sequence.ok() && (node().member("Default") || node().member("Output")))
            take(m_pointer);
        if (!m_sequence.ok() || places.empty())
            return;
        for (const DataPlace& each : places) {
            if (!(each == places.front()))
                return refuse("convert.jsonpath.output", "Output");
        }
        const auto path = pathTo(places.front(), {DataPlace(), "OutputPath"});
        if (!path)
            return refuse("convert.jsonpath.output", "Output");
        for (const std::string& pointer : outputs)
            remove(pointer);
        if (*path != "$")
            set(place("OutputPath"), encodeJsonString(*path));
    }

    void catchers() {
        const DataPlace error{DataPlace::Root::Error, {}, {}};
        const std::size_t count = m_sequence.ok() ? node().member("Catch").childCount() : 0;
        for (std::size_t i = 0; i < count && m_sequence.ok(); ++i) {
            const std::string pointer = pointerTo(place("Catch"), i);
            assign(pointer, {error, "Assign"});
            const std::string output = pointerTo(pointer, "Output");
            const Node field = m_sequence.ok() ? tree().at(output) : Node();
            if (!field)
                continue;
            const auto expression = expressionIn(field);
            if (!m_sequence.ok())
                return;
            const auto named = expression ? placeOf(withoutParentheses(expression->root())) : std::nullopt;
            const auto put = expression ? placementOf(expression->root()) : std::nullopt;
            const auto path = put ? pathTo(put->place, {DataPlace(), "ResultPath"}) : std::nullopt;
            if (named == error)
                remove(output);
            else if (named == DataPlace())
                replace(output, "ResultPath", "null");
            else if (path && placeOf(*put->value) == error)
                replace(output, "ResultPath", encodeJsonString(*path));
            else
                refuse("convert.jsonpath.output", "Catch.Output");
        }
    }

    void assign(const std::string& owner, const Sight& sight) {
        const std::string pointer = pointerTo(owner, "Assign");
        const Node field = m_sequence.ok() ? tree().at(pointer) : Node();
        if (!field)
            return;
        if (!field.isObject())
            return refuse("convert.jsonpath.field", "Assign");
        writeTemplate(m_sequence, pointer, "Assign", sight);
    }

    /// A machine in JSONata has no state of JSONPath: its other states say for themselves what they are in.
    void language() {
        if (!m_sequence.ok())
            return;
        Rewriter rewriter(tree());
        if (const Node own = node().member("QueryLanguage"))
            rewriter.remove({own});
        if (m_sequence.document().workflow().jsonata) {
            rewriter.remove({tree().root().member("QueryLanguage")});
            const SyntaxTree said = scan("\"JSONata\"");
            for (const State& state : m_sequence.document().workflow().states) {
                const Node other = tree().at(state.pointer);
                if (other.isObject() && state.pointer != m_pointer && !other.member("QueryLanguage"))
                    rewriter.insertMember(other, placeFor(other, "QueryLanguage"), "QueryLanguage",
                                          said.root());
            }
        }
        m_sequence.then(rewriter.finish());
    }

    Sequence m_sequence;
    const State& m_state;
    std::string m_pointer;
    std::optional<DataPlace> m_dollar; ///< what $ is, after InputPath
    Sight m_assign;                    ///< what Assign sees
};

} // namespace

Result<Edit> convertToJsonPath(const Document& document, std::string_view pointer) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const State* state = findState(document, pointer);
    if (!state || !document.tree().at(pointer).isObject() || state->type == StateType::Unknown)
        return noSuchPlace(pointer);
    if (!state->jsonata)
        return Message{"convert.is-jsonpath", {state->name}};
    return Conversion(document, *state).run();
}

} // namespace steploom::model::edits
