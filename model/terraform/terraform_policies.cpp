// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/terraform_policies.h"

#include <algorithm>
#include <iterator>

#include "model/document/scanner.h"
#include "model/policy/known_policies.h"

namespace steploom::model::terraform {

namespace {

using hcl::Block;
using hcl::Expression;

constexpr int kMaxSources = 8; ///< documents that take in each other
constexpr int kMaxLists = 16;  ///< within each other
/// What stands for the items of a list that are only known when it is deployed.
constexpr std::string_view kUnknown = "${}";

bool isListFunction(std::string_view name) {
    static constexpr std::string_view kNames[] = {"concat", "flatten", "distinct", "compact",     "toset",
                                                  "tolist", "sort",    "setunion", "coalescelist"};
    return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

/// What a Block makes once for each of something.
const Block* contentOf(const Block& block, std::string_view type) {
    return block.type == "dynamic" && block.labels.size() == 1 && block.labels[0] == type
               ? block.block("content")
               : nullptr;
}

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
    /// The statements of a data source, with those of others that it takes in.
    std::vector<PolicyStatement> statements(const Block& data, int depth) const;
    void sources(const Block& data, std::string_view attribute, int depth,
                 std::vector<PolicyStatement>& made) const;
    /// One, and for what of it is not known here an uncertain one.
    void add(const Block& block, bool uncertain, std::vector<PolicyStatement>& made) const;
    std::vector<std::string> texts(const Expression* list) const;
    void collect(const Expression& list, int depth, std::vector<std::string>& made) const;
    void managed(const Block& block, const Expression& policy, const std::vector<std::string>& roles);
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
        } else if (block.type == "resource" &&
                   (type == "aws_iam_role_policy_attachment" || type == "aws_iam_policy_attachment")) {
            if (const Expression* policy = block.attribute("policy_arn"))
                managed(block, *policy, rolesIn(block));
        } else if (block.type == "resource" && type == "aws_iam_role") {
            if (const Expression* list = block.attribute("managed_policy_arns")) {
                const Expression& meant = m_scope.followed(*list);
                for (const Expression& each : meant.elements)
                    managed(block, each, {block.labels[1]});
                if (meant.kind != hcl::Kind::Tuple)
                    managed(block, meant, {block.labels[1]});
            }
            for (const Block& inner : block.blocks) {
                if (inner.type == "inline_policy" && inner.attribute("policy") != nullptr)
                    add(block, inner.attribute("policy"), {block.labels[1]});
            }
        } else if (block.type == "data" && type == "aws_iam_policy_document") {
            RolePolicy& made = m_policies.emplace_back();
            made.label = block.labels[1];
            made.resource = type;
            made.span = block.span;
            made.policy.statements = statements(block, 0);
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
        policy.statements = statements(*data, 0);
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

std::vector<PolicyStatement> Reader::statements(const Block& data, int depth) const {
    std::vector<PolicyStatement> made;
    for (const char* each :
         {"source_json", "override_json", "source_policy_documents", "override_policy_documents"})
        sources(data, each, depth, made);
    for (const Block& inner : data.blocks) {
        if (inner.type == "statement")
            add(inner, false, made);
        else if (const Block* content = contentOf(inner, "statement"))
            add(*content, true, made);
    }
    return made;
}

void Reader::sources(const Block& data, std::string_view attribute, int depth,
                     std::vector<PolicyStatement>& made) const {
    const Expression* list = data.attribute(attribute);
    if (list == nullptr)
        return;
    const Expression& meant = m_scope.followed(*list);
    const std::vector<Expression> one{meant};
    for (const Expression& each : meant.kind == hcl::Kind::Tuple ? meant.elements : one) {
        constexpr std::string_view prefix = "data.aws_iam_policy_document.";
        const Expression& source = m_scope.followed(each);
        const bool named =
            source.kind == hcl::Kind::Reference && source.name.compare(0, prefix.size(), prefix) == 0;
        const std::string rest = named ? source.name.substr(prefix.size()) : std::string();
        const Block* other =
            named ? m_scope.data("aws_iam_policy_document", rest.substr(0, rest.find('.'))) : nullptr;
        Policy written;
        if (other != nullptr && other != &data && depth < kMaxSources) {
            std::vector<PolicyStatement> taken = statements(*other, depth + 1);
            made.insert(made.end(), std::make_move_iterator(taken.begin()),
                        std::make_move_iterator(taken.end()));
        } else if (!named && document(source, written)) {
            made.insert(made.end(), written.statements.begin(), written.statements.end());
        } else {
            made.push_back(uncertainStatement());
        }
    }
}

std::vector<std::string> Reader::texts(const Expression* list) const {
    std::vector<std::string> made;
    if (list != nullptr)
        collect(*list, 0, made);
    return made;
}

void Reader::collect(const Expression& list, int depth, std::vector<std::string>& made) const {
    const Expression& meant = m_scope.followed(list);
    const bool call = meant.kind == hcl::Kind::Call && isListFunction(meant.name);
    if ((meant.kind == hcl::Kind::Tuple || call) && depth < kMaxLists) {
        for (const Expression& each : meant.elements)
            collect(each, depth + 1, made);
        return;
    }
    const bool known = meant.kind == hcl::Kind::Template ||
                       (meant.kind == hcl::Kind::Reference && meant.name.find('*') == std::string::npos);
    made.push_back(known ? m_scope.text(meant) : std::string(kUnknown));
}

void Reader::add(const Block& block, bool uncertain, std::vector<PolicyStatement>& statements) const {
    PolicyStatement made;
    made.sid = m_scope.text(block.attribute("sid"));
    made.allow = m_scope.text(block.attribute("effect")) != "Deny";
    made.notActions = block.attribute("not_actions") != nullptr;
    made.actions = texts(block.attribute(made.notActions ? "not_actions" : "actions"));
    made.notResources = block.attribute("not_resources") != nullptr;
    made.resources = texts(block.attribute(made.notResources ? "not_resources" : "resources"));
    made.uncertain = uncertain;
    for (const Block& inner : block.blocks) {
        if (inner.type == "condition")
            made.conditions.push_back({m_scope.text(inner.attribute("test")),
                                       m_scope.text(inner.attribute("variable")),
                                       texts(inner.attribute("values"))});
    }
    statements.push_back(std::move(made));
}

/// Of the policies that AWS manages; those of the module are found by their attachments.
void Reader::managed(const Block& block, const Expression& value, const std::vector<std::string>& roles) {
    const std::string given = m_scope.text(value);
    std::vector<std::string> arns{given};
    const Expression* each = block.attribute("for_each");
    if (each != nullptr && (given == "${each.value}" || given == "${each.key}")) {
        const Expression& meant = m_scope.followed(*each);
        arns = texts(each);
        if (meant.kind == hcl::Kind::Object) {
            arns.clear();
            for (const hcl::Item& item : meant.items)
                arns.push_back(given == "${each.key}" ? item.name : m_scope.text(item.value));
        }
    }
    for (std::string& arn : arns) {
        if (!referredLabel(arn, "aws_iam_policy").empty())
            continue;
        constexpr std::string_view data = "${data.aws_iam_policy.";
        if (arn.compare(0, data.size(), data) == 0) {
            const std::string label = arn.substr(data.size(), arn.find('.', data.size()) - data.size());
            if (const Block* named = m_scope.data("aws_iam_policy", label)) {
                const std::string by = m_scope.text(named->attribute("arn"));
                arn = by.empty() ? m_scope.text(named->attribute("name")) : by;
            }
        }
        RolePolicy& made = m_policies.emplace_back();
        made.label = block.labels[1];
        made.resource = block.labels[0];
        made.span = block.span;
        made.roles = roles;
        auto policy = managedPolicy(arn);
        made.readable = policy.has_value();
        made.managed = arn.substr(arn.rfind('/') + 1);
        if (policy)
            made.policy = std::move(*policy);
    }
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
