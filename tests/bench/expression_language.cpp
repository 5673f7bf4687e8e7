// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/expression_language.h"

#include "engine/expression/jsonpath/path.h"
#include "tests/bench/expression_jsonata.h"

#include <algorithm>
#include <array>
#include <memory>

namespace steploom::bench {

namespace {

PreparedExpression prepareJsonPath(const ExpressionWorkload& workload) {
    engine::PathResult compiled = engine::compilePath(workload.text);
    if (!compiled)
        return {nullptr, "is refused: " + compiled.error.code};
    return {[path = std::move(compiled.path), &workload] { return engine::select(workload.data, path); }, {}};
}

struct Language {
    std::string_view name;
    PreparedExpression (*prepare)(const ExpressionWorkload& workload);
};

constexpr std::array<Language, 2> kLanguages = {{
    {"JSONPath", prepareJsonPath},
    {"JSONata", prepareJsonata},
}};

const Language* languageNamed(std::string_view name) {
    const auto* found = std::find_if(kLanguages.begin(), kLanguages.end(),
                                     [&](const Language& language) { return language.name == name; });
    return found != kLanguages.end() ? found : nullptr;
}

} // namespace

PreparedExpression prepareExpression(const ExpressionWorkload& workload) {
    const Language* language = languageNamed(workload.language);
    if (language == nullptr)
        return {nullptr, "not supported yet: " + workload.language};
    return language->prepare(workload);
}

bool isMeasuredLanguage(std::string_view language) {
    return languageNamed(language) != nullptr;
}

} // namespace steploom::bench
