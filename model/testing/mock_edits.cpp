// SPDX-License-Identifier: Apache-2.0
#include "model/testing/mock_edits.h"

#include <algorithm>
#include <optional>

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/document/document.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/forms.h"
#include "model/document/pointer.h"

namespace steploom::model::mocks {

namespace {

using engine::Value;

std::string placeOfCases(const std::string& machine) {
    return "/StateMachines/" + pointerToken(machine) + "/TestCases";
}

std::string placeOfCase(const std::string& machine, const std::string& name) {
    return pointerTo(placeOfCases(machine), name);
}

/// A mock file that is being changed.
class File {
public:
    /// None where the text is something else.
    static std::optional<File> open(std::string_view text) {
        const bool blank = text.find_first_not_of(" \t\r\n") == std::string_view::npos;
        File file(blank ? std::string("{\n  \"StateMachines\": {},\n  \"MockedResponses\": {}\n}\n")
                        : std::string(text));
        const Value& value = file.m_value;
        const auto isObjectOrAbsent = [&](const char* member) {
            return value.find(member) == nullptr || value.get(member).isObject();
        };
        if (!value.isObject() || !isObjectOrAbsent("StateMachines") || !isObjectOrAbsent("MockedResponses"))
            return std::nullopt;
        return file;
    }

    const Value& value() const { return m_value; }
    Value casesOf(const std::string& machine) const {
        return m_value.get("StateMachines").get(machine).get("TestCases");
    }
    bool hasCase(const std::string& machine, const std::string& name) const {
        return casesOf(machine).find(name) != nullptr;
    }

    /// The first refusal counts, and nothing is changed after it.
    void apply(Result<Edit> edit) {
        if (m_refusal)
            return;
        if (!edit) {
            m_refusal = edit.refusal();
            return;
        }
        m_document.apply(std::move(edit.value()));
        m_value = engine::readJson(m_document.bytes()).value;
    }
    void put(const std::string& pointer, const Value& value) {
        apply(edits::putField(m_document, pointer, engine::toJson(value, {2, false})));
    }
    void remove(const std::string& pointer) { apply(edits::removeField(m_document, pointer)); }
    void rename(const std::string& pointer, const std::string& key) {
        apply(edits::renameField(m_document, pointer, key));
    }

    /// How often cases name a response.
    std::size_t usesOf(std::string_view response) const {
        std::size_t uses = 0;
        const Value& machines = m_value.get("StateMachines");
        for (std::size_t m = 0; m < machines.size(); ++m) {
            const Value& cases = machines.at(m).get("TestCases");
            for (std::size_t c = 0; c < cases.size(); ++c) {
                for (std::size_t s = 0; s < cases.at(c).size(); ++s) {
                    const Value& one = cases.at(c).at(s);
                    uses += one.isString() && one.asString() == response ? 1 : 0;
                }
            }
        }
        return uses;
    }
    void removeUnused(const std::string& response) {
        if (m_value.get("MockedResponses").find(response) != nullptr && usesOf(response) == 0)
            remove("/MockedResponses/" + pointerToken(response));
    }

    Result<std::string> result() const {
        if (m_refusal)
            return *m_refusal;
        return m_document.bytes();
    }

private:
    explicit File(const std::string& text)
        : m_document(Document::fromBytes(text))
        , m_value(engine::readJson(text).value) {}

