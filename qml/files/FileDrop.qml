// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Files dropped anywhere on the window are opened.
DropArea {
    id: area

    signal filesDropped(var paths)

    keys: ["text/uri-list"]
    onDropped: drop => {
        const paths = drop.urls.map(url => Windows.pathOf(url)).filter(path => path !== "");
        if (paths.length === 0)
            return;
        drop.accept(Qt.CopyAction);
        filesDropped(paths);
    }

    Rectangle {
        anchors.fill: parent
        visible: area.containsDrag
        z: 20
        color: Theme.accent
        opacity: 0.12
    }
}
