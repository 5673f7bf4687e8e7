// SPDX-License-Identifier: Apache-2.0
#include "model/history/test_case.h"

#include <map>
#include <optional>

#include "engine/task/mock.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/document/edits/fields.h"
#include "model/document/pointer.h"

namespace steploom::model {

namespace {

using engine::Value;

std::string jsonOf(const Value& value) {
    return engine::toJson(value, {2, false});
}

/// `wanted`, or with a number where `object` has that member; `others` is what more must not be hit.
std::string freeName(const Value& object, const std::string& wanted, const Value& others = {}) {
    std::string name = wanted;
    for (int number = 2; object.find(name) != nullptr || (number > 2 && others.find(name) != nullptr);
         ++number)
        name = wanted + ' ' + std::to_string(number);
    return name;
}

class Addition {
public:
    explicit Addition(std::string_view file)
        : m_document(Document::fromBytes(std::string(file))) {}

    std::optional<Message> set(const std::string& pointer, const Value& value) {
        auto edit = edits::setField(m_document, pointer, jsonOf(value));
        if (!edit)
            return edit.refusal();
        m_document.apply(std::move(edit.value()));
        return std::nullopt;
    }
    const std::string& text() const { return m_document.bytes(); }

private:
    Document m_document;
};

} // namespace

Result<AddedTestCase> addTestCase(std::string_view file, const Value& mocks) {
    const Value& machines = mocks.get("StateMachines");
    AddedTestCase added{{}, std::string(machines.keyAt(0)), {}};
    const Value cases = machines.get(added.machine).get("TestCases");
    added.name = cases.keyAt(0);
    if (file.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        added.text = jsonOf(mocks) + '\n';
        return added;
    }
    const engine::JsonReadResult read = engine::readJson(file);
    if (!read || engine::readMockConfig(read.value).config == nullptr)
        return Message{"history.test.notMocks", {}};
    Addition addition(file);
    const auto below = [&](const std::string& pointer, const Value& object,
                           const std::string& name) -> std::optional<Message> {
        return object.get(name).isObject() ? std::nullopt
                                           : addition.set(pointerTo(pointer, name), Value::emptyObject());
    };

    // Responses first: their names decide what the case says.
    const Value known = read.value.get("MockedResponses");
    if (auto refusal = below("", read.value, "MockedResponses"))
        return *refusal;
    std::map<std::string, std::string> names;
    const Value& responses = mocks.get("MockedResponses");
    for (std::size_t i = 0; i < responses.size(); ++i) {
        const std::string wanted(responses.keyAt(i));
        const Value* same = known.find(wanted);
        const bool there = same != nullptr && *same == responses.at(i);
        names[wanted] = there ? wanted : freeName(known, wanted, responses);
        if (there)
            continue;
        if (auto refusal = addition.set("/MockedResponses/" + pointerToken(names[wanted]), responses.at(i)))
            return *refusal;
    }

    const Value theirs = read.value.get("StateMachines");
    if (theirs.isObject() && theirs.size() == 1)
        added.machine = theirs.keyAt(0);
    const Value& machine = theirs.get(added.machine);
    const Value& before = machine.get("TestCases");
    added.name = freeName(before, added.name);
    engine::ObjectBuilder states;
    const Value& wanted = cases.at(0);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        states.add(wanted.keyAt(i), Value(names[std::string(wanted.at(i).asString())]));
    const std::string place = "/StateMachines/" + pointerToken(added.machine);
    if (auto refusal = below("", read.value, "StateMachines"))
        return *refusal;
    if (auto refusal = below("/StateMachines", theirs, added.machine))
        return *refusal;
    if (auto refusal = below(place, machine, "TestCases"))
        return *refusal;
    if (auto refusal = addition.set(place + "/TestCases/" + pointerToken(added.name),
                                    states.isEmpty() ? Value::emptyObject() : states.build()))
        return *refusal;
    added.text = addition.text();
    return added;
}

} // namespace steploom::model
