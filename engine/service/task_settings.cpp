// SPDX-License-Identifier: Apache-2.0
#include "engine/service/task_settings.h"

#include "engine/task/services/event_pattern.h"
#include "engine/value/json_reader.h"
#include "engine/value/pointer.h"

#include <algorithm>

namespace steploom::engine {

namespace {

/// Runs FILE:FUNCTION of a Python file as Lambda does: event and context in, JSON out, an exception as Lambda
/// tells of it.
constexpr const char* kPython = R"py(
import importlib.util, json, os, sys, traceback, types
path, _, name = sys.argv[1].rpartition(':')
sys.path.insert(0, os.path.dirname(os.path.abspath(path)))
out = os.fdopen(os.dup(1), 'w')
os.dup2(2, 1)
sys.stdout = sys.stderr
context = types.SimpleNamespace(function_name=sys.argv[2], function_version='$LATEST',
    invoked_function_arn=sys.argv[3], aws_request_id=sys.argv[4], memory_limit_in_mb='128',
    get_remaining_time_in_millis=lambda: 900000)
try:
    spec = importlib.util.spec_from_file_location('handler_module', path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    result = json.dumps(getattr(module, name)(json.load(sys.stdin), context))
    status = 0
except BaseException as error:
    result = json.dumps({'errorMessage': str(error), 'errorType': type(error).__name__,
        'requestId': sys.argv[4], 'stackTrace': traceback.format_tb(error.__traceback__)})
    status = 1
out.write(result)
out.flush()
os._exit(status)
)py";

/// The same for a JavaScript module.
constexpr const char* kNode = R"js(
const [target, name, arn, id] = process.argv.slice(1);
const at = target.lastIndexOf(':');
console.log = console.info = console.error;
const finish = (value, status) => process.stdout.write(JSON.stringify(value === undefined ? null : value),
    () => process.exit(status));
const chunks = [];
process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', async () => {
  try {
    const module = await import('file://' + require('path').resolve(target.slice(0, at)));
    const handler = module[target.slice(at + 1)] || module.default[target.slice(at + 1)];
    const event = JSON.parse(Buffer.concat(chunks).toString());
    finish(await handler(event, { functionName: name, functionVersion: '$LATEST', invokedFunctionArn: arn,
        awsRequestId: id, getRemainingTimeInMillis: () => 900000 }), 0);
  } catch (error) {
    finish({ errorType: error.name || 'Error', errorMessage: error.message || String(error),
        trace: String(error.stack).split('\n') }, 1);
  }
});
)js";

std::string below(const std::string& pointer, std::string_view name) {
    std::string longer = pointer;
    appendPointerToken(longer, name);
    return longer;
}

class SettingsReader {
public:
    TaskSettingsResult read(const Value& document) {
        if (!document.isObject())
            report("settings.shape", "");
        for (std::size_t i = 0; document.isObject() && i < document.size(); ++i) {
            const std::string_view name = document.keyAt(i);
            const Value& value = document.at(i);
            const std::string place = below("", name);
            if (name == "functions")
                each(value, place, [&](auto& n, auto& v, auto& p) { function(n, v, p); });
            else if (name == "states")
                each(value, place,
                     [&](auto& n, auto& v, auto& p) { m_result.settings.states[n] = answerer(n, v, p); });
            else if (name == "resources")
                each(value, place,
                     [&](auto& n, auto& v, auto& p) { m_result.settings.resources[n] = answerer(n, v, p); });
            else if (name == "recording" && value.isString())
                m_result.settings.recording = value.asString();
            else if (name == "tables")
                each(value, place, [&](auto& n, auto& v, auto& p) { table(n, v, p); });
            else if (name == "subscriptions")
                each(value, place, [&](auto& n, auto& v, auto& p) { subscription(n, v, p); });
            else if (name == "connections")
                each(value, place, [&](auto& n, auto& v, auto& p) { connection(n, v, p); });
            else if (name == "endpoints")
                each(value, place, [&](auto& n, auto& v, auto& p) { endpoint(n, v, p); });
            else if (name == "realAws")
                realAws(value, place);
            else if (name == "alarms" && value.isArray())
                alarms(value, place);
            else if (name == "rules" && value.isArray())
                rules(value, place);
            else
                report("settings.unknown", place, {std::string(name)});
        }
        return std::move(m_result);
    }

private:
    void report(const char* code, const std::string& pointer, std::vector<std::string> args = {}) {
        m_result.diagnostics.push_back({Severity::Error, code, pointer, std::move(args)});
    }

