// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

#include "app/document/file_guard.h"
#include "app/document/problem_model.h"
#include "app/document/state_list_model.h"
#include "model/advice/run_advice.h"
#include "model/container/machine_file.h"
#include "model/diagnostics/diagnoser.h"
#include "model/document/document.h"

namespace steploom::app {

/// A model::Document and its file, for the window: what to show, what can be done, and what changed.
///
/// Every change of the text goes through here and becomes one step of undo. Requests that cannot be met leave
/// the text as it is and say why through notice(). States are named by JSON Pointer, transitions by the
/// pointer of the name that makes them.
class DocumentController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString path READ path NOTIFY pathChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY pathChanged)
    Q_PROPERTY(QString address READ address NOTIFY pathChanged)
    Q_PROPERTY(bool fixed READ fixed NOTIFY pathChanged)
    Q_PROPERTY(QString fixedText READ fixedText NOTIFY pathChanged)
    Q_PROPERTY(QString describedBy READ describedBy NOTIFY pathChanged)
    Q_PROPERTY(bool modified READ modified NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed)
    Q_PROPERTY(QString redoText READ redoText NOTIFY changed)
    Q_PROPERTY(bool stale READ stale NOTIFY changed)
    Q_PROPERTY(QString staleText READ staleText NOTIFY changed)
    Q_PROPERTY(int staleLine READ staleLine NOTIFY changed)
    Q_PROPERTY(bool fragment READ fragment NOTIFY workflowChanged)
    Q_PROPERTY(bool empty READ empty NOTIFY workflowChanged)
    Q_PROPERTY(bool blank READ blank NOTIFY changed)
    Q_PROPERTY(bool unwritten READ unwritten NOTIFY changed)
    Q_PROPERTY(QString queryLanguage READ queryLanguage NOTIFY workflowChanged)
    Q_PROPERTY(QString workflowType READ workflowType WRITE setWorkflowType NOTIFY settingsChanged)
    Q_PROPERTY(steploom::app::FileGuard* guard READ guard CONSTANT)
    Q_PROPERTY(steploom::app::ProblemModel* problems READ problems CONSTANT)
    Q_PROPERTY(steploom::app::ProblemModel* advice READ advice CONSTANT)
    Q_PROPERTY(steploom::app::StateListModel* states READ states CONSTANT)

