// SPDX-License-Identifier: Apache-2.0
#include "model/container/template_monitoring.h"

#include <charconv>

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/container/functions.h"
#include "model/container/template_values.h"
#include "model/container/yaml_reader.h"
#include "model/monitoring/monitoring_maker.h"

namespace steploom::model {

namespace {

using engine::Value;
using Kind = SourceValue::Kind;

const SourceValue* member(const SourceValue* value, std::string_view name) {
    return value == nullptr || value->kind != Kind::Object ? nullptr : value->member(name);
}

/// Deployed texts that are JSON, or are meant to be.
Value jsonOf(const Value& given) {
    return given.isString() ? engine::readJson(given.asString()).value : given;
}

/// CloudFormation takes numbers as text too.
Value numberOf(const Value& given) {
    if (!given.isString())
        return given;
    const engine::JsonReadResult read = engine::readJson(given.asString());
    return read && read.value.isNumber() ? read.value : given;
}

class Reader {
public:
    explicit Reader(const SourceValue& root)
        : m_values(root) {}

    Monitoring read(const SourceValue& root) {
        const SourceValue* resources = member(&root, "Resources");
        if (resources == nullptr || resources->kind != Kind::Object)
            return m_maker.take();
        for (const SourceValue& resource : resources->children) {
            const SourceValue* type = member(&resource, "Type");
            const SourceValue* properties = member(&resource, "Properties");
            const std::string name = type == nullptr ? std::string() : type->string();
            if (name == "AWS::CloudWatch::Alarm")
                alarm(resource.key, properties);
            else if (name == "AWS::Events::Rule")
                rule(resource.key, properties);
            else if (name == "AWS::Serverless::StateMachine" || name == "AWS::StepFunctions::StateMachine")
                machine(resource.key, properties);
        }
        return m_maker.take();
    }

private:
    /// As it could be once deployed; absent for null.
    Value value(const SourceValue* given) const {
        if (const SourceValue* chosen = m_values.chosen(given))
            given = chosen;
        if (given == nullptr)
            return {};
        if (functionOf(*given))
            return Value(m_values.deployed(functionText(*given)));
        if (given->kind == Kind::Scalar) {
            Value scalar = engine::readJson(given->json).value;
            return scalar.isNull() ? Value() : scalar;
        }
        if (given->kind == Kind::Array) {
            std::vector<Value> items;
            items.reserve(given->children.size());
            for (const SourceValue& child : given->children)
                items.push_back(value(&child));
            return Value::array(std::move(items));
        }
        engine::ObjectBuilder object;
        for (const SourceValue& child : given->children)
            object.add(child.key, value(&child));
        return object.build();
    }
    std::string text(const SourceValue* properties, std::string_view name) const {
        const Value read = value(member(properties, name));
        return read.isString()   ? std::string(read.asString())
               : read.isAbsent() ? std::string()
                                 : engine::toJson(read);
    }

    void alarm(const std::string& id, const SourceValue* properties) {
        Value api = value(properties);
        if (!api.isObject())
            api = Value::emptyObject();
        if (!api.get("Metrics").isAbsent())
            return; // of several metrics, or an expression over them
        for (const std::string_view name :
             {"Threshold", "Period", "EvaluationPeriods", "DatapointsToAlarm"}) {
            if (const Value given = api.get(name); given.isString())
                api = api.with(name, numberOf(given));
        }
        if (api.get("AlarmName").isAbsent())
            api = api.with("AlarmName", Value(id));
        m_maker.addAlarm(id, engine::alarmShape(api));
    }

    void rule(const std::string& id, const SourceValue* properties) {
        RuleDraft made;
        made.label = id;
        made.name = text(properties, "Name");
        if (made.name.empty())
            made.name = id;
        made.bus = text(properties, "EventBusName");
        made.pattern = jsonOf(value(member(properties, "EventPattern")));
        made.schedule = text(properties, "ScheduleExpression");
        made.enabled = text(properties, "State") != "DISABLED";
        if (const SourceValue* targets = member(properties, "Targets")) {
            made.targets.reserve(targets->children.size());
            for (const SourceValue& each : targets->children)
                made.targets.push_back(target(id, text(&each, "Arn"), &each));
        }
        m_maker.addRule(made);
    }

    /// What a rule's target and an event of SAM say alike.
    TargetDraft target(const std::string& label, std::string arn, const SourceValue* given) const {
        TargetDraft made;
        made.label = label;
        made.arn = std::move(arn);
        if (member(given, "Input") != nullptr)
            made.input = text(given, "Input");
        made.inputPath = text(given, "InputPath");
        if (const SourceValue* transformer = member(given, "InputTransformer")) {
            made.transformer.emplace();
            made.transformer->inputTemplate = text(transformer, "InputTemplate");
            const Value paths = value(member(transformer, "InputPathsMap"));
            for (std::size_t i = 0; paths.isObject() && i < paths.size(); ++i)
                made.transformer->paths.emplace_back(paths.keyAt(i), paths.at(i).asString());
        }
        return made;
    }

    void machine(const std::string& id, const SourceValue* properties) {
        DeployedMachine made;
        made.label = id;
        const std::string arn = m_values.deployed("${" + id + "}");
        made.name = arn.substr(arn.rfind(':') + 1);
        made.path = text(properties, "DefinitionUri");
        made.express =
            text(properties, "Type") == "EXPRESS" || text(properties, "StateMachineType") == "EXPRESS";
        m_maker.add(std::move(made));
        const SourceValue* events = member(properties, "Events");
        if (events == nullptr || events->kind != Kind::Object)
            return;
        for (const SourceValue& event : events->children)
            samEvent(id, arn, event);
    }

    void samEvent(const std::string& machine, const std::string& arn, const SourceValue& event) {
        const std::string type = text(&event, "Type");
        const SourceValue* properties = member(&event, "Properties");
        const bool scheduled = type == "Schedule" || type == "ScheduleV2";
        if (!scheduled && type != "EventBridgeRule" && type != "CloudWatchEvent")
            return;
        RuleDraft made;
        made.label = event.key;
        made.name = text(properties, scheduled ? "Name" : "RuleName");
        if (made.name.empty())
            made.name = machine + event.key; // the logical id that SAM makes for it
        made.bus = text(properties, "EventBusName");
        if (scheduled)
            made.schedule = text(properties, type == "Schedule" ? "Schedule" : "ScheduleExpression");
        else
            made.pattern = jsonOf(value(member(properties, "Pattern")));
        made.enabled = text(properties, "State") != "DISABLED" && text(properties, "Enabled") != "false";
        made.targets.push_back(target(event.key, arn, properties));
        m_maker.addRule(made);
    }

    TemplateValues m_values;
    MonitoringMaker m_maker{{"container.alarm", "container.event-pattern", "container.event-input"}};
};

} // namespace

Result<Monitoring> readTemplateMonitoring(std::string_view bytes, bool json) {
    const Result<SourceValue> root = json ? readJsonSource(bytes) : readYaml(bytes);
    if (!root)
        return root.refusal();
    return Reader(*root).read(*root);
}

} // namespace steploom::model
