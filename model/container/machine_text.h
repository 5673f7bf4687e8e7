// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/container/scalar_text.h"
#include "model/container/source_value.h"
#include "model/document/edit.h"

namespace steploom::model {

/// A definition that its container has as a string: plain, with Fn::Sub, or in pieces that Fn::Join joins.
class MachineText {
public:
    /// Of a value that is such a string; none of others. `bytes` and `value` must outlive it.
    static std::optional<MachineText> read(std::string_view bytes, const SourceValue& value, bool json);

    const std::string& text() const { return m_text; }
    std::string_view how() const { return m_how; } ///< "", "Fn::Sub" or "Fn::Join"
    std::size_t place(std::size_t offset) const;

    /// The splices that make it `after`; none where the way it is written does not allow it.
    std::optional<std::vector<Splice>> write(std::string_view after) const;
    /// The same with all of it written anew.
    std::optional<std::vector<Splice>> writeAnew(std::string_view after) const;

private:
    struct Piece {
        std::size_t begin = 0; ///< in m_text
        std::size_t end = 0;
        const SourceValue* source = nullptr; ///< null for a delimiter
        std::optional<ScalarText> scalar;    ///< of a literal
    };

    void addScalar(const SourceValue& scalar);
    void addJoin(const SourceValue& delimiter, const SourceValue& items);
    std::string rendered(const SourceValue& value, std::string_view text) const;
    std::string_view written(const SourceValue& value) const;
    bool isOneLine(const SourceValue& value) const;
    std::optional<std::vector<std::string>> itemsFor(std::string_view after) const;

    std::string_view m_bytes;
    std::string_view m_lineEnd;
    bool m_json = false;
    std::string_view m_how;
    std::string m_text;
    std::string m_delimiter;
    const SourceValue* m_items = nullptr; ///< of Fn::Join
    std::vector<Piece> m_pieces;
};

} // namespace steploom::model
