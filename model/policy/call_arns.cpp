// SPDX-License-Identifier: Apache-2.0
#include "model/policy/call_arns.h"

#include <algorithm>
#include <iterator>

namespace steploom::model {

namespace {

bool begins(std::string_view text, std::string_view prefix) {
    return text.substr(0, prefix.size()) == prefix;
}

/// A placeholder and nothing else. Whether it will be an ARN is told by its name.
bool isPlaceholder(std::string_view text) {
    return begins(text, "${") && text.find('}') == text.size() - 1;
}

bool saysName(std::string_view placeholder) {
    const std::string_view end = placeholder.substr(0, placeholder.size() - 1);
    const auto endsWith = [end](std::string_view word) {
        return end.size() >= word.size() && end.substr(end.size() - word.size()) == word;
    };
    return endsWith("Name") || endsWith("name") || endsWith("NAME") || endsWith("table") || endsWith("Table");
}

bool isArn(std::string_view text) {
    return begins(text, "arn:") || (isPlaceholder(text) && !saysName(text));
}

/// Where the field ends that begins at `from`: at a colon that is not of a placeholder.
std::size_t fieldEnd(std::string_view arn, std::size_t from) {
    int depth = 0;
    for (std::size_t at = from; at < arn.size(); ++at) {
        depth += arn.substr(at, 2) == "${" ? 1 : arn[at] == '}' && depth > 0 ? -1 : 0;
        if (arn[at] == ':' && depth == 0)
            return at;
    }
    return std::string_view::npos;
}

/// The fields of an ARN: partition, service, region, account.
std::vector<std::string_view> arnFields(std::string_view arn) {
    std::vector<std::string_view> fields;
    for (std::size_t end = fieldEnd(arn, 0); fields.size() < 5 && end != std::string_view::npos;
         end = fieldEnd(arn, 0)) {
        fields.push_back(arn.substr(0, end));
        arn.remove_prefix(end + 1);
    }
    return fields;
}

void agree(std::string& so, std::string_view also) {
    if (also.empty() || so == "*")
        return;
    so = so.empty() || so == also ? std::string(also) : "*";
}

} // namespace

std::string CallArns::integration(std::string_view resource) {
    const std::vector<std::string_view> fields = arnFields(resource);
    if (fields.size() < 5 || fields[0] != "arn" || fields[2] != "states")
        return {};
    std::size_t length = 0;
    for (const std::string_view field : fields)
        length += field.size() + 1;
    const std::string_view rest = resource.substr(length);
    return begins(rest, "activity:") || begins(rest, "stateMachine:") ? std::string() : std::string(rest);
}

bool CallArns::isKnown(Node value) {
    const std::string text = value.string();
    return value.isString() && !text.empty() && !begins(text, "{%") && !begins(text, "$.") && text != "$" &&
           !begins(text, "States.") &&
           !(value.isMember() && value.key().size() > 2 &&
             value.key().substr(value.key().size() - 2) == ".$");
}

Node CallArns::field(Node arguments, std::string_view path) {
    Node at = arguments;
    while (at && !path.empty()) {
        const std::size_t dot = std::min(path.find('.'), path.size());
        const std::string_view name = path.substr(0, dot);
        const Node plain = at.member(name);
        at = plain ? plain : at.member(std::string(name) + ".$");
        path.remove_prefix(std::min(dot + 1, path.size()));
    }
    return at;
}

CallArns::CallArns(Node definition, std::string region, std::string account) {
    std::string foundRegion;
    std::string foundAccount;
    const SyntaxTree* tree = definition.tree();
    for (std::uint32_t i = 0; tree != nullptr && i < tree->size(); ++i) {
        const Node node(tree, i);
        const std::string text = node.string();
        const std::vector<std::string_view> fields =
            begins(text, "arn:") ? arnFields(text) : std::vector<std::string_view>();
        if (fields.size() < 5)
            continue;
        if (begins(fields[1], "aws"))
            m_partition = fields[1];
        // What a template fills in is not known here.
        agree(foundRegion, begins(fields[3], "${") ? "*" : fields[3]);
        agree(foundAccount, begins(fields[4], "${") ? "*" : fields[4]);
    }
    m_region = !region.empty() ? std::move(region) : foundRegion.empty() ? "*" : foundRegion;
    m_account = !account.empty() ? std::move(account) : foundAccount.empty() ? "*" : foundAccount;
}

std::string CallArns::arn(std::string_view service, std::string_view rest) const {
    return "arn:" + m_partition + ":" + std::string(service) + ":" + m_region + ":" + m_account + ":" +
           std::string(rest);
}

std::string CallArns::iam(std::string_view rest) const {
    return "arn:" + m_partition + ":iam::" + m_account + ":" + std::string(rest);
}

std::vector<std::string> CallArns::filled(std::string_view patterns, const Call& call) const {
    if (patterns.empty())
        return {"*"};
    if (patterns == "{buses}")
        return buses(call);
    if (patterns == "{models}")
        return models(call);
    std::vector<std::string> made;
    while (!patterns.empty()) {
        const std::size_t end = std::min(patterns.find(' '), patterns.size());
        made.push_back(filledOne(patterns.substr(0, end), call));
        patterns.remove_prefix(std::min(end + 1, patterns.size()));
    }
    return made;
}

std::string CallArns::filledOne(std::string_view pattern, const Call& call) const {
    if (pattern == "{queue}")
        return queue(field(call.arguments, "QueueUrl"));
    if (pattern == "{api}")
        return api(call);
    if (pattern == "{function}")
        return function(call);
    if (pattern == "{task}")
        return taskDefinition(call);
    if (pattern == "{machine}")
        return machine(call);
    if (pattern == "{topic}") {
        const Node topic = call.arguments.member("TopicArn") ? call.arguments.member("TopicArn")
                                                             : call.arguments.member("TargetArn");
        return isKnown(topic) ? topic.string() : field(call.arguments, "TopicArn") ? arn("sns", "*") : "*";
    }
    if (pattern == "{execution}") {
        const std::string text = machine(call);
        const std::size_t name = text.find(":stateMachine:");
        return name == std::string::npos || begins(text.substr(name + 14), "*")
                   ? arn("states", "execution:*")
                   : text.substr(0, name) + ":execution:" + text.substr(name + 14) + ":*";
    }
    std::string made;
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t end = pattern[at] == '{' ? pattern.find('}', at) : std::string_view::npos;
        if (end == std::string_view::npos) {
            made += pattern[at++];
            continue;
        }
        const std::string_view name = pattern.substr(at + 1, end - at - 1);
        const Node value = field(call.arguments, name);
        at = end + 1;
        if (name == "p" || name == "r" || name == "a") {
            made += name == "p" ? m_partition : name == "r" ? m_region : m_account;
        } else if (isKnown(value) && isArn(value.string())) {
            return value.string();
        } else {
            made += isKnown(value) ? value.string() : "*";
        }
    }
    return made;
}

