// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/rules/error_names.h"

namespace steploom::model {

const std::vector<std::string_view>& serviceErrorNames() {
    static const std::vector<std::string_view> names{"States.ALL",
                                                     "States.BranchFailed",
                                                     "States.DataLimitExceeded",
                                                     "States.ExceedToleratedFailureThreshold",
                                                     "States.HeartbeatTimeout",
                                                     "States.Http.Socket",
                                                     "States.IntrinsicFailure",
                                                     "States.ItemReaderFailed",
                                                     "States.NoChoiceMatched",
                                                     "States.ParameterPathFailure",
                                                     "States.Permissions",
                                                     "States.QueryEvaluationError",
                                                     "States.ResultPathMatchFailure",
                                                     "States.ResultWriterFailed",
                                                     "States.Runtime",
                                                     "States.TaskFailed",
                                                     "States.Timeout"};
    return names;
}

} // namespace steploom::model