    Document m_document;
    Value m_value;
    std::optional<Message> m_refusal;
};

Message notMocks() {
    return {"history.test.notMocks", {}};
}

/// Why a case cannot have this name; code empty where it can.
Message refusalOfName(const File& file, const std::string& machine, const std::string& name) {
    if (name.find_first_not_of(" \t") == std::string::npos)
        return {"mocks.case.unnamed", {}};
    return file.hasCase(machine, name) ? Message{"mocks.case.exists", {name}} : Message();
}

std::string responseName(const Value& testCase, const std::string& state) {
    const Value& name = testCase.get(state);
    return name.isString() ? std::string(name.asString()) : std::string();
}

/// A name for a response that is not there yet.
std::string freeName(const Value& responses, const std::string& testCase, const std::string& state) {
    const std::string wanted = testCase + ' ' + state;
    std::string name = wanted;
    for (int number = 2; responses.find(name) != nullptr; ++number)
        name = wanted + ' ' + std::to_string(number);
    return name;
}

} // namespace

Result<std::string> addCase(std::string_view text, const std::string& machine, const std::string& name) {
    auto file = File::open(text);
    if (!file)
        return notMocks();
    if (Message refusal = refusalOfName(*file, machine, name); !refusal.code.empty())
        return refusal;
    file->put(placeOfCase(machine, name), Value::emptyObject());
    return file->result();
}

Result<std::string> renameCase(std::string_view text, const std::string& machine, const std::string& from,
                               const std::string& to) {
    auto file = File::open(text);
    if (!file)
        return notMocks();
    if (!file->hasCase(machine, from))
        return Message{"mocks.case.unknown", {from}};
    if (from == to)
        return file->result();
    if (Message refusal = refusalOfName(*file, machine, to); !refusal.code.empty())
        return refusal;
    file->rename(placeOfCase(machine, from), to);
    return file->result();
}

Result<std::string> removeCase(std::string_view text, const std::string& machine, const std::string& name) {
    auto file = File::open(text);
    if (!file)
        return notMocks();
    const Value testCase = file->casesOf(machine).get(name);
    if (!file->hasCase(machine, name))
        return Message{"mocks.case.unknown", {name}};
    file->remove(placeOfCase(machine, name));
    for (std::size_t i = 0; i < testCase.size(); ++i)
        file->removeUnused(responseName(testCase, std::string(testCase.keyAt(i))));
    return file->result();
}

std::vector<Answers> answersOf(const Value& file, const std::string& machine, const std::string& testCase,
                               const std::string& state) {
    const Value& cases = file.get("StateMachines").get(machine).get("TestCases");
    const Value& response = file.get("MockedResponses").get(responseName(cases.get(testCase), state));
    std::vector<Answers> answers;
    answers.reserve(response.isObject() ? response.size() : 0);
    for (std::size_t i = 0; response.isObject() && i < response.size(); ++i)
        answers.push_back({std::string(response.keyAt(i)), response.at(i)});
    return answers;
}

Result<std::string> setAnswers(std::string_view text, const std::string& machine, const std::string& testCase,
                               const std::string& state, const std::vector<Answers>& answers) {
    auto file = File::open(text);
    if (!file)
        return notMocks();
    if (!file->hasCase(machine, testCase))
        return Message{"mocks.case.unknown", {testCase}};
    const std::string place = pointerTo(placeOfCase(machine, testCase), state);
    const std::string before = responseName(file->casesOf(machine).get(testCase), state);
    if (answers.empty()) {
        if (!before.empty()) {
            file->remove(place);
            file->removeUnused(before);
        }
        return file->result();
    }
    const std::vector<Answers> known = answersOf(file->value(), machine, testCase, state);
    if (known == answers)
        return file->result();
    for (std::size_t i = 0; i < answers.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            if (answers[k].attempts == answers[i].attempts)
                return Message{"mocks.attempts.twice", {answers[i].attempts}};
        }
    }
    const Value responses = file->value().get("MockedResponses");
    const bool own = !before.empty() && responses.get(before).isObject() && file->usesOf(before) == 1;
    const std::string name = own ? before : freeName(responses, testCase, state);
    const std::string placeOfResponse = "/MockedResponses/" + pointerToken(name);
    // One by one, so that what stays keeps its bytes.
    if (own) {
        for (const Answers& old : known) {
            const bool stays = std::any_of(answers.begin(), answers.end(),
                                           [&](const Answers& one) { return one.attempts == old.attempts; });
            if (!stays)
                file->remove(pointerTo(placeOfResponse, old.attempts));
        }
    }
    for (const Answers& one : answers) {
        if (std::find(known.begin(), known.end(), one) == known.end() || !own)
            file->put(pointerTo(placeOfResponse, one.attempts), one.answer);
    }
    if (!own)
        file->put(place, Value(name));
    return file->result();
}

} // namespace steploom::model::mocks
