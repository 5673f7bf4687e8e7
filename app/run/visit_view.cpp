// SPDX-License-Identifier: Apache-2.0
#include "app/run/visit_view.h"

#include <algorithm>
#include <initializer_list>

#include "app/payload/payload.h"
#include "app/payload/payload_paths.h"
#include "app/run/run_reading.h"
#include "app/settings/language.h"
#include "engine/execution/accesses.h"
#include "engine/support/timestamp.h"
#include "engine/value/json_writer.h"

namespace steploom::app {

namespace {

using engine::Slot;
using engine::Stage;
using engine::Value;
using engine::VisitRecord;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString clockTime(std::int64_t time) {
    return text(engine::isoTimestamp(time)).mid(11, 8);
}

/// With the day where that is another one than the day of `from`.
QString clockTimeAfter(std::int64_t time, std::int64_t from) {
    const QString day = text(engine::isoTimestamp(time)).left(10);
    return day == text(engine::isoTimestamp(from)).left(10)
               ? clockTime(time)
               : QStringLiteral("%1 %2").arg(day, clockTime(time));
}

QString rootText(const engine::Access& access) {
    using Source = engine::Access::Source;
    const bool query = access.language == engine::QueryLanguage::Jsonata;
    switch (access.source) {
    case Source::Payload:
        return query ? QStringLiteral("$states.input") : QStringLiteral("$");
    case Source::Context:
        return query ? QStringLiteral("$states.context") : QStringLiteral("$$");
    case Source::Result:
        return QStringLiteral("$states.result");
    case Source::Error:
        return QStringLiteral("$states.errorOutput");
    case Source::Variable:
        break;
    }
    return QLatin1Char('$') + text(access.variable);
}

/// `$.order.items[0]` for the JSON Pointer /order/items/0.
QString pathText(const engine::Access& access) {
    return pathBehind(rootText(access), {}, access.pointer, access.language);
}

class Stages {
public:
    Stages(const engine::History& history, std::uint32_t number, const VisitRecord& visit,
           const engine::Definition* definition, const Value& context)
        : m_history(history)
        , m_visit(visit)
        , m_number(number) {
        if (definition == nullptr || visit.state == engine::kNone)
            return;
        m_state = &definition->state(visit.state);
        m_accesses = engine::accessesOf(*m_state, visit, context);
    }

    QVariantList build() {
        using Type = engine::StateType;
        const VisitRecord& visit = m_visit;
        add(VisitView::tr("State input"), visit.input, Slot::Input, {});
        optional(VisitView::tr("InputPath"), visit.afterInputPath, Slot::AfterInputPath, visit.input,
                 notes(Stage::InputPath));
        const bool query = isQuery();
        optional(itemsTitle(query), detailOf(visit).afterItemsPath, Slot::Items, {}, notes(Stage::ItemsPath));
        optional(VisitView::tr("ItemsPointer"), detailOf(visit).afterItemsPointer, {}, {}, {});
        optional(VisitView::tr("ItemSelector of the first item"), detailOf(visit).afterItemSelector, {}, {},
                 visit.type == Type::Map ? notes(Stage::Parameters) : QString());
        optional(VisitView::tr("ItemBatcher"), detailOf(visit).afterItemBatcher, {}, {}, {});
        optional(query ? VisitView::tr("Arguments") : VisitView::tr("Parameters"), visit.afterParameters,
                 Slot::AfterParameters, first({visit.afterInputPath, visit.input}), notes(Stage::Parameters),
                 true);
        addMapRun();
        if (m_visit.type == Type::Choice)
            addChoice();
        if (m_visit.type == Type::Wait)
            addWait();
        if (m_visit.type == Type::Fail)
            addFail();
        if (m_visit.type == Type::Task || m_visit.type == Type::Parallel || m_visit.type == Type::Map)
            addWork();
        else if (m_visit.type == Type::Pass)
            optional(VisitView::tr("Result"), visit.result, Slot::Result,
                     first({visit.afterInputPath, visit.input}), {});
        optional(VisitView::tr("ResultSelector"), visit.afterResultSelector, Slot::AfterResultSelector,
                 visit.result, notes(Stage::ResultSelector), true);
        if (const QString note = notes(Stage::ResultPath);
            !note.isEmpty() || !visit.afterResultPath.isIdentical(visit.result))
            optional(VisitView::tr("ResultPath"), visit.afterResultPath, Slot::AfterResultPath, visit.input,
                     note, true);
        if (m_visit.type != Type::Fail)
            addOutput();
        addVariables();
        return m_rows;
    }

private:
    void row(const QString& title, const QString& body, const QString& note, const char* status) {
        m_rows << QVariantMap{{QStringLiteral("title"), title},
                              {QStringLiteral("text"), body},
                              {QStringLiteral("note"), note},
                              {QStringLiteral("status"), QString::fromLatin1(status)}};
    }

