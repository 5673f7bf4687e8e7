// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/compile.h"
#include "engine/expression/jsonpath/function.h"

#include <algorithm>

namespace steploom::engine {

namespace {

using Step = PathStep::Kind;

bool isNameEnd(char c) {
    return c == '.' || c == '[' || c == ']' || c == '(' || c == ')';
}

/// Reads $, $$ or $name.
const char* readRoot(Cursor& cursor, Path& path) {
    if (!cursor.isAt('$'))
        return "path.start";
    cursor.advance();
    if (cursor.isAt('$')) {
        cursor.advance();
        path.root = PathRoot::Context;
    } else if (cursor.isInside() && !cursor.isAt('.') && !cursor.isAt('[')) {
        const std::size_t first = cursor.at();
        while (cursor.isInside() && !isNameEnd(cursor.peek()))
            cursor.advance();
        if (cursor.at() == first)
            return "path.syntax";
        path.root = PathRoot::Variable;
        path.variable = Key(cursor.between(first, cursor.at()));
    }
    // "$." alone means the whole, as the service has it.
    if (cursor.isAt('.') && cursor.isTail())
        cursor.advance();
    const bool goesOn = cursor.isAt('.') || cursor.isAt('[');
    return cursor.isInside() && !goesOn ? "path.syntax" : nullptr;
}

/// The library turns $..a.length() into $.length($..a): a function at the end of a descent takes all that it
/// selects.
void takeDescentAsParameter(Path& path) {
    if (path.steps.empty() || path.steps.front().kind != Step::Descend ||
        path.steps.back().kind != Step::Function)
        return;
    const auto first = std::find_if(path.steps.begin(), path.steps.end(),
                                    [](const PathStep& step) { return step.kind == Step::Function; });
    FunctionParameter parameter;
    parameter.isPath = true;
    parameter.path.steps.assign(path.steps.begin(), first);
    finishSteps(parameter.path);
    PathFunction function = *first->function;
    function.parameters = {std::move(parameter)};
    countParameter(function);
    first->function = std::make_shared<const PathFunction>(std::move(function));
    path.steps.erase(path.steps.begin(), first);
    path.readsRoot = true;
}

} // namespace

void finishSteps(Path& path) {
    takeDescentAsParameter(path);
    bool choice = false;
    path.definite = true;
    path.reference = true;
    path.single = true;
    for (std::size_t i = 0; i < path.steps.size(); ++i) {
        PathStep& step = path.steps[i];
        step.afterChoice = choice;
        const bool place = step.kind == Step::Member || step.kind == Step::Index;
        const bool object = step.kind == Step::Names && i + 1 == path.steps.size();
        choice = choice || !(place || object || step.kind == Step::Function);
        path.definite = path.definite && place;
        path.reference = path.reference && place && step.index >= 0;
    }
    path.single = !choice;
}

CompiledPath compileNested(std::string_view text, int depth, bool lenient) {
    CompiledPath compiled;
    if (depth > kMaxPathDepth) {
        compiled.error = {"path.depth", 0};
        return compiled;
    }
    Cursor cursor(text);
    if (lenient)
        cursor.trim();
    compiled.relative = cursor.isAt('@');
    if (!cursor.isInside() || !(cursor.isAt('$') || cursor.isAt('@')))
        compiled.error = {"path.start", cursor.at()};
    else if (lenient && cursor.text().back() == '.')
        compiled.error = {"path.syntax", cursor.end() - 1};
    if (!compiled || cursor.isTail())
        return compiled;
    cursor.advance();
    if (!cursor.isAt('.') && !cursor.isAt('[')) {
        compiled.error = {"path.syntax", cursor.at()};
        return compiled;
    }
    compiled.error = readSteps(cursor, compiled.path, depth, false);
    finishSteps(compiled.path);
    return compiled;
}

PathResult compileLibraryPath(std::string_view text) {
    const bool rooted = text.substr(0, 1) == "$" || text.substr(0, 1) == "@";
    CompiledPath compiled = compileNested(rooted ? std::string(text) : "$." + std::string(text), 0, true);
    compiled.path.text = Value(text);
    return {std::move(compiled.path), std::move(compiled.error)};
}

PathResult compilePath(std::string_view text) {
    PathResult result;
    Cursor cursor(text);
    if (!text.empty() && text.front() != ' ')
        cursor.trim();
    if (const char* code = readRoot(cursor, result.path); code != nullptr)
        result.error = {code, cursor.at()};
    else if (cursor.isInside())
        result.error = readSteps(cursor, result.path, 0, true);
    finishSteps(result.path);
    result.path.text = Value(text);
    return result;
}

} // namespace steploom::engine
