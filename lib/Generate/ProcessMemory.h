//===- ProcessMemory.h - How much memory we use ----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_PROCESSMEMORY_H
#define VERSO_LIB_GENERATE_PROCESSMEMORY_H

#include <cstdint>
#include <string>

namespace verso {

/// The bytes of memory that this process occupies, its code and libraries
/// included, after giving back what it has freed; 0 if the system does not
/// tell.
uint64_t residentMemory();

/// In megabytes (of 1,000,000 bytes), rounded up: `123 MB`.
std::string megabytes(uint64_t bytes);

} // namespace verso

#endif // VERSO_LIB_GENERATE_PROCESSMEMORY_H
