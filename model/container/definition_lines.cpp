// SPDX-License-Identifier: Apache-2.0
#include "model/container/definition_lines.h"

#include <set>

#include "model/container/functions.h"
#include "model/container/scalar_text.h"
#include "model/container/source_lines.h"
#include "model/container/yaml_reader.h"

namespace steploom::model {

SubstitutionNames::SubstitutionNames(const TemplatePlace& place, const OpenText& open,
                                     const std::string& text) {
    std::set<std::string> taken;
    open.filled(
        text, [](const TemplateReference&) { return std::string(); },
        [&](std::string_view name) {
            taken.emplace(name);
            return std::string();
        });
    std::map<std::string, std::string> known;
    if (const SourceValue* all = place.substitutions()) {
        for (const SourceValue& each : all->children) {
            taken.insert(each.key);
            OpenText value(place.lines().bytes());
            if (value.add(each); value.references().size() == 1 && functionOf(each))
                known.emplace(value.references().front().json, each.key);
        }
    }
    for (const TemplateReference& reference : open.references()) {
        const auto same = known.find(reference.json);
        if (same != known.end()) {
            m_names[reference.json] = same->second;
            continue;
        }
        std::string name = reference.name;
        for (int i = 2; taken.count(name) != 0; ++i)
            name = reference.name + std::to_string(i);
        taken.insert(name);
        m_names[reference.json] = name;
        m_added.emplace_back(name, reference);
    }
}

namespace {

using Kind = SourceValue::Kind;

class OwnLines {
public:
    OwnLines(const TemplatePlace& place, const std::string& bytes, const SubstitutionNames* names)
        : m_place(place)
        , m_bytes(bytes)
        , m_names(names) {}

    /// Empty where they are not lines of their own.
    std::string of(const SourceValue& tree) {
        if (tree.style != SourceValue::Style::Block || tree.children.empty() || !tree.alias.empty() ||
            tree.odd)
            return {};
        const SourceLines& lines = m_place.lines();
        if (!lines.beginsLine(tree.children.front().entry))
            return {};
        m_begin = lines.entryBegin(tree.children.front(), lines.nextLine(m_place.definition().keySpan.end));
        const std::size_t end = lines.lineStop(tree.span.end);
        look(tree);
        std::string text;
        std::size_t at = m_begin;
        for (const auto& [span, written] : m_written) {
            text += m_bytes.substr(at, span.begin - at) + written;
            at = span.end;
        }
        text += m_bytes.substr(at, end - at);
        const auto column = static_cast<std::ptrdiff_t>(lines.column(tree.children.front().entry));
        return lines.moved('\n' + text, -column).substr(1) + std::string(lines.lineEnd());
    }

private:
    void look(const SourceValue& value) {
        const auto function = functionOf(value);
        if (!function) {
            for (const SourceValue& child : value.children)
                look(child);
            return;
        }
        if (m_names == nullptr) {
            const bool reference =
                function->name == "Ref" && value.tag.empty() && function->argument->kind == Kind::Scalar;
            if (reference)
                put(value, " !Ref " + function->argument->string());
            return;
        }
        OpenText open(m_bytes);
        const std::string text = open.filled(open.add(value), *m_names);
        const bool bare = isNumberField(value.key) && !value.flow;
        put(value, ' ' + (bare ? text : yamlDoubleQuoted(text)));
    }
    void put(const SourceValue& value, std::string text) {
        const std::size_t begin =
            value.keySpan.empty() && value.flow ? value.span.begin : m_place.lines().valueBegin(value);
        if (value.keySpan.empty() && value.flow)
            text.erase(0, 1);
        m_written.emplace_back(Span{begin, value.span.end}, std::move(text));
    }

    const TemplatePlace& m_place;
    const std::string& m_bytes;
    const SubstitutionNames* m_names;
    std::size_t m_begin = 0;
    std::vector<std::pair<Span, std::string>> m_written;
};

} // namespace

std::string linesOf(const TemplatePlace& place, const std::string& bytes, const SourceValue& tree,
                    const SubstitutionNames* names) {
    return OwnLines(place, bytes, names).of(tree);
}

std::string linesOfFile(std::string_view bytes) {
    if (isJsonText(bytes))
        return {};
    const auto root = readYaml(bytes);
    if (!root || root->style != SourceValue::Style::Block || root->children.empty() ||
        bytes.find('&') != std::string_view::npos) // an anchor could hide one of the template
        return {};
    const SourceLines lines(bytes);
    const std::size_t begin = lines.entryBegin(root->children.front(), 0);
    return lines.column(root->children.front().entry) != 0
               ? std::string()
               : std::string(bytes.substr(begin, lines.lineStop(root->span.end) - begin));
}

} // namespace steploom::model
