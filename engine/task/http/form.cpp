// SPDX-License-Identifier: Apache-2.0
#include "engine/support/encoding.h"
#include "engine/task/http/http_task.h"
#include "engine/value/json_writer.h"

// Bodies as forms: Transform.RequestBodyEncoding URL_ENCODED.
namespace steploom::engine {

namespace {

std::string textOf(const Value& value) {
    if (value.isString())
        return std::string(value.asString());
    return value.isNull() || value.isAbsent() ? std::string() : toJson(value);
}

bool isSimple(const Value& value) {
    return !value.isObject() && !value.isArray();
}

class FormWriter {
public:
    explicit FormWriter(std::string_view arrays)
        : m_arrays(arrays) {}

    void add(const std::string& name, const Value& value) {
        if (value.isObject()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                add(name.empty() ? std::string(value.keyAt(i))
                                 : name + '[' + std::string(value.keyAt(i)) + ']',
                    value.at(i));
        } else if (value.isArray()) {
            addArray(name, value);
        } else {
            pair(name, formEncoded(textOf(value)));
        }
    }
    std::string take() { return std::move(m_text); }

private:
    void addArray(const std::string& name, const Value& list) {
        if (m_arrays == "COMMAS")
            return addJoined(name, list);
        for (std::size_t i = 0; i < list.size(); ++i) {
            const Value& one = list.at(i);
            // Without an index nothing would say which members are of one element.
            if (m_arrays == "INDICES" || m_arrays.empty() || (m_arrays == "REPEAT" && !isSimple(one)))
                add(name + '[' + std::to_string(i) + ']', one);
            else
                add(m_arrays == "BRACKETS" ? name + "[]" : name, one);
        }
    }
    void addJoined(const std::string& name, const Value& list) {
        std::string joined;
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (i > 0)
                joined += ',';
            joined += formEncoded(textOf(list.at(i)));
        }
        pair(name, joined);
    }
    void pair(const std::string& name, const std::string& encoded) {
        if (!m_text.empty())
            m_text += '&';
        m_text += formEncoded(name) + '=' + encoded;
    }

    std::string_view m_arrays;
    std::string m_text;
};

} // namespace

std::string formOf(const Value& value, std::string_view arrays) {
    FormWriter writer(arrays);
    writer.add({}, value);
    return writer.take();
}

} // namespace steploom::engine
