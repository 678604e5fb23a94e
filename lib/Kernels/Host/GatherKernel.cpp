//===- GatherKernel.cpp - Slices at given indices ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostKernels.h"
#include "Parallel.h"

#include <algorithm>
#include <cstring>

namespace verso::kernels {

/// Kernels that write fewer bytes are not worth waking threads for.
static constexpr int64_t parallelBytes = int64_t(1) << 18;

namespace {
/// A gather as three nested loops: over what is before the axis, over the
/// indices, and over the bytes of one slice.
struct GatherShape {
  int64_t outer = 1, extent = 0, indices = 1, sliceBytes = 0;
};

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

Result<std::unique_ptr<Kernel>> createGatherKernel(const Signature &signature,
                                                   unsigned threads) {
  if (signature.kind != "gather" || !signature.epilogue.empty())
    return Status::unsupported("'" + signature.kind +
                               "' is not a gather without an epilogue");
  if (Status status = expectCounts(signature, 2, 1); !status)
    return status;
  Result<int64_t> axis = signature.integer("axis");
  if (!axis)
    return axis.status();
  Signature resolved = signature;
  if (Status status = resolveRowMajor(resolved); !status)
    return status;
  const TensorDescription &input = resolved.operands[0];
  const TensorDescription &indices = resolved.operands[1];
  const TensorDescription &result = resolved.results[0];
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
  for (int64_t i = 0; i < *axis; ++i)
    shape.outer *= input.shape[static_cast<size_t>(i)];
  shape.sliceBytes =
      static_cast<int64_t>(result.bytes()) / (shape.outer * shape.indices);
  switch (indices.element) {
  case ElementType::I32:
    return std::unique_ptr<Kernel>(std::make_unique<GatherKernel<int32_t>>(
        std::move(resolved), shape, threads));
  case ElementType::I64:
    return std::unique_ptr<Kernel>(std::make_unique<GatherKernel<int64_t>>(
        std::move(resolved), shape, threads));
  default:
    return Status::unsupported("'gather' at indices of " +
                               std::string(name(indices.element)));
  }
}

} // namespace verso::kernels
