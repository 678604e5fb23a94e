//===- VectorFunctionsAvx2.cpp - Functions in AVX2 registers -------===//
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
__m256 _ZGVdN8v_erff(__m256);
__m256 _ZGVdN8v_sinf(__m256);
__m256 _ZGVdN8v_cosf(__m256);
__m256 _ZGVdN8vv_powf(__m256, __m256);
}

namespace verso::kernels {

namespace {
struct Registers {
  using Float = __m256;
  using Int = int __attribute__((vector_size(sizeof(Float))));
  static constexpr int64_t width = 8;
  static __m256 load(const float *x) { return _mm256_loadu_ps(x); }
  static __m256 all(float x) { return _mm256_set1_ps(x); }
  static void store(float *x, __m256 value) { _mm256_storeu_ps(x, value); }
};
} // namespace

const VectorRows avx2Rows = {
    unaryLoop<Registers, _ZGVdN8v_erff>,
    unaryLoop<Registers, _ZGVdN8v_sinf>,
    unaryLoop<Registers, _ZGVdN8v_cosf>,
    pairLoop<Registers, power<Registers, _ZGVdN8vv_powf>>,
};

} // namespace verso::kernels
