// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/container/container.h"
#include "model/container/open_text.h"
#include "model/container/source_lines.h"
#include "model/container/source_value.h"
#include "model/document/edit.h"
#include "model/document/syntax_tree.h"

namespace steploom::model {

/// Where a template has a machine's definition, and how another one is written there: nothing else of the
/// template changes.
class TemplatePlace {
public:
    /// Of the machine of that name in a template of CloudFormation or SAM, or serverless.yml; none where it
    /// has no definition. `bytes` must outlive it.
    static std::optional<TemplatePlace> find(const std::string& bytes, ContainerKind kind,
                                             std::string_view machine);
    TemplatePlace(const TemplatePlace&) = delete;
    TemplatePlace& operator=(const TemplatePlace&) = delete;
    TemplatePlace(TemplatePlace&&) = default;
    TemplatePlace& operator=(TemplatePlace&&) = default;
    ~TemplatePlace() = default;

    bool isJson() const { return m_json; }
    bool isSam() const { return m_sam; }                         ///< AWS::Serverless::StateMachine
    const std::string& key() const { return m_definition->key; } ///< `DefinitionUri`
    const SourceValue& definition() const { return *m_definition; }
    /// DefinitionSubstitutions; null where there are none.
    const SourceValue* substitutions() const { return m_substitutions; }
    /// They are not written here, but put together: none can be added.
    bool areSubstitutionsFixed() const;
    /// By lines and columns, not between brackets.
    bool isBlock() const { return m_properties->style == SourceValue::Style::Block; }
    std::size_t column() const; ///< of the definition's key
    std::size_t inner() const;  ///< of what stands below it
    const SourceLines& lines() const { return m_lines; }

    // What can stand behind the colon.

    std::string plain(std::string_view characters) const; ///< a string on one line
    /// A definition as an object, its comments kept where the syntax has such. Strings with marks become
    /// functions.
    std::string object(const SyntaxTree& tree, const OpenText& open) const;
    /// YAML that begins at the first column, as an object.
    std::string block(std::string_view yaml) const;
    /// A definition as a string: of a text with marks one of Fn::Sub.
    std::string text(const std::string& definition, const OpenText& open) const;

    /// `key` and `value` for the definition, and more substitutions: names, and what they stand for.
    std::vector<Splice> replaced(std::string_view key, const std::string& value,
                                 const std::vector<std::pair<std::string, TemplateReference>>& added) const;

private:
    TemplatePlace(std::string_view bytes)
        : m_bytes(bytes)
        , m_lines(bytes) {}
    std::vector<Splice> additions(const std::vector<std::pair<std::string, TemplateReference>>& added) const;
    std::string functionFor(const std::string& characters, const OpenText& open) const;

    std::string_view m_bytes;
    SourceLines m_lines;
    bool m_json = false;
    bool m_sam = false;
    SourceValue m_root;
    const SourceValue* m_properties = nullptr;
    const SourceValue* m_definition = nullptr;
    const SourceValue* m_substitutions = nullptr;
};

/// Whether the bytes are JSON, not YAML.
bool isJsonText(std::string_view bytes);

} // namespace steploom::model
