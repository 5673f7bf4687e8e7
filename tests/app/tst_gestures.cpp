// SPDX-License-Identifier: Apache-2.0
#include <functional>

#include "app/inspector/choice_form.h"
#include "app/inspector/failure_form.h"
#include "app/inspector/machine_form.h"
#include "app/inspector/state_inspector.h"
#include "app/inspector/typed_text.h"
#include "app/inspector/variable_form.h"
#include "tests/app/gesture_bench.h"
#include "tests/app/gesture_texts.h"

using namespace steploom;
using namespace steploom::app;

namespace {

/// What leads where, the starts first.
QString shape(const model::Workflow& workflow) {
    QStringList words;
    for (const model::Scope& scope : workflow.scopes)
        words.append(QLatin1Char('>') + QString::fromStdString(scope.startAt));
    for (const model::Transition& transition : workflow.transitions)
        words.append(QString::fromStdString(workflow.states[transition.from].name + '>' + transition.target));
    words.sort();
    return words.join(QLatin1Char(' '));
}

using Gesture = std::function<void(GestureBench&)>;

struct Row {
    const char* name;
    Gesture gesture;
    const char* touched; ///< names of the states of the machine that it is about
    const char* gone;    ///< words of the shape that are no longer there
    const char* come;    ///< and those that came
};

QString stateAt(const char* name) {
    return QStringLiteral("/States/") + QLatin1String(name);
}

void onForm(Form& form, GestureBench& bench, const char* pointer) {
    form.setDocument(&bench.document());
    form.setPointer(QLatin1String(pointer));
}

void press(GestureBench& bench, const char* code) {
    const auto& found = bench.document().problems()->diagnostics();
    for (std::size_t row = 0; row < found.size(); ++row) {
        if (found[row].code != code)
            continue;
        const QVariantList fixes = bench.fixes().ofProblem(static_cast<int>(row));
        QVERIFY(!fixes.isEmpty());
        QVERIFY(bench.fixes().apply(fixes.first().toMap()[QStringLiteral("key")].toString()));
        return;
    }
    QFAIL(code);
}

/// Gestures that change the text.
const std::vector<Row>& rows() {
    static const std::vector<Row> all{
        {"a state dragged onto a transition",
         [](GestureBench& bench) {
             bench.drag(bench.grip("/States/B"), bench.edge("/States/C/Default").middle);
         },
         "A B C", "A>B B>C C>D", "A>C C>B B>D"},
        {"several states dragged",
         [](GestureBench& bench) {
             bench.click(bench.grip("/States/A"));
             bench.click(bench.grip("/States/B"), Qt::ControlModifier);
             bench.drag(bench.grip("/States/B"), bench.edge("/States/P/Next").middle);
         },
         "A B P", ">A B>C P>D", ">C P>A B>D"},
        {"a state dragged out of a branch",
         [](GestureBench& bench) {
             bench.drag(bench.grip("/States/P/Branches/0/States/I"), bench.edge("/States/A/Next").middle);
         },
         "A P", ">I A>B", "> A>I I>B"},
        {"a state dragged into a branch",
         [](GestureBench& bench) {
             const QRectF branch = bench.node("/States/P/Branches/0/States/I").rect;
             bench.drag(bench.grip("/States/D"), branch.center());
         },
         "C D P", "C>D P>D", "I>D"},
        {"a port dragged to another state",
         [](GestureBench& bench) {
             const QRectF rect = bench.node("/States/B").rect;
             bench.hover(rect.center());
             bench.drag({rect.center().x(), rect.bottom()}, bench.node("/States/E").rect.center());
         },
         "B", "B>C", "B>E"},
        {"an arrow's head dragged to another state",
         [](GestureBench& bench) {
             const SceneEdge edge = bench.edge("/States/C/Default");
             bench.hover(edge.middle);
             bench.hover(edge.tip);
             bench.drag(edge.tip, bench.node("/States/E").rect.center());
         },
         "C", "C>D", "C>E"},
        {"the plus on a transition",
         [](GestureBench& bench) {
             const QPointF middle = bench.edge("/States/A/Next").middle;
             bench.hover(middle);
             bench.click(middle);
         },
         "A", "A>B", "A>Wait Wait>B"},
        {"delete",
         [](GestureBench& bench) {
             bench.click(bench.grip("/States/B"));
             bench.key(Qt::Key_Delete);
         },
         "A B", "A>B B>C B>E", "A>C"},
        {"delete several",
         [](GestureBench& bench) {
             bench.click(bench.grip("/States/D"));
             bench.click(bench.grip("/States/B"), Qt::ControlModifier);
             bench.key(Qt::Key_Backspace);
         },
         "A B C D P", "A>B B>C B>E C>D P>D", "A>C"},
        {"rename",
         [](GestureBench& bench) {
             bench.renameWith(QStringLiteral("ee"));
             bench.click(bench.grip("/States/B"));
             bench.key(Qt::Key_F2);
         },
         "A B", "A>B B>C B>E", "A>Bee Bee>C Bee>E"},
        {"shift",
         [](GestureBench& bench) {
             bench.click(bench.grip("/States/A"));
             bench.key(Qt::Key_Down, Qt::AltModifier);
         },
         "A B", ">A A>B B>C", ">B B>A A>C"},
        {"duplicate",
         [](GestureBench& bench) {
             bench.click(bench.grip("/States/B"));
             QVERIFY(bench.actions().duplicate(bench.canvas().selectionList()));
         },
         "", "", "B 2>C B 2>E"},
        {"copy and paste",
         [](GestureBench& bench) {
             bench.click(bench.grip("/States/D"));
             QVERIFY(bench.actions().copy(bench.canvas().selectionList()));
             bench.click(bench.grip("/States/A"));
             QVERIFY(bench.actions().paste(bench.canvas().selected()));
         },
         "A", "A>B", "A>D 2 D 2>B"},
        {"cut",
         [](GestureBench& bench) {
             bench.click(bench.grip("/States/B"));
             QVERIFY(bench.actions().cut(bench.canvas().selectionList()));
         },
         "A B", "A>B B>C B>E", "A>C"},
        {"a type of the palette dropped on a transition",
         [](GestureBench& bench) {
             QVERIFY(bench.drop("type:Wait", bench.edge("/States/C/Default").middle));
         },
         "C", "C>D", "C>Wait Wait>D"},
        {"an action of the palette dropped behind a state",
         [](GestureBench& bench) {
             QVERIFY(bench.drop("action:arn:aws:states:::sqs:sendMessage",
                                bench.node("/States/D").rect.center()));
         },
         "D", "", "D>SQS SendMessage"},
        {"a type of the palette dropped on the ground",
         [](GestureBench& bench) {
             const QRectF ground = bench.canvas().scene()->bounds;
             QVERIFY(bench.drop("type:Fail", ground.topLeft() - QPointF(30, 30)));
         },
         "", "", ""},
        {"wrapped",
         [](GestureBench& bench) { QVERIFY(bench.actions().wrap({stateAt("D")}, QStringLiteral("Map"))); },
         "C D P", "C>D P>D", "C>Map P>Map >D"},
        {"dissolved", [](GestureBench& bench) { QVERIFY(bench.actions().dissolve(stateAt("P"))); }, "P",
         ">I P>D", "I>D"},
        {"parked", [](GestureBench& bench) { QVERIFY(bench.actions().park({stateAt("B")})); }, "A B",
         "A>B B>C", "A>C"},
        {"a transition removed",
         [](GestureBench& bench) {
             QVERIFY(bench.actions().removeTransition(QStringLiteral("/States/A/Next")));
         },
         "A", "A>B", ""},
        {"converted", [](GestureBench& bench) { QVERIFY(bench.actions().convert(stateAt("D"))); }, "D", "",
         ""},
        {"a field of a form",
         [](GestureBench& bench) {
             StateInspector form;
             onForm(form, bench, "/States/B");
             QVERIFY(form.write(QStringLiteral("/States/B/TimeoutSeconds"), QStringLiteral("number"),
                                QStringLiteral("30")));
         },
         "B", "", ""},
        {"a target of a form",
         [](GestureBench& bench) {
             FailureForm form;
             onForm(form, bench, "/States/B");
             QVERIFY(form.writeTarget(QStringLiteral("/States/B/Catch/0/Next"), QStringLiteral("D")));
         },
         "B", "B>E", "B>D"},
        {"a comparison of a form",
         [](GestureBench& bench) {
             ChoiceForm form;
             onForm(form, bench, "/States/C");
             QVERIFY(form.compareBy(QStringLiteral("/States/C/Choices/0/Not/And/1"),
                                    QStringLiteral("StringEquals"), QStringLiteral("StringMatches")));
         },
         "C", "", ""},
        {"a variable of a form",
         [](GestureBench& bench) {
             VariableForm form;
             onForm(form, bench, "/States/A");
             QVERIFY(form.assign(QStringLiteral("more"), QStringLiteral("$.m")));
         },
         "A", "", ""},
        {"the start of a form",
         [](GestureBench& bench) {
             MachineForm form;
             onForm(form, bench, "");
             QVERIFY(form.writeStart(QStringLiteral("C")));
         },
         "", ">A", ">C"},
        {"a quick fix", [](GestureBench& bench) { press(bench, "structure.unreachable"); }, "P", ">I P>D",
         ""},
        {"a quick fix of syntax", [](GestureBench& bench) { press(bench, "syntax.trailing-comma"); }, "E", "",
         ""},
    };
    return all;
}

/// Every input of a form, left as it is shown.
void leaveAll(Form& form, const QVariantList& rows) {
    for (const QVariant& row : rows) {
        const QVariantMap field = row.toMap();
        if (!field[QStringLiteral("present")].toBool())
            continue;
        const QString value = field[QStringLiteral("value")].toString();
        QVERIFY2(form.write(field[QStringLiteral("pointer")].toString(),
                            field[QStringLiteral("kind")].toString(), value),
                 qPrintable(field[QStringLiteral("pointer")].toString()));
    }
}

void leaveAll(Form& form, const QVariantMap& byName) {
    leaveAll(form, QVariantList(byName.values()));
}

const std::vector<std::pair<const char*, Gesture>>& idle() {
    static const std::vector<std::pair<const char*, Gesture>> all{
        {"looking",
         [](GestureBench& bench) {
             for (const char* state : {"/States/A", "/States/B", "/States/P"}) {
                 bench.hover(bench.node(state).rect.center());
                 bench.click(bench.grip(state));
                 bench.click(bench.grip(state), Qt::ControlModifier);
             }
             bench.canvas().selectAll();
             for (const Qt::Key key :
                  {Qt::Key_Down, Qt::Key_Up, Qt::Key_Left, Qt::Key_Right, Qt::Key_F, Qt::Key_Escape})
                 bench.key(key);
             bench.canvas().zoomBy(1.3);
             bench.canvas().fit();
         }},
        {"folding",
         [](GestureBench& bench) {
             bench.click(bench.grip("/States/P"));
             bench.key(Qt::Key_Space);
             QVERIFY(bench.settle());
             QVERIFY(!bench.canvas().scene()->nodeOfPointer.contains(
                 QStringLiteral("/States/P/Branches/0/States/I")));
             bench.key(Qt::Key_Space);
         }},
        {"a rubber band and panning",
         [](GestureBench& bench) {
             const QRectF ground = bench.canvas().scene()->bounds;
             bench.drag(ground.topLeft() - QPointF(20, 20), ground.bottomRight() + QPointF(20, 20),
                        Qt::ShiftModifier);
             QVERIFY(bench.canvas().selectionList().size() > 3);
             bench.drag(ground.topLeft() - QPointF(20, 20), ground.topLeft() + QPointF(10, -20));
         }},
        {"dragging to where nothing can go",
         [](GestureBench& bench) {
             const QRectF ground = bench.canvas().scene()->bounds;
             bench.drag(bench.grip("/States/B"), ground.topLeft() - QPointF(30, 30));
             bench.drag(bench.grip("/States/B"), bench.edge("/States/A/Next").middle);
             bench.drag(bench.grip("/States/B"), bench.grip("/States/B") + QPointF(12, 3));
             const QRectF rect = bench.node("/States/B").rect;
             bench.hover(rect.center());
             bench.drag({rect.center().x(), rect.bottom()}, ground.topLeft() - QPointF(30, 30));
         }},
        {"an arrow led to where it leads",
         [](GestureBench& bench) {
             const SceneEdge edge = bench.edge("/States/C/Default");
             bench.hover(edge.middle);
             bench.hover(edge.tip);
             bench.drag(edge.tip, bench.node("/States/D").rect.center());
             const QRectF rect = bench.node("/States/A").rect;
             bench.hover(rect.center());
             bench.drag({rect.center().x(), rect.bottom()}, bench.node("/States/B").rect.center());
             bench.document().retarget(QStringLiteral("/States/B/Catch/0/Next"), stateAt("E"));
         }},
        {"a name left as it is",
         [](GestureBench& bench) {
             bench.click(bench.grip("/States/B"));
             bench.key(Qt::Key_F2);
             bench.mouse(QEvent::MouseButtonDblClick, bench.grip("/States/B"));
         }},
        {"the fields of all states left as they are",
         [](GestureBench& bench) {
             for (const char* state : {"A", "B", "C", "D", "E", "P"}) {
                 StateInspector form;
                 onForm(form, bench, qPrintable(stateAt(state)));
                 leaveAll(form, form.configure());
                 leaveAll(form, form.data());
                 leaveAll(form, form.others());
                 QVERIFY(form.write(form.pointer(), QStringLiteral("raw"), form.valueText()));
                 if (form.hasNext())
                     QVERIFY(form.writeNext(form.next()));
             }
             MachineForm machine;
             onForm(machine, bench, "");
             leaveAll(machine, machine.fields());
             leaveAll(machine, machine.others());
             QVERIFY(machine.writeStart(machine.startAt()));
         }},
        {"rules, retriers, catchers and variables left as they are",
         [](GestureBench& bench) {
             ChoiceForm choice;
             onForm(choice, bench, "/States/C");
             QVERIFY(choice.writeFallback(choice.fallback()));
             for (const QVariant& one : choice.rules()) {
                 const QVariantMap rule = one.toMap();
                 const QString pointer = rule[QStringLiteral("pointer")].toString();
                 leaveAll(choice, rule[QStringLiteral("fields")].toMap());
                 QVERIFY(choice.writeTarget(pointer + QStringLiteral("/Next"),
                                            rule[QStringLiteral("next")].toString()));
                 QCOMPARE(rule[QStringLiteral("tests")].toList().size(), 4);
                 for (const QVariant& each : rule[QStringLiteral("tests")].toList()) {
                     const QVariantMap test = each.toMap();
                     const QString op = test[QStringLiteral("op")].toString();
                     const QString place = test[QStringLiteral("pointer")].toString();
                     if (test[QStringLiteral("kind")] == QStringLiteral("group")) {
                         QVERIFY(choice.renameGroup(place, op, op));
                         continue;
                     }
                     QVERIFY(choice.compareBy(place, op, op));
                     QVERIFY(choice.write(place + QStringLiteral("/Variable"), QStringLiteral("text"),
                                          test[QStringLiteral("variable")].toString()));
                     QVERIFY(choice.write(test[QStringLiteral("operandPointer")].toString(),
                                          test[QStringLiteral("operand")].toString(),
                                          test[QStringLiteral("value")].toString()));
                 }
             }
             FailureForm failures;
             onForm(failures, bench, "/States/B");
             for (const QVariant& one : failures.retriers() + failures.catchers()) {
                 leaveAll(failures, one.toMap()[QStringLiteral("fields")].toMap());
                 const QString next = one.toMap()[QStringLiteral("next")].toString();
                 if (!next.isEmpty())
                     QVERIFY(failures.writeTarget(
                         one.toMap()[QStringLiteral("pointer")].toString() + QStringLiteral("/Next"), next));
             }
             VariableForm variables;
             onForm(variables, bench, "/States/A");
             QCOMPARE(variables.assigned().size(), 2);
             for (const QVariant& one : variables.assigned()) {
                 const QVariantMap variable = one.toMap();
                 QVERIFY(variables.writeValue(variable[QStringLiteral("pointer")].toString(),
                                              variable[QStringLiteral("value")].toString()));
                 QVERIFY(variables.renameOwn(variable[QStringLiteral("name")].toString(),
                                             variable[QStringLiteral("name")].toString()));
             }
         }},
    };
    return all;
}

} // namespace

