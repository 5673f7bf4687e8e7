// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What a state makes of its data, in the order in which it does so.
ScrollColumn {
    id: page

    required property StateInspector form

    locked: form.document.stale

    FieldList {
        width: parent ? parent.width : 0
        form: page.form
        fields: page.form.data
    }
}
