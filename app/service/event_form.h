// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "app/debugger/debug_session.h"
#include "app/service/terraform_nearby.h"
#include "engine/task/services/events.h"

namespace steploom::app {

/// An event of EventBridge, a rule and what its target gets: the input of an execution. The rule is typed in
/// or comes from the Terraform files beside the document.
class EventForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DebugSession* session READ session WRITE setSession REQUIRED)
    Q_PROPERTY(QString event READ eventText WRITE setEvent NOTIFY changed)
    Q_PROPERTY(QString pattern READ pattern WRITE setPattern NOTIFY changed)
    Q_PROPERTY(Gives gives READ gives WRITE setGives NOTIFY changed)
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY changed)
    Q_PROPERTY(QString constant READ constant WRITE setConstant NOTIFY changed)
    Q_PROPERTY(QString paths READ paths WRITE setPaths NOTIFY changed)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed)
    Q_PROPERTY(QStringList rules READ rules NOTIFY changed)
    Q_PROPERTY(int rule READ rule WRITE setRule NOTIFY changed)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(bool matches READ matches NOTIFY changed)
    Q_PROPERTY(QString result READ result NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// What the target gets: the event, a part of it (input_path), a constant, or a transformation.
    enum class Gives { Event, Part, Constant, Transformed };
    Q_ENUM(Gives)

    explicit EventForm(QObject* parent = nullptr);

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    QString eventText() const { return m_event; }
    void setEvent(const QString& event) { put(m_event, event); }
    QString pattern() const { return m_pattern; }
    void setPattern(const QString& pattern) { put(m_pattern, pattern); }
    Gives gives() const { return m_gives; }
    void setGives(Gives gives);
    QString part() const { return m_part; } ///< a path
    void setPart(const QString& part) { put(m_part, part); }
    QString constant() const { return m_constant; } ///< JSON
    void setConstant(const QString& constant) { put(m_constant, constant); }
    QString paths() const { return m_paths; } ///< JSON: the path of each name
    void setPaths(const QString& paths) { put(m_paths, paths); }
    QString words() const { return m_words; } ///< the template
    void setWords(const QString& words) { put(m_words, words); }
    /// First the one that is typed in, then those of Terraform with each of their targets.
    QStringList rules() const;
    int rule() const { return m_rule; }
    /// Puts a rule of Terraform into the fields; what is changed there is a typed one again.
    void setRule(int rule);
    QString place() const; ///< of the Terraform files
    void setPlace(const QString& place);
    bool matches() const { return m_matches; }
    /// The input, as JSON with line breaks; empty where there is none.
    QString result() const { return m_result; }
    /// Why there is none, in words.
    QString problem() const { return m_problem; }
    /// An event that the pattern fits, with what the transformation looks for.
    Q_INVOKABLE void makeSample();
    /// The result is the test input from now on; false where there is none.
    Q_INVOKABLE bool use();

signals:
    void changed();

private:
    struct Choice {
        QString title;
        const engine::EventRule* rule = nullptr;
        const engine::EventTarget* target = nullptr; ///< null: it has none
    };
    std::vector<Choice> choices() const;
    void put(QString& field, const QString& text);
    void takeRules();
    void evaluate();
    QString evaluated();

    DebugSession* m_session = nullptr;
    TerraformNearby* m_nearby = nullptr;
    QString m_event;
    QString m_pattern;
    Gives m_gives = Gives::Event;
    QString m_part;
    QString m_constant;
    QString m_paths;
    QString m_words;
    int m_rule = 0;
    bool m_touched = false; ///< somebody wrote here
    bool m_matches = false;
    QString m_result;
    QString m_problem;
};

} // namespace steploom::app
