// SPDX-License-Identifier: Apache-2.0
#include "engine/support/xml.h"

#include "engine/expression/jsonpath/text.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace steploom::engine {

namespace {

constexpr int kDepth = 100;

std::string withoutEntities(std::string_view text) {
    constexpr std::pair<std::string_view, char> kNamed[] = {
        {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t end = text[i] == '&' ? text.find(';', i) : std::string_view::npos;
        if (end == std::string_view::npos) {
            plain += text[i];
            continue;
        }
        std::string_view name = text.substr(i + 1, end - i - 1);
        const auto* const known = std::find_if(std::begin(kNamed), std::end(kNamed),
                                               [&](const auto& one) { return one.first == name; });
        if (known != std::end(kNamed)) {
            plain += known->second;
        } else if (name.size() > 1 && name.front() == '#') {
            const bool hex = name[1] == 'x';
            name.remove_prefix(hex ? 2 : 1);
            std::uint32_t code = 0;
            std::from_chars(name.data(), name.data() + name.size(), code, hex ? 16 : 10);
            appendUtf8(plain, code);
        } else {
            plain += text.substr(i, end - i + 1);
        }
        i = end;
    }
    return plain;
}

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_rest(text) {}

    std::optional<XmlElement> document() {
        if (!skipToElement())
            return std::nullopt;
        XmlElement root;
        if (!element(root, 0))
            return std::nullopt;
        return root;
    }

private:
    bool startsWith(std::string_view prefix) const { return m_rest.substr(0, prefix.size()) == prefix; }
    bool skipPast(std::string_view end) {
        const std::size_t at = m_rest.find(end);
        if (at == std::string_view::npos)
            return false;
        m_rest.remove_prefix(at + end.size());
        return true;
    }
    /// Over what may stand before the root.
    bool skipToElement() {
        while (true) {
            const std::size_t at = m_rest.find('<');
            if (at == std::string_view::npos)
                return false;
            m_rest.remove_prefix(at);
            if (startsWith("<?") ? !skipPast("?>") : startsWith("<!--") && !skipPast("-->"))
                return false;
            if (startsWith("<!DOCTYPE"))
                return false;
            if (m_rest.size() > 1 && m_rest[0] == '<' && m_rest[1] != '?' && m_rest[1] != '!')
                return true;
        }
    }
    bool element(XmlElement& into, int depth) {
        if (depth > kDepth)
            return false;
        m_rest.remove_prefix(1);
        const std::size_t nameEnd = m_rest.find_first_of(" \t\r\n/>");
        if (nameEnd == std::string_view::npos || nameEnd == 0)
            return false;
        std::string_view name = m_rest.substr(0, nameEnd);
        m_rest.remove_prefix(nameEnd);
        name.remove_prefix(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
        into.name = name;
        if (!skipAttributes())
            return false;
        if (startsWith("/>")) {
            m_rest.remove_prefix(2);
            return true;
        }
        m_rest.remove_prefix(1);
        return content(into, depth);
    }
    /// To ">" or "/>"; values may hold either.
    bool skipAttributes() {
        while (!m_rest.empty() && m_rest.front() != '>' && !startsWith("/>")) {
            const char c = m_rest.front();
            m_rest.remove_prefix(1);
            if ((c == '"' || c == '\'') && !skipPast(std::string_view(&c, 1)))
                return false;
        }
        return !m_rest.empty();
    }
    bool content(XmlElement& into, int depth) {
        while (true) {
            const std::size_t at = m_rest.find('<');
            if (at == std::string_view::npos)
                return false;
            into.text += withoutEntities(m_rest.substr(0, at));
            m_rest.remove_prefix(at);
            if (startsWith("</"))
                return skipPast(">");
            if (startsWith("<![CDATA[")) {
                m_rest.remove_prefix(9);
                const std::size_t end = m_rest.find("]]>");
                if (end == std::string_view::npos)
                    return false;
                into.text += m_rest.substr(0, end);
                m_rest.remove_prefix(end + 3);
            } else if (startsWith("<!--") || startsWith("<?")) {
                if (!skipPast(startsWith("<?") ? "?>" : "-->"))
                    return false;
            } else {
                into.children.emplace_back();
                if (!element(into.children.back(), depth + 1))
                    return false;
            }
        }
    }

    std::string_view m_rest;
};

} // namespace

const XmlElement* XmlElement::child(std::string_view wanted) const noexcept {
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const XmlElement& one) { return one.name == wanted; });
    return found == children.end() ? nullptr : &*found;
}

const XmlElement* XmlElement::find(std::string_view wanted) const noexcept {
    if (name == wanted)
        return this;
    for (const XmlElement& one : children) {
        if (const XmlElement* found = one.find(wanted))
            return found;
    }
    return nullptr;
}

std::optional<XmlElement> readXml(std::string_view text) {
    return Reader(text).document();
}

std::string xmlEscaped(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '<')
            escaped += "&lt;";
        else if (c == '>')
            escaped += "&gt;";
        else if (c == '&')
            escaped += "&amp;";
        else
            escaped += c;
    }
    return escaped;
}

} // namespace steploom::engine
