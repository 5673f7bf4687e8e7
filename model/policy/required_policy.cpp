// SPDX-License-Identifier: Apache-2.0
#include "model/policy/required_policy.h"

#include <algorithm>

#include "engine/definition/integrations.h"
#include "model/document/pointer.h"
#include "model/policy/call_arns.h"
#include "model/policy/call_rules.h"

namespace steploom::model {

namespace {

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> list;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0)
            list.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return list;
}

class Collector {
public:
    Collector(Node root, const PolicyOptions& options)
        : m_options(options)
        , m_arns(root, options.region, options.account) {}

    void scope(Node scope);
    void machine();
    std::vector<PolicyNeed> take() { return std::move(m_needs); }

private:
    PolicyNeed& need(std::vector<std::string> actions, std::vector<std::string> resources) {
        PolicyNeed made;
        made.actions = std::move(actions);
        made.resources = std::move(resources);
        made.pointer = m_pointer;
        return m_needs.emplace_back(std::move(made));
    }
    void task(Node state);
    void optimised(const CallRule& rule, const CallArns::Call& call, bool sync);
    void sdk(const CallArns::Call& call);
    void roles(const CallRule& rule, const CallArns::Call& call);
    void http(const CallArns::Call& call);
    void handedOn(Node arguments, std::vector<std::string>& roles) const;
    void map(Node state);
    void reader(Node reader);
    void writer(Node writer);

    const PolicyOptions& m_options;
    CallArns m_arns;
    std::string m_pointer;
    std::vector<PolicyNeed> m_needs;
};

void Collector::scope(Node scope) {
    for (const Node state : scope.member("States")) {
        m_pointer = state.tree()->pointer(state);
        const std::string type = state.member("Type").string();
        if (type == "Task")
            task(state);
        if (type == "Map")
            map(state);
        for (const Node branch : state.member("Branches"))
            this->scope(branch);
        this->scope(state.member("ItemProcessor"));
        this->scope(state.member("Iterator"));
    }
}

void Collector::task(Node state) {
    const std::string resource = state.member("Resource").string();
    const Node credentials = state.member("Credentials");
    if (credentials) {
        const Node role = credentials.member("RoleArn");
        need({"sts:AssumeRole"}, {m_arns.isKnown(role) ? role.string() : m_arns.iam("role/*")});
        return;
    }
    CallArns::Call call{resource,
                        {},
                        {},
                        state.member("Parameters") ? state.member("Parameters") : state.member("Arguments")};
    const auto kind = engine::classifyTaskResource(resource).kind;
    std::string action = CallArns::integration(resource);
    if (action.empty()) {
        const bool activity =
            kind == engine::ResourceKind::Activity || resource.find("ctivity") != std::string::npos;
        if (!resource.empty() && !activity && resource.find("{%") == std::string::npos)
            need({"lambda:InvokeFunction"}, {resource});
        return;
    }
    const bool sync = action.find(".sync") != std::string::npos;
    action.resize(std::min(action.find('.'), action.size()));
    const std::size_t colon = action.find(':');
    call.service = action.substr(0, colon);
    call.action = colon == std::string::npos ? std::string() : action.substr(colon + 1);
    if (call.service == "aws-sdk") {
        const std::size_t second = call.action.find(':');
        call.service = call.action.substr(0, second);
        call.action = second == std::string::npos ? std::string() : call.action.substr(second + 1);
        sdk(call);
    } else if (const CallRule* rule = findCallRule(action)) {
        optimised(*rule, call, sync);
    }
}

void Collector::optimised(const CallRule& rule, const CallArns::Call& call, bool sync) {
    PolicyNeed& own = need(words(rule.actions), m_arns.filled(rule.resources, call));
    // An API that asks for no signature can be called by anyone.
    const Node authentication = call.arguments.member("AuthType");
    own.optional = call.service == "apigateway" && (!authentication || authentication.stringIs("NO_AUTH"));
    if (call.service == "http")
        http(call);
    if (rule.call == "bedrock:invokeModel") {
        if (const Node input = m_arns.field(call.arguments, "Input.S3Uri"))
            need({"s3:GetObject"}, {m_arns.objectAt(input)});
        if (const Node output = m_arns.field(call.arguments, "Output.S3Uri"))
            need({"s3:PutObject"}, {m_arns.objectAt(output)});
    }
    if (sync && !rule.syncActions.empty())
        need(words(rule.syncActions), m_arns.filled(rule.syncResources, call));
    if (sync && !rule.eventRule.empty())
        need({"events:PutTargets", "events:PutRule", "events:DescribeRule"},
             {m_arns.arn("events", "rule/" + std::string(rule.eventRule))});
    if (!rule.roles.empty())
        roles(rule, call);
}

