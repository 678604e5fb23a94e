//===- BinaryKernel.cpp - Elementwise arithmetic with broadcasts *- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../ScalarFunctions.h"
#include "Broadcast.h"
#include "HostKernels.h"
#include "Parallel.h"

namespace verso::kernels {

/// Kernels with fewer elements than this are not worth waking threads for.
static constexpr int64_t parallelElements = int64_t(1) << 15;

namespace {
enum class BinaryOperation { Add, Sub, Mul };

struct Add {
  template <typename T> T operator()(T x, T y) const {
    return scalar::add_of(x, y);
  }
};
struct Sub {
  template <typename T> T operator()(T x, T y) const {
    return scalar::sub_of(x, y);
  }
};
struct Mul {
  template <typename T> T operator()(T x, T y) const {
    return scalar::mul_of(x, y);
  }
};

template <typename T, typename Operation>
class BinaryKernel final : public HostKernel {
public:
  /// In \p loops, array 0 is the result and the others are the operands.
  BinaryKernel(Signature resolved, LoopNest<3> loops, unsigned threadCount)
      : HostKernel(std::move(resolved)), nest(std::move(loops)),
        threads(nest.iterations() < parallelElements ? 1 : threadCount) {}

  std::string description() const override { return "host:binary"; }

  Status execute(std::span<const void *const> operands,
                 std::span<void *const> results, void *) override {
    const auto *left = static_cast<const T *>(operand(operands, 0));
    const auto *right = static_cast<const T *>(operand(operands, 1));
    auto *result = static_cast<T *>(results[0]);
    const auto inner = nest.loops.back();
    const size_t outerLoops = nest.loops.size() - 1;
    parallelFor(threads, nest.iterations() / inner.extent,
                [&](int64_t begin, int64_t end) {
                  LoopCursor<3> cursor(nest.loops.data(), outerLoops, begin);
                  for (int64_t i = begin; i < end; ++i, cursor.advance())
                    row(result + cursor.offset(0), left + cursor.offset(1),
                        right + cursor.offset(2), inner);
                });
    return Status();
  }

private:
  static T apply(T a, T b) { return Operation()(a, b); }

  static void row(T *result, const T *left, const T *right,
                  const LoopNest<3>::Loop &loop) {
    const auto [to, a, b] = loop.strides;
    if (to == 1 && a == 1 && b == 1) {
      for (int64_t i = 0; i < loop.extent; ++i)
        result[i] = apply(left[i], right[i]);
    } else if (to == 1 && a == 1 && b == 0) {
      for (int64_t i = 0; i < loop.extent; ++i)
        result[i] = apply(left[i], *right);
    } else if (to == 1 && a == 0 && b == 1) {
      for (int64_t i = 0; i < loop.extent; ++i)
        result[i] = apply(*left, right[i]);
    } else {
      for (int64_t i = 0; i < loop.extent; ++i)
        result[i * to] = apply(left[i * a], right[i * b]);
    }
  }

  LoopNest<3> nest;
  unsigned threads;
};
} // namespace

template <typename T>
static std::unique_ptr<Kernel> makeBinary(BinaryOperation operation,
                                          Signature resolved, LoopNest<3> nest,
                                          unsigned threads) {
  switch (operation) {
  case BinaryOperation::Add:
    return std::make_unique<BinaryKernel<T, Add>>(std::move(resolved),
                                                  std::move(nest), threads);
  case BinaryOperation::Sub:
    return std::make_unique<BinaryKernel<T, Sub>>(std::move(resolved),
                                                  std::move(nest), threads);
  case BinaryOperation::Mul:
    return std::make_unique<BinaryKernel<T, Mul>>(std::move(resolved),
                                                  std::move(nest), threads);
  }
  return nullptr;
}

Result<std::unique_ptr<Kernel>> createBinaryKernel(const Signature &signature,
                                                   unsigned threads) {
  BinaryOperation operation;
  if (signature.kind == "add")
    operation = BinaryOperation::Add;
  else if (signature.kind == "sub")
    operation = BinaryOperation::Sub;
  else if (signature.kind == "mul")
    operation = BinaryOperation::Mul;
  else
    return Status::unsupported("'" + signature.kind + "' is not arithmetic");
  if (!signature.epilogue.empty())
    return Status::unsupported("'" + signature.kind + "' with an epilogue");
  if (Status status = expectCounts(signature, 2, 1); !status)
    return status;

  Signature resolved = signature;
  Result<LoopNest<3>> loops = broadcastLoops<2>(resolved);
  if (!loops)
    return loops.status();
  const ElementType element = resolved.results[0].element;
  for (const TensorDescription &operand : resolved.operands)
    if (operand.element != element)
      return Status::invalid("'" + signature.kind +
                             "': operands and result differ in type");
  LoopNest<3> nest = std::move(*loops);

  switch (element) {
  case ElementType::F32:
    return makeBinary<float>(operation, std::move(resolved), std::move(nest),
                             threads);
  case ElementType::F64:
    return makeBinary<double>(operation, std::move(resolved), std::move(nest),
                              threads);
  case ElementType::I32:
    return makeBinary<int32_t>(operation, std::move(resolved), std::move(nest),
                               threads);
  case ElementType::I64:
    return makeBinary<int64_t>(operation, std::move(resolved), std::move(nest),
                               threads);
  case ElementType::I8:
    return makeBinary<int8_t>(operation, std::move(resolved), std::move(nest),
                              threads);
  case ElementType::U8:
    return makeBinary<uint8_t>(operation, std::move(resolved), std::move(nest),
                               threads);
  default:
    return Status::unsupported("'" + signature.kind + "' of " +
                               std::string(name(element)));
  }
}

} // namespace verso::kernels
