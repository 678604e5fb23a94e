//===- MapKernel.h - A function of each element ----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_HOST_MAPKERNEL_H
#define VERSO_LIB_KERNELS_HOST_MAPKERNEL_H

#include "Broadcast.h"
#include "HostKernels.h"
#include "Parallel.h"

#include <tuple>

namespace verso::kernels {

/// Computes each element of the result, of type \p To, as a function of one
/// element of each operand, of types \p From.
template <typename Function, typename To, typename... From>
class MapKernel final : public HostKernel {
  static constexpr size_t arrays = sizeof...(From) + 1;
  using Nest = LoopNest<arrays>;

public:
  /// In \p loops, array 0 is the result and the others are the operands.
  MapKernel(Signature resolved, Nest loops, Function elementFunction,
            unsigned threadCount)
      : HostKernel(std::move(resolved)), nest(std::move(loops)),
        function(std::move(elementFunction)),
        threads(nest.iterations() < parallelElements ? 1 : threadCount) {}

  std::string description() const override { return "host:map"; }

  Status execute(std::span<const void *const> operands,
                 std::span<void *const> results, void *) override {
    run(operands, static_cast<To *>(results[0]),
        std::index_sequence_for<From...>());
    return Status();
  }

private:
  /// Kernels with fewer elements than this are not worth waking threads for.
  static constexpr int64_t parallelElements = int64_t(1) << 13;

  template <size_t... Numbers>
  void run(std::span<const void *const> operands, To *result,
           std::index_sequence<Numbers...>) {
    const std::tuple<const From *...> inputs{
        static_cast<const From *>(operand(operands, Numbers))...};
    // A single loop is cut into pieces, so that threads can share it.
    typename Nest::Loop inner = nest.loops.back();
    const size_t outerLoops = nest.loops.size() - 1;
    if (outerLoops == 0) {
      parallelFor(threads, inner.extent, [&](int64_t begin, int64_t end) {
        row(end - begin, inner.strides, result + begin * inner.strides[0],
            (std::get<Numbers>(inputs) +
             begin * inner.strides[Numbers + 1])...);
      });
      return;
    }
    parallelFor(
        threads, nest.iterations() / inner.extent,
        [&](int64_t begin, int64_t end) {
          LoopCursor<arrays> cursor(nest.loops.data(), outerLoops, begin);
          for (int64_t i = begin; i < end; ++i, cursor.advance())
            row(inner.extent, inner.strides, result + cursor.offset(0),
                (std::get<Numbers>(inputs) + cursor.offset(Numbers + 1))...);
        });
  }

  void row(int64_t extent, const std::array<int64_t, arrays> &strides,
           To *result, const From *...inputs) const {
    if constexpr (requires {
                    function.row(extent, strides, result, inputs...);
                  })
      if (function.row(extent, strides, result, inputs...))
        return;
    bool isDense = true;
    for (int64_t stride : strides)
      isDense &= stride == 1;
    if (isDense)
      for (int64_t i = 0; i < extent; ++i)
        result[i] = function(inputs[i]...);
    else
      stridedRow(extent, strides, result, std::index_sequence_for<From...>(),
                 inputs...);
  }

  template <size_t... Numbers>
  void stridedRow(int64_t extent, const std::array<int64_t, arrays> &strides,
                  To *result, std::index_sequence<Numbers...>,
                  const From *...inputs) const {
    for (int64_t i = 0; i < extent; ++i)
      result[i * strides[0]] = function(inputs[i * strides[Numbers + 1]]...);
  }

  Nest nest;
  Function function;
  unsigned threads;
};

/// A kernel that applies \p function to each element of the operands of \p
/// signature, which have the types \p From and broadcast to the result.
template <typename To, typename... From, typename Function>
Result<std::unique_ptr<Kernel>>
makeMapKernel(const Signature &signature, Function function, unsigned threads) {
  if (Status status = expectCounts(signature, sizeof...(From), 1); !status)
    return status;
  Signature resolved = signature;
  auto loops = broadcastLoops<sizeof...(From)>(resolved);
  if (!loops)
    return loops.status();
  return std::unique_ptr<Kernel>(
      std::make_unique<MapKernel<Function, To, From...>>(
          std::move(resolved), std::move(*loops), std::move(function),
          threads));
}

} // namespace verso::kernels

#endif // VERSO_LIB_KERNELS_HOST_MAPKERNEL_H
