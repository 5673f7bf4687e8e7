// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// XML as services answer it: elements and texts. Attributes, comments and instructions are read over;
// document types are refused, and so are entities of their own.
namespace steploom::engine {

struct XmlElement {
    std::string name; ///< without a prefix
    std::string text; ///< of itself, all pieces
    std::vector<XmlElement> children;

    /// The first child of that name; null where there is none.
    const XmlElement* child(std::string_view wanted) const noexcept;
    /// The first of that name in it, at any depth, itself included; null where there is none.
    const XmlElement* find(std::string_view wanted) const noexcept;
};

/// None where it is no XML, or is nested more than 100 deep.
std::optional<XmlElement> readXml(std::string_view text);
/// A text as the content of an element.
std::string xmlEscaped(std::string_view text);

} // namespace steploom::engine
