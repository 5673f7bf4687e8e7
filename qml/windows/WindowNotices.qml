// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What the document has to say, at the lower edge of the window that asked for it.
NoticeBar {
    id: notices

    required property DocumentController document
    required property DebugSession session
    required property RunFacts facts
    required property string mode
    required property bool asked
    signal valuesRequested()

    anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 26 }
    z: 10
    onActionRequested: valuesRequested()

    Connections {
        target: notices.document

        function onNotice(text: string, severe: bool) {
            if (!notices.asked)
                return;
            notices.show(text, severe);
            if (severe && notices.mode === "debug" && !notices.session.active && notices.facts.valuesMissing())
                notices.offer(qsTr("Show the values"));
        }
        function onChanged() { notices.settle(); }
    }
}
