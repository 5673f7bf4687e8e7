// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>
#include <string>
#include <vector>

#include "model/document/edit.h"

namespace steploom::app {

/// Keeps what a crash would take away: writes each change to a journal (model/document/recovery.h), soon
/// after it and on a thread of its own, so that typing never waits for a disk.
class Autosave : public QObject {
    Q_OBJECT

public:
    static constexpr int kWriteAfter = 300; ///< ms from a change until it is written at the latest

    explicit Autosave(QObject* parent = nullptr);
    ~Autosave() override; ///< a document that is closed leaves no journal

    /// Where journals are: $XDG_STATE_HOME/steploom/recovery, or what the system has for such things.
    static QString folder() { return stateFolder(QStringLiteral("recovery")); }
    /// A folder beside it, for what else the program keeps for itself.
    static QString stateFolder(const QString& name);

    /// The document's text is on the disk under this path: what was written down is not needed any more, and
    /// changes count from here.
    void begin(const QString& path, std::shared_ptr<const std::string> text);
    void record(const std::vector<model::Splice>& splices);
    /// Returns when all changes so far are on the disk.
    void flush();

private:
    class Writer;
    void write();

    std::unique_ptr<Writer> m_writer; ///< made with the first change
    std::string m_path;
    std::shared_ptr<const std::string> m_base;
    std::string m_pending; ///< records that are not written yet
    bool m_begun = false;  ///< a journal was begun for this base
    QTimer m_soon;
};

} // namespace steploom::app
