// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/debugger/debug_session.h"
#include "engine/value/value.h"

namespace steploom::app {

/// The chosen test case of the mock file: a row for each state that it answers for, and for each Task state
/// of the document that it does not. What is changed is written to the file at once; all else in the file
/// keeps its bytes.
class MockEditor : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its desk")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString caseName READ caseName NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed)

public:
    enum Role {
        StateRole = Qt::UserRole + 1,
        AnswersRole, ///< in words; empty where the case does not name the state
        StrangeRole, ///< the document has no such state
    };

    using QAbstractListModel::QAbstractListModel;

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_rows.size()); }
    /// Empty where none is chosen.
    QString caseName() const;
    /// What undo() takes back; empty where there is nothing, or somebody else has written the file since.
    QString undoText() const;

    /// Each empty, or in words why it cannot be. The file is made beside the definition where there is none;
    /// the files of a renamed case (its input and its expectation) go with it.
    Q_INVOKABLE QString addCase(const QString& name);
    Q_INVOKABLE QString renameCase(const QString& name);
    Q_INVOKABLE QString removeCase();
    Q_INVOKABLE QString stateAt(int row) const;
    /// For the form: { attempts, throws, json, error, cause }.
    Q_INVOKABLE QVariantList answers(int row) const;
    Q_INVOKABLE QString put(int row, const QVariantList& answers);
    /// The file as it was before the last change from here.
    Q_INVOKABLE QString undo();

signals:
    void changed();

private:
    struct Row {
        std::string state;
        QString answers;
        bool strange = false;
    };
    /// A change of the file from here.
    struct Step {
        enum class What { Add, Rename, Remove, Answers };
        What what = What::Add;
        QString path;
        std::string machine;
        std::string name; ///< of the case, before
        std::string now;  ///< the same, after
        std::string before;
        std::string after;
        bool input = false;       ///< of a rename: the file of the input went along
        bool expectation = false; ///< the same of what is expected
    };
    /// What belongs to the case of a name: its input and what is expected of it.
    struct Moved {
        bool input = true;
        bool expectation = true;
    };
    /// Gives the files another name, those of `which`; which it could.
    Moved moveFiles(const std::string& from, const std::string& to, Moved which) const;
    void look();
    std::string machine() const;
    QString target() const;
    /// The file's text as it is now.
    model::Result<std::string> text() const;
    QString keep(const model::Result<std::string>& text, Step step);

    DebugSession* m_session = nullptr;
    engine::Value m_file;
    std::vector<Row> m_rows;
    std::vector<Step> m_steps; ///< that can be taken back, the last one first
};

} // namespace steploom::app
