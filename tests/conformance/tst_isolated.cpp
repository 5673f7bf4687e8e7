// SPDX-License-Identifier: Apache-2.0
#include "tests/support/isolated.h"

#include <QtTest>

#include <csignal>
#include <set>
#include <stdexcept>

#include <unistd.h>

using namespace steploom::testing;

class TestIsolated : public QObject {
    Q_OBJECT

private slots:
    void oneFaultDoesNotLoseTheOthers() {
        IsolationOptions options;
        options.limit = std::chrono::seconds(1);
        std::vector<std::string> seen;
        forEachIsolated(
            7, options,
            [](std::size_t index) -> std::string {
                switch (index) {
                case 1:
                    std::raise(SIGKILL);
                    break;
                case 2:
                    for (;;)
                        ::pause();
                case 4:
                    ::_exit(3);
                case 5:
                    throw std::runtime_error("no");
                }
                return std::string(index, 'x') + '\n';
            },
            [&](std::size_t index, const IsolatedResult& result) {
                QCOMPARE(index, seen.size());
                seen.push_back(result.fault.empty() ? result.text : result.fault);
            });
        const std::vector<std::string> expected = {
            "\n",      "crashed (signal 9)", "took longer than 1 s",
            "xxx\n",   "ended with code 3",  "threw an exception, or ran out of memory",
            "xxxxxx\n"};
        QCOMPARE(seen, expected);
    }

    void largeTextsComeThrough() {
        std::size_t size = 0;
        forEachIsolated(
            1, {}, [](std::size_t) { return std::string(3'000'000, 'y'); },
            [&](std::size_t, const IsolatedResult& result) { size = result.text.size(); });
        QCOMPARE(size, std::size_t{3'000'000});
    }

    void eachItemMayHaveAProcessOfItsOwn() {
        IsolationOptions options;
        options.itemsPerProcess = 1;
        std::set<std::string> processes;
        forEachIsolated(
            3, options, [](std::size_t) { return std::to_string(::getpid()); },
            [&](std::size_t, const IsolatedResult& result) { processes.insert(result.text); });
        QCOMPARE(processes.size(), std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(TestIsolated)
#include "tst_isolated.moc"
