// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What the state does about errors.
ScrollColumn {
    id: page

    required property FailureForm form
    readonly property var retriers: form.retriers
    readonly property var catchers: form.catchers

    locked: form.document.stale

    RawFields {
        width: parent ? parent.width : 0
        form: page.form
        fields: page.form.raw
    }
    Repeater {
        id: retryCards

        model: page.retriers.length

        RetryCard {
            width: parent ? parent.width : 0
            form: page.form
            item: page.retriers[index] ?? ({})
            count: page.retriers.length
            onMoved: to => (retryCards.itemAt(to) as ItemCard).focusTitle()
        }
    }
    Repeater {
        id: catchCards

        model: page.catchers.length

        CatchCard {
            width: parent ? parent.width : 0
            form: page.form
            item: page.catchers[index] ?? ({})
            count: page.catchers.length
            onMoved: to => (catchCards.itemAt(to) as ItemCard).focusTitle()
        }
    }
    EmptyText {
        width: parent ? parent.width : 0
        visible: page.retriers.length + page.catchers.length === 0
        text: qsTr("An error here ends the execution. Retry tries again after a wait; Catch goes on to another state.")
    }
    Flow {
        width: parent ? parent.width : 0
        spacing: 8

        AppButton {
            iconName: "retry"
            text: qsTr("Add retrier")
            enabled: page.form.editable
            onClicked: page.form.addRetrier()
        }
        AppButton {
            iconName: "catch"
            text: qsTr("Add catcher")
            enabled: page.form.editable
            onClicked: page.form.addCatcher()
        }
    }
    Card {
        width: parent ? parent.width : 0
        visible: page.form.editable && !page.form.catchesAll && page.retriers.length + page.catchers.length > 0
        frame: Theme.waiting

        PlainText {
            width: parent.width
            text: qsTr("Tip · States.ALL is not caught here")
            color: Theme.waiting
            font.pixelSize: Theme.fontSmall
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        PlainText {
            width: parent.width
            text: qsTr("Any other error ends the execution.")
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny + 0.5
            wrapMode: Text.Wrap
        }
        AppButton {
            text: qsTr("Catch all errors")
            hint: qsTr("Adds a catcher for States.ALL")
            enabled: page.form.editable
            onClicked: page.form.addCatcher()
        }
    }
}
