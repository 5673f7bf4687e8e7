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

    /// Gives a machine these values, and those of its substitutions.
    void fill(const SourceValue* substitutions, ContainedMachine& machine) const;

private:
    void addResource(const SourceValue& resource);
    /// The name that the resource's properties give it; empty where they do not, or it is not known.
    std::string givenName(const SourceValue& resource) const;

    SubstitutionValues m_values;
};

} // namespace steploom::model
