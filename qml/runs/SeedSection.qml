// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What the chance of a run comes from: the same seed gives the same jitter, UUIDs and random numbers.
Column {
    id: section

    required property DebugSession session

    spacing: 6

    SectionLabel {
        text: qsTr("Seed")
    }
    Row {
        width: parent.width
        spacing: 6

        AppTextField {
            id: field

            width: parent.width - fresh.width - 6
            mono: true
            text: section.session.seed
            Accessible.name: qsTr("Seed of the next run")
            onEditingFinished: {
                if (text !== section.session.seed)
                    section.session.seed = text;
                text = Qt.binding(() => section.session.seed);
            }
        }
        AppButton {
            id: fresh

            iconName: "retry"
            hint: qsTr("Another seed for the next run")
            onClicked: section.session.seed = String(Math.floor(Math.random() * 2 ** 52))
        }
    }
    PlainText {
        width: parent.width
        text: section.session.active ? qsTr("This run has seed %1. Jitter, UUIDs and random numbers come from it.").arg(section.session.runSeed)
                                     : qsTr("Jitter, UUIDs and random numbers of the next run come from it.")
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    AppButton {
        width: Math.min(implicitWidth, parent.width)
        visible: section.session.active
        iconName: "run"
        text: qsTr("Run again with this seed")
        hint: qsTr("Begins anew with seed %1 (Ctrl+Alt+A)").arg(section.session.runSeed)
        onClicked: section.session.runAgain(section.session.runSeed)
    }
}
