// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QVariantList>

#include <string>
#include <vector>

#include "app/inspector/field_table.h"
#include "model/document/syntax_tree.h"

namespace steploom::app {

/// An object of the text as rows of a form. A row is a map
/// {name, path, pointer, kind, value, present, section, words, choices, note}:
///
/// `kind` is text, lines, path, number, word, json or raw; `value` is what an input shows: the characters of
/// a string or else JSON text; `words` are what may be chosen; `choices` are the fields that exclude each
/// other, this one among them, as maps {name, pointer, kind}; `note` says why a field is shown as raw JSON:
/// it holds what its input could not show.
class FieldRows {
    Q_DECLARE_TR_FUNCTIONS(FieldRows)

public:
    /// `base`: pointer of `object`.
    FieldRows(model::Node object, std::string base, bool jsonata);

    /// Of one field.
    QVariantMap row(const FieldInfo& field) const;
    /// The fields of the group; where of those that exclude each other more than one is there, each has a
    /// row. Fields of a distributed Map are left out where `distributed` is false and they are not there.
    QVariantList rows(const std::vector<FieldInfo>& fields, FieldGroup group, bool distributed) const;
    /// Members, at any depth that `fields` reach to, that are none of `fields`, as raw JSON; `isShown`
    /// says which members of the object itself others show.
    template <typename Predicate>
    QVariantList others(const std::vector<FieldInfo>& fields, Predicate isShown) const {
        QVariantList rows;
        for (const model::Node member : m_object) {
            if (!isShown(member))
                addOthers(fields, member, member.key(), rows);
        }
        return rows;
    }
    /// A value as raw JSON; `note` may be empty.
    static QVariantMap rawRow(model::Node node, const QString& name, const std::string& pointer,
                              const QString& note);

private:
    void addOthers(const std::vector<FieldInfo>& fields, model::Node member, const std::string& path,
                   QVariantList& rows) const;
    bool isThere(const FieldInfo& field) const;
    /// False where what should hold the field is no object.
    bool isReachable(const FieldInfo& field) const;
    static QString whyRaw(model::Node node, FieldKind kind, bool jsonata);

    model::Node m_object;
    std::string m_base;
    bool m_jsonata;
};

} // namespace steploom::app
