//===- ProcessorCaches.h - Where the processor has data ---------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_PROCESSORCACHES_H
#define VERSO_LIB_KERNELS_PROCESSORCACHES_H

#include <cstddef>
#include <span>

namespace verso::kernels {

/// The bytes of the second-level cache of one core; 1 MB where the system does
/// not say.
size_t innerCacheBytes();

/// Writes \p data back and drops it from all caches. Does nothing on processors
/// that have no instruction for it.
void dropFromCaches(std::span<const char> data);

/// Reads one byte of each line of \p data.
void readLines(std::span<const char> data);

/// Writes to each line of \p data, so that the lines are this core's own.
void writeLines(std::span<char> data);

} // namespace verso::kernels

#endif // VERSO_LIB_KERNELS_PROCESSORCACHES_H
