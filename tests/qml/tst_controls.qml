// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Steploom

Item {
    width: 500
    height: 400

    AppButton {
        id: button

        text: "Press"
        hint: "What it does"
    }
    Segmented {
        id: modes

        y: 50
        current: "a"
        choices: [{ key: "a", text: "A", hint: "" }, { key: "b", text: "B", hint: "" }]
        onChosen: key => current = key
    }
    AppMenu {
        id: menu

        property string last: ""

        entries: [{ key: "one", text: "One", icon: "task" }, { key: "two", text: "Two", icon: "wait" }]
        onChosen: key => last = key
    }
    AppTextField {
        id: field

        y: 100
    }
    AppComboBox {
        id: combo

        y: 150
        name: "Choice"
        model: ["first", "second"]
    }
    TabRow {
        id: tabs

        y: 200
        room: 190
        current: "events"
        titles: [{ key: "timeline", text: "Timeline" }, { key: "watch", text: "Watch" }, { key: "console", text: "Console" }, { key: "events", text: "Events" }]
        onChosen: key => current = key
    }
    NoticeBar {
        id: notice

        y: 300
    }

    SignalSpy {
        id: clicks

        target: button
        signalName: "clicked"
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function test_buttonTakesMouseAndKey() {
            clicks.clear();
            mouseClick(button);
            compare(clicks.count, 1);
            button.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(clicks.count, 2);
            compare(button.Accessible.name, "Press");
            compare(button.Accessible.description, "What it does");
        }

        function test_segmentedChooses() {
            mouseClick(modes, 100, 10);
            compare(modes.current, "b");
        }

        function test_menuByKeyboard() {
            menu.openAt(Qt.point(20, 20));
            tryCompare(menu, "opened", true);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(menu.last, "two");
            tryCompare(menu, "visible", false);
        }

        function test_menuHasRowsWhileItIsOpen() {
            const list = Array.from(menu.contentItem.children).find(child => child instanceof ListView);
            compare(list.count, 0);
            const height = menu.height;
            menu.openAt(Qt.point(20, 20));
            tryCompare(menu, "opened", true);
            compare(list.count, 2);
            compare(menu.height, height); // it was placed with this one
            menu.close();
            tryCompare(menu, "visible", false);
            compare(list.count, 0);
        }

        function test_menuStaysInside() {
            menu.openAt(Qt.point(490, 390));
            tryCompare(menu, "opened", true);
            verify(menu.x + menu.width <= 500);
            verify(menu.y + menu.height <= 400);
            menu.close();
        }

        function test_fieldTypes() {
            field.forceActiveFocus();
            keyClick(Qt.Key_H);
            keyClick(Qt.Key_I);
            compare(field.text, "hi");
        }

        function test_comboByKeyboard() {
            combo.forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(combo.currentIndex, 1);
            compare(combo.Accessible.name, "Choice");
        }

        function test_titlesThatChangeKeepTheFocus() {
            tabs.room = Infinity;
            const before = tabs.titles;
            const tab = Array.from(tabs.children).find(child => child.text === "Watch");
            tab.forceActiveFocus(Qt.TabFocusReason);
            tabs.titles = before.map(title => ({ key: title.key, text: title.text + " 3" }));
            compare(tab.text, "Watch 3");
            compare(tab.activeFocus, true);
            keyClick(Qt.Key_Space);
            compare(tabs.current, "watch");
            // Others are others.
            tabs.titles = before.slice(1);
            compare(Array.from(tabs.children).filter(child => ["Timeline", "Watch"].includes(child.text)).length, 1);
            tabs.titles = before;
            tabs.current = "events";
            tabs.room = 190;
        }

        function test_titlesWithoutRoomAreInAMenu() {
            tabs.current = "events";
            verify(tabs.shown.includes("events"));
            verify(tabs.width <= tabs.room);
            verify(tabs.hidden.length > 0);
            const gone = tabs.hidden[0].key;
            const more = Array.from(tabs.children).find(child => child instanceof AppButton && child.visible);
            mouseClick(more);
            keyClick(Qt.Key_Return);
            compare(tabs.current, gone);
            verify(tabs.shown.includes(gone));
            tabs.room = Infinity;
            compare(tabs.hidden.length, 0);
            compare(more.visible, false);
            tabs.room = 190;
        }

        function test_severeNoticesStay() {
            notice.show("It did not work", true);
            compare(notice.visible, true);
            compare(notice.Accessible.name, "It did not work");
            wait(10);
            compare(notice.visible, true);
        }

        function test_themeSwitchesLive() {
            const before = String(Theme.window);
            Theme.toggle();
            verify(String(Theme.window) !== before);
            Theme.toggle();
            compare(String(Theme.window), before);
        }
    }
}
