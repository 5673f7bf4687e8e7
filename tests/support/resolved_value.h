// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/container/container.h"

namespace steploom::test {

/// A value of the first machine's definition when it is run with these values: characters of a string, else
/// JSON.
inline QString resolvedValue(const model::ContainerPointer& container, const model::SubstitutionValues& given,
                             std::string_view pointer) {
    if (!container)
        return QStringLiteral("not opened");
    const model::ContainedMachine& machine = container->machines().front();
    const std::string run =
        substitute(model::Document::fromBytes(machine.definition), machineValues(machine, given)).text;
    const model::Document document = model::Document::fromBytes(run);
    const model::Node value = document.tree().at(std::string(pointer));
    return QString::fromStdString(value.isString() ? value.string() : std::string(value.raw()));
}

} // namespace steploom::test
