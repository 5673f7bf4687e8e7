// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/window_picture.h"

namespace {

struct Size {
    const char* name;
    QSize window; ///< pixels
    int scale;    ///< device pixels per pixel
};

constexpr Size kSizes[] = {
    {"1280x800", {1280, 800}, 1}, {"1600x1000", {1600, 1000}, 1}, {"2560x1440", {1280, 720}, 2}};

} // namespace

/// The canvas of the design mode with definitions of every shape, in each size and theme, against golden
/// pictures that were looked at. STEPLOOM_RENEW_PICTURES=1 writes these anew: look at them.
class TestDesignerPictures : public QObject {
    Q_OBJECT

private slots:
    void golden_data() {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<int>("size");
        const QStringList definitions = QDir(kFolder).entryList({QStringLiteral("*.asl.json")});
        QCOMPARE(definitions.size(), 10);
        for (const QString& definition : definitions) {
            for (const char* theme : {"light", "dark"}) {
                for (int size = 0; size < static_cast<int>(std::size(kSizes)); ++size)
                    QTest::newRow(
                        qPrintable(QStringLiteral("%1-%2-%3")
                                       .arg(definition.section(QLatin1Char('.'), 0, 0), QLatin1String(theme),
                                            QLatin1String(kSizes[size].name))))
                        << QDir(kFolder).filePath(definition) << QString::fromLatin1(theme) << size;
            }
        }
    }

    void golden() {
        QFETCH(QString, definition);
        QFETCH(QString, theme);
        QFETCH(int, size);
        if (definition.contains(QLatin1String("names")) &&
            QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
            QSKIP("this machine has no font with Chinese characters");
        const QImage canvas = canvasOf(definition, theme, kSizes[size]);
        QVERIFY(!canvas.isNull());
        const QString path = QStringLiteral("%1/%2.png").arg(kFolder, QLatin1String(QTest::currentDataTag()));
        if (renewsPictures())
            QVERIFY(kept(canvas).save(path));
        const QImage expected(path);
        QVERIFY2(!expected.isNull(), qPrintable(path));
        const double difference = worstTile(reduced(canvas, kCompared), reduced(expected, kCompared));
        QVERIFY2(difference < kTolerance,
                 qPrintable(QStringLiteral("worst tile differs by %1 of 255").arg(difference)));
    }

    /// The comparison itself: one name that became shorter is found, what keeping a picture does to it is
    /// not.
    void aShorterNameIsFound() {
        QFile file(QDir(kFolder).filePath(QStringLiteral("order.asl.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        QVERIFY(text.contains("\"OfferOthers\""));
        text.replace("\"OfferOthers\"", "\"Offer\"");
        QTemporaryDir folder;
        QFile changed(folder.filePath(QStringLiteral("order.asl.json")));
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(text) == text.size());
        changed.close();
        for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
            const QImage one = canvasOf(file.fileName(), theme, kSizes[1]);
            const QImage other = canvasOf(changed.fileName(), theme, kSizes[1]);
            const auto differs = [](const QImage& a, const QImage& b) {
                return worstTile(reduced(a, kCompared), reduced(b, kCompared));
            };
            QVERIFY(differs(one, other) > kTolerance);
            QVERIFY(differs(one, kept(one)) < kTolerance / 2);
        }
    }

private:
    static constexpr QSize kCompared{320, 200};
    static constexpr double kTolerance = 14;
    const QString kFolder = QStringLiteral(STEPLOOM_TEST_DATA "/pictures/designer");

    /// What of the window is the canvas: the panels have tests of their own.
    static QImage canvasOf(const QString& definition, const QString& theme, const Size& size) {
        QTemporaryDir folder;
        const QImage picture = pictureOfWindow(
            folder.filePath(QStringLiteral("window.png")),
            {QStringLiteral("--theme"), theme, QStringLiteral("--size"),
             QStringLiteral("%1x%2").arg(size.window.width()).arg(size.window.height()), definition},
            size.scale);
        if (picture.size() != size.window * size.scale)
            return {};
        const int left = 232;
        const int top = 48;
        const int right = std::clamp(size.window.width() * 9 / 40, 300, 360);
        const int bottom = std::max((size.window.height() - top) * 3 / 10, 190);
        const QRect canvas = QRect(
            QPoint(left, top), QPoint(size.window.width() - right - 1, size.window.height() - bottom - 1));
        return picture.copy(QRect(canvas.topLeft() * size.scale, canvas.size() * size.scale));
    }

    /// As it is kept: small, and of few colours.
    static QImage kept(const QImage& canvas) {
        QImage small =
            canvas.scaledToWidth(kKeptWidth, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < small.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(small.scanLine(y));
            for (int x = 0; x < small.width(); ++x)
                line[x] = qRgb(coarse(qRed(line[x])), coarse(qGreen(line[x])), coarse(qBlue(line[x])));
        }
        return small;
    }
    static int coarse(int channel) { return std::min(255, (channel + 2) / 4 * 4); }
    static constexpr int kKeptWidth = 640;
};

QTEST_MAIN(TestDesignerPictures)
#include "tst_designer_pictures.moc"
