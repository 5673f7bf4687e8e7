// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

ScrollColumn {
    id: page

    required property StateInspector form

    Repeater {
        model: page.form.retriers.length

        RetryCard {
            required property int index

            width: parent ? parent.width : 0
            form: page.form
            number: index + 1
            retrier: page.form.retriers[index] ?? ({})
        }
    }
    Repeater {
        model: page.form.catchers.length

        CatchCard {
            required property int index

            width: parent ? parent.width : 0
            form: page.form
            number: index + 1
            catcher: page.form.catchers[index] ?? ({})
        }
    }
    EmptyText {
        width: parent ? parent.width : 0
        visible: page.form.retriers.length + page.form.catchers.length === 0
        text: qsTr("An error here ends the execution. Retry tries again after a wait; Catch goes on to another state.")
    }
    Row {
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
}
