// SPDX-License-Identifier: Apache-2.0
#include "model/assist/completion.h"

#include <algorithm>

#include "engine/definition/integrations.h"
#include "model/assist/expression_completion.h"
#include "model/assist/help.h"
#include "model/assist/place.h"
#include "model/assist/scope.h"
#include "model/assist/sdk_resources.h"
#include "model/assist/vocabulary.h"
#include "model/document/json_string.h"

namespace steploom::model {

namespace {

constexpr std::string_view kArn = "arn:aws:states:::";

std::string str(std::string_view text) {
    return std::string(text);
}

char charAfter(std::string_view text, std::size_t offset) {
    const std::size_t at = text.find_first_not_of(" \t\r\n", offset);
    return at == std::string_view::npos ? '\0' : text[at];
}

/// What a field's value begins as, and how far into it the caret goes.
std::pair<std::string_view, std::size_t> skeleton(std::string_view field, std::string_view shape,
                                                  bool jsonata) {
    if (field == "ErrorEquals")
        return {"[\"\"]", 2};
    if (field == "Version")
        return {"\"1.0\"", 5};
    if (shape == "string" || shape == "state")
        return {"\"\"", 1};
    if (shape == "path")
        return {"\"$\"", 2};
    if (shape == "expression")
        return {"\"{%  %}\"", 4};
    if (shape == "object")
        return {"{}", 1};
    if (shape == "array")
        return {"[]", 1};
    if (shape == "boolean")
        return {"true", 4};
    if (shape == "any" && jsonata)
        return {"\"{%  %}\"", 4};
    return {"", 0};
}

class Completer {
public:
    Completer(const Document& document, std::size_t offset, const SdkTable* sdk)
        : m_document(document)
        , m_sdk(sdk)
        , m_text(document.bytes())
        , m_offset(std::min(offset, document.bytes().size()))
        , m_place(placeAt(document, m_offset)) {}

    Completions run() {
        if (inComment(m_document.tree(), m_offset))
            return {};
        m_jsonata = languageOf(m_place.container) == engine::QueryLanguage::Jsonata;
        if (m_place.isKey) {
            keys();
        } else if (m_place.string && completeExpression(m_document, m_offset, m_place, m_result)) {
            return std::move(m_result);
        } else {
            values();
        }
        return std::move(m_result);
    }

private:
    void replace(Span span, std::size_t typedFrom) {
        m_result.replaced = span;
        m_result.typed = str(m_text.substr(typedFrom, m_offset - std::min(typedFrom, m_offset)));
    }

    // Names of fields

    void keys() {
        Span span = m_place.word;
        if (m_place.string)
            span = {m_place.string->span.begin, m_place.string->closed ? m_place.string->span.end : m_offset};
        replace(span, m_place.word.begin);
        m_hasColon = charAfter(m_text, span.end) == ':';
        m_comma = charAfter(m_text, span.end) == '"';
        if (m_place.role == Role::StatesMap) {
            for (const std::string& name : missingStates(m_place.container.parent()))
                addKey(name, CompletionKind::State, "", "{}", 1);
            return;
        }
        const auto type = typeOf(m_place.container);
        const Node processor = m_place.container.member("ItemProcessor");
        const bool distributed = processor.member("ProcessorConfig").member("Mode").stringIs("DISTRIBUTED");
        const engine::QueryLanguage language =
            m_jsonata ? engine::QueryLanguage::Jsonata : engine::QueryLanguage::JsonPath;
        std::vector<std::string_view> names = fieldsOf(m_place.role, type, language, distributed);
        std::string resource;
        if (m_place.role == Role::Payload) {
            resource = m_place.container.parent().member("Resource").string();
            names = parametersOf(resource);
        }
        for (const std::string_view name : names) {
            if (isThere(name))
                continue;
            const Help* help = findHelp("field." + str(name));
            const std::string_view shape = help != nullptr ? help->shape : std::string_view("");
            const auto [value, caret] = skeleton(name, shape, m_jsonata);
            addKey(name, CompletionKind::Field, shape, value, caret);
        }
    }

