// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Compares the text in the window with the file's, or with what it was in git.
AppButton {
    id: button

    required property DocumentController document
    property DiffWindow shown: null

    // The same for the command palette.
    readonly property var commands: !enabled ? [] : menu.entries.map(entry => ({ key: "compare-" + entry.key, text: qsTr("Compare the definition with: %1").arg(entry.text), icon: "compare", shortcut: "Ctrl+Shift+D", run: () => act(entry.key) }))

    function act(key: string) {
        if (key === "git")
            prompt.open();
        else
            actions.withSaved();
    }
    function offer() {
        const corner = mapToItem(null, 0, height + 4);
        menu.openAt(Qt.point(corner.x, corner.y));
    }
    iconName: "compare"
    hint: qsTr("Compare (Ctrl+Shift+D)")
    enabled: !document.empty
    onClicked: offer()

    // It shows what is in this window: it does not stay behind.
    Connections {
        target: button.Window.window

        function onVisibleChanged() {
            if (button.shown !== null && !button.Window.window.visible)
                button.shown.close();
        }
    }
    Component {
        id: windows

        DiffWindow {}
    }

    AppMenu {
        id: menu

        parent: T.Overlay.overlay
        width: 236
        title: qsTr("Compare with")
        entries: [
            { key: "saved", text: qsTr("The saved file"), icon: "save", shortcut: "" },
            { key: "git", text: qsTr("A git revision…"), icon: "previous", shortcut: "" }
        ]
        onChosen: key => button.act(key)
    }

    CompareActions {
        id: actions

        document: button.document
        onReady: {
            prompt.close();
            if (button.shown === null)
                button.shown = windows.createObject(null, { session: actions.session }) as DiffWindow;
            button.shown.present();
        }
        onFailed: why => {
            if (prompt.opened)
                prompt.problem = why;
            else
                button.document.notice(why, true);
        }
    }
    RevisionPrompt {
        id: prompt

        parent: T.Overlay.overlay
        busy: actions.busy
        onChosen: revision => actions.withRevision(revision)
    }

    Shortcut {
        sequence: "Ctrl+Shift+D"
        enabled: button.enabled
        onActivated: button.offer()
    }
}
