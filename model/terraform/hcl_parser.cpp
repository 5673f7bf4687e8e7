// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/document/utf8.h"
#include "model/terraform/hcl.h"
#include "model/terraform/hcl_lexer.h"

namespace steploom::model::hcl {

namespace {

class Parser {
public:
    Parser(std::string_view text, std::size_t at, std::vector<Problem>& problems)
        : m_text(text)
        , m_at(at)
        , m_problems(problems) {}

    void body(Block& block, int depth);
    Expression expression(bool newlines, int depth);
    Expression term(int depth);
    std::size_t at() const { return m_at; }

private:
    bool done() const { return m_at >= m_text.size(); }
    char here() const { return done() ? '\0' : m_text[m_at]; }
    bool is(std::string_view what) const { return m_text.substr(m_at, what.size()) == what; }
    void blanks(bool newlines) { m_at = skipBlanks(m_text, m_at, newlines); }
    std::string_view raw(Span span) const { return m_text.substr(span.begin, span.size()); }
    void problem(std::string_view code, Span span) {
        if (m_problems.size() < 100)
            m_problems.push_back({code, span});
    }
    void nextLine();

    void statement(Block& block, int depth);
    void string(Expression& made);
    void heredoc(Expression& made);
    void parts(Expression& made);
    void number(Expression& made);
    void reference(Expression& made);
    void object(Expression& made, int depth);
    Item item(int depth);
    /// Values between the brackets, the opening one at m_at.
    void list(Expression& made, char close, int depth);
    bool beginsFor() const;
    bool endsValue(bool newlines) const;

