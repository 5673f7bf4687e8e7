// SPDX-License-Identifier: Apache-2.0
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

/// Pictures of the real window, made by the program itself, against golden ones.
///
/// Fonts differ a little between machines, so both are compared small: a wrong colour, a missing panel or a
/// graph that moved shows, a hinted letter does not. STEPLOOM_RENEW_PICTURES=1 writes the golden pictures
/// anew.
class TestPictures : public QObject {
    Q_OBJECT

private slots:
    void golden_data() {
        QTest::addColumn<QStringList>("arguments");
        const QString sample = QStringLiteral(STEPLOOM_SOURCE_DIR "/resources/samples/bookshop.asl.json");
        const QString history = QStringLiteral(STEPLOOM_TEST_DATA "/bookshop.refused.history.json");
        for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
            const auto row = [&](const char* name, const QStringList& more) {
                QTest::newRow(qPrintable(QLatin1String(name) + QLatin1Char('-') + theme))
                    << QStringList{QStringLiteral("--theme"), theme} + more + QStringList{sample};
            };
            row("design", {QStringLiteral("--select"), QStringLiteral("ChargeCard")});
            row("debug", {QStringLiteral("--mode"), QStringLiteral("debug"), QStringLiteral("--case"),
                          QStringLiteral("BankBusyTwice"), QStringLiteral("--steps"), QStringLiteral("5")});
            row("history", {QStringLiteral("--history"), history});
        }
    }

    void golden() {
        QFETCH(QStringList, arguments);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("window.png"));
        const QImage picture =
            shoot(path, arguments + QStringList{QStringLiteral("--size"), QStringLiteral("1280x800")});
        QCOMPARE(picture.size(), QSize(1280, 800));
        const QString golden =
            QStringLiteral(STEPLOOM_TEST_DATA "/pictures/%1.png").arg(QLatin1String(QTest::currentDataTag()));
        const QImage small = reduced(picture);
        if (qEnvironmentVariableIntValue("STEPLOOM_RENEW_PICTURES") > 0)
            QVERIFY(small.save(golden));
        const QImage expected(golden);
        QVERIFY2(!expected.isNull(), qPrintable(golden));
        const double difference = worstTile(small, expected.convertToFormat(QImage::Format_RGB32));
        QVERIFY2(difference < kTolerance,
                 qPrintable(QStringLiteral("worst tile differs by %1 of 255").arg(difference)));
    }

    void aMovedPictureIsFound() { // the comparison itself: a panel gone, a colour changed
        QImage one(160, 100, QImage::Format_RGB32);
        one.fill(Qt::white);
        QImage other = one;
        QCOMPARE(worstTile(one, other), 0.0);
        for (int y = 40; y < 60; ++y)
            for (int x = 40; x < 60; ++x)
                other.setPixelColor(x, y, QColor(0x3a5bdc));
        QVERIFY(worstTile(one, other) > kTolerance);
    }

    void badFilesStillMakeAPictureAndSaySo() {
        QTemporaryDir folder;
        QProcess process;
        process.start(QStringLiteral(STEPLOOM_PROGRAM),
                      {QStringLiteral("--screenshot"), folder.filePath(QStringLiteral("x.png")),
                       folder.filePath(QStringLiteral("missing.asl.json"))});
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("missing.asl.json"));
        QVERIFY(!QImage(folder.filePath(QStringLiteral("x.png"))).isNull());
    }

private:
    static constexpr double kTolerance = 26;

    static QImage shoot(const QString& path, const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral(STEPLOOM_PROGRAM),
                      QStringList{QStringLiteral("--screenshot"), path} + arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qWarning() << process.exitCode() << process.readAllStandardError();
        return QImage(path);
    }

    static QImage reduced(const QImage& picture) {
        return picture.scaled(160, 100, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    }

    /// The largest mean difference of a colour channel over tiles of 8 × 10 pixels.
    static double worstTile(const QImage& a, const QImage& b) {
        if (a.size() != b.size())
            return 255;
        double worst = 0;
        for (int top = 0; top < a.height(); top += 10) {
            for (int left = 0; left < a.width(); left += 8) {
                double red = 0;
                double green = 0;
                double blue = 0;
                for (int y = top; y < top + 10; ++y) {
                    for (int x = left; x < left + 8; ++x) {
                        const QRgb p = a.pixel(x, y);
                        const QRgb q = b.pixel(x, y);
                        red += qAbs(qRed(p) - qRed(q));
                        green += qAbs(qGreen(p) - qGreen(q));
                        blue += qAbs(qBlue(p) - qBlue(q));
                    }
                }
                worst = std::max({worst, red / 80, green / 80, blue / 80});
            }
        }
        return worst;
    }
};

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
