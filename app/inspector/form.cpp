// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/form.h"

#include <algorithm>

#include "app/document/messages.h"
#include "app/settings/language.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/forms.h"
#include "model/document/edits/items.h"
#include "model/document/edits/states.h"
#include "model/document/edits/transitions.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::app {

namespace {

/// The JSON that an input of the kind means.
std::string jsonOf(const QString& kind, const QString& value) {
    const bool characters = kind == QLatin1String("text") || kind == QLatin1String("lines") ||
                            kind == QLatin1String("word") || kind == QLatin1String("path");
    const bool nothing = kind == QLatin1String("path") && value == QLatin1String("null");
    const bool expression = kind != QLatin1String("raw") && value.trimmed().startsWith(QLatin1String("{%"));
    if ((characters && !nothing) || expression)
        return model::encodeJsonString((expression ? value.trimmed() : value).toStdString());
    return value.toStdString();
}

} // namespace

Form::Form(QObject* parent)
    : QObject(parent) {
    connect(&Language::instance(), &Language::changed, this, [this] {
        ++m_findings;
        emit findingsChanged();
        emit changed();
    });
}

void Form::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    if (m_document != nullptr)
        m_document->disconnect(this);
    m_document = document;
    if (m_document != nullptr) {
        connect(m_document, &DocumentController::changed, this, &Form::changed);
        connect(m_document, &DocumentController::problemsChanged, this, [this] {
            ++m_findings;
            emit findingsChanged();
        });
    }
    emit documentChanged();
    emit changed();
}

void Form::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    m_session = session;
    emit sessionChanged();
}

void Form::setPointer(const QString& pointer) {
    if (m_pointer == pointer)
        return;
    m_pointer = pointer;
    emit pointerChanged();
    emit changed();
}

bool Form::editable() const {
    return m_document != nullptr && !m_document->stale() && valid();
}

const model::State* Form::state() const {
    if (m_document == nullptr || m_pointer.isEmpty())
        return nullptr;
    const model::Workflow& workflow = *m_document->workflow();
    const std::size_t found = workflow.findByPointer(m_pointer.toStdString());
    return found == model::kNone ? nullptr : &workflow.states[found];
}

model::Node Form::object() const {
    return m_document == nullptr ? model::Node() : text().tree().at(m_pointer.toStdString());
}

/// QML reads the property anew for each name that it takes from it: of ten thousand they are made once.
const QStringList& Form::targets() const {
    const auto workflow = m_document == nullptr ? nullptr : m_document->workflow();
    if (workflow == m_targetsOf.lock() && m_pointer == m_targetsFor)
        return m_targets;
    m_targetsOf = workflow;
    m_targetsFor = m_pointer;
    m_targets.clear();
    const model::State* current = workflow == nullptr ? nullptr : state();
    if (workflow == nullptr || (current == nullptr && !m_pointer.isEmpty()))
        return m_targets;
    const std::vector<std::size_t>& siblings =
        workflow->scopes[current == nullptr ? 0 : current->scope].states;
    m_targets.reserve(static_cast<qsizetype>(siblings.size()));
    for (const std::size_t sibling : siblings)
        m_targets << QString::fromStdString(workflow->states[sibling].name);
    return m_targets;
}

QVariantList Form::problemsAt(const QString& pointer) const {
    QVariantList found;
    const model::Node node = m_document == nullptr ? model::Node() : text().tree().at(pointer.toStdString());
    if (!node || m_document->stale())
        return found;
    const model::Span span = node.memberSpan();
    const ProblemModel& problems = *m_document->problems();
    const auto& diagnostics = problems.diagnostics();
    for (std::size_t i = 0; i < diagnostics.size(); ++i) {
        const model::Diagnostic& one = diagnostics[i];
        if (one.span.begin < span.begin || one.span.end > span.end || one.span.empty())
            continue;
        const QModelIndex row = problems.index(static_cast<int>(i));
        const int severity = problems.data(row, ProblemModel::SeverityRole).toInt();
        const QVariantMap entry{{QStringLiteral("text"), problems.data(row, ProblemModel::TextRole)},
                                {QStringLiteral("remedy"), problems.data(row, ProblemModel::RemedyRole)},
                                {QStringLiteral("severity"), severity}};
        const auto lighter = [&](const QVariant& other) {
            return other.toMap()[QStringLiteral("severity")].toInt() > severity;
        };
        found.insert(std::find_if(found.begin(), found.end(), lighter), entry);
    }
    return found;
}

QString Form::jsonProblem(const QString& text) const {
    const model::Document draft = model::Document::fromBytes(text.toStdString());
    for (const model::Diagnostic& one : model::diagnose(draft)) {
        const bool syntax =
            std::any_of(draft.problems().begin(), draft.problems().end(), [&](const auto& problem) {
                return problem.code != model::SyntaxCode::Placeholder && problem.span == one.span &&
                       model::syntaxCodeName(problem.code) == one.code;
            });
        if (syntax)
            return tr("Line %1: %2")
                .arg(draft.text().lineColumn(one.span.begin).line)
                .arg(messageText({one.code, one.args}));
    }
    return {};
}

bool Form::apply(const model::Result<model::Edit>& edit) {
    return m_document != nullptr && m_document->applyEdit(edit);
}

bool Form::write(const QString& pointer, const QString& kind, const QString& value) {
    if (value.trimmed().isEmpty())
        return remove(pointer);
    const std::string json = jsonOf(kind, value);
    const std::string place = pointer.toStdString();
    const bool lines = kind == QLatin1String("json") || kind == QLatin1String("raw");
    return m_document != nullptr && apply(lines ? model::edits::setValueText(text(), place, json)
                                                : model::edits::putField(text(), place, json));
}

bool Form::replace(const QString& pointer, const QString& name, const QString& kind, const QString& value) {
    const std::string place = pointer.toStdString();
    const std::string fresh = model::pointerTo(model::parentPointer(place), name.toStdString());
    if (m_document == nullptr || place == fresh || value.trimmed().isEmpty() || !text().tree().at(place))
        return write(QString::fromStdString(fresh), kind, value);
    return apply(model::edits::replaceField(text(), place, name.toStdString(), jsonOf(kind, value)));
}

bool Form::remove(const QString& pointer) {
    return m_document != nullptr &&
           apply(model::edits::clearField(text(), pointer.toStdString(), m_pointer.toStdString()));
}

bool Form::removeItem(const QString& pointer) {
    return m_document != nullptr && apply(model::edits::removeItem(text(), pointer.toStdString()));
}

bool Form::moveItem(const QString& pointer, int index) {
    return m_document != nullptr && index >= 0 &&
           apply(model::edits::moveItem(text(), pointer.toStdString(), static_cast<std::size_t>(index)));
}

bool Form::writeTarget(const QString& pointer, const QString& target) {
    if (m_document == nullptr)
        return false;
    const std::string place = pointer.toStdString();
    // A rule or catcher without a target is no transition yet.
    if (!text().tree().at(place).isString())
        return apply(model::edits::setString(text(), place, target.toStdString()));
    return apply(model::edits::retarget(text(), place, target.toStdString()));
}

bool Form::writeNewTarget(const QString& pointer) {
    return m_document != nullptr &&
           apply(model::edits::insertOnTransition(text(), pointer.toStdString(), model::StateType::Pass));
}

} // namespace steploom::app