/// https://sqs.REGION.amazonaws.com/ACCOUNT/NAME as an ARN.
std::string CallArns::queue(Node url) const {
    const std::string text = isKnown(url) ? url.string() : std::string();
    const std::size_t name = text.rfind('/');
    if (!begins(text, "https://") || name == std::string::npos)
        return isPlaceholder(text) ? queueOf(text) : arn("sqs", "*");
    const std::size_t account = text.rfind('/', name - 1);
    const std::size_t host = text.find("//") + 2;
    const std::string regional = text.substr(host, text.find('/', host) - host);
    std::string region = m_region;
    if (begins(regional, "sqs."))
        region = regional.substr(4, regional.find('.', 4) - 4);
    return "arn:" + m_partition + ":sqs:" + region + ":" + text.substr(account + 1, name - account - 1) +
           ":" + text.substr(name + 1);
}

/// The queue whose URL a placeholder is: of a reference of Terraform that resource's ARN, else any.
std::string CallArns::queueOf(std::string_view placeholder) const {
    const std::string_view inner = placeholder.substr(2, placeholder.size() - 3);
    const std::size_t dot = inner.rfind('.');
    if (begins(inner, "aws_sqs_queue.") && dot > 14)
        return "${" + std::string(inner.substr(0, dot)) + ".arn}";
    return arn("sqs", "*");
}

