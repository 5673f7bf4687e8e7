// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/field_preview.h"

#include <optional>

#include "app/debugger/debug_session.h"
#include "app/inspector/field_value.h"
#include "app/settings/language.h"
#include "engine/value/json_reader.h"
#include "model/document/to_value.h"

namespace steploom::app {

namespace {

constexpr int kSoon = 180; ///< ms after the last key

} // namespace

FieldPreview::FieldPreview(QObject* parent)
    : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &FieldPreview::look);
    connect(&Language::instance(), &Language::changed, this, &FieldPreview::look);
    connect(this, &FieldPreview::fieldChanged, this, [this] {
        if (m_active)
            m_soon.start();
        else
            look();
    });
}

void FieldPreview::look() {
    FieldValue value;
    QString source;
    const DebugSession* session = m_form == nullptr ? nullptr : m_form->session();
    const std::size_t found =
        m_form == nullptr || m_form->document() == nullptr || !m_active
            ? model::kNone
            : m_form->document()->workflow()->findByPointer(m_form->pointer().toStdString());
    if (found != model::kNone && session != nullptr &&
        m_pointer.startsWith(m_form->pointer() + QLatin1Char('/'))) {
        const model::State& state = m_form->document()->workflow()->states[found];
        std::optional<FieldSight> sight;
        if (const std::optional<DebugSession::LastVisit> last = session->lastVisit(m_form->pointer())) {
            sight = FieldSight::of(last->record, last->context);
            source = tr("in the last run");
        } else if (const engine::JsonReadResult input = engine::readJson(session->input().toStdString())) {
            const model::Node path =
                m_form->document()->document().tree().at(state.pointer).member("InputPath");
            const model::Result<engine::Value> written = path ? model::toValue(path) : engine::Value();
            sight = FieldSight::entered(input.value, written ? *written : engine::Value());
            sight->type = engine::stateTypeFromName(state.typeText).value_or(engine::StateType::Pass);
            source = tr("with the test input");
        }
        if (sight) {
            sight->language =
                state.jsonata ? engine::QueryLanguage::Jsonata : engine::QueryLanguage::JsonPath;
            const QString place = m_pointer.mid(m_form->pointer().size() + 1);
            value = evaluateField({place.toStdString(), m_text.toStdString(), m_characters}, *sight);
        }
    }
    if (value.kind == FieldValue::Kind::Unknown || value.kind == FieldValue::Kind::Nothing)
        source.clear();
    const bool failed = value.kind == FieldValue::Kind::Failure;
    if (m_result == value.text && m_failed == failed && m_source == source)
        return;
    m_result = value.text;
    m_failed = failed;
    m_source = source;
    emit resultChanged();
}

} // namespace steploom::app
