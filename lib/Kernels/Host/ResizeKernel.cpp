//===- ResizeKernel.cpp - Sampling at regular places ---------*- C++ -*-===//
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

namespace verso::kernels {

/// Kernels with fewer elements than this are not worth waking threads for.
static constexpr int64_t parallelElements = int64_t(1) << 15;

namespace {
/// What one index of the result takes of one dimension of the input: two
/// elements, as offsets, and the weight of the second.
struct Tap {
  int64_t first = 0, second = 0;
  double weight = 0;
};

/// The taps of all indices along one dimension.
struct SampledDimension {
  std::vector<Tap> taps;
  bool isWeighted = false; ///< some weight is not 0
};

template <typename T> class ResizeKernel final : public HostKernel {
public:
  ResizeKernel(Signature resolved, std::vector<SampledDimension> sampled,
               unsigned threadCount)
      : HostKernel(std::move(resolved)), outer(std::move(sampled)),
        inner(std::move(outer.back())),
        threads(signature().results[0].elementCount() < parallelElements
                    ? 1
                    : threadCount) {
    outer.pop_back();
    for (const SampledDimension &dimension : outer)
      rows *= static_cast<int64_t>(dimension.taps.size());
  }

  std::string description() const override { return "host:resize"; }

  Status execute(std::span<const void *const> operands,
                 std::span<void *const> results, void *) override {
    const auto *source = static_cast<const T *>(operand(operands, 0));
    auto *result = static_cast<T *>(results[0]);
    const auto length = static_cast<int64_t>(inner.taps.size());
    parallelFor(threads, rows, [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i) {
        T *row = result + i * length;
        std::fill(row, row + length, T(0));
        addRows(source, i, static_cast<int64_t>(outer.size()) - 1, 0, 1, row);
      }
    });
    return Status();
  }

private:
  /// Adds, for row number \p place of the dimensions up to \p dimension, the
  /// input's rows that it takes; \p offset and \p weight are those of the
  /// dimensions after that.
  void addRows(const T *source, int64_t place, int64_t dimension,
               int64_t offset, double weight, T *row) const {
    if (dimension < 0) {
      addRow(source + offset, static_cast<T>(weight), row);
      return;
    }
    const std::vector<Tap> &taps = outer[static_cast<size_t>(dimension)].taps;
    const auto count = static_cast<int64_t>(taps.size());
    const Tap &tap = taps[static_cast<size_t>(place % count)];
    addRows(source, place / count, dimension - 1, offset + tap.first,
            weight * (1 - tap.weight), row);
    if (tap.weight != 0)
      addRows(source, place / count, dimension - 1, offset + tap.second,
              weight * tap.weight, row);
  }

  void addRow(const T *from, T weight, T *row) const {
    const size_t length = inner.taps.size();
    if (!inner.isWeighted) {
      for (size_t i = 0; i < length; ++i)
        row[i] += weight * from[inner.taps[i].first];
      return;
    }
    for (size_t i = 0; i < length; ++i) {
      const Tap &tap = inner.taps[i];
      const T part = static_cast<T>(tap.weight);
      row[i] +=
          weight * (from[tap.first] * (T(1) - part) + from[tap.second] * part);
    }
  }

  std::vector<SampledDimension> outer;
  SampledDimension inner;
  int64_t rows = 1;
  unsigned threads;
};
} // namespace

static Result<ResizeLists> readLists(const Signature &signature, size_t rank) {
  auto numerators = signature.integers("numerators", rank);
  auto offsets = signature.integers("offsets", rank);
  auto denominators = signature.integers("denominators", rank);
  auto linear = signature.integer("linear");
  if (!numerators || !offsets || !denominators || !linear)
    return !numerators     ? numerators.status()
           : !offsets      ? offsets.status()
           : !denominators ? denominators.status()
                           : linear.status();
  return ResizeLists{*numerators, *offsets, *denominators, *linear != 0};
}

/// The taps along dimension \p i, for a stride of \p stride elements.
static SampledDimension sample(const ResizeLists &lists, size_t i,
                               int64_t extent, int64_t size, int64_t stride) {
  SampledDimension result;
  const int64_t last = extent - 1, denominator = lists.denominators[i];
  for (int64_t index = 0; index < size; ++index) {
    const int64_t place = index * lists.numerators[i] + lists.offsets[i];
    int64_t below = place / denominator;
    below -= below * denominator > place;
    Tap tap;
    tap.first = std::clamp(below, int64_t(0), last) * stride;
    tap.second = std::clamp(below + 1, int64_t(0), last) * stride;
    if (lists.isLinear)
      tap.weight = static_cast<double>(place - below * denominator) /
                   static_cast<double>(denominator);
    result.isWeighted |= tap.weight != 0;
    result.taps.push_back(tap);
  }
  return result;
}

Result<ResizeLists> planResize(Signature &signature) {
  if (signature.kind != "resize" || !signature.epilogue.empty())
    return Status::unsupported("'" + signature.kind +
                               "' is not a resize without an epilogue");
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  if (Status status = resolveRowMajor(signature); !status)
    return status;
  const TensorDescription &input = signature.operands[0];
  const TensorDescription &result = signature.results[0];
  const size_t rank = input.rank();
  const Status mismatch =
      Status::invalid("'resize': shapes and attributes do not fit");
  if (rank == 0 || result.rank() != rank || input.element != result.element)
    return mismatch;
  Result<ResizeLists> lists = readLists(signature, rank);
  if (!lists)
    return lists.status();
  if (input.elementCount() == 0 || result.elementCount() == 0)
    return Status::unsupported("'resize' without elements");
  for (size_t i = 0; i < rank; ++i) {
    constexpr int64_t largest = int64_t(1) << 26; // so that nothing overflows
    if (result.shape[i] > largest)
      return Status::unsupported("'resize' to such a size");
    if (lists->denominators[i] < 1)
      return mismatch;
  }
  return lists;
}

Result<std::unique_ptr<Kernel>> createResizeKernel(const Signature &signature,
                                                   unsigned threads) {
  Signature resolved = signature;
  Result<ResizeLists> lists = planResize(resolved);
  if (!lists)
    return lists.status();
  const TensorDescription &input = resolved.operands[0];
  const TensorDescription &result = resolved.results[0];
  const std::vector<int64_t> strides = input.layout.strides(input.shape);
  std::vector<SampledDimension> sampled;
  for (size_t i = 0; i < input.rank(); ++i)
    sampled.push_back(
        sample(*lists, i, input.shape[i], result.shape[i], strides[i]));
  switch (input.element) {
  case ElementType::F32:
    return std::unique_ptr<Kernel>(std::make_unique<ResizeKernel<float>>(
        std::move(resolved), std::move(sampled), threads));
  case ElementType::F64:
    return std::unique_ptr<Kernel>(std::make_unique<ResizeKernel<double>>(
        std::move(resolved), std::move(sampled), threads));
  default:
    return Status::unsupported("'resize' of " +
                               std::string(name(input.element)));
  }
}

} // namespace verso::kernels
