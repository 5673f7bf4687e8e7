// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The fields of what is looked at: what they were, and what they are.
Item {
    id: table

    required property DiffSession session
    readonly property real nameWidth: Math.min(220, width * 0.26)
    readonly property real valueWidth: (width - nameWidth - 40) / 2

    Row {
        id: head

        x: 12
        height: 28
        spacing: 8

        SectionLabel {
            width: table.nameWidth
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Field")
        }
        SectionLabel {
            width: table.valueWidth
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideMiddle
            font.capitalization: Font.MixedCase
            text: qsTr("Before: %1").arg(table.session.beforeName)
        }
        SectionLabel {
            width: table.valueWidth
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideMiddle
            font.capitalization: Font.MixedCase
            text: qsTr("After: %1").arg(table.session.afterName)
        }
    }
    EmptyText {
        anchors { left: parent.left; right: parent.right; top: head.bottom; margins: 12 }
        visible: rows.count === 0 && table.session.open && !table.session.same
        text: qsTr("Nothing changed here. Choose a change from the list, or go to the next one (F7).")
    }
    ListView {
        id: rows

        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        clip: true
        model: table.session.fields
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Changed fields")

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: FieldRow {
            required property int index

            width: rows.width
            nameWidth: table.nameWidth
            valueWidth: table.valueWidth
            focused: rows.activeFocus && rows.currentIndex === index
        }
    }
}
