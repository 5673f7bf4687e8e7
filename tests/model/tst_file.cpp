// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "model/document/file.h"

using namespace steploom::model;

/// Lets every write past `bytes` fail, as on a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limited{bytes, m_old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_old{};
    void (*m_handler)(int);
};

class TestFile : public QObject {
    Q_OBJECT
private slots:
    void init();
    void readsBytes();
    void refusesToRead_data();
    void refusesToRead();
    void savesAndKeepsTheMode();
    void newFilesFollowTheUmask();
    void followsLinks();
    void fullDiskLeavesTheFile();
    void refusesToSave();
    void readOnlyPlaces();

private:
    std::string path(const char* name) const { return m_folder->filePath(QLatin1String(name)).toStdString(); }
    QStringList names() const {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::System);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFile::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFile::readsBytes() {
    const std::string bytes("\xEF\xBB\xBF{\r\n\xFF\0}", 9);
    QVERIFY(saveFile(path("a"), bytes));
    const auto back = readFile(path("a"));
    QVERIFY(back);
    QCOMPARE(*back, bytes);
    QVERIFY(saveFile(path("empty"), ""));
    QCOMPARE(*readFile(path("empty")), std::string());
}

void TestFile::refusesToRead_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("missing") << QByteArray("gone") << QByteArray("file.missing");
    QTest::newRow("missing folder") << QByteArray("gone/file") << QByteArray("file.missing");
    QTest::newRow("folder") << QByteArray("folder") << QByteArray("file.is-directory");
    QTest::newRow("pipe") << QByteArray("pipe") << QByteArray("file.not-regular");
    QTest::newRow("large") << QByteArray("large") << QByteArray("file.too-large");
}

void TestFile::refusesToRead() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, code);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
    QVERIFY(saveFile(path("large"), ""));
    QCOMPARE(::truncate(path("large").c_str(), static_cast<off_t>(kMaxFileSize) + 1), 0);
    const auto result = readFile(path(name.constData()));
    QVERIFY(!result);
    QCOMPARE(result.refusal().code, code.toStdString());
    QCOMPARE(result.refusal().args.at(0), path(name.constData()));
}

void TestFile::savesAndKeepsTheMode() {
    QVERIFY(saveFile(path("a"), "one"));
    QCOMPARE(::chmod(path("a").c_str(), 0640), 0);
    const auto saved = saveFile(path("a"), "three");
    QVERIFY(saved);
    QCOMPARE(saved->bytes, std::uint64_t{5});
    QCOMPARE(*readFile(path("a")), std::string("three"));
    struct stat info {};
    QCOMPARE(::stat(path("a").c_str(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t{0640});
    QCOMPARE(names(), QStringList{QStringLiteral("a")});
}

void TestFile::newFilesFollowTheUmask() {
    const mode_t old = ::umask(027);
    QVERIFY(saveFile(path("a"), "x"));
    ::umask(old);
    struct stat info {};
    QCOMPARE(::stat(path("a").c_str(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t{0640});
}

void TestFile::followsLinks() {
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("inner")));
    QVERIFY(saveFile(path("inner/target"), "old"));
    QCOMPARE(::symlink("inner/target", path("link").c_str()), 0);
    QVERIFY(saveFile(path("link"), "new"));
    QVERIFY(QFileInfo(QString::fromStdString(path("link"))).isSymLink());
    QCOMPARE(*readFile(path("inner/target")), std::string("new"));
    QCOMPARE(::symlink("inner/fresh", path("dangling").c_str()), 0);
    QVERIFY(saveFile(path("dangling"), "made"));
    QCOMPARE(*readFile(path("inner/fresh")), std::string("made"));
    QCOMPARE(::symlink("loop", path("loop").c_str()), 0);
    QVERIFY(saveFile(path("loop"), "x").ok() || !saveFile(path("loop"), "x").refusal().code.empty());
}

void TestFile::fullDiskLeavesTheFile() {
    const std::string old(1000, 'a');
    QVERIFY(saveFile(path("a"), old));
    Result<Saved> result = Saved{};
    {
        const FileSizeLimit full(4096);
        result = saveFile(path("a"), std::string(100'000, 'b'));
    }
    QVERIFY(!result);
    QCOMPARE(result.refusal().code, std::string("file.disk-full"));
    QCOMPARE(*readFile(path("a")), old);
    QCOMPARE(names(), QStringList{QStringLiteral("a")});
}

void TestFile::refusesToSave() {
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
    QCOMPARE(saveFile(path("folder"), "x").refusal().code, std::string("file.is-directory"));
    QCOMPARE(saveFile(path("new/"), "x").refusal().code, std::string("file.is-directory"));
    QCOMPARE(saveFile(path("pipe"), "x").refusal().code, std::string("file.not-regular"));
    QCOMPARE(saveFile(path("gone/file"), "x").refusal().code, std::string("file.no-directory"));
    QCOMPARE(names().size(), 2);
}

void TestFile::readOnlyPlaces() {
    if (::geteuid() == 0)
        QSKIP("SKIPPED: the superuser may write everywhere");
    QVERIFY(saveFile(path("a"), "x"));
    QCOMPARE(::chmod(path("a").c_str(), 0400), 0);
    QCOMPARE(saveFile(path("a"), "y").refusal().code, std::string("file.read-only"));
    QCOMPARE(::chmod(path("a").c_str(), 0600), 0);
    QCOMPARE(::chmod(m_folder->path().toUtf8().constData(), 0500), 0);
    const auto result = saveFile(path("a"), "y");
    QCOMPARE(::chmod(m_folder->path().toUtf8().constData(), 0700), 0);
    QCOMPARE(result.refusal().code, std::string("file.directory-read-only"));
    QCOMPARE(*readFile(path("a")), std::string("x"));
    QCOMPARE(::chmod(path("a").c_str(), 0), 0);
    QCOMPARE(readFile(path("a")).refusal().code, std::string("file.unreadable"));
}

QTEST_APPLESS_MAIN(TestFile)
#include "tst_file.moc"
