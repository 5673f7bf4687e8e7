// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

PlainText {
    color: Theme.textMuted
    font.pixelSize: Theme.fontTiny
    font.weight: Font.Bold
    font.capitalization: Font.AllUppercase
    font.letterSpacing: 0.4
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
