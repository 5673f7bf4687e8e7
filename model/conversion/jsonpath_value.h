// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "engine/value/value.h"
#include "model/conversion/jsonpath_text.h"
#include "model/document/syntax_tree.h"

/// Values of JSONata as JSONPath mode can say them: paths, intrinsic functions and payload templates.
///
/// The value is the same wherever the places that an expression names are there: its names members of
/// objects, its items those of arrays. Where that is not so, what is made here fails (a path that finds
/// nothing does), while JSONata leaves a member out, or goes over the array. What could silently be another
/// value refuses: numbers that & writes as ECMAScript does, arrays that [ ] takes apart, functions that
/// differ for some arguments.
namespace steploom::model {

struct SayingMember;

struct Saying {
    enum class Kind : std::uint8_t {
        Constant, ///< `constant`
        Path,     ///< `text`
        Call,     ///< `text`, of intrinsic functions
        Object,   ///< `members`, one of which at least is no constant
        Array,    ///< `items`, likewise
    };
    Kind kind = Kind::Constant;
    engine::Value constant;
    std::string text;
    std::vector<SayingMember> members;
    std::vector<Saying> items;
    Known known = Known::Anything; ///< of a Path or Call
    bool ascii = false;            ///< of a Call that gives a text

    bool isConstant() const { return kind == Kind::Constant; }
};

struct SayingMember {
    std::string key;
    Saying value;
};

/// Refuses `convert.jsonpath.expression` {expression}, `convert.jsonpath.number` {expression},
/// `convert.jsonpath.array` {expression}, `convert.jsonpath.reach` {expression, field},
/// `convert.jsonpath.syntax` {expression, problem}.
Result<Saying> sayingOf(const ParsedExpression& expression, const Sight& sight);
/// A part of an expression.
Result<Saying> sayingOf(const engine::jsonata::Node& node, const ParsedExpression& expression,
                        const Sight& sight);
/// A value of a field, whose strings may be expressions.
Result<Saying> sayingOf(Node value, const Sight& sight);

/// Among the arguments of an intrinsic function: objects are read from their JSON.
std::optional<std::string> argumentOf(const Saying& saying);
/// A payload template as JSON. Refuses `convert.jsonpath.key` {key}: it would be read as an expression, and
/// `convert.jsonpath.array` {json}: objects and expressions side by side in an array.
Result<std::string> templateJson(const Saying& saying);
/// A member of a payload template: its key, with ".$" where its value is an expression, and its value.
struct TemplateMember {
    std::string key;
    std::string json;
};
Result<TemplateMember> templateMember(const std::string& key, const Saying& saying);
/// Refuses `convert.jsonpath.key` {key} for a key at any depth that would be read as an expression.
Result<bool> noDynamicKeys(const engine::Value& value);

} // namespace steploom::model
