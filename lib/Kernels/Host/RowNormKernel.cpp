//===- RowNormKernel.cpp - Normalisation of rows -------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostKernels.h"
#include "KernelShapes.h"
#include "Parallel.h"

#include <array>
#include <cmath>

namespace verso::kernels {

/// Kernels with fewer elements than this are not worth waking threads for.
static constexpr int64_t parallelElements = int64_t(1) << 15;

/// As many running sums as a vector register of any processor has elements.
static constexpr int64_t lanes = 16;

/// The sum of what \p term makes of each of \p count elements.
template <typename T, typename Term>
static T sumOf(const T *row, int64_t count, const Term &term) {
  std::array<T, lanes> sums = {};
  int64_t i = 0;
  for (; i + lanes <= count; i += lanes)
    for (int64_t k = 0; k < lanes; ++k)
      sums[k] += term(row[i + k]);
  for (int64_t k = 0; i < count; ++i, ++k)
    sums[k] += term(row[i]);
  T total = 0;
  for (T sum : sums)
    total += sum;
  return total;
}

namespace {
/// layer_norm if \p isCentred, else rms_norm.
template <typename T, bool isCentred>
class RowNormKernel final : public HostKernel {
public:
  RowNormKernel(Signature resolved, int64_t rowCount, int64_t rowLength,
                double addedVariance, unsigned threadCount)
      : HostKernel(std::move(resolved)), rows(rowCount), length(rowLength),
        epsilon(static_cast<T>(addedVariance)),
        threads(rows * length < parallelElements ? 1 : threadCount) {}

  std::string description() const override { return "host:row_norm"; }

  Status execute(std::span<const void *const> operands,
                 std::span<void *const> results, void *) override {
    const auto *source = static_cast<const T *>(operand(operands, 0));
    const auto *scale = static_cast<const T *>(operand(operands, 1));
    const auto *bias = signature().operands.size() > 2
                           ? static_cast<const T *>(operand(operands, 2))
                           : nullptr;
    auto *result = static_cast<T *>(results[0]);
    parallelFor(threads, rows, [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i)
        normalize(source + i * length, scale, bias, result + i * length);
    });
    return Status();
  }

private:
  void normalize(const T *row, const T *scale, const T *bias, T *result) const {
    T mean = 0;
    if constexpr (isCentred)
      mean = sumOf(row, length, [](T x) { return x; }) / static_cast<T>(length);
    const T square =
        sumOf(row, length, [mean](T x) { return (x - mean) * (x - mean); }) /
        static_cast<T>(length);
    const T factor = T(1) / std::sqrt(square + epsilon);
    if (bias)
      for (int64_t i = 0; i < length; ++i)
        result[i] = (row[i] - mean) * factor * scale[i] + bias[i];
    else
      for (int64_t i = 0; i < length; ++i)
        result[i] = (row[i] - mean) * factor * scale[i];
  }

  int64_t rows, length;
  T epsilon;
  unsigned threads;
};
} // namespace

template <typename T>
static std::unique_ptr<Kernel> makeRowNorm(bool isCentred, Signature resolved,
                                           int64_t rows, int64_t length,
                                           double epsilon, unsigned threads) {
  if (isCentred)
    return std::make_unique<RowNormKernel<T, true>>(std::move(resolved), rows,
                                                    length, epsilon, threads);
  return std::make_unique<RowNormKernel<T, false>>(std::move(resolved), rows,
                                                   length, epsilon, threads);
}

Result<RowNormShape> planRowNormShape(Signature &signature) {
  RowNormShape shape;
  shape.isCentred = signature.kind == "layer_norm";
  if ((!shape.isCentred && signature.kind != "rms_norm") ||
      !signature.epilogue.empty())
    return Status::unsupported("'" + signature.kind +
                               "' is not a normalisation of rows");
  const bool hasBias = shape.isCentred && signature.operands.size() == 3;
  if (Status status = expectCounts(signature, hasBias ? 3 : 2, 1); !status)
    return status;
  Result<int64_t> axis = signature.integer("axis");
  if (!axis)
    return axis.status();
  Result<double> epsilon = signature.number("epsilon");
  if (!epsilon)
    return epsilon.status();
  shape.epsilon = *epsilon;
  if (Status status = resolveRowMajor(signature); !status)
    return status;
  const TensorDescription &input = signature.operands[0];
  const TensorDescription &result = signature.results[0];
  const Status mismatch = Status::invalid(
      "'" + signature.kind + "': shapes and attributes do not fit");
  if (*axis < 0 || static_cast<size_t>(*axis) >= input.rank() ||
      input.shape != result.shape || input.element != result.element)
    return mismatch;
  const std::vector<int64_t> last(input.shape.begin() + *axis,
                                  input.shape.end());
  for (size_t i = 1; i < signature.operands.size(); ++i)
    if (signature.operands[i].shape != last ||
        signature.operands[i].element != input.element)
      return mismatch;
  shape.length = 1;
  for (int64_t extent : last)
    shape.length *= extent;
  if (input.elementCount() == 0)
    return Status::unsupported("'" + signature.kind + "' without elements");
  shape.rows = input.elementCount() / shape.length;
  return shape;
}

Result<std::unique_ptr<Kernel>> createRowNormKernel(const Signature &signature,
                                                    unsigned threads) {
  Signature resolved = signature;
  Result<RowNormShape> shape = planRowNormShape(resolved);
  if (!shape)
    return shape.status();
  const ElementType element = resolved.operands[0].element;
  switch (element) {
  case ElementType::F32:
    return makeRowNorm<float>(shape->isCentred, std::move(resolved),
                              shape->rows, shape->length, shape->epsilon,
                              threads);
  case ElementType::F64:
    return makeRowNorm<double>(shape->isCentred, std::move(resolved),
                               shape->rows, shape->length, shape->epsilon,
                               threads);
  default:
    return Status::unsupported("'" + signature.kind + "' of " +
                               std::string(name(element)));
  }
}

} // namespace verso::kernels
