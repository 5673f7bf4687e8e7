// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/edit.h"
#include "model/terraform/hcl.h"

namespace steploom::model::hcl {

/// A string or heredoc as the text that it is: escapes and the indentation that `<<-` takes off are gone,
/// `${…}` and `$${` stay. Borrows the text of the file.
class TemplateView {
public:
    TemplateView(std::string_view source, const Expression& value);

    const std::string& text() const { return m_text; }
    /// Where in the file the byte `offset` of the text comes from.
    std::size_t source(std::size_t offset) const;
    /// What has to change in the file for the text to become `wanted`.
    std::vector<Splice> changesFor(std::string_view wanted) const;

private:
    std::string_view m_source;
    Span m_content;
    bool m_heredoc = false;
    std::size_t m_stripped = 0;
    std::string m_text;
    /// Where the text goes on elsewhere than the byte before: ascending by `at`.
    struct Jump {
        std::size_t at = 0;
        std::size_t source = 0;
    };
    std::vector<Jump> m_jumps;
};

} // namespace steploom::model::hcl
