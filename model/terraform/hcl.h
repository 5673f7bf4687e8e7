// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/span.h"

/// HCL, the language of Terraform's files (HCL Native Syntax Specification), as far as a workflow's file
/// needs it: where each block, attribute, object and template stands, byte by byte. Nothing is evaluated
/// here; of operators, `for` and conditions only the extent is known. Any bytes are read, in linear time;
/// what is not HCL is a problem with its place, and the rest is made out.
namespace steploom::model::hcl {

enum class Kind : std::uint8_t {
    Missing, ///< nothing where a value was due; its span is empty
    Null,
    True,
    False,
    Number,
    Template,  ///< `"…"` or a heredoc
    Object,    ///< `{ key = value }`
    Tuple,     ///< `[ … ]`
    Call,      ///< `name(…)`
    Reference, ///< `aws_lambda_function.validate.arn`, `local.names[0]`
    Other,     ///< operators, conditions, `for`, parentheses
};

/// A stretch of a template.
struct Part {
    enum class Kind : std::uint8_t {
        Text,          ///< characters, as written
        Interpolation, ///< `${…}`
        Directive,     ///< `%{…}`
    };
    Kind kind = Kind::Text;
    Span span;
    Span inner; ///< of what stands between the braces, blanks and `~` left out; Text: the span
};

struct Item;

struct Expression {
    Kind kind = Kind::Missing;
    Span span;
    std::string name;                 ///< Call: the function; Reference: all of it
    std::vector<Part> parts;          ///< Template
    Span content;                     ///< Template: what stands between the quotes, or the heredoc's lines
    bool heredoc = false;             ///< Template: backslashes mean nothing in it
    std::size_t stripped = 0;         ///< Template: blanks that `<<-` takes off each line
    std::vector<Item> items;          ///< Object
    std::vector<Expression> elements; ///< Tuple: its items; Call: its arguments

    /// The value of an Object's member; of several the last; null where it has none.
    const Expression* item(std::string_view key) const;
    bool isCall(std::string_view function) const { return kind == Kind::Call && name == function; }
};

/// A member of an object.
struct Item {
    std::string name;  ///< the key, escapes resolved; of `(expression)` its text
    Span key;          ///< quotes or parentheses included
    bool fixed = true; ///< the key is a word or a string without `${…}`
    Expression value;
    Span span() const { return {key.begin, value.span.end}; }
};

struct Attribute {
    std::string name;
    Span nameSpan;
    Expression value;
};

struct Block {
    std::string type; ///< `resource`; "" for the file itself
    std::vector<std::string> labels;
    Span span;   ///< from the type to behind the closing brace
    Span header; ///< the type and the labels
    std::vector<Attribute> attributes;
    std::vector<Block> blocks;

    const Expression* attribute(std::string_view name) const; ///< null where there is none
    const Block* block(std::string_view type) const;          ///< the first; null where there is none
};

struct Problem {
    std::string_view code; ///< `hcl.value`: see the catalogue
    Span span;
};

struct File {
    Block root;
    std::vector<Problem> problems; ///< ascending by place
};

inline constexpr int kMaxDepth = 128; ///< what is nested deeper is taken as Other

File parse(std::string_view text);

/// The value that stands at `span` of the text (of a Part: its inner).
Expression parseExpression(std::string_view text, Span span);

/// The value that begins at `at`, without operators before or behind it; Missing where none does.
Expression parseTerm(std::string_view text, std::size_t at);

/// The characters that the literal parts of a template stand for, `${…}` and `%{…}` copied as they are. With
/// `kept`, `$${` stays too, and `%%{` before the word of a directive, so that the result is a template again.
std::string templateText(std::string_view text, const Expression& expression, bool kept = false);

/// The characters of a template without `${…}`; false for all else.
bool plainText(std::string_view text, const Expression& expression, std::string& characters);

} // namespace steploom::model::hcl
