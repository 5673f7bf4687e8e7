// SPDX-License-Identifier: Apache-2.0
#include "model/container/template_policies.h"

#include <algorithm>

#include "model/container/functions.h"
#include "model/document/scanner.h"
#include "model/policy/known_policies.h"

namespace steploom::model {

namespace {

using Kind = SourceValue::Kind;

const SourceValue* member(const SourceValue* value, std::string_view name) {
    return value == nullptr || value->kind != Kind::Object ? nullptr : value->member(name);
}

/// `OrdersRole` of `${OrdersRole.Arn}` and `${OrdersRole}`; empty for what is more than that.
std::string referredResource(const SourceValue& value) {
    std::string text = functionText(value);
    if (text.size() < 4 || text.compare(0, 2, "${") != 0 || text.find('}') != text.size() - 1)
        return {};
    text = text.substr(2, text.size() - 3);
    return text.substr(0, text.find('.'));
}

std::string filled(std::string text, const SubstitutionValues& values) {
    for (std::size_t at = text.find("${"); at != std::string::npos; at = text.find("${", at)) {
        const std::size_t end = text.find('}', at);
        if (end == std::string::npos)
            break;
        const auto found = values.find(text.substr(at + 2, end - at - 2));
        if (found == values.end()) {
            at = end;
            continue;
        }
        text.replace(at, end + 1 - at, found->second);
        at += found->second.size();
    }
    return text;
}

class Reader {
public:
    Reader(std::string_view bytes, const SourceValue& root, const SubstitutionValues& values)
        : m_bytes(bytes)
        , m_resources(member(&root, "Resources"))
        , m_values(values) {}

    RolePolicies read(const SourceValue& body) {
        const std::string role = roleOf(&body);
        if (!role.empty()) {
            readRole(role);
            for (const SourceValue& resource : m_resources->children) {
                const SourceValue* other = member(&resource, "Properties");
                if (other != &body && roleOf(other) == role && isMachine(resource))
                    m_found.sharedWith.push_back(resource.key);
            }
        }
        connectors(body);
        // SAM makes a role where there is none; then these are its policies.
        const SourceValue* tracing = member(member(&body, "Tracing"), "Enabled");
        if (const SourceValue* policies = role.empty() ? member(&body, "Policies") : nullptr)
            samPolicies(*policies);
        if (role.empty() && tracing != nullptr && tracing->json == "true") {
            const auto traces = managedPolicy("AWSXRayDaemonWriteAccess");
            add({"AWSXRayDaemonWriteAccess", *traces, *traces, true});
        }
        return std::move(m_found);
    }

private:
    void document(const std::string& name, const SourceValue* value) {
        if (value == nullptr || value->kind != Kind::Object) {
            m_found.unreadable.push_back(name);
            return;
        }
        SourceValue resolved = *value;
        std::map<std::string, std::string> functions;
        resolveFunctions(m_bytes, resolved, functions);
        const SourceView view = viewOf(resolved);
        const SyntaxTree tree = scan(view.text);
        auto policy = readPolicy(tree.root());
        if (!policy) {
            m_found.unreadable.push_back(name);
            return;
        }
        add({name, *policy, *policy, false});
    }

    void add(RolePolicies::Entry entry) {
        for (PolicyStatement& statement : entry.deployed.statements) {
            for (std::string& resource : statement.resources)
                resource = filled(std::move(resource), m_values);
        }
        m_found.entries.push_back(std::move(entry));
    }

    /// A policy by its name or ARN.
    void managed(const SourceValue& value) {
        const std::string text = functionText(value);
        const std::string resource = referredResource(value);
        if (!resource.empty() && isManagedPolicy(resource))
            return document(resource,
                            member(member(member(m_resources, resource), "Properties"), "PolicyDocument"));
        if (auto policy = managedPolicy(text))
            add({text.substr(text.rfind('/') + 1), *policy, *policy, true});
        else
            m_found.unreadable.push_back(text);
    }
    bool isManagedPolicy(const std::string& id) const {
        const SourceValue* type = member(member(m_resources, id), "Type");
        return type != nullptr && type->string() == "AWS::IAM::ManagedPolicy";
    }

