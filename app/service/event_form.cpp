// SPDX-License-Identifier: Apache-2.0
#include "app/service/event_form.h"

#include <QJsonDocument>

#include "app/document/engine_messages.h"
#include "engine/task/services/event_pattern.h"
#include "engine/task/services/event_sample.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

namespace steploom::app {

namespace {

using engine::Value;

QString pretty(const Value& value) {
    const std::string json = engine::toJson(value);
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    return document.isNull() ? QString::fromStdString(json)
                             : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

/// The field that does not fit; empty where it is none by itself.
QString misfit(const Value& pattern, const Value& event, const QString& before) {
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::string_view key = pattern.keyAt(i);
        const Value& rule = pattern.at(i);
        if (engine::matchesEvent(Value::object({{key, rule}}), event))
            continue;
        const QString place = before + QString::fromUtf8(key.data(), static_cast<int>(key.size()));
        const QString inside =
            rule.isObject() ? misfit(rule, event.get(key), place + QLatin1Char('.')) : QString();
        return inside.isEmpty() ? place : inside;
    }
    return {};
}

} // namespace

EventForm::EventForm(QObject* parent)
    : QObject(parent) {
    m_event = QStringLiteral("{\n"
                             "    \"version\": \"0\",\n"
                             "    \"id\": \"6a7e8feb-b491-4cf7-a9f1-bf3703467718\",\n"
                             "    \"source\": \"my.application\",\n"
                             "    \"detail-type\": \"Something Happened\",\n"
                             "    \"account\": \"123456789012\",\n"
                             "    \"time\": \"2026-01-01T00:00:00Z\",\n"
                             "    \"region\": \"us-east-1\",\n"
                             "    \"resources\": [],\n"
                             "    \"detail\": {}\n"
                             "}");
    m_pattern = QStringLiteral("{\n    \"source\": [\"my.application\"]\n}");
    m_part = QStringLiteral("$.detail");
    m_constant = QStringLiteral("{}");
    m_paths = QStringLiteral("{\n    \"time\": \"$.time\"\n}");
    m_words = QStringLiteral("{\"time\": <time>}");
    evaluate();
}

void EventForm::setSession(DebugSession* session) {
    m_session = session;
    const auto follow = [this] {
        if (m_session->document() == nullptr || m_nearby != nullptr)
            return;
        m_nearby = &TerraformNearby::of(*m_session->document());
        connect(m_nearby, &TerraformNearby::changed, this, &EventForm::takeRules);
        takeRules();
    };
    connect(session, &DebugSession::documentChanged, this, follow);
    follow();
}

/// The first rule that there is, as long as nobody has written here.
void EventForm::takeRules() {
    m_rule = 0;
    if (!m_touched && !choices().empty()) {
        setRule(1);
        makeSample();
    }
    emit changed();
}

void EventForm::put(QString& field, const QString& text) {
    if (field == text)
        return;
    field = text;
    m_touched = true;
    if (&field != &m_event)
        m_rule = 0;
    evaluate();
}

void EventForm::setGives(Gives gives) {
    if (m_gives == gives)
        return;
    m_gives = gives;
    m_touched = true;
    m_rule = 0;
    evaluate();
}

std::vector<EventForm::Choice> EventForm::choices() const {
    std::vector<Choice> found;
    if (m_nearby == nullptr)
        return found;
    for (const model::LocalRule& one : m_nearby->monitoring().rules) {
        QString name = QString::fromStdString(one.rule.name);
        if (!one.enabled)
            name = tr("%1 (disabled)").arg(name);
        if (one.rule.targets.empty())
            found.push_back({name, &one.rule, nullptr});
        for (const engine::EventTarget& target : one.rule.targets)
            found.push_back({name + QStringLiteral(" → ") +
                                 QString::fromStdString(target.arn.substr(target.arn.rfind(':') + 1)),
                             &one.rule, &target});
    }
    return found;
}

QStringList EventForm::rules() const {
    QStringList titles{tr("Typed in")};
    for (const Choice& one : choices())
        titles.append(one.title);
    return titles;
}

void EventForm::setRule(int rule) {
    const std::vector<Choice> known = choices();
    if (rule < 0 || rule > static_cast<int>(known.size()))
        return;
    m_rule = rule;
    if (rule > 0) {
        const Choice& chosen = known[static_cast<std::size_t>(rule - 1)];
        m_pattern = pretty(chosen.rule->pattern);
        m_gives = Gives::Event;
        if (const engine::EventTarget* target = chosen.target) {
            if (!target->input.isAbsent()) {
                m_gives = Gives::Constant;
                m_constant = pretty(target->input);
            } else if (!target->inputTemplate.empty()) {
                m_gives = Gives::Transformed;
                m_paths = pretty(target->inputPaths);
                m_words = QString::fromStdString(target->inputTemplate).trimmed();
            } else if (!target->inputPath.empty()) {
                m_gives = Gives::Part;
                m_part = QString::fromStdString(target->inputPath);
            }
        }
    }
    evaluate();
}

QString EventForm::place() const {
    return m_nearby == nullptr ? QString() : m_nearby->place();
}

void EventForm::setPlace(const QString& place) {
    if (m_nearby != nullptr)
        m_nearby->setPlace(place);
}

void EventForm::evaluate() {
    m_matches = false;
    m_result.clear();
    m_problem = evaluated();
    emit changed();
}

QString EventForm::evaluated() {
    const auto read = [](const QString& text) {
        return engine::readJson(text.toStdString());
    };
    const engine::JsonReadResult event = read(m_event);
    if (!event)
        return tr("The event is not JSON. %1").arg(jsonErrorText(event.error));
    if (!event.value.isObject())
        return tr("An event is a JSON object.");
    const engine::JsonReadResult pattern = read(m_pattern);
    if (!pattern)
        return tr("The pattern is not JSON. %1").arg(jsonErrorText(pattern.error));
    if (const auto wrong = engine::eventPatternProblem(pattern.value))
        return QString::fromStdString(*wrong);
    m_matches = engine::matchesEvent(pattern.value, event.value);
    if (!m_matches) {
        const QString field = misfit(pattern.value, event.value, {});
        return field.isEmpty() ? tr("The event does not match the pattern.")
                               : tr("The event does not match the pattern: %1 does not fit.").arg(field);
    }
    engine::EventTarget target;
    if (m_gives == Gives::Part) {
        target.inputPath = m_part.toStdString();
    } else if (m_gives == Gives::Constant) {
        engine::JsonReadResult constant = read(m_constant);
        if (!constant)
            return tr("The constant is not JSON. %1").arg(jsonErrorText(constant.error));
        target.input = std::move(constant.value);
    } else if (m_gives == Gives::Transformed) {
        engine::JsonReadResult paths = read(m_paths);
        if (!paths || !paths.value.isObject())
            return tr("The paths are a JSON object: a name for each path.");
        if (m_words.trimmed().isEmpty())
            return tr("The transformation needs a template.");
        target.inputPaths = std::move(paths.value);
        target.inputTemplate = m_words.toStdString();
    }
    const Value input = engine::targetInput(target, event.value);
    if (input.isAbsent())
        return m_gives == Gives::Part ? tr("The event has nothing at %1.").arg(m_part)
                                      : tr("One of the paths is no JSONPath.");
    m_result = pretty(input);
    return {};
}

void EventForm::makeSample() {
    const engine::JsonReadResult pattern = engine::readJson(m_pattern.toStdString());
    const engine::JsonReadResult paths = engine::readJson(m_paths.toStdString());
    if (!pattern || engine::eventPatternProblem(pattern.value))
        return evaluate();
    m_event = pretty(engine::sampleEvent(
        pattern.value, m_gives == Gives::Transformed && paths ? paths.value : Value::emptyObject()));
    evaluate();
}

bool EventForm::use() {
    if (m_result.isEmpty())
        return false;
    m_session->setInput(m_result);
    return true;
}

} // namespace steploom::app
