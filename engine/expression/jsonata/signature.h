// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/item.h"
#include "engine/expression/jsonata/jsonata.h"

#include <string>
#include <string_view>
#include <vector>

// Signatures of functions: "<s-nn?:s>". They check arguments, make arrays of what should be arrays, and put
// the context in where an argument is missing (https://docs.jsonata.org/embedding-extending, "Function
// signature syntax").
namespace steploom::engine::jsonata {

class Signature {
public:
    Signature() = default;
    /// Throws S0401 or S0402, their offset counted in `text`.
    explicit Signature(std::string_view text);

    bool isEmpty() const noexcept { return m_empty; }
    /// Checks and completes the arguments in place. Throws T0410, T0411, T0412.
    void apply(std::vector<Item>& arguments, const Item& context, Level level) const;

private:
    struct Parameter {
        /// Letters that match; 'm' is a missing argument.
        std::string letters;
        char type = 0;
        bool optional = false;
        bool repeated = false;
        bool context = false;
        /// Letter of the elements of an array; 0 for any.
        char element = 0;
    };
    bool match(const std::string& supplied, std::vector<std::uint32_t>& counts) const;
    [[noreturn]] void refuse(const std::vector<Item>& arguments, const std::string& supplied) const;
    bool applySimple(std::vector<Item>& arguments) const;
    static void checkElements(const Item& array, char letter, char element, std::size_t argument);

    std::vector<Parameter> m_parameters;
    bool m_empty = true;
};

/// Letter of an item in signatures.
char signatureLetter(const Item& item) noexcept;

} // namespace steploom::engine::jsonata
