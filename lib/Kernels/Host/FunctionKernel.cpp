//===- FunctionKernel.cpp - Scalar functions of each element --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MapKernel.h"

#include <cmath>
#include <limits>
#include <type_traits>

namespace verso::kernels {

namespace {
using Created = Result<std::unique_ptr<Kernel>>;

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

template <typename T> static T clamped(T x, T low, T high) {
  return x < low ? low : x > high ? high : x;
}

/// Functions of one floating-point number.
template <typename T>
static Created createUnary(const Signature &signature, unsigned threads) {
  const auto make = [&](auto function) {
    return makeMapKernel<T, T>(signature, function, threads);
  };
  const std::string &kind = signature.kind;
  const Parameters<T> p = parametersOf<T>(signature);
  if (kind == "abs")
    return make([](T x) { return std::fabs(x); });
  if (kind == "ceil")
    return make([](T x) { return std::ceil(x); });
  if (kind == "cos")
    return make([](T x) { return std::cos(x); });
  if (kind == "erf")
    return make([](T x) { return std::erf(x); });
  if (kind == "exp")
    return make([](T x) { return std::exp(x); });
  if (kind == "floor")
    return make([](T x) { return std::floor(x); });
  if (kind == "log")
    return make([](T x) { return std::log(x); });
  if (kind == "neg")
    return make([](T x) { return -x; });
  if (kind == "reciprocal")
    return make([](T x) { return 1 / x; });
  if (kind == "relu")
    return make([](T x) { return x < 0 ? T(0) : x; });
  if (kind == "round")
    return make([](T x) { return std::nearbyint(x); });
  if (kind == "rsqrt")
    return make([](T x) { return 1 / std::sqrt(x); });
  if (kind == "sigmoid")
    return make([](T x) { return 1 / (1 + std::exp(-x)); });
  if (kind == "sign")
    return make([](T x) { return x > 0 ? T(1) : x < 0 ? T(-1) : x; });
  if (kind == "sin")
    return make([](T x) { return std::sin(x); });
  if (kind == "sqrt")
    return make([](T x) { return std::sqrt(x); });
  if (kind == "tanh")
    return make([](T x) { return std::tanh(x); });
  if (kind == "silu")
    return make([](T x) { return x / (1 + std::exp(-x)); });
  if (kind == "softplus")
    return make([](T x) {
      return (x > 0 ? x : T(0)) + std::log1p(std::exp(-std::fabs(x)));
    });
  if (kind == "hard_swish")
    return make([](T x) { return x * clamped<T>(x + 3, 0, 6) / 6; });
  if (kind == "hard_sigmoid")
    return make([p](T x) { return clamped<T>(p.alpha * x + p.beta, 0, 1); });
  if (kind == "leaky_relu")
    return make([p](T x) { return x < 0 ? p.alpha * x : x; });
  if (kind == "elu")
    return make([p](T x) { return x < 0 ? p.alpha * std::expm1(x) : x; });
  if (kind == "gelu" && p.approximate)
    return make([](T x) {
      const T inner = T(0.79788456080286535588) * (x + T(0.044715) * x * x * x);
      return x / 2 * (1 + std::tanh(inner));
    });
  if (kind == "gelu")
    return make([](T x) {
      return x / 2 * (1 + std::erf(x * T(0.70710678118654752440)));
    });
  return Status::unsupported("'" + kind + "' is no function of a number");
}

/// Functions of two floating-point numbers.
template <typename T>
static Created createPair(const Signature &signature, unsigned threads) {
  const auto make = [&](auto function) {
    return makeMapKernel<T, T, T>(signature, function, threads);
  };
  if (signature.kind == "div")
    return make([](T x, T y) { return x / y; });
  if (signature.kind == "pow")
    return make([](T x, T y) { return std::pow(x, y); });
  if (signature.kind == "remainder")
    return make([](T x, T y) { return std::fmod(x, y); });
  if (signature.kind == "prelu")
    return make([](T x, T slope) { return x < 0 ? slope * x : x; });
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
  const auto make = [&](auto function) {
    return makeMapKernel<T, T, T>(signature, function, threads);
  };
  const auto compare = [&](auto function) {
    return makeMapKernel<uint8_t, T, T>(signature, function, threads);
  };
  // A NaN is the larger and the smaller of two.
  if (signature.kind == "max")
    return make([](T x, T y) { return x != x || x > y ? x : y; });
  if (signature.kind == "min")
    return make([](T x, T y) { return x != x || x < y ? x : y; });
  if (signature.kind == "equal")
    return compare([](T x, T y) { return uint8_t(x == y); });
  if (signature.kind == "less")
    return compare([](T x, T y) { return uint8_t(x < y); });
  if (signature.kind == "less_or_equal")
    return compare([](T x, T y) { return uint8_t(x <= y); });
  if (signature.kind != "clamp")
    return Status::unsupported("'" + signature.kind + "' does not compare");
  const Parameters<double> p = parametersOf<double>(signature);
  const T low = boundOf<T>(p.low), high = boundOf<T>(p.high);
  return makeMapKernel<T, T>(
      signature,
      [low, high](T x) {
        const T larger = x < low ? low : x;
        return larger > high ? high : larger;
      },
      threads);
}

/// Arithmetic on integers without a sign, in which T wraps around.
template <typename T>
using Wrapping = std::make_unsigned_t<decltype(T() + T())>;

/// The integer part of the quotient; 0 where the divisor is.
template <typename T> static T quotientOf(T x, T y) {
  if (y == 0)
    return 0;
  if constexpr (std::is_signed_v<T>)
    if (y == -1) // The quotient of the smallest number wraps around.
      return static_cast<T>(0 - static_cast<Wrapping<T>>(x));
  return static_cast<T>(x / y);
}

/// x - y * quotient.
template <typename T> static T remainderOf(T x, T y) {
  const auto product =
      static_cast<Wrapping<T>>(y) * static_cast<Wrapping<T>>(quotientOf(x, y));
  return static_cast<T>(static_cast<Wrapping<T>>(x) - product);
}

/// Functions of one or two integers.
template <typename T>
static Created createOnIntegers(const Signature &signature, unsigned threads) {
  constexpr T width = 8 * sizeof(T);
  const std::string &kind = signature.kind;
  const auto unary = [&](auto function) {
    return makeMapKernel<T, T>(
        signature, [function](T x) { return static_cast<T>(function(x)); },
        threads);
  };
  const auto pair = [&](auto function) {
    return makeMapKernel<T, T, T>(
        signature,
        [function](T x, T y) { return static_cast<T>(function(x, y)); },
        threads);
  };
  if (kind == "abs")
    return unary([](T x) {
      return x < 0 ? static_cast<T>(0 - static_cast<Wrapping<T>>(x)) : x;
    });
  if (kind == "bitwise_and")
    return pair([](T x, T y) { return x & y; });
  if (kind == "bitwise_not")
    return unary([](T x) { return ~x; });
  if (kind == "bitwise_or")
    return pair([](T x, T y) { return x | y; });
  if (kind == "bitwise_xor")
    return pair([](T x, T y) { return x ^ y; });
  if (kind == "div")
    return pair([](T x, T y) { return quotientOf(x, y); });
  if (kind == "mod")
    return pair([](T x, T y) {
      const T remainder = remainderOf(x, y);
      const bool isThere = remainder == 0 || (remainder < 0) == (y < 0);
      return isThere ? remainder : static_cast<T>(remainder + y);
    });
  if (kind == "neg")
    return unary([](T x) { return 0 - static_cast<Wrapping<T>>(x); });
  if (kind == "relu")
    return unary([](T x) { return x < 0 ? T(0) : x; });
  if (kind == "remainder")
    return pair([](T x, T y) { return remainderOf(x, y); });
  if (kind == "shift_left")
    return pair([](T x, T y) {
      const bool isGone = y < 0 || y >= width;
      return isGone ? T(0) : static_cast<T>(static_cast<Wrapping<T>>(x) << y);
    });
  if (kind == "shift_right")
    return pair([](T x, T y) {
      const bool isGone = y < 0 || y >= width;
      return isGone ? static_cast<T>(x < 0 ? -1 : 0) : static_cast<T>(x >> y);
    });
  if (kind == "sign")
    return unary([](T x) { return (x > 0) - (x < 0); });
  return Status::unsupported("'" + kind + "' is no function of integers");
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
