// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "model/container/container.h"
#include "model/container/source_value.h"
#include "model/container/template_functions.h"

namespace steploom::model {

/// What a template knows about the values of its names without being deployed: parameters with a Default, the
/// pseudo parameters of a pretended account, and ARNs of its functions, machines, topics, queues and tables.
class TemplateValues {
public:
    explicit TemplateValues(const SourceValue& root);

    /// A text with what is known of its placeholders filled in; of `${!Name}`, as Fn::Sub has it, `${Name}`
    /// is left.
    std::string deployed(std::string text) const;
    /// Gives a machine these values, those of its substitutions, and those of the functions in both.
    void fill(const SourceValue* substitutions, const SourceValue* definition,
              ContainedMachine& machine) const;
    /// The value, or of Fn::If the one that the defaults of the parameters lead to; null where that cannot be
    /// told.
    const SourceValue* chosen(const SourceValue* value) const;

private:
    void addResource(const SourceValue& resource);
    /// The name that the resource's properties give it; empty where they do not, or it is not known.
    std::string givenName(const SourceValue& resource) const;

    SubstitutionValues m_values;
    std::shared_ptr<const TemplateFunctions> m_functions;
};

} // namespace steploom::model
