// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/hcl_evaluation.h"

#include <algorithm>
#include <array>

#include "engine/value/json_reader.h"
#include "model/terraform/hcl_functions.h"
#include "model/terraform/hcl_lexer.h"
#include "model/terraform/hcl_values.h"

namespace steploom::model::hcl {

namespace {

using engine::Value;

constexpr int kMaxNesting = 64; ///< of values of names in each other, and of parentheses

/// Operators by how tightly they bind, the loosest first; the longer ones of a level first.
constexpr std::array<std::array<std::string_view, 4>, 6> kOperators{
    {{"||"}, {"&&"}, {"==", "!="}, {"<=", ">=", "<", ">"}, {"+", "-"}, {"*", "/", "%"}}};

MaybeValue arithmetic(char sign, const Value& left, const Value& right) {
    const double a = left.asDouble();
    const double b = right.asDouble();
    if ((sign == '/' || sign == '%') && b == 0)
        return std::nullopt;
    const double exact = sign == '+'   ? a + b
                         : sign == '-' ? a - b
                         : sign == '*' ? a * b
                         : sign == '/' ? a / b
                                       : a - b * static_cast<double>(static_cast<std::int64_t>(a / b));
    return numeric(exact);
}

MaybeValue combined(std::string_view sign, const Value& left, const Value& right) {
    if (sign == "==" || sign == "!=")
        return Value((left == right) == (sign == "=="));
    if (sign == "&&" || sign == "||") {
        const auto a = truthOf(left);
        const auto b = truthOf(right);
        return a && b ? MaybeValue(Value(sign == "&&" ? *a && *b : *a || *b)) : std::nullopt;
    }
    const auto a = numberOf(left);
    const auto b = numberOf(right);
    if (!a || !b)
        return std::nullopt;
    const double x = a->asDouble();
    const double y = b->asDouble();
    const bool orEqual = sign.size() == 2 && x == y;
    if (sign.front() == '<')
        return Value(x < y || orEqual);
    if (sign.front() == '>')
        return Value(x > y || orEqual);
    return arithmetic(sign.front(), *a, *b);
}

} // namespace

/// Goes along a text once; what a condition does not choose is read without being worked out.
class ExpressionReader {
public:
    ExpressionReader(Evaluation& evaluation, std::string_view text, Span span)
        : m_evaluation(evaluation)
        , m_text(text.substr(0, span.end))
        , m_at(span.begin) {}

    MaybeValue whole() {
        MaybeValue made = condition();
        blanks();
        return m_bad || m_at < m_text.size() ? std::nullopt : made;
    }

private:
    char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool is(std::string_view what) const { return m_text.substr(m_at, what.size()) == what; }
    void blanks() { m_at = skipBlanks(m_text, m_at, true); }
    MaybeValue bad() {
        m_bad = true;
        return std::nullopt;
    }
    bool fail() {
        m_bad = true;
        return false;
    }
    bool take(std::string_view what) {
        blanks();
        if (m_bad || !is(what))
            return false;
        m_at += what.size();
        return true;
    }
    bool takeWord(std::string_view word) {
        blanks();
        if (m_bad || !is(word) || skipWord(m_text, m_at) != m_at + word.size())
            return false;
        m_at += word.size();
        return true;
    }
    std::string_view word() {
        blanks();
        const std::size_t begin = m_at;
        m_at = skipWord(m_text, m_at);
        return m_text.substr(begin, m_at - begin);
    }
    MaybeValue value(Span span) { return m_evaluation.value(m_text, span); }

    MaybeValue condition() {
        MaybeValue test = binary(0);
        if (m_bad || !take("?"))
            return test;
        const bool holds = test && truthOf(*test).value_or(false);
        const bool fails = test && !truthOf(*test).value_or(true);
        MaybeValue yes = branch(holds);
        if (!take(":"))
            return bad();
        MaybeValue no = branch(fails);
        return yes ? yes : no; // one of them at most was worked out
    }

