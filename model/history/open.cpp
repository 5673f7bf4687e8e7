// SPDX-License-Identifier: Apache-2.0
#include "model/history/open.h"

#include <algorithm>

#include "engine/support/gzip.h"
#include "model/history/cli_text.h"
#include "model/history/csv_text.h"
#include "model/history/event_walker.h"
#include "model/history/event_windows.h"
#include "model/history/joining.h"
#include "model/history/reading.h"
#include "model/history/salvage.h"
#include "model/history/yaml_text.h"

namespace steploom::model {

namespace {

constexpr int kMaxWrapping = 4; ///< a message in a gzip in a base64 in a record
constexpr std::size_t kMaxTexts = 60000;

std::size_t skipBlanks(std::string_view text, std::size_t at) {
    const std::size_t found = text.find_first_not_of(" \t\r\n\0", at, 5);
    return found == std::string_view::npos ? text.size() : found;
}

/// One value a line: the first line is whole, and another follows.
bool isLines(std::string_view text, std::size_t begin) {
    const std::size_t end = text.find('\n', begin);
    if (end == std::string_view::npos)
        return false;
    const std::size_t last = text.find_last_not_of(" \t\r", end - 1);
    const std::size_t next = skipBlanks(text, end);
    if (next == text.size() || text[last] != (text[begin] == '{' ? '}' : ']') || text[next] != text[begin])
        return false;
    return endOfValue(text, begin, end) == last + 1;
}

class Opener {
public:
    explicit Opener(const HistoryOpenOptions& options)
        : m_options(options)
        , m_walker(m_reading) {
        m_reading.goOn = [this](std::uint64_t offset) {
            return tell(m_done + offset);
        };
    }

    void expect(std::uint64_t bytes) { m_total = bytes; }

    void add(HistoryInput file) {
        const std::uint64_t size = file.bytes.size();
        const std::string name = file.name;
        const std::size_t problems = m_reading.problems.size();
        const std::size_t firstText = m_reading.texts.size();
        const std::size_t firstCompanion = m_reading.companions.size();
        const std::uint64_t before = countRows();
        auto text = decodeHistoryText(std::move(file.name), std::move(file.bytes), m_reading.problems);
        read({std::move(text), m_reading.file, 0});
        while (!m_reading.wrapped.empty() && !m_reading.stopped) {
            const WrappedText next = std::move(m_reading.wrapped.back());
            m_reading.wrapped.pop_back();
            read(next);
        }
        dropOutputs(firstCompanion, countRows() > before);
        const bool nothing =
            countRows() == before && m_reading.companions.size() == firstCompanion && !hasStatus(firstText);
        if (nothing && m_reading.problems.size() == problems && !m_reading.stopped)
            m_reading.problems.push_back({"history.shape", {}, name, 0});
        ++m_reading.file;
        m_done += size;
        if (!m_reading.stopped && !tell(m_done))
            m_reading.stopped = true;
    }

    void refuse(const std::string& name, const Message& why) {
        m_reading.problems.push_back({why.code, why.args, name, 0});
    }

    HistoryBundle finish() {
        HistoryBundle bundle;
        bundle.stopped = m_reading.stopped;
        if (!bundle.stopped) {
            bundle.executions = joinGroups(m_reading);
            bundle.mapRuns = mapRunsOf(m_reading);
            for (const Companion& companion : m_reading.companions) {
                if (companion.kind == Companion::Kind::Definition)
                    bundle.definitions.emplace_back(m_reading.texts[companion.text]->view().substr(
                        static_cast<std::size_t>(companion.offset),
                        static_cast<std::size_t>(companion.length)));
            }
            bundle.texts.assign(m_reading.texts.begin(), m_reading.texts.end());
        }
        bundle.problems = std::move(m_reading.problems);
        return bundle;
    }

private:
    bool tell(std::uint64_t bytes) {
        const double total = static_cast<double>(std::max<std::uint64_t>(m_total, 1));
        return !m_options.progress || m_options.progress(std::min(1.0, static_cast<double>(bytes) / total));
    }

    std::uint64_t countRows() const {
        std::uint64_t count = 0;
        for (const EventGroup& group : m_reading.groups)
            count += group.rows.size();
        return count;
    }

