//===- GatherKernel.cpp - Slices at given indices ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostKernels.h"
#include "KernelShapes.h"
#include "Parallel.h"

#include <algorithm>
#include <cstring>

namespace verso::kernels {

/// Kernels that write fewer bytes are not worth waking threads for.
static constexpr int64_t parallelBytes = int64_t(1) << 18;

namespace {
template <typename Index> class GatherKernel final : public HostKernel {
public:
  GatherKernel(Signature resolved, GatherShape gatherShape,
               unsigned threadCount)
      : HostKernel(std::move(resolved)), shape(gatherShape),
        threads(shape.outer * shape.indices * shape.sliceBytes < parallelBytes
                    ? 1
                    : threadCount) {}

  std::string description() const override { return "host:gather"; }

  Status execute(std::span<const void *const> operands,
                 std::span<void *const> results, void *) override {
    const auto *source = static_cast<const char *>(operand(operands, 0));
    const auto *indices = static_cast<const Index *>(operand(operands, 1));
    auto *result = static_cast<char *>(results[0]);
    const auto bytes = static_cast<size_t>(shape.sliceBytes);
    parallelFor(threads, shape.outer * shape.indices,
                [&](int64_t begin, int64_t end) {
                  for (int64_t i = begin; i < end; ++i) {
                    const int64_t row = i / shape.indices * shape.extent +
                                        position(indices[i % shape.indices]);
                    std::memcpy(result + i * shape.sliceBytes,
                                source + row * shape.sliceBytes, bytes);
                  }
                });
    return Status();
  }

private:
  /// A negative index counts from the end; what is outside means the nearest
  /// end.
  int64_t position(Index index) const {
    int64_t place = index;
    if (place < 0)
      place += shape.extent;
    return std::clamp(place, int64_t(0), shape.extent - 1);
  }

  GatherShape shape;
  unsigned threads;
};
} // namespace

Result<GatherShape> planGatherShape(Signature &signature) {
  if (signature.kind != "gather" || !signature.epilogue.empty())
    return Status::unsupported("'" + signature.kind +
                               "' is not a gather without an epilogue");
  if (Status status = expectCounts(signature, 2, 1); !status)
    return status;
  Result<int64_t> axis = signature.integer("axis");
  if (!axis)
    return axis.status();
  if (Status status = resolveRowMajor(signature); !status)
    return status;
  const TensorDescription &input = signature.operands[0];
  const TensorDescription &indices = signature.operands[1];
  const TensorDescription &result = signature.results[0];
  const Status mismatch =
      Status::invalid("'gather': shapes and attributes do not fit");
  if (*axis < 0 || static_cast<size_t>(*axis) >= input.rank() ||
      input.element != result.element)
    return mismatch;
  std::vector<int64_t> expected = input.shape;
  expected.erase(expected.begin() + *axis);
  expected.insert(expected.begin() + *axis, indices.shape.begin(),
                  indices.shape.end());
  if (result.shape != expected)
    return mismatch;
  GatherShape shape;
  shape.extent = input.shape[static_cast<size_t>(*axis)];
  shape.indices = indices.elementCount();
  if (result.elementCount() == 0 || shape.extent == 0)
    return Status::unsupported("'gather' without elements");
  if (indices.element != ElementType::I32 &&
      indices.element != ElementType::I64)
    return Status::unsupported("'gather' at indices of " +
                               std::string(name(indices.element)));
  for (int64_t i = 0; i < *axis; ++i)
    shape.outer *= input.shape[static_cast<size_t>(i)];
  shape.sliceBytes =
      static_cast<int64_t>(result.bytes()) / (shape.outer * shape.indices);
  return shape;
}

Result<std::unique_ptr<Kernel>> createGatherKernel(const Signature &signature,
                                                   unsigned threads) {
  Signature resolved = signature;
  Result<GatherShape> shape = planGatherShape(resolved);
  if (!shape)
    return shape.status();
  if (resolved.operands[1].element == ElementType::I32)
    return std::unique_ptr<Kernel>(std::make_unique<GatherKernel<int32_t>>(
        std::move(resolved), *shape, threads));
  return std::unique_ptr<Kernel>(std::make_unique<GatherKernel<int64_t>>(
      std::move(resolved), *shape, threads));
}

} // namespace verso::kernels
