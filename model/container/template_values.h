// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/container/container.h"
#include "model/container/source_value.h"

namespace steploom::model {

/// What a template knows about the values of its names without being deployed: parameters with a Default, the
/// pseudo parameters of a pretended account, and ARNs of its functions, machines, topics, queues and tables.
class TemplateValues {
public:
    explicit TemplateValues(const SourceValue& root);

    /// A text with what is known of its placeholders filled in; of `${!Name}`, as Fn::Sub has it, `${Name}`
    /// is left.
    std::string deployed(std::string text) const;
    /// Gives a machine these values, and those of its substitutions.
    void fill(const SourceValue* substitutions, ContainedMachine& machine) const;

private:
    void addResource(const SourceValue& resource);

    SubstitutionValues m_values;
};

} // namespace steploom::model