    MaybeValue branch(bool chosen) {
        const bool before = std::exchange(m_dry, m_dry || !chosen);
        MaybeValue made = condition();
        m_dry = before;
        return made;
    }

    std::string_view takeOperator(std::size_t level) {
        blanks();
        for (const std::string_view each : kOperators[level]) {
            if (!each.empty() && take(each))
                return each;
        }
        return {};
    }

    MaybeValue binary(std::size_t level) {
        if (level == kOperators.size())
            return unary();
        MaybeValue left = binary(level + 1);
        while (!m_bad) {
            const std::string_view sign = takeOperator(level);
            if (sign.empty())
                break;
            const MaybeValue right = binary(level + 1);
            left = left && right ? combined(sign, *left, *right) : std::nullopt;
        }
        return left;
    }

    MaybeValue unary() {
        bool turned = false;
        char sign = '\0';
        blanks();
        for (; here() == '!' || here() == '-'; blanks()) {
            if (sign != '\0' && sign != here())
                return bad();
            sign = here();
            turned = !turned;
            ++m_at;
        }
        MaybeValue made = primary();
        if (!made || sign == '\0')
            return made;
        if (sign == '-') {
            const auto number = numberOf(*made);
            return number && turned ? arithmetic('-', Value(0), *number) : number;
        }
        const auto truth = truthOf(*made);
        return truth ? MaybeValue(Value(*truth != turned)) : std::nullopt;
    }

    MaybeValue primary() {
        if (m_bad || --m_evaluation.m_left < 0 || m_nesting >= kMaxNesting)
            return bad();
        if (take("(")) {
            ++m_nesting;
            const MaybeValue made = condition();
            --m_nesting;
            return take(")") ? steps(made) : bad();
        }
        if (beginsFor())
            return steps(loop());
        const Expression term = parseTerm(m_text, m_at);
        if (term.kind == Kind::Missing)
            return bad();
        m_evaluation.m_left -= static_cast<int>(std::min<std::size_t>(term.span.size() / 32, 1000));
        if (term.kind == Kind::Reference)
            return reference(term);
        m_at = term.span.end;
        const MaybeValue made = m_dry ? std::nullopt : of(term);
        return term.kind == Kind::Template || term.kind == Kind::Number ? made : steps(made);
    }

    MaybeValue of(const Expression& term) {
        switch (term.kind) {
        case Kind::Null:
            return Value(nullptr);
        case Kind::True:
        case Kind::False:
            return Value(term.kind == Kind::True);
        case Kind::Number: {
            auto read = engine::readJson(m_text.substr(term.span.begin, term.span.size()));
            return read ? MaybeValue(std::move(read.value)) : std::nullopt;
        }
        case Kind::Template:
            return characters(term);
        case Kind::Tuple:
            return list(term);
        case Kind::Object:
            return object(term);
        case Kind::Call:
            return called(term);
        default:
            return std::nullopt;
        }
    }

    /// `"${one}"` alone is that value, and not its characters.
    MaybeValue characters(const Expression& term) {
        if (term.parts.size() == 1 && term.parts.front().kind == Part::Kind::Interpolation && !term.heredoc)
            return value(term.parts.front().inner);
        std::string made;
        for (const Part& part : term.parts) {
            if (part.kind == Part::Kind::Directive || made.size() > kLongestValue)
                return std::nullopt;
            if (part.kind == Part::Kind::Interpolation) {
                const MaybeValue inner = value(part.inner);
                const auto text = inner ? textOf(*inner) : std::nullopt;
                if (!text)
                    return std::nullopt;
                made += *text;
                continue;
            }
            Expression one = term;
            one.parts = {part};
            made += templateText(m_text, one);
        }
        return Value(made);
    }

