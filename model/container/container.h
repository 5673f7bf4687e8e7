// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/container/machine_settings.h"
#include "model/container/value_source.h"
#include "model/document/edit.h"
#include "model/document/message.h"
#include "model/document/span.h"
#include "model/policy/role_policies.h"
#include "model/substitution/substitute.h"

namespace steploom::model {

/// What kind of file holds the machines.
enum class ContainerKind : std::uint8_t {
    Yaml,
    CloudFormation,
    Sam,
    Cdk,
    Serverless,
    Terraform,
    TerraformJson
};

/// A state machine in a container.
///
/// People see and edit `definition`, JSON text in a Document of its own: a view. Where the container has it
/// as a string (DefinitionString, a heredoc), the view is that string, decoded; where the container has it in
/// its own syntax (YAML, jsonencode), the view is the same tree written as JSON, and what the container fills
/// in when it is deployed (`!GetAtt A.Arn`, `aws_x.y.arn`) stands there as a placeholder `${A.Arn}` in a
/// string.
struct ContainedMachine {
    std::string name;    ///< logical id, key or label: what comes after `FILE#`; of a plain file ""
    std::string address; ///< another name that is understood: `aws_sfn_state_machine.orders`; may be empty
    std::string
        how; ///< how the container gives it, in its own words: `Definition`, `DefinitionString Fn::Sub`
    std::string definition; ///< the view; empty where there is none here (see uri, problem)
    std::string uri;        ///< of a definition in a file of its own: its path, from the container's folder
    std::string type;       ///< STANDARD or EXPRESS as the container says; empty: it does not
    /// DefinitionSubstitutions or the variables of templatefile, as far as they are known: a value of its
    /// own, or with its placeholders filled in from parameters and their defaults.
    SubstitutionValues values;
    /// Of those substitutions that are made of others: `arn:aws:s3:::${Bucket}`; see machineValues().
    SubstitutionValues expressions;
    /// Of functions that are worked out with those values; null where there are none.
    std::shared_ptr<const ValueSource> functions;
    std::vector<std::string> substitutions; ///< their names, known or not, in the order of the file
    Span place;                             ///< in the container's bytes: the definition, or what names it
    std::vector<MachineSetting> settings;   ///< those that the container says, in the order of their keys
    Message fixed;   ///< why it can only be looked at; code empty where it can be changed
    Message problem; ///< why there is no definition; code empty where there is one
};

/// A file that holds state machines, as it was read. Never changes: what is written gives new bytes, to be
/// read again.
class Container {
public:
    virtual ~Container() = default;

    ContainerKind kind() const { return m_kind; }
    const std::string& bytes() const { return m_bytes; }
    const std::vector<ContainedMachine>& machines() const { return m_machines; } ///< in the order of the file
    /// Index of the machine of that name or address, or the only one for an empty name; npos where there is
    /// none or several.
    std::size_t find(std::string_view name) const;

    /// The least that has to change in bytes() for the machine's view to be `definition`; nothing where it
    /// means the same. Refuses `container.*`.
    virtual Result<std::vector<Splice>> write(std::size_t machine, std::string_view definition) const = 0;
    /// The same bytes with these splices, read again; null where that is no container.
    virtual std::shared_ptr<const Container> with(const std::vector<Splice>& splices) const = 0;
    /// Adds a setting that the machine does not have, at the place and in the way of the file's syntax. Empty
    /// where that is not one place. Part of settingChange().
    virtual std::vector<Splice> addition(std::size_t machine, MachineSetting::Key key,
                                         std::string_view value) const = 0;
    /// The policies of the role that the machine runs with, as far as the file has them.
    virtual RolePolicies policies(std::size_t machine) const = 0;
    /// Where in bytes() the byte `offset` of the machine's view comes from.
    virtual std::size_t place(std::size_t machine, std::size_t offset) const = 0;

protected:
    Container(ContainerKind kind, std::string bytes)
        : m_kind(kind)
        , m_bytes(std::move(bytes)) {}
    Container(const Container&) = default;
    Container& operator=(const Container&) = delete;

    ContainerKind m_kind;                     // NOLINT(*-non-private-member-variables-in-classes)
    std::string m_bytes;                      // NOLINT(*-non-private-member-variables-in-classes)
    std::vector<ContainedMachine> m_machines; // NOLINT(*-non-private-member-variables-in-classes)
};

/// What the placeholders of the machine's view stand for: what is known of them, and over it `given`, from
/// which what is made of others is made. `names`: those of a definition in a file of its own.
SubstitutionValues machineValues(const ContainedMachine& machine, const SubstitutionValues& given,
                                 const std::vector<std::string>& names = {});

using ContainerPointer = std::shared_ptr<const Container>;

} // namespace steploom::model