    std::string_view m_text;
    std::size_t m_at;
    std::vector<Problem>& m_problems;
};

void Parser::nextLine() {
    m_at = std::min(m_text.find('\n', m_at), m_text.size());
}

void Parser::body(Block& block, int depth) {
    while (true) {
        blanks(true);
        if (done())
            return;
        if (here() == '}' && depth > 0)
            return;
        statement(block, depth);
    }
}

void Parser::statement(Block& block, int depth) {
    const std::size_t begin = m_at;
    if (!isWordStart(here())) {
        problem("hcl.statement", {m_at, m_at + 1});
        if (here() == '}')
            ++m_at;
        else
            nextLine();
        return;
    }
    const Span name{begin, skipWord(m_text, begin)};
    m_at = name.end;
    blanks(false);
    if (here() == '=' && !is("==")) {
        ++m_at;
        blanks(false);
        block.attributes.push_back({std::string(raw(name)), name, expression(true, depth + 1)});
        if (block.attributes.back().value.kind == Kind::Missing) {
            problem("hcl.value", name);
            nextLine();
        }
        return;
    }
    Block inner;
    inner.type = raw(name);
    inner.header = name;
    while (here() == '"' || isWordStart(here())) {
        Expression label;
        label.span.begin = m_at;
        if (here() == '"') {
            string(label);
            inner.labels.push_back(templateText(m_text, label));
        } else {
            m_at = skipWord(m_text, m_at);
            inner.labels.emplace_back(raw({label.span.begin, m_at}));
        }
        inner.header.end = m_at;
        blanks(false);
    }
    if (here() != '{') {
        problem("hcl.statement", inner.header);
        nextLine();
        return;
    }
    const Span open{m_at, m_at + 1};
    if (depth >= kMaxDepth) {
        problem("hcl.depth", open);
        m_at = skipValue(m_text, m_at, true);
        return;
    }
    ++m_at;
    body(inner, depth + 1);
    if (done())
        problem("hcl.unclosed", open);
    else
        ++m_at;
    inner.span = {begin, m_at};
    block.blocks.push_back(std::move(inner));
}

bool Parser::endsValue(bool newlines) const {
    const std::size_t next = skipBlanks(m_text, m_at, !newlines);
    if (next >= m_text.size())
        return true;
    const char c = m_text[next];
    return c == ',' || c == '}' || c == ']' || c == ')' || (newlines && c == '\n');
}

/// `newlines`: they end the value.
Expression Parser::expression(bool newlines, int depth) {
    const std::size_t begin = m_at;
    const std::size_t problems = m_problems.size();
    Expression made = depth > kMaxDepth ? Expression() : term(depth);
    made.span = {begin, m_at};
    // A heredoc ends its line by itself.
    if (made.kind != Kind::Missing && (made.heredoc || endsValue(newlines)))
        return made;
    m_at = skipValue(m_text, begin, newlines);
    m_problems.resize(std::min(problems, m_problems.size()));
    Expression other;
    other.span = {begin, m_at};
    if (m_at > begin)
        other.kind = Kind::Other;
    return other;
}

Expression Parser::term(int depth) {
    Expression made;
    const char c = here();
    if (c == '"') {
        string(made);
    } else if (beginsHeredoc(m_text, m_at)) {
        heredoc(made);
    } else if (c == '{') {
        object(made, depth);
    } else if (c == '[') {
        if (beginsFor())
            return made;
        made.kind = Kind::Tuple;
        list(made, ']', depth);
    } else if (isWordStart(c)) {
        reference(made);
        if (here() == '(') {
            made.kind = Kind::Call;
            list(made, ')', depth);
        }
    } else if ((c >= '0' && c <= '9') || c == '-') {
        number(made);
    }
    return made;
}

void Parser::string(Expression& made) {
    made.kind = Kind::Template;
    const std::size_t begin = m_at;
    const std::size_t end = skipString(m_text, begin);
    if (end == kNowhere) {
        nextLine();
        problem("hcl.string", {begin, begin + 1});
        made.content = {begin + 1, std::max(begin + 1, m_at)};
    } else {
        m_at = end;
        made.content = {begin + 1, end - 1};
    }
    parts(made);
}

void Parser::heredoc(Expression& made) {
    made.kind = Kind::Template;
    made.heredoc = true;
    const Heredoc read = readHeredoc(m_text, m_at);
    if (read.end == kNowhere)
        problem("hcl.heredoc", {m_at, std::min(m_text.find('\n', m_at), m_text.size())});
    m_at = read.end == kNowhere ? m_text.size() : read.end;
    made.content = read.content;
    if (read.indented) {
        std::size_t least = std::string_view::npos;
        for (std::size_t line = read.content.begin; line < read.content.end;) {
            const std::size_t end = std::min(m_text.find('\n', line), read.content.end);
            const std::size_t first = m_text.find_first_not_of(" \t\r", line);
            if (first < end)
                least = std::min(least, first - line);
            line = end + 1;
        }
        made.stripped = least == std::string_view::npos ? 0 : least;
    }
    parts(made);
}

void Parser::parts(Expression& made) {
    std::size_t text = made.content.begin;
    const std::string_view within = m_text.substr(0, made.content.end);
    const auto addText = [&](std::size_t end) {
        if (end > text)
            made.parts.push_back({Part::Kind::Text, {text, end}, {text, end}});
    };
    for (std::size_t i = text; i < made.content.end;) {
        const std::string_view rest = within.substr(i, 3);
        if (rest.front() == '\\' && !made.heredoc) {
            i += 2;
        } else if (rest == "$${" || rest == "%%{") {
            i += 3;
        } else if (rest.substr(0, 2) == "${" || rest.substr(0, 2) == "%{") {
            const std::size_t end = skipInterpolation(within, i);
            if (end == kNowhere) {
                problem("hcl.interpolation", {i, i + 2});
                i = made.content.end;
                continue;
            }
            addText(i);
            Span inner{i + 2, end - 1};
            inner.begin += inner.begin < inner.end && m_text[inner.begin] == '~' ? 1 : 0;
            inner.end -= inner.begin < inner.end && m_text[inner.end - 1] == '~' ? 1 : 0;
            inner.begin = std::min(skipBlanks(m_text, inner.begin, true), inner.end);
            while (inner.end > inner.begin && m_text.find_first_of(" \t\r\n", inner.end - 1) == inner.end - 1)
                --inner.end;
            const auto kind = rest.front() == '$' ? Part::Kind::Interpolation : Part::Kind::Directive;
            made.parts.push_back({kind, {i, end}, inner});
            i = text = end;
        } else {
            ++i;
        }
    }
    addText(made.content.end);
}

void Parser::number(Expression& made) {
    const std::size_t begin = m_at;
    const auto digits = [this] {
        const std::size_t first = m_at;
        while (here() >= '0' && here() <= '9')
            ++m_at;
        return m_at > first;
    };
    if (here() == '-')
        ++m_at;
    bool good = digits();
    if (good && here() == '.') {
        ++m_at;
        good = digits();
    }
    if (good && (here() == 'e' || here() == 'E')) {
        ++m_at;
        if (here() == '-' || here() == '+')
            ++m_at;
        good = digits();
    }
    if (good && !isWordCharacter(here()))
        made.kind = Kind::Number;
    else
        m_at = begin;
}

void Parser::reference(Expression& made) {
    const std::size_t begin = m_at;
    m_at = skipWord(m_text, m_at);
    while (here() == '.' || here() == '[') {
        if (here() == '[') {
            std::size_t inside = m_at + 1;
            inside = skipBlanks(m_text, skipValue(m_text, inside, false), true);
            if (inside >= m_text.size() || m_text[inside] != ']')
                break;
            m_at = inside + 1;
        } else {
            const std::size_t next = m_at + 1;
            const std::size_t end = m_text.substr(next, 1) == "*" ? next + 1 : skipWord(m_text, next);
            if (end == next)
                break;
            m_at = end;
        }
    }
    made.name = raw({begin, m_at});
    made.kind = made.name == "true"    ? Kind::True
                : made.name == "false" ? Kind::False
                : made.name == "null"  ? Kind::Null
                                       : Kind::Reference;
}

bool Parser::beginsFor() const {
    const std::size_t word = skipBlanks(m_text, m_at + 1, true);
    const std::size_t end = skipWord(m_text, word);
    const std::size_t next = skipBlanks(m_text, end, true);
    return m_text.substr(word, end - word) == "for" && next < m_text.size() && isWordStart(m_text[next]);
}

void Parser::list(Expression& made, char close, int depth) {
    const Span open{m_at, m_at + 1};
    ++m_at;
    while (true) {
        blanks(true);
        if (done()) {
            problem("hcl.unclosed", open);
            return;
        }
        if (here() == close) {
            ++m_at;
            return;
        }
        Expression element = expression(false, depth + 1);
        if (element.kind == Kind::Missing) {
            // Another bracket than the one due belongs to what is around.
            if (here() != ',') {
                problem("hcl.unclosed", open);
                return;
            }
            problem("hcl.value", {m_at, m_at + 1});
        } else {
            made.elements.push_back(std::move(element));
        }
        blanks(true);
        if (here() == ',')
            ++m_at;
        else if (!done() && here() != close)
            return problem("hcl.unclosed", open);
    }
}

void Parser::object(Expression& made, int depth) {
    if (beginsFor())
        return;
    made.kind = Kind::Object;
    const Span open{m_at, m_at + 1};
    ++m_at;
    while (true) {
        blanks(true);
        if (done())
            return problem("hcl.unclosed", open);
        if (here() == '}') {
            ++m_at;
            return;
        }
        const std::size_t before = m_at;
        Item read = item(depth);
        if (read.value.kind == Kind::Missing)
            problem("hcl.value", {before, std::max(read.key.end, before + 1)});
        if (read.key.end > read.key.begin)
            made.items.push_back(std::move(read));
        blanks(true);
        if (here() == ',')
            ++m_at;
        else if (m_at == before)
            return problem("hcl.unclosed", open);
    }
}

Item Parser::item(int depth) {
    Item made;
    made.key = {m_at, m_at};
    if (here() == '"') {
        Expression key;
        string(key);
        made.name = templateText(m_text, key);
        made.fixed = std::all_of(key.parts.begin(), key.parts.end(),
                                 [](const Part& part) { return part.kind == Part::Kind::Text; });
    } else if (here() == '(') {
        const std::size_t end = skipBlanks(m_text, skipValue(m_text, m_at + 1, false), true);
        m_at = end < m_text.size() && m_text[end] == ')' ? end + 1 : end;
        made.name = raw({made.key.begin, m_at});
        made.fixed = false;
    } else {
        while (isWordCharacter(here()) || here() == '.')
            ++m_at;
        made.name = raw({made.key.begin, m_at});
    }
    made.key.end = m_at;
    blanks(false);
    made.value.span = {m_at, m_at};
    if (here() == '=' || here() == ':') {
        ++m_at;
        blanks(true);
        made.value = expression(true, depth + 1);
    } else {
        m_at = std::max(skipValue(m_text, m_at, true), made.key.end);
    }
    return made;
}

} // namespace

File parse(std::string_view text) {
    File file;
    const std::size_t begin =
        text.substr(0, kByteOrderMark.size()) == kByteOrderMark ? kByteOrderMark.size() : 0;
    Parser(text, begin, file.problems).body(file.root, 0);
    file.root.span = {0, text.size()};
    std::stable_sort(file.problems.begin(), file.problems.end(),
                     [](const Problem& a, const Problem& b) { return a.span.begin < b.span.begin; });
    return file;
}

Expression parseExpression(std::string_view text, Span span) {
    std::vector<Problem> ignored;
    const std::string_view within = text.substr(0, span.end);
    Parser parser(within, span.begin, ignored);
    Expression made = parser.expression(false, 0);
    if (skipBlanks(within, parser.at(), true) < within.size()) {
        Expression other;
        other.kind = Kind::Other;
        other.span = span;
        return other;
    }
    return made;
}

Expression parseTerm(std::string_view text, std::size_t at) {
    std::vector<Problem> ignored;
    Parser parser(text, at, ignored);
    Expression made = parser.term(0);
    made.span = {at, parser.at()};
    return made;
}

const Expression* Expression::item(std::string_view key) const {
    const auto found =
        std::find_if(items.rbegin(), items.rend(), [key](const Item& each) { return each.name == key; });
    return found == items.rend() ? nullptr : &found->value;
}

const Expression* Block::attribute(std::string_view wanted) const {
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [wanted](const Attribute& each) { return each.name == wanted; });
    return found == attributes.end() ? nullptr : &found->value;
}

const Block* Block::block(std::string_view wanted) const {
    const auto found = std::find_if(blocks.begin(), blocks.end(),
                                    [wanted](const Block& each) { return each.type == wanted; });
    return found == blocks.end() ? nullptr : &*found;
}

} // namespace steploom::model::hcl
