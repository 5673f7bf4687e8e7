// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/container/container.h"
#include "model/document/edit.h"
#include "model/document/message.h"

/// A definition in a template of CloudFormation or SAM, or in serverless.yml, in another of the forms that it
/// can have there. It means the same machine before and after, which is looked at before anything is given
/// out; the rest of the template keeps its bytes.
namespace steploom::model {

/// A definition that stands in the template, in a file of its own.
struct MovedDefinition {
    std::vector<Splice> splices; ///< in the template
    std::string file;            ///< text of the new file
};

/// `path` names the file, from the template's folder: what ends in .yaml or .yml is written as YAML, with the
/// comments that it has in the template, else as JSON. Each intrinsic function becomes a placeholder with a
/// readable name, and an entry of DefinitionSubstitutions; those of Fn::Sub and Fn::Join one each. Of
/// CloudFormation it is DefinitionS3Location with a path, which `aws cloudformation package` uploads. In
/// serverless.yml functions stay functions, and the file is YAML. Refuses `container.not-inline` {machine},
/// `container.text-broken`, `container.cannot-write` {what}.
Result<MovedDefinition> movedOutOfTemplate(const std::string& bytes, ContainerKind kind,
                                           std::string_view machine, std::string_view path);

/// The other way: `definition` (JSON or YAML) where the template has the path of a file.
/// DefinitionSubstitutions stay: both SAM and CloudFormation fill them in wherever the definition stands, so
/// that nothing has to be put into another form. A placeholder without quotes is no value of an object: a
/// constant is put in its place, and where there is none CloudFormation gets DefinitionString, SAM a refusal.
/// Refuses `container.not-file` {machine}, `container.text-broken`, `container.no-object`, `container.bare`
/// {placeholder}, `container.cannot-write`.
Result<std::vector<Splice>> movedIntoTemplate(const std::string& bytes, ContainerKind kind,
                                              std::string_view machine, std::string_view definition);

/// DefinitionString (JSON in a string, Fn::Sub, Fn::Join) as Definition, in the template's own syntax: what
/// Fn::Sub fills in becomes a function where it is all of a string, else Fn::Sub of that string. Refuses
/// `container.not-string` {machine}, `container.text-broken`, `container.no-object`, `container.bare`
/// {placeholder}, `container.open-key` {key}, `container.cannot-write`.
Result<std::vector<Splice>> definitionAsObject(const std::string& bytes, ContainerKind kind,
                                               std::string_view machine);
/// Definition as DefinitionString, as JSON in Fn::Sub where it has functions. Refuses `container.not-object`
/// {machine}, `container.no-string` {machine} in SAM, which has no such property, `container.cannot-write`.
Result<std::vector<Splice>> definitionAsText(const std::string& bytes, ContainerKind kind,
                                             std::string_view machine);

} // namespace steploom::model
