// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Steploom

Item {
    id: root

    width: 620
    height: 560

    property string dropped: ""

    PaletteActions {
        id: actions

        document: DocumentController {}
    }
    PaletteList {
        id: rows

        property var added: []

        rows: actions.rows
        width: 232
        height: parent.height
        onAddRequested: itemId => added = added.concat([itemId])
    }
    DropArea {
        x: 300
        width: 300
        height: 300
        keys: ["steploom/palette"]
        onDropped: drop => root.dropped = drop.source.itemId
    }
    TemplateGallery {
        id: gallery

        property var taken: []

        visible: false
        anchors.fill: parent
        onChosen: (id, language) => taken = [id, language]
    }

    TestCase {
        name: "Palette"
        when: windowShown

        function init() {
            rows.added = [];
            rows.rows.query = "";
            rows.rows.shut = [];
            rows.search();
            keyClick(Qt.Key_Backspace);
        }
        function type(text) {
            for (const letter of text)
                keyClick(letter);
        }

        function test_enter_in_the_search_adds_the_best() {
            type("put item");
            keyClick(Qt.Key_Return);
            compare(rows.added, ["action:arn:aws:states:::dynamodb:putItem"]);
        }
        function test_down_and_up_between_search_and_rows() {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Space);
            compare(rows.added, ["type:" + StateTypes.entries[0].key, "type:" + StateTypes.entries[1].key]);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up); // from the first row to the search
            type("choice");
            keyClick(Qt.Key_Return);
            compare(rows.added[2], "type:Choice");
        }
        function test_arrows_pass_the_headings() {
            keyClick(Qt.Key_Down);
            for (let i = 0; i < StateTypes.entries.length; ++i)
                keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Enter);
            compare(rows.added, ["action:arn:aws:states:::lambda:invoke"]);
        }
        function test_left_shuts_a_section_and_right_opens_it() {
            const all = rows.rows.count;
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Left);
            compare(rows.rows.shut, ["flow"]);
            verify(rows.rows.count < all);
            keyClick(Qt.Key_Left); // it is shut already
            compare(rows.rows.shut, ["flow"]);
            keyClick(Qt.Key_Right);
            compare(rows.rows.shut, []);
            compare(rows.rows.count, all);
            compare(rows.added, []);
        }
        function test_escape_clears_the_search() {
            type("sqs");
            verify(rows.rows.query === "sqs");
            keyClick(Qt.Key_Escape);
            compare(rows.rows.query, "");
        }
        function test_a_press_adds_and_a_drag_takes_it_away() {
            mouseClick(rows, 60, 110);
            compare(rows.added.length, 1);
            root.dropped = "";
            mousePress(rows, 60, 110);
            for (let x = 70; x <= 420; x += 25)
                mouseMove(rows, x, 110, -1, Qt.LeftButton);
            mouseRelease(rows, 420, 110);
            compare(root.dropped, rows.added[0]);
            compare(rows.added.length, 1);
        }
        function test_the_gallery_by_keys() {
            gallery.visible = true;
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Return);
            compare(gallery.taken, ["order-processing", "JSONata"]);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Space);
            compare(gallery.taken, ["blank", "JSONata"]);
            keyClick(Qt.Key_Tab, Qt.ShiftModifier);
            gallery.visible = false;
        }
    }
}