std::string CallArns::api(const Call& call) const {
    const auto text = [&](std::string_view name) {
        const Node value = field(call.arguments, name);
        return isKnown(value) ? value.string() : std::string("*");
    };
    if (!call.arguments.member("AuthType").stringIs("IAM_ROLE") && call.arguments.member("AuthType"))
        return "*";
    const std::string host = text("ApiEndpoint");
    std::string path = text("Path");
    if (begins(path, "/"))
        path.erase(0, 1);
    return arn("execute-api", host.substr(0, host.find('.')) + "/" + text("Stage") + "/" + text("Method") +
                                  "/" + (path.empty() ? "*" : path));
}

/// An alias or version, in the name or beside it, has permissions of its own.
std::string CallArns::function(const Call& call) const {
    const Node value = field(call.arguments, "FunctionName");
    const Node qualifier = field(call.arguments, "Qualifier");
    std::string text = isKnown(value) ? value.string() : std::string("*");
    if (!isArn(text)) {
        // `123456789012:function:name`
        const std::size_t partial = text.find(":function:");
        text = partial == std::string::npos ? arn("lambda", "function:" + text)
                                            : "arn:" + m_partition + ":lambda:" + m_region + ":" + text;
    }
    if (qualifier && text.back() != '*')
        text += ':' + (isKnown(qualifier) ? qualifier.string() : std::string("*"));
    return text;
}

/// A family without a revision means its latest.
std::string CallArns::taskDefinition(const Call& call) const {
    const Node value = field(call.arguments, "TaskDefinition");
    std::string text = isKnown(value) ? value.string() : std::string("*");
    if (isPlaceholder(text) && isArn(text))
        return text;
    const std::string made = isArn(text) ? text : arn("ecs", "task-definition/" + text);
    const bool revised = made.back() == '*' || made.find(':', made.rfind('/') + 1) != std::string::npos;
    return revised ? made : made + ":*";
}

/// Versions and aliases of a state machine are allowed with it.
std::string CallArns::machine(const Call& call) const {
    const Node value = field(call.arguments, "StateMachineArn");
    const std::string text = isKnown(value) ? value.string() : std::string();
    constexpr std::string_view marker = ":stateMachine:";
    const std::size_t name = text.find(marker);
    if (begins(text, "arn:") && name != std::string::npos)
        return text.substr(0, text.find(':', name + marker.size()));
    return text.empty()  ? arn("states", "stateMachine:*")
           : isArn(text) ? text
                         : arn("states", "stateMachine:" + text);
}

/// A model, or an inference profile together with the model in the regions that it goes to.
std::vector<std::string> CallArns::models(const Call& call) const {
    const Node value = field(call.arguments, "ModelId");
    const std::string text = isKnown(value) ? value.string() : std::string("*");
    const auto model = [&](std::string_view region, std::string_view id) {
        return "arn:" + m_partition + ":bedrock:" + std::string(region) + "::foundation-model/" +
               std::string(id);
    };
    constexpr std::string_view profile = ":inference-profile/";
    const std::size_t at = text.find(profile);
    if (isArn(text) && at == std::string::npos)
        return {text};
    const std::string id = at == std::string::npos ? text : text.substr(at + profile.size());
    static constexpr std::string_view kGroups[] = {"us.", "eu.", "apac.", "jp.", "au.", "us-gov.", "global."};
    const auto* const group = std::find_if(std::begin(kGroups), std::end(kGroups),
                                           [&](std::string_view each) { return begins(id, each); });
    if (group == std::end(kGroups))
        return {model(m_region, id)};
    return {isArn(text) ? text : arn("bedrock", "inference-profile/" + id),
            model("*", id.substr(group->size()))};
}

