//===- StridedCopy.cpp - Copying boxes between strided arrays ---*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StridedCopy.h"
#include "Parallel.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace verso::kernels {

/// Copies smaller than this are not worth waking other threads for.
static constexpr int64_t parallelBytes = int64_t(1) << 16;

/// Tiles of this many elements squared are transposed at a time.
static constexpr int64_t tileExtent = 16;

StridedCopy::StridedCopy(const std::vector<int64_t> &extents,
                         const std::vector<int64_t> &sourceStrides,
                         const std::vector<int64_t> &destinationStrides,
                         size_t bytes)
    : elementBytes(bytes) {
  for (size_t i = 0; i < extents.size(); ++i)
    nest.add(extents[i], {destinationStrides[i], sourceStrides[i]});
  if (nest.iterations() == 0)
    return;
  nest.simplify();
  if (nest.loops.empty())
    nest.add(1, {1, 1});

  const auto &inner = nest.loops.back();
  if (inner.strides[0] == 1 && inner.strides[1] == 1) {
    form = Form::Rows;
    return;
  }
  form = Form::Gather;
  if (inner.strides[0] != 1 || inner.strides[1] == 0)
    return;
  // A loop that is contiguous in the source becomes the second innermost.
  for (size_t i = nest.loops.size() - 1; i-- > 0;) {
    if (nest.loops[i].strides[1] != 1)
      continue;
    std::rotate(nest.loops.begin() + static_cast<ptrdiff_t>(i),
                nest.loops.begin() + static_cast<ptrdiff_t>(i) + 1,
                nest.loops.end() - 1);
    form = Form::Tiles;
    return;
  }
}

/// Transposes tiles: columns of the source become rows of the destination.
template <typename T>
void StridedCopy::runTiles(const T *source, T *destination,
                           unsigned threads) const {
  const auto &columns = nest.loops.back();
  const auto &rows = nest.loops[nest.loops.size() - 2];
  const size_t outerLoops = nest.loops.size() - 2;
  int64_t outer = 1;
  for (size_t i = 0; i < outerLoops; ++i)
    outer *= nest.loops[i].extent;
  const int64_t bands = (rows.extent + tileExtent - 1) / tileExtent;
  const int64_t pitch = rows.strides[0];
  const int64_t step = columns.strides[1];

  parallelFor(threads, outer * bands, [&](int64_t begin, int64_t end) {
    for (int64_t item = begin; item < end; ++item) {
      LoopCursor<2> cursor(nest.loops.data(), outerLoops, item / bands);
      const int64_t firstRow = item % bands * tileExtent;
      const int64_t rowCount = std::min(tileExtent, rows.extent - firstRow);
      const T *from = source + cursor.offset(1) + firstRow;
      T *to = destination + cursor.offset(0) + firstRow * pitch;
      for (int64_t column = 0; column < columns.extent; column += tileExtent) {
        const int64_t columnCount =
            std::min(tileExtent, columns.extent - column);
        if (rowCount == tileExtent && columnCount == tileExtent) {
          T tile[tileExtent][tileExtent];
          for (int64_t c = 0; c < tileExtent; ++c)
            for (int64_t r = 0; r < tileExtent; ++r)
              tile[r][c] = from[(column + c) * step + r];
          for (int64_t r = 0; r < tileExtent; ++r)
            std::memcpy(to + r * pitch + column, tile[r], sizeof(tile[r]));
          continue;
        }
        for (int64_t r = 0; r < rowCount; ++r)
          for (int64_t c = column; c < column + columnCount; ++c)
            to[r * pitch + c] = from[c * step + r];
      }
    }
  });
}

template <typename T>
void StridedCopy::runAs(const T *source, T *destination,
                        unsigned threads) const {
  if (form == Form::Tiles) {
    runTiles(source, destination, threads);
    return;
  }
  const auto inner = nest.loops.back();
  const size_t outerLoops = nest.loops.size() - 1;
  const int64_t outer = nest.iterations() / inner.extent;

  // One long row is shared out by itself.
  if (outer == 1 && form == Form::Rows) {
    parallelFor(threads, inner.extent, [&](int64_t begin, int64_t end) {
      std::memcpy(destination + begin, source + begin,
                  static_cast<size_t>(end - begin) * sizeof(T));
    });
    return;
  }

  parallelFor(threads, outer, [&](int64_t begin, int64_t end) {
    LoopCursor<2> cursor(nest.loops.data(), outerLoops, begin);
    for (int64_t i = begin; i < end; ++i, cursor.advance()) {
      T *to = destination + cursor.offset(0);
      const T *from = source + cursor.offset(1);
      if (form == Form::Rows) {
        std::memcpy(to, from, static_cast<size_t>(inner.extent) * sizeof(T));
        continue;
      }
      const int64_t toStep = inner.strides[0], fromStep = inner.strides[1];
      if (toStep == 1 && fromStep == 0) {
        std::fill_n(to, inner.extent, *from);
        continue;
      }
      for (int64_t k = 0; k < inner.extent; ++k)
        to[k * toStep] = from[k * fromStep];
    }
  });
}

void StridedCopy::run(const void *source, void *destination,
                      unsigned threads) const {
  if (form == Form::Nothing)
    return;
  if (nest.iterations() * static_cast<int64_t>(elementBytes) < parallelBytes)
    threads = 1;
  switch (elementBytes) {
  case 1:
    return runAs(static_cast<const uint8_t *>(source),
                 static_cast<uint8_t *>(destination), threads);
  case 2:
    return runAs(static_cast<const uint16_t *>(source),
                 static_cast<uint16_t *>(destination), threads);
  case 4:
    return runAs(static_cast<const uint32_t *>(source),
                 static_cast<uint32_t *>(destination), threads);
  case 8:
    return runAs(static_cast<const uint64_t *>(source),
                 static_cast<uint64_t *>(destination), threads);
  default:
    assert(false && "elements have 1, 2, 4 or 8 bytes");
  }
}

} // namespace verso::kernels
