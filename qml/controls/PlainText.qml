// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A text that shows what it is given: data that looks like HTML is not read as such.
Text {
    textFormat: Text.PlainText
}
