// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostics/diagnostic.h"
#include "model/document/syntax_tree.h"

namespace steploom::model {

/// A finding before somebody asks for its pointer: rules write many of these and few are ever shown.
struct Finding {
    Severity severity = Severity::Error;
    std::string_view code; ///< of the catalogue, which lives as long as the program
    std::uint32_t node = 0;
    Span span;
    std::vector<std::string> args;
};

/// What the rules write to. A rule reports a place once and is silent where it cannot know: a `${…}` may
/// become anything.
class Findings {
public:
    void add(Severity severity, std::string_view code, Node node, Span span,
             std::vector<std::string> args = {}) {
        list.push_back({severity, code, node.index(), span, std::move(args)});
    }
    void error(std::string_view code, Node node, Span span, std::vector<std::string> args = {}) {
        add(Severity::Error, code, node, span, std::move(args));
    }
    void warning(std::string_view code, Node node, Span span, std::vector<std::string> args = {}) {
        add(Severity::Warning, code, node, span, std::move(args));
    }
    void hint(std::string_view code, Node node, Span span, std::vector<std::string> args = {}) {
        add(Severity::Hint, code, node, span, std::move(args));
    }

    std::vector<Finding> list;
};

/// The findings as diagnostics, ascending by place, with their pointers.
std::vector<Diagnostic> asDiagnostics(const SyntaxTree& tree, std::vector<Finding> findings);

} // namespace steploom::model