    /// A policy template with its parameters.
    void policyTemplate(const SourceValue& value) {
        std::map<std::string, std::string> parameters;
        for (const SourceValue& each : value.children)
            parameters[each.key] = functionText(each);
        if (auto policy = samPolicyTemplate(value.key, parameters))
            add({value.key, *policy, *policy, true});
        else
            m_found.unreadable.push_back(value.key);
    }

    /// SAM's connectors give the role policies of their own.
    void connectors(const SourceValue& body) {
        if (m_resources == nullptr)
            return;
        std::string machine;
        for (const SourceValue& resource : m_resources->children) {
            if (member(&resource, "Properties") != &body)
                continue;
            machine = resource.key;
            if (member(&resource, "Connectors") != nullptr)
                m_found.unreadable.emplace_back("Connectors");
        }
        for (const SourceValue& resource : m_resources->children) {
            const SourceValue* type = member(&resource, "Type");
            const SourceValue* source = member(member(&resource, "Properties"), "Source");
            const SourceValue* id = member(source, "Id");
            if (type != nullptr && type->string() == "AWS::Serverless::Connector" && source != nullptr &&
                (id == nullptr || id->string() == machine))
                m_found.unreadable.push_back(resource.key);
        }
    }

    static bool isMachine(const SourceValue& resource) {
        const SourceValue* type = member(&resource, "Type");
        return type != nullptr && type->string().find("::StateMachine") != std::string::npos;
    }
    static std::string roleOf(const SourceValue* properties) {
        for (const char* name : {"Role", "RoleArn"}) {
            if (const SourceValue* role = member(properties, name))
                return referredResource(*role);
        }
        return {};
    }

    void readRole(const std::string& id) {
        const SourceValue* properties = member(member(m_resources, id), "Properties");
        if (properties == nullptr)
            return;
        if (const SourceValue* inlined = member(properties, "Policies")) {
            for (const SourceValue& each : inlined->children)
                document(id, member(&each, "PolicyDocument"));
        }
        if (const SourceValue* managed = member(properties, "ManagedPolicyArns")) {
            for (const SourceValue& each : managed->children)
                this->managed(each);
        }
        for (const SourceValue& resource : m_resources->children) {
            const SourceValue* type = member(&resource, "Type");
            const bool policy = type != nullptr && (type->string() == "AWS::IAM::Policy" ||
                                                    type->string() == "AWS::IAM::ManagedPolicy");
            const SourceValue* given = member(&resource, "Properties");
            const SourceValue* roles = policy ? member(given, "Roles") : nullptr;
            if (roles != nullptr &&
                std::any_of(roles->children.begin(), roles->children.end(),
                            [&](const SourceValue& each) { return referredResource(each) == id; }))
                document(resource.key, member(given, "PolicyDocument"));
        }
    }

    /// A document, a name, a policy template, or a list of these.
    void samPolicies(const SourceValue& value) {
        if (value.kind == Kind::Array) {
            for (const SourceValue& each : value.children)
                samPolicies(each);
        } else if (member(&value, "Statement") != nullptr) {
            document("Policies", &value);
        } else if (value.kind == Kind::Object && value.children.size() == 1 && !functionOf(value)) {
            policyTemplate(value.children.front());
        } else {
            managed(value);
        }
    }

    std::string_view m_bytes;
    const SourceValue* m_resources;
    const SubstitutionValues& m_values;
    RolePolicies m_found;
};

} // namespace

RolePolicies templatePolicies(std::string_view bytes, const SourceValue& root, const SourceValue& body,
                              const SubstitutionValues& values) {
    return Reader(bytes, root, values).read(body);
}

} // namespace steploom::model
