// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What an empty panel says: what it is for, and the first thing to do.
PlainText {
    color: Theme.textMuted
    font.pixelSize: Theme.fontSmall
    lineHeight: 1.25
    wrapMode: Text.Wrap
}
