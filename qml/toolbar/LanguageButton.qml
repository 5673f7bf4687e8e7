// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The globe: which language the window speaks. Each stands there by its own name.
AppButton {
    id: button

    required property Item bar // the menu opens under it
    signal languageRequested(string code)

    function ask() {
        menu.openAt(Qt.point(button.mapToItem(bar, 0, 0).x + button.width - menu.width, bar.height - 4));
    }

    iconName: "globe"
    hint: qsTr("Language (Ctrl+Alt+L)")
    onClicked: ask()

    AppMenu {
        id: menu

        parent: button.bar
        title: qsTr("Language")
        margins: 4
        entries: Language.entries
        onChosen: code => button.languageRequested(code)
    }
}