/// The window's gestures on texts as people write them: each changes the members that it is about and no
/// other byte, undo gives the bytes back, and what only looks changes nothing.
class TestGestures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("STEPLOOM_REDUCED_MOTION", "1"); } // nothing is to be waited for
    void change_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < rows().size(); ++row) {
            for (const auto& [style, text] : gestureTexts())
                QTest::addRow("%s, %s", rows()[row].name, style) << text << static_cast<int>(row);
        }
    }
    void change();
    void changeNothing_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < idle().size(); ++row) {
            for (const auto& [style, text] : gestureTexts())
                QTest::addRow("%s, %s", idle()[row].first, style) << text << static_cast<int>(row);
        }
    }
    void changeNothing();
    void typingKeepsWhatAnInputCannotShow();
    void aFixIsOfTheTextThatItWasOfferedFor();
};

void TestGestures::change() {
    QFETCH(QByteArray, text);
    QFETCH(int, row);
    const Row& what = rows()[static_cast<std::size_t>(row)];
    GestureBench bench(text);
    QVERIFY(bench.settle());
    QCOMPARE(QByteArray::fromStdString(bench.bytes()), text);
    QStringList expected = shape(*bench.document().workflow()).split(QLatin1Char(' '));
    for (const QString& word : QString::fromLatin1(what.gone).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        QVERIFY2(expected.removeOne(word), qPrintable(word));
    // Names with a blank are two words.
    expected += QString::fromLatin1(what.come).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    expected.sort();
    const model::Document before = model::Document::fromBytes(bench.bytes());
    QSignalSpy changes(&bench.document(), &DocumentController::textChanged);

    what.gesture(bench);
    QVERIFY(bench.settle());
    QCOMPARE(changes.count(), 1);
    const std::string after = bench.bytes();
    QVERIFY(!bench.document().stale());
    QStringList now = shape(*bench.document().workflow()).split(QLatin1Char(' '));
    now.sort();
    QCOMPARE(now.join(QLatin1Char(' ')), expected.join(QLatin1Char(' ')));
    const QStringList touched = QString::fromLatin1(what.touched).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const model::Node state : before.tree().at("/States")) {
        const QString name = QString::fromStdString(state.key());
        if (!touched.contains(name))
            QCOMPARE(std::string(bench.document().document().tree().at("/States/" + state.key()).raw()),
                     std::string(state.raw()));
    }
    for (const char* outside :
         {"{ // how orders go", "\"Comment\": \"first\", \"Comment\": \"orders\"", "// that is all"})
        QCOMPARE(after.find(outside) != std::string::npos, text.contains(outside));

    bench.document().undo();
    QCOMPARE(QByteArray::fromStdString(bench.bytes()), text);
    QVERIFY(!bench.document().modified());
    QVERIFY(!bench.document().canUndo());
    bench.document().redo();
    QCOMPARE(bench.bytes(), after);
    bench.document().undo();
    QCOMPARE(QByteArray::fromStdString(bench.bytes()), text);
}

