// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The waits of a retrier side by side, in proportion as far as each has room for its label. With jitter a wait
// may end anywhere: it fades out. What does not fit is counted at the end.
Column {
    id: bar

    required property var waits // see waitsOf()
    readonly property var seconds: waits.waits ?? []
    readonly property var labels: waits.labels ?? []
    readonly property real attempts: waits.attempts ?? 1
    readonly property bool jitter: waits.jitter ?? false
    readonly property real gap: 3
    readonly property var pieces: layOut(width)
    readonly property string summary: attempts <= 1 ? qsTr("gives up at the first error, without a retry")
                                      : jitter ? qsTr("gives up after at most %1, at %2 attempts").arg(waits.totalText ?? "").arg(attempts)
                                      : qsTr("gives up after %1, at %2 attempts").arg(waits.totalText ?? "").arg(attempts)

    function label(index: int): string {
        const length = labels[index] ?? "";
        return jitter ? qsTr("0–%1").arg(length) : length;
    }
    // [{ label, width }]
    function layOut(room: real): var {
        const least = index => metrics.advanceWidth(label(index)) + 12;
        let shown = 0;
        let used = 0;
        const all = attempts - 1;
        while (shown < seconds.length) {
            const rest = all - shown - 1 > 0 ? gap + metrics.advanceWidth("+" + (all - shown - 1)) + 12 : 0;
            const next = used + (shown > 0 ? gap : 0) + least(shown);
            if (next + rest > room && shown > 0)
                break;
            used = next;
            ++shown;
        }
        const left = all - shown;
        const rest = left > 0 ? metrics.advanceWidth("+" + left) + 12 : 0;
        const spare = Math.max(0, room - used - (left > 0 ? gap + rest : 0));
        let total = 0;
        for (let i = 0; i < shown; ++i)
            total += seconds[i];
        const result = [];
        for (let i = 0; i < shown; ++i)
            result.push({ label: label(i), width: Math.min(room, least(i) + (total > 0 ? spare * seconds[i] / total : spare / shown)) });
        if (left > 0)
            result.push({ label: "+" + left, width: rest });
        return result;
    }

    spacing: 6
    Accessible.role: Accessible.StaticText
    Accessible.name: labels.length > 0 ? qsTr("Waits %1; %2").arg(labels.join(", ")).arg(summary) : summary

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontTiny
    }
    PlainText {
        visible: bar.pieces.length > 0
        text: qsTr("Waits")
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        Accessible.ignored: true
    }
    Row {
        visible: bar.pieces.length > 0
        spacing: bar.gap

        Repeater {
            model: bar.pieces

            Rectangle {
                id: piece

                required property var modelData

                width: modelData.width
                height: 20
                radius: 4
                color: bar.jitter ? "transparent" : Qt.alpha(Theme.waiting, 0.14)
                border.color: Theme.waiting
                gradient: bar.jitter ? fading : null

                Gradient {
                    id: fading

                    orientation: Gradient.Horizontal
                    GradientStop { position: 0; color: Qt.alpha(Theme.waiting, 0.3) }
                    GradientStop { position: 1; color: Qt.alpha(Theme.waiting, 0) }
                }
                PlainText {
                    anchors.centerIn: parent
                    text: piece.modelData.label
                    color: Theme.waiting
                    font.pixelSize: Theme.fontTiny
                    Accessible.ignored: true
                }
            }
        }
    }
    PlainText {
        width: parent.width
        text: bar.summary
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
