// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/export/picture_actions.h"
#include "app/export/picture_file.h"
#include "app/theme/theme.h"
#include "model/document/document.h"
#include "model/export/palette.h"

using namespace steploom;
using namespace steploom::app;

/// Exporting what the canvas shows.
class TestPictureFile : public QObject {
    Q_OBJECT

    static QString sample() {
        return QStringLiteral(STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json");
    }

    static std::shared_ptr<const Scene> scene(const QSet<QString>& folded = {}) {
        QFile file(sample());
        if (!file.open(QIODevice::ReadOnly))
            return nullptr;
        const auto document = model::Document::fromBytes(file.readAll().toStdString());
        return buildScene(document.sharedWorkflow(), folded, Theme::instance().fontFamily());
    }

    static bool sameColours(const model::Palette& palette, const Theme& theme) {
        const auto same = [](std::uint32_t rgb, const QColor& colour) {
            return (colour.rgb() & 0xFFFFFFU) == rgb;
        };
        return same(palette.window, theme.window()) && same(palette.panel, theme.panel()) &&
               same(palette.raised, theme.raised()) && same(palette.border, theme.border()) &&
               same(palette.borderStrong, theme.borderStrong()) && same(palette.text, theme.text()) &&
               same(palette.textMuted, theme.textMuted()) && same(palette.done, theme.done()) &&
               same(palette.waiting, theme.waiting()) && same(palette.failed, theme.failed()) &&
               same(palette.container, theme.container()) && same(palette.task, theme.lambda()) &&
               same(palette.flow, theme.flow()) && same(palette.accent, theme.accent());
    }

private slots:
    void init() { Theme::instance().setMode(Theme::Mode::Light); }

    void picturesHaveTheWindowsColours() {
        QVERIFY(sameColours(model::kLightPalette, Theme::instance()));
        Theme::instance().setMode(Theme::Mode::Dark);
        QVERIFY(sameColours(model::kDarkPalette, Theme::instance()));
    }

    void formatsBySuffix() {
        QCOMPARE(pictureFormatOf("a/b.SVG"), PictureFormat::Svg);
        QCOMPARE(pictureFormatOf("b.asl.png"), PictureFormat::Png);
        QCOMPARE(pictureFormatOf("b.pdf"), PictureFormat::Pdf);
        QCOMPARE(pictureFormatOf("b.mmd"), PictureFormat::Mermaid);
        QCOMPARE(pictureFormatOf("b.dot"), PictureFormat::Dot);
        QVERIFY(!pictureFormatOf("b.gif"));
        QVERIFY(!pictureFormatOf("png"));
    }

    void pngIsTwiceAsLarge() {
        const auto drawn = scene();
        const QImage picture = QImage::fromData(drawScene(*drawn, PictureFormat::Png, "bookshop"), "PNG");
        QCOMPARE(picture.size(), ((drawn->bounds.size() + QSizeF(48, 48)) * 2).toSize());
        QCOMPARE(picture.pixelColor(1, 1), Theme::instance().window());
        Theme::instance().setMode(Theme::Mode::Dark);
        QCOMPARE(paintPicture(*drawn).pixelColor(1, 1), Theme::instance().window());
    }

    void sameSceneSameBytes() {
        for (const PictureFormat format : {PictureFormat::Svg, PictureFormat::Png, PictureFormat::Pdf,
                                           PictureFormat::Mermaid, PictureFormat::Dot}) {
            const QByteArray once = drawScene(*scene(), format, "bookshop");
            QVERIFY(once.size() > 200);
            QVERIFY(once == drawScene(*scene(), format, "bookshop"));
        }
    }

    void pdfHasNoTimeAndNoPixels() {
        const QByteArray pdf = drawScene(*scene(), PictureFormat::Pdf, "bookshop");
        QVERIFY(pdf.startsWith("%PDF-"));
        const qsizetype date = pdf.indexOf("/CreationDate (D:");
        QVERIFY(date > 0);
        QVERIFY2(pdf.mid(date + 17, 14) == "20000101000000", pdf.mid(date, 40).constData());
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }

    void svgFoldsWhatTheCanvasFolds() {
        const QByteArray whole = drawScene(*scene(), PictureFormat::Svg, "bookshop");
        const QByteArray folded = drawScene(*scene({"/States/SendBooks"}), PictureFormat::Svg, "bookshop");
        QVERIFY(whole.contains("PackParcel"));
        QVERIFY(!folded.contains("PackParcel"));
        QVERIFY(folded.contains("<title>bookshop</title>"));
    }

    /// As on screen: borders, taken transitions, how often, and the card beside a state that is tried again.
    void theMarksOfARunComeAlong() {
        RunMarks marks;
        NodeMark failed;
        failed.status = NodeMark::Status::Failed;
        failed.attempt = 3;
        failed.mostAttempts = 3;
        failed.note = QStringLiteral(
            "a note that is longer than the node is away from the edge of the picture, far longer");
        NodeMark done;
        done.status = NodeMark::Status::Done;
        done.visits = 4;
        marks.set({{"/States/ChargeCard", failed}, {"/States/ReserveCopies", done}},
                  {"/States/ReserveCopies/Next"});
        const auto drawn = scene();
        const QString pointer = QStringLiteral("/States/ReserveCopies");
        const QRectF node = drawn->nodes[static_cast<std::size_t>(drawn->nodeOfPointer.value(pointer))].rect;
        const QByteArray svg = drawScene(*drawn, PictureFormat::Svg, "bookshop", &marks);
        QVERIFY(svg.contains("×4"));
        QVERIFY(svg.contains("Attempt 3 of 3"));
        QVERIFY(svg.contains(", failed, attempt 3 of 3"));
        QVERIFY(!drawScene(*drawn, PictureFormat::Svg, "bookshop").contains("×4"));
        QVERIFY(drawScene(*drawn, PictureFormat::Dot, "bookshop", &marks) ==
                drawScene(*drawn, PictureFormat::Dot, "bookshop"));

        const QImage plain = paintPicture(*drawn);
        const QImage marked = paintPicture(*drawn, &marks);
        QVERIFY(marked.width() > plain.width()); // the card has room
        QCOMPARE(marked.height(), plain.height());
        const auto borderIn = [&](const QImage& picture) {
            const QPointF at =
                (QPointF(node.left(), node.center().y()) - drawn->bounds.topLeft() + QPointF(24, 24)) * 2;
            return picture.pixelColor(at.toPoint());
        };
        QCOMPARE(borderIn(marked), Theme::instance().done());
        QVERIFY(borderIn(plain) != Theme::instance().done());
        QVERIFY(drawScene(*drawn, PictureFormat::Pdf, "bookshop", &marks) !=
                drawScene(*drawn, PictureFormat::Pdf, "bookshop"));
        QVERIFY(drawScene(*drawn, PictureFormat::Svg, "bookshop", &marks) == svg);
    }

    void savesBesideTheDefinition() {
        QTemporaryDir folder;
        const QString path = folder.filePath("flow.asl.json");
        QVERIFY(QFile::copy(sample(), path));
        DocumentController document;
        QVERIFY(document.open(path));
        CanvasItem canvas;
        canvas.setSize(QSizeF(800, 600));
        canvas.setDocument(&document);
        QTRY_VERIFY(canvas.ready());
        PictureActions actions;
        actions.setProperty("document", QVariant::fromValue(&document));
        QSignalSpy notices(&actions, &PictureActions::notice);

        QCOMPARE(actions.suggestion("pdf"), QUrl::fromLocalFile(folder.filePath("flow.pdf")));
        actions.save(&canvas, QUrl::fromLocalFile(folder.filePath("flow.svg")), "svg");
        actions.save(&canvas, QUrl::fromLocalFile(folder.filePath("without suffix")), "dot");
        QVERIFY(QFile::exists(folder.filePath("flow.svg")));
        QVERIFY(QFile::exists(folder.filePath("without suffix.dot")));
        QCOMPARE(notices.size(), 2);
        QCOMPARE(notices[0][1].toBool(), false);
        actions.save(&canvas, QUrl::fromLocalFile(folder.filePath("none/flow.svg")), "svg");
        QCOMPARE(notices[2][1].toBool(), true);

        actions.copy(&canvas);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), paintPicture(*canvas.scene()).size());
    }
};

QTEST_MAIN(TestPictureFile)
#include "tst_picture_file.moc"