    MaybeValue list(const Expression& term) {
        std::vector<Value> elements;
        for (const Expression& each : term.elements) {
            MaybeValue made = value(each.span);
            if (!made)
                return std::nullopt;
            elements.push_back(std::move(*made));
        }
        return Value::array(std::move(elements));
    }

    MaybeValue object(const Expression& term) {
        engine::ObjectBuilder members;
        for (const Item& item : term.items) {
            const MaybeValue key = item.fixed ? MaybeValue(Value(item.name)) : value(item.key);
            const auto name = key ? textOf(*key) : std::nullopt;
            MaybeValue made = value(item.value.span);
            if (!name || !made)
                return std::nullopt;
            members.add(*name, std::move(*made));
        }
        return members.build();
    }

    MaybeValue called(const Expression& term) {
        if (term.name == "try") { // the first that comes to something
            for (const Expression& each : term.elements) {
                if (MaybeValue made = value(each.span))
                    return made;
            }
            return std::nullopt;
        }
        std::vector<Value> arguments;
        for (const Expression& each : term.elements) {
            Span span = each.span;
            const bool spread =
                &each == &term.elements.back() && span.size() > 3 && m_text.substr(span.end - 3, 3) == "...";
            span.end -= spread ? 3 : 0;
            MaybeValue made = value(span);
            if (!made || (spread && !made->isArray()))
                return std::nullopt;
            for (std::size_t i = 0; spread && i < made->size(); ++i)
                arguments.push_back(made->at(i));
            if (!spread)
                arguments.push_back(std::move(*made));
        }
        return call(term.name, arguments);
    }

    MaybeValue reference(const Expression& term) {
        const std::size_t end = term.span.end;
        const std::string_view first = word();
        for (auto each = m_evaluation.m_each.rbegin(); each != m_evaluation.m_each.rend(); ++each) {
            if (each->first == first)
                return steps(each->second);
        }
        const bool named = first == "local" || first == "var";
        if (m_dry || !named || here() != '.') {
            m_at = end;
            return m_dry ? std::nullopt : m_evaluation.m_names(term.name);
        }
        ++m_at;
        word();
        return steps(m_evaluation.m_names(m_text.substr(term.span.begin, m_at - term.span.begin)));
    }

    /// `.name`, `[index]`, `[*]` and `.*` behind a value.
    MaybeValue steps(MaybeValue from) {
        while (!m_bad) {
            if (is("[*]") || is(".*")) {
                m_at += is("[*]") ? 3 : 2;
                return splat(from);
            }
            if (here() == '.' && m_at + 1 < m_text.size() && isWordCharacter(m_text[m_at + 1])) {
                ++m_at;
                const std::string_view name = word();
                const bool digits = name.find_first_not_of("0123456789") == std::string_view::npos;
                const Value index =
                    digits && name.size() < 10 ? Value(std::stoi(std::string(name))) : Value(name);
                from = from ? elementOf(*from, index) : std::nullopt;
            } else if (here() == '[') {
                ++m_at;
                ++m_nesting;
                const MaybeValue index = condition();
                --m_nesting;
                if (!take("]"))
                    return bad();
                from = from && index ? elementOf(*from, *index) : std::nullopt;
            } else {
                break;
            }
        }
        return from;
    }

    /// The steps behind it are taken from each element.
    MaybeValue splat(const MaybeValue& from) {
        const std::size_t rest = m_at;
        const bool none = from && (from->isNull() || (from->isArray() && from->size() == 0));
        if (!from || none || !from->isArray()) {
            const MaybeValue one = steps(none ? std::nullopt : from);
            return none  ? MaybeValue(Value::emptyArray())
                   : one ? MaybeValue(Value::array({*one}))
                         : std::nullopt;
        }
        std::vector<Value> elements;
        bool known = true;
        for (std::size_t i = 0; i < from->size() && !m_bad; ++i) {
            if (--m_evaluation.m_left < 0)
                return bad();
            m_at = rest;
            MaybeValue one = steps(from->at(i));
            known = known && one.has_value();
            if (known)
                elements.push_back(std::move(*one));
        }
        return known && !m_bad ? MaybeValue(Value::array(std::move(elements))) : std::nullopt;
    }

