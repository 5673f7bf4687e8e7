// SPDX-License-Identifier: Apache-2.0
#include "model/document/syntax_problem.h"

namespace steploom::model {

std::string_view syntaxCodeName(SyntaxCode code) {
    switch (code) {
    case SyntaxCode::ByteOrderMark:
        return "syntax.byte-order-mark";
    case SyntaxCode::Comment:
        return "syntax.comment";
    case SyntaxCode::TrailingComma:
        return "syntax.trailing-comma";
    case SyntaxCode::ExtraComma:
        return "syntax.extra-comma";
    case SyntaxCode::MissingComma:
        return "syntax.missing-comma";
    case SyntaxCode::Placeholder:
        return "syntax.placeholder";
    case SyntaxCode::SingleQuoted:
        return "syntax.single-quoted";
    case SyntaxCode::BareWord:
        return "syntax.bare-word";
    case SyntaxCode::BadNumber:
        return "syntax.bad-number";
    case SyntaxCode::BadEscape:
        return "syntax.bad-escape";
    case SyntaxCode::ControlCharacter:
        return "syntax.control-character";
    case SyntaxCode::InvalidUtf8:
        return "syntax.invalid-utf8";
    case SyntaxCode::Empty:
        return "syntax.empty";
    case SyntaxCode::UnterminatedString:
        return "syntax.unterminated-string";
    case SyntaxCode::UnterminatedComment:
        return "syntax.unterminated-comment";
    case SyntaxCode::UnclosedObject:
        return "syntax.unclosed-object";
    case SyntaxCode::UnclosedArray:
        return "syntax.unclosed-array";
    case SyntaxCode::WrongClose:
        return "syntax.wrong-close";
    case SyntaxCode::MissingColon:
        return "syntax.missing-colon";
    case SyntaxCode::MissingKey:
        return "syntax.missing-key";
    case SyntaxCode::MissingValue:
        return "syntax.missing-value";
    case SyntaxCode::UnexpectedCharacter:
        return "syntax.unexpected-character";
    case SyntaxCode::TextAfterEnd:
        return "syntax.text-after-end";
    case SyntaxCode::TooDeep:
        return "syntax.too-deep";
    case SyntaxCode::TooManyValues:
        return "syntax.too-many-values";
    case SyntaxCode::TooManyProblems:
        return "syntax.too-many-problems";
    case SyntaxCode::Binary:
        return "syntax.binary";
    }
    return "";
}

} // namespace steploom::model
