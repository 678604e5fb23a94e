//===- VectorFunctionsAvx512.cpp - Functions in AVX-512 registers *- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#define VERSO_REGISTER_FLOATS 16
#include "VectorLoops.h"

using verso::kernels::Float;

// The names follow the ABI for vector functions of x86-64: the instruction set,
// the elements of a register and the operands.
extern "C" {
Float _ZGVeN16v_erff(Float);
Float _ZGVeN16v_sinf(Float);
Float _ZGVeN16v_cosf(Float);
Float _ZGVeN16vv_powf(Float, Float);
}

namespace verso::kernels {

const VectorRows avx512Rows = {
    unaryLoop<_ZGVeN16v_erff>,
    unaryLoop<_ZGVeN16v_sinf>,
    unaryLoop<_ZGVeN16v_cosf>,
    pairLoop<power<_ZGVeN16vv_powf>>,
};

} // namespace verso::kernels
