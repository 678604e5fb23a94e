//===- ReductionKernel.cpp - Reductions over any axes --------*- C++ -*-===//
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
#include <array>
#include <limits>

namespace verso::kernels {

/// Kernels that read fewer elements are not worth waking threads for.
static constexpr int64_t parallelElements = int64_t(1) << 15;

/// As many running sums as a vector register of any processor has elements.
static constexpr int64_t lanes = 16;

namespace {
/// What a reduction starts from and does with one more element.
template <typename T> struct Sum {
  static constexpr T identity = T(0);
  static T combine(T a, T b) { return a + b; }
};
template <typename T> struct Product {
  static constexpr T identity = T(1);
  static T combine(T a, T b) { return a * b; }
};
/// What is not a number stays that.
template <typename T> struct Largest {
  static constexpr T identity = -std::numeric_limits<T>::infinity();
  static T combine(T a, T b) { return b > a || b != b ? b : a; }
};
template <typename T> struct Smallest {
  static constexpr T identity = std::numeric_limits<T>::infinity();
  static T combine(T a, T b) { return b < a || b != b ? b : a; }
};
} // namespace

/// The reduction of \p count elements, with several running results: faster,
/// and of smaller rounding error, than one.
template <typename Fold, typename T>
static T reductionOf(const T *data, int64_t count, int64_t stride) {
  std::array<T, lanes> running;
  running.fill(Fold::identity);
  int64_t i = 0;
  for (; i + lanes <= count; i += lanes)
    for (int64_t k = 0; k < lanes; ++k)
      running[k] = Fold::combine(running[k], data[(i + k) * stride]);
  for (int64_t k = 0; i < count; ++i, ++k)
    running[k] = Fold::combine(running[k], data[i * stride]);
  T total = Fold::identity;
  for (T value : running)
    total = Fold::combine(total, value);
  return total;
}

namespace {
template <typename T, typename Fold>
class ReductionKernel final : public HostKernel {
public:
  /// Array 0 is the operand; in \p keptLoops array 1 is the result. Results are
  /// multiplied by \p factor.
  ReductionKernel(Signature resolved, LoopNest<2> keptLoops,
                  LoopNest<2> reducedLoops, T factor, unsigned threadCount)
      : HostKernel(std::move(resolved)), kept(std::move(keptLoops)),
        reduced(std::move(reducedLoops)), scale(factor),
        threads(kept.iterations() * reduced.iterations() < parallelElements
                    ? 1
                    : threadCount) {}

  std::string description() const override { return "host:reduction"; }

  Status execute(std::span<const void *const> operands,
                 std::span<void *const> results, void *) override {
    const auto *source = static_cast<const T *>(operand(operands, 0));
    auto *result = static_cast<T *>(results[0]);
    if (kept.loops.back().strides[0] == 1)
      reduceRows(source, result);
    else
      reduceElements(source, result);
    return Status();
  }

private:
  /// One result at a time.
  void reduceElements(const T *source, T *result) const {
    const auto &inner = reduced.loops.back();
    const size_t outerLoops = reduced.loops.size() - 1;
    const int64_t rows = reduced.iterations() / inner.extent;
    parallelFor(threads, kept.iterations(), [&](int64_t begin, int64_t end) {
      LoopCursor<2> place(kept.loops.data(), kept.loops.size(), begin);
      for (int64_t i = begin; i < end; ++i, place.advance()) {
        LoopCursor<2> cursor(reduced.loops.data(), outerLoops, 0);
        T total = Fold::identity;
        for (int64_t k = 0; k < rows; ++k, cursor.advance())
          total = Fold::combine(
              total,
              reductionOf<Fold>(source + place.offset(0) + cursor.offset(0),
                                inner.extent, inner.strides[0]));
        result[place.offset(1)] = total * scale;
      }
    });
  }

  /// Where the innermost kept dimension is contiguous in the operand: whole
  /// rows of results at a time.
  void reduceRows(const T *source, T *result) const {
    const auto &row = kept.loops.back();
    const size_t outerLoops = kept.loops.size() - 1;
    const int64_t step = row.strides[1];
    parallelFor(
        threads, kept.iterations() / row.extent,
        [&](int64_t begin, int64_t end) {
          std::vector<T> totals(static_cast<size_t>(row.extent));
          LoopCursor<2> place(kept.loops.data(), outerLoops, begin);
          for (int64_t i = begin; i < end; ++i, place.advance()) {
            std::fill(totals.begin(), totals.end(), Fold::identity);
            LoopCursor<2> cursor(reduced.loops.data(), reduced.loops.size(), 0);
            for (int64_t k = 0; k < reduced.iterations();
                 ++k, cursor.advance()) {
              const T *from = source + place.offset(0) + cursor.offset(0);
              for (int64_t c = 0; c < row.extent; ++c)
                totals[static_cast<size_t>(c)] =
                    Fold::combine(totals[static_cast<size_t>(c)], from[c]);
            }
            T *to = result + place.offset(1);
            for (int64_t c = 0; c < row.extent; ++c)
              to[c * step] = totals[static_cast<size_t>(c)] * scale;
          }
        });
  }

