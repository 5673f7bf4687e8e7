// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/compiler.h"

#include "engine/value/pointer.h"

namespace steploom::engine {

namespace {

Expression constantOf(const Value& value) {
    Expression expression;
    expression.constant = value;
    return expression;
}

bool isDynamicKey(std::string_view key) {
    return key.size() >= 2 && key.substr(key.size() - 2) == ".$";
}

/// Recursion follows the definition's nesting, which the reader limits.
class TemplateCompiler {
public:
    explicit TemplateCompiler(std::vector<ExpressionIssue>& issues)
        : m_issues(issues) {}

    Expression compile(const Value& source, const std::string& pointer) {
        if (source.isObject())
            return compileObject(source, pointer);
        if (source.isArray())
            return compileArray(source, pointer);
        return constantOf(source);
    }

private:
    Expression compileObject(const Value& source, const std::string& pointer) {
        Expression object;
        object.kind = Expression::Kind::Object;
        std::vector<Key> keys;
        bool constant = true;
        for (std::size_t i = 0; i < source.size(); ++i) {
            const std::string_view key = source.keyAt(i);
            std::string place = pointer;
            appendPointerToken(place, key);
            const bool dynamic = isDynamicKey(key);
            const std::string_view name = dynamic ? key.substr(0, key.size() - 2) : key;
            Expression part;
            if (!dynamic)
                part = compile(source.at(i), place);
            else if (source.at(i).isString())
                part = compileExpressionText(source.at(i).asString(), m_issues, place);
            else
                m_issues.push_back({"template.value", place, std::string(key)});
            constant = constant && !dynamic && part.isConstant();
            if (addKey(keys, name))
                object.parts.push_back(std::move(part));
            else
                m_issues.push_back({"template.duplicate", place, std::string(name)});
        }
        if (constant)
            return constantOf(source);
        object.shape = Shape(keys);
        return object;
    }

    Expression compileArray(const Value& source, const std::string& pointer) {
        Expression array;
        array.kind = Expression::Kind::Array;
        bool constant = true;
        for (std::size_t i = 0; i < source.size(); ++i) {
            std::string place = pointer;
            appendPointerToken(place, i);
            array.parts.push_back(compile(source.at(i), place));
            constant = constant && array.parts.back().isConstant();
        }
        return constant ? constantOf(source) : array;
    }

    static bool addKey(std::vector<Key>& keys, std::string_view name) {
        for (const Key& key : keys) {
            if (key.text() == name)
                return false;
        }
        keys.emplace_back(name);
        return true;
    }

    std::vector<ExpressionIssue>& m_issues;
};

} // namespace

Expression compileTemplate(const Value& source, std::vector<ExpressionIssue>& issues) {
    return TemplateCompiler(issues).compile(source, {});
}

Expression compileExpressionText(std::string_view text, std::vector<ExpressionIssue>& issues,
                                 const std::string& pointer) {
    if (text.substr(0, 7) == "States.")
        return compileIntrinsic(text, issues, pointer);
    PathResult compiled = compilePath(text);
    if (!compiled) {
        const bool neither = compiled.error.code == "path.start";
        issues.push_back({neither ? "template.value" : compiled.error.code, pointer, std::string(text),
                          compiled.error.offset});
        return constantOf(nullptr);
    }
    Expression expression;
    expression.kind = Expression::Kind::Path;
    expression.path = std::move(compiled.path);
    expression.text = expression.path.text;
    return expression;
}

} // namespace steploom::engine
