// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

#include "app/canvas/camera.h"
#include "app/canvas/canvas_item.h"
#include "app/canvas/scene.h"
#include "app/canvas/spatial_index.h"
#include "app/document/document_controller.h"
#include "app/document/shown_name.h"
#include "app/theme/theme.h"
#include "model/document/document.h"

using namespace steploom::app;

class TestCanvas : public QObject {
    Q_OBJECT

private slots:
    void theIndexFindsWhatALinearSearchFinds() {
        std::mt19937 random(7);
        const auto number = [&random](int most) {
            return static_cast<qreal>(random() % static_cast<unsigned>(most));
        };
        SpatialIndex index;
        std::vector<QRectF> items;
        for (int i = 0; i < 600; ++i) {
            items.emplace_back(number(9000) - 2000, number(9000) - 2000, 1 + number(i % 50 == 0 ? 8000 : 200),
                               1 + number(120));
            index.insert(i, items.back());
        }
        for (int i = 0; i < 300; ++i) {
            const QRectF area(number(9000) - 2000, number(9000) - 2000, 1 + number(4000), 1 + number(4000));
            std::vector<int> expected;
            for (int item = 0; item < static_cast<int>(items.size()); ++item) {
                if (items[static_cast<std::size_t>(item)].intersects(area))
                    expected.push_back(item);
            }
            QCOMPARE(index.query(area), expected);
        }
    }

    void theCameraHoldsThePointUnderThePointer() {
        Camera camera;
        camera.set({120, -40}, 0.8);
        const QPointF pointer(333, 222);
        const QPointF held = camera.toDrawing(pointer);
        for (const qreal factor : {1.5, 0.3, 4.0, 0.01}) {
            camera.zoomAt(pointer, factor);
            QVERIFY((camera.toDrawing(pointer) - held).manhattanLength() < 1e-6);
            QVERIFY(camera.zoom() >= Camera::kLeastZoom && camera.zoom() <= Camera::kMostZoom);
        }
    }

    void fittingShowsAll() {
        const QRectF area(50, 70, 900, 2000);
        const QSizeF screen(800, 600);
        const Camera camera = Camera::fitting(area, screen, 30, 1);
        QVERIFY(camera.visible(screen).contains(area));
        QVERIFY(QRectF(QPointF(), screen).contains(camera.toScreen(area)));
    }