    template <typename Visit>
    void each(const Value& object, const std::string& place, Visit visit) {
        if (!object.isObject())
            return report("settings.object", place);
        for (std::size_t i = 0; i < object.size(); ++i) {
            const std::string name(object.keyAt(i));
            const std::string inside = below(place, name);
            visit(name, object.at(i), inside);
        }
    }

    std::vector<std::string> texts(const Value& list, const std::string& place) {
        std::vector<std::string> found;
        for (std::size_t i = 0; list.isArray() && i < list.size(); ++i) {
            if (list.at(i).isString())
                found.emplace_back(list.at(i).asString());
        }
        if (found.empty() || found.size() != list.size())
            report("settings.texts", place);
        return found;
    }

    std::string url(const Value& value, const std::string& place) {
        const std::string_view text = value.asString();
        if (text.substr(0, 7) != "http://" && text.substr(0, 8) != "https://")
            report("settings.url", place);
        return std::string(text);
    }

    void connection(const std::string& name, const Value& value, const std::string& place) {
        m_result.settings.connections[name] = readConnection(
            value, [&](const std::string& where) { report("settings.connection", place + '/' + where); });
    }

    Secret secret(const Value& value, const std::string& place) {
        if (value.isString())
            return {std::string(value.asString()), {}};
        if (!value.get("environment").isString())
            report("settings.secret", place);
        return {{}, std::string(value.get("environment").asString())};
    }

    void endpoint(const std::string& name, const Value& value, const std::string& place) {
        AwsEndpoint endpoint;
        endpoint.region = "us-east-1";
        if (value.isString()) {
            endpoint.url = url(value, place);
        } else {
            endpoint.url = url(value.get("url"), below(place, "url"));
            for (std::size_t i = 0; value.isObject() && i < value.size(); ++i) {
                const std::string_view key = value.keyAt(i);
                const std::string inside = below(place, key);
                if (key == "region" && value.at(i).isString())
                    endpoint.region = value.at(i).asString();
                else if (key == "accessKeyId")
                    endpoint.accessKeyId = secret(value.at(i), inside);
                else if (key == "secretAccessKey")
                    endpoint.secretAccessKey = secret(value.at(i), inside);
                else if (key == "sessionToken")
                    endpoint.sessionToken = secret(value.at(i), inside);
                else if (key != "url")
                    report("settings.unknown", inside, {std::string(key)});
            }
        }
        m_result.settings.endpoints.services[name] = std::move(endpoint);
    }

    /// Its own switch: nothing goes to AWS by accident.
    void realAws(const Value& value, const std::string& place) {
        const Value& enabled = value.get("enabled");
        if (!enabled.isBool())
            report("settings.realAws", place);
        m_result.settings.endpoints.realAws = enabled.isBool() && enabled.asBool();
        if (const Value& region = value.get("region"); region.isString())
            m_result.settings.endpoints.awsRegion = region.asString();
    }

    void function(const std::string& name, const Value& value, const std::string& place) {
        FunctionHandler handler;
        int ways = 0;
        for (std::size_t i = 0; value.isObject() && i < value.size(); ++i)
            handlerField(handler, ways, std::string(value.keyAt(i)), value.at(i), place);
        if (ways != 1)
            report("settings.function", place, {name});
        m_result.settings.functions[name] = std::move(handler);
    }

