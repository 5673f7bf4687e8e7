// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace steploom::app {

struct RunReading;

/// Which iteration of each Map somebody looks at: marks and data of the states inside are then those of that
/// iteration alone, where else they are those of the latest.
class IterationLens {
public:
    bool isEmpty() const { return m_chosen.isEmpty(); }
    void clear() { m_chosen.clear(); }
    /// `map`: pointer of the Map state; `iteration` counts from 0.
    void choose(const QString& map, std::uint32_t iteration) { m_chosen.insert(map, iteration); }
    void forget(const QString& map) { m_chosen.remove(map); }
    std::optional<std::uint32_t> of(const QString& map) const;
    /// A visit lies in none of these Maps, or in the chosen iteration of each.
    bool shows(const RunReading& reading, std::uint32_t visit) const;

private:
    QHash<QString, std::uint32_t> m_chosen;
};

} // namespace steploom::app
