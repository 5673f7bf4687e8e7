// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDebug>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <algorithm>

/// Pictures of the real window, made by the program itself, and how they are compared with golden ones.
///
/// The program brings its fonts' names and needs their packages; a version of them, or of what draws them,
/// may still set a letter a little differently. So pictures are compared small and by the mean of tiles: a
/// wrong colour, a missing panel or a graph that moved shows, a hinted letter does not.

/// Runs the program with `--screenshot`; the picture is null where it made none. `scale`: device pixels per
/// pixel.
inline QImage pictureOfWindow(const QString& path, const QStringList& arguments, int scale = 1) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(scale));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(STEPLOOM_PROGRAM),
                  QStringList{QStringLiteral("--screenshot"), path} + arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning() << process.exitCode() << process.readAllStandardError();
    return QImage(path);
}

inline QImage reduced(const QImage& picture, const QSize& size) {
    return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

/// The largest mean difference of a colour channel over tiles of 8 × 10 pixels; sizes are multiples of these.
inline double worstTile(const QImage& a, const QImage& b) {
    if (a.size() != b.size())
        return 255;
    double worst = 0;
    for (int top = 0; top < a.height(); top += 10) {
        for (int left = 0; left < a.width(); left += 8) {
            double red = 0;
            double green = 0;
            double blue = 0;
            for (int y = top; y < top + 10; ++y) {
                for (int x = left; x < left + 8; ++x) {
                    const QRgb p = a.pixel(x, y);
                    const QRgb q = b.pixel(x, y);
                    red += qAbs(qRed(p) - qRed(q));
                    green += qAbs(qGreen(p) - qGreen(q));
                    blue += qAbs(qBlue(p) - qBlue(q));
                }
            }
            worst = std::max({worst, red / 80, green / 80, blue / 80});
        }
    }
    return worst;
}

/// Whether golden pictures are to be written anew.
inline bool renewsPictures() {
    return qEnvironmentVariableIntValue("STEPLOOM_RENEW_PICTURES") > 0;
}
