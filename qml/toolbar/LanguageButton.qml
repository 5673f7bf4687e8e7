// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The globe: which language the window speaks. Each stands there by its own name.
AppButton {
    id: button

    signal languageRequested(string code)

    function ask() {
        const corner = button.mapToItem(null, button.width, button.height + 6);
        menu.openAt(Qt.point(corner.x - menu.width, corner.y));
    }

    iconName: "globe"
    hint: qsTr("Language (Ctrl+Alt+L)")
    onClicked: ask()

    AppMenu {
        id: menu

        parent: T.Overlay.overlay
        title: qsTr("Language")
        margins: 4
        entries: Language.entries
        onChosen: code => button.languageRequested(code)
    }
}
