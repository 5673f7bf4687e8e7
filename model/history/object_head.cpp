// SPDX-License-Identifier: Apache-2.0
#include "model/history/object_head.h"

namespace steploom::model {

std::optional<Companion::Kind> companionOf(const ObjectHead& head, int depth) {
    using Kind = Companion::Kind;
    if (head.has(EventField::ResultFiles))
        return Kind::Manifest;
    if (head.has(EventField::MapRunArn) && head.has(EventField::ItemCounts))
        return Kind::MapRun;
    if (head.has(EventField::Status) && head.capital &&
        (head.has(EventField::Input) || head.has(EventField::ExecutionArn)))
        return Kind::MapItem;
    if (head.has(EventField::Status) && head.has(EventField::ExecutionArn))
        return Kind::Execution;
    if (head.has(EventField::States) && head.has(EventField::StartAt))
        return Kind::Definition;
    const bool container = head.has(EventField::Events) || head.has(EventField::LogEvents) ||
                           head.has(EventField::Message) || head.has(EventField::Results) ||
                           head.has(EventField::AwsLogs) || head.has(EventField::Records);
    if (depth == 1 && !container) // an element, or a line
        return Kind::BareOutput;
    return std::nullopt;
}

} // namespace steploom::model
