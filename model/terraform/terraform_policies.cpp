// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/terraform_policies.h"

#include <algorithm>

#include "model/document/scanner.h"

namespace steploom::model::terraform {

namespace {

using hcl::Block;
using hcl::Expression;

class Reader {
public:
    Reader(const Scope& scope, const hcl::File& parsed)
        : m_scope(scope)
        , m_parsed(parsed) {}

    std::vector<RolePolicy> read();

private:
    void add(const Block& block, const Expression* document, std::vector<std::string> roles);
    /// False where the document is not here, or cannot be read.
    bool document(const Expression& value, Policy& policy) const;
    PolicyStatement statement(const Block& block) const;
    std::vector<std::string> texts(const Expression* list) const;
    std::vector<std::string> attached(const std::string& policy) const;
    std::vector<std::string> rolesIn(const Block& block) const;

    const Scope& m_scope;
    const hcl::File& m_parsed;
    std::vector<RolePolicy> m_policies;
};

std::vector<RolePolicy> Reader::read() {
    for (const Block& block : m_parsed.root.blocks) {
        if (block.labels.size() != 2)
            continue;
        const std::string& type = block.labels.front();
        if (block.type == "resource" && type == "aws_iam_role_policy") {
            add(block, block.attribute("policy"), rolesIn(block));
        } else if (block.type == "resource" && type == "aws_iam_policy") {
            add(block, block.attribute("policy"), attached(block.labels[1]));
        } else if (block.type == "resource" && type == "aws_iam_role") {
            for (const Block& inner : block.blocks) {
                if (inner.type == "inline_policy" && inner.attribute("policy") != nullptr)
                    add(block, inner.attribute("policy"), {block.labels[1]});
            }
        } else if (block.type == "data" && type == "aws_iam_policy_document") {
            RolePolicy& made = m_policies.emplace_back();
            made.label = block.labels[1];
            made.resource = type;
            made.span = block.span;
            for (const Block& inner : block.blocks) {
                if (inner.type == "statement")
                    made.policy.statements.push_back(statement(inner));
            }
        }
    }
    return std::move(m_policies);
}

void Reader::add(const Block& block, const Expression* value, std::vector<std::string> roles) {
    RolePolicy& made = m_policies.emplace_back();
    made.label = block.labels[1];
    made.resource = block.labels[0];
    made.span = block.span;
    made.roles = std::move(roles);
    made.readable = value != nullptr && document(*value, made.policy);
}

bool Reader::document(const Expression& value, Policy& policy) const {
    const Expression& meant = m_scope.followed(value);
    constexpr std::string_view prefix = "data.aws_iam_policy_document.";
    if (meant.kind == hcl::Kind::Reference && meant.name.compare(0, prefix.size(), prefix) == 0) {
        const std::string label =
            meant.name.substr(prefix.size(), meant.name.find('.', prefix.size()) - prefix.size());
        const Block* data = m_scope.data("aws_iam_policy_document", label);
        if (data == nullptr)
            return false;
        for (const Block& inner : data->blocks) {
            if (inner.type == "statement")
                policy.statements.push_back(statement(inner));
        }
        return true;
    }
    const auto json = m_scope.json(value);
    if (!json)
        return false;
    const SyntaxTree tree = scan(*json);
    auto read = readPolicy(tree.root());
    if (!read)
        return false;
    policy = std::move(read.value());
    return true;
}

std::vector<std::string> Reader::texts(const Expression* list) const {
    std::vector<std::string> made;
    if (list == nullptr)
        return made;
    const Expression& meant = m_scope.followed(*list);
    if (meant.kind != hcl::Kind::Tuple)
        return {m_scope.text(meant)};
    made.reserve(meant.elements.size());
    for (const Expression& each : meant.elements)
        made.push_back(m_scope.text(each));
    return made;
}

PolicyStatement Reader::statement(const Block& block) const {
    PolicyStatement made;
    made.sid = m_scope.text(block.attribute("sid"));
    made.allow = m_scope.text(block.attribute("effect")) != "Deny";
    made.notActions = block.attribute("not_actions") != nullptr;
    made.actions = texts(block.attribute(made.notActions ? "not_actions" : "actions"));
    made.notResources = block.attribute("not_resources") != nullptr;
    made.resources = texts(block.attribute(made.notResources ? "not_resources" : "resources"));
    for (const Block& inner : block.blocks) {
        if (inner.type == "condition")
            made.conditions.push_back({m_scope.text(inner.attribute("test")),
                                       m_scope.text(inner.attribute("variable")),
                                       texts(inner.attribute("values"))});
    }
    return made;
}

std::vector<std::string> Reader::rolesIn(const Block& block) const {
    std::vector<std::string> names = texts(block.attribute("roles"));
    names.push_back(m_scope.text(block.attribute("role")));
    std::vector<std::string> labels;
    for (const std::string& name : names) {
        std::string label = referredLabel(name, "aws_iam_role");
        if (!label.empty())
            labels.push_back(std::move(label));
    }
    return labels;
}

std::vector<std::string> Reader::attached(const std::string& policy) const {
    std::vector<std::string> labels;
    for (const Block& block : m_parsed.root.blocks) {
        const bool attachment = block.type == "resource" && block.labels.size() == 2 &&
                                (block.labels[0] == "aws_iam_role_policy_attachment" ||
                                 block.labels[0] == "aws_iam_policy_attachment");
        if (!attachment ||
            referredLabel(m_scope.text(block.attribute("policy_arn")), "aws_iam_policy") != policy)
            continue;
        for (std::string& label : rolesIn(block))
            labels.push_back(std::move(label));
    }
    return labels;
}

} // namespace

std::vector<RolePolicy> readPolicies(const Scope& scope, const hcl::File& parsed) {
    return Reader(scope, parsed).read();
}

} // namespace steploom::model::terraform