  LoopNest<2> kept, reduced;
  T scale;
  unsigned threads;
};

/// How the kinds of reductions are executed.
enum class Combination { Mean, Sum, Product, Largest, Smallest };
} // namespace

static std::optional<Combination> combinationOf(std::string_view kind) {
  if (kind == "reduce_mean")
    return Combination::Mean;
  if (kind == "reduce_sum")
    return Combination::Sum;
  if (kind == "reduce_prod")
    return Combination::Product;
  if (kind == "reduce_max")
    return Combination::Largest;
  if (kind == "reduce_min")
    return Combination::Smallest;
  return std::nullopt;
}

template <typename T>
static std::unique_ptr<Kernel>
makeReduction(Combination combination, Signature resolved, LoopNest<2> kept,
              LoopNest<2> reduced, unsigned threads) {
  const auto make = [&]<typename Fold>(Fold, T factor) {
    return std::unique_ptr<Kernel>(std::make_unique<ReductionKernel<T, Fold>>(
        std::move(resolved), std::move(kept), std::move(reduced), factor,
        threads));
  };
  switch (combination) {
  case Combination::Mean:
    return make(Sum<T>(), T(1) / static_cast<T>(reduced.iterations()));
  case Combination::Sum:
    return make(Sum<T>(), T(1));
  case Combination::Product:
    return make(Product<T>(), T(1));
  case Combination::Largest:
    return make(Largest<T>(), T(1));
  case Combination::Smallest:
    return make(Smallest<T>(), T(1));
  }
  return nullptr;
}

Result<ReductionLoops> planReductionLoops(Signature &signature) {
  Result<std::vector<int64_t>> axes = signature.integers("axes");
  if (!axes)
    return axes.status();
  TensorDescription &operand = signature.operands[0];
  TensorDescription &result = signature.results[0];
  const Status mismatch = Status::invalid(
      "'" + signature.kind + "': shapes and attributes do not fit");
  std::vector<bool> isReduced(operand.rank(), false);
  for (int64_t axis : *axes) {
    if (axis < 0 || static_cast<size_t>(axis) >= operand.rank() ||
        isReduced[static_cast<size_t>(axis)])
      return mismatch;
    isReduced[static_cast<size_t>(axis)] = true;
  }
  const bool keepsDimensions = result.rank() == operand.rank();
  if (!keepsDimensions && result.rank() + axes->size() != operand.rank())
    return mismatch;
  if (operand.layout.isAny())
    operand.layout = Layout::rowMajor(operand.rank());
  if (result.layout.isAny())
    result.layout =
        keepsDimensions ? operand.layout : Layout::rowMajor(result.rank());

  const std::vector<int64_t> from = operand.layout.strides(operand.shape);
  const std::vector<int64_t> to = result.layout.strides(result.shape);
  ReductionLoops loops;
  size_t position = 0;
  for (size_t i = 0; i < operand.rank(); ++i) {
    if (isReduced[i]) {
      loops.reduced.add(operand.shape[i], {from[i], 0});
      if (keepsDimensions && result.shape[position++] != 1)
        return mismatch;
      continue;
    }
    if (result.shape[position] != operand.shape[i])
      return mismatch;
    loops.kept.add(operand.shape[i], {from[i], to[position++]});
  }
  if (operand.element != result.element)
    return mismatch;
  if (loops.kept.iterations() == 0 || loops.reduced.iterations() == 0)
    return Status::unsupported("'" + signature.kind + "' without elements");
  for (LoopNest<2> *nest : {&loops.kept, &loops.reduced}) {
    nest->simplify();
    if (nest->loops.empty())
      nest->add(1, {0, 0});
  }
  return loops;
}

Result<std::unique_ptr<Kernel>>
createReductionKernel(const Signature &signature, unsigned threads) {
  const std::optional<Combination> combination = combinationOf(signature.kind);
  if (!combination || !signature.epilogue.empty())
    return Status::unsupported("'" + signature.kind +
                               "' is not a reduction without an epilogue");
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  Signature resolved = signature;
  Result<ReductionLoops> loops = planReductionLoops(resolved);
  if (!loops)
    return loops.status();
  const ElementType element = resolved.operands[0].element;
  switch (element) {
  case ElementType::F32:
    return makeReduction<float>(*combination, std::move(resolved),
                                std::move(loops->kept),
                                std::move(loops->reduced), threads);
  case ElementType::F64:
    return makeReduction<double>(*combination, std::move(resolved),
                                 std::move(loops->kept),
                                 std::move(loops->reduced), threads);
  default:
    return Status::unsupported("'" + signature.kind + "' of " +
                               std::string(name(element)));
  }
}

} // namespace verso::kernels
