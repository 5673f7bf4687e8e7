// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/assist/help.h"

// The parts of helpTable(), each in the order that reads well. For help.cpp.
namespace steploom::model::help {

std::vector<Help> fields();
std::vector<Help> mapFields();
std::vector<Help> functions();
std::vector<Help> names();

} // namespace steploom::model::help
