// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/field_table.h"

namespace steploom::app {

namespace {

using Kind = FieldKind;
using Group = FieldGroup;
using Fields = std::vector<FieldInfo>;

void append(Fields& fields, std::initializer_list<FieldInfo> more) {
    fields.insert(fields.end(), more);
}

void configuration(Fields& fields, model::StateType type, bool jsonata) {
    using Type = model::StateType;
    switch (type) {
    case Type::Task:
        append(fields, {{"Resource", Kind::Text, Group::Configure},
                        {"TimeoutSeconds", Kind::Number, Group::Configure},
                        {"HeartbeatSeconds", Kind::Number, Group::Configure}});
        break;
    case Type::Wait:
        append(fields,
               {{"Seconds", Kind::Number, Group::Configure}, {"Timestamp", Kind::Text, Group::Configure}});
        if (!jsonata)
            append(fields, {{"SecondsPath", Kind::Path, Group::Configure},
                            {"TimestampPath", Kind::Path, Group::Configure}});
        break;
    case Type::Fail:
        append(fields, {{"Error", Kind::Text, Group::Configure}, {"Cause", Kind::Text, Group::Configure}});
        if (!jsonata)
            append(fields, {{"ErrorPath", Kind::Path, Group::Configure},
                            {"CausePath", Kind::Path, Group::Configure}});
        break;
    case Type::Pass:
        if (!jsonata)
            append(fields, {{"Result", Kind::Json, Group::Configure}});
        break;
    case Type::Map:
        append(fields, {{"MaxConcurrency", Kind::Number, Group::Configure},
                        {"ToleratedFailurePercentage", Kind::Number, Group::Configure}});
        if (jsonata)
            append(fields, {{"Items", Kind::Json, Group::Configure}});
        else
            append(fields, {{"ItemsPath", Kind::Path, Group::Configure}});
        append(fields, {{"ItemSelector", Kind::Json, Group::Configure}});
        break;
    case Type::Choice:
    case Type::Succeed:
    case Type::Parallel:
    case Type::Unknown:
        break;
    }
}

void dataFlow(Fields& fields, model::StateType type, bool jsonata) {
    using Type = model::StateType;
    const bool works = type == Type::Task || type == Type::Parallel || type == Type::Map;
    if (jsonata) {
        if (type == Type::Task || type == Type::Parallel)
            append(fields, {{"Arguments", Kind::Json, Group::Data}});
        if (type != Type::Fail)
            append(fields, {{"Output", Kind::Json, Group::Data}});
    } else if (type != Type::Fail) {
        append(fields, {{"InputPath", Kind::Path, Group::Data}});
        if (works || type == Type::Pass)
            append(fields, {{"Parameters", Kind::Json, Group::Data}});
        if (works)
            append(fields, {{"ResultSelector", Kind::Json, Group::Data}});
        if (works || type == Type::Pass)
            append(fields, {{"ResultPath", Kind::Path, Group::Data}});
        append(fields, {{"OutputPath", Kind::Path, Group::Data}});
    }
    if (type != Type::Succeed && type != Type::Fail)
        append(fields, {{"Assign", Kind::Json, Group::Data}});
}

} // namespace

std::vector<FieldInfo> fieldsOf(model::StateType type, bool jsonata) {
    Fields fields;
    configuration(fields, type, jsonata);
    fields.push_back({"Comment", Kind::Text, Group::Configure});
    dataFlow(fields, type, jsonata);
    return fields;
}

} // namespace steploom::app