void TestGestures::changeNothing() {
    QFETCH(QByteArray, text);
    QFETCH(int, row);
    GestureBench bench(text);
    QVERIFY(bench.settle());
    QSignalSpy changes(&bench.document(), &DocumentController::textChanged);
    idle()[static_cast<std::size_t>(row)].second(bench);
    QVERIFY(bench.settle());
    QCOMPARE(changes.count(), 0);
    QVERIFY(!bench.document().canUndo());
    QVERIFY(!bench.document().modified());
    QCOMPARE(QByteArray::fromStdString(bench.bytes()), text);
}

void TestGestures::typingKeepsWhatAnInputCannotShow() {
    const QString value = QString::fromUtf8("a\u00a0b\r\nc\u2028d");
    const QString shown = QStringLiteral("a b\nc\nd");
    QCOMPARE(typedOver(value, shown), value);
    QCOMPARE(typedOver(value, QStringLiteral("a b\nc!\nd")), QString::fromUtf8("a\u00a0b\r\nc!\u2028d"));
    QCOMPARE(typedOver(value, QStringLiteral("b\nc\nd")), QString::fromUtf8("b\r\nc\u2028d"));
    QCOMPARE(typedOver(value, QString()), QString());
    QCOMPARE(typedOver(QStringLiteral("aa"), QStringLiteral("aaa")), QStringLiteral("aaa"));
    QCOMPARE(typedOver(QString(), QStringLiteral("x")), QStringLiteral("x"));
}

/// The list is of the text as it was: after another change its entries mean nothing any more.
void TestGestures::aFixIsOfTheTextThatItWasOfferedFor() {
    GestureBench bench(kCommented);
    QVERIFY(bench.settle());
    const QVariantList fixes = bench.fixes().ofProblem(0);
    QVERIFY(!fixes.isEmpty());
    QVERIFY(bench.document().rename(stateAt("A"), QStringLiteral("Another name, and a longer one")));
    const std::string bytes = bench.bytes();
    QVERIFY(!bench.fixes().apply(fixes.first().toMap()[QStringLiteral("key")].toString()));
    QVERIFY(bench.fixes().ofProblem(0).isEmpty()); // nobody has looked at the new text yet
    QCOMPARE(bench.bytes(), bytes);
    QTRY_VERIFY(!bench.fixes().ofProblem(0).isEmpty());
}

QTEST_MAIN(TestGestures)
#include "tst_gestures.moc"
