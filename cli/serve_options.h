// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/monitoring_files.h"
#include "engine/server/local_service.h"

#include <string>
#include <vector>

namespace steploom::cli {

struct ServeOptions {
    engine::LocalServiceOptions local;
    std::string mocks;    ///< file in the MockConfigFile.json format; empty: none
    std::string settings; ///< file; empty: none
    MonitoringFiles monitoring;
    bool help = false;

    /// As it stands in a URL.
    std::string shownAddress() const;
};

/// False after a complaint.
bool parseServeOptions(const std::vector<std::string>& arguments, ServeOptions& options);

} // namespace steploom::cli
