// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/jsonpath_output.h"

#include "engine/value/json_writer.h"
#include "model/document/to_value.h"

namespace steploom::model {

namespace {

namespace jsonata = engine::jsonata;
using jsonata::NodeType;
using Kind = Saying::Kind;

/// The member of a template that OutputPath takes out again.
constexpr const char* kBox = "value";

Message noOutput() {
    return {"convert.jsonpath.output", {"Output"}};
}

class OutputWriter {
public:
    explicit OutputWriter(const OutputSource& source)
        : m_source(source)
        , m_sight{source.usual(), source.hasResult() ? "ResultSelector" : "Parameters"} {
        m_fields.assign = {source.usual(), "Assign"};
    }

    Result<OutputFields> fromPlace(const DataPlace& place) {
        const bool discards = m_source.hasResult() && place.root == DataPlace::Root::Input;
        m_fields.resultPath.isNull = discards;
        const Sight sight{discards ? DataPlace() : m_source.usual(), "OutputPath"};
        const auto path = pathTo(place, sight);
        if (!path)
            return noOutput();
        if (*path != "$")
            m_fields.outputPath.path = *path;
        return std::move(m_fields);
    }

    /// The value of an expression put into the input.
    Result<OutputFields> put(const Placement& placement, const ParsedExpression& output) {
        const bool puts = m_source.hasResult() || m_source.type == StateType::Pass;
        const auto resultPath = pathTo(placement.place, {DataPlace(), "ResultPath"});
        if (!puts || !resultPath)
            return noOutput();
        m_fields.resultPath.path = *resultPath;
        const auto place = placeOf(*placement.value);
        if (place && m_source.hasResult())
            return *place == m_source.usual() ? Result<OutputFields>(std::move(m_fields)) : noOutput();
        if (place) {
            const auto inputPath = pathTo(*place, m_sight);
            if (!inputPath)
                return noOutput();
            if (*inputPath != "$")
                m_fields.inputPath.path = *inputPath;
            const bool inInput = place->root == DataPlace::Root::Input;
            m_fields.assign.dollar = inInput ? place : std::nullopt;
            return std::move(m_fields);
        }
        const auto saying = sayingOf(*placement.value, output, m_sight);
        if (!saying)
            return saying.refusal();
        return asTemplate(*saying) ? written(*saying, copiesIn(*placement.value)) : noOutput();
    }

    Result<OutputFields> whole(const Saying& saying, std::vector<PlaceCopy> copies) {
        const bool empty = saying.isConstant() && saying.constant.isObject() && saying.constant.size() == 0;
        if (empty) {
            m_fields.outputPath.isNull = true;
            return std::move(m_fields);
        }
        if (!m_source.hasResult() && m_source.type != StateType::Pass)
            return noOutput();
        if (asTemplate(saying))
            return written(saying, std::move(copies));
        Saying box;
        box.kind = Kind::Object;
        box.members.push_back({kBox, saying});
        m_fields.outputPath.path = "$." + std::string(kBox);
        return written(box, {});
    }

private:
    /// Result takes any constant, the templates take objects.
    bool asTemplate(const Saying& saying) const {
        if (saying.isConstant())
            return !m_source.hasResult() || saying.constant.isObject();
        return saying.kind == Kind::Object;
    }

    /// `copies` are the places in it.
    Result<OutputFields> written(const Saying& saying, std::vector<PlaceCopy> copies) {
        m_fields.assign = {std::nullopt, "Assign", std::move(copies)};
        if (saying.isConstant() && !m_source.hasResult()) {
            m_fields.result = engine::toJson(saying.constant);
            return std::move(m_fields);
        }
        auto json = templateJson(saying);
        if (!json)
            return json.refusal();
        m_fields.payload = std::move(json.value());
        return std::move(m_fields);
    }

    const OutputSource& m_source;
    Sight m_sight;
    OutputFields m_fields;
};

std::optional<Placement> placementBelow(const jsonata::Node& node, const DataPlace& base) {
    const jsonata::Node& call = withoutParentheses(node);
    if (calledFunction(call) != "merge" || call.items.size() != 1)
        return std::nullopt;
    const jsonata::Node& list = withoutParentheses(*call.items[0]);
    if (list.type != NodeType::Array || !isPlain(list) || list.items.size() != 2 ||
        placeOf(*list.items[0]) != base)
        return std::nullopt;
    const jsonata::Node& object = withoutParentheses(*list.items[1]);
    if (object.type != NodeType::Object || !isPlain(object) || object.group->pairs.size() != 1)
        return std::nullopt;
    const jsonata::Node& key = withoutParentheses(*object.group->pairs[0].first);
    if (key.type != NodeType::String || !isPlain(key))
        return std::nullopt;
    Placement made{base, object.group->pairs[0].second.get()};
    made.place.steps.push_back({std::string(key.literal.asString()), {}});
    const auto deeper = placementBelow(*made.value, made.place);
    return deeper ? deeper : made;
}

} // namespace

std::optional<Placement> placementOf(const jsonata::Node& node) {
    return placementBelow(node, DataPlace());
}

Result<OutputFields> outputFields(const ParsedExpression& output, const OutputSource& source) {
    OutputWriter writer(source);
    if (const auto place = placeOf(withoutParentheses(output.root())))
        return writer.fromPlace(*place);
    const Sight sight{source.usual(), source.hasResult() ? "ResultSelector" : "Parameters"};
    if (const auto placement = placementOf(output.root())) {
        auto made = writer.put(*placement, output);
        if (made || source.type != StateType::Pass)
            return made;
    }
    const auto saying = sayingOf(output, sight);
    return saying ? OutputWriter(source).whole(*saying, copiesIn(output.root())) : saying.refusal();
}

Result<OutputFields> outputFields(Node output, const OutputSource& source) {
    OutputWriter writer(source);
    const auto saying =
        sayingOf(output, {source.usual(), source.hasResult() ? "ResultSelector" : "Parameters"});
    return saying ? writer.whole(*saying, {}) : saying.refusal();
}

} // namespace steploom::model