    bool isThere(std::string_view name) const {
        for (const Node member : m_place.container) {
            if (member.keyIs(name))
                return !m_place.string || member.keySpan().begin != m_place.string->span.begin;
        }
        return false;
    }

    void addKey(std::string_view name, CompletionKind kind, std::string_view detail, std::string_view value,
                std::size_t caret) {
        Completion item{str(name), kind, str(detail), {}, quoted(name), 0};
        if (const std::string code = "field." + item.label; findHelp(code) != nullptr)
            item.help = code;
        item.caret = item.insert.size();
        if (!m_hasColon) {
            item.insert += ": " + str(value) + (m_comma ? "," : "");
            item.caret += 2 + caret;
        }
        m_result.items.push_back(std::move(item));
    }

    // Values

    void values() {
        replace(m_place.word, m_place.word.begin);
        if (m_place.string && !m_place.string->closed)
            m_result.replaced.end = m_offset;
        const std::string& key = m_place.key;
        const Role role = m_place.role;
        const bool transition = role == Role::State || role == Role::Catcher || role == Role::ChoiceRule;
        if ((key == "Next" && transition) || (key == "Default" && role == Role::State) ||
            (key == "StartAt" && (role == Role::Machine || role == Role::Branch || role == Role::Processor)))
            states();
        else if (key == "ErrorEquals" && (role == Role::Retrier || role == Role::Catcher))
            errors();
        else if (key == "Resource")
            resources();
        else if (key == "Type" && role == Role::State)
            fromHelp("type.");
        else if (key == "End" || key.substr(0, 2) == "Is" || key == "BooleanEquals" ||
                 key == "ConsistentRead")
            booleans();
        else if (isEnumerated(key))
            fromHelp("value." + key + ".");
        else if (!m_place.string && m_jsonata && role != Role::StatesMap)
            addText("{%  %}", 3);
    }

    bool isEnumerated(const std::string& key) const {
        switch (m_place.role) {
        case Role::Machine:
            return key == "QueryLanguage" || key == "Version";
        case Role::State:
            return key == "QueryLanguage";
        case Role::ProcessorConfig:
        case Role::Retrier:
        case Role::ReaderConfig:
        case Role::WriterConfig:
            return true;
        case Role::Payload:
            return key == "Method" || key == "InvocationType";
        default:
            return false;
        }
    }

    void states() {
        const std::string own = stateAround(m_place.container).key();
        for (const Node state : statesInScope(m_place.container)) {
            const std::string name = state.key();
            if (name != own || m_place.key == "StartAt")
                add(name, CompletionKind::State, state.member("Type").string(), "");
        }
    }

    void errors() {
        std::vector<std::string> there;
        for (const Node item : m_place.container) {
            if (!m_place.string || item.span().begin != m_place.string->span.begin)
                there.push_back(item.string());
        }
        const bool lambda =
            stateAround(m_place.container).member("Resource").string().find("lambda") != std::string::npos;
        std::vector<std::string> names = raisedErrors(m_document.tree());
        for (const Help& help : helpOf("error.")) {
            const std::string name = str(help.code.substr(6));
            if (lambda || name.substr(0, 7) != "Lambda.")
                names.push_back(name);
        }
        for (const std::string& name : names) {
            if (std::find(there.begin(), there.end(), name) == there.end())
                add(name, CompletionKind::Error, "", "error." + name);
        }
    }

    void resources() {
        if (m_place.role == Role::ItemReader) {
            for (const char* call : {"s3:getObject", "s3:listObjectsV2"})
                add(str(kArn) + call, CompletionKind::Resource, "", "");
        } else if (m_place.role == Role::ResultWriter) {
            add(str(kArn) + "s3:putObject", CompletionKind::Resource, "", "");
        } else if (m_place.role == Role::State) {
            std::vector<std::string> calls = engine::integrationCalls();
            // Most tasks call functions.
            std::stable_partition(calls.begin(), calls.end(),
                                  [](const std::string& call) { return call.substr(0, 7) == "lambda:"; });
            for (const std::string& call : calls)
                add(str(kArn) + call, CompletionKind::Resource, "", "");
            if (m_sdk != nullptr)
                addAll(sdkResources(*m_sdk, m_result.typed));
        }
    }

