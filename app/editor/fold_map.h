// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "model/document/document.h"

namespace steploom::app {

/// Which objects and arrays are folded, and so which line of the text each row of the pane shows. A folded
/// one keeps the line of its opening bracket; the others, up to that of the closing one, have no row. Lines
/// and rows count from 0.
class FoldMap {
public:
    struct Fold {
        std::size_t bracket = 0; ///< offset of the opening one
        std::size_t close = 0;   ///< offset of the closing one
        std::size_t first = 0;   ///< lines
        std::size_t last = 0;
    };

    /// The object or array that folding the line would fold: the last that begins there and ends below.
    static std::optional<Fold> foldable(const model::Document& document, std::size_t line);

    void clear(const model::Document& document);
    /// Folds or opens; false where there is nothing to.
    bool toggle(const model::Document& document, std::size_t line);
    bool fold(const model::Document& document, std::size_t line);
    bool open(const model::Document& document, std::size_t line);
    void foldAll(const model::Document& document);
    /// Opens whatever hides the line.
    bool reveal(const model::Document& document, std::size_t line);
    /// After the text changed by `splices`.
    void follow(const model::Document& document, const std::vector<model::Splice>& splices);

    bool empty() const { return m_folds.empty(); }
    std::size_t rowCount() const { return m_lines - m_hidden; }
    std::size_t rowOf(std::size_t line) const; ///< of a hidden line: the row of what hides it
    std::size_t lineOf(std::size_t row) const;
    bool isHidden(std::size_t line) const;
    /// The fold whose first line this is, as it is shown.
    const Fold* at(std::size_t line) const;

private:
    struct Shown {
        Fold fold;
        std::size_t hiddenBefore = 0; ///< lines without a row above it
    };
    void rebuild(const model::Document& document);
    const Shown* shownBefore(std::size_t line) const; ///< the last that begins at or before the line

    std::vector<Fold> m_folds;  ///< ascending by bracket
    std::vector<Shown> m_shown; ///< those that lie in no other
    std::size_t m_lines = 1;
    std::size_t m_hidden = 0;
};

} // namespace steploom::app
