// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/hcl_json.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "model/document/json_string.h"
#include "model/substitution/field_kinds.h"
#include "model/terraform/hcl_lexer.h"

namespace steploom::model::hcl {

namespace {

constexpr std::string_view kListsOfObjects[] = {"Branches", "Catch", "Choices", "Retry"};

template <typename List>
bool contains(const List& list, std::string_view name) {
    return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

class Writer {
public:
    Writer(std::string_view text, JsonView& view)
        : m_text(text)
        , m_view(view) {}

    void write(const Expression& value, Span key, bool bare, std::string_view field, std::size_t level) {
        m_view.places.push_back({key, value.span});
        switch (value.kind) {
        case Kind::Object:
            object({&value}, level);
            break;
        case Kind::Tuple:
            tuple(value, field, level);
            break;
        case Kind::Template:
            m_view.text += encodeJsonString(templateText(m_text, value, true));
            break;
        case Kind::Null:
        case Kind::True:
        case Kind::False:
        case Kind::Number:
            m_view.text += raw(value.span);
            break;
        case Kind::Missing:
            m_view.text += "null";
            break;
        case Kind::Call:
            if (isMergedObject(value)) {
                object(objectsOf(value), level);
                break;
            }
            [[fallthrough]];
        case Kind::Reference:
        case Kind::Other:
            expression(raw(value.span), bare);
        }
    }

private:
    std::string_view raw(Span span) const { return m_text.substr(span.begin, span.size()); }

    void line(std::size_t level) {
        m_view.text += '\n';
        m_view.text.append(2 * level, ' ');
    }

    void expression(std::string_view code, bool bare) {
        const std::string placeholder = "${" + std::string(code) + "}";
        const bool plain = code.find_first_of("\"'{}\n\\") == std::string_view::npos;
        m_view.text += bare && plain ? placeholder : encodeJsonString(placeholder);
    }

    void object(const std::vector<const Expression*>& objects, std::size_t level) {
        m_view.text += '{';
        bool empty = true;
        for (const Expression* each : objects) {
            for (const Item& item : each->items) {
                m_view.text += empty ? "" : ",";
                empty = false;
                member(item, level + 1);
            }
        }
        if (!empty)
            line(level);
        m_view.text += '}';
    }

    void member(const Item& item, std::size_t level) {
        line(level);
        const bool computed = !item.fixed && !item.name.empty() && item.name.front() == '(';
        const std::string name =
            computed ? "${" + item.name.substr(1, item.name.size() - 2) + "}" : item.name;
        m_view.text += encodeJsonString(name) + ": ";
        write(item.value, item.key, isNoTextField(name), name, level);
    }

    void tuple(const Expression& value, std::string_view field, std::size_t level) {
        const bool flat =
            std::all_of(value.elements.begin(), value.elements.end(), [](const Expression& each) {
                return each.kind != Kind::Object && each.kind != Kind::Tuple;
            });
        m_view.text += '[';
        for (const Expression& element : value.elements) {
            m_view.text += &element == &value.elements.front() ? "" : flat ? ", " : ",";
            if (!flat)
                line(level + 1);
            write(element, {}, contains(kListsOfObjects, field), {}, level + 1);
        }
        if (!flat)
            line(level);
        m_view.text += ']';
    }

    std::string_view m_text;
    JsonView& m_view;
};

bool standsOnOneLine(Node value) {
    return value.isScalar() || value.childCount() == 0 ||
           (value.isArray() &&
            std::all_of(value.begin(), value.end(), [](Node each) { return each.isScalar(); }));
}

bool isWord(std::string_view name) {
    static constexpr std::string_view kKeywords[] = {"for", "if", "in", "null", "true", "false"};
    return !name.empty() && isWordStart(name.front()) && static_cast<unsigned char>(name.front()) < 0x80 &&
           std::all_of(name.begin(), name.end(),
                       [](char c) { return isWordCharacter(c) && static_cast<unsigned char>(c) < 0x80; }) &&
           !contains(kKeywords, name);
}

std::size_t columnOf(std::string_view text, std::size_t at) {
    const std::size_t newline = text.rfind('\n', at == 0 ? 0 : at - 1);
    return newline == std::string_view::npos || newline >= at ? at : at - newline - 1;
}

/// The first object over lines with members, depth first.
const Expression* exemplar(std::string_view text, const Expression& value) {
    if (value.kind == Kind::Object && !value.items.empty() &&
        text.substr(value.span.begin, value.items.front().key.begin - value.span.begin).find('\n') !=
            std::string_view::npos)
        return &value;
    for (const Item& item : value.items) {
        if (const Expression* found = exemplar(text, item.value))
            return found;
    }
    for (const Expression& element : value.elements) {
        if (const Expression* found = exemplar(text, element))
            return found;
    }
    return nullptr;
}

std::string controlEscape(char c) {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(c);
    return c == '\n'   ? "\\n"
           : c == '\r' ? "\\r"
           : c == '\t' ? "\\t"
                       : std::string("\\u00") + kDigits[code / 16] + kDigits[code % 16];
}

std::string_view indentOf(std::string_view text, std::size_t at) {
    const std::size_t begin = at - columnOf(text, at);
    return text.substr(begin, std::min(text.find_first_not_of(" \t", begin), text.size()) - begin);
}

} // namespace

bool isMergedObject(const Expression& value) {
    if (!value.isCall("merge") || value.elements.empty())
        return false;
    std::set<std::string_view> keys;
    for (const Expression& each : value.elements) {
        if (each.kind != Kind::Object)
            return false;
        for (const Item& item : each.items) {
            if (!keys.insert(item.name).second)
                return false;
        }
    }
    return true;
}

std::vector<const Expression*> objectsOf(const Expression& value) {
    std::vector<const Expression*> objects;
    if (value.kind == Kind::Object)
        objects.push_back(&value);
    for (const Expression& each : value.elements) {
        if (isMergedObject(value))
            objects.push_back(&each);
    }
    return objects;
}

JsonView jsonView(std::string_view text, const Expression& value) {
    JsonView view;
    Writer(text, view).write(value, {}, true, {}, 0);
    view.text += '\n';
    return view;
}

ObjectStyle styleOf(std::string_view text, const Expression& value) {
    ObjectStyle style;
    const Expression* object = exemplar(text, value);
    if (object == nullptr)
        return style;
    const Item& first = object->items.front();
    const std::string_view sign = text.substr(first.key.end, first.value.span.begin - first.key.end);
    const bool colon = sign.find(':') != std::string_view::npos;
    style.equals = colon ? (sign.front() == ':' ? ": " : " : ") : " = ";
    style.quoted = text[first.key.begin] == '"';
    const std::size_t next = skipBlanks(text, first.value.span.end, false);
    style.commas = object->items.size() > 1 && next < text.size() && text[next] == ',';
    const std::string_view outer = indentOf(text, object->span.begin);
    const std::string_view inner = indentOf(text, first.key.begin);
    if (inner.size() > outer.size() && inner.substr(0, outer.size()) == outer)
        style.indent = inner.substr(outer.size());
    // Where some object with keys of several lengths has its signs in one column, and none has not.
    std::size_t differing = 0;
    for (std::size_t i = 1; i < object->items.size(); ++i) {
        const auto signOf = [&](const Item& item) {
            return columnOf(text, text.find_first_of("=:", item.key.end));
        };
        const bool sameLength = object->items[i].key.size() == object->items[i - 1].key.size();
        differing += !sameLength && signOf(object->items[i]) != signOf(object->items[i - 1]) ? 1 : 0;
    }
    style.align = differing == 0 && !colon;
    return style;
}

std::string hclKey(std::string_view name, bool quoted) {
    if (name.size() > 3 && name.substr(0, 2) == "${" && skipInterpolation(name, 0) == name.size())
        return "(" + std::string(name.substr(2, name.size() - 3)) + ")";
    if (!quoted && isWord(name))
        return std::string(name);
    const std::string text = hclString(name);
    return text.front() == '"' ? text : "(" + text + ")";
}

std::string hclTemplate(std::string_view characters) {
    std::string text = "\"";
    for (std::size_t i = 0; i < characters.size();) {
        const std::string_view rest = characters.substr(i);
        const char c = rest.front();
        if (rest.substr(0, 3) == "$${" || rest.substr(0, 3) == "%%{") {
            text += rest.substr(0, 3);
            i += 3;
        } else if (rest.substr(0, 2) == "${" || rest.substr(0, 2) == "%{") {
            const bool known = c == '$' || beginsDirective(characters, i);
            const std::size_t end = known ? skipInterpolation(characters, i) : kNowhere;
            // One that is not closed is no template: it is what it looks like.
            if (end == kNowhere)
                text += c;
            const std::size_t behind = end == kNowhere ? i + 2 : end;
            text += characters.substr(i, behind - i);
            i = behind;
        } else {
            if (c == '"' || c == '\\')
                text += '\\';
            if (static_cast<unsigned char>(c) >= 0x20)
                text += c;
            else
                text += controlEscape(c);
            ++i;
        }
    }
    return text + '"';
}

std::string hclString(std::string_view characters) {
    if (characters.size() > 3 && characters.substr(0, 2) == "${" &&
        skipInterpolation(characters, 0) == characters.size())
        return std::string(characters.substr(2, characters.size() - 3));
    return hclTemplate(characters);
}

std::string hclText(Node value, const ObjectStyle& style, std::string_view indent) {
    const std::string inner = std::string(indent) + style.indent;
    if (value.isString())
        return hclString(value.string());
    if (value.kind() == NodeKind::Placeholder)
        return hclString(value.raw());
    if (value.isArray()) {
        const bool flat =
            std::none_of(value.begin(), value.end(), [](Node each) { return !each.isScalar(); });
        std::string text = "[";
        for (const Node item : value) {
            text += item == value.firstChild() ? "" : flat ? ", " : ",";
            text += flat ? "" : "\n" + inner;
            text += hclText(item, style, inner);
        }
        return text + (flat ? "]" : "\n" + std::string(indent) + "]");
    }
    if (!value.isObject())
        return value.kind() == NodeKind::Missing ? "null" : std::string(value.raw());
    // Only neighbours on single lines are aligned, as `terraform fmt` does.
    std::string text = "{";
    std::size_t width = 0;
    for (Node member = value.firstChild(); member; member = member.nextSibling()) {
        const bool single = standsOnOneLine(member);
        const std::string key = hclKey(member.key(), style.quoted);
        if (!style.align || !single) {
            width = 0;
        } else if (width == 0) {
            for (Node each = member; each; each = each.nextSibling()) {
                if (!standsOnOneLine(each))
                    break;
                width = std::max(width, hclKey(each.key(), style.quoted).size());
            }
        }
        text += "\n" + inner + key;
        text += width > key.size() ? std::string(width - key.size(), ' ') : std::string();
        text += style.equals + hclText(member, style, inner);
        text += style.commas && member.nextSibling() ? "," : "";
    }
    return value.childCount() == 0 ? "{}" : text + "\n" + std::string(indent) + "}";
}

} // namespace steploom::model::hcl
