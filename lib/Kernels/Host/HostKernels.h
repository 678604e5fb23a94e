//===- HostKernels.h - Kernels of our own for the CPU -----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What oneDNN has no primitive for, or none that is fast: moving data in any
// element type and layout, elementwise arithmetic with every broadcast,
// reductions over any axes, gathering, sampling, normalisation of rows.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_HOST_HOSTKERNELS_H
#define VERSO_LIB_KERNELS_HOST_HOSTKERNELS_H

#include "verso/Kernels/Provider.h"

namespace verso::kernels {

/// Kernels that only move data: reorder, transpose, reshape, slice, pad, split,
/// concat, broadcast, enlarge, reverse; Unsupported for other kinds.
Result<std::unique_ptr<Kernel>> createCopyKernel(const Signature &signature,
                                                 unsigned threads);

/// add, sub and mul of two operands of one type among f32, f64 and the
/// integers, with NumPy's broadcasting on either side; Unsupported otherwise.
/// Integers wrap around.
Result<std::unique_ptr<Kernel>> createBinaryKernel(const Signature &signature,
                                                   unsigned threads);

/// reduce_mean, reduce_sum, reduce_prod, reduce_max and reduce_min of f32 and
/// f64 over any axes; Unsupported otherwise.
Result<std::unique_ptr<Kernel>>
createReductionKernel(const Signature &signature, unsigned threads);

/// gather of any elements at i32 or i64 indices, row-major; Unsupported
/// otherwise.
Result<std::unique_ptr<Kernel>> createGatherKernel(const Signature &signature,
                                                   unsigned threads);

/// resize of f32 and f64, row-major; Unsupported otherwise.
Result<std::unique_ptr<Kernel>> createResizeKernel(const Signature &signature,
                                                   unsigned threads);

/// layer_norm and rms_norm of f32 and f64, row-major; Unsupported otherwise.
Result<std::unique_ptr<Kernel>> createRowNormKernel(const Signature &signature,
                                                    unsigned threads);

/// scatter_elements and scatter_nd, which replace or combine elements, at i32
/// or i64 indices, row-major; Unsupported otherwise.
Result<std::unique_ptr<Kernel>> createScatterKernel(const Signature &signature,
                                                    unsigned threads);

/// top_k of f32, f64, i32, i64, i8 and u8, row-major; Unsupported otherwise.
Result<std::unique_ptr<Kernel>> createTopKKernel(const Signature &signature,
                                                 unsigned threads);

/// Functions of each element, of one or two operands, from abs to tanh, and
/// comparisons.
Result<std::unique_ptr<Kernel>> createFunctionKernel(const Signature &signature,
                                                     unsigned threads);

/// Logic on truth values, where, cast.
Result<std::unique_ptr<Kernel>>
createSelectionKernel(const Signature &signature, unsigned threads);

/// The kernel of our own, of those above, for \p signature; Unsupported if
/// there is none.
Result<std::unique_ptr<Kernel>> createHostKernel(const Signature &signature,
                                                 unsigned threads);

/// Plain loops for what only libraries have kernels for, of f32 and f64,
/// row-major; slow. Unsupported otherwise.
Result<std::unique_ptr<Kernel>> createPlainKernel(const Signature &signature,
                                                  unsigned threads);

/// Whether \p kind only moves data.
bool isCopyKind(std::string_view kind);

/// Checks that the signature has this many operands and results.
Status expectCounts(const Signature &signature, size_t operands,
                    size_t results);

/// Makes all layouts that are not decided row-major; Unsupported if one is
/// another.
Status resolveRowMajor(Signature &signature);

/// The layout that kernels choose for a tensor of an operator of convolutional
/// networks: channels last for four dimensions, row-major otherwise.
Layout imageLayout(size_t rank);

/// Base of the kernels that read constant operands where they lie.
class HostKernel : public Kernel {
public:
  Status setConstant(size_t operand, const void *data) override;
  std::vector<std::span<const char>> constantData() const override;

protected:
  explicit HostKernel(Signature resolvedSignature);

  /// The data of operand \p index in a run.
  const void *operand(std::span<const void *const> operands,
                      size_t index) const {
    return constants[index] ? constants[index] : operands[index];
  }

private:
  /// For each operand, its data if it is constant and has been given.
  std::vector<const void *> constants;
};

} // namespace verso::kernels

#endif // VERSO_LIB_KERNELS_HOST_HOSTKERNELS_H
