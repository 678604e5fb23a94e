//===- VectorLoops.h - Loops over vector registers --------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What VectorFunctionsAvx2.cpp and VectorFunctionsAvx512.cpp share, for
/// registers of VERSO_REGISTER_FLOATS floats. These files are compiled for
/// their registers as a whole, since otherwise vectors are not passed in
/// registers. No inline function of another header may be used there: the
/// linker might take its code for all.
///
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_HOST_VECTORLOOPS_H
#define VERSO_LIB_KERNELS_HOST_VECTORLOOPS_H

#include "VectorRows.h"

namespace verso::kernels {

namespace {

constexpr int64_t width = VERSO_REGISTER_FLOATS;
using Float = float __attribute__((vector_size(4 * VERSO_REGISTER_FLOATS)));
using Int = int __attribute__((vector_size(4 * VERSO_REGISTER_FLOATS)));

inline Float load(const float *x) {
  Float value;
  __builtin_memcpy(&value, x, sizeof(value));
  return value;
}
inline Float all(float x) { return Float{} + x; }
inline void store(float *x, Float value) {
  __builtin_memcpy(x, &value, sizeof(value));
}

/// A row as a loop over registers. What does not fill a register is computed in
/// one as well, so that a result does not depend on where its element is.
template <auto function>
void unaryLoop(int64_t count, float *result, const float *x) {
  int64_t i = 0;
  for (; i + width <= count; i += width)
    store(result + i, function(load(x + i)));
  if (i == count)
    return;
  float rest[width] = {};
  for (int64_t j = i; j < count; ++j)
    rest[j - i] = x[j];
  store(rest, function(load(rest)));
  for (int64_t j = i; j < count; ++j)
    result[j] = rest[j - i];
}

/// x^y by \p powerOfPositive, which is slow for bases that are negative or 0.
template <auto powerOfPositive> Float power(Float x, Float y) {
  const Float zero = all(0), one = all(1);
  const Float infinity = all(__builtin_inff());
  const Float magnitude = Float(Int(x) & 0x7fffffff);
  const Int isZero = magnitude == zero;
  Float result = powerOfPositive(isZero ? one : magnitude, y);
  // Of no number, no number.
  const Float ofZero = y > zero ? zero : y < zero ? infinity : one + (y - y);
  result = isZero ? ofZero : result;
  // Floats from 2^24 are even integers.
  const Float exponent = Float(Int(y) & 0x7fffffff);
  const Int isSmall = exponent < all(0x1p24F);
  const Int whole = __builtin_convertvector(isSmall ? exponent : zero, Int);
  const Int isInteger =
      ~isSmall | (__builtin_convertvector(whole, Float) == exponent);
  const Int isOdd = isInteger & ((whole & 1) != 0);
  result = ((Int(x) < 0) & isOdd) ? -result : result;
  const Int isUndefined =
      (x < zero) & (magnitude < infinity) & ~isInteger & (y == y);
  return isUndefined ? all(__builtin_nanf("")) : result;
}

template <auto function>
void pairLoop(int64_t count, float *result, const float *x, const float *y,
              bool isOneY) {
  int64_t i = 0;
  for (; i + width <= count; i += width)
    store(result + i, function(load(x + i), isOneY ? all(*y) : load(y + i)));
  if (i == count)
    return;
  float rest[width] = {}, restOfY[width] = {};
  for (int64_t j = i; j < count; ++j) {
    rest[j - i] = x[j];
    restOfY[j - i] = isOneY ? *y : y[j];
  }
  store(rest, function(load(rest), load(restOfY)));
  for (int64_t j = i; j < count; ++j)
    result[j] = rest[j - i];
}

} // namespace

} // namespace verso::kernels

#endif // VERSO_LIB_KERNELS_HOST_VECTORLOOPS_H
