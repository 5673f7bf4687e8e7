// SPDX-License-Identifier: Apache-2.0
#include "app/palette/template_list.h"

#include "app/palette/patterns.h"
#include "app/settings/language.h"

namespace steploom::app {

TemplateList::TemplateList(QObject* parent)
    : QObject(parent) {
    connect(&Language::instance(), &Language::changed, this, &TemplateList::changed);
}

QVariantList TemplateList::entries() const {
    QVariantList entries;
    for (const Pattern& one : templates())
        entries.append(QVariantMap{{QStringLiteral("id"), one.id},
                                   {QStringLiteral("name"), one.name},
                                   {QStringLiteral("hint"), one.hint},
                                   {QStringLiteral("icon"), one.icon}});
    return entries;
}

} // namespace steploom::app
