// SPDX-License-Identifier: Apache-2.0
#include "model/advice/wrappers.h"

#include <algorithm>
#include <iterator>

#include "model/advice/called.h"

namespace steploom::model {

namespace {

struct Wrapper {
    std::string_view service; ///< words that name it, blanks between
    std::string_view verbs;
    std::string_view object; ///< a word that has to be there; empty: none
    std::string_view call;
};

constexpr Wrapper kWrappers[] = {
    {"sns", "publish send notify", "", "sns:publish"},
    {"sqs", "send publish enqueue push", "", "sqs:sendMessage"},
    {"dynamodb dynamo ddb", "put write save store insert add persist", "", "dynamodb:putItem"},
    {"dynamodb dynamo ddb", "get read fetch load lookup", "", "dynamodb:getItem"},
    {"dynamodb dynamo ddb", "update", "", "dynamodb:updateItem"},
    {"dynamodb dynamo ddb", "delete remove", "", "dynamodb:deleteItem"},
    {"dynamodb dynamo ddb", "query", "", "aws-sdk:dynamodb:query"},
    {"eventbridge", "put send publish emit", "", "events:putEvents"},
    {"glue", "start run trigger", "job", "glue:startJobRun.sync"},
    {"glue", "start run trigger", "crawler", "aws-sdk:glue:startCrawler"},
    {"athena", "start run execute", "query", "athena:startQueryExecution.sync"},
    {"ecs fargate", "run start", "task", "ecs:runTask.sync"},
    {"s3", "copy", "", "aws-sdk:s3:copyObject"},
    {"s3", "delete remove", "", "aws-sdk:s3:deleteObject"},
    {"ses", "send", "", "aws-sdk:sesv2:sendEmail"},
};

/// Words that add nothing to what a function does.
constexpr std::string_view kFillers[] = {
    "function", "lambda", "fn",  "func",         "arn",   "name",  "item",   "items", "message", "messages",
    "to",       "from",   "in",  "into",         "the",   "a",     "an",     "table", "record",  "records",
    "event",    "events", "job", "task",         "topic", "queue", "object", "file",  "via",     "db",
    "sample",   "demo",   "my",  "notification", "email", "aws",   "on",
};

bool contains(std::string_view list, std::string_view word) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        if (list.substr(0, end) == word)
            return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

} // namespace

std::string_view wrappedCall(std::string_view functionName) {
    const std::vector<std::string> words = wordsOf(functionName);
    for (const Wrapper& each : kWrappers) {
        std::size_t service = 0;
        std::size_t verbs = 0;
        std::size_t others = 0;
        bool object = each.object.empty();
        for (const std::string& word : words) {
            if (word == each.object)
                object = true;
            else if (contains(each.service, word))
                ++service;
            else if (contains(each.verbs, word))
                ++verbs;
            else if (std::find(std::begin(kFillers), std::end(kFillers), word) == std::end(kFillers))
                ++others;
        }
        // One word may say what it is that is sent or stored.
        if (service == 1 && verbs == 1 && object && others <= 1)
            return each.call;
    }
    return {};
}

} // namespace steploom::model
