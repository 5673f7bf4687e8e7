// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/pattern.h"

#include "engine/expression/jsonpath/java_pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>
#include <utility>

namespace steploom::engine {

namespace {

constexpr std::uint32_t kMatchLimit = 1'000'000;
constexpr std::uint32_t kLittleLimit = 20'000;
constexpr std::uint32_t kDepthLimit = 10'000;
constexpr std::uint32_t kHeapKiB = 20'000;
constexpr std::size_t kStackBytes = 32 * 1024;
constexpr std::size_t kMaxStackBytes = 1024 * 1024;
constexpr std::size_t kMaxPattern = 10'000;
constexpr std::uint32_t kParenthesisLimit = 100;

struct Deleter {
    void operator()(pcre2_code* code) const noexcept { pcre2_code_free(code); }
    void operator()(pcre2_match_data* data) const noexcept { pcre2_match_data_free(data); }
    void operator()(pcre2_match_context* context) const noexcept { pcre2_match_context_free(context); }
    void operator()(pcre2_jit_stack* stack) const noexcept { pcre2_jit_stack_free(stack); }
    void operator()(pcre2_compile_context* context) const noexcept { pcre2_compile_context_free(context); }
};
template <typename T>
using Owned = std::unique_ptr<T, Deleter>;

constexpr std::array<std::pair<char, std::uint32_t>, 5> kOptions = {{
    {'i', PCRE2_CASELESS},
    {'x', PCRE2_EXTENDED_MORE},
    {'m', PCRE2_MULTILINE},
    {'s', PCRE2_DOTALL},
    {'U', PCRE2_UCP},
}};

std::uint32_t optionsOf(std::string_view flags) {
    // Texts are UTF-8 already, and a broken one is to be no fault of the pattern.
    std::uint32_t options = PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C;
    for (const auto& [flag, option] : kOptions)
        options |= flags.find(flag) != std::string_view::npos ? option : 0;
    return options;
}

} // namespace

struct Pattern::Engine {
    Owned<pcre2_code> code;
    Owned<pcre2_match_data> data;
    Owned<pcre2_match_context> context;
    Owned<pcre2_jit_stack> stack;
};

Pattern::Pattern(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine)) {
}

Pattern::~Pattern() = default;

std::shared_ptr<const Pattern> Pattern::compile(std::string_view pattern, std::string_view flags) {
    const bool caseless = flags.find('i') != std::string_view::npos;
    const bool unicode = flags.find_first_of("uU") != std::string_view::npos;
    const auto translated = pcreFromJava(pattern, caseless && !unicode);
    if (!translated || translated->size() > kMaxPattern)
        return nullptr;
    const Owned<pcre2_compile_context> context(pcre2_compile_context_create(nullptr));
    pcre2_set_parens_nest_limit(context.get(), kParenthesisLimit);
    pcre2_set_newline(context.get(),
                      flags.find('d') != std::string_view::npos ? PCRE2_NEWLINE_LF : PCRE2_NEWLINE_ANY);
    int error = 0;
    std::size_t offset = 0;
    auto engine = std::make_unique<Engine>();
    // The whole text has to match: anchored at both ends.
    engine->code.reset(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(translated->data()), translated->size(),
                                     optionsOf(flags) | PCRE2_ANCHORED | PCRE2_ENDANCHORED, &error, &offset,
                                     context.get()));
    if (engine->code == nullptr)
        return nullptr;
    engine->data.reset(pcre2_match_data_create(1, nullptr));
    engine->context.reset(pcre2_match_context_create(nullptr));
    pcre2_set_depth_limit(engine->context.get(), kDepthLimit);
    pcre2_set_heap_limit(engine->context.get(), kHeapKiB);
    // Where there is no compiler for this processor, the interpreter does.
    if (pcre2_jit_compile(engine->code.get(), PCRE2_JIT_COMPLETE) == 0) {
        engine->stack.reset(pcre2_jit_stack_create(kStackBytes, kMaxStackBytes, nullptr));
        pcre2_jit_stack_assign(engine->context.get(), nullptr, engine->stack.get());
    }
    return std::shared_ptr<const Pattern>(new Pattern(std::move(engine)));
}

Pattern::Outcome Pattern::match(std::string_view text, Effort effort) const {
    pcre2_set_match_limit(m_engine->context.get(), effort == Effort::Full ? kMatchLimit : kLittleLimit);
    const int result = pcre2_match(m_engine->code.get(), reinterpret_cast<PCRE2_SPTR>(text.data()),
                                   text.size(), 0, 0, m_engine->data.get(), m_engine->context.get());
    if (result >= 0)
        return Outcome::Matches;
    return result == PCRE2_ERROR_NOMATCH ? Outcome::Differs : Outcome::GaveUp;
}

} // namespace steploom::engine
