// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "model/container/container.h"
#include "model/container/source_value.h"

namespace steploom::model {

/// What has the settings of the machine of that name: its Properties, or with Serverless the machine itself;
/// null where there is none.
const SourceValue* settingsBody(const SourceValue& root, ContainerKind kind, std::string_view machine);

/// The settings of a machine, in each kind of template under its own names.
std::vector<MachineSetting> settingsIn(const SourceValue& body);

/// Adds the type or tracing in front of what the machine has, in its layout. `json`: the syntax is JSON's.
std::vector<Splice> settingAddition(std::string_view bytes, const SourceValue& root, ContainerKind kind,
                                    std::string_view machine, bool json, MachineSetting::Key key,
                                    std::string_view value);

} // namespace steploom::model
