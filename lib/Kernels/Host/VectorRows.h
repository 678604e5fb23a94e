//===- VectorRows.h - Loops over vector registers ---------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What VectorFunctionsAvx2.cpp and VectorFunctionsAvx512.cpp share. These are
/// compiled for their registers as a whole, since otherwise vectors are not
/// passed in registers. No inline function of another header may be used there:
/// the linker might take its code for all.
///
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_HOST_VECTORROWS_H
#define VERSO_LIB_KERNELS_HOST_VECTORROWS_H

#include "VectorFunctions.h"

namespace verso::kernels {

/// The functions for one kind of registers.
struct VectorRows {
  UnaryRow erf, sin, cos;
  PairRow pow;
};
extern const VectorRows avx2Rows, avx512Rows;

namespace {

/// A register of \p count floats.
template <int count> struct Registers {
  static constexpr int64_t width = count;
  using Float = float __attribute__((vector_size(4 * count)));
  using Int = int __attribute__((vector_size(4 * count)));
  static Float load(const float *x) {
    Float value;
    __builtin_memcpy(&value, x, sizeof(value));
    return value;
  }
  static Float all(float x) { return Float{} + x; }
  static void store(float *x, Float value) {
    __builtin_memcpy(x, &value, sizeof(value));
  }
};

/// A row as a loop over registers. What does not fill a register is computed in
/// one as well, so that a result does not depend on where its element is.
template <typename Registers, auto function>
void unaryLoop(int64_t count, float *result, const float *x) {
  constexpr int64_t width = Registers::width;
  int64_t i = 0;
  for (; i + width <= count; i += width)
    Registers::store(result + i, function(Registers::load(x + i)));
  if (i == count)
    return;
  float rest[width] = {};
  for (int64_t j = i; j < count; ++j)
    rest[j - i] = x[j];
  Registers::store(rest, function(Registers::load(rest)));
  for (int64_t j = i; j < count; ++j)
    result[j] = rest[j - i];
}

/// x^y by \p powerOfPositive, which is slow for bases that are negative or 0.
template <typename Registers, auto powerOfPositive>
typename Registers::Float power(typename Registers::Float x,
                                typename Registers::Float y) {
  using Float = typename Registers::Float;
  using Int = typename Registers::Int;
  const Float zero = Registers::all(0), one = Registers::all(1);
  const Float infinity = Registers::all(__builtin_inff());
  const Float magnitude = Float(Int(x) & 0x7fffffff);
  const Int isZero = magnitude == zero;
  Float result = powerOfPositive(isZero ? one : magnitude, y);
  // Of no number, no number.
  const Float ofZero = y > zero ? zero : y < zero ? infinity : one + (y - y);
  result = isZero ? ofZero : result;
  // Floats from 2^24 are even integers.
  const Float exponent = Float(Int(y) & 0x7fffffff);
  const Int isSmall = exponent < Registers::all(0x1p24F);
  const Int whole = __builtin_convertvector(isSmall ? exponent : zero, Int);
  const Int isInteger =
      ~isSmall | (__builtin_convertvector(whole, Float) == exponent);
  const Int isOdd = isInteger & ((whole & 1) != 0);
  result = ((Int(x) < 0) & isOdd) ? -result : result;
  const Int isUndefined =
      (x < zero) & (magnitude < infinity) & ~isInteger & (y == y);
  return isUndefined ? Registers::all(__builtin_nanf("")) : result;
}

template <typename Registers, auto function>
void pairLoop(int64_t count, float *result, const float *x, const float *y,
              bool isOneY) {
  constexpr int64_t width = Registers::width;
  int64_t i = 0;
  for (; i + width <= count; i += width)
    Registers::store(result + i, function(Registers::load(x + i),
                                          isOneY ? Registers::all(*y)
                                                 : Registers::load(y + i)));
  if (i == count)
    return;
  float rest[width] = {}, restOfY[width] = {};
  for (int64_t j = i; j < count; ++j) {
    rest[j - i] = x[j];
    restOfY[j - i] = isOneY ? *y : y[j];
  }
  Registers::store(rest,
                   function(Registers::load(rest), Registers::load(restOfY)));
  for (int64_t j = i; j < count; ++j)
    result[j] = rest[j - i];
}

} // namespace

} // namespace verso::kernels

#endif // VERSO_LIB_KERNELS_HOST_VECTORROWS_H
