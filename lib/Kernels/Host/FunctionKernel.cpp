//===- FunctionKernel.cpp - Scalar functions of each element --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../ScalarFunctions.h"
#include "MapKernel.h"
#include "VectorFunctions.h"

#include <cmath>
#include <limits>
#include <type_traits>

namespace verso::kernels {

namespace {
using Created = Result<std::unique_ptr<Kernel>>;

/// A function of which whole rows are computed at once where they are dense.
struct ByUnaryRow {
  UnaryRow whole;
  float (*one)(float);

  float operator()(float x) const { return one(x); }
  bool row(int64_t extent, const std::array<int64_t, 2> &strides, float *result,
           const float *x) const {
    if (strides[0] != 1 || strides[1] != 1)
      return false;
    whole(extent, result, x);
    return true;
  }
};

/// The same of two operands, of which the second may be one number.
struct ByPairRow {
  PairRow whole;
  float (*one)(float, float);

  float operator()(float x, float y) const { return one(x, y); }
  bool row(int64_t extent, const std::array<int64_t, 3> &strides, float *result,
           const float *x, const float *y) const {
    if (strides[0] != 1 || strides[1] != 1 || strides[2] > 1)
      return false;
    whole(extent, result, x, y, /*isOneY=*/strides[2] == 0);
    return true;
  }
};

/// The parameters of an activation, 0 where it has none.
template <typename T> struct Parameters {
  T alpha = 0, beta = 0, low = 0, high = 0;
  bool approximate = false;
};
} // namespace

template <typename T> static Parameters<T> parametersOf(const Signature &s) {
  Parameters<T> result;
  for (auto [name, member] : {std::pair("alpha", &Parameters<T>::alpha),
                              std::pair("beta", &Parameters<T>::beta),
                              std::pair("low", &Parameters<T>::low),
                              std::pair("high", &Parameters<T>::high)})
    if (auto it = s.attributes.find(name);
        it != s.attributes.end() && it->second.isNumber())
      result.*member = static_cast<T>(it->second.number());
  if (auto flag = s.integer("approximate"))
    result.approximate = *flag != 0;
  return result;
}

/// Functions of one floating-point number.
template <typename T>
static Created createUnary(const Signature &signature, unsigned threads) {
  const auto make = [&](auto function) {
    return makeMapKernel<T, T>(signature, function, threads);
  };
  const std::string &kind = signature.kind;
  const Parameters<T> p = parametersOf<T>(signature);
#define VERSO_CASE(name)                                                       \
  if (kind == #name) {                                                         \
    if constexpr (std::is_same_v<T, float>)                                    \
      if (UnaryRow whole = unaryRow(kind))                                     \
        return make(ByUnaryRow{whole, &scalar::name##_of<float>});             \
    return make([](T x) { return scalar::name##_of(x); });                     \
  }
  VERSO_REAL_FUNCTIONS(VERSO_CASE)
#undef VERSO_CASE
  if (kind == "hard_sigmoid")
    return make(
        [p](T x) { return scalar::hard_sigmoid_of(x, p.alpha, p.beta); });
  if (kind == "leaky_relu")
    return make([p](T x) { return scalar::leaky_relu_of(x, p.alpha); });
  if (kind == "elu")
    return make([p](T x) { return scalar::elu_of(x, p.alpha); });
  if (kind == "gelu" && p.approximate)
    return make([](T x) { return scalar::gelu_tanh_of(x); });
  if (kind == "gelu")
    return make([](T x) { return scalar::gelu_of(x); });
  return Status::unsupported("'" + kind + "' is no function of a number");
}

/// Functions of two floating-point numbers.
template <typename T>
static Created createPair(const Signature &signature, unsigned threads) {
  const auto make = [&](auto function) {
    return makeMapKernel<T, T, T>(signature, function, threads);
  };
#define VERSO_CASE(name)                                                       \
  if (signature.kind == #name) {                                               \
    if constexpr (std::is_same_v<T, float>)                                    \
      if (PairRow whole = pairRow(signature.kind))                             \
        return make(ByPairRow{whole, &scalar::name##_of<float>});              \
    return make([](T x, T y) { return scalar::name##_of(x, y); });             \
  }
  VERSO_REAL_PAIR_FUNCTIONS(VERSO_CASE)
#undef VERSO_CASE
  return Status::unsupported("'" + signature.kind +
                             "' is no function of two numbers");
}

/// A bound as a number of type T; the nearest integer that there is.
template <typename T> static T boundOf(double bound) {
  if constexpr (std::is_integral_v<T>) {
    // As doubles these may round up to what T does not hold.
    if (bound <= static_cast<double>(std::numeric_limits<T>::min()))
      return std::numeric_limits<T>::min();
    if (bound >= static_cast<double>(std::numeric_limits<T>::max()))
      return std::numeric_limits<T>::max();
  }
  return static_cast<T>(bound);
}

/// What works on all numbers that can be compared.
template <typename T>
static Created createOrdered(const Signature &signature, unsigned threads) {
  const auto compare = [&](auto function) {
    return makeMapKernel<uint8_t, T, T>(signature, function, threads);
  };
#define VERSO_CASE(name)                                                       \
  if (signature.kind == #name)                                                 \
    return compare([](T x, T y) { return uint8_t(scalar::name##_of(x, y)); });
  VERSO_COMPARISONS(VERSO_CASE)
#undef VERSO_CASE
  if (signature.kind != "clamp")
    return Status::unsupported("'" + signature.kind + "' does not compare");
  const Parameters<double> p = parametersOf<double>(signature);
  const T low = boundOf<T>(p.low), high = boundOf<T>(p.high);
  return makeMapKernel<T, T>(
      signature, [low, high](T x) { return scalar::clamp_of(x, low, high); },
      threads);
}

/// Functions of one or two integers.
template <typename T>
static Created createOnIntegers(const Signature &signature, unsigned threads) {
#define VERSO_CASE(name)                                                       \
  if (signature.kind == #name)                                                 \
    return makeMapKernel<T, T>(                                                \
        signature, [](T x) { return scalar::name##_of(x); }, threads);
  VERSO_INTEGER_FUNCTIONS(VERSO_CASE)
#undef VERSO_CASE
#define VERSO_CASE(name)                                                       \
  if (signature.kind == #name)                                                 \
    return makeMapKernel<T, T, T>(                                             \
        signature, [](T x, T y) { return scalar::name##_of(x, y); }, threads);
  VERSO_INTEGER_PAIR_FUNCTIONS(VERSO_CASE)
#undef VERSO_CASE
  return Status::unsupported("'" + signature.kind +
                             "' is no function of integers");
}

static bool haveType(const std::vector<TensorDescription> &tensors,
                     ElementType element) {
  for (const TensorDescription &tensor : tensors)
    if (tensor.element != element)
      return false;
  return true;
}

static bool isComparison(const std::string &kind) {
  return kind == "equal" || kind == "less" || kind == "less_or_equal";
}

template <typename T>
static Created createFunction(const Signature &signature, unsigned threads) {
  Created ordered = createOrdered<T>(signature, threads);
  if (ordered || ordered.status().code() != Status::Code::Unsupported)
    return ordered;
  if constexpr (std::is_floating_point_v<T>) {
    Created pair = createPair<T>(signature, threads);
    if (pair || pair.status().code() != Status::Code::Unsupported)
      return pair;
    return createUnary<T>(signature, threads);
  } else {
    return createOnIntegers<T>(signature, threads);
  }
}

Result<std::unique_ptr<Kernel>> createFunctionKernel(const Signature &signature,
                                                     unsigned threads) {
  if (!signature.epilogue.empty() || signature.operands.empty() ||
      signature.results.size() != 1)
    return Status::unsupported("'" + signature.kind +
                               "' is no plain function of elements");
  const ElementType element = signature.operands[0].element;
  const ElementType result =
      isComparison(signature.kind) ? ElementType::I1 : element;
  if (!haveType(signature.operands, element) ||
      !haveType(signature.results, result))
    return Status::unsupported("'" + signature.kind + "' of several types");
  switch (element) {
  case ElementType::F32:
    return createFunction<float>(signature, threads);
  case ElementType::F64:
    return createFunction<double>(signature, threads);
  case ElementType::I64:
    return createFunction<int64_t>(signature, threads);
  case ElementType::I32:
    return createFunction<int32_t>(signature, threads);
  case ElementType::I8:
    return createFunction<int8_t>(signature, threads);
  case ElementType::U8:
    return createFunction<uint8_t>(signature, threads);
  default:
    return Status::unsupported("'" + signature.kind + "' of " +
                               std::string(name(element)));
  }
}

} // namespace verso::kernels
