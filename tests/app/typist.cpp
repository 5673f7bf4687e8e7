// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <random>

#include "app/document/document_controller.h"
#include "tests/app/typist.h"

using namespace steploom::app;

namespace {

/// A line for the test, at once: it must be there if the next moment ends this process.
void tell(char what, const std::string& text) {
    std::printf("%c %lld %016llx\n", what, static_cast<long long>(steploom::test::now()),
                static_cast<unsigned long long>(steploom::test::digest(text)));
    std::fflush(stdout);
}

} // namespace

/// Types into a definition and saves it now and then until somebody ends it: FILE SEED. Tells what it does:
/// `C` changed, `B` begins to save, `E` has saved; when, and a digest of the text.
int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    DocumentController document;
    if (!document.open(QString::fromLocal8Bit(argv[1])))
        return 2;
    std::mt19937 random(static_cast<unsigned>(std::atoi(argv[2])));
    tell('E', document.document().bytes());
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&] {
        const std::string& text = document.document().bytes();
        if (random() % 40 == 0) {
            tell('B', text);
            if (document.save())
                tell('E', text);
        } else if (random() % 12 == 0 && document.canUndo()) {
            document.undo();
            tell('C', text);
        } else {
            const std::size_t at = random() % (text.size() + 1);
            const std::size_t removed = std::min<std::size_t>(random() % 4, text.size() - at);
            document.type(
                steploom::model::Splice{at, text.substr(at, removed), std::string(random() % 5, 'x')});
            tell('C', text);
        }
        timer.start(static_cast<int>(random() % 12));
    });
    timer.start(0);
    return QCoreApplication::exec();
}