    /// A payload, or that it was not reached. `slot`: none where it is no place that can be traced.
    void add(const QString& title, const Value& value, std::optional<Slot> slot, const Value& before,
             const QString& note = {}) {
        if (value.isAbsent()) {
            row(title, VisitView::tr("not reached"), note, "ahead");
            return;
        }
        row(title, {}, note, "done");
        Payload payload{
            value,           before, m_number, slot.value_or(Slot::Input), engine::QueryLanguage::JsonPath,
            slot.has_value()};
        if (isQuery())
            payload.language = engine::QueryLanguage::Jsonata;
        QVariantMap made = m_rows.takeLast().toMap();
        made.insert(QStringLiteral("payload"), QVariant::fromValue(payload));
        if (slot)
            made.insert(QStringLiteral("slot"), static_cast<int>(*slot));
        m_rows << made;
    }

    /// A stage that has its own value: left out where it is absent or only passes `before` on, unless it is
    /// `made` by a field.
    void optional(const QString& title, const Value& value, std::optional<Slot> slot, const Value& before,
                  const QString& note, bool made = false) {
        if (value.isAbsent() || (note.isEmpty() && !made && value.isIdentical(before)))
            return;
        add(title, value, slot, before, note);
    }

    bool isQuery() const { return m_state != nullptr && m_state->language == engine::QueryLanguage::Jsonata; }

    static Value first(std::initializer_list<Value> values) {
        for (const Value& value : values) {
            if (!value.isAbsent())
                return value;
        }
        return {};
    }

    QString notes(Stage stage) const {
        QStringList reads;
        QStringList writes;
        for (const engine::Access& access : m_accesses) {
            if (access.stage != stage)
                continue;
            QStringList& list = access.write ? writes : reads;
            if (const QString path = pathText(access); !list.contains(path))
                list << path;
        }
        QStringList parts;
        if (!reads.isEmpty())
            parts << VisitView::tr("reads %1").arg(limited(reads));
        if (!writes.isEmpty())
            parts << VisitView::tr("writes %1").arg(limited(writes));
        return parts.join(QStringLiteral(" · "));
    }

    static QString limited(const QStringList& paths) {
        constexpr int most = 6;
        if (paths.size() <= most)
            return paths.join(QLatin1Char(' '));
        return VisitView::tr("%1 and %2 more")
            .arg(paths.mid(0, most).join(QLatin1Char(' ')))
            .arg(paths.size() - most);
    }

    /// The field that the items come from.
    QString itemsTitle(bool query) const {
        const auto* map = m_state != nullptr ? std::get_if<engine::MapBody>(&m_state->body) : nullptr;
        if (map != nullptr && map->reader)
            return VisitView::tr("ItemReader");
        return query ? VisitView::tr("Items") : VisitView::tr("ItemsPath");
    }

    void addMapRun() {
        const std::uint32_t index = detailOf(m_visit).mapRun;
        if (index >= m_history.mapRuns.size())
            return;
        const engine::MapRun& run = m_history.mapRuns[index];
        const engine::MapRunCounts& counts = run.executions;
        QStringList lines;
        const auto line = [&](const QString& words, std::uint64_t count) {
            if (count > 0)
                lines << words.arg(count);
        };
        line(VisitView::tr("%1 pending"), counts.pending);
        line(VisitView::tr("%1 running"), counts.running);
        line(VisitView::tr("%1 succeeded"), counts.succeeded);
        line(VisitView::tr("%1 failed"), counts.failed);
        line(VisitView::tr("%1 timed out"), counts.timedOut);
        line(VisitView::tr("%1 aborted"), counts.aborted);
        const bool running = run.status == engine::ExecutionStatus::Running;
        const bool failed = !running && run.status != engine::ExecutionStatus::Succeeded;
        const QString note = VisitView::tr("%1 · child executions: %2, items: %3")
                                 .arg(text(engine::executionStatusName(run.status)))
                                 .arg(counts.total)
                                 .arg(run.items.total);
        row(VisitView::tr("Map Run"),
            lines.isEmpty() ? VisitView::tr("no items") : lines.join(QStringLiteral(", ")), note,
            failed    ? "failed"
            : running ? "waiting"
                      : "done");
    }

