// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// JSONata 2 (https://docs.jsonata.org) over the values of engine/value: an expression is compiled once and
// evaluated as often as wanted. It knows nothing of the states language: what $states is, and which extra
// functions there are, comes in through Bindings and FunctionLibrary.
//
// Refuses: expressions and values beyond the limits given, each with an error of its own. Nothing here
// throws, hangs or runs out of stack, whatever the expression.
//
// Threads: as the values. A Program is immutable, but its literals are Values, so that one program belongs to
// one thread at a time.
namespace steploom::engine::jsonata {

/// Version of the language. The newer one adds ?? and ?: and mends defects of the older.
enum class Level : std::uint8_t { V2_0_6, V2_2_2 };

/// Which limit an evaluation ran into.
enum class Limit : std::uint8_t { None, Depth, Time, Steps, Memory, Regex, Cancelled };

struct Error {
    /// As documented by JSONata: "T2001", "D3030", "S0201". Limits: U1001 (depth, time), U1002 (steps), U1003
    /// (memory), U1004 (cancelled), U1005 (regular expression).
    std::string code;
    /// A sentence with its arguments filled in, without the code.
    std::string message;
    /// Index into the expression in UTF-16 units, after the token that failed, as the reference counts; npos
    /// where unknown.
    std::size_t position = npos;
    /// The same place in bytes.
    std::size_t offset = npos;
    /// What stood there: operator, function name without $, or piece of text. May be empty.
    std::string token;
    /// What the message was made of, for those who word it themselves: offending values. May be absent.
    Value value;
    Value value2;
    /// Number of the argument that a function refused, from 1; 0 where it is not about one.
    std::uint32_t argument = 0;
    Limit limit = Limit::None;

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    /// "T2001: message", as the service shows it.
    std::string text() const { return code + ": " + message; }
};

// ---- functions of the embedder

/// What a native function sees of its call.
struct NativeCall {
    /// Checked against the signature; absent is undefined, and so is a function value.
    const std::vector<Value>& arguments;
    /// State of the evaluation's random numbers (support/random.h).
    std::uint64_t& random;
    /// Missing arguments read as absent.
    const Value& argument(std::size_t index) const noexcept;
};

/// An absent value is undefined. A non-empty code is an error.
struct NativeResult {
    Value value;
    std::string code;
    std::string message;
    NativeResult(Value result)
        : value(std::move(result)) {}
    static NativeResult failure(std::string code, std::string message);

private:
    NativeResult() = default;
};

struct NativeFunction {
    /// Without $.
    std::string name;
    /// In JSONata's notation, "<a<n>n:a>"; empty leaves all checks to the body.
    std::string signature;
    std::function<NativeResult(const NativeCall&)> body;
};

/// Functions that programs compiled with it can call; they hide built-in functions of the same name. Must
/// outlive those programs.
class FunctionLibrary {
public:
    void add(NativeFunction function);
    /// Null where there is none.
    const NativeFunction* find(std::string_view name) const noexcept;
    const std::vector<std::unique_ptr<NativeFunction>>& all() const noexcept { return m_functions; }

private:
    std::vector<std::unique_ptr<NativeFunction>> m_functions;
};

// ---- compiling

struct CompileOptions {
    Level level = Level::V2_0_6;
    /// Whether there is $eval. Step Functions has none.
    bool eval = false;
    /// Nesting of the source; more is error U1001.
    std::uint32_t maxNesting = 400;
    /// May be null. Must outlive the program.
    const FunctionLibrary* functions = nullptr;
};

/// What a program refers to, found without running it. Places are byte offsets into the expression.
struct Reference {
    enum class Kind : std::uint8_t {
        Variable, ///< $name that nothing in the expression binds
        Function, ///< the same, in the place of a function that is called
        Context,  ///< $ where it means the input document
        Root,     ///< $$
        Field,    ///< a bare name (or *, **) where it is looked up in the input document
    };
    Kind kind;
    /// Without $. Of a field: its name, "*", "**".
    std::string name;
    /// Plain names that follow: {"input", "order"} of $states.input.order[0].x. Empty where anything but a
    /// name follows first.
    std::vector<std::string> path;
    std::size_t begin;
    std::size_t end;
    /// Number of arguments of the call; -1 where it is none.
    int arguments = -1;
};

namespace detail {
struct ProgramData;
}

/// A compiled expression; a handle that is cheap to copy. Empty until compiled.
class Program {
public:
    Program() noexcept = default;
    explicit Program(std::shared_ptr<const detail::ProgramData> data) noexcept
        : m_data(std::move(data)) {}
    explicit operator bool() const noexcept { return m_data != nullptr; }
    /// In the order of the text.
    const std::vector<Reference>& references() const noexcept;
    const std::string& text() const noexcept;
    const detail::ProgramData& data() const noexcept { return *m_data; }

private:
    std::shared_ptr<const detail::ProgramData> m_data;
};

struct CompileResult {
    Program program;
    Error error;
    explicit operator bool() const noexcept { return static_cast<bool>(program); }
};

CompileResult compile(std::string_view text, const CompileOptions& options = {});

/// Whether a program compiled so could call a function of that name (without $) that it does not bind itself.
bool hasFunction(std::string_view name, const CompileOptions& options = {});
/// All of them.
std::vector<std::string_view> functionNames(const CompileOptions& options = {});

// ---- evaluating

/// The variables an expression can see. Asked once for each name in an evaluation, and only for names the
/// expression comes upon.
class Bindings {
public:
    virtual ~Bindings() = default;
    /// The value of $name; absent where there is none.
    virtual Value variable(const Key& name) = 0;
    /// `$name.member`, asked instead of variable() where the expression goes on with a plain name, so that
    /// `$states.input` needs no `$states`. An absent value is undefined; none asks for the whole variable.
    virtual std::optional<Value> member(const Key& name, const Key& member) {
        (void)name;
        (void)member;
        return std::nullopt;
    }
};

/// Told what an evaluation reads.
class ReadRecorder {
public:
    virtual ~ReadRecorder() = default;
    /// `variable` is empty for the input document. `pointer` is a JSON Pointer into its value: the deepest
    /// place that is known. The same place may be reported more than once.
    virtual void read(std::string_view variable, std::string_view pointer) = 0;
};

class Trace; // explain.h

struct Limits {
    /// Nodes of the syntax tree inside each other, calls included.
    std::uint32_t depth = 5000;
    /// Nodes evaluated; 0 is no limit.
    std::uint64_t steps = 0;
    /// Bytes of lists, strings and objects that the evaluation holds at one time; 0 is no limit.
    std::uint64_t memory = std::uint64_t{256} << 20;
    /// Milliseconds by the steady clock; 0 is no limit.
    std::uint32_t time = 700;
    /// Bytes of the thread's stack the evaluation may use; more is error U1001.
    std::size_t stack = std::size_t{4} << 20;
    /// Steps of the matcher for one match of a regular expression.
    std::uint32_t regexSteps = 2'000'000;
};

struct EvaluateOptions {
    Limits limits;
    /// Set by another thread to stop. May be null.
    const std::atomic<bool>* cancelled = nullptr;
    /// $now and $millis, in milliseconds since 1970; none reads the system's clock.
    std::optional<std::int64_t> now;
    /// State of $random, $shuffle and native functions, advanced by them; null uses one seeded by the clock.
    std::uint64_t* random = nullptr;
    /// May be null, and costs nothing then.
    ReadRecorder* reads = nullptr;
    /// Used by explain(); null otherwise.
    Trace* trace = nullptr;
};

struct Outcome {
    enum class Kind : std::uint8_t { Value, Undefined, Function, Error };
    Kind kind = Kind::Undefined;
    /// Of kind Value.
    engine::Value value;
    /// Kind Value, but with functions inside: they are left out of objects and null in arrays.
    bool holdsFunctions = false;
    /// Of kind Error.
    std::unique_ptr<jsonata::Error> error;

    bool isValue() const noexcept { return kind == Kind::Value; }
};

/// `input` may be absent: no document at all. `bindings` may be null.
Outcome evaluate(const Program& program, const Value& input, Bindings* bindings,
                 const EvaluateOptions& options = {});

/// Bindings by name, for tests and small tools.
class NamedBindings : public Bindings {
public:
    void set(std::string_view name, Value value);
    Value variable(const Key& name) override;

private:
    std::vector<std::pair<Key, Value>> m_values;
};

} // namespace steploom::engine::jsonata
