//===- ProcessMemory.cpp - How much memory we use -------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProcessMemory.h"
#include <fstream>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace verso {

uint64_t residentMemory() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
  uint64_t size = 0, resident = 0;
  std::ifstream("/proc/self/statm") >> size >> resident;
  return resident * sysconf(_SC_PAGESIZE);
}

std::string megabytes(uint64_t bytes) {
  return std::to_string((bytes + 999999) / 1000000) + " MB";
}

} // namespace verso
