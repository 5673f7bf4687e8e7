// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diagnostics/catalogue.h"

namespace steploom::model {

/// The parts that catalogue() is made of.
const std::vector<CatalogueEntry>& adviceEntries();    ///< what could be done better
const std::vector<CatalogueEntry>& containerEntries(); ///< files that hold state machines
const std::vector<CatalogueEntry>& documentEntries();  ///< files, structure, syntax
const std::vector<CatalogueEntry>& editEntries();      ///< labels of edits, and why they are refused
const std::vector<CatalogueEntry>& historyEntries();   ///< what is broken in histories, and what differs
const std::vector<CatalogueEntry>& pictureEntries();   ///< what exported pictures and comparisons say
const std::vector<CatalogueEntry>& ruleEntries();      ///< what the rules say of fields and expressions
const std::vector<CatalogueEntry>& terraformEntries(); ///< files of Terraform, and policies
const std::vector<CatalogueEntry>& testEntries();      ///< test cases and what is expected of them

} // namespace steploom::model
