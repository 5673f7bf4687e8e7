// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The seam to where the objects of Amazon S3 are: what an ItemReader reads and a ResultWriter writes.
namespace steploom::engine {

struct StoredObject {
    std::string key;
    std::uint64_t size = 0;
    std::int64_t modified = 0; ///< ms since 1970
};

class ObjectStore {
public:
    virtual ~ObjectStore() = default;
    /// The bytes of an object; none where there is no such object.
    virtual std::optional<std::string> read(std::string_view bucket, std::string_view key) = 0;
    /// Objects whose key begins with the prefix, in the order of their keys' bytes; none where there is no
    /// such bucket.
    virtual std::optional<std::vector<StoredObject>> list(std::string_view bucket,
                                                          std::string_view prefix) = 0;
    /// Makes or replaces an object, and the bucket. False where that cannot be done.
    virtual bool write(std::string_view bucket, std::string_view key, std::string_view bytes) = 0;
    /// Takes an object away, or finds that it is not there. False where that cannot be done.
    virtual bool remove(std::string_view bucket, std::string_view key) {
        static_cast<void>(bucket);
        static_cast<void>(key);
        return false;
    }
};

/// A local folder as S3: `<folder>/<bucket>/<key>`. Names that would lead out of the folder are refused as if
/// they did not exist.
std::shared_ptr<ObjectStore> makeFolderStore(std::string folder);

/// Objects that last as long as the store.
std::shared_ptr<ObjectStore> makeMemoryStore();

} // namespace steploom::engine
