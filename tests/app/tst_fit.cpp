// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTest>

#include "app/canvas/fit.h"
#include "app/theme/theme.h"
#include "model/document/document.h"

using namespace steploom::app;

class TestFit : public QObject {
    Q_OBJECT

private slots:
    void nothingLiesUnderAnything_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QSizeF>("screen");
        const QDir folder(QStringLiteral(STEPLOOM_TEST_DATA "/pictures/designer"));
        const QStringList names = folder.entryList({QStringLiteral("*.asl.json")});
        QVERIFY(names.size() >= 10);
        for (const QString& name : names) {
            for (const QSizeF& screen : {QSizeF(740, 520), QSizeF(1010, 660), QSizeF(740, 460),
                                         QSizeF(1800, 300), QSizeF(400, 1200)})
                QTest::newRow(
                    qPrintable(QStringLiteral("%1 %2x%3").arg(name).arg(screen.width()).arg(screen.height())))
                    << folder.filePath(name) << screen;
        }
    }
    void nothingLiesUnderAnything() {
        QFETCH(QString, path);
        QFETCH(QSizeF, screen);
        const auto scene = sceneOf(read(path));
        const FitRoom room = roomOf(screen);
        const QRectF all(QPointF(), screen);

        const Camera whole = fitWhole(*scene, room);
        QVERIFY(all.contains(whole.toScreen(scene->bounds)));
        QCOMPARE(covered(*scene, room, whole), 0);

        const Camera readable = fitReadable(*scene, room);
        if (readable == whole)
            return;
        QVERIFY(whole.zoom() < 0.55);
        QVERIFY(readable.zoom() >= 0.55);
        QVERIFY(all.contains(readable.toScreen(scene->nodes.front().rect))); // the start
    }

    /// A chain begins at the top and is not shrunk, however long it is; a fan is as high as the canvas lets
    /// it be.
    void whatIsLongInOneDirectionBeginsWithItsStart() {
        QByteArray chain;
        QByteArray fan;
        QByteArray leaves;
        for (int i = 0; i < 200; ++i) {
            const QByteArray name = "S" + QByteArray::number(i);
            const QByteArray next = "S" + QByteArray::number(i + 1);
            chain += "'" + name + "': { 'Type': 'Pass', 'Next': '" + next + "' }, ";
            fan += "{ 'Variable': '$.x', 'NumericEquals': " + QByteArray::number(i) + ", 'Next': '" + name +
                   "' }, ";
            leaves += "'" + name + "': { 'Type': 'Pass', 'End': true }, ";
        }
        chain = "{ 'StartAt': 'S0', 'States': { " + chain + "'S200': { 'Type': 'Succeed' } } }";
        fan = "{ 'StartAt': 'C', 'States': { " + leaves + "'C': { 'Type': 'Choice', 'Choices': [ " + fan +
              "{ 'Next': 'S0' } ] } } }";
        chain.replace('\'', '"');
        fan.replace('\'', '"');
        const FitRoom room = roomOf({740, 520});
        for (const QByteArray& text : {chain, fan}) {
            const auto scene = sceneOf(text);
            const Camera camera = fitReadable(*scene, room);
            QVERIFY(camera.zoom() > 0.8);
            const QRectF start = camera.toScreen(scene->nodes.front().rect);
            QVERIFY(QRectF(QPointF(), room.screen).contains(start));
            QVERIFY(std::abs(start.center().x() - 370) < 5);
            QVERIFY(fitWhole(*scene, room).zoom() < 0.1);
        }
        QVERIFY(fitReadable(*sceneOf(chain), room).toScreen(QPointF()).y() < 60);
    }

    void aShiftBringsIntoView_data() {
        QTest::addColumn<QRectF>("rect");
        QTest::addColumn<QPointF>("shift");
        QTest::newRow("seen") << QRectF(100, 100, 150, 40) << QPointF();
        QTest::newRow("left above") << QRectF(-100, -100, 150, 40) << QPointF(116, 116);
        QTest::newRow("right below") << QRectF(700, 600, 150, 40) << QPointF(-126, -238); // above the minimap
        QTest::newRow("under the zoom bar") << QRectF(50, 470, 150, 40) << QPointF(0, -36);
        QTest::newRow("too large") << QRectF(-300, -300, 1500, 1400) << QPointF(316, 316);
    }
    void aShiftBringsIntoView() {
        QFETCH(QRectF, rect);
        QFETCH(QPointF, shift);
        QCOMPARE(shiftIntoView(rect, roomOf({740, 520})), shift);
    }

    void aSmallGraphGrowsLittle() {
        const auto scene = sceneOf(R"({ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } })");
        const Camera camera = fitReadable(*scene, roomOf({1600, 1200}));
        QVERIFY(camera.zoom() <= 1.2);
        QVERIFY((camera.toScreen(scene->bounds.center()) - QPointF(800, 600)).manhattanLength() < 2);
    }

    void anEmptyGraphAndATinyCanvasHaveACamera() {
        const auto empty = sceneOf("{}");
        QVERIFY(fitReadable(*empty, roomOf({740, 520})).zoom() > 0);
        const auto scene =
            sceneOf(read(QStringLiteral(STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json")));
        QVERIFY(fitReadable(*scene, {{3, 0}, {}}).zoom() > 0);
    }

private:
    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static std::shared_ptr<const Scene> sceneOf(const QByteArray& text) {
        return buildScene(steploom::model::Document::fromBytes(text.toStdString()).sharedWorkflow(), {},
                          Theme::instance().fontFamily());
    }
    static FitRoom roomOf(const QSizeF& screen) {
        return {screen,
                {QRectF(12, screen.height() - 40, 182, 28),
                 QRectF(screen.width() - 160, screen.height() - 112, 148, 100)}};
    }
    static int covered(const Scene& scene, const FitRoom& room, const Camera& camera) {
        int found = 0;
        for (const QRectF& cover : room.covers) {
            for (const SceneNode& node : scene.nodes)
                found += camera.toScreen(node.rect).intersects(cover) ? 1 : 0;
            for (const SceneEdge& edge : scene.edges)
                found += camera.toScreen(edge.labelRect).intersects(cover) ? 1 : 0;
        }
        return found;
    }
};

QTEST_MAIN(TestFit)
#include "tst_fit.moc"
