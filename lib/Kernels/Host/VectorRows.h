//===- VectorRows.h - Loops over vector registers ---------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The tables of VectorFunctionsAvx2.cpp and VectorFunctionsAvx512.cpp.
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

} // namespace verso::kernels

#endif // VERSO_LIB_KERNELS_HOST_VECTORROWS_H
