// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/object_store.h"
#include "engine/task/services/answer.h"

#include <memory>
#include <string_view>

namespace steploom::engine {

/// The actions of S3 that workflows call, over an object store. Bodies are texts.
class Objects {
public:
    explicit Objects(std::shared_ptr<ObjectStore> store)
        : m_store(std::move(store)) {}

    /// An action as the SDK integrations name it: "getObject".
    ServiceAnswer call(std::string_view action, const Value& request);

private:
    std::shared_ptr<ObjectStore> m_store;
};

} // namespace steploom::engine
