//===- LoopNest.h - Strided loops over several arrays -----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_HOST_LOOPNEST_H
#define VERSO_LIB_KERNELS_HOST_LOOPNEST_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace verso::kernels {

/// A rectangular nest of loops in which \p Arrays arrays are walked, each with
/// its own stride per loop. Strides are in elements.
template <size_t Arrays> struct LoopNest {
  struct Loop {
    int64_t extent;
    std::array<int64_t, Arrays> strides;
  };

  /// From the outermost to the innermost.
  std::vector<Loop> loops;

  void add(int64_t extent, std::array<int64_t, Arrays> strides) {
    loops.push_back({extent, strides});
  }

  /// The product of the extents.
  int64_t iterations() const {
    int64_t count = 1;
    for (const Loop &loop : loops)
      count *= loop.extent;
    return count;
  }

  /// Drops loops of extent 1, puts the loops with the larger strides in array 0
  /// outside and joins neighbours that walk every array as one loop would. The
  /// set of index tuples is unchanged; their order is not.
  void simplify();
};

/// The offsets that belong to a flat iteration number of some outer loops, and
/// how to go on from there.
template <size_t Arrays> class LoopCursor {
public:
  using Loop = typename LoopNest<Arrays>::Loop;

  /// Starts at iteration \p start of the \p count loops at \p loops.
  LoopCursor(const Loop *loops, size_t count, int64_t start)
      : outer(loops), indices(count, 0) {
    for (size_t i = count; i-- > 0;) {
      indices[i] = start % outer[i].extent;
      start /= outer[i].extent;
      for (size_t k = 0; k < Arrays; ++k)
        current[k] += indices[i] * outer[i].strides[k];
    }
  }

  /// The offset in array \p k.
  int64_t offset(size_t k) const { return current[k]; }

  void advance() {
    for (size_t i = indices.size(); i-- > 0;) {
      for (size_t k = 0; k < Arrays; ++k)
        current[k] += outer[i].strides[k];
      if (++indices[i] < outer[i].extent)
        return;
      for (size_t k = 0; k < Arrays; ++k)
        current[k] -= outer[i].strides[k] * outer[i].extent;
      indices[i] = 0;
    }
  }

private:
  const Loop *outer;
  std::vector<int64_t> indices;
  std::array<int64_t, Arrays> current = {};
};

extern template struct LoopNest<2>;
extern template struct LoopNest<3>;
extern template struct LoopNest<4>;

} // namespace verso::kernels

#endif // VERSO_LIB_KERNELS_HOST_LOOPNEST_H
