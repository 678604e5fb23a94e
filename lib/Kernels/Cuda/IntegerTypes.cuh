//===- IntegerTypes.cuh - What <cstdint> would declare --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// NVRTC has no standard headers. This comes before ScalarFunctions.h.
//
//===----------------------------------------------------------------------===//

typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef int int32_t;
typedef unsigned int uint32_t;
typedef long long int64_t;
typedef unsigned long long uint64_t;

template <bool Condition, typename A, typename B> struct Pick {
  typedef B Type;
};
template <typename A, typename B> struct Pick<true, A, B> {
  typedef A Type;
};
