// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/support/pool.h"
#include "engine/support/spill.h"

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace steploom::engine {

/// A growing sequence whose copies are cheap: elements live in chunks that copies share until one writes to
/// them. A copy costs one pointer per chunk; elements keep their address while nobody else writes. One thread
/// at a time.
template <typename T, std::size_t ChunkSize>
class ChunkedVector {
    static_assert((ChunkSize & (ChunkSize - 1)) == 0);

public:
    ChunkedVector() = default;
    ChunkedVector(const ChunkedVector& other)
        : m_chunks(other.m_chunks)
        , m_size(other.m_size) {
        for (Chunk* chunk : m_chunks)
            ++chunk->refs;
    }
    ChunkedVector(ChunkedVector&& other) noexcept
        : m_chunks(std::move(other.m_chunks))
        , m_size(std::exchange(other.m_size, 0)) {
        other.m_chunks.clear();
    }
    ChunkedVector& operator=(ChunkedVector other) noexcept {
        m_chunks.swap(other.m_chunks);
        std::swap(m_size, other.m_size);
        return *this;
    }
    ~ChunkedVector() {
        for (Chunk* chunk : m_chunks)
            release(chunk);
    }

    std::size_t size() const noexcept { return m_size; }
    bool empty() const noexcept { return m_size == 0; }
    const T& operator[](std::size_t index) const noexcept {
        assert(index < m_size);
        return *m_chunks[index / ChunkSize]->at(index % ChunkSize);
    }
    const T& back() const noexcept { return (*this)[m_size - 1]; }

    /// For writing: the element's chunk is copied first where a copy of this sequence shares it.
    T& edit(std::size_t index) {
        assert(index < m_size);
        return *own(index / ChunkSize)->at(index % ChunkSize);
    }
    template <typename... Args>
    T& emplaceBack(Args&&... args) {
        const std::size_t place = m_size % ChunkSize;
        if (place == 0)
            m_chunks.push_back(makeChunk());
        Chunk* chunk = own(m_chunks.size() - 1);
        T* element = new (chunk->at(place)) T{std::forward<Args>(args)...};
        ++chunk->used;
        ++m_size;
        return *element;
    }

    class Iterator {
    public:
        Iterator(const ChunkedVector* owner, std::size_t index)
            : m_owner(owner)
            , m_index(index) {}
        const T& operator*() const noexcept { return (*m_owner)[m_index]; }
        Iterator& operator++() noexcept {
            ++m_index;
            return *this;
        }
        bool operator!=(const Iterator& other) const noexcept { return m_index != other.m_index; }

    private:
        const ChunkedVector* m_owner;
        std::size_t m_index;
    };
    Iterator begin() const noexcept { return {this, 0}; }
    Iterator end() const noexcept { return {this, m_size}; }

private:
    struct Chunk {
        std::uint32_t refs = 1;
        std::uint32_t used = 0;
        alignas(T) std::byte storage[ChunkSize * sizeof(T)];
        T* at(std::size_t place) noexcept { return std::launder(reinterpret_cast<T*>(storage) + place); }
    };
    static Chunk* makeChunk() {
        static_assert(alignof(Chunk) <= 16);
        return new (pool::allocate(sizeof(Chunk))) Chunk;
    }
    static void release(Chunk* chunk) noexcept {
        if (--chunk->refs != 0)
            return;
        for (std::size_t i = 0; i < chunk->used; ++i)
            std::destroy_at(chunk->at(i));
        pool::free(chunk, sizeof(Chunk));
        spill::settle(); // freeing what had been put aside brought it back
    }
    /// The chunk, after making it ours alone. Elements past our size (a copy went further) are left out.
    Chunk* own(std::size_t index) {
        Chunk*& chunk = m_chunks[index];
        if (chunk->refs > 1) {
            Chunk* copy = makeChunk();
            const std::size_t first = index * ChunkSize;
            const std::size_t count = m_size - first < ChunkSize ? m_size - first : ChunkSize;
            for (; copy->used < count; ++copy->used)
                new (copy->at(copy->used)) T(*chunk->at(copy->used));
            --chunk->refs;
            chunk = copy;
        }
        return chunk;
    }

    std::vector<Chunk*> m_chunks;
    std::size_t m_size = 0;
};

} // namespace steploom::engine
