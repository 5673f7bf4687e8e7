// SPDX-License-Identifier: Apache-2.0
#include <QDrag>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QRasterWindow>
#include <QUrl>

#include <cstdio>

namespace {

constexpr int kUsage = 2;
constexpr int kSide = 40; ///< pixels

void tell(const char* word) {
    std::puts(word);
    std::fflush(stdout);
}

/// The icon of some files in a file manager, as far as dragging goes: the real protocol, with a button that
/// is held down. It says what becomes of the drag, so that a test need not guess: `over`, `away`, then
/// `finished` or `refused`.
class Source : public QRasterWindow {
public:
    explicit Source(QList<QUrl> files)
        : m_files(std::move(files)) {
        setFlags(Qt::FramelessWindowHint | Qt::BypassWindowManagerHint | Qt::WindowStaysOnTopHint);
        resize(kSide, kSide);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(QRect(QPoint(0, 0), size()), Qt::darkYellow);
        if (!m_told)
            tell("ready");
        m_told = true;
    }

    void mouseMoveEvent(QMouseEvent* event) override {
        if (!event->buttons().testFlag(Qt::LeftButton) || m_dragging)
            return;
        m_dragging = true;
        auto* data = new QMimeData;
        data->setUrls(m_files);
        auto* drag = new QDrag(this);
        drag->setMimeData(data);
        connect(drag, &QDrag::actionChanged, this,
                [](Qt::DropAction action) { tell(action == Qt::IgnoreAction ? "away" : "over"); });
        // What is dropped is fetched after exec(); then the other program says so, and Qt deletes the drag.
        connect(drag, &QObject::destroyed, this, [] { tell("finished"); });
        if (drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction) == Qt::IgnoreAction)
            tell("refused");
        m_dragging = false;
    }

private:
    QList<QUrl> m_files;
    bool m_told = false;
    bool m_dragging = false;
};

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() < 3) {
        std::fputs("usage: desktop_drag_source X Y FILE...\n", stderr);
        return kUsage;
    }
    QList<QUrl> files;
    files.reserve(arguments.size() - 2);
    for (const QString& file : arguments.mid(2))
        files << QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
    Source source(std::move(files));
    source.setPosition(arguments[0].toInt(), arguments[1].toInt());
    source.show();
    return QGuiApplication::exec();
}
