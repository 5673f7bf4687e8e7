// SPDX-License-Identifier: Apache-2.0
#include "cli/serve_options.h"

#include "cli/input_file.h"
#include "cli/messages.h"

#include <charconv>
#include <cstdlib>
#include <random>

namespace steploom::cli {

namespace {

bool refuse(const std::string& text) {
    complain(text);
    return false;
}

template <typename T>
bool readNumber(const std::string& name, const std::string& text, T least, T most, T& into) {
    T number{};
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (text.empty() || read.ec != std::errc() || read.ptr != end || number < least || number > most)
        return refuse(message("serve.number", {name, text}));
    into = number;
    return true;
}

bool isLoopback(const std::string& address) {
    return address.rfind("127.", 0) == 0 || address == "::1";
}

bool setOption(const std::string& name, const std::string& value, ServeOptions& options) {
    engine::LocalServiceOptions& local = options.local;
    if (name == "--port")
        return readNumber<std::uint16_t>(name, value, 0, 65'535, local.port);
    if (name == "--time-scale")
        return readNumber<double>(name, value, 1e-6, 1e9, local.service.timeScale);
    if (name == "--host")
        local.address = value == "localhost" ? "127.0.0.1" : value;
    else if (name == "--allow-host")
        local.hosts.push_back(value);
    else if (name == "--data")
        local.dataFolder = value;
    else if (name == "--mocks")
        options.mocks = value;
    else if (name == "--settings")
        options.settings = value;
    else if (name == "--alarms")
        options.monitoring.alarms.push_back(value);
    else if (name == "--rules")
        options.monitoring.rules.push_back(value);
    else if (name == "--logs")
        local.logFolder = value;
    else if (name == "--region")
        local.service.region = value;
    else if (name == "--account")
        local.service.account = value;
    else if (name == "--s3")
        local.service.objects = engine::makeFolderStore(value);
    else
        return refuse(message("option.unknown", {name}));
    return true;
}

/// Each start has ids of its own.
std::uint64_t chance() {
    std::random_device device;
    return (std::uint64_t{device()} << 32U) | device();
}

} // namespace

std::string ServeOptions::shownAddress() const {
    return local.address.find(':') == std::string::npos ? local.address : '[' + local.address + ']';
}

bool parseServeOptions(const std::vector<std::string>& arguments, ServeOptions& options) {
    bool open = false;
    // As Step Functions Local takes it.
    if (const char* mocks = std::getenv("SFN_MOCK_CONFIG"))
        options.mocks = mocks;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& name = arguments[i];
        if (name == "--help" || name == "-h") {
            options.help = true;
            return true;
        }
        if (name == "--open-to-network") {
            open = true;
            continue;
        }
        if (i + 1 == arguments.size())
            return refuse(message(name.rfind("--", 0) == 0 ? "option.value" : "serve.argument", {name}));
        if (!setOption(name, arguments[++i], options))
            return false;
    }
    if (!open && !isLoopback(options.local.address))
        return refuse(message("serve.open", {options.local.address}));
    options.local.service.seed = chance();
    return true;
}

} // namespace steploom::cli
