// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// A box of several lines in the data font: JSON and the like. Grows with its text up to `mostLines`.
Rectangle {
    id: control

    property alias text: area.text
    property alias readOnly: area.readOnly
    property alias placeholderText: area.placeholderText
    property string name: ""
    property bool faulty: false
    property int mostLines: 14
    property bool wraps: false // prose, not data
    property int leastLines: 2
    readonly property alias editing: area.activeFocus
    signal finished()

    readonly property real lineHeight: metrics.lineSpacing

    implicitHeight: Math.min(Math.max(area.implicitHeight, leastLines * lineHeight + 12), mostLines * lineHeight + 12) + 4
    radius: Theme.radiusSmall
    color: Theme.field
    border.width: area.activeFocus && !area.readOnly ? 2 : 1
    border.color: faulty ? Theme.failed : area.activeFocus && !area.readOnly ? Theme.accent : Theme.border
    clip: true

    FontMetrics {
        id: metrics

        font: area.font
    }

    Flickable {
        id: view

        anchors.fill: parent
        anchors.margins: 2
        contentWidth: control.wraps ? width : Math.max(width, area.implicitWidth)
        contentHeight: Math.max(height, area.implicitHeight)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: AppScrollBar {}
        T.ScrollBar.horizontal: AppScrollBar {}

        T.TextArea {
            id: area

            width: view.contentWidth
            height: view.contentHeight
            implicitWidth: contentWidth + leftPadding + rightPadding
            implicitHeight: contentHeight + topPadding + bottomPadding
            leftPadding: 8
            rightPadding: 8
            topPadding: 6
            bottomPadding: 6
            color: Theme.text
            placeholderTextColor: Theme.textMuted
            selectionColor: Theme.accent
            selectedTextColor: Theme.onAccent
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontSmall - 0.5
            font.preferShaping: false
            selectByMouse: true
            wrapMode: control.wraps ? TextEdit.Wrap : TextEdit.NoWrap
            KeyNavigation.priority: KeyNavigation.BeforeItem
            KeyNavigation.tab: area.nextItemInFocusChain(true)
            Accessible.name: control.name
            onActiveFocusChanged: if (!activeFocus)
                control.finished()
            onEditingFinished: control.finished()
        }
    }
}
