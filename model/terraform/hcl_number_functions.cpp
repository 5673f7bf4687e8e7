// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/hcl_arguments.h"

#include <algorithm>
#include <cmath>

namespace steploom::model::hcl {

namespace {

using engine::Value;

template <double (*function)(double)>
MaybeValue rounded(const Arguments& given) {
    const auto real = realAt(given, 0);
    return real && given.size() == 1 ? MaybeValue(numeric(function(*real))) : std::nullopt;
}

template <bool least>
MaybeValue extreme(const Arguments& given) {
    std::optional<double> best;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const auto real = realAt(given, i);
        if (!real)
            return std::nullopt;
        best = !best ? *real : least ? std::min(*best, *real) : std::max(*best, *real);
    }
    return best ? MaybeValue(numeric(*best)) : std::nullopt;
}

MaybeValue range(const Arguments& given) {
    const auto first = realAt(given, 0);
    const auto second = realAt(given, 1);
    const auto third = realAt(given, 2);
    if (!first || given.size() > 3 || (given.size() > 1 && !second) || (given.size() > 2 && !third))
        return std::nullopt;
    const double begin = second ? *first : 0;
    const double end = second ? *second : *first;
    const double step = third ? *third : begin <= end ? 1 : -1;
    std::vector<Value> made;
    for (double at = begin; step != 0 && (step > 0 ? at < end : at > end); at += step) {
        if (made.size() >= 1024) // Terraform's own limit
            return std::nullopt;
        made.push_back(numeric(at));
    }
    return step == 0 ? std::nullopt : MaybeValue(Value::array(std::move(made)));
}

double absolute(double x) {
    return std::fabs(x);
}
double upwards(double x) {
    return std::ceil(x);
}
double downwards(double x) {
    return std::floor(x);
}

} // namespace

const std::vector<Function>& numberFunctions() {
    static const std::vector<Function> all{
        {"abs", rounded<absolute>}, {"ceil", rounded<upwards>}, {"floor", rounded<downwards>},
        {"max", extreme<false>},    {"min", extreme<true>},     {"range", range},
    };
    return all;
}

} // namespace steploom::model::hcl
