// SPDX-License-Identifier: Apache-2.0
#include "app/document/measured_runs.h"

#include <algorithm>

#include "model/history/live_record.h"

namespace steploom::app {

namespace {

/// Visits of all runs together that are kept: some 40 MB.
constexpr std::size_t kMostVisits = 500'000;

} // namespace

void MeasuredRuns::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    if (m_document != nullptr)
        m_document->disconnect(this);
    m_document = document;
    if (document != nullptr)
        connect(document, &DocumentController::opened, this, &MeasuredRuns::clear);
    tell();
}

void MeasuredRuns::add(const QString& key, const model::OpenedRun& run, model::RunMeasure measure) {
    const bool foreign = measure.source == model::RunSource::Service &&
                         (m_document == nullptr || !model::isRunOf(measure, *m_document->workflow()));
    if (foreign)
        return;
    Entry entry{key, std::move(measure), model::visitsOnly(run)};
    const auto known =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& each) { return each.key == key; });
    if (known != m_entries.end())
        m_entries.erase(known);
    m_entries.push_back(std::move(entry));
    forgetOld();
    emit changed();
    tell();
}

void MeasuredRuns::add(const QString& key, const engine::Execution& execution, model::RunSource source) {
    const model::OpenedRun run = model::recordOf(execution.history(), execution.options().type);
    add(key, run, model::measureRun(*run.recording, *run.outline, source));
}

void MeasuredRuns::setRecorded(std::vector<model::RunMeasure> recorded) {
    m_recorded = std::move(recorded);
    tell();
}

int MeasuredRuns::count(model::RunSource source) const {
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [source](const Entry& entry) {
        return entry.measure.source == source;
    }));
}

void MeasuredRuns::clear() {
    if (m_entries.empty())
        return;
    m_entries.clear();
    emit changed();
    tell();
}

void MeasuredRuns::forgetOld() {
    std::size_t visits = 0;
    auto first = m_entries.end();
    while (first != m_entries.begin()) {
        visits += std::prev(first)->run.outline->visits.size();
        if (visits > kMostVisits && first != m_entries.end())
            break;
        --first;
    }
    m_entries.erase(m_entries.begin(), first);
}

void MeasuredRuns::tell() {
    if (m_document == nullptr)
        return;
    std::vector<model::RunMeasure> all = m_recorded;
    all.reserve(all.size() + m_entries.size());
    for (const Entry& entry : m_entries)
        all.push_back(entry.measure);
    m_document->setRuns(std::move(all));
}

} // namespace steploom::app
