// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/event_rules.h"

#include "model/terraform/block_reader.h"
#include "model/terraform/machine_blocks.h"

namespace steploom::model::terraform {

EventRule readEventRule(const Scope& scope, const hcl::Block& block) {
    const BlockReader reader(scope, block);
    EventRule made;
    made.label = block.labels[1];
    made.span = block.span;
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
    EventTarget made;
    made.label = block.labels[1];
    made.span = block.span;
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

std::string referredLabel(std::string_view text, std::string_view type) {
    const std::string prefix = "${" + std::string(type) + ".";
    if (text.substr(0, prefix.size()) != prefix || text.find('}') != text.size() - 1)
        return {};
    text.remove_prefix(prefix.size());
    return std::string(text.substr(0, text.find_first_of(".[}")));
}

} // namespace steploom::model::terraform
