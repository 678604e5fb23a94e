//===- VectorFunctions.h - Functions of many numbers ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The functions of ScalarFunctions.h for which the C library has a version for
/// vector registers (libmvec, errors of up to 4 units in the last place), at
/// about a tenth of the time. That time does not depend on the values either.
/// (Of no number to the power of 0 they make no number instead of 1.)
///
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_HOST_VECTORFUNCTIONS_H
#define VERSO_LIB_KERNELS_HOST_VECTORFUNCTIONS_H

#include <cstdint>
#include <string_view>

namespace verso::kernels {

/// result[i] = f(x[i]) for i below \p count.
using UnaryRow = void (*)(int64_t count, float *result, const float *x);
/// result[i] = f(x[i], y[i]), or f(x[i], y[0]) if \p isOneY.
using PairRow = void (*)(int64_t count, float *result, const float *x,
                         const float *y, bool isOneY);

/// For an operator of one operand, or null: there is none, or not for this
/// processor.
UnaryRow unaryRow(std::string_view kind);
/// For an operator of two.
PairRow pairRow(std::string_view kind);

} // namespace verso::kernels

#endif // VERSO_LIB_KERNELS_HOST_VECTORFUNCTIONS_H
