// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/container/container.h"
#include "model/container/open_text.h"
#include "model/container/template_place.h"
#include "model/document/edit.h"
#include "model/document/message.h"
#include "model/document/syntax_tree.h"

namespace steploom::model {

/// How a template has a definition.
enum class DefinitionForm : std::uint8_t {
    Object, ///< in the template's own syntax
    Text,   ///< a string, Fn::Sub or Fn::Join
    File,   ///< in a file of its own
    None,   ///< in none of these ways
};

/// A file that has nothing but a definition: JSON, with marks for functions (which Serverless knows there).
struct FileText {
    OpenText open;
    std::string text;
};
/// Of JSON or YAML. Refuses what readYaml() refuses.
Result<FileText> readFileText(std::string_view bytes);

/// Why the text is no definition: `container.text-broken` {line, column}, `container.no-object`; none where
/// it is one.
std::optional<Message> definitionRefusal(std::string_view json, const SyntaxTree& tree);

/// The definition of a machine in a template, about to be moved.
class DefinitionMoving {
public:
    DefinitionMoving(const std::string& bytes, ContainerKind kind, std::string_view machine);

    DefinitionForm form() const { return m_form; }
    const SourceValue* tree() const { return m_tree; }      ///< of an Object
    const std::string& text() const { return m_text; }      ///< of Object and Text: JSON with marks
    const TemplatePlace& place() const { return *m_place; } ///< not of None
    const OpenText& open() const { return m_open; }
    Message refusal(const char* code) const { return {code, {m_machine}}; }
    static Message cannot(std::string_view what) { return {"container.cannot-write", {std::string(what)}}; }

    /// Whether the template with the splices still has the same machines, and means the same by this one; the
    /// files have its definition where it does not stand in the template.
    bool keeps(const std::vector<Splice>& splices, const FileText* before, const FileText* after) const;

private:
    void read();

    const std::string& m_bytes;
    ContainerKind m_kind;
    std::string m_machine;
    std::optional<TemplatePlace> m_place;
    OpenText m_open;
    DefinitionForm m_form = DefinitionForm::None;
    const SourceValue* m_tree = nullptr;
    std::string m_text;
};

} // namespace steploom::model