/// The endpoint is called for the machine itself, with the credentials of the connection.
void Collector::http(const CallArns::Call& call) {
    need({"secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"},
         {m_arns.arn("secretsmanager", "secret:events!connection/*")});
    PolicyNeed& calls =
        need({"states:InvokeHTTPEndpoint"},
             {m_arns.arn("states", "stateMachine:" + (m_options.name.empty() ? "*" : m_options.name))});
    const Node method = call.arguments.member("Method");
    const Node endpoint = call.arguments.member("ApiEndpoint");
    if (m_arns.isKnown(method))
        calls.conditions.push_back({"StringEquals", "states:HTTPMethod", {method.string()}});
    if (m_arns.isKnown(endpoint))
        calls.conditions.push_back({"StringEquals", "states:HTTPEndpoint", {endpoint.string()}});
}

/// Roles that a call of the SDK gives to what it makes: `RoleArn`, `ExecutionRoleArn`, wherever they stand.
void Collector::handedOn(Node arguments, std::vector<std::string>& roles) const {
    for (const Node each : arguments) {
        std::string name = each.isMember() ? each.key() : std::string();
        const bool path = name.size() > 2 && name.compare(name.size() - 2, 2, ".$") == 0;
        if (path)
            name.resize(name.size() - 2);
        const bool arn = name.size() >= 7 && name.compare(name.size() - 7, 7, "RoleArn") == 0;
        const bool known = m_arns.isKnown(each);
        if (arn || (known && name.find("Role") != std::string::npos &&
                    each.string().find(":role/") != std::string::npos)) {
            std::string role = known ? each.string() : m_arns.iam("role/*");
            if (each.isScalar() && std::find(roles.begin(), roles.end(), role) == roles.end())
                roles.push_back(std::move(role));
        }
        handedOn(each, roles);
    }
}

void Collector::roles(const CallRule& rule, const CallArns::Call& call) {
    std::vector<std::string> handed;
    bool open = false;
    for (const std::string& field : words(rule.roles)) {
        const Node value = m_arns.field(call.arguments, field);
        if (m_arns.isKnown(value))
            handed.push_back(value.string().find(':') == std::string::npos && value.string().find("${") != 0
                                 ? m_arns.iam("role/" + value.string())
                                 : value.string());
        else
            open = open || field == "*" || value;
    }
    if (handed.empty() || (open && rule.roles.back() != '*'))
        handed = {m_arns.iam("role/*")};
    PolicyNeed& made = need({"iam:PassRole"}, std::move(handed));
    if (!rule.rolesTo.empty())
        made.conditions = {{"StringEquals", "iam:PassedToService", {std::string(rule.rolesTo)}}};
}

void Collector::sdk(const CallArns::Call& call) {
    const CallRule* rule = findCallRule(call.service + ":" + call.action);
    std::vector<std::string> actions = iamActionsOf(call.service, call.action);
    std::vector<std::string> resources = rule != nullptr && rule->call.substr(0, 4) != "http"
                                             ? m_arns.filled(rule->resources, call)
                                             : m_arns.sdkResources(call, actions.front());
    need(std::move(actions), std::move(resources));
    if (rule != nullptr && !rule->roles.empty())
        return roles(*rule, call);
    std::vector<std::string> handed;
    if (call.service != "sts" && call.service != "iam")
        handedOn(call.arguments, handed);
    if (!handed.empty())
        need({"iam:PassRole"}, std::move(handed));
}

