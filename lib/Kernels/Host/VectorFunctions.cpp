//===- VectorFunctions.cpp - Functions of many numbers ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VectorRows.h"

namespace verso::kernels {

/// The functions for the registers of this processor; null if it has none of
/// those that are known.
static const VectorRows *rowsOfProcessor() {
#ifdef VERSO_HAVE_LIBMVEC
  if (__builtin_cpu_supports("avx512f"))
    return &avx512Rows;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
    return &avx2Rows;
#endif
  return nullptr;
}

UnaryRow unaryRow(std::string_view kind) {
  const VectorRows *rows = rowsOfProcessor();
  if (!rows)
    return nullptr;
  if (kind == "erf")
    return rows->erf;
  if (kind == "sin")
    return rows->sin;
  return kind == "cos" ? rows->cos : nullptr;
}

PairRow pairRow(std::string_view kind) {
  const VectorRows *rows = rowsOfProcessor();
  return rows && kind == "pow" ? rows->pow : nullptr;
}

} // namespace verso::kernels
