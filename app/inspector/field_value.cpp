// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/field_value.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/document/engine_messages.h"
#include "app/run/run_reading.h"
#include "engine/expression/compiler.h"
#include "engine/expression/query.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

namespace steploom::app {

namespace {

using engine::Expression;
using engine::ExpressionIssue;
using engine::Failure;
using engine::Value;

constexpr std::uint64_t kMostWritten = 4 << 20; ///< bytes of JSON; more is only told of
constexpr std::size_t kMostShown = 2000;        ///< bytes
constexpr int kMostLines = 14;

class Evaluator {
    Q_DECLARE_TR_FUNCTIONS(FieldValue)

public:
    Evaluator(const FieldText& field, const FieldSight& sight)
        : m_field(field)
        , m_sight(sight)
        , m_name(field.place.substr(field.place.rfind('/') + 1))
        , m_outer(field.place.substr(0, field.place.find('/')))
        , m_context(sight.context.isAbsent() ? Value::emptyObject() : sight.context) {}

    FieldValue run() {
        if (m_outer == "Retry" || m_outer == "Resource" || m_outer == "Comment" || m_outer == "Credentials")
            return {};
        return m_sight.language == engine::QueryLanguage::Jsonata ? query() : path();
    }

private:
    /// The context object as it was kept.
    class KeptContext final : public engine::ContextSource {
    public:
        explicit KeptContext(const Value& context)
            : m_context(context) {}
        Value contextAt(const engine::Path& path) const override { return select(m_context, path); }
        Value wholeContext() const override { return m_context; }

    private:
        const Value& m_context;
    };

    static FieldValue unknown() {
        return {FieldValue::Kind::Unknown, tr("Run the workflow once to see what this becomes.")};
    }

    static FieldValue shown(const Value& value) {
        if (value.jsonSize() > kMostWritten)
            return {
                FieldValue::Kind::Value,
                tr("JSON of %1 bytes").arg(QLocale().toString(static_cast<qulonglong>(value.jsonSize())))};
        const std::string json = engine::toJson(value, {2, false});
        QString text =
            QString::fromUtf8(json.data(), static_cast<qsizetype>(std::min(json.size(), kMostShown)));
        const QStringList lines = text.split(QLatin1Char('\n'));
        const bool cut = json.size() > kMostShown || lines.size() > kMostLines;
        if (lines.size() > kMostLines)
            text = lines.mid(0, kMostLines).join(QLatin1Char('\n'));
        return {FieldValue::Kind::Value, cut ? text + QStringLiteral("\n…") : text};
    }

    static FieldValue failed(const Failure& failure) {
        const std::string cause(failure.cause.asString());
        return {FieldValue::Kind::Failure, QString::fromStdString(cause)};
    }

    static FieldValue refused(const ExpressionIssue& issue) {
        return {FieldValue::Kind::Failure,
                engineMessage({engine::Severity::Error, issue.code, {}, {issue.detail}})};
    }

    Failure evaluateInto(Value& value, const Expression& expression, const Value& payload) {
        const KeptContext context(m_context);
        std::uint64_t random = 1; // the same at each look
        engine::Scope scope{payload, m_sight.variables, context, &random};
        scope.now = m_sight.now;
        Failure failure;
        if (m_sight.language == engine::QueryLanguage::Jsonata) {
            const bool caught = m_outer == "Catch";
            scope.result = caught || m_sight.result.isAbsent() ? nullptr : &m_sight.result;
            scope.errorOutput = caught && !m_sight.errorOutput.isAbsent() ? &m_sight.errorOutput : nullptr;
            value = evaluateQuery(expression, scope, failure);
        } else {
            value = evaluate(expression, scope, m_name, failure);
        }
        return failure;
    }

    FieldValue evaluated(const Expression& expression, const Value& payload) {
        if (payload.isAbsent())
            return unknown();
        Value value;
        const Failure failure = evaluateInto(value, expression, payload);
        return failure ? failed(failure) : shown(value);
    }

    // JSONata

    FieldValue query() {
        Value source;
        if (m_field.characters) {
            source = Value(m_field.text);
        } else {
            source = engine::readJson(m_field.text).value;
            if (source.isAbsent())
                return {};
        }
        const bool works = m_sight.type == engine::StateType::Task ||
                           m_sight.type == engine::StateType::Parallel ||
                           m_sight.type == engine::StateType::Map;
        engine::QuerySight sees;
        sees.errorOutput = m_outer == "Catch";
        sees.result = works && (m_outer == "Output" || m_outer == "Assign");
        std::vector<ExpressionIssue> issues;
        const Expression expression = compileQuery(source, m_field.place, sees, issues);
        if (!issues.empty())
            return refused(issues.front());
        if (expression.isConstant())
            return {};
        const bool needsRun =
            (sees.result && m_sight.result.isAbsent() && reads("$states.result")) ||
            (sees.errorOutput && m_sight.errorOutput.isAbsent() && reads("$states.errorOutput"));
        return needsRun ? unknown() : evaluated(expression, m_sight.input);
    }

