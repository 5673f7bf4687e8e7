// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/functions.h"

#include "engine/expression/jsonata/compile.h"

#include <algorithm>

namespace steploom::engine::jsonata {
namespace {

std::vector<Builtin> makeTable() {
    std::vector<Builtin> table;
    for (const auto& family : {stringFunctions(), patternFunctions(), encodingFunctions(), numberFunctions(),
                               aggregateFunctions(), arrayFunctions(), objectFunctions(),
                               higherOrderFunctions(), generalFunctions(), pictureFunctions()}) {
        for (const FunctionEntry& entry : family)
            table.push_back(
                {entry.name, entry.signature, entry.arity, entry.body, Signature(entry.signature)});
    }
    std::sort(table.begin(), table.end(), [](const Builtin& a, const Builtin& b) { return a.name < b.name; });
    return table;
}

const std::vector<Builtin>& builtins() {
    // For each thread: signatures hold no values, but what is made of the table does.
    static const std::vector<Builtin> table = makeTable();
    return table;
}

} // namespace

const Builtin* findBuiltin(std::string_view name) {
    const std::vector<Builtin>& table = builtins();
    const auto found =
        std::lower_bound(table.begin(), table.end(), name,
                         [](const Builtin& builtin, std::string_view text) { return builtin.name < text; });
    return found != table.end() && found->name == name ? &*found : nullptr;
}

Item functionNamed(std::string_view name, const CompileOptions& options) {
    if (options.functions != nullptr) {
        if (const NativeFunction* native = options.functions->find(name))
            return makeFunction<NativeFunctionItem>(*native);
    }
    if (name == "eval" && !options.eval)
        return {};
    const Builtin* builtin = findBuiltin(name);
    return builtin != nullptr ? makeFunction<BuiltinFunction>(*builtin) : Item();
}

bool hasFunction(std::string_view name, const CompileOptions& options) {
    if (options.functions != nullptr && options.functions->find(name) != nullptr)
        return true;
    return (name != "eval" || options.eval) && findBuiltin(name) != nullptr;
}

std::vector<std::string_view> functionNames(const CompileOptions& options) {
    std::vector<std::string_view> names;
    for (const Builtin& builtin : builtins()) {
        if (builtin.name != "eval" || options.eval)
            names.push_back(builtin.name);
    }
    if (options.functions != nullptr) {
        for (const auto& native : options.functions->all())
            names.push_back(native->name);
    }
    return names;
}

Item callBack(Call& call, const Item& function, std::initializer_list<Item> arguments) {
    const std::size_t count =
        std::max<std::size_t>(1, std::min<std::size_t>(arguments.size(), arityOf(function)));
    std::vector<Item> given(arguments.begin(), arguments.begin() + count);
    return collapsed(call.evaluator.apply(function, std::move(given), Item(), call.frame));
}

} // namespace steploom::engine::jsonata
