// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/debugger/case_list.h"
#include "app/debugger/mock_editor.h"

namespace steploom::app {

/// What the Mocks page shows of a session's mock file: its test cases, and the chosen one to be edited.
class MockDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(steploom::app::CaseList* cases READ cases CONSTANT)
    Q_PROPERTY(steploom::app::MockEditor* editor READ editor CONSTANT)

public:
    using QObject::QObject;

    DebugSession* session() const { return m_cases.session(); }
    void setSession(DebugSession* session);
    CaseList* cases() { return &m_cases; }
    MockEditor* editor() { return &m_editor; }

signals:
    void sessionChanged();

private:
    CaseList m_cases;
    MockEditor m_editor;
};

} // namespace steploom::app
