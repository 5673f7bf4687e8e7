// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// A piece of an expression and its value in the paused run.
PlainText {
    id: line

    required property var value // as HoverValue gives it
    property real most: 400
    readonly property color tint: value.kind === "error" ? Theme.failed : value.kind === "undefined" ? Theme.waiting : Theme.text

    visible: value.text !== undefined
    width: Math.min(implicitWidth, most)
    text: visible ? value.text + " = " + value.value : ""
    color: tint
    font.family: Theme.monoFamily
    font.pixelSize: Theme.fontSmall - 0.5
    wrapMode: Text.WrapAnywhere
    maximumLineCount: 8
    elide: Text.ElideRight
}
