// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/path.h"
#include "engine/value/json_reader.h"
#include "tests/support/engine_run.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

Value harbour() {
    return json("{'ships':["
                "{'name':'Ida','length':31.5,'crew':['Ann','Bo'],'flag':null},"
                "{'name':'Otter','length':12,'crew':[],'berth':{'pier':3}},"
                "{'name':'Gull','length':'12','berth':{'pier':1,'paid':true}}],"
                "'depth':[4,7.5,-2],'open':true,'limit':12,'dock no.':'log','grid':[[1,2],[3],[]]}");
}

const char* problemName(PathProblem problem) {
    switch (problem) {
    case PathProblem::None:
        return "none";
    case PathProblem::NotFound:
        return "not found";
    case PathProblem::Refused:
        return "refused";
    case PathProblem::Bounds:
        return "bounds";
    case PathProblem::Failed:
        return "failed";
    case PathProblem::Exhausted:
        return "exhausted";
    }
    return "";
}

/// The value, or what is wrong.
QString answer(const char* path, const Value& document) {
    const PathResult compiled = compileLibraryPath(path);
    if (!compiled)
        return QString::fromStdString(compiled.error.code);
    const PathAnswer answer = evaluateSteps(document, compiled.path);
    return answer.problem == PathProblem::None ? textOf(answer.value) : QString(problemName(answer.problem));
}

} // namespace