std::string CallArns::objectAt(Node uri) const {
    constexpr std::string_view scheme = "s3://";
    const std::string text = isKnown(uri) ? uri.string() : std::string();
    return "arn:" + m_partition + ":s3:::" + (begins(text, scheme) ? text.substr(scheme.size()) : "*");
}

std::vector<std::string> CallArns::buses(const Call& call) const {
    std::vector<std::string> made;
    for (const Node entry : field(call.arguments, "Entries")) {
        const Node bus = field(entry, "EventBusName");
        std::string one = !bus ? arn("events", "event-bus/default")
                          : isKnown(bus) && isArn(bus.string())
                              ? bus.string()
                              : arn("events", "event-bus/" + (isKnown(bus) ? bus.string() : "*"));
        if (std::find(made.begin(), made.end(), one) == made.end())
            made.push_back(std::move(one));
    }
    return made.empty() ? std::vector<std::string>{arn("events", "event-bus/*")} : made;
}

std::string CallArns::bucket(Node arguments) const {
    const Node bucket = field(arguments, "Bucket");
    if (isKnown(bucket) && begins(bucket.string(), "arn:"))
        return bucket.string();
    return "arn:" + m_partition + ":s3:::" + (isKnown(bucket) ? bucket.string() : "*");
}

std::string CallArns::object(Node arguments, std::string_view name, bool below) const {
    const Node key = field(arguments, name);
    std::string path = isKnown(key) ? key.string() : std::string();
    if (path.empty())
        return bucket(arguments) + "/*";
    return bucket(arguments) + "/" + path + (!below ? "" : path.back() == '/' ? "*" : "/*");
}

std::vector<std::string> CallArns::sdkResources(const Call& call, std::string_view iamAction) const {
    static constexpr std::string_view kByName[] = {
        "dynamodb TableName table/",
        "firehose DeliveryStreamName deliverystream/",
        "kinesis StreamName stream/",
        "secretsmanager SecretId secret:",
        "ssm Name parameter/",
        "lambda FunctionName function:",
        "glue CrawlerName crawler/",
        "kms KeyId key/",
        "states StateMachineArn stateMachine:",
    };
    const std::string service(iamAction.substr(0, iamAction.find(':')));
    if (service == "s3" && field(call.arguments, "Bucket")) {
        const bool onObject =
            field(call.arguments, "Key") || iamAction.find("Object") != std::string_view::npos;
        return {onObject ? object(call.arguments, "Key", false) : bucket(call.arguments)};
    }
    if (service == "bedrock" && field(call.arguments, "ModelId"))
        return models(call);
    if (iamAction == "lambda:InvokeFunction")
        return {function(call)};
    if (service == "states" && field(call.arguments, "StateMachineArn") &&
        iamAction.find("Start") != std::string_view::npos)
        return {machine(call)};
    if (service == "sqs" && field(call.arguments, "QueueUrl"))
        return {queue(field(call.arguments, "QueueUrl"))};
    for (const Node argument : call.arguments) {
        if (isKnown(argument) && begins(argument.string(), "arn:")) {
            const auto fields = arnFields(argument.string());
            if (fields.size() > 2 && fields[2] == service)
                return {argument.string()};
        }
    }
    for (const std::string_view each : kByName) {
        const std::size_t first = each.find(' ');
        const std::size_t second = each.find(' ', first + 1);
        const Node name = field(call.arguments, each.substr(first + 1, second - first - 1));
        if (each.substr(0, first) != service || !name)
            continue;
        const std::string text = isKnown(name) ? name.string() : "*";
        std::string rest(each.substr(second + 1));
        // A parameter's name begins with the slash that the ARN has there; a secret's ARN ends in six
        // letters.
        if (begins(text, "/") && rest.back() == '/')
            rest.pop_back();
        return {
            isArn(text)
                ? text
                : arn(service, rest + text + (service == "secretsmanager" && text != "*" ? "-??????" : ""))};
    }
    return {"*"};
}

} // namespace steploom::model
