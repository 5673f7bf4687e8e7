// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/support/pool.h"

#include <cstdint>
#include <memory>
#include <new>
#include <utility>

namespace steploom::engine {

/// A value that copies share until one of them writes. May be empty, and then reads as a default T. One
/// thread at a time, as for Value.
template <typename T>
class CopyOnWrite {
public:
    CopyOnWrite() noexcept = default;
    CopyOnWrite(const CopyOnWrite& other) noexcept
        : m_box(other.m_box) {
        if (m_box != nullptr)
            ++m_box->refs;
    }
    CopyOnWrite(CopyOnWrite&& other) noexcept
        : m_box(std::exchange(other.m_box, nullptr)) {}
    CopyOnWrite& operator=(CopyOnWrite other) noexcept {
        std::swap(m_box, other.m_box);
        return *this;
    }
    ~CopyOnWrite() {
        if (m_box != nullptr && --m_box->refs == 0) {
            std::destroy_at(m_box);
            pool::free(m_box, sizeof(Box));
        }
    }

    explicit operator bool() const noexcept { return m_box != nullptr; }
    const T* get() const noexcept { return m_box != nullptr ? &m_box->value : nullptr; }
    const T& operator*() const noexcept {
        static const T none{};
        return m_box != nullptr ? m_box->value : none;
    }
    const T* operator->() const noexcept { return &**this; }

    /// For writing: made where there was none, copied where it is shared.
    T& edit() {
        if (m_box == nullptr)
            m_box = new (pool::allocate(sizeof(Box))) Box;
        else if (m_box->refs > 1) {
            auto* copy = new (pool::allocate(sizeof(Box))) Box{1, m_box->value};
            --m_box->refs;
            m_box = copy;
        }
        return m_box->value;
    }
    void reset() noexcept { *this = CopyOnWrite(); }

private:
    struct Box {
        std::uint32_t refs = 1;
        T value;
    };
    Box* m_box = nullptr;
};

} // namespace steploom::engine
