// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRectF>
#include <QStringList>

#include <cmath>
#include <vector>

namespace steploom::test {

/// A text that is on the screen.
struct SeenText {
    QQuickItem* item = nullptr;
    QString text;
    QRectF painted; ///< where its letters stand, in the window's pixels, before anything is cut off
    QRectF shown;   ///< what the clipping boxes around it leave of that; empty: scrolled out of view
};

inline QString describe(const SeenText& seen) {
    QStringList parents;
    for (const QQuickItem* item = seen.item; item != nullptr && parents.size() < 6; item = item->parentItem())
        parents.append(
            QString::fromLatin1(item->metaObject()->className()).section(QStringLiteral("_QML"), 0, 0));
    return QStringLiteral("“%1” at %2,%3 (%4×%5) in %6")
        .arg(seen.text.left(60))
        .arg(seen.painted.x(), 0, 'f', 0)
        .arg(seen.painted.y(), 0, 'f', 0)
        .arg(seen.painted.width(), 0, 'f', 0)
        .arg(seen.painted.height(), 0, 'f', 0)
        .arg(parents.join(QStringLiteral(" < ")));
}

/// Finds the texts under an item and what is wrong with how they are laid out.
class TextSurvey {
public:
    /// `root`: the content of a window, or of one popup.
    explicit TextSurvey(QQuickItem* root) {
        polish(root);
        polish(root); // a column that was laid out may have changed the one around it
        collect(root, boxOf(root->window()->contentItem()));
    }

    const std::vector<SeenText>& texts() const { return m_texts; }

    /// What can be read, sorted.
    QStringList words() const {
        QStringList all;
        for (const SeenText& seen : m_texts) {
            if (!seen.shown.isEmpty())
                all.append(seen.text);
        }
        all.sort();
        return all;
    }

    /// Letters outside their own box, the control's, or what cuts them off; letters on others.
    QStringList faults() const {
        QStringList found;
        for (const SeenText& seen : m_texts) {
            const QString fault = outside(seen);
            if (!fault.isEmpty())
                found.append(QStringLiteral("%1 %2").arg(describe(seen), fault));
        }
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            for (std::size_t j = i + 1; j < m_texts.size(); ++j) {
                const QRectF common = m_texts[i].shown.intersected(m_texts[j].shown);
                if (common.width() > kSlack && common.height() > kSlack)
                    found.append(
                        QStringLiteral("%1 stands on %2").arg(describe(m_texts[i]), describe(m_texts[j])));
            }
        }
        return found;
    }

    /// Texts that end in an ellipsis.
    QStringList shortened() const {
        QStringList found;
        for (const SeenText& seen : m_texts) {
            if (!seen.shown.isEmpty() && seen.item->property("truncated").toBool())
                found.append(describe(seen));
        }
        return found;
    }

private:
    static constexpr qreal kSlack = 1.5; ///< letters may lean out of their advance width

    /// Not boundingRect(): that of a text is where its letters are.
    static QRectF boxOf(const QQuickItem* item) {
        return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    }

    /// Rows and columns put their items in place before a frame; there is none of what was shown this moment.
    static void polish(QQuickItem* item) {
        for (QQuickItem* child : item->childItems())
            polish(child);
        item->ensurePolished();
    }

    static bool isText(const QQuickItem* item) { return item->inherits("QQuickText"); }

    static bool isScrolled(const QQuickItem* item, bool across) {
        return item->inherits("QQuickFlickable") &&
               (across ? item->property("contentWidth").toReal() > item->width() + 1
                       : item->property("contentHeight").toReal() > item->height() + 1);
    }

    void collect(QQuickItem* item, const QRectF& room) {
        if (!item->isVisible() || item->opacity() < 0.05)
            return;
        QRectF inside = room;
        if (item->clip())
            inside = room.intersected(boxOf(item));
        if (isText(item) && !item->property("text").toString().trimmed().isEmpty()) {
            const QRectF painted = item->mapRectToScene(lettersOf(item));
            m_texts.push_back(
                {item, item->property("text").toString(), painted, painted.intersected(inside)});
        }
        for (QQuickItem* child : item->childItems())
            collect(child, inside);
    }

    /// In the item's own coordinates.
    static QRectF lettersOf(const QQuickItem* item) {
        const qreal left = item->property("leftPadding").toReal();
        const qreal right = item->property("rightPadding").toReal();
        const qreal top = item->property("topPadding").toReal();
        const qreal bottom = item->property("bottomPadding").toReal();
        const QSizeF size(item->property("contentWidth").toReal(), item->property("contentHeight").toReal());
        const qreal spareX = item->width() - left - right - size.width();
        const qreal spareY = item->height() - top - bottom - size.height();
        const int across = item->property("effectiveHorizontalAlignment").toInt();
        const int down = item->property("verticalAlignment").toInt();
        const qreal x = left + (across & Qt::AlignHCenter ? spareX / 2
                                : across & Qt::AlignRight ? spareX
                                                          : 0);
        const qreal y = top + (down & Qt::AlignVCenter ? spareY / 2 : down & Qt::AlignBottom ? spareY : 0);
        return {QPointF(x, y), size};
    }

    static QString outside(const SeenText& seen) {
        const QQuickItem* item = seen.item;
        const QRectF own = boxOf(item);
        if (seen.painted.width() > own.width() + kSlack)
            return QStringLiteral("is wider than its box of %1").arg(own.width());
        if (seen.painted.height() > own.height() + kSlack)
            return QStringLiteral("is higher than its box of %1").arg(own.height());
        bool scrollsAcross = false;
        bool scrollsDown = false;
        for (const QQuickItem* around = item->parentItem(); around != nullptr;
             around = around->parentItem()) {
            scrollsAcross = scrollsAcross || isScrolled(around, true);
            scrollsDown = scrollsDown || isScrolled(around, false);
            const bool holds =
                around->clip() || around->inherits("QQuickControl") || around->parentItem() == nullptr;
            if (!holds || around->width() <= 0 || around->height() <= 0)
                continue;
            const QRectF box = boxOf(around);
            if (!scrollsAcross &&
                (seen.painted.left() < box.left() - kSlack || seen.painted.right() > box.right() + kSlack))
                return QStringLiteral("leaves %1, which reaches from %2 to %3")
                    .arg(QString::fromLatin1(around->metaObject()->className()))
                    .arg(box.left())
                    .arg(box.right());
            if (!scrollsDown && !around->inherits("QQuickFlickable") &&
                (seen.painted.top() < box.top() - kSlack || seen.painted.bottom() > box.bottom() + kSlack))
                return QStringLiteral("leaves %1, which reaches from %2 down to %3")
                    .arg(QString::fromLatin1(around->metaObject()->className()))
                    .arg(box.top())
                    .arg(box.bottom());
        }
        return {};
    }

    std::vector<SeenText> m_texts;
};

} // namespace steploom::test
