// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <string>

#include "app/document/autosave.h"
#include "model/document/recovery.h"

namespace steploom::app {

class DocumentController;

/// Sees to it that nothing is lost between the document and its file: writes unsaved changes down, offers
/// them after a crash, notices when somebody else changes the file, and stands in the way of saving over
/// that.
///
/// Where both changed and the changes do not touch each other it merges them; else it asks.
class FileGuard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its document")
    Q_PROPERTY(Question question READ question NOTIFY questionChanged)
    Q_PROPERTY(QString questionText READ questionText NOTIFY questionChanged)

public:
    enum class Question {
        None,
        Recovered, ///< changes of a session that crashed: restore or discard them
        Conflict,  ///< document and file changed in the same places: keep one, or save elsewhere
    };
    Q_ENUM(Question)

    explicit FileGuard(DocumentController* document);
    ~FileGuard() override;

    Question question() const { return m_question; }
    QString questionText() const;

    // The document tells

    /// It was read from, or saved to, its file: these bytes are there.
    void onDisk(const QString& path, std::string bytes);
    void changed(const std::vector<model::Splice>& splices) { m_autosave.record(splices); }
    /// Whether saving overwrites nothing that nobody has seen; asks where it would.
    bool maySave();
    /// What is unsaved is written down, should the saving not come to its end.
    void aboutToSave() { m_autosave.flush(); }
    /// After opening: looks for what a crash left behind.
    void lookForRecovery();

    // The person answers

    Q_INVOKABLE void restore();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void keepMine();
    Q_INVOKABLE void takeTheirs();
    /// What the question is about, line by line: `- `, `+ `, `  ` or `@@ ` in front.
    Q_INVOKABLE QStringList comparison() const;
    /// Whether the file is still as it was; called when the window comes back to the front.
    Q_INVOKABLE void look();

signals:
    void questionChanged();

private:
    struct Found {
        std::string file;
        model::Recovered recovered;
    };
    struct Stamp { ///< of the file, to see quickly that nothing happened
        qint64 modified = 0;
        qint64 size = -1;
        bool sure = false; ///< a later change shows in the others: a file system's clock goes in steps
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };

    static Stamp stampOf(const QString& path);
    void watch();
    void ask(Question question);
    void removeFound();
    bool takeIn(const std::string& theirs);

    DocumentController* m_document;
    Autosave m_autosave;
    QFileSystemWatcher m_watcher;
    QTimer m_lookSoon;
    QString m_path;
    std::shared_ptr<const std::string> m_disk; ///< what the file held when we last saw it
    Stamp m_stamp;
    bool m_sawEmpty = false; ///< somebody may be in the middle of writing
    Question m_question = Question::None;
    std::optional<Found> m_found; ///< Recovered
    std::string m_theirs;         ///< Conflict
};

} // namespace steploom::app
