// SPDX-License-Identifier: Apache-2.0
#include "app/run/run_marks.h"

namespace steploom::app {

namespace {
constexpr int kCountedAttempts = 9999; ///< more are as good as without end
}

const NodeMark& RunMarks::node(const QString& pointer) const {
    static const NodeMark none;
    const auto found = m_nodes.constFind(pointer);
    return found == m_nodes.constEnd() ? none : *found;
}

void RunMarks::set(QHash<QString, NodeMark> nodes, QSet<QString> taken, QHash<QString, int> passes,
                   HeatKind heat) {
    m_active = true;
    m_nodes = std::move(nodes);
    m_taken = std::move(taken);
    m_passes = std::move(passes);
    m_heat = heat;
    emit changed();
}

void RunMarks::clear() {
    if (!m_active)
        return;
    m_active = false;
    m_nodes.clear();
    m_taken.clear();
    m_passes.clear();
    m_heat = HeatKind::None;
    m_traced.clear();
    m_compared.clear();
    m_edited.clear();
    emit changed();
}

QString RunMarks::count(const NodeMark& mark) {
    if (mark.iterations > 0)
        return QStringLiteral("%1/%2").arg(mark.iterationsDone).arg(mark.iterations);
    return mark.visits > 1 ? QStringLiteral("×%1").arg(mark.visits) : QString();
}

QString RunMarks::attempt(const NodeMark& mark) {
    if (mark.mostAttempts <= 0)
        return {};
    return mark.mostAttempts > kCountedAttempts
               ? tr("Attempt %1").arg(mark.attempt)
               : tr("Attempt %1 of %2").arg(mark.attempt).arg(mark.mostAttempts);
}

void RunMarks::setTraced(QHash<QString, int> traced) {
    if (traced == m_traced)
        return;
    m_traced = std::move(traced);
    emit changed();
}

QStringList RunMarks::tags(const QString& pointer) const {
    QStringList words;
    for (const QHash<QString, QString>* each : {&m_compared, &m_edited}) {
        if (const auto found = each->constFind(pointer); found != each->constEnd())
            words << *found;
    }
    return words;
}

void RunMarks::setTags(Tag kind, QHash<QString, QString> words) {
    QHash<QString, QString>& kept = kind == Tag::Compared ? m_compared : m_edited;
    if (kept == words)
        return;
    kept = std::move(words);
    emit changed();
}

QString RunMarks::wordsOf(const QString& pointer) const {
    QStringList words;
    if (const QString mark = RunMarks::words(node(pointer)); !mark.isEmpty())
        words << mark;
    if (const int step = traced(pointer); step != 0)
        words << tr("step %1 of the value's way").arg(step);
    words << tags(pointer);
    return words.join(QStringLiteral(", "));
}

QString RunMarks::words(const NodeMark& mark) {
    QStringList words;
    switch (mark.status) {
    case NodeMark::Status::None:
        return mark.heatNote;
    case NodeMark::Status::Done:
        words << tr("done");
        break;
    case NodeMark::Status::Current:
        words << tr("current");
        break;
    case NodeMark::Status::Waiting:
        words << tr("waiting");
        break;
    case NodeMark::Status::Failed:
        words << tr("failed");
        break;
    }
    if (mark.mostAttempts > kCountedAttempts)
        words << tr("attempt %1").arg(mark.attempt);
    else if (mark.mostAttempts > 0)
        words << tr("attempt %1 of %2").arg(mark.attempt).arg(mark.mostAttempts);
    if (!mark.note.isEmpty())
        words << mark.note;
    if (mark.iterations > 0)
        words << tr("%1 of %2 iterations done").arg(mark.iterationsDone).arg(mark.iterations);
    if (mark.visits > 1)
        words << tr("entered %n time(s)", nullptr, static_cast<int>(mark.visits));
    if (mark.heat >= 0 && !mark.heatNote.isEmpty())
        words << mark.heatNote;
    return words.join(QStringLiteral(", "));
}

} // namespace steploom::app
