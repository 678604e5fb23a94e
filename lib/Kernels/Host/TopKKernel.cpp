//===- TopKKernel.cpp - The largest elements along an axis -----*- C++ -*-===//
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
#include <numeric>

namespace verso::kernels {

/// Kernels that read fewer elements are not worth waking threads for.
static constexpr int64_t parallelElements = int64_t(1) << 13;

namespace {
template <typename T> class TopKKernel final : public HostKernel {
public:
  TopKKernel(Signature resolved, TopKShape topShape, unsigned threadCount)
      : HostKernel(std::move(resolved)), shape(topShape),
        threads(shape.outer * shape.inner * shape.extent < parallelElements
                    ? 1
                    : threadCount) {}

  std::string description() const override { return "host:top_k"; }

  Status execute(std::span<const void *const> operands,
                 std::span<void *const> results, void *) override {
    const auto *input = static_cast<const T *>(operand(operands, 0));
    auto *values = static_cast<T *>(results[0]);
    auto *indices = static_cast<int64_t *>(results[1]);
    parallelFor(threads, shape.outer * shape.inner,
                [&](int64_t begin, int64_t end) {
                  std::vector<int64_t> order(static_cast<size_t>(shape.extent));
                  for (int64_t i = begin; i < end; ++i) {
                    const int64_t outer = i / shape.inner;
                    const int64_t inner = i % shape.inner;
                    const int64_t to = outer * shape.k * shape.inner + inner;
                    line(input + outer * shape.extent * shape.inner + inner,
                         values + to, indices + to, order);
                  }
                });
    return Status();
  }

private:
  /// One line along the axis; `order` is room for the indices.
  void line(const T *input, T *values, int64_t *indices,
            std::vector<int64_t> &order) const {
    std::iota(order.begin(), order.end(), int64_t(0));
    std::partial_sort(order.begin(), order.begin() + shape.k, order.end(),
                      [&](int64_t a, int64_t b) {
                        const T x = input[a * shape.inner];
                        const T y = input[b * shape.inner];
                        return x == y ? a < b : shape.largest ? x > y : x < y;
                      });
    for (int64_t i = 0; i < shape.k; ++i) {
      const int64_t index = order[static_cast<size_t>(i)];
      values[i * shape.inner] = input[index * shape.inner];
      indices[i * shape.inner] = index;
    }
  }

  TopKShape shape;
  unsigned threads;
};
} // namespace

Result<TopKShape> planTopKShape(Signature &signature) {
  if (signature.kind != "top_k" || !signature.epilogue.empty())
    return Status::unsupported("'" + signature.kind +
                               "' is not a top_k without an epilogue");
  if (Status status = expectCounts(signature, 1, 2); !status)
    return status;
  Result<int64_t> axis = signature.integer("axis");
  if (!axis)
    return axis.status();
  Result<int64_t> k = signature.integer("k");
  if (!k)
    return k.status();
  Result<int64_t> largest = signature.integer("largest");
  if (!largest)
    return largest.status();
  if (Status status = resolveRowMajor(signature); !status)
    return status;
  const TensorDescription &input = signature.operands[0];
  const Status mismatch =
      Status::invalid("'top_k': shapes and attributes do not fit");
  if (*axis < 0 || static_cast<size_t>(*axis) >= input.rank())
    return mismatch;
  const auto along = static_cast<size_t>(*axis);
  std::vector<int64_t> expected = input.shape;
  expected[along] = *k;
  for (const TensorDescription &result : signature.results)
    if (result.shape != expected)
      return mismatch;
  if (*k < 0 || *k > input.shape[along] ||
      signature.results[0].element != input.element ||
      signature.results[1].element != ElementType::I64)
    return mismatch;
  TopKShape shape;
  shape.largest = *largest != 0;
  shape.k = *k;
  shape.extent = input.shape[along];
  for (size_t i = 0; i < input.rank(); ++i)
    if (i != along)
      (i < along ? shape.outer : shape.inner) *= input.shape[i];
  return shape;
}

Result<std::unique_ptr<Kernel>> createTopKKernel(const Signature &signature,
                                                 unsigned threads) {
  Signature resolved = signature;
  Result<TopKShape> shape = planTopKShape(resolved);
  if (!shape)
    return shape.status();
  const ElementType element = resolved.operands[0].element;
  const auto make = [&](auto zero) -> Result<std::unique_ptr<Kernel>> {
    return std::unique_ptr<Kernel>(std::make_unique<TopKKernel<decltype(zero)>>(
        std::move(resolved), *shape, threads));
  };
  switch (element) {
  case ElementType::F32:
    return make(float());
  case ElementType::F64:
    return make(double());
  case ElementType::I64:
    return make(int64_t());
  case ElementType::I32:
    return make(int32_t());
  case ElementType::I8:
    return make(int8_t());
  case ElementType::U8:
    return make(uint8_t());
  default:
    return Status::unsupported("'top_k' of " + std::string(name(element)));
  }
}

} // namespace verso::kernels
