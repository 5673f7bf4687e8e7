// SPDX-License-Identifier: Apache-2.0
#include "engine/support/gzip.h"

#include <zlib.h>

namespace steploom::engine {

bool isGzip(std::string_view bytes) noexcept {
    return bytes.size() > 2 && bytes[0] == '\x1F' && bytes[1] == '\x8B';
}

GunzipPart gunzipPart(std::string_view bytes, std::size_t limit) {
    constexpr int kGzipWindow = 15 + 16; // the largest window, with a gzip header
    GunzipPart part;
    z_stream stream{};
    if (inflateInit2(&stream, kGzipWindow) != Z_OK)
        return part;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    char room[64 * 1024];
    int state = Z_OK;
    while (state == Z_OK && part.bytes.size() <= limit) {
        stream.next_out = reinterpret_cast<Bytef*>(room);
        stream.avail_out = sizeof room;
        state = inflate(&stream, Z_NO_FLUSH);
        part.bytes.append(room, sizeof room - stream.avail_out);
        if (state == Z_STREAM_END && stream.avail_in > 0)
            state = inflateReset(&stream);
    }
    inflateEnd(&stream);
    part.stopped = bytes.size() - stream.avail_in;
    part.whole = state == Z_STREAM_END && part.bytes.size() <= limit;
    if (part.bytes.size() > limit)
        part.bytes.resize(limit);
    return part;
}

std::optional<std::string> gunzip(std::string_view bytes, std::size_t limit) {
    GunzipPart part = gunzipPart(bytes, limit);
    return part.whole ? std::optional(std::move(part.bytes)) : std::nullopt;
}

} // namespace steploom::engine
