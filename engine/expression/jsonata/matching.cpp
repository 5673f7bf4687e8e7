// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/matching.h"

#include "engine/expression/jsonata/utf16.h"

namespace steploom::engine::jsonata {
namespace {

const Key& nameOf(int which) {
    static thread_local const Key names[] = {Key("match"), Key("start"), Key("end"), Key("groups"),
                                             Key("next")};
    return names[which];
}

MatchView viewOf(const RegexRun& run) {
    MatchView view;
    view.match = run.slice(run.start(), run.end());
    view.start = run.start();
    view.end = run.end();
    view.groups.reserve(run.groups());
    for (std::size_t i = 1; i <= run.groups(); ++i) {
        const auto text = run.group(i);
        view.groups.push_back(text ? Item(Value(*text)) : Item());
    }
    return view;
}

void refuseEmpty(const RegexRun& run, const Regex& regex) {
    if (run.start() == run.end())
        throw Failure("D1004").value(Value(regex.pattern()));
}

std::size_t unitOf(const Item& item) {
    return item.isNumber() && item.asDouble() > 0 ? static_cast<std::size_t>(item.asDouble()) : 0;
}

} // namespace

Item matchObject(Evaluator& evaluator, const std::shared_ptr<const Regex>& regex, const Value& text,
                 std::size_t from) {
    evaluator.work(1 + text.size() / 64);
    RegexRun run(*regex, text.asString(), evaluator.limits().regexSteps);
    if (!run.find(from))
        return {};
    refuseEmpty(run, *regex);
    MatchView view = viewOf(run);
    auto groups = makeCell<List>();
    for (Item& group : view.groups)
        groups->push(std::move(group));
    auto object = makeCell<Record>();
    object->set(nameOf(0), Value(view.match));
    object->set(nameOf(1), Value(static_cast<std::int64_t>(view.start)));
    object->set(nameOf(2), Value(static_cast<std::int64_t>(view.end)));
    object->set(nameOf(3), groups);
    object->set(nameOf(4), makeFunction<NextMatchFunction>(regex, text, view.end));
    return object;
}

void forEachMatch(Call& call, const Item& matcher, const Value& text,
                  const std::function<bool(const MatchView&)>& visit) {
    const Function* function = matcher.function();
    if (function != nullptr && function->type == Function::Type::Regex) {
        const Regex& regex = *static_cast<const RegexFunction*>(function)->regex;
        RegexRun run(regex, text.asString(), call.evaluator.limits().regexSteps);
        std::size_t from = 0;
        while (run.find(from)) {
            call.evaluator.work(1);
            refuseEmpty(run, regex);
            from = run.end();
            if (!visit(viewOf(run)))
                return;
        }
        return;
    }
    Item answer = call.evaluator.apply(matcher, {text}, Item(), call.frame);
    while (!answer.isUndefined()) {
        const Item start = member(answer, nameOf(1));
        const Item end = member(answer, nameOf(2));
        const Item groups = member(answer, nameOf(3));
        const Item next = member(answer, nameOf(4));
        if (!start.isNumber() || !end.isNumber() || !groups.isArray() || !next.isFunction())
            throw Failure("T1010");
        MatchView view;
        view.match = member(answer, nameOf(0)).asString();
        view.start = unitOf(start);
        view.end = unitOf(end);
        const Elements elements(groups);
        for (std::size_t i = 0; i < elements.size(); ++i)
            view.groups.push_back(elements[i]);
        if (!visit(view))
            return;
        answer = call.evaluator.apply(next, {}, Item(), call.frame);
    }
}

Slicer::Slicer(std::string_view text)
    : m_text(text)
    , m_ascii(isAscii(text))
    , m_length(m_ascii ? text.size() : utf16Count(text)) {
}

std::size_t Slicer::byteOf(std::size_t unit) {
    if (m_ascii || unit >= m_length)
        return unit >= m_length ? m_text.size() : unit;
    if (unit < m_unit)
        m_unit = m_byte = 0;
    while (m_unit < unit) {
        const char32_t c = nextCodePoint(m_text, m_byte);
        m_unit += c >= 0x10000 ? 2 : 1;
    }
    return m_byte;
}

std::string_view Slicer::slice(std::size_t from, std::size_t to) {
    if (to <= from)
        return {};
    const std::size_t begin = byteOf(from);
    const std::size_t end = byteOf(to);
    return m_text.substr(begin, end - begin);
}

} // namespace steploom::engine::jsonata
