//===- VectorFunctionsAvx2.cpp - Functions in AVX2 registers ----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#define VERSO_REGISTER_FLOATS 8
#include "VectorLoops.h"

using verso::kernels::Float;

// The names follow the ABI for vector functions of x86-64: the instruction set,
// the elements of a register and the operands.
extern "C" {
Float _ZGVdN8v_erff(Float);
Float _ZGVdN8v_sinf(Float);
Float _ZGVdN8v_cosf(Float);
Float _ZGVdN8vv_powf(Float, Float);
}

namespace verso::kernels {

const VectorRows avx2Rows = {
    unaryLoop<_ZGVdN8v_erff>,
    unaryLoop<_ZGVdN8v_sinf>,
    unaryLoop<_ZGVdN8v_cosf>,
    pairLoop<power<_ZGVdN8vv_powf>>,
};

} // namespace verso::kernels
