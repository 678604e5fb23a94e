//===- ProcessorCaches.cpp - Where the processor has data -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProcessorCaches.h"

#include <unistd.h>

#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace verso::kernels {

static constexpr size_t cacheLine = 64;

size_t innerCacheBytes() {
#ifdef _SC_LEVEL2_CACHE_SIZE
  if (const long bytes = sysconf(_SC_LEVEL2_CACHE_SIZE); bytes > 0)
    return static_cast<size_t>(bytes);
#endif
  return size_t(1) << 20;
}

#if defined(__x86_64__) || defined(__i386__)
/// Whether the processor can drop lines without waiting for each.
static bool hasUnorderedDrop() {
  unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
  constexpr unsigned features = 7, clflushopt = 1u << 23;
  return __get_cpuid_count(features, 0, &eax, &ebx, &ecx, &edx) != 0 &&
         (ebx & clflushopt) != 0;
}

__attribute__((target("clflushopt"))) static void
dropUnordered(std::span<const char> data) {
  for (size_t i = 0; i < data.size(); i += cacheLine)
    _mm_clflushopt(const_cast<char *>(data.data() + i));
}

void dropFromCaches(std::span<const char> data) {
  static const bool isUnordered = hasUnorderedDrop();
  if (isUnordered)
    dropUnordered(data);
  else
    for (size_t i = 0; i < data.size(); i += cacheLine)
      _mm_clflush(data.data() + i);
  _mm_mfence();
}
#else
void dropFromCaches(std::span<const char>) {}
#endif

void readLines(std::span<const char> data) {
  const auto *lines = static_cast<const volatile char *>(data.data());
  for (size_t i = 0; i < data.size(); i += cacheLine)
    (void)lines[i];
}

void writeLines(std::span<char> data) {
  auto *lines = static_cast<volatile char *>(data.data());
  for (size_t i = 0; i < data.size(); i += cacheLine)
    lines[i] = static_cast<char>(lines[i] + 1);
}

} // namespace verso::kernels
