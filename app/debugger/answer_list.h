// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <vector>

#include "app/document/document_controller.h"
#include "engine/service/task_settings.h"

namespace steploom::app {

/// Who answers the tasks of a run: a row for each Task state of the document, for each Resource among them,
/// and for all others. What is chosen is kept in the settings file beside the definition, the one that
/// `steploom-cli serve --settings` reads; only the entry that is changed changes in it.
class AnswerList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString recording READ recording NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< name of the state, the Resource, or `All other tasks`
        KindRole,                     ///< "state", "resource" or "others"
        DetailRole,                   ///< of a state: its Resource
        AnswererRole,                 ///< who answers, in words
        ChosenRole,                   ///< it is chosen here
        FaultsRole,                   ///< what goes wrong on purpose, in words
        PointerRole,
    };

    explicit AnswerList(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_rows.size()); }
    /// The settings file, whether it is there yet or not; empty where the document has no file.
    QString fileName() const;
    /// What is wrong with the file; empty where nothing is.
    QString problem() const { return m_problem ? m_problem() : QString(); }
    /// The recorded execution's file, as the settings name it.
    QString recording() const { return QString::fromStdString(m_settings.recording); }
    /// Where that file is; empty where none is chosen.
    QString recordingPath() const;
    /// Titles of all rows.
    QStringList names() const;

    void open(const QString& definition);
    void look(const std::shared_ptr<const model::Workflow>& workflow);
    /// Reads the file again: somebody may have edited it by hand.
    void refresh();
    const engine::TaskSettings& settings() const { return m_settings; }
    /// JSON that they were read from; empty where there are none.
    const std::string& text() const { return m_text; }

    /// The ways to answer, in the order of the form: { key, text, field, hint }; an empty field needs no
    /// value.
    Q_INVOKABLE QVariantList ways() const;
    /// The kinds of faults: { key, text }.
    Q_INVOKABLE QVariantList faultKinds() const;
    /// A row for the form: { way, value, timeout, faults: [{ attempt, kind, error, cause, delay }] }; attempt
    /// 0 is every one, delay in seconds.
    Q_INVOKABLE QVariantMap entry(int row) const;
    /// Chooses for a row, and writes the file. Empty, or in words why it cannot be.
    Q_INVOKABLE QString put(int row, const QVariantMap& entry);
    Q_INVOKABLE QString title(int row) const { return names().value(row); }
    Q_INVOKABLE QString record(const QUrl& file);

signals:
    void changed();

private:
    enum class Kind { State, Resource, Others };
    struct Row {
        Kind kind = Kind::State;
        QString title;
        QString resource;
        QString pointer;
    };
    const engine::TaskAnswerer* own(const Row& row) const;
    QString answererText(const Row& row) const;
    QString faultsText(const Row& row) const;
    engine::Value valueOf(const Row& row) const;
    QString write(const QString& group, const QString& key, const engine::Value& value);
    void read();

    std::vector<Row> m_rows;
    QString m_path;
    std::string m_text; ///< of the file
    engine::Value m_value;
    engine::TaskSettings m_settings;
    std::function<QString()> m_problem; ///< makes it in the language of the moment
};

} // namespace steploom::app