    /// One field of what a handler is; `ways` counts those that say what it is.
    void handlerField(FunctionHandler& handler, int& ways, const std::string& key, const Value& one,
                      const std::string& place) {
        const std::string inside = below(place, key);
        if (key == "command") {
            handler.command = texts(one, inside);
            ++ways;
        } else if (key == "python" || key == "node") {
            if (one.asString().find(':') == std::string_view::npos)
                report("settings.handler", inside);
            handler.command = key == "python" ? std::vector<std::string>{"python3", "-c", kPython}
                                              : std::vector<std::string>{"node", "-e", kNode};
            handler.command.emplace_back(one.asString());
            ++ways;
        } else if (key == "endpoint") {
            handler.endpoint = url(one, inside);
            ++ways;
        } else if (key == "timeoutSeconds" && one.isNumber() && one.asDouble() > 0 && one.asDouble() < 1e9) {
            handler.timeoutMs = static_cast<std::int64_t>(one.asDouble() * 1000);
        } else if (key == "environment" && one.isObject()) {
            for (std::size_t e = 0; e < one.size(); ++e)
                handler.environment[std::string(one.keyAt(e))] = one.at(e).asString();
        } else {
            report("settings.unknown", inside, {key});
        }
    }

    TaskAnswerer answerer(const std::string& name, const Value& value, const std::string& place) {
        TaskAnswerer made;
        int ways = 0;
        if (!value.isObject())
            report("settings.object", place);
        for (std::size_t i = 0; value.isObject() && i < value.size(); ++i) {
            const std::string key(value.keyAt(i));
            const std::string inside = below(place, key);
            if (key == "answer") {
                made.kind = namedAnswerer(value.at(i));
                if (made.kind == TaskAnswerer::Kind::Default)
                    report("settings.answer", inside);
                ++ways;
            } else if (key == "faults" && value.at(i).isArray()) {
                made.faults.reserve(value.at(i).size());
                for (std::size_t f = 0; f < value.at(i).size(); ++f)
                    made.faults.push_back(fault(value.at(i).at(f), below(inside, std::to_string(f))));
            } else {
                handlerField(made.handler, ways, key, value.at(i), place);
            }
        }
        if (!made.handler.command.empty() || !made.handler.endpoint.empty())
            made.kind = TaskAnswerer::Kind::Handler;
        if (ways > 1 || (ways == 0 && made.faults.empty()))
            report("settings.answerer", place, {name});
        return made;
    }

    static TaskAnswerer::Kind namedAnswerer(const Value& name) {
        const std::string_view text = name.isString() ? name.asString() : std::string_view();
        return text == "mock"       ? TaskAnswerer::Kind::Mock
               : text == "recorded" ? TaskAnswerer::Kind::Recorded
               : text == "asked"    ? TaskAnswerer::Kind::Asked
               : text == "local"    ? TaskAnswerer::Kind::Local
                                    : TaskAnswerer::Kind::Default;
    }

