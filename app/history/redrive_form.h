// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

#include "app/history/redrive_answers.h"
#include "app/history/reexecution.h"
#include "model/history/redrive.h"

namespace steploom::app {

/// Going on from a place of the opened history, in the debugger: with the definition as it is now, another
/// input if wanted, and a choice of who answers the tasks from there on.
class RedriveForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::Reexecution* reexecution READ reexecution WRITE setReexecution NOTIFY
                   reexecutionChanged REQUIRED)
    Q_PROPERTY(bool available READ available NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(QStringList places READ places NOTIFY changed)
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString input READ input WRITE setInput NOTIFY inputChanged)
    Q_PROPERTY(QString inputProblem READ inputProblem NOTIFY inputChanged)
    Q_PROPERTY(bool inputEdited READ inputEdited NOTIFY inputChanged)
    Q_PROPERTY(QStringList answers READ answers NOTIFY changed)
    Q_PROPERTY(int answer READ answer WRITE setAnswer NOTIFY changed)
    Q_PROPERTY(QString answerHint READ answerHint NOTIFY changed)
    Q_PROPERTY(bool active READ active NOTIFY changed)

public:
    explicit RedriveForm(QObject* parent = nullptr);

    Reexecution* reexecution() const { return m_reexecution; }
    void setReexecution(Reexecution* reexecution);
    bool available() const { return m_reexecution != nullptr && m_reexecution->available(); }
    QString refusal() const; ///< why it cannot go on from anywhere; empty where it can
    QString failure() const; ///< what ended the recorded execution, in a line; empty where it did not fail
    /// The states of the machine's own scope that were visited, in the order of their last visits.
    QStringList places() const;
    int place() const { return m_place; }
    void setPlace(int place);
    QString state() const; ///< the name of the chosen one
    QString input() const { return m_input; }
    void setInput(const QString& input);
    QString inputProblem() const;
    bool inputEdited() const;
    QStringList answers() const;
    int answer() const { return static_cast<int>(m_answers); }
    void setAnswer(int answer);
    QString answerHint() const;
    /// The debugger's run goes on from here.
    bool active() const;
    /// The visit that the debugger's run went on from, and the history that it is of.
    std::uint32_t activeVisit() const { return m_activeVisit; }
    const std::shared_ptr<const engine::History>& activeHistory() const { return m_activeHistory; }
    engine::Value activeInput() const { return m_activeInput; } ///< of the recorded execution
    /// It went on with what was recorded there.
    bool activeUnchanged() const { return m_activeUnchanged; }

    /// Reads the history, where that has not been done: places and input are there then.
    Q_INVOKABLE void prepare();
    Q_INVOKABLE void resetInput();
    /// Starts the debugger where the chosen state is entered.
    Q_INVOKABLE bool resume();

signals:
    void reexecutionChanged();
    void changed();
    void inputChanged();

private:
    struct Place {
        std::uint32_t visit = engine::kNone;
        int visits = 0; ///< of the state
    };
    void follow();
    void findPlaces();
    std::uint32_t visit() const;
    const engine::VisitRecord* record() const;

    Reexecution* m_reexecution = nullptr;
    std::shared_ptr<const model::Recording> m_recording;
    std::shared_ptr<const engine::History> m_recorded;
    std::optional<engine::ExecutionOptions> m_options; ///< how the recorded execution began
    std::optional<model::Message> m_refusal;
    std::vector<Place> m_places;
    int m_place = 0;
    QString m_input;
    RedriveAnswers m_answers = RedriveAnswers::Ask;
    std::uint32_t m_activeVisit = engine::kNone;
    std::shared_ptr<const engine::History> m_activeHistory;
    engine::Value m_activeInput;
    bool m_activeUnchanged = false;
};

} // namespace steploom::app