    bool reads(std::string_view name) const { return m_field.text.find(name) != std::string::npos; }

    // JSONPath

    FieldValue path() {
        const bool query = m_field.text.substr(0, 2) == "{%";
        if (query)
            return {};
        std::vector<ExpressionIssue> issues;
        if (m_field.characters) {
            const bool isPath = m_field.text.substr(0, 1) == "$" && m_field.text.substr(0, 2) != "${";
            if (!isPath && m_field.text.substr(0, 7) != "States.")
                return {};
            const Expression expression = engine::compileExpressionText(m_field.text, issues);
            if (!issues.empty())
                return refused(issues.front());
            return m_name == "ResultPath" ? placed(expression) : evaluated(expression, payload());
        }
        const Value source = engine::readJson(m_field.text).value;
        if (source.isAbsent() || m_name == "Result")
            return {};
        const Expression expression = engine::compileTemplate(source, issues);
        if (!issues.empty())
            return refused(issues.front());
        return expression.isConstant() ? FieldValue() : evaluated(expression, payload());
    }

    const Value& payload() const {
        if (m_outer == "Catch")
            return m_sight.errorOutput;
        if (m_outer == "InputPath")
            return m_sight.input;
        if (m_outer == "ResultSelector")
            return m_sight.result;
        if (m_outer == "OutputPath")
            return m_sight.afterResultPath;
        const bool has = m_sight.type != engine::StateType::Choice && m_sight.type != engine::StateType::Wait;
        if (m_outer == "Assign" && has)
            return m_sight.afterResultSelector.isAbsent() ? m_sight.result : m_sight.afterResultSelector;
        return m_sight.afterInputPath;
    }

    /// The input with the result, or the error, where the path says.
    FieldValue placed(const Expression& expression) {
        const Value& what = m_outer == "Catch"                       ? m_sight.errorOutput
                            : m_sight.afterResultSelector.isAbsent() ? m_sight.result
                                                                     : m_sight.afterResultSelector;
        if (what.isAbsent())
            return unknown();
        if (expression.kind != Expression::Kind::Path || !expression.path.reference ||
            expression.path.root != engine::PathRoot::Payload)
            return {FieldValue::Kind::Failure, tr("Only a path to one place of the input can be set.")};
        if (expression.path.isWhole())
            return shown(what);
        const Value whole = engine::assignAt(m_sight.input, expression.path, what);
        return whole.isAbsent()
                   ? FieldValue{FieldValue::Kind::Failure,
                                tr("The path runs through something of the input that is no object.")}
                   : shown(whole);
    }

    const FieldText& m_field;
    const FieldSight& m_sight;
    std::string m_name;
    std::string m_outer;
    Value m_context;
};

} // namespace

FieldSight FieldSight::of(const engine::VisitRecord& visit, const engine::Value& context) {
    FieldSight sight;
    sight.type = visit.type;
    sight.input = visit.input;
    sight.afterInputPath = visit.afterInputPath.isAbsent() ? visit.input : visit.afterInputPath;
    sight.result = visit.result;
    sight.afterResultSelector = visit.afterResultSelector;
    sight.afterResultPath = visit.afterResultPath;
    sight.variables = visit.variablesBefore;
    sight.context = context;
    sight.now = visit.enteredTime;
    const engine::VisitDetail& detail = detailOf(visit);
    if (!detail.error.isAbsent())
        sight.errorOutput = Value::object(
            {{"Error", detail.error}, {"Cause", detail.cause.isAbsent() ? Value("") : detail.cause}});
    return sight;
}

FieldSight FieldSight::entered(const engine::Value& input, const engine::Value& inputPath) {
    FieldSight sight;
    sight.input = input;
    sight.afterInputPath = inputPath.isNull() ? Value::emptyObject() : input;
    if (inputPath.isString()) {
        const engine::PathResult path = engine::compilePath(inputPath.asString());
        sight.afterInputPath =
            path && path.path.root == engine::PathRoot::Payload ? engine::select(input, path.path) : Value();
    }
    sight.context = Value::object({{"Execution", Value::object({{"Input", input}})}});
    return sight;
}

FieldValue evaluateField(const FieldText& field, const FieldSight& sight) {
    return Evaluator(field, sight).run();
}

} // namespace steploom::app