    TaskFault fault(const Value& value, const std::string& place) {
        TaskFault made;
        int kinds = 0;
        for (std::size_t i = 0; value.isObject() && i < value.size(); ++i) {
            const std::string_view key = value.keyAt(i);
            const Value& one = value.at(i);
            const bool yes = one.isBool() && one.asBool();
            if (key == "attempt" && one.isInt() && one.asInt() >= 1 && one.asInt() <= 1'000'000'000)
                made.attempt = static_cast<std::uint32_t>(one.asInt());
            else if (key == "error" && one.isString() && !one.asString().empty()) {
                made.kind = TaskFault::Kind::Fail;
                made.error = one.asString();
                ++kinds;
            } else if (key == "cause" && one.isString())
                made.cause = one.asString();
            else if (key == "delaySeconds" && one.isNumber() && one.asDouble() > 0 && one.asDouble() < 1e9)
                made.delayMs = static_cast<std::int64_t>(one.asDouble() * 1000);
            else if ((key == "oversize" || key == "timeout") && yes) {
                made.kind = key == "oversize" ? TaskFault::Kind::Oversize : TaskFault::Kind::TimeOut;
                ++kinds;
            } else
                report("settings.unknown", below(place, key), {std::string(key)});
        }
        if (kinds > 1 || (kinds == 0 && made.delayMs == 0))
            report("settings.fault", place);
        return made;
    }

    void table(const std::string& name, const Value& value, const std::string& place) {
        m_result.settings.tables[name] = texts(value.get("key"), below(place, "key"));
        if (value.get("key").size() > 2)
            report("settings.key", below(place, "key"));
        const Value& items = value.get("items");
        if (!items.isAbsent() && !items.isArray())
            report("settings.items", below(place, "items"));
        for (std::size_t i = 0; items.isArray() && i < items.size(); ++i) {
            if (!items.at(i).isObject())
                report("settings.items", below(below(place, "items"), std::to_string(i)));
            m_result.settings.items.emplace_back(name, items.at(i));
        }
    }

    void subscription(const std::string& topic, const Value& value, const std::string& place) {
        for (const std::string& queue : texts(value, place))
            m_result.settings.subscriptions.emplace_back(topic, queue);
    }

    void alarms(const Value& list, const std::string& place) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string inside = below(place, std::to_string(i));
            m_result.settings.alarms.push_back(readMetricAlarm(list.at(i), [&](const std::string& name) {
                report("settings.alarm", list.at(i).get(name).isAbsent() ? inside : below(inside, name),
                       {name});
            }));
        }
    }

    void rules(const Value& list, const std::string& place) {
        for (std::size_t i = 0; i < list.size(); ++i)
            rule(list.at(i), below(place, std::to_string(i)));
    }

    void rule(const Value& value, const std::string& place) {
        EventRule rule;
        rule.name = value.get("name").asString();
        if (const Value& bus = value.get("bus"); bus.isString())
            rule.bus = bus.asString();
        rule.pattern = value.get("eventPattern");
        // As Terraform has it: JSON in a text.
        if (rule.pattern.isString())
            rule.pattern = readJson(rule.pattern.asString()).value;
        if (eventPatternProblem(rule.pattern))
            report("settings.pattern", below(place, "eventPattern"));
        const Value& targets = value.get("targets");
        for (std::size_t i = 0; i < targets.size(); ++i) {
            const Value& one = targets.at(i);
            EventTarget target;
            target.arn = one.get("arn").asString();
            if (const Value& input = one.get("input"); input.isString())
                target.input = readJson(input.asString()).value;
            target.inputPath = one.get("inputPath").asString();
            const Value& transformer = one.get("inputTransformer");
            target.inputPaths = transformer.get("inputPaths");
            target.inputTemplate = transformer.get("inputTemplate").asString();
            if (target.arn.empty())
                report("settings.target", below(below(place, "targets"), std::to_string(i)));
            rule.targets.push_back(std::move(target));
        }
        m_result.settings.rules.push_back(std::move(rule));
    }

    TaskSettingsResult m_result;
};

} // namespace

const FunctionHandler* TaskSettings::functionFor(std::string_view name) const {
    const auto find = [this](std::string_view wanted) {
        const auto found = functions.find(std::string(wanted));
        return found == functions.end() ? nullptr : &found->second;
    };
    if (const FunctionHandler* exact = find(name))
        return exact;
    // arn:aws:lambda:REGION:ACCOUNT:function:NAME[:QUALIFIER], ACCOUNT:function:NAME, NAME:QUALIFIER
    std::string_view bare = name;
    constexpr std::string_view kFunction = "function:";
    if (const std::size_t at = bare.find(kFunction); at != std::string_view::npos)
        bare.remove_prefix(at + kFunction.size());
    if (const FunctionHandler* named = find(bare.substr(0, bare.find(':'))))
        return named;
    return find("*");
}

const TaskAnswerer* TaskSettings::answererFor(std::string_view state, std::string_view resource) const {
    const auto chosen = [](const std::map<std::string, TaskAnswerer>& all, std::string_view key) {
        const auto found = all.find(std::string(key));
        return found != all.end() && found->second.kind != TaskAnswerer::Kind::Default ? &found->second
                                                                                       : nullptr;
    };
    if (const TaskAnswerer* one = chosen(states, state))
        return one;
    if (const TaskAnswerer* one = chosen(resources, resource))
        return one;
    return chosen(resources, "*");
}

const TaskFault* TaskSettings::faultOf(std::string_view state, std::string_view resource,
                                       std::uint32_t attempt) const {
    for (const auto& [all, key] : {std::pair(&states, state), std::pair(&resources, resource),
                                   std::pair(&resources, std::string_view("*"))}) {
        const auto found = all->find(std::string(key));
        const TaskFault* fault = found == all->end() ? nullptr : found->second.faultOf(attempt);
        if (fault != nullptr)
            return fault;
    }
    return nullptr;
}

TaskSettingsResult readTaskSettings(const Value& document) {
    return SettingsReader().read(document);
}

} // namespace steploom::engine
