// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/expression_jsonata.h"

#include "engine/expression/jsonata/jsonata.h"
#include "engine/expression/jsonata/states_functions.h"

#include <memory>

namespace steploom::bench {

PreparedExpression prepareJsonata(const ExpressionWorkload& workload) {
    namespace jsonata = engine::jsonata;
    jsonata::CompileOptions options;
    options.functions = &jsonata::statesFunctions();
    auto compiled = jsonata::compile(workload.text, options);
    if (!compiled)
        return {nullptr, "is refused: " + compiled.error.text()};
    auto bindings = std::make_shared<jsonata::NamedBindings>();
    const engine::Value context =
        workload.context.isAbsent() ? engine::Value::emptyObject() : workload.context;
    bindings->set("states", engine::Value::object({{"input", workload.data}, {"context", context}}));
    for (std::size_t i = 0; i < workload.variables.size(); ++i)
        bindings->set(workload.variables.keyAt(i), workload.variables.at(i));
    return {[program = std::move(compiled.program), bindings = std::move(bindings)] {
                return jsonata::evaluate(program, {}, bindings.get()).value;
            },
            {}};
}

} // namespace steploom::bench
