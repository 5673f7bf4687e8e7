// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>

#include "app/document/document_controller.h"
#include "model/document/file.h"
#include "tests/app/typist.h"

using namespace steploom::app;

/// Ends the program with SIGKILL, two hundred times, at any moment while it types and saves: the file is
/// always one that was saved, and what comes back lacks no more than the last second.
class TestCrash : public QObject {
    Q_OBJECT

    static constexpr int kCrashes = 200;
    static constexpr int kAtOnce = 8;                ///< typists mostly sleep
    static constexpr std::int64_t kMayBeLost = 1000; ///< ms

    struct Event {
        char what = 0;
        std::int64_t when = 0;
        std::uint64_t text = 0;
    };

    struct Typist {
        QTemporaryDir folder;
        QProcess process;
        std::int64_t endAt = 0;
        std::int64_t ended = 0;

        QString file() const { return folder.filePath(QStringLiteral("x.asl.json")); }
        QString state() const { return folder.filePath(QStringLiteral("state")); }
    };

    static std::unique_ptr<Typist> start(int number, std::mt19937& random) {
        auto typist = std::make_unique<Typist>();
        QFile file(typist->file());
        if (!file.open(QIODevice::WriteOnly))
            return nullptr;
        file.write("{\"StartAt\": \"A\",\n \"States\": {\"A\": {\"Type\": \"Succeed\"}}}\n");
        file.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_STATE_HOME"), typist->state());
        typist->process.setProcessEnvironment(environment);
        typist->process.start(QStringLiteral(STEPLOOM_TYPIST), {typist->file(), QString::number(number)});
        const bool isLong = number % 5 == 0; // longer than what may be lost
        typist->endAt = steploom::test::now() + (isLong ? 1300 + random() % 700 : 20 + random() % 500);
        return typist;
    }

    static std::vector<Event> events(const QByteArray& told) {
        std::vector<Event> result;
        for (const QByteArray& line : told.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 3 && words[2].size() == 16)
                result.push_back(
                    {words[0].front(), words[1].toLongLong(), words[2].toULongLong(nullptr, 16)});
        }
        return result;
    }

    static void judge(Typist& typist) {
        const std::vector<Event> told = events(typist.process.readAllStandardOutput());
        if (told.empty())
            return; // ended before it began
        const auto bytes = steploom::model::readFile(typist.file().toStdString());
        QVERIFY(bytes.ok());
        const std::uint64_t onDisk = steploom::test::digest(*bytes);
        // The last text that was saved, or one whose saving had begun since.
        bool isSaved = false;
        for (auto event = told.rbegin(); event != told.rend() && !isSaved; ++event) {
            isSaved = event->what != 'C' && event->text == onDisk;
            if (event->what == 'E')
                break;
        }
        QVERIFY2(isSaved, "the file is none that was saved");

        qputenv("XDG_STATE_HOME", typist.state().toUtf8());
        DocumentController document;
        QVERIFY(document.open(typist.file()));
        while (document.guard()->question() == FileGuard::Question::Recovered)
            document.guard()->restore();
        const std::uint64_t back = steploom::test::digest(document.document().bytes());
        const auto last =
            std::find_if(told.rbegin(), told.rend(), [&](const Event& event) { return event.text == back; });
        QVERIFY2(last != told.rend(), "what came back was never there");
        const auto next = last == told.rbegin() ? told.rend() : last - 1; // the first change that is lost
        if (next != told.rend())
            QVERIFY2(next->when > typist.ended - kMayBeLost,
                     qPrintable(QStringLiteral("%1 ms are lost").arg(typist.ended - next->when)));
    }

private slots:
    void nothingButTheLastSecondIsLost() {
        std::mt19937 random(17);
        std::vector<std::unique_ptr<Typist>> typing;
        int started = 0;
        while (started < kCrashes || !typing.empty()) {
            while (started < kCrashes && typing.size() < kAtOnce) {
                typing.push_back(start(started++, random));
                QVERIFY(typing.back() != nullptr);
            }
            const auto due = std::min_element(typing.begin(), typing.end(), [](const auto& a, const auto& b) {
                return a->endAt < b->endAt;
            });
            std::unique_ptr<Typist> typist = std::move(*due);
            typing.erase(due);
            QVERIFY(typist->process.waitForStarted());
            if (const std::int64_t left = typist->endAt - steploom::test::now(); left > 0)
                QTest::qWait(static_cast<int>(left));
            typist->process.kill();
            typist->ended = steploom::test::now();
            QVERIFY(typist->process.waitForFinished());
            judge(*typist);
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
