//===- LoopNest.cpp - Strided loops over several arrays ---------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopNest.h"

#include <algorithm>
#include <cstdlib>

namespace verso::kernels {

template <size_t Arrays> void LoopNest<Arrays>::simplify() {
  std::erase_if(loops, [](const Loop &loop) { return loop.extent == 1; });
  std::sort(loops.begin(), loops.end(), [](const Loop &a, const Loop &b) {
    const int64_t left = std::abs(a.strides[0]), right = std::abs(b.strides[0]);
    return left != right ? left > right : a.strides > b.strides;
  });
  std::vector<Loop> joined;
  for (const Loop &loop : loops) {
    bool joins = !joined.empty();
    for (size_t k = 0; joins && k < Arrays; ++k)
      joins = joined.back().strides[k] == loop.strides[k] * loop.extent;
    if (joins) {
      joined.back().extent *= loop.extent;
      joined.back().strides = loop.strides;
    } else {
      joined.push_back(loop);
    }
  }
  loops = std::move(joined);
}

template struct LoopNest<2>;
template struct LoopNest<3>;
template struct LoopNest<4>;

} // namespace verso::kernels