    void addChoice() {
        const engine::Transition& taken = m_visit.transition;
        QString body = VisitView::tr("not reached");
        if (taken.kind == engine::Transition::Kind::Choice)
            body = VisitView::tr("rule %1 matched").arg(taken.index + 1);
        else if (taken.kind == engine::Transition::Kind::Default)
            body = VisitView::tr("no rule matched: Default");
        else if (m_visit.status == engine::VisitStatus::Failed)
            body = errorText();
        else if (m_visit.leftTime != 0)
            body = VisitView::tr("the recording does not say which rule matched");
        const bool open = taken.kind == engine::Transition::Kind::None && m_visit.leftTime == 0;
        row(VisitView::tr("Choice"), body, notes(Stage::Choice),
            m_visit.status == engine::VisitStatus::Failed ? "failed"
            : open                                        ? "ahead"
                                                          : "done");
    }

    void addWait() {
        const std::int64_t until = detailOf(m_visit).waitUntil;
        const bool over = m_visit.leftTime != 0;
        const QString body = until == 0 ? VisitView::tr("not reached")
                                        : VisitView::tr("%1, until %2")
                                              .arg(durationText(until - m_visit.enteredTime),
                                                   clockTimeAfter(until, m_visit.enteredTime));
        row(VisitView::tr("Wait"), body, notes(Stage::Wait),
            until == 0 ? "ahead"
            : over     ? "done"
                       : "waiting");
    }

    void addFail() {
        if (detailOf(m_visit).error.isAbsent() && detailOf(m_visit).cause.isAbsent())
            return; // a recorded history has them in the execution's last event only
        row(VisitView::tr("Fails with"), errorText(), notes(Stage::Fail), "failed");
    }

    QString errorText() const {
        const Value& error = detailOf(m_visit).error;
        const Value& cause = detailOf(m_visit).cause;
        QStringList lines;
        lines << (error.isString() ? text(error.asString()) : VisitView::tr("no error name"));
        if (cause.isString() && !cause.asString().empty())
            lines << text(cause.asString());
        return lines.join(QLatin1Char('\n'));
    }

    void addWork() {
        const auto& attempts = detailOf(m_visit).attempts;
        const QString title = m_visit.type == engine::StateType::Parallel ? VisitView::tr("Branches' results")
                              : m_visit.type == engine::StateType::Map ? VisitView::tr("Iterations' results")
                                                                       : VisitView::tr("Task result");
        using Outcome = engine::Attempt::Outcome;
        const bool failed = !attempts.empty() && (attempts.back().outcome == Outcome::Failed ||
                                                  attempts.back().outcome == Outcome::TimedOut);
        if (!m_visit.result.isAbsent() && !failed)
            add(title, m_visit.result, Slot::Result, {});
        else if (failed || m_visit.status == engine::VisitStatus::Failed ||
                 m_visit.status == engine::VisitStatus::Caught)
            row(title, errorText(),
                VisitView::tr("attempt %1 failed").arg(std::max<std::size_t>(attempts.size(), 1)), "failed");
        else if (!attempts.empty() && attempts.back().outcome == Outcome::Succeeded)
            row(title, VisitView::tr("not in the history"), {}, "done");
        else if (!attempts.empty())
            row(title, VisitView::tr("running"), VisitView::tr("attempt %1").arg(attempts.size()), "waiting");
        else
            row(title, VisitView::tr("not reached"), {}, "ahead");
        addAttempts();
        if (m_visit.transition.kind == engine::Transition::Kind::Catch)
            row(VisitView::tr("Catch"),
                VisitView::tr("catcher %1 took the error").arg(m_visit.transition.index + 1), {}, "failed");
    }

    void addAttempts() {
        const auto& attempts = detailOf(m_visit).attempts;
        const bool retried = attempts.size() > 1 || (!attempts.empty() && attempts.back().nextAttempt != 0);
        if (!retried)
            return;
        QStringList lines;
        std::size_t number = 0;
        for (const engine::Attempt& attempt : attempts) {
            using Outcome = engine::Attempt::Outcome;
            const QString how = attempt.outcome == Outcome::Succeeded ? QStringLiteral("✓")
                                : attempt.outcome == Outcome::Running ? VisitView::tr("running")
                                : attempt.error.isString()
                                    ? QStringLiteral("✕ ") + text(attempt.error.asString())
                                    : QStringLiteral("✕");
            lines << VisitView::tr("attempt %1  %2  %3").arg(++number).arg(clockTime(attempt.started), how);
            if (attempt.nextAttempt != 0)
                lines << VisitView::tr("    wait %1 → %2")
                             .arg(durationText(attempt.nextAttempt - attempt.ended),
                                  clockTimeAfter(attempt.nextAttempt, attempt.ended));
        }
        const std::uint32_t retrier = detailOf(m_visit).retryIndex;
        QString note = VisitView::tr("attempts: %1").arg(attempts.size());
        if (m_state != nullptr && retrier < m_state->retriers.size())
            note = VisitView::tr("Retry[%1], attempt %2 of %3")
                       .arg(retrier)
                       .arg(attempts.size())
                       .arg(m_state->retriers[retrier].maxAttempts + 1);
        row(VisitView::tr("Retry"), lines.join(QLatin1Char('\n')), note, "waiting");
    }

