// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/execution/edit.h"
#include "engine/task/object_store.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

// What moves an execution from one position to the next, with everything that came from outside while it did:
// applied again, it leads to the same place.
namespace steploom::engine {

/// What the object store said when it was asked. `kind` decides which of the others count.
struct StoreAnswer {
    enum class Kind : std::uint8_t { Read, List, Write };
    Kind kind = Kind::Read;
    std::optional<std::string> bytes;
    std::optional<std::vector<StoredObject>> list;
    bool written = false;
};

struct Operation {
    enum class Kind : std::uint8_t {
        Step,       ///< of `strand`, or of the one whose turn it is
        Timer,      ///< time passes up to the next timer
        Answer,     ///< `answer` for `task`, from outside
        Submit,     ///< `value` is the answer to the submission of `task`
        Heartbeat,  ///< of `task`
        Abort,      ///< with `error` and `cause`
        Edit,       ///< `edit`
        Definition, ///< goes on with `definition`
        Clock,      ///< time passes up to `time`, but not beyond the next timer
    };
    Kind kind = Kind::Step;
    StrandId strand = kNone;
    TaskId task = 0;
    /// Clock: ms since 1970. Answer: when it came, virtual ms since 1970, if later than the clock stands at;
    /// the next timer is never passed by it. 0: at once.
    std::int64_t time = 0;
    /// Step: what the task that it started was answered at once.
    std::optional<TaskAnswer> answer;
    std::vector<StoreAnswer> store;
    Value value;
    Value error;
    Value cause;
    ExecutionEdit edit;
    std::shared_ptr<const Definition> definition;
    /// Definition: its JSON, for whoever writes the run to a file.
    Value document;

    /// A step of the strand whose turn it is, without anything from outside: what nearly all are.
    bool isPlain() const noexcept {
        return kind == Kind::Step && strand == kNone && !answer && store.empty();
    }
};

/// Stands between a run and its object store: takes down what the store says, or says what was taken down.
/// Shared by all copies of the execution; whoever moves one of them says before each operation which it is.
class StoreTape final : public ObjectStore {
public:
    explicit StoreTape(std::shared_ptr<ObjectStore> store)
        : m_store(std::move(store)) {}
    /// Asks the store from now on, and notes.
    void record();
    /// From now on repeats what it is given; `answers` must live until then.
    void play(const std::vector<StoreAnswer>& answers);
    /// What was noted since record().
    std::vector<StoreAnswer> take() { return std::move(m_noted); }
    bool hasNotes() const noexcept { return !m_noted.empty(); }

    std::optional<std::string> read(std::string_view bucket, std::string_view key) override;
    std::optional<std::vector<StoredObject>> list(std::string_view bucket, std::string_view prefix) override;
    bool write(std::string_view bucket, std::string_view key, std::string_view bytes) override;

private:
    const StoreAnswer* played(StoreAnswer::Kind kind);

    std::shared_ptr<ObjectStore> m_store;
    std::vector<StoreAnswer> m_noted;
    const std::vector<StoreAnswer>* m_playing = nullptr;
    std::size_t m_next = 0;
};

/// Applies an operation that was recorded. False where it does not fit the execution, which is then not the
/// one that it was recorded of. `tape` may be null where no store is used.
bool applyOperation(Execution& execution, const Operation& operation, StoreTape* tape);

} // namespace steploom::engine
