// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/interpreter.h"
#include "engine/support/timestamp.h"
#include "engine/value/json_writer.h"

#include <cmath>

namespace steploom::engine {

namespace {

/// The service counts waits in milliseconds of 31 bits.
constexpr std::int64_t kLongestWaitMs = 2'147'483'647'000;

std::string textOf(const Value& value) {
    return value.isString() ? std::string(value.asString()) : toJson(value);
}

} // namespace

/// When the wait of a JSONata state ends, ms since 1970.
std::int64_t Interpreter::queriedEnd(StrandId id, const WaitBody& body, Failure& failure) {
    const Expression& query = body.secondsQuery ? *body.secondsQuery : *body.timestampQuery;
    const std::string_view location = query.location.asString();
    const auto complain = [&](const std::string& cause) {
        failure = prefixed(id, queryFailure(cause, location));
        return x.m_now;
    };
    const Value value =
        evaluateQueryIn(id, query, failure, body.secondsQuery ? QueryResult::Number : QueryResult::String);
    if (failure)
        return x.m_now;
    if (!body.secondsQuery) {
        const auto parsed = parseTimestamp(value.asString());
        if (!parsed)
            return complain("The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time "
                            "format string: " +
                            std::string(value.asString()));
        return std::max(x.m_now, *parsed / 1'000'000);
    }
    const double seconds = value.asDouble();
    if (!(seconds >= 0) || seconds > static_cast<double>(kLongestWaitMs) / 1000 ||
        seconds != std::floor(seconds))
        return complain("The Seconds field must be a whole number of seconds, not negative, but was: " +
                        textOf(value));
    return x.m_now + static_cast<std::int64_t>(seconds) * 1000;
}

void Interpreter::executeWait(StrandId id) {
    Strand& self = strand(id);
    const auto& body = std::get<WaitBody>(state(self).body);
    VisitRecord& record = visit(self);
    Failure failure;
    const Value payload = selectInput(id, record.input, failure);
    if (failure)
        return failState(id, std::move(failure), Origin::State);
    record.afterInputPath = payload;

    const StrandContext context(x, self);
    const Scope scope{payload, self.variables, context, &x.m_random};
    const auto complain = [&](const std::string& cause) {
        failState(id, runtimeFailure(id, cause), Origin::State);
    };
    std::int64_t until = x.m_now;
    if (body.seconds) {
        until += static_cast<std::int64_t>(*body.seconds * 1000);
    } else if (body.secondsQuery || body.timestampQuery) {
        until = queriedEnd(id, body, failure);
        if (failure)
            return failState(id, std::move(failure), Origin::State);
    } else if (body.secondsPath) {
        const std::string path(body.secondsPath->text.asString());
        const Value seconds = evaluatePath(*body.secondsPath, scope);
        if (seconds.isAbsent())
            return complain("The SecondsPath parameter does not reference an input value: " + path);
        if (!seconds.isInt())
            return complain("The SecondsPath parameter cannot be parsed as a long value: " + path +
                            " == " + textOf(seconds));
        if (seconds.asInt() < 0)
            return complain("The SecondsPath parameter references a negative value: " + path +
                            " == " + textOf(seconds));
        if (seconds.asInt() > kLongestWaitMs / 1000)
            return complain("Wait state delay is too long.");
        until += seconds.asInt() * 1000;
    } else {
        Value timestamp = body.timestamp;
        if (body.timestampPath) {
            timestamp = evaluatePath(*body.timestampPath, scope);
            if (timestamp.isAbsent())
                return complain("The TimestampPath parameter does not reference an input value: " +
                                std::string(body.timestampPath->text.asString()));
        }
        const auto parsed = timestamp.isString() ? parseTimestamp(timestamp.asString()) : std::nullopt;
        if (!parsed)
            return complain(
                "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time "
                "format string: " +
                std::string(body.timestampPath ? body.timestampPath->text.asString() : "") +
                " == " + textOf(timestamp));
        until = std::max(until, *parsed / 1'000'000);
        if (until - x.m_now > kLongestWaitMs)
            return complain("Wait state delay is too long.");
    }
    record.detail.edit().waitUntil = until;
    self.value = payload;
    if (until <= x.m_now)
        return leave(id);
    self.phase = Phase::Waiting;
    addTimer(id, Timer::Kind::Wait, until);
}

} // namespace steploom::engine
