// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

ScrollColumn {
    id: page

    required property StateInspector form
    required property var fields

    FieldList {
        width: parent ? parent.width : 0
        form: page.form
        fields: page.fields
    }
}
