// SPDX-License-Identifier: Apache-2.0
#include "app/inspect/hover_value.h"

#include <algorithm>

#include "app/inspect/paused_scope.h"
#include "app/payload/payload_words.h"
#include "engine/value/json_reader.h"
#include "model/assist/highlight.h"
#include "model/assist/place.h"

namespace steploom::app {

namespace {

using engine::ExplainedPiece;
using engine::QueryLanguage;
using engine::Value;

/// Characters of a string literal before a place in what stands between its quotes.
std::size_t charactersBefore(std::string_view inside, std::size_t place) {
    std::size_t escapes = 0; // an escape that the place cuts is left out
    for (std::size_t cut = std::min(place, inside.size());; --cut, ++escapes) {
        const engine::JsonReadResult read = engine::readJson('"' + std::string(inside.substr(0, cut)) + '"');
        if (read)
            return read.value.asString().size();
        if (cut == 0 || escapes == 12)
            return 0;
    }
}

std::string firstStep(const std::string& field) {
    const std::size_t end = field.find('/', 1);
    return field.substr(1, end == std::string::npos ? end : end - 1);
}

std::string lastStep(const std::string& field) {
    return field.substr(field.rfind('/') + 1);
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool isExpression(const std::string& field, const std::string& text, QueryLanguage language) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return false;
    if (language == QueryLanguage::Jsonata)
        return text.compare(first, 2, "{%") == 0;
    const std::string name = lastStep(field);
    const bool evaluated = endsWith(name, ".$") || endsWith(name, "Path") || name == "Variable";
    return evaluated && text.compare(first, 2, "${") != 0 &&
           (text[first] == '$' || text.compare(first, 7, "States.") == 0);
}

/// What a field of a JSONPath state sees as $.
Value payloadOf(const std::string& field, const engine::VisitRecord& visit, const engine::DebugScope& scope) {
    using Type = engine::StateType;
    const std::string outer = firstStep(field);
    const bool works = visit.type != Type::Choice && visit.type != Type::Wait;
    if (outer == "Catch")
        return lastStep(field) == "ResultPath" ? visit.output : scope.errorOutput;
    if (outer == "InputPath")
        return visit.input;
    if (outer == "ResultSelector")
        return visit.result;
    if (outer == "ResultPath" || outer == "OutputPath")
        return visit.afterResultPath.isAbsent() ? visit.output : visit.afterResultPath;
    if (outer == "Assign" && works)
        return visit.afterResultSelector.isAbsent() ? visit.result : visit.afterResultSelector;
    return scope.payload;
}

} // namespace

void HoverValue::setSession(DebugSession* session) {
    m_session = session;
    emit sessionChanged();
}

QVariantMap HoverValue::at(int offset) const {
    if (!canEvaluate(m_session) || offset < 0)
        return {};
    const model::SyntaxTree& tree = m_session->document()->document().tree();
    const auto found = model::stringAround(tree, static_cast<std::size_t>(offset));
    if (!found || found->isKey)
        return {};
    const model::Node state = model::stateAround(found->node);
    if (!state)
        return {};
    const std::string whole = tree.pointer(state);
    const std::string raw(found->node.raw());
    const std::size_t place =
        charactersBefore(std::string_view(raw).substr(std::min<std::size_t>(1, raw.size())),
                         static_cast<std::size_t>(offset) - found->inside().begin);
    return valueOf(whole, tree.pointer(found->node).substr(whole.size()), found->node.string(), place);
}

QVariantMap HoverValue::in(const QString& pointer, const QString& text, int place, bool characters) const {
    if (!canEvaluate(m_session) || place < 0)
        return {};
    const std::string field = pointer.toStdString();
    const model::SyntaxTree& tree = m_session->document()->document().tree();
    // The field may not be written yet: its state is.
    model::Node state;
    for (std::string at = field; !state && !at.empty(); at.resize(at.rfind('/')))
        state = model::stateAround(tree.at(at));
    if (!state)
        return {};
    const std::string whole = tree.pointer(state);
    if (field.compare(0, whole.size() + 1, whole + '/') != 0)
        return {};
    const std::string inner = field.substr(whole.size());
    const std::size_t offset = text.left(place).toUtf8().size();
    if (characters)
        return valueOf(whole, inner, text.toStdString(), offset);
    const model::Document draft = model::Document::fromBytes(text.toStdString());
    const auto found = model::stringAround(draft.tree(), offset);
    if (!found || found->isKey)
        return {};
    const std::string raw(found->node.raw());
    return valueOf(whole, inner + draft.tree().pointer(found->node), found->node.string(),
                   charactersBefore(std::string_view(raw).substr(std::min<std::size_t>(1, raw.size())),
                                    offset - found->inside().begin));
}

QVariantMap HoverValue::valueOf(const std::string& state, const std::string& field, const std::string& text,
                                std::size_t place) const {
    const engine::Execution& execution = m_session->debugger()->execution();
    const auto& visits = execution.history().visits;
    const auto isOf = [&](std::uint32_t visit) {
        return visit < visits.size() && visits[visit].state != engine::kNone &&
               execution.definition().state(visits[visit].state).pointer == state;
    };
    std::uint32_t visit = m_session->debugger()->stop().visit;
    if (!isOf(visit)) {
        visit = static_cast<std::uint32_t>(visits.size());
        while (visit > 0 && !isOf(visit - 1))
            --visit;
        if (visit == 0)
            return {};
        --visit;
    }
    const engine::VisitRecord& record = visits[visit];
    const QueryLanguage language = execution.definition().state(record.state).language;
    if (!isExpression(field, text, language))
        return {};
    engine::DebugScope scope = engine::debugScopeOf(execution, visit);
    scope.variables = record.variablesBefore; // what its own Assign made is not there yet
    if (language == QueryLanguage::JsonPath)
        scope.payload = payloadOf(field, record, scope);
    const Evaluation evaluation = evaluateIn(scope, text, language);
    const ExplainedPiece* piece =
        evaluation.result.readable ? engine::pieceAt(evaluation.result.whole, place) : nullptr;
    if (piece == nullptr && evaluation.kind == Evaluation::Kind::Failure)
        return {};
    if (piece == nullptr)
        piece = &evaluation.result.whole;
    Evaluation part;
    part.language = language;
    part.result.whole = *piece;
    switch (piece->kind) {
    case ExplainedPiece::Kind::Value:
        part.kind = Evaluation::Kind::Value;
        break;
    case ExplainedPiece::Kind::Function:
        part.kind = Evaluation::Kind::Function;
        break;
    case ExplainedPiece::Kind::Error:
        part.kind = Evaluation::Kind::Failure;
        part.problem = evaluation.problem;
        break;
    case ExplainedPiece::Kind::Undefined:
        break;
    case ExplainedPiece::Kind::NotEvaluated:
        return {};
    }
    const std::size_t begin = std::min(piece->begin, text.size());
    const std::size_t end = std::min(std::max(piece->end, begin), text.size());
    return {{QStringLiteral("text"), QString::fromStdString(text.substr(begin, end - begin)).simplified()},
            {QStringLiteral("value"), resultWords(part)},
            {QStringLiteral("kind"), kindName(part.kind)}};
}

} // namespace steploom::app
