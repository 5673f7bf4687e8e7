// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// A small flat button of an icon alone; `hint` is its name.
AppButton {
    implicitWidth: 22
    implicitHeight: 22
    leftPadding: 3
    rightPadding: 3
    flat: true
    tint: Theme.textMuted
}
