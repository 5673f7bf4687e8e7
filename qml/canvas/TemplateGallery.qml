// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// What an empty document can begin with. Arrow keys walk, Enter chooses.
FocusScope {
    id: gallery

    readonly property alias language: languages.current // of what is dropped here too
    signal chosen(string id, string language)

    onVisibleChanged: if (visible)
        forceActiveFocus()

    TemplateList {
        id: templates
    }
    NewDocuments {
        id: defaults
    }

    Column {
        id: head

        x: grid.x
        y: 28
        width: grid.width
        spacing: 10

        PlainText {
            width: parent.width
            text: qsTr("Begin with a template")
            color: Theme.text
            font.pixelSize: Theme.fontLarge
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        PlainText {
            width: parent.width
            text: qsTr("Or drag a state from the palette to here. Either way the workflow is in %1. Everything can be changed later, and undone.").arg(gallery.language)
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
        }
        Segmented {
            id: languages

            current: defaults.queryLanguage
            choices: [
                { key: "JSONata", text: "JSONata", hint: qsTr("Expressions and variables: what AWS advises for new workflows") },
                { key: "JSONPath", text: "JSONPath", hint: qsTr("Paths, InputPath to OutputPath, and intrinsic functions") }
            ]
            onChosen: key => defaults.queryLanguage = key
        }
    }

    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.min(4, Math.floor((gallery.width - 40) / 196)))

        anchors { horizontalCenter: parent.horizontalCenter; top: head.bottom; topMargin: 14; bottom: parent.bottom }
        width: columns * cellWidth
        cellWidth: 196
        cellHeight: 186
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: 16
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        model: templates.entries
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Templates")
        Keys.onReturnPressed: (currentItem as T.ItemDelegate).clicked()
        Keys.onEnterPressed: (currentItem as T.ItemDelegate).clicked()
        Keys.onSpacePressed: (currentItem as T.ItemDelegate).clicked()

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: card

            required property var modelData
            required property int index
            readonly property bool current: grid.activeFocus && grid.currentIndex === index

            width: grid.cellWidth - 12
            height: grid.cellHeight - 12
            hoverEnabled: true
            text: modelData.name
            Accessible.role: Accessible.Button
            Accessible.name: text
            Accessible.description: modelData.hint
            Accessible.focusable: true
            Accessible.focused: current
            Accessible.onPressAction: card.clicked()
            onClicked: gallery.chosen(modelData.id, gallery.language)

            background: Rectangle {
                radius: Theme.radius
                color: card.hovered ? Theme.hover : Theme.panel
                border.width: card.current ? 2 : 1
                border.color: card.current || card.hovered ? Theme.accent : Theme.border
            }
            contentItem: Item {
                Rectangle {
                    id: picture

                    x: 8
                    y: 8
                    width: parent.width - 16
                    height: 104
                    radius: Theme.radiusSmall
                    color: Theme.window

                    TemplatePreview {
                        anchors.fill: parent
                        templateId: card.modelData.id
                        queryLanguage: gallery.language
                    }
                    Icon {
                        anchors.centerIn: parent
                        visible: card.modelData.id === "blank"
                        name: "plus"
                        colour: Theme.textMuted
                        width: 28
                        height: 28
                    }
                }
                PlainText {
                    id: title

                    anchors { left: picture.left; right: picture.right; top: picture.bottom; topMargin: 7 }
                    text: card.text
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                }
                PlainText {
                    anchors { left: picture.left; right: picture.right; top: title.bottom; topMargin: 2 }
                    text: card.modelData.hint
                    color: Theme.textMuted
                    font.pixelSize: Theme.fontTiny
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
            }
        }
    }
}
