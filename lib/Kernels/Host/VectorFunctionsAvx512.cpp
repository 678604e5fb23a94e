//===- VectorFunctionsAvx512.cpp - Functions in AVX-512 registers -------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VectorRows.h"

using verso::kernels::Registers;
using Float = Registers<16>::Float;

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
    unaryLoop<Registers<16>, _ZGVeN16v_erff>,
    unaryLoop<Registers<16>, _ZGVeN16v_sinf>,
    unaryLoop<Registers<16>, _ZGVeN16v_cosf>,
    pairLoop<Registers<16>, power<Registers<16>, _ZGVeN16vv_powf>>,
};

} // namespace verso::kernels
