//===- SelectionKernel.cpp - Truth values, selection, casts ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../ScalarFunctions.h"
#include "MapKernel.h"

#include <limits>
#include <type_traits>

namespace verso::kernels {

namespace {
using Created = Result<std::unique_ptr<Kernel>>;

/// A truth value as it is stored: any byte but 0 is true.
struct Truth {
  uint8_t byte;
};

/// Two bytes that are only moved.
struct Half {
  uint16_t bits;
};
} // namespace

/// Logic on truth values.
static Created createLogical(const Signature &signature, unsigned threads) {
  const auto make = [&](auto function) {
    return makeMapKernel<uint8_t, Truth, Truth>(
        signature,
        [function](Truth x, Truth y) {
          return uint8_t(function(x.byte != 0, y.byte != 0));
        },
        threads);
  };
#define VERSO_CASE(name)                                                       \
  if (signature.kind == #name)                                                 \
    return make([](bool x, bool y) { return scalar::name##_of(x, y); });
  VERSO_LOGIC_FUNCTIONS(VERSO_CASE)
#undef VERSO_CASE
  if (signature.kind == "not")
    return makeMapKernel<uint8_t, Truth>(
        signature, [](Truth x) { return uint8_t(scalar::not_of(x.byte != 0)); },
        threads);
  return Status::unsupported("'" + signature.kind + "' is no logic");
}

//===----------------------------------------------------------------------===//
// Selection
//===----------------------------------------------------------------------===//

template <typename T>
static Created createSelection(const Signature &signature, unsigned threads) {
  return makeMapKernel<T, Truth, T, T>(
      signature,
      [](Truth c, T x, T y) { return scalar::where_of(c.byte != 0, x, y); },
      threads);
}

static Created createWhere(const Signature &signature, unsigned threads) {
  if (signature.operands.size() != 3 ||
      signature.operands[0].element != ElementType::I1 ||
      signature.operands[1].element != signature.results[0].element ||
      signature.operands[2].element != signature.results[0].element)
    return Status::unsupported("'where' of such types");
  switch (bytesOf(signature.results[0].element)) {
  case 1:
    return createSelection<uint8_t>(signature, threads);
  case 2:
    return createSelection<Half>(signature, threads);
  case 4:
    return createSelection<float>(signature, threads);
  case 8:
    return createSelection<double>(signature, threads);
  default:
    return Status::unsupported("'where' of such types");
  }
}

//===----------------------------------------------------------------------===//
// Casts
//===----------------------------------------------------------------------===//

/// What a stored element is as a number.
template <typename T> static T valueOf(T element) { return element; }
static bool valueOf(Truth element) { return element.byte != 0; }

template <typename From>
static Created createCastFrom(const Signature &signature, unsigned threads) {
  const auto make = [&](auto zero) {
    using To = decltype(zero);
    return makeMapKernel<To, From>(
        signature, [](From x) { return scalar::cast_of<To>(valueOf(x)); },
        threads);
  };
  switch (signature.results[0].element) {
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
  case ElementType::I1:
    return makeMapKernel<uint8_t, From>(
        signature,
        [](From x) { return uint8_t(scalar::cast_of<bool>(valueOf(x))); },
        threads);
  default:
    return Status::unsupported("'cast' to such a type");
  }
}

static Created createCast(const Signature &signature, unsigned threads) {
  switch (signature.operands[0].element) {
  case ElementType::F32:
    return createCastFrom<float>(signature, threads);
  case ElementType::F64:
    return createCastFrom<double>(signature, threads);
  case ElementType::I64:
    return createCastFrom<int64_t>(signature, threads);
  case ElementType::I32:
    return createCastFrom<int32_t>(signature, threads);
  case ElementType::I8:
    return createCastFrom<int8_t>(signature, threads);
  case ElementType::U8:
    return createCastFrom<uint8_t>(signature, threads);
  case ElementType::I1:
    return createCastFrom<Truth>(signature, threads);
  default:
    return Status::unsupported("'cast' from such a type");
  }
}

Result<std::unique_ptr<Kernel>>
createSelectionKernel(const Signature &signature, unsigned threads) {
  if (!signature.epilogue.empty() || signature.operands.empty() ||
      signature.results.size() != 1)
    return Status::unsupported("'" + signature.kind + "' selects nothing");
  if (signature.kind == "where")
    return createWhere(signature, threads);
  if (signature.kind == "cast")
    return createCast(signature, threads);
  for (const TensorDescription &tensor : signature.operands)
    if (tensor.element != ElementType::I1 ||
        signature.results[0].element != ElementType::I1)
      return Status::unsupported("'" + signature.kind + "' of such types");
  return createLogical(signature, threads);
}

} // namespace verso::kernels
