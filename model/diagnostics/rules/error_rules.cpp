// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/diagnostics/rules/error_names.h"
#include "model/diagnostics/rules/state_checker.h"
#include "model/diagnostics/rules/values.h"

// Retriers and catchers.
namespace steploom::model {

namespace {

bool isReserved(std::string_view name) {
    const auto& names = serviceErrorNames();
    return std::find(names.begin(), names.end(), name) != names.end() || name.substr(0, 12) == "States.Http.";
}

} // namespace

/// The names that a retrier or catcher is for. `before` are those of the ones before it. False where the list
/// is wrong.
bool StateChecker::errorNames(Node owner, bool last, std::vector<std::uint64_t>& before, bool catcher) {
    missing(owner, headOf(owner), {"ErrorEquals"});
    const Node list = owner.member("ErrorEquals");
    if (!list || isSubstituted(list) || !array(list))
        return false;
    if (!list.firstChild()) {
        error("errors.empty", list, list.span());
        return false;
    }
    const std::size_t known = before.size();
    const std::uint64_t all = hashOf("States.ALL");
    const bool afterAll = std::find(before.begin(), before.end(), all) != before.end();
    std::size_t count = 0;
    std::size_t taken = 0;
    for (const Node name : list) {
        ++count;
        if (isSubstituted(name) || !string(name))
            continue;
        const std::string_view text = charactersOf(name, m_buffer);
        if (text == "States.ALL") {
            if (!last || list.childCount() > 1)
                error("errors.all", name, name.span());
        } else if (text == "States.Runtime") {
            warning(catcher ? "errors.runtime-catch" : "errors.runtime-retry", name, name.span());
        } else if (text.substr(0, 7) == "States." && !isReserved(text)) {
            ClosestName closest(text);
            for (const std::string_view reserved : serviceErrorNames())
                closest.offer(reserved);
            // Somebody's own Fail may throw it; a name that is nearly one of the service's is a slip.
            const Severity severity = closest.get().empty() ? Severity::Hint : Severity::Warning;
            m_outline.findings.push_back(
                {severity, "errors.unknown", name.index(), name.span(), {std::string(text)}});
        }
        const std::uint64_t hash = hashOf(text);
        if (std::find(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(known), hash) !=
            before.begin() + static_cast<std::ptrdiff_t>(known)) {
            ++taken;
            if (text != "States.ALL")
                warning(catcher ? "errors.caught-before" : "errors.retried-before", name, name.span(),
                        {std::string(text)});
        }
        before.push_back(hash);
    }
    if (afterAll && taken < count)
        warning(catcher ? "errors.catch-after-all" : "errors.retry-after-all", list, list.span());
    return true;
}

void StateChecker::retriers(Node value) {
    if (!array(value))
        return;
    std::vector<std::uint64_t> before;
    for (const Node retrier : value) {
        if (isSubstituted(retrier) || !object(retrier))
            continue;
        errorNames(retrier, retrier.isLast(), before, false);
        for (const Node member : retrier) {
            switch (const Field field = fieldOf(member)) {
            case Field::ErrorEquals:
                break;
            case Field::Comment:
                string(member);
                break;
            case Field::IntervalSeconds:
            case Field::MaxAttempts:
            case Field::BackoffRate:
            case Field::MaxDelaySeconds:
                numberOrQuery(field, member);
                break;
            case Field::JitterStrategy:
                word(field, member);
                break;
            default:
                unknownIn(member, "Retry", {});
                break;
            }
        }
        const Node most = retrier.member("MaxDelaySeconds");
        const auto delay = most.number();
        const auto interval = retrier.member("IntervalSeconds").number();
        if (delay && *delay >= 1 && *delay <= interval.value_or(1))
            error("errors.max-delay", most, most.span());
        const Node attempts = retrier.member("MaxAttempts");
        if (attempts.number() == 0.0 && retrier.member("IntervalSeconds"))
            hint("errors.no-attempts", attempts, attempts.span());
    }
}

void StateChecker::catchers(Node value) {
    if (!array(value))
        return;
    const bool jsonata = m_language == engine::QueryLanguage::Jsonata;
    std::vector<std::uint64_t> before;
    for (const Node catcher : value) {
        if (isSubstituted(catcher) || !object(catcher))
            continue;
        errorNames(catcher, catcher.isLast(), before, true);
        missing(catcher, headOf(catcher), {"Next"});
        const std::uint32_t next = target(catcher.member("Next"), TransitionKind::Catch);
        for (const Node member : catcher) {
            switch (fieldOf(member)) {
            case Field::ErrorEquals:
            case Field::Next:
                break;
            case Field::Comment:
                string(member);
                break;
            case Field::Assign:
                assign(member, {false, true}, UseRow::Kind::CatchAssign, next);
                break;
            case Field::ResultPath:
                if (jsonata)
                    error("field.language", member, member.keySpan(), {"ResultPath", "JSONPath", "JSONata"});
                else
                    referencePath(member);
                break;
            case Field::Output:
                if (jsonata)
                    queries(member, {false, true});
                else
                    error("field.language", member, member.keySpan(), {"Output", "JSONata", "JSONPath"});
                break;
            default:
                unknownIn(member, "Catch", {});
                break;
            }
        }
    }
}

} // namespace steploom::model
