// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/module_text.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "model/document/file.h"

namespace steploom::model::terraform {

namespace {

constexpr std::size_t kMostBytes = 4u << 20;
constexpr std::size_t kMostFiles = 400;

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

/// Whether the file is part of the module; `values` where it only gives some.
bool isPart(const std::string& name, bool& values) {
    values = name == "terraform.tfvars" || endsWith(name, ".auto.tfvars");
    return (values || endsWith(name, ".tf")) && name.front() != '.';
}

/// `stage = "dev"` of a file of values, as the variable that it makes.
std::string asVariables(std::string_view text, const hcl::File& parsed) {
    std::string made;
    for (const hcl::Attribute& one : parsed.root.attributes) {
        const Span span = one.value.span;
        made += "variable \"" + one.name + "\" {\n  default = ";
        made += text.substr(span.begin, span.size());
        made += "\n}\n";
    }
    return made;
}

struct Part {
    bool values = false;
    std::string name;
    std::string path;
};

std::vector<Part> partsBeside(const std::filesystem::path& file) {
    std::vector<Part> parts;
    std::error_code failed;
    std::filesystem::directory_iterator entries(file.parent_path(), failed);
    for (std::size_t seen = 0;
         !failed && seen < kMostFiles && entries != std::filesystem::directory_iterator();
         ++seen, entries.increment(failed)) {
        Part part;
        part.name = entries->path().filename().string();
        std::error_code ignored;
        if (part.name.empty() || !isPart(part.name, part.values) || part.name == file.filename().string() ||
            !entries->is_regular_file(ignored) || entries->file_size(ignored) > kMostBytes)
            continue;
        part.path = entries->path().string();
        parts.push_back(std::move(part));
    }
    // What gives values comes last: it counts more than a default.
    std::sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) {
        const bool autoA = a.name != "terraform.tfvars";
        const bool autoB = b.name != "terraform.tfvars";
        return std::tie(a.values, autoA, a.name) < std::tie(b.values, autoB, b.name);
    });
    return parts;
}

} // namespace

ModuleText moduleText(std::string bytes) {
    ModuleText made;
    made.text = std::move(bytes);
    made.own = made.text.size();
    made.parsed = hcl::parse(made.text);
    return made;
}

ModuleText moduleText(std::string bytes, std::string_view path) {
    ModuleText made = moduleText(std::move(bytes));
    const std::filesystem::path file(path);
    if (!made.parsed.problems.empty() || file.parent_path().empty())
        return made;
    const std::size_t before = made.text.size();
    for (const Part& part : partsBeside(file)) {
        auto text = readFile(part.path);
        if (!text || made.text.size() + text->size() > kMostBytes)
            continue;
        const hcl::File parsed = hcl::parse(*text);
        if (parsed.problems.empty())
            made.text += '\n' + (part.values ? asVariables(*text, parsed) : text.value());
    }
    if (made.text.size() > before)
        made.parsed = hcl::parse(made.text);
    return made;
}

} // namespace steploom::model::terraform
