// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/history_view.h"
#include "app/history/map_run_list.h"

namespace steploom::app {

/// The Map Runs of what was opened, for QML to hold.
class HistoryTables : public steploom::app::HistoryView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::MapRunList* mapRuns READ mapRuns CONSTANT)

public:
    using HistoryView::HistoryView;

    MapRunList* mapRuns() { return &m_mapRuns; }

private:
    void refresh() override { m_mapRuns.setSession(session()); }

    MapRunList m_mapRuns;
};

} // namespace steploom::app
