// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/catalogue_parts.h"

namespace steploom::model {

const std::vector<CatalogueEntry>& adviceEntries() {
    static const std::vector<CatalogueEntry> entries{
        {"advice.catch-all",
         "“{0}” moves money or data, and no States.ALL catcher takes what else goes wrong.",
         "Catch it, and undo or report what was done before."},
        {"advice.events-growth",
         "The rounds of “{0}” took {1} of the 25,000 events; {2} more would fill the history. Measured from "
         "{3}.",
         "Start a new execution before that, or let a distributed Map do the rounds."},
        {"advice.history-growth",
         "The loop around “{0}” fills the history (25,000 events) in about {1} hours; the execution then "
         "fails.",
         "Wait longer, count the rounds, set TimeoutSeconds, or go on in a new execution."},
        {"advice.lambda-wrapper", "“{1}” seems to do nothing but one call: {2} does that without a function.",
         "Call the service from the state; the function, its cost and its cold start go away."},
        {"advice.large-result",
         "{1} may answer with more than the 256 KiB that a payload takes, and “{0}” keeps all of it. {2} "
         "would limit it.",
         "Set that, or take what is needed with ResultSelector."},
        {"advice.loop-map", "The loop around “{0}” takes the items of a list one by one.",
         "Use a Map; with MaxConcurrency 1 it keeps the order."},
        {"advice.payload-growth",
         "The {1} of “{0}” had {2} KiB: {3} % of what a payload may have. Measured from {4}.",
         "Keep it in S3 and hand on its key, or take with ResultSelector and OutputPath what is needed."},
        {"advice.payload-loop",
         "Each round makes the input of “{0}” larger: {3} rounds took it from {1} to {2} KiB, and {4} more "
         "would "
         "reach the 256 KiB that a payload takes. Measured from {5}.",
         "Keep what is collected in S3 or DynamoDB, and hand on its key."},
        {"advice.poll-callback", "The loop around “{0}” asks “{1}” until something is done.",
         "Let it tell: .waitForTaskToken with a timeout waits without a transition."},
        {"advice.poll-sync", "The loop around “{0}” waits for a job that “{1}” starts: {2} waits by itself.",
         "Append .sync to the Resource, and remove the loop."},
        {"advice.retry", "{0} calls of functions have no Retry: {1}. Lambda may fail in passing.",
         "Retry Lambda.ServiceException, Lambda.AWSLambdaException, Lambda.SdkClientException and "
         "Lambda.TooManyRequestsException."},
        {"advice.to-express",
         "Measured from {0}, the longest {3}: a million of them cost {1} as Standard and {2} as Express.",
         "Express may do a state twice: see that each may be, then set the type."},
        {"advice.to-express-month",
         "Measured from {0}, the longest {3}; that is {4} a month, for {1} as Standard and {2} as Express.",
         "Express may do a state twice: see that each may be, then set the type."},
        {"advice.to-standard", "Measured from {0}, the longest {1}. An Express execution ends after 300 s.",
         "Make it a Standard workflow, or shorten what takes long."},
        {"advice.to-standard-price",
         "Measured from {0}: a million of them cost {2} as Express and {1} as Standard.",
         "Make it a Standard workflow: its executions can be seen and redriven, too."},
        {"basis.and", "{0} and {1}", ""},
        {"basis.case", "one test case in virtual time, where a mock takes none", ""},
        {"basis.cases", "{0} test cases in virtual time, where a mock takes none", ""},
        {"basis.debug", "one debug run in virtual time, where a mock takes none", ""},
        {"basis.debugs", "{0} debug runs in virtual time, where a mock takes none", ""},
        {"basis.recorded", "one recorded execution", ""},
        {"basis.recordeds", "{0} recorded executions", ""},
        {"basis.service", "one execution of the local service", ""},
        {"basis.services", "{0} executions of the local service", ""},
        {"fix.add-catch", "Catch States.ALL and go to {0}", ""},
        {"fix.add-retry", "Retry what Lambda throws in passing", ""},
        {"fix.end-in-time", "End the execution after {0} hours (TimeoutSeconds)", ""},
        {"fix.wait-for-job", "Let {0} wait with {1}", ""},
    };
    return entries;
}

} // namespace steploom::model