    void addOutput() {
        if (m_visit.output.isAbsent() && m_visit.status == engine::VisitStatus::Failed)
            return;
        QStringList all{notes(Stage::OutputPath), notes(Stage::Output)};
        all.removeAll(QString());
        const bool passedOn =
            m_visit.afterResultPath.isAbsent() || m_visit.afterResultPath.isIdentical(m_visit.output);
        add(VisitView::tr("Output"), m_visit.output, Slot::Output,
            passedOn ? m_visit.input : m_visit.afterResultPath, all.join(QStringLiteral(" · ")));
    }

    void addVariables() {
        if (m_visit.variablesAfter.isAbsent() && m_visit.variablesBefore.isAbsent())
            return;
        const bool left = !m_visit.variablesAfter.isAbsent();
        add(left ? VisitView::tr("Variables after") : VisitView::tr("Variables"),
            left ? m_visit.variablesAfter : m_visit.variablesBefore,
            left ? Slot::VariablesAfter : Slot::VariablesBefore, left ? m_visit.variablesBefore : Value(),
            notes(Stage::Assign));
    }

    const engine::History& m_history;
    const VisitRecord& m_visit;
    std::uint32_t m_number;
    const engine::State* m_state = nullptr;
    std::vector<engine::Access> m_accesses;
    QVariantList m_rows;
};

} // namespace

VisitView::VisitView(QObject* parent)
    : QObject(parent) {
    connect(&Language::instance(), &Language::changed, this, [this] {
        if (valid())
            build();
    });
}

QString VisitView::title() const {
    return m_visit ? text(m_visit->name.asString()) : QString();
}

QString VisitView::subtitle() const {
    if (!m_visit)
        return {};
    QString words = text(engine::stateTypeName(m_visit->type));
    if (m_count > 1)
        words += QStringLiteral(" · ") + tr("visit %1 of %2").arg(m_number).arg(m_count);
    if (m_visit->child != engine::kNone)
        words += QStringLiteral(" · ") + tr("child execution %1").arg(m_visit->branch);
    else if (m_inMap)
        words += QStringLiteral(" · ") + tr("item %1").arg(m_visit->branch);
    if (const std::size_t attempts = detailOf(*m_visit).attempts.size(); attempts > 1)
        words += QStringLiteral(" · ") + tr("attempt %1").arg(attempts);
    return words;
}

void VisitView::show(const engine::History& history, std::uint32_t visit,
                     std::shared_ptr<const engine::Definition> definition, int number, int count,
                     const engine::Value& context) {
    const engine::VisitRecord& record = history.visits[visit];
    m_definition = std::move(definition);
    m_context = context;
    take(history, record, visit,
         record.parent != engine::kNone && history.visits[record.parent].type == engine::StateType::Map,
         number, count);
}

void VisitView::showRecorded(const engine::History& history, const engine::VisitRecord& visit,
                             std::uint32_t index, bool inMap, int number, int count) {
    m_definition.reset();
    m_context = {};
    take(history, visit, index, inMap, number, count);
}

void VisitView::take(const engine::History& history, const engine::VisitRecord& visit, std::uint32_t index,
                     bool inMap, int number, int count) {
    m_visit = visit;
    m_index = index;
    m_inMap = inMap;
    m_number = number;
    m_count = count;
    m_history = history;
    build();
}

void VisitView::build() {
    m_stages = Stages(m_history, m_index, *m_visit, m_definition.get(), m_context).build();
    m_stageList.show(m_stages);
    emit changed();
}

void VisitView::clear() {
    m_history = {};
    m_context = {};
    m_visit.reset();
    m_definition.reset();
    m_stages.clear();
    m_stageList.show({});
    emit changed();
}

} // namespace steploom::app
