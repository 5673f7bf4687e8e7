// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/document/document_controller.h"

namespace steploom::app {

/// Finds a text in the document, and puts another in its place.
class TextSearch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(bool caseSensitive READ caseSensitive WRITE setCaseSensitive NOTIFY queryChanged)
    /// Nothing is looked for while it is not.
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY queryChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    explicit TextSearch(QObject* parent = nullptr);

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    QString query() const { return m_query; }
    void setQuery(const QString& query);
    bool caseSensitive() const { return m_caseSensitive; }
    void setCaseSensitive(bool sensitive);
    bool active() const { return m_active; }
    void setActive(bool active);
    int count() const { return static_cast<int>(m_matches.size()); }

    /// The matches that touch a stretch of the text.
    std::vector<model::Span> matchesIn(model::Span span) const;
    /// Index of the match that begins first at or behind an offset (or last before it), round the text's end;
    /// -1 where there is none at all.
    Q_INVOKABLE int nextFrom(int offset, bool forward) const;
    Q_INVOKABLE int beginOf(int index) const;
    Q_INVOKABLE int endOf(int index) const;
    /// Index of the match that is exactly this, or -1.
    Q_INVOKABLE int indexOf(int begin, int end) const;
    Q_INVOKABLE void replace(int index, const QString& with);
    Q_INVOKABLE void replaceAll(const QString& with);

signals:
    void documentChanged();
    void queryChanged();
    void changed();

private:
    void find();

    QPointer<DocumentController> m_document;
    QString m_query;
    bool m_caseSensitive = false;
    bool m_active = false;
    std::vector<model::Span> m_matches; ///< ascending, without overlaps
};

} // namespace steploom::app
