// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Where the columns of the table of states begin, for its heading and its rows: counted from the right; what is left is the
// name's. Where there is little room the least of them go.
QtObject {
    required property real room

    readonly property bool roomy: room >= 600 // else without the type and the median
    readonly property bool tight: room < 480 // without the slowest visit, too
    readonly property real end: room - 12

    readonly property real slowest: end - 72
    readonly property real median: slowest - 74
    readonly property real total: (roomy ? median : tight ? end + 6 : slowest) - 78
    readonly property real failures: total - 84
    readonly property real attempts: failures - 80
    readonly property real visits: attempts - 64
    readonly property real type: visits - 64
    readonly property real nameWidth: Math.max(40, (roomy ? type : visits) - 40)
}
