// SPDX-License-Identifier: Apache-2.0
#include "app/inspect/trace_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace steploom::app {

namespace {

using engine::FlowLink;
using engine::Origin;
using engine::PayloadPlace;
using engine::Provenance;
using engine::Slot;
using engine::TraceStep;
using Kind = TraceRow::Kind;

/// The context of the texts.
struct Stages {
    Q_DECLARE_TR_FUNCTIONS(Stages)
};

/// ResultPath keeps the state's input around the result: for what it keeps it does nothing.
bool keepsInput(const FlowLink& link) {
    return link.from.slot == Slot::Input && link.to.slot == Slot::AfterResultPath;
}

Kind kindOf(const FlowLink& link) {
    switch (link.kind) {
    case FlowLink::Kind::Task:
        return Kind::Task;
    case FlowLink::Kind::Computed:
        return Kind::Computed;
    case FlowLink::Kind::Opaque:
        return Kind::Opaque;
    case FlowLink::Kind::Copied:
        break;
    }
    return link.field.empty() || keepsInput(link) ? Kind::Passed : Kind::Copied;
}

class Rows {
public:
    explicit Rows(const Provenance& provenance)
        : m_provenance(provenance) {}

    void add(const TraceStep& step, const PayloadPlace& reached) {
        const FlowLink& link = m_provenance.links()[step.link];
        const Kind kind = kindOf(link);
        if (kind != Kind::Passed)
            add({kind, reached, {}, link.field, Origin::None, !step.opaque || kind == Kind::Task});
        else if (reached.visit != engine::kNone)
            m_passed.push_back({{Kind::Passed, reached, {}, {}, Origin::None, !step.opaque}, m_rows.size()});
    }

    void add(TraceRow row) {
        const auto same = std::find_if(m_rows.begin(), m_rows.end(), [&](const TraceRow& one) {
            return one.kind == row.kind && one.place.visit == row.place.visit && one.field == row.field &&
                   one.origin == row.origin && (!row.field.empty() || one.place.slot == row.place.slot);
        });
        if (same == m_rows.end()) {
            m_rows.push_back(std::move(row));
            return;
        }
        same->certain = same->certain || row.certain;
        if (row.place.pointer != same->place.pointer &&
            std::find(same->others.begin(), same->others.end(), row.place.pointer) == same->others.end())
            same->others.push_back(row.place.pointer);
    }

    /// With those that only handed on where nothing else is told of their visit.
    std::vector<TraceRow> take() {
        std::set<std::uint32_t> told;
        for (const TraceRow& row : m_rows)
            told.insert(row.place.visit);
        std::vector<TraceRow> rows;
        rows.reserve(m_rows.size() + m_passed.size());
        auto passed = m_passed.begin();
        for (std::size_t i = 0; i <= m_rows.size(); ++i) {
            for (; passed != m_passed.end() && passed->second <= i; ++passed) {
                if (told.insert(passed->first.place.visit).second)
                    rows.push_back(std::move(passed->first));
            }
            if (i < m_rows.size())
                rows.push_back(std::move(m_rows[i]));
        }
        return rows;
    }

private:
    const Provenance& m_provenance;
    std::vector<TraceRow> m_rows;
    std::vector<std::pair<TraceRow, std::size_t>> m_passed; ///< and how many rows come before it
};

} // namespace

std::vector<TraceRow> rowsBackward(const Provenance& provenance, const PayloadPlace& place) {
    Rows rows(provenance);
    const std::vector<TraceStep> steps = provenance.backward(place);
    for (const TraceStep& step : steps) {
        // A link leads back from what it made: that is the place of the step before.
        if (step.link != engine::kNone)
            rows.add(step, steps[step.from].place);
        if (step.origin != Origin::None && step.origin != Origin::Task)
            rows.add({Kind::Origin, step.place, {}, {}, step.origin, !step.opaque});
    }
    return rows.take();
}

std::vector<TraceRow> rowsForward(const Provenance& provenance, const PayloadPlace& place) {
    Rows rows(provenance);
    const engine::Readers readers = provenance.readers(place);
    for (std::uint32_t i = 0; i < readers.trace.size(); ++i) {
        const TraceStep& step = readers.trace[i];
        if (step.link != engine::kNone && kindOf(provenance.links()[step.link]) != Kind::Passed)
            rows.add(step, step.place);
        for (const engine::Readers::Reader& reader : readers.readers) {
            if (reader.step != i)
                continue;
            const engine::FlowUse& use = provenance.uses()[reader.use];
            // What a task was sent shows in its link.
            if (use.field != "/Resource")
                rows.add({use.decides ? Kind::Decides : Kind::Reads,
                          use.place,
                          {},
                          use.field,
                          Origin::None,
                          !step.opaque});
        }
        if (step.place.visit == engine::kNone &&
            (step.place.slot == Slot::ExecutionOutput || step.place.slot == Slot::ExecutionError))
            rows.add({Kind::Output, step.place, {}, {}, Origin::None, !step.opaque});
    }
    std::vector<TraceRow> all = rows.take();
    std::stable_partition(all.begin(), all.end(), [](const TraceRow& row) { return row.certain; });
    return all;
}

QString slotWords(Slot slot) {
    switch (slot) {
    case Slot::ExecutionInput:
        return Stages::tr("Input of the execution");
    case Slot::Input:
        return Stages::tr("State input");
    case Slot::VariablesBefore:
    case Slot::VariablesAfter:
        return Stages::tr("Variables");
    case Slot::AfterInputPath:
        return QStringLiteral("InputPath");
    case Slot::Items:
        return Stages::tr("Items");
    case Slot::AfterParameters:
        return Stages::tr("Request");
    case Slot::Result:
        return Stages::tr("Result");
    case Slot::ErrorOutput:
        return Stages::tr("Error");
    case Slot::AfterResultSelector:
        return QStringLiteral("ResultSelector");
    case Slot::AfterResultPath:
        return QStringLiteral("ResultPath");
    case Slot::Output:
        return Stages::tr("Output");
    case Slot::ExecutionOutput:
        return Stages::tr("Output of the execution");
    case Slot::ExecutionError:
        return Stages::tr("Error of the execution");
    }
    return {};
}

} // namespace steploom::app
