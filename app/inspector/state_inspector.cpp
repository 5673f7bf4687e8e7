// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/state_inspector.h"

#include <algorithm>
#include <cmath>

#include "app/document/messages.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::app {

namespace {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString errorNames(const model::Node& item) {
    QStringList names;
    for (const model::Node& error : item.member("ErrorEquals"))
        names << QString::fromStdString(error.string());
    return names.join(QStringLiteral(", "));
}

QString rawOf(const model::Node& parent, const char* field) {
    const model::Node node = parent.member(field);
    return node ? text(node.raw()) : QString();
}

/// The waits of a retrier in seconds: interval, interval × rate …, each at most the longest.
QVariantList waitsOf(const model::Node& retrier) {
    const double rate = retrier.member("BackoffRate").number().value_or(2.0);
    const double most = retrier.member("MaxDelaySeconds").number().value_or(1e12);
    const auto attempts = retrier.member("MaxAttempts").integer().value_or(3);
    double wait = retrier.member("IntervalSeconds").number().value_or(1.0);
    QVariantList waits;
    for (std::int64_t i = 0; i < std::min<std::int64_t>(attempts, 12); ++i, wait *= rate)
        waits << std::min(wait, most);
    return waits;
}

bool hasKind(const model::State* state, std::initializer_list<model::StateType> types) {
    return state != nullptr && std::find(types.begin(), types.end(), state->type) != types.end();
}

} // namespace

StateInspector::StateInspector(QObject* parent)
    : QObject(parent) {
}

void StateInspector::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    if (m_document != nullptr)
        m_document->disconnect(this);
    m_document = document;
    if (m_document != nullptr)
        connect(m_document, &DocumentController::changed, this, &StateInspector::changed);
    emit documentChanged();
    emit changed();
}

void StateInspector::setPointer(const QString& pointer) {
    if (m_pointer == pointer)
        return;
    m_pointer = pointer;
    emit changed();
}

const model::State* StateInspector::state() const {
    if (m_document == nullptr || m_pointer.isEmpty())
        return nullptr;
    const model::Workflow& workflow = *m_document->workflow();
    const std::size_t found = workflow.findByPointer(m_pointer.toStdString());
    return found == model::kNone ? nullptr : &workflow.states[found];
}

model::Node StateInspector::node(const char* field) const {
    return m_document->document().tree().at(m_pointer.toStdString()).member(field);
}

QString StateInspector::name() const {
    return state() == nullptr ? QString() : QString::fromStdString(state()->name);
}

QString StateInspector::type() const {
    return state() == nullptr ? QString() : QString::fromStdString(state()->typeText);
}

QString StateInspector::text() const {
    return editable() ? app::text(m_document->document().tree().at(m_pointer.toStdString()).raw())
                      : QString();
}

QString StateInspector::next() const {
    return editable() ? QString::fromStdString(node("Next").string()) : QString();
}

bool StateInspector::hasNext() const {
    using Type = model::StateType;
    return hasKind(state(), {Type::Pass, Type::Task, Type::Wait, Type::Parallel, Type::Map});
}

bool StateInspector::hasErrors() const {
    using Type = model::StateType;
    return hasKind(state(), {Type::Task, Type::Parallel, Type::Map});
}

QStringList StateInspector::targets() const {
    QStringList names;
    if (const model::State* current = state(); current != nullptr) {
        const model::Workflow& workflow = *m_document->workflow();
        for (const std::size_t sibling : workflow.scopes[current->scope].states)
            names << QString::fromStdString(workflow.states[sibling].name);
    }
    return names;
}

QVariantMap StateInspector::row(const QString& pointer, const QString& name, FieldKind kind,
                                bool jsonata) const {
    const model::Node node = m_document->document().tree().at(pointer.toStdString());
    const bool string = node && node.isString();
    const char* shown = "json";
    switch (kind) {
    case FieldKind::Text:
        shown = !node || string ? "text" : "json";
        break;
    case FieldKind::Path:
        shown = "path";
        break;
    case FieldKind::Number:
        shown = string && jsonata ? "text" : "number";
        break;
    case FieldKind::Json:
        shown = string ? "text" : "json";
        break;
    }
    const QString value = !node    ? QString()
                          : string ? QString::fromStdString(node.string())
                                   : app::text(node.raw());
    return {{QStringLiteral("name"), name},
            {QStringLiteral("pointer"), pointer},
            {QStringLiteral("kind"), QString::fromLatin1(shown)},
            {QStringLiteral("value"), value},
            {QStringLiteral("large"), kind == FieldKind::Json},
            {QStringLiteral("present"), bool(node)}};
}

QVariantList StateInspector::rows(FieldGroup group) const {
    QVariantList rows;
    const model::State* current = state();
    if (current == nullptr || !editable())
        return rows;
    for (const FieldInfo& field : fieldsOf(current->type, current->jsonata)) {
        if (field.group == group)
            rows << row(QString::fromStdString(model::pointerTo(current->pointer, field.name)),
                        QString::fromLatin1(field.name), field.kind, current->jsonata);
    }
    return rows;
}

