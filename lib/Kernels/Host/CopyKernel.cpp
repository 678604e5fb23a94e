//===- CopyKernel.cpp - Kernels that only move data -------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CopyPlan.h"
#include "HostKernels.h"
#include "StridedCopy.h"

namespace verso::kernels {

namespace {
/// A box with the loops over it.
struct CopyPiece {
  CopyBox box;
  StridedCopy copy;
};

class CopyKernel final : public HostKernel {
public:
  CopyKernel(CopyPlan plan, unsigned threadCount)
      : HostKernel(std::move(plan.resolved)), filling(plan.filling),
        threads(threadCount) {
    const size_t bytes = bytesOf(signature().results.front().element);
    for (CopyBox &box : plan.boxes) {
      StridedCopy copy(box.extents, box.sourceStrides, box.destinationStrides,
                       bytes);
      pieces.push_back({std::move(box), std::move(copy)});
    }
  }

  std::string description() const override { return "host:copy"; }

  Status execute(std::span<const void *const> operands,
                 std::span<void *const> results, void *) override {
    const auto bytes =
        static_cast<int64_t>(bytesOf(signature().results.front().element));
    for (const CopyPiece &piece : pieces) {
      const CopyBox &box = piece.box;
      const void *source = box.operand ? operand(operands, *box.operand)
                                       : static_cast<const void *>(&filling);
      piece.copy.run(static_cast<const char *>(source) +
                         box.sourceOffset * bytes,
                     static_cast<char *>(results[box.result]) +
                         box.destinationOffset * bytes,
                     threads);
    }
    return Status();
  }

private:
  std::vector<CopyPiece> pieces;
  /// The bytes of one element, the first ones of this.
  uint64_t filling;
  unsigned threads;
};
} // namespace

Result<std::unique_ptr<Kernel>> createCopyKernel(const Signature &signature,
                                                 unsigned threads) {
  Result<CopyPlan> plan = planCopy(signature, imageLayout);
  if (!plan)
    return plan.status();
  return std::unique_ptr<Kernel>(
      std::make_unique<CopyKernel>(std::move(*plan), threads));
}

} // namespace verso::kernels
