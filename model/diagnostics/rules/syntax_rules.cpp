// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/rules/syntax_rules.h"

#include "model/document/scanner.h"

namespace steploom::model {

namespace {

/// Many tools that read definitions take comments and trailing commas and fill in placeholders; the service
/// takes none.
Severity severityOf(SyntaxCode code) {
    switch (code) {
    case SyntaxCode::Comment:
    case SyntaxCode::TrailingComma:
    case SyntaxCode::ByteOrderMark:
        return Severity::Warning;
    case SyntaxCode::Placeholder:
        return Severity::Hint;
    default:
        return Severity::Error;
    }
}

bool quotesText(SyntaxCode code) {
    return code == SyntaxCode::Placeholder || code == SyntaxCode::BareWord || code == SyntaxCode::BadNumber ||
           code == SyntaxCode::BadEscape || code == SyntaxCode::MissingColon ||
           code == SyntaxCode::MissingValue || code == SyntaxCode::UnexpectedCharacter ||
           code == SyntaxCode::WrongClose;
}

} // namespace

void syntaxRules(const SyntaxTree& tree, Findings& findings) {
    for (const SyntaxProblem& problem : tree.problems()) {
        std::vector<std::string> args;
        if (quotesText(problem.code))
            args.emplace_back(tree.text().substr(problem.span.begin, problem.span.size()));
        if (problem.code == SyntaxCode::InvalidUtf8)
            args.push_back(std::to_string(problem.span.begin));
        if (problem.code == SyntaxCode::TooDeep)
            args.push_back(std::to_string(kMaxDepth));
        findings.add(severityOf(problem.code), syntaxCodeName(problem.code),
                     tree.atOffset(problem.span.begin), problem.span, std::move(args));
    }
}

} // namespace steploom::model
