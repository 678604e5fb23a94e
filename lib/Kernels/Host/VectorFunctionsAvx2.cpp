//===- VectorFunctionsAvx2.cpp - Functions in AVX2 registers -------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VectorRows.h"

using verso::kernels::Registers;
using Float = Registers<8>::Float;

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
    unaryLoop<Registers<8>, _ZGVdN8v_erff>,
    unaryLoop<Registers<8>, _ZGVdN8v_sinf>,
    unaryLoop<Registers<8>, _ZGVdN8v_cosf>,
    pairLoop<Registers<8>, power<Registers<8>, _ZGVdN8vv_powf>>,
};

} // namespace verso::kernels
