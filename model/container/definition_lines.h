// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/container/open_text.h"
#include "model/container/template_place.h"

namespace steploom::model {

/// Names for what the template fills in: those that its substitutions have already, and new ones.
class SubstitutionNames {
public:
    /// `text`: the definition, whose own placeholders keep their names.
    SubstitutionNames(const TemplatePlace& place, const OpenText& open, const std::string& text);

    std::string operator()(const TemplateReference& reference) const {
        return "${" + m_names.at(reference.json) + '}';
    }
    const std::vector<std::pair<std::string, TemplateReference>>& added() const { return m_added; }

private:
    std::map<std::string, std::string> m_names; ///< by what they stand for
    std::vector<std::pair<std::string, TemplateReference>> m_added;
};

/// The lines of a definition in a template of YAML as a file of their own, with their comments: with names
/// for the functions or, where there are none, with the functions (`Ref` in its short form, which tells that
/// it is one). Empty where they are no lines of their own. `bytes`: of the template.
std::string linesOf(const TemplatePlace& place, const std::string& bytes, const SourceValue& tree,
                    const SubstitutionNames* names);

/// The other way: the lines of a definition file, comments and all, for a template in YAML. Empty where they
/// cannot be taken over.
std::string linesOfFile(std::string_view bytes);

} // namespace steploom::model