    /// Everything a pointer does with a transition, keys do too.
    void keysReachTransitions() {
        DocumentController document;
        QVERIFY(document.open(QStringLiteral(STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json")));
        CanvasItem canvas;
        canvas.setSize({900, 700});
        canvas.setDocument(&document);
        QTRY_VERIFY(canvas.ready());
        const auto press = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
            QKeyEvent event(QEvent::KeyPress, key, modifiers);
            QCoreApplication::sendEvent(&canvas, &event);
        };
        press(Qt::Key_T);
        QVERIFY(canvas.pickedTransition().isEmpty()); // nothing is selected
        QString last;
        for (const steploom::model::State& state : document.workflow()->states) {
            canvas.setSelected(QString::fromStdString(state.pointer));
            QVERIFY(canvas.pickedTransition().isEmpty());
            const QVariantList all = canvas.transitionsOf(canvas.selected());
            if (all.isEmpty())
                continue; // alone in its branch
            last = canvas.selected();
            for (const QVariant& each : all) {
                press(Qt::Key_T);
                QCOMPARE(canvas.pickedTransition(), each.toMap()[QStringLiteral("pointer")].toString());
                QCOMPARE(canvas.pickedText(), each.toMap()[QStringLiteral("text")].toString());
                QVERIFY(canvas.pickedText().contains(QString::fromStdString(state.name)));
            }
            press(Qt::Key_T); // round
            QCOMPARE(canvas.pickedTransition(),
                     all.constFirst().toMap()[QStringLiteral("pointer")].toString());
        }
        canvas.setSelected({});
        canvas.setSelected(last);
        press(Qt::Key_T, Qt::ShiftModifier);
        QVERIFY(!canvas.pickedTransition().isEmpty());
        QSignalSpy inserted(&canvas, &CanvasItem::insertRequested);
        QSignalSpy removed(&canvas, &CanvasItem::removeTransitionRequested);
        QSignalSpy deleted(&canvas, &CanvasItem::deleteRequested);
        const QString picked = canvas.pickedTransition();
        press(Qt::Key_Insert);
        press(Qt::Key_Delete);
        QCOMPARE(inserted.constFirst().constFirst().toString(), picked);
        QCOMPARE(removed.constFirst().constFirst().toString(), picked);
        QCOMPARE(deleted.count(), 0);
        press(Qt::Key_Escape);
        QVERIFY(canvas.pickedTransition().isEmpty());
        QVERIFY(!canvas.selected().isEmpty());
        press(Qt::Key_Delete);
        QCOMPARE(deleted.count(), 1);
    }

    void allContainersFoldAtOnce() {
        DocumentController document;
        QVERIFY(document.open(QStringLiteral(STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json")));
        CanvasItem canvas;
        canvas.setSize({900, 700});
        canvas.setDocument(&document);
        QTRY_VERIFY(canvas.ready());
        QVERIFY(canvas.anyUnfolded());
        const int states = canvas.stateCount();
        canvas.foldAll(true);
        QTRY_VERIFY(canvas.ready() && !canvas.anyUnfolded());
        QVERIFY(canvas.stateCount() < states);
        canvas.foldAll(false);
        QTRY_COMPARE(canvas.stateCount(), states);
    }

    void namesAreShownInOneLine() {
        QCOMPARE(shownName(QStringLiteral("Take in")), QStringLiteral("Take in"));
        QCOMPARE(shownName(QStringLiteral("a\nb\r\nc\td")), QStringLiteral(u"a\u21B5b\u21B5c\u21E5d"));
        QCOMPARE(shownName(QStringLiteral(" ")), QStringLiteral(u"\u2423"));
        QCOMPARE(shownName(QString(QChar(7))), QStringLiteral(u"\u2407"));
        for (ushort code = 0; code < 0x20; ++code)
            QVERIFY(shownName(QStringLiteral("x") + QChar(code)).at(1).isPrint());
    }

    void theSceneHasEveryStateAndTransition() {
        DocumentController document;
        QVERIFY(document.open(QStringLiteral(STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json")));
        const auto scene = buildScene(document.workflow(), {}, Theme::instance().fontFamily());
        QCOMPARE(scene->nodeOfPointer.size(), 11);
        QCOMPARE(scene->edges.size(), document.workflow()->transitions.size() + 1);
        for (const SceneNode& node : scene->nodes) {
            QVERIFY(scene->bounds.contains(node.rect));
            if (node.kind == SceneNode::Kind::State)
                QCOMPARE(scene->nodeAt(node.rect.center()), int(&node - scene->nodes.data()));
        }
        for (const SceneEdge& edge : scene->edges) {
            for (const SceneNode& node : scene->nodes)
                QVERIFY(node.kind == SceneNode::Kind::Container || !edge.labelRect.intersects(node.rect));
            QVERIFY(scene->edgeAt(edge.middle, 4) != kNoItem);
        }
    }

    void aFoldedContainerIsALeaf() {
        DocumentController document;
        QVERIFY(document.open(QStringLiteral(STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json")));
        const QString container = QStringLiteral("/States/SendBooks");
        const auto scene = buildScene(document.workflow(), {container}, Theme::instance().fontFamily());
        QCOMPARE(scene->nodeOfPointer.size(), 8);
        const SceneNode& node = scene->nodes[static_cast<std::size_t>(scene->nodeOfPointer.value(container))];
        QVERIFY(node.folded);
        QCOMPARE(node.kind, SceneNode::Kind::State);
    }

    /// A renamed state is known by what is left over; everything stays in line with the start mark.
    void whatDoesNotChangeStaysWhereItWas() {
        QFile file(QStringLiteral(STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const QString family = Theme::instance().fontFamily();
        const auto sceneOf = [&](const QByteArray& bytes, const Scene* before) {
            return buildScene(steploom::model::Document::fromBytes(bytes.toStdString()).sharedWorkflow(), {},
                              family, before);
        };
        const auto first = sceneOf(text, nullptr);
        QByteArray renamed = text;
        renamed.replace("ChargeCard", "TakeTheMoneyForIt");
        const auto second = sceneOf(renamed, first.get());
        QByteArray longer = text;
        longer.replace("\"Next\": \"SendBooks\"", "\"Next\": \"Look\"");
        const QByteArray opening = "\"States\": {"; // of the machine: the first one
        longer.insert(longer.indexOf(opening) + opening.size(),
                      " \"Look\": { \"Type\": \"Pass\", \"Next\": \"SendBooks\" },");
        const auto third = sceneOf(longer, first.get());
        for (const auto& scene : {second, third}) {
            QVERIFY(scene->nodes.size() >= first->nodes.size());
            QCOMPARE(scene->nodes.front().rect, first->nodes.front().rect); // the start mark
            for (const SceneNode& node : first->nodes) {
                const int item = scene->nodeOfPointer.value(node.pointer, kNoItem);
                if (item == kNoItem)
                    continue;
                const QRectF& rect = scene->nodes[static_cast<std::size_t>(item)].rect;
                QVERIFY2(std::abs(rect.center().x() - node.rect.center().x()) <= 30, qPrintable(node.name));
                QVERIFY(scene == third || std::abs(rect.top() - node.rect.top()) < 1);
                QVERIFY(scene->bounds.contains(rect));
            }
        }
        QVERIFY(second->nodeOfPointer.contains(QStringLiteral("/States/TakeTheMoneyForIt")));
        QVERIFY(third->nodeOfPointer.contains(QStringLiteral("/States/Look")));
    }

    void contrastIsEnough_data() {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << static_cast<int>(Theme::Mode::Light);
        QTest::newRow("dark") << static_cast<int>(Theme::Mode::Dark);
    }
    void contrastIsEnough() {
        QFETCH(int, mode);
        Theme& theme = Theme::instance();
        theme.setMode(static_cast<Theme::Mode>(mode));
        const auto luminance = [](const QColor& colour) {
            const auto linear = [](double c) {
                return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
                   0.0722 * linear(colour.blueF());
        };
        const auto contrast = [&](const QColor& a, const QColor& b) {
            const double x = luminance(a) + 0.05;
            const double y = luminance(b) + 0.05;
            return std::max(x, y) / std::min(x, y);
        };
        for (const QColor& ground : {theme.panel(), theme.field(), theme.raised(), theme.window()}) {
            for (const QColor& ink : {theme.text(), theme.textMuted(), theme.accent(), theme.done(),
                                      theme.waiting(), theme.failed(), theme.container(), theme.codeKey(),
                                      theme.codeString(), theme.codeNumber(), theme.flow()})
                QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3")
                                                                      .arg(ink.name(), ground.name())
                                                                      .arg(contrast(ink, ground))));
        }
        QVERIFY(contrast(theme.onAccent(), theme.accent()) >= 4.5);
    }
};

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
