// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/mock_desk.h"

namespace steploom::app {

void MockDesk::setSession(DebugSession* session) {
    if (session == m_cases.session())
        return;
    m_cases.setSession(session);
    m_editor.setSession(session);
    emit sessionChanged();
}

} // namespace steploom::app
