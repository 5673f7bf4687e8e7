// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/failure.h"

#include "engine/expression/jsonata/item.h"
#include "engine/expression/jsonata/stringify.h"
#include "engine/expression/jsonata/utf16.h"

#include <algorithm>
#include <iterator>

namespace steploom::engine::jsonata {
namespace {

struct Words {
    std::string_view code;
    /// {t} token, {v} value, {w} second value, {i} number of the argument.
    std::string_view text;
};

/// Sorted by code.
constexpr Words kWords[] = {
    {"D1001", "Number out of range: {v}"},
    {"D1002", "Cannot negate a non-numeric value: {v}"},
    {"D1004", "Regular expression matches zero length string"},
    {"D1009", "Multiple key definitions evaluate to same key: {v}"},
    {"D1010", "Attempted to access the Javascript object prototype: {v}"},
    {"D2014",
     "The size of the sequence allocated by the range operator (..) must not exceed 1e7. Attempted to "
     "allocate {v}."},
    {"D3001", "Attempting to invoke string function on Infinity or NaN"},
    {"D3010", "Second argument of replace function cannot be an empty string"},
    {"D3011", "Fourth argument of replace function must evaluate to a positive number"},
    {"D3012", "Attempted to replace a matched string with a non-string value"},
    {"D3020", "Third argument of split function must evaluate to a positive number"},
    {"D3030", "Unable to cast value to a number: {v}"},
    {"D3040", "Third argument of match function must evaluate to a positive number"},
    {"D3050", "The second argument of reduce function must be a function with at least two arguments"},
    {"D3060", "The sqrt function cannot be applied to a negative number: {v}"},
    {"D3061", "The power function has resulted in a value that cannot be represented as a JSON number: "
              "base={v}, exponent={w}"},
    {"D3070",
     "The single argument form of the sort function can only be applied to an array of strings or an "
     "array of numbers. Use the second argument to specify a comparison function"},
    {"D3080", "The picture string must only contain a maximum of two sub-pictures"},
    {"D3081", "The sub-picture must not contain more than one instance of the 'decimal-separator' character"},
    {"D3082", "The sub-picture must not contain more than one instance of the 'percent' character"},
    {"D3083", "The sub-picture must not contain more than one instance of the 'per-mille' character"},
    {"D3084", "The sub-picture must not contain both a 'percent' and a 'per-mille' character"},
    {"D3085", "The mantissa part of a sub-picture must contain at least one character that is either an "
              "'optional digit character' or a member of the 'decimal digit family'"},
    {"D3086", "The sub-picture must not contain a passive character that is preceded by an active character "
              "and that is followed by another active character"},
    {"D3087", "The sub-picture must not contain a 'grouping-separator' character that appears adjacent to a "
              "'decimal-separator' character"},
    {"D3088", "The sub-picture must not contain a 'grouping-separator' at the end of the integer part"},
    {"D3089",
     "The sub-picture must not contain two adjacent instances of the 'grouping-separator' character"},
    {"D3090", "The integer part of the sub-picture must not contain a member of the 'decimal digit family' "
              "that is followed by an instance of the 'optional digit character'"},
    {"D3091", "The fractional part of the sub-picture must not contain an instance of the 'optional digit "
              "character' that is followed by a member of the 'decimal digit family'"},
    {"D3092", "A sub-picture that contains a 'percent' or 'per-mille' character must not contain a character "
              "treated as an 'exponent-separator'"},
    {"D3093", "The exponent part of the sub-picture must comprise only of one or more characters that are "
              "members of the 'decimal digit family'"},
    {"D3100", "The radix of the formatBase function must be between 2 and 36. It was given {v}"},
    {"D3110", "The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given {v}"},
    {"D3120", "Syntax error in expression passed to function eval: {v}"},
    {"D3121", "Dynamic error evaluating the expression passed to function eval: {v}"},
    {"D3130", "Formatting or parsing an integer as a sequence starting with {v} is not supported by this "
              "implementation"},
    {"D3131", "In a decimal digit pattern, all digits must be from the same decimal group"},
    {"D3132", "Unknown component specifier {v} in date/time picture string"},
    {"D3133", "The 'name' modifier can only be applied to months and days in the date/time picture string, "
              "not {v}"},
    {"D3134", "The timezone integer format specifier cannot have more than four digits"},
    {"D3135", "No matching closing bracket ']' in date/time picture string"},
    {"D3136", "The date/time picture string is missing specifiers required to parse the timestamp"},
    {"D3137", "{m}"},
    {"D3138", "The $single() function expected exactly 1 matching result.  Instead it matched more."},
    {"D3139", "The $single() function expected exactly 1 matching result.  Instead it matched 0."},
    {"D3140", "Malformed URL passed to ${t}(): {v}"},
    {"D3141", "{m}"},
    {"S0101", "String literal must be terminated by a matching quote"},
    {"S0102", "Number out of range: {t}"},
    {"S0103", "Unsupported escape sequence: \\{t}"},
    {"S0104", "The escape sequence \\u must be followed by 4 hex digits"},
    {"S0105", "Quoted property name must be terminated with a backquote (`)"},
    {"S0106", "Comment has no closing tag"},
    {"S0201", "Syntax error: {q}"},
    {"S0202", "Expected {v}, got {q}"},
    {"S0203", "Expected {v} before end of expression"},
    {"S0204", "Unknown operator: {q}"},
    {"S0205", "Unexpected token: {q}"},
    {"S0206", "Unknown expression type: {q}"},
    {"S0207", "Unexpected end of expression"},
    {"S0208", "Parameter {v} of function definition must be a variable name (start with $)"},
    {"S0209", "A predicate cannot follow a grouping expression in a step"},
    {"S0210", "Each step can only have one grouping expression"},
    {"S0211", "The symbol {q} cannot be used as a unary operator"},
    {"S0212", "The left side of := must be a variable name (start with $)"},
    {"S0213", "The literal value {v} cannot be used as a step within a path expression"},
    {"S0214", "The right side of {q} must be a variable name (start with $)"},
    {"S0215", "A context variable binding must precede any predicates on a step"},
    {"S0216", "A context variable binding must precede the 'order-by' clause on a step"},
    {"S0217", "The object representing the 'parent' cannot be derived from this expression"},
    {"S0301", "Empty regular expressions are not allowed"},
    {"S0302", "No terminating / in regular expression"},
    {"S0303", "Invalid regular expression: {v}"},
    {"S0401", "Type parameters can only be applied to functions and arrays"},
    {"S0402", "Choice groups containing parameterized types are not supported"},
    {"S0500", "Attempted to evaluate an expression containing syntax error(s)"},
    {"T0410", "Argument {i} of function {q} does not match function signature"},
    {"T0411", "Context value is not a compatible type with argument {i} of function {q}"},
    {"T0412", "Argument {i} of function {q} must be an array of {w}"},
    {"T1003", "Key in object structure must evaluate to a string; got: {v}"},
    {"T1005", "Attempted to invoke a non-function. Did you mean ${t}?"},
    {"T1006", "Attempted to invoke a non-function"},
    {"T1007", "Attempted to partially apply a non-function. Did you mean ${t}?"},
    {"T1008", "Attempted to partially apply a non-function"},
    {"T1010", "The matcher function argument passed to function {q} does not return the correct object "
              "structure"},
    {"T2001", "The left side of the {q} operator must evaluate to a number"},
    {"T2002", "The right side of the {q} operator must evaluate to a number"},
    {"T2003", "The left side of the range operator (..) must evaluate to an integer"},
    {"T2004", "The right side of the range operator (..) must evaluate to an integer"},
    {"T2006", "The right side of the function application operator ~> must be a function"},
    {"T2007", "Type mismatch when comparing values {v} and {w} in order-by clause"},
    {"T2008", "The expressions within an order-by clause must evaluate to numeric or string values"},
    {"T2009", "The values {v} and {w} either side of operator {q} must be of the same data type"},
    {"T2010", "The expressions either side of operator {q} must evaluate to numeric or string values"},
    {"T2011", "The insert/update clause of the transform expression must evaluate to an object: {v}"},
    {"T2012", "The delete clause of the transform expression must evaluate to a string or array of strings: "
              "{v}"},
    {"T2013", "The transform expression clones the input object using the $clone() function.  This has been "
              "overridden in the current scope by a non-function."},
    {"U1001", "Stack overflow error: Check for non-terminating recursive function.  Consider rewriting as "
              "tail-recursive."},
    {"U1002", "Expression evaluation step limit exceeded: Check for infinite loop"},
    {"U1003", "Expression evaluation memory limit exceeded: Check for excessive memory usage"},
    {"U1004", "Expression evaluation was cancelled"},
    {"U1005", "Regular expression match limit exceeded: Check for catastrophic backtracking"},
};

std::string quoted(const Value& value) {
    constexpr std::size_t kLongest = 200;
    std::string text;
    try {
        text = jsonText(value);
    } catch (const Failure&) {
        return "…"; // too deep or too large to show
    }
    if (text.size() > kLongest) {
        std::size_t end = kLongest;
        while (end > 0 && isContinuation(text[end]))
            --end;
        text.resize(end);
        text += "…";
    }
    return text;
}

} // namespace

Failure::Failure(std::string_view code)
    : error(std::make_shared<Error>()) {
    error->code = code;
}

Failure& Failure::at(std::size_t offset) {
    error->offset = offset;
    return *this;
}
Failure& Failure::token(std::string_view text) {
    error->token = text;
    return *this;
}
Failure& Failure::value(const Item& item) {
    bool functions = false;
    bool tooDeep = false;
    error->value = toValue(item, functions, tooDeep);
    return *this;
}
Failure& Failure::value2(const Item& item) {
    bool functions = false;
    bool tooDeep = false;
    error->value2 = toValue(item, functions, tooDeep);
    return *this;
}
Failure& Failure::argument(std::size_t number) {
    error->argument = static_cast<std::uint32_t>(number);
    return *this;
}
Failure& Failure::message(std::string text) {
    error->message = std::move(text);
    return *this;
}
Failure& Failure::limit(Limit which) {
    error->limit = which;
    return *this;
}

void finishError(Error& error, std::string_view text) {
    if (error.offset != Error::npos && error.position == Error::npos)
        error.position = utf16Count(text.substr(0, std::min(error.offset, text.size())));
    if (!error.message.empty())
        return;
    const auto* found =
        std::lower_bound(std::begin(kWords), std::end(kWords), error.code,
                         [](const Words& words, const std::string& code) { return words.code < code; });
    if (found == std::end(kWords) || found->code != error.code)
        return;
    const std::string_view words = found->text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool argument = words[i] == '{' && i + 2 < words.size() && words[i + 2] == '}';
        if (!argument) {
            error.message += words[i];
            continue;
        }
        switch (words[i + 1]) {
        case 't':
            error.message += error.token;
            break;
        case 'q':
            error.message += '"' + error.token + '"';
            break;
        case 'v':
            error.message += quoted(error.value);
            break;
        case 'w':
            error.message += quoted(error.value2);
            break;
        case 'i':
            error.message += std::to_string(error.argument);
            break;
        default:
            break;
        }
        i += 2;
    }
}

} // namespace steploom::engine::jsonata