QVariantList StateInspector::retriers() const {
    QVariantList rows;
    if (!editable() || !hasErrors())
        return rows;
    std::size_t index = 0;
    for (const model::Node& retrier : node("Retry")) {
        const std::string pointer =
            model::pointerTo(model::pointerTo(m_pointer.toStdString(), "Retry"), index++);
        rows << QVariantMap{{QStringLiteral("pointer"), QString::fromStdString(pointer)},
                            {QStringLiteral("errors"), errorNames(retrier)},
                            {QStringLiteral("interval"), rawOf(retrier, "IntervalSeconds")},
                            {QStringLiteral("attempts"), rawOf(retrier, "MaxAttempts")},
                            {QStringLiteral("backoff"), rawOf(retrier, "BackoffRate")},
                            {QStringLiteral("waits"), waitsOf(retrier)}};
    }
    return rows;
}

QVariantList StateInspector::catchers() const {
    QVariantList rows;
    if (!editable() || !hasErrors())
        return rows;
    std::size_t index = 0;
    for (const model::Node& catcher : node("Catch")) {
        const std::string pointer =
            model::pointerTo(model::pointerTo(m_pointer.toStdString(), "Catch"), index++);
        const model::Node path = catcher.member("ResultPath");
        rows << QVariantMap{{QStringLiteral("pointer"), QString::fromStdString(pointer)},
                            {QStringLiteral("errors"), errorNames(catcher)},
                            {QStringLiteral("next"), QString::fromStdString(catcher.member("Next").string())},
                            {QStringLiteral("resultPath"), path.isString()
                                                               ? QString::fromStdString(path.string())
                                                               : rawOf(catcher, "ResultPath")}};
    }
    return rows;
}

QVariantList StateInspector::rules() const {
    QVariantList rows;
    const model::State* current = state();
    if (current == nullptr || !editable() || current->type != model::StateType::Choice)
        return rows;
    const model::Workflow& workflow = *m_document->workflow();
    for (const model::Transition& transition : workflow.transitions) {
        if (&workflow.states[transition.from] != current)
            continue;
        const bool fallback = transition.kind == model::TransitionKind::Default;
        rows << QVariantMap{
            {QStringLiteral("pointer"), QString::fromStdString(transition.pointer)},
            {QStringLiteral("label"), fallback ? tr("otherwise") : QString::fromStdString(transition.label)},
            {QStringLiteral("next"), QString::fromStdString(transition.target)}};
    }
    return rows;
}

bool StateInspector::write(const QString& pointer, const QString& kind, const QString& value) {
    if (value.trimmed().isEmpty() || kind == QLatin1String("json") || kind == QLatin1String("number"))
        return m_document->setField(pointer, value);
    if (kind == QLatin1String("path") && value == QLatin1String("null"))
        return m_document->setField(pointer, value);
    return m_document->setString(pointer, value);
}

bool StateInspector::writeErrors(const QString& item, const QString& errors) {
    QStringList strings;
    for (const QString& name : errors.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            strings << QString::fromStdString(model::encodeJsonString(name.trimmed().toStdString()));
    }
    const QString pointer = item + QStringLiteral("/ErrorEquals");
    return m_document->setField(pointer,
                                QLatin1Char('[') + strings.join(QStringLiteral(", ")) + QLatin1Char(']'));
}

bool StateInspector::writeNext(const QString& target) {
    return target.isEmpty() ? m_document->setEnd(m_pointer)
                            : m_document->setNext(m_pointer, m_document->pointerOfName(target));
}

bool StateInspector::writeTarget(const QString& pointer, const QString& target) {
    return m_document->retarget(pointer, m_document->pointerOfName(target));
}

bool StateInspector::addRetrier() {
    return m_document->addItem(
        m_pointer, QStringLiteral("Retry"),
        QStringLiteral(
            R"({"ErrorEquals": ["States.ALL"], "IntervalSeconds": 1, "MaxAttempts": 3, "BackoffRate": 2})"));
}

bool StateInspector::addCatcher() {
    QStringList others = targets();
    others.removeAll(name());
    if (others.isEmpty()) {
        emit m_document->notice(tr("A catcher needs another state to go to: add one first."), true);
        return false;
    }
    // A Fail state is what an error most likely goes to.
    const model::Workflow& workflow = *m_document->workflow();
    for (const std::size_t sibling : workflow.scopes[state()->scope].states) {
        if (workflow.states[sibling].type == model::StateType::Fail)
            others.prepend(QString::fromStdString(workflow.states[sibling].name));
    }
    const std::string target = model::encodeJsonString(others.first().toStdString());
    return m_document->addItem(
        m_pointer, QStringLiteral("Catch"),
        QStringLiteral(R"({"ErrorEquals": ["States.ALL"], "Next": %1})").arg(QString::fromStdString(target)));
}

} // namespace steploom::app
