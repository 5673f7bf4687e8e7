// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace steploom::model {

/// The colours of a picture, as the window has them: 0xRRGGBB.
struct Palette {
    std::uint32_t window; ///< the ground
    std::uint32_t panel;  ///< labels and badges
    std::uint32_t raised; ///< nodes
    std::uint32_t border;
    std::uint32_t borderStrong;
    std::uint32_t text;
    std::uint32_t textMuted;
    std::uint32_t done;
    std::uint32_t waiting;
    std::uint32_t failed;
    std::uint32_t container;
    std::uint32_t task;
    std::uint32_t flow;
    std::uint32_t accent; ///< where a run stands
    double containerTint; ///< how much of its colour a container's ground has
};

inline constexpr Palette kLightPalette{0xf7f8fc, 0xffffff, 0xffffff, 0xdde1ea, 0x868ea0,
                                       0x1a1d25, 0x5a6274, 0x0b7f58, 0xa15c00, 0xc62f35,
                                       0x6d45c6, 0xa15c00, 0x1b6d9e, 0x3a5bdc, 0.07};
inline constexpr Palette kDarkPalette{0x13151a, 0x1b1e25, 0x22262f, 0x2e333e, 0x6b7385,
                                      0xeceef3, 0x9aa3b5, 0x3ccb92, 0xf5b14c, 0xff7378,
                                      0xb294f5, 0xf0ac4e, 0x62bbea, 0x7c9bff, 0.09};

} // namespace steploom::model
