//===- VectorFunctionsAvx512.cpp - Functions in AVX-512 registers -------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VectorRows.h"

#include <immintrin.h>

// The names follow the ABI for vector functions of x86-64: the instruction set,
// the elements of a register and the operands.
extern "C" {
__m512 _ZGVeN16v_erff(__m512);
__m512 _ZGVeN16v_sinf(__m512);
__m512 _ZGVeN16v_cosf(__m512);
__m512 _ZGVeN16vv_powf(__m512, __m512);
}

namespace verso::kernels {

namespace {
struct Registers {
  using Float = __m512;
  using Int = int __attribute__((vector_size(sizeof(Float))));
  static constexpr int64_t width = 16;
  static __m512 load(const float *x) { return _mm512_loadu_ps(x); }
  static __m512 all(float x) { return _mm512_set1_ps(x); }
  static void store(float *x, __m512 value) { _mm512_storeu_ps(x, value); }
};
} // namespace

const VectorRows avx512Rows = {
    unaryLoop<Registers, _ZGVeN16v_erff>,
    unaryLoop<Registers, _ZGVeN16v_sinf>,
    unaryLoop<Registers, _ZGVeN16v_cosf>,
    pairLoop<Registers, power<Registers, _ZGVeN16vv_powf>>,
};

} // namespace verso::kernels