void Collector::map(Node state) {
    const Node processor = state.member("ItemProcessor");
    if (!processor.member("ProcessorConfig").member("Mode").stringIs("DISTRIBUTED"))
        return;
    const std::string name = m_options.name.empty() ? "*" : m_options.name;
    need({"states:StartExecution"}, {m_arns.arn("states", "stateMachine:" + name)});
    need({"states:DescribeExecution", "states:StopExecution"},
         {m_arns.arn("states", "execution:" + name + ":*")});
    need({"states:RedriveExecution"}, {m_arns.arn("states", "execution:" + name + "/*:*")}).optional = true;
    reader(state.member("ItemReader"));
    writer(state.member("ResultWriter"));
}

void Collector::reader(Node reader) {
    const std::string resource = reader.member("Resource").string();
    const Node arguments =
        reader.member("Parameters") ? reader.member("Parameters") : reader.member("Arguments");
    const bool lists = resource.find("listObjectsV2") != std::string::npos;
    if (lists) {
        need({"s3:ListBucket"}, {m_arns.bucket(arguments)});
        if (reader.member("ReaderConfig").member("Transformation").stringIs("LOAD_AND_FLATTEN"))
            need({"s3:GetObject"}, {m_arns.object(arguments, "Prefix", true)});
    } else if (resource.find("getObject") != std::string::npos) {
        // A manifest names further objects, which may lie anywhere in the bucket.
        const bool manifest = reader.member("ReaderConfig").member("InputType").stringIs("MANIFEST");
        need({"s3:GetObject"},
             {manifest ? m_arns.bucket(arguments) + "/*" : m_arns.object(arguments, "Key", false)});
    }
}

void Collector::writer(Node writer) {
    const Node arguments =
        writer.member("Parameters") ? writer.member("Parameters") : writer.member("Arguments");
    if (arguments)
        need({"s3:PutObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload"},
             {m_arns.object(arguments, "Prefix", true)});
}

void Collector::machine() {
    m_pointer.clear();
    if (m_options.logging)
        need({"logs:CreateLogDelivery", "logs:GetLogDelivery", "logs:UpdateLogDelivery",
              "logs:DeleteLogDelivery", "logs:ListLogDeliveries", "logs:PutResourcePolicy",
              "logs:DescribeResourcePolicies", "logs:DescribeLogGroups"},
             {"*"});
    if (m_options.tracing) {
        need({"xray:PutTraceSegments", "xray:PutTelemetryRecords"}, {"*"});
        need({"xray:GetSamplingRules", "xray:GetSamplingTargets"}, {"*"}).optional = true;
    }
}

struct Grant {
    std::string action;
    std::vector<PolicyCondition> conditions;
    std::vector<std::string> resources;
};

std::string_view serviceOf(std::string_view action) {
    return action.substr(0, action.find(':'));
}

} // namespace

std::vector<PolicyNeed> policyNeeds(Node definition, const PolicyOptions& options) {
    Collector collector(definition, options);
    collector.scope(definition);
    collector.machine();
    return collector.take();
}

Policy policyOf(const std::vector<PolicyNeed>& needs) {
    std::vector<Grant> grants;
    for (const PolicyNeed& need : needs) {
        for (const std::string& action : need.actions) {
            if (need.optional)
                break;
            auto grant = std::find_if(grants.begin(), grants.end(), [&](const Grant& each) {
                return each.action == action && each.conditions == need.conditions;
            });
            if (grant == grants.end())
                grant = grants.insert(grants.end(), {action, need.conditions, {}});
            for (const std::string& resource : need.resources) {
                if (std::find(grant->resources.begin(), grant->resources.end(), resource) ==
                    grant->resources.end())
                    grant->resources.push_back(resource);
            }
        }
    }
    Policy policy;
    for (Grant& grant : grants) {
        if (std::find(grant.resources.begin(), grant.resources.end(), "*") != grant.resources.end())
            grant.resources = {"*"};
        const auto same = std::find_if(
            policy.statements.begin(), policy.statements.end(), [&](const PolicyStatement& each) {
                return each.resources == grant.resources && each.conditions == grant.conditions &&
                       serviceOf(each.actions.front()) == serviceOf(grant.action);
            });
        if (same != policy.statements.end()) {
            same->actions.push_back(grant.action);
            continue;
        }
        PolicyStatement made;
        made.actions = {grant.action};
        made.resources = std::move(grant.resources);
        made.conditions = grant.conditions;
        policy.statements.push_back(std::move(made));
    }
    return policy;
}

} // namespace steploom::model
