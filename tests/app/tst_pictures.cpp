// SPDX-License-Identifier: Apache-2.0
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/window_picture.h"

/// The three modes of the window against golden pictures; STEPLOOM_RENEW_PICTURES=1 writes these anew.
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
        const QImage picture = pictureOfWindow(
            path, arguments + QStringList{QStringLiteral("--size"), QStringLiteral("1280x800")});
        QCOMPARE(picture.size(), QSize(1280, 800));
        const QString golden =
            QStringLiteral(STEPLOOM_TEST_DATA "/pictures/%1.png").arg(QLatin1String(QTest::currentDataTag()));
        const QImage small = reduced(picture, {160, 100});
        if (renewsPictures())
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
};

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