class TestJsonPath : public QObject {
    Q_OBJECT
private slots:
    void answers_data() {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* path, const char* expected) {
            QTest::newRow(path) << expected;
        };
        // Places and choices
        row("$.ships[1].berth.pier", "3");
        row("$.ships[-1].name", R"("Gull")");
        row("$['dock no.']", R"("log")");
        row("$.['limit']", "12");
        row("$.ships[*].name", R"(["Ida","Otter","Gull"])");
        row("$.ships[*].berth.pier", "[3,1]");
        row("$.ships[0,7,2].name", R"(["Ida","Gull"])");
        row("$.depth[1:]", "[7.5,-2]");
        row("$.depth[:-1]", "[4,7.5]");
        row("$.depth[-1:2]", "[-2,4,7.5]");
        row("$.depth[0:3:2]", "[4,7.5,-2]");
        row("$.depth[-2147483648:1]", "[4,7.5,-2,4]");
        row("$.ships[1]['name','berth','none']", R"({"name":"Otter","berth":{"pier":3}})");
        row("$['limit','open'].x", "[]");
        row("$.ships['name','length']", "not found");
        // Descent
        row("$..pier", "[3,1]");
        row("$..[1]", R"([{"name":"Otter","length":12,"crew":[],"berth":{"pier":3}},"Bo",7.5,[3],2])");
        row("$.ships..crew[0]", R"(["Ann"])");
        row("$.grid..*", "[[1,2],[3],[],1,2,3]");
        row("$..[1].name", R"(["Otter"])");
        row("$.limit..x", "[]");
        // What is missing
        row("$.ships[0].berth.pier", "not found");
        row("$.ships[3]", "not found");
        row("$.limit.x", "not found");
        row("$.ships[0].flag", "null");
        row("$.ships[0].flag.x", "not found");
        row("$.none[*]", "not found");
        row("$.ships[*].none", "[]");
        row("$.limit[0:1]", "not found");
        // What is left over or left out
        row("limit", "12");
        row("@.limit", "12");
        row("$.limit[", "12");
        row("$.limit  ", "12");
        row(".limit", "[12]");
        row("$.a b", "path.syntax");
        row(" $.limit", "path.syntax");
        row("$.limit.", "path.syntax");
        row("$...x", "path.syntax");
        row("$limit", "path.syntax");
        row("$[]", "path.syntax");
        row("$[x]", "path.syntax");
        row("$[:]", "path.syntax");
        row("$[1 :2]", "path.syntax");
        row("$['a'", "path.quote");
        row("$['a','']]", "{}");
        row("$['a',]", "path.syntax");
        row("$['a\"b\"c']", "not found");
        row("$['a", "path.quote");
        row("$[4294967296]", "path.number");
        row("$[0,]", "path.number");
        row("$[(@.x)]", "path.syntax");
        row("$[?]", "path.filter");
    }
    void answers() {
        QFETCH(QString, expected);
        QCOMPARE(answer(QTest::currentDataTag(), harbour()), expected);
    }

    void functions_data() {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* path, const char* expected) {
            QTest::newRow(path) << expected;
        };
        row("$.ships.length()", "3");
        row("$.ships[0].size()", "4");
        row("$.limit.length()", "null");
        row("$.ships[*].crew.length()", "[2,0]");
        row("$..crew.length()", "2");
        row("$.length($..pier)", "0");
        row("$.depth.sum()", "9.5");
        row("$.depth.avg()", "3.1666666666666665");
        row("$.depth.min()", "-2.0");
        row("$.depth.max()", "7.5");
        row("$.sum($.limit, 3, {\"x\": 1}, [9])", "15.0");
        row("$.depth.sum($.limit)", "21.5");
        row("$.grid[2].sum()", "failed");
        row("$.limit.sum()", "failed");
        row("$.grid[0].stddev()", "0.5");
        row("$.depth.first()", "4");
        row("$.depth.last()", "-2");
        row("$.grid[1].last()", "failed");
        row("$.depth.index(1)", "7.5");
        row("$.depth.index(-1)", "-2");
        row("$.depth.index(9)", "bounds");
        row("$.depth.index()", "bounds");
        row("$.grid[*].first()", "[1,3]");
        row("$.ships[1].keys()", R"(["name","length","crew","berth"])");
        row("$.depth.keys()", "null");
        row("$.concat($.ships[0].name, \"-\", $.limit, $.open)", R"("Ida-12true")");
        row("$.ships[0].crew.concat()", R"("AnnBo")");
        row("$.grid[1].append(4, \"x\", $.limit)", R"([3,4,"x",12])");
        row("$.depth.count()", "refused");
        row("$.depth.sum($.none)", "not found");
        row("$.depth.sum(", "path.syntax");
        row("$..length()", "failed");
        row("$.depth.sum().x", "not found");
    }
    void functions() {
        QFETCH(QString, expected);
        QCOMPARE(answer(QTest::currentDataTag(), harbour()), expected);
    }

    void kindsOfPaths_data() {
        QTest::addColumn<QString>("kinds");
        const auto row = [](const char* path, const char* kinds) {
            QTest::newRow(path) << kinds;
        };
        row("$.a[0]", "definite single reference ");
        row("$.a[-1]", "definite single ");
        row("$['a','b']", "single ");
        row("$.a.length()", "single ");
        row("$.a.sum($.b)", "single root ");
        row("$..a.length()", "single root ");
        row("$.a[*]", "");
        row("$.a[0:1]", "");
        row("$.a[?(@.b)]", "");
        row("$.a[?(@.b == $.c)]", "root ");
        row("$..a", "");
    }
    void kindsOfPaths() {
        QFETCH(QString, kinds);
        const PathResult compiled = compilePath(QTest::currentDataTag());
        QVERIFY(static_cast<bool>(compiled));
        QString found;
        found += compiled.path.definite ? "definite " : "";
        found += compiled.path.single ? "single " : "";
        found += compiled.path.reference ? "reference " : "";
        found += compiled.path.readsRoot ? "root " : "";
        QCOMPARE(found, kinds);
    }

    void theServiceIsStricterThanItsLibrary_data() {
        QTest::addColumn<QString>("code");
        const auto row = [](const char* path, const char* code) {
            QTest::newRow(path) << code;
        };
        row("$.a[", "path.syntax");
        row("$.a]b", "path.syntax");
        row("a", "path.start");
        row("@.a", "path.start");
        row("$.a[?(@.b == $$.c)]", "path.filter");
        row("$$.a[?(@.b == $.c)].length()", "");
        row("$name[?(@ > 1)]", "");
    }
    void theServiceIsStricterThanItsLibrary() {
        QFETCH(QString, code);
        QCOMPARE(QString::fromStdString(compilePath(QTest::currentDataTag()).error.code), code);
    }

    void pointersNameWhatWasSelected_data() {
        QTest::addColumn<QString>("pointers");
        const auto row = [](const char* path, const char* pointers) {
            QTest::newRow(path) << pointers;
        };
        row("$..pier", "/ships/1/berth/pier /ships/2/berth/pier");
        row("$.ships[?(@.berth)].name", "/ships/1/name /ships/2/name");
        row("$.ships[?(@.length == $.limit)].name", "/ships/1/name /ships/2/name /limit");
        row("$.ships[0]['name','flag']", "/ships/0/name /ships/0/flag");
        row("$.depth.sum()", "/depth");
        row("$.none.length()", "/none");
        row("$.depth[-1:1]", "/depth/2 /depth/0");
        row("$..[1].name", "/ships/1/name");
    }
    void pointersNameWhatWasSelected() {
        QFETCH(QString, pointers);
        QStringList found;
        for (const std::string& pointer :
             selectedPointers(harbour(), compilePath(QTest::currentDataTag()).path))
            found << QString::fromStdString(pointer);
        QCOMPARE(found.join(' '), pointers);
    }

    void nothingIsTooDeepOrTooMuch() {
        const auto code = [](const std::string& path) {
            return QString::fromStdString(compilePath(path).error.code);
        };
        std::string steps = "$";
        for (int i = 0; i < 100000; ++i)
            steps += "[*]";
        QCOMPARE(code(steps), QStringLiteral("path.depth"));
        QCOMPARE(code("$[?(" + std::string(100000, '(') + "@" + std::string(100000, ')') + ")]"),
                 QStringLiteral("path.depth"));
        QCOMPARE(code("$[?(" + std::string(100000, '!') + "(@))]"), QStringLiteral("path.depth"));
        std::string filters = "$";
        for (int i = 0; i < 200; ++i)
            filters += "[?(@";
        for (int i = 0; i < 200; ++i)
            filters += ")]";
        QCOMPARE(code(filters), QStringLiteral("path.depth"));

        std::string text;
        for (int i = 0; i < 900; ++i)
            text += "[";
        text += std::string(900, ']');
        const Value nested = readJson(text).value;
        QCOMPARE(answer("$..*..*..*..*", nested), QStringLiteral("exhausted"));
    }
};

QTEST_APPLESS_MAIN(TestJsonPath)
#include "tst_jsonpath.moc"
