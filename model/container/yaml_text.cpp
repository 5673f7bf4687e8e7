// SPDX-License-Identifier: Apache-2.0
#include "model/container/yaml_text.h"

#include <algorithm>

#include "model/container/source_lines.h"
#include "model/container/source_writer.h"
#include "model/container/tree_plan.h"
#include "model/container/tree_render.h"
#include "model/container/yaml_reader.h"
#include "model/document/scanner.h"
#include "model/document/text.h"

namespace steploom::model {

Result<std::string> yamlText(std::string_view json) {
    const SyntaxTree tree = scan(json);
    if (const SyntaxProblem* problem = tree.firstBreak()) {
        const LineColumn place = Text(std::string(json)).lineColumn(problem->span.begin);
        return Message{"container.text-broken", {std::to_string(place.line), std::to_string(place.column)}};
    }
    if (!tree.root().isObject())
        return Message{"container.no-object", {}};
    const SourceLines lines(json); // its line ends
    const SourceValue nothing;
    const SourceSyntax syntax;
    const TreePlanner planner(nothing, tree);
    TreeRender render(lines, nothing, syntax, planner);
    render.setComments(tree);
    const std::string end(lines.lineEnd());
    std::string yaml = tree.root().childCount() == 0 ? "{}" + end : render.members(tree.root(), 0) + end;
    const auto read = readYaml(yaml);
    const std::string view = read ? viewOf(*read).text : std::string();
    const SyntaxTree again = scan(view);
    if (!sameMeaning(again.root(), tree.root()))
        return Message{"container.cannot-write", {"YAML"}};
    return yaml;
}

} // namespace steploom::model
