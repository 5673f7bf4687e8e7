// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/event_rules.h"

#include "model/terraform/block_reader.h"
#include "model/terraform/machine_blocks.h"

namespace steploom::model::terraform {

EventRule readEventRule(const Scope& scope, const hcl::Block& block) {
    const BlockReader reader(scope, block);
    auto made = reader.resource<EventRule>();
    made.name = reader.text("name");
    made.bus = reader.text("event_bus_name");
    made.pattern = reader.json("event_pattern");
    made.patternSpan = reader.place("event_pattern");
    made.schedule = reader.text("schedule_expression");
    made.enabled = reader.text("state") != "DISABLED" && reader.text("is_enabled") != "false";
    return made;
}

EventTarget readEventTarget(const Scope& scope, const hcl::Block& block) {
    const BlockReader reader(scope, block);
    auto made = reader.resource<EventTarget>();
    made.rule = reader.text("rule");
    made.ruleLabel = referredLabel(made.rule, "aws_cloudwatch_event_rule");
    made.arn = reader.text("arn");
    made.machine = referredMachine(made.arn);
    made.role = reader.text("role_arn");
    made.inputPath = reader.text("input_path");
    made.inputSpan = reader.place("input_path");
    if (block.attribute("input") != nullptr) {
        made.input = reader.json("input");
        made.inputSpan = reader.place("input");
    }
    if (const hcl::Block* transformer = block.block("input_transformer")) {
        const BlockReader inner(scope, *transformer);
        made.transformer = EventTarget::Transformer{inner.pairs("input_paths"), inner.json("input_template")};
        made.inputSpan = transformer->span;
    }
    return made;
}

} // namespace steploom::model::terraform
