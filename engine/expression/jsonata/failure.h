// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/jsonata.h"

#include <string>
#include <string_view>

// Errors on their way out. Inside the engine they are thrown; compile() and evaluate() catch them.
namespace steploom::engine::jsonata {

class Item;

struct Failure {
    std::shared_ptr<Error> error;

    explicit Failure(std::string_view code);
    Failure& at(std::size_t offset);
    Failure& token(std::string_view text);
    Failure& value(const Item& item);
    Failure& value2(const Item& item);
    Failure& argument(std::size_t number);
    /// Instead of the words that belong to the code.
    Failure& message(std::string text);
    Failure& limit(Limit which);
};

/// Fills in the message from the code's words, and the position in UTF-16 units. The text is the
/// expression's.
void finishError(Error& error, std::string_view text);

} // namespace steploom::engine::jsonata
