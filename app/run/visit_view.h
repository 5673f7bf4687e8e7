// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

#include "app/payload/stage_list.h"
#include "engine/definition/definition.h"
#include "engine/history/history.h"

namespace steploom::app {

/// One visit of one state as the data-flow panel shows it: a row for each stage, in order.
///
/// A row is a map {title, text, note, status, payload, slot}: `status` is done, failed, waiting or ahead;
/// `note` says which paths the stage read or wrote; `payload` is an app::Payload (of engine::Slot `slot`),
/// and where there is none `text` says what the stage has instead. Nothing is computed before a visit is
/// shown.
class VisitView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    Q_PROPERTY(bool valid READ valid NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    /// Which visit of the run it is; -1 for none.
    Q_PROPERTY(int index READ index NOTIFY changed)
    Q_PROPERTY(QVariantList stages READ stages NOTIFY changed)
    /// The same as a model.
    Q_PROPERTY(steploom::app::StageList* stageList READ stageList CONSTANT)

public:
    explicit VisitView(QObject* parent = nullptr);

    bool valid() const { return m_visit.has_value(); }
    QString title() const;
    QString subtitle() const;
    int index() const { return m_visit ? static_cast<int>(m_index) : -1; }
    QVariantList stages() const { return m_stages; }
    StageList* stageList() { return &m_stageList; }

    /// `number` of `count` visits of this state, from 1. `definition` may be null: then no paths are known.
    /// `context` is the context object of that moment, where it is known.
    void show(const engine::History& history, std::uint32_t visit,
              std::shared_ptr<const engine::Definition> definition, int number, int count,
              const engine::Value& context = {});
    /// A visit of a recorded history, of which `history` has its own events alone. `index` is its number in
    /// the whole recording; `inMap`: its branch is an iteration.
    void showRecorded(const engine::History& history, const engine::VisitRecord& visit, std::uint32_t index,
                      bool inMap, int number, int count);
    void clear();

signals:
    void changed();

private:
    void take(const engine::History& history, const engine::VisitRecord& visit, std::uint32_t index,
              bool inMap, int number, int count);
    void build();

    engine::History m_history; ///< shares its contents with what it was copied from
    engine::Value m_context;
    std::optional<engine::VisitRecord> m_visit;
    std::shared_ptr<const engine::Definition> m_definition;
    QVariantList m_stages;
    StageList m_stageList;
    std::uint32_t m_index = engine::kNone;
    bool m_inMap = false;
    int m_number = 0;
    int m_count = 0;
};

} // namespace steploom::app