    void addAll(const std::vector<OfferedResource>& resources) {
        for (const OfferedResource& resource : resources)
            add(resource.arn, CompletionKind::Resource, resource.service, "");
    }

    void booleans() {
        for (const char* word : {"true", "false"}) {
            if (m_place.string || (m_place.key == "End" && word[0] == 'f'))
                continue;
            m_result.items.push_back(
                {word, CompletionKind::Value, "", "", word, std::string_view(word).size()});
        }
    }

    void fromHelp(const std::string& prefix) {
        for (const Help& help : helpOf(prefix)) {
            const std::string name = str(help.code.substr(prefix.size()));
            const bool writer = name == "COMPACT" || name == "FLATTEN";
            const bool fits = m_place.key != "Transformation" || name == "NONE" ||
                              writer == (m_place.role == Role::WriterConfig);
            if (fits)
                add(name, CompletionKind::Value, "", help.text.empty() ? "" : str(help.code));
        }
    }

    /// A string's characters, with quotes where there are none yet.
    void add(std::string_view name, CompletionKind kind, std::string_view detail, std::string help) {
        std::string text = quoted(name);
        if (m_place.string) {
            text.erase(0, 1);
            if (m_place.string->closed)
                text.pop_back();
        }
        const std::size_t caret = text.size();
        m_result.items.push_back({str(name), kind, str(detail), std::move(help), std::move(text), caret});
    }

    void addText(std::string_view text, std::size_t caret) {
        m_result.items.push_back({str(text), CompletionKind::Value, "", "", quoted(text), caret + 1});
    }

    static std::string quoted(std::string_view name) { return encodeJsonString(name); }

    const Document& m_document;
    const SdkTable* m_sdk;
    std::string_view m_text;
    std::size_t m_offset;
    Place m_place;
    Completions m_result;
    bool m_jsonata = false;
    bool m_hasColon = false;
    bool m_comma = false;
};

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same(char a, char b) {
    return lower(a) == lower(b);
}

bool isCapital(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isLetter(char c) {
    return isCapital(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Whether a word begins at `at`: MaxAttempts has two.
bool beginsWord(std::string_view label, std::size_t at) {
    return at == 0 || !isLetter(label[at - 1]) || (isCapital(label[at]) && !isCapital(label[at - 1]));
}

bool beginsAt(std::string_view label, std::size_t at, std::string_view typed) {
    return typed.size() <= label.size() - at &&
           std::equal(typed.begin(), typed.end(), label.begin() + static_cast<std::ptrdiff_t>(at), same);
}

/// The letters in their order, each behind the one before or where a word begins.
bool hasInitials(std::string_view label, std::string_view typed) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < typed.size(); ++i, ++at) {
        if (i > 0 && at < label.size() && same(label[at], typed[i]))
            continue;
        while (at < label.size() && !(beginsWord(label, at) && same(label[at], typed[i])))
            ++at;
        if (at == label.size())
            return false;
    }
    return true;
}

/// 0: begins so; 1: a word in it begins so; 2: has its letters as the beginnings of words; -1: no match.
int rank(std::string_view label, std::string_view typed) {
    if (beginsAt(label, 0, typed))
        return 0;
    for (std::size_t at = 1; at < label.size(); ++at) {
        if (beginsWord(label, at) && beginsAt(label, at, typed))
            return 1;
    }
    return hasInitials(label, typed) ? 2 : -1;
}

} // namespace

Completions completionsAt(const Document& document, std::size_t offset, const SdkTable* sdk) {
    return Completer(document, offset, sdk).run();
}

std::vector<Completion> matching(const Completions& completions) {
    std::vector<std::pair<int, const Completion*>> found;
    for (const Completion& item : completions.items) {
        if (const int how = rank(item.label, completions.typed); how >= 0)
            found.emplace_back(how, &item);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Completion> result;
    result.reserve(found.size());
    for (const auto& [how, item] : found)
        result.push_back(*item);
    return result;
}

} // namespace steploom::model