public:
    explicit DocumentController(QObject* parent = nullptr);
    ~DocumentController() override;

    const model::Document& document() const { return *m_document; }
    std::shared_ptr<const model::Workflow> workflow() const { return m_document->sharedWorkflow(); }

    QString path() const { return m_path; }
    /// The file's name, and of a file with several machines, or of a template, which one it is.
    QString fileName() const;
    /// The path, with `#` and the machine's name where the file holds machines.
    QString address() const;
    /// The machine in its file, without the text.
    const model::MachineFile& source() const { return m_source; }
    /// It can only be looked at: what wrote the file would write it again.
    bool fixed() const { return !m_source.fixed().code.empty(); }
    QString fixedText() const;
    /// The template that names the file, and the machine in it; empty where none led to it.
    QString describedBy() const;
    bool modified() const { return m_document->isModified(); }
    bool canUndo() const { return m_document->canUndo(); }
    bool canRedo() const { return m_document->canRedo(); }
    QString undoText() const;
    QString redoText() const;
    bool stale() const { return m_document->isStale() && !blank(); }
    QString staleText() const;
    int staleLine() const;
    bool fragment() const { return workflow()->fragment; }
    bool empty() const { return workflow()->states.empty(); }
    /// Nothing is written yet that would belong to a machine: a template can begin it.
    bool blank() const;
    /// The text has blanks at most.
    bool unwritten() const;
    QString queryLanguage() const;
    /// STANDARD or EXPRESS: as the template says, else as the person chose for the file.
    QString workflowType() const;
    void setWorkflowType(const QString& type);
    engine::WorkflowType type() const;
    FileGuard* guard() { return &m_guard; }
    ProblemModel* problems() { return &m_problems; }
    /// What could be done better; a moment behind the text.
    ProblemModel* advice() { return &m_advice; }
    StateListModel* states() { return &m_states; }
    /// Whether problems() are those of the text as it is.
    bool diagnosed() const { return m_diagnosed == m_document->revision(); }
    bool advised() const { return m_advised == m_document->revision(); } ///< the same of advice()
    /// Worst severity by state pointer (2 error, 1 warning).
    const QHash<QString, int>& problemStates() const { return m_problems.severityOfState(); }

    /// Opens a file, or `FILE#NAME`; false (and a notice) where it cannot be read, the present document stays
    /// then. Of a file with several machines it asks which (machinesFound).
    Q_INVOKABLE bool open(const QString& path) { return openAt(path, {}); }
    /// The same where the definition that the template names is in another place.
    Q_INVOKABLE bool openLocated(const QString& path, const QUrl& definition);
    /// Begins an empty document that has no file yet.
    Q_INVOKABLE void startNew();
    /// Begins a document with this text that has no file yet.
    void startWith(const std::string& bytes);
    Q_INVOKABLE bool openUrl(const QUrl& url) { return open(url.toLocalFile()); }
    /// Saves under the present path; false (and a notice) where that failed, or where it would overwrite what
    /// somebody else wrote (guard() asks then).
    Q_INVOKABLE bool save();
    Q_INVOKABLE bool saveAs(const QUrl& url);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

    Q_INVOKABLE bool rename(const QString& state, const QString& name);
    Q_INVOKABLE bool addAfter(const QString& state, const QString& type);
    Q_INVOKABLE bool insertOn(const QString& transition, const QString& type);
    Q_INVOKABLE bool retarget(const QString& transition, const QString& targetState);
    Q_INVOKABLE bool setNext(const QString& state, const QString& targetState);
    Q_INVOKABLE bool setEnd(const QString& state);
    Q_INVOKABLE bool remove(const QString& state);
    /// `json` is JSON text; an empty one removes the field.
    Q_INVOKABLE bool setField(const QString& pointer, const QString& json);
    Q_INVOKABLE bool setString(const QString& pointer, const QString& text);
    Q_INVOKABLE bool addItem(const QString& state, const QString& field, const QString& json);
    Q_INVOKABLE bool removeItem(const QString& pointer);

    /// Applies an edit of the model; false (and a notice) where it was refused.
    bool applyEdit(model::Result<model::Edit> edit) { return apply(std::move(edit)); }

    /// What the file, or a journal, has: one step of undo. `saved`: the text is the file's then.
    void takeIn(model::Edit edit, bool saved);
    /// What was done in the code pane.
    void type(model::Splice splice);
    void type(model::Edit edit);
    /// The caret moved: what is typed next is undone by itself.
    void endTyping() { m_document->endMerge(); }

    /// Writes what the template, or the file of Terraform, says of the machine; false (and a notice) where
    /// that was refused. The definition and what is undone are not touched.
    bool changeSetting(model::MachineSetting::Key key, const std::string& value);

    /// What recorded executions show: the advice takes it in.
    void setRuns(std::vector<model::RunMeasure> runs);

    Q_INVOKABLE QString nameOf(const QString& state) const;
    Q_INVOKABLE QString pointerOfName(const QString& name) const;
    /// Of all states, in the order of the text.
    Q_INVOKABLE QStringList stateNames() const;
    /// Line of the state's name, from 1; 0 where it has none.
    Q_INVOKABLE int lineOf(const QString& state) const;

signals:
    void pathChanged();
    /// `file` holds several: one of these is to be opened as `FILE#NAME`.
    void machinesFound(const QString& file, const QStringList& names);
    /// The template at `path` names a definition that is not there: openLocated() with the right one.
    void definitionMissing(const QString& path, const QString& definition);
    void opened();
    void settingsChanged();
    void changed();
    void workflowChanged();
    void problemsChanged();
    /// The text changed by `change`, from elsewhere than the code pane where `typed` is false.
    void textChanged(const steploom::model::Change& change, bool typed);
    /// The state that the change was about: select it.
    void focusRequested(const QString& pointer);
    /// Something to tell; `severe` where what was asked for did not happen.
    void notice(const QString& text, bool severe);

private:
    bool openAt(const QString& path, const QString& located);
    bool write();
    bool writeYaml();
    void nowSaved();
    void takeDocument(model::MachineFile source);
    bool mayChange();
    bool apply(model::Result<model::Edit> edit);
    void take(const model::Change& change, bool typed);
    void diagnoseNow();
    void adviseNow();
    model::DiagnoseOptions diagnoseOptions() const;

    std::unique_ptr<model::Document> m_document;
    const model::Workflow* m_shown = nullptr; ///< the graph that was announced last
    QString m_path;
    QString m_chosenType; ///< empty: nothing is chosen
    model::MachineFile m_source;
    model::Diagnoser m_diagnoser;
    ProblemModel m_problems;
    ProblemModel m_advice;
    std::vector<model::RunMeasure> m_runs;
    StateListModel m_states;
    std::uint64_t m_diagnosed = 0; ///< the document's revision that m_problems are of
    std::uint64_t m_advised = 0;   ///< the same of m_advice
    QTimer m_diagnoseSoon;
    QTimer m_adviseSoon;
    FileGuard m_guard;
};

} // namespace steploom::app