    bool hasStatus(std::size_t firstText) const {
        return m_reading.texts.size() > firstText &&
               std::any_of(m_reading.groups.begin(), m_reading.groups.end(), [this](const EventGroup& group) {
                   return group.file == m_reading.file && !group.status.empty();
               });
    }

    /// Objects that say nothing are outputs of a Map Run where a file has nothing else.
    void dropOutputs(std::size_t first, bool events) {
        auto& all = m_reading.companions;
        const auto isOutput = [](const Companion& one) {
            return one.kind == Companion::Kind::BareOutput;
        };
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first);
        if (events || !std::all_of(begin, all.end(), isOutput))
            all.erase(std::remove_if(begin, all.end(), isOutput), all.end());
    }

    void read(const WrappedText& next) {
        if (m_reading.texts.size() >= kMaxTexts)
            return;
        const auto number = static_cast<std::uint16_t>(m_reading.texts.size());
        m_reading.texts.push_back(next.text);
        m_depth = next.depth;
        const std::string_view text = next.text->view();
        const std::size_t begin = skipBlanks(text, 0);
        if (begin == text.size())
            return m_reading.report("history.empty", {}, number, begin);
        if (text[begin] == '{' || text[begin] == '[')
            readJson(number, text, begin);
        else if (looksLikeCliText(text))
            wrap(jsonFromCliText(*next.text));
        else if (looksLikeCsv(text))
            wrap(jsonFromCsv(*next.text));
        else if (looksLikeYaml(text))
            wrap(jsonFromYaml(*next.text, m_reading.problems));
        else if (std::string bytes = decodeBase64(text); engine::isGzip(bytes))
            wrap(decodeHistoryText(next.text->file, std::move(bytes), m_reading.problems));
        else
            salvage(m_reading, m_walker, number, begin, false);
        for (WrappedText& one : m_reading.wrapped)
            one.depth = std::max(one.depth, m_depth + 1);
        m_reading.wrapped.erase(
            std::remove_if(m_reading.wrapped.begin(), m_reading.wrapped.end(),
                           [](const WrappedText& one) { return one.depth > kMaxWrapping; }),
            m_reading.wrapped.end());
    }

    void wrap(std::shared_ptr<HistoryText> text) {
        m_reading.wrapped.push_back({std::move(text), m_reading.file, m_depth + 1});
    }

    void readJson(std::uint16_t number, std::string_view text, std::size_t begin) {
        if (isLines(text, begin))
            return m_walker.walkLines(number);
        std::size_t at = begin;
        std::size_t end = text.size();
        std::size_t group =
            kNoGroup; // of events that stand one behind the other, as `jq .events[]` prints them
        while (at < text.size() && !m_reading.stopped) {
            const Walk walk = walkWindows(m_reading, m_walker, number, at, end, group);
            if (m_reading.stopped)
                return;
            if (!walk.whole)
                return salvage(m_reading, m_walker, number, std::max<std::uint64_t>(walk.stopped, at), true);
            at = skipBlanks(text, static_cast<std::size_t>(walk.stopped));
            if (at < text.size() && text[at] != '{' && text[at] != '[')
                return salvage(m_reading, m_walker, number, at, true);
            if (at < text.size()) // several answers one behind the other
                end = static_cast<std::size_t>(endOfValue(text, at, text.size()));
        }
    }

    const HistoryOpenOptions& m_options;
    Reading m_reading;
    EventWalker m_walker;
    std::uint64_t m_total = 0;
    std::uint64_t m_done = 0;
    int m_depth = 0;
};

} // namespace

HistoryBundle openHistories(std::vector<HistoryInput> files, const HistoryOpenOptions& options) {
    Opener opener(options);
    std::uint64_t total = 0;
    for (const HistoryInput& file : files)
        total += file.bytes.size();
    opener.expect(total);
    for (HistoryInput& file : files)
        opener.add(std::move(file));
    return opener.finish();
}

HistoryBundle openHistoryFiles(const std::vector<std::string>& paths, const HistoryOpenOptions& options) {
    Opener opener(options);
    std::uint64_t total = 0;
    for (const std::string& path : paths) {
        auto bytes = readHistoryFile(path);
        if (!bytes) {
            opener.refuse(path, bytes.refusal());
            continue;
        }
        total += bytes->size();
        opener.expect(total);
        opener.add({path, std::move(bytes.value())});
    }
    return opener.finish();
}

} // namespace steploom::model
