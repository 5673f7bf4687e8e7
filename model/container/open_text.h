// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/container/source_value.h"

namespace steploom::model {

/// What a template fills in when it is deployed: an intrinsic function, in both syntaxes.
struct TemplateReference {
    std::string name; ///< a readable one of letters and digits: `OrdersArn`
    std::string sub;  ///< as Fn::Sub has it between its braces, `Orders.Arn`; empty where it has no such form
    std::string yaml; ///< `!GetAtt Orders.Arn`; on one line
    std::string json; ///< `{"Fn::GetAtt": ["Orders", "Arn"]}`; the same for all that mean the same
};

/// Texts of a template in which what is filled in has a mark instead of its expression:
/// `arn:aws:s3:::${%0}/in`. So it can be written down again in another way: with names that something else
/// fills in, or as functions. `${Name}` that are characters of the text (for DefinitionSubstitutions) stay.
class OpenText {
public:
    /// Of a value in `bytes`, in which no mark occurs.
    explicit OpenText(std::string_view bytes);

    /// A string, or a function that gives one: the texts of Fn::Sub and Fn::Join in pieces, of all else one
    /// mark.
    std::string add(const SourceValue& value);
    /// A tree as JSON: each function is a string with marks, or a mark without quotes in a field for numbers.
    std::string addTree(const SourceValue& tree);

    const std::vector<TemplateReference>& references() const { return m_references; }

    /// `text` with something else for its marks and, where that is given, for its other placeholders.
    std::string filled(std::string_view text,
                       const std::function<std::string(const TemplateReference&)>& reference,
                       const std::function<std::string(std::string_view name)>& placeholder = {}) const;
    bool hasReference(std::string_view text) const { return text.find(m_begin) != std::string_view::npos; }

private:
    std::string mark(TemplateReference reference);
    std::string named(std::string_view name); ///< of Fn::Sub, or of Ref and Fn::GetAtt
    std::string substituted(const SourceValue& argument);
    void resolve(SourceValue& tree);

    std::string_view m_bytes;
    std::string m_begin; ///< of a mark: `${%`
    std::vector<TemplateReference> m_references;
};

} // namespace steploom::model
