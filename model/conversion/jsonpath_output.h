// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "model/conversion/jsonpath_value.h"
#include "model/document/document.h"

namespace steploom::model {

/// The fields of a state of JSONPath mode that make its output out of its input and its result.
struct OutputFields {
    /// What the field is to be: not there, null, or a path.
    struct PathField {
        bool isNull = false;
        std::string path; ///< empty: the field is not there, unless it is null
        bool isThere() const { return isNull || !path.empty(); }
    };
    PathField inputPath; ///< of a Pass
    PathField resultPath;
    PathField outputPath;
    std::string result;  ///< JSON: Result of a Pass
    std::string payload; ///< JSON: Parameters of a Pass, ResultSelector of the others
    Sight assign;        ///< what Assign sees then
};

/// What a state makes its output of.
struct OutputSource {
    StateType type = StateType::Pass;
    bool hasResult() const {
        return type == StateType::Task || type == StateType::Parallel || type == StateType::Map;
    }
    DataPlace usual() const {
        return {hasResult() ? DataPlace::Root::Result : DataPlace::Root::Input, {}, {}};
    }
};

/// Output as one expression. Refuses `convert.jsonpath.output` {Output}, and as sayingOf() does.
Result<OutputFields> outputFields(const ParsedExpression& output, const OutputSource& source);
/// Output as a value that holds no expression, or an array that does.
Result<OutputFields> outputFields(Node output, const OutputSource& source);

/// `$merge([$states.input, {'a': $merge([$states.input.a, {'b': value}])}])`: where in the input, and the
/// value.
struct Placement {
    DataPlace place;
    const engine::jsonata::Node* value = nullptr;
};
std::optional<Placement> placementOf(const engine::jsonata::Node& node);

} // namespace steploom::model