    bool beginsFor() {
        blanks();
        if (here() != '[' && here() != '{')
            return false;
        const std::size_t begin = m_at++;
        const bool found = takeWord("for") &&
                           isWordStart(m_text[std::min(skipBlanks(m_text, m_at, true), m_text.size() - 1)]);
        m_at = begin;
        return found;
    }

    struct Loop {
        std::string key; ///< "" where only values have a name
        std::string value;
        std::size_t body = 0;
        bool object = false;
    };

    /// One round of a `for`: false where it is not known what it gives.
    bool round(const Loop& loop, std::vector<std::pair<std::string, Value>>& made) {
        m_at = loop.body;
        const MaybeValue first = condition();
        MaybeValue second;
        if (loop.object) {
            if (!take("=>"))
                return fail();
            second = condition();
        }
        MaybeValue wanted = Value(true);
        if (takeWord("if"))
            wanted = condition();
        if (!take(loop.object ? "}" : "]"))
            return fail(); // `...`, which gathers, among others
        const auto truth = wanted ? truthOf(*wanted) : std::nullopt;
        if (m_bad || !truth)
            return false;
        if (!*truth)
            return true;
        const auto name = !loop.object ? std::string() : first ? textOf(*first) : std::nullopt;
        const MaybeValue& value = loop.object ? second : first;
        if (!name || !value)
            return false;
        made.emplace_back(*name, *value);
        return true;
    }

    MaybeValue loop() {
        Loop loop;
        loop.object = here() == '{';
        ++m_at;
        takeWord("for");
        loop.value = word();
        if (take(",")) {
            loop.key = std::exchange(loop.value, std::string());
            loop.value = word();
        }
        if (!takeWord("in"))
            return bad();
        const MaybeValue over = condition();
        if (!take(":"))
            return bad();
        loop.body = m_at;
        std::vector<std::pair<std::string, Value>> made;
        const bool before = std::exchange(m_dry, true);
        ++m_nesting;
        round(loop, made); // to know where it ends
        m_dry = before;
        const std::size_t end = m_at;
        bool known = !m_bad && !m_dry && over && (over->isArray() || over->isObject());
        const std::vector<std::string> keys =
            known && over->isObject() ? sortedKeys(*over) : std::vector<std::string>();
        made.clear();
        for (std::size_t i = 0; known && i < over->size(); ++i) {
            auto& each = m_evaluation.m_each;
            const std::size_t outer = each.size();
            if (!loop.key.empty())
                each.emplace_back(loop.key,
                                  over->isObject() ? Value(keys[i]) : Value(static_cast<std::int64_t>(i)));
            each.emplace_back(loop.value, over->isObject() ? over->get(keys[i]) : over->at(i));
            known = --m_evaluation.m_left >= 0 && round(loop, made) && made.size() <= kLongestValue;
            each.resize(outer);
        }
        --m_nesting;
        m_at = end;
        if (!known)
            return std::nullopt;
        engine::ObjectBuilder members;
        std::vector<Value> elements;
        for (auto& [name, value] : made) {
            if (loop.object)
                members.add(name, std::move(value));
            else
                elements.push_back(std::move(value));
        }
        return loop.object ? members.build() : Value::array(std::move(elements));
    }

    Evaluation& m_evaluation;
    std::string_view m_text;
    std::size_t m_at;
    int m_nesting = 0;
    bool m_dry = false;
    bool m_bad = false;
};

std::optional<Value> Evaluation::value(std::string_view text, Span span) {
    if (m_depth >= kMaxNesting || --m_left < 0)
        return std::nullopt;
    ++m_depth;
    auto made = ExpressionReader(*this, text, span).whole();
    --m_depth;
    return made;
}

} // namespace steploom::model::hcl
