//===- ScalarFunctions.h - What is done to each element ---------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The formulas of the elementwise operators, once for all devices: the kernels
// for the CPU include this file, and the text of it is the beginning of what is
// compiled for a GPU. So it uses nothing but the language and the functions of
// <cmath>, in the global namespace there.
//
// An operator of kind `k` is the function `k_of`; the lists at the end say
// which there are. What an operator means is defined elsewhere, with the
// dialect; these functions are tested against that.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_SCALARFUNCTIONS_H
#define VERSO_LIB_KERNELS_SCALARFUNCTIONS_H

#ifdef __CUDACC_RTC__
#define VERSO_SCALAR __device__ inline
#else
#include <cmath>
#include <cstdint>
#define VERSO_SCALAR inline
#endif

namespace verso::kernels::scalar {

#ifndef __CUDACC_RTC__
using std::ceil;
using std::cos;
using std::erf;
using std::exp;
using std::expm1;
using std::fabs;
using std::floor;
using std::fmod;
using std::log;
using std::log1p;
using std::nearbyint;
using std::pow;
using std::sin;
using std::sqrt;
using std::tanh;
#endif

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

template <typename T> constexpr bool isReal = false;
template <> inline constexpr bool isReal<float> = true;
template <> inline constexpr bool isReal<double> = true;

template <typename T> constexpr bool isTruth = false;
template <> inline constexpr bool isTruth<bool> = true;

/// The type without a sign in which numbers of type T are computed so that they
/// wrap around. Short types are computed in longer ones.
template <typename T> struct WrappingType {
  using Type = uint32_t;
};
template <> struct WrappingType<int64_t> {
  using Type = uint64_t;
};
/// Real numbers do not wrap around.
template <> struct WrappingType<float> {
  using Type = float;
};
template <> struct WrappingType<double> {
  using Type = double;
};
template <typename T> using Wrapping = typename WrappingType<T>::Type;

/// The smallest and the largest number of an integer type.
template <typename T> struct Range {
  static constexpr bool isSigned = T(-1) < T(0);
  static constexpr unsigned bits = 8 * sizeof(T);
  static constexpr T high =
      isSigned ? T((uint64_t(1) << (bits - 1)) - 1) : T(~T(0));
  static constexpr T low = isSigned ? T(-high - 1) : T(0);
};

//===----------------------------------------------------------------------===//
// Arithmetic on numbers of all types. Integers wrap around.
//===----------------------------------------------------------------------===//

template <typename T> VERSO_SCALAR T add_of(T x, T y) {
  return T(Wrapping<T>(x) + Wrapping<T>(y));
}
template <typename T> VERSO_SCALAR T sub_of(T x, T y) {
  return T(Wrapping<T>(x) - Wrapping<T>(y));
}
template <typename T> VERSO_SCALAR T mul_of(T x, T y) {
  return T(Wrapping<T>(x) * Wrapping<T>(y));
}
template <typename T> VERSO_SCALAR T neg_of(T x) {
  if constexpr (isReal<T>)
    return -x;
  else
    return T(0 - Wrapping<T>(x));
}
template <typename T> VERSO_SCALAR T abs_of(T x) {
  if constexpr (isReal<T>)
    return fabs(x);
  else
    return x < 0 ? neg_of(x) : x;
}
template <typename T> VERSO_SCALAR T relu_of(T x) { return x < 0 ? T(0) : x; }
template <typename T> VERSO_SCALAR T sign_of(T x) {
  if constexpr (isReal<T>)
    return x > 0 ? T(1) : x < 0 ? T(-1) : x;
  else
    return T((x > 0) - (x < 0));
}

/// The quotient; of integers its integer part, and 0 where the divisor is.
template <typename T> VERSO_SCALAR T div_of(T x, T y) {
  if constexpr (isReal<T>) {
    return x / y;
  } else {
    if (y == 0)
      return 0;
    if constexpr (Range<T>::isSigned)
      if (y == -1) // The quotient of the smallest number wraps around.
        return neg_of(x);
    return T(x / y);
  }
}
/// What div leaves; of reals the exact remainder with the sign of \p x.
template <typename T> VERSO_SCALAR T remainder_of(T x, T y) {
  if constexpr (isReal<T>)
    return fmod(x, y);
  else
    return sub_of(x, mul_of(y, div_of(x, y)));
}

template <typename T> VERSO_SCALAR bool isNan(T x) {
  return x != x; // NOLINT(misc-redundant-expression)
}

// A NaN is the larger and the smaller of two.
template <typename T> VERSO_SCALAR T max_of(T x, T y) {
  return isNan(x) || x > y ? x : y;
}
template <typename T> VERSO_SCALAR T min_of(T x, T y) {
  return isNan(x) || x < y ? x : y;
}
template <typename T> VERSO_SCALAR bool equal_of(T x, T y) { return x == y; }
template <typename T> VERSO_SCALAR bool less_of(T x, T y) { return x < y; }
template <typename T> VERSO_SCALAR bool less_or_equal_of(T x, T y) {
  return x <= y;
}
/// \p high where the bounds are in the wrong order.
template <typename T> VERSO_SCALAR T clamp_of(T x, T low, T high) {
  const T larger = x < low ? low : x;
  return larger > high ? high : larger;
}

//===----------------------------------------------------------------------===//
// Functions of real numbers
//===----------------------------------------------------------------------===//

template <typename T> VERSO_SCALAR T ceil_of(T x) { return ceil(x); }
template <typename T> VERSO_SCALAR T cos_of(T x) { return cos(x); }
template <typename T> VERSO_SCALAR T erf_of(T x) { return erf(x); }
template <typename T> VERSO_SCALAR T exp_of(T x) { return exp(x); }
template <typename T> VERSO_SCALAR T floor_of(T x) { return floor(x); }
template <typename T> VERSO_SCALAR T log_of(T x) { return log(x); }
template <typename T> VERSO_SCALAR T reciprocal_of(T x) { return 1 / x; }
/// To the nearest, halves to the even one.
template <typename T> VERSO_SCALAR T round_of(T x) { return nearbyint(x); }
template <typename T> VERSO_SCALAR T rsqrt_of(T x) { return 1 / sqrt(x); }
template <typename T> VERSO_SCALAR T sigmoid_of(T x) {
  return 1 / (1 + exp(-x));
}
template <typename T> VERSO_SCALAR T sin_of(T x) { return sin(x); }
template <typename T> VERSO_SCALAR T sqrt_of(T x) { return sqrt(x); }
template <typename T> VERSO_SCALAR T tanh_of(T x) { return tanh(x); }
template <typename T> VERSO_SCALAR T silu_of(T x) { return x / (1 + exp(-x)); }
template <typename T> VERSO_SCALAR T softplus_of(T x) {
  return relu_of(x) + log1p(exp(-fabs(x)));
}
template <typename T> VERSO_SCALAR T hard_swish_of(T x) {
  return x * clamp_of<T>(x + 3, 0, 6) / 6;
}
template <typename T> VERSO_SCALAR T hard_sigmoid_of(T x, T alpha, T beta) {
  return clamp_of<T>(alpha * x + beta, 0, 1);
}
template <typename T> VERSO_SCALAR T leaky_relu_of(T x, T alpha) {
  return x < 0 ? alpha * x : x;
}
template <typename T> VERSO_SCALAR T elu_of(T x, T alpha) {
  return x < 0 ? alpha * expm1(x) : x;
}
/// The exact form of gelu.
template <typename T> VERSO_SCALAR T gelu_of(T x) {
  return x / 2 * (1 + erf(x * T(0.70710678118654752440)));
}
/// The approximate form of gelu.
template <typename T> VERSO_SCALAR T gelu_tanh_of(T x) {
  const T inner = T(0.79788456080286535588) * (x + T(0.044715) * x * x * x);
  return x / 2 * (1 + tanh(inner));
}
template <typename T> VERSO_SCALAR T pow_of(T x, T y) { return pow(x, y); }
template <typename T> VERSO_SCALAR T prelu_of(T x, T slope) {
  return x < 0 ? slope * x : x;
}

//===----------------------------------------------------------------------===//
// Functions of integers
//===----------------------------------------------------------------------===//

/// The remainder with the sign of the divisor.
template <typename T> VERSO_SCALAR T mod_of(T x, T y) {
  const T remainder = remainder_of(x, y);
  const bool isThere = remainder == 0 || (remainder < 0) == (y < 0);
  return isThere ? remainder : T(remainder + y);
}
template <typename T> VERSO_SCALAR T bitwise_and_of(T x, T y) {
  return T(x & y);
}
template <typename T> VERSO_SCALAR T bitwise_not_of(T x) { return T(~x); }
template <typename T> VERSO_SCALAR T bitwise_or_of(T x, T y) {
  return T(x | y);
}
template <typename T> VERSO_SCALAR T bitwise_xor_of(T x, T y) {
  return T(x ^ y);
}
template <typename T> VERSO_SCALAR T shift_left_of(T x, T y) {
  const bool isGone = y < 0 || y >= T(Range<T>::bits);
  return isGone ? T(0) : T(Wrapping<T>(x) << y);
}
template <typename T> VERSO_SCALAR T shift_right_of(T x, T y) {
  const bool isGone = y < 0 || y >= T(Range<T>::bits);
  return isGone ? T(x < 0 ? -1 : 0) : T(x >> y);
}

//===----------------------------------------------------------------------===//
// Truth values, selection, casts
//===----------------------------------------------------------------------===//

VERSO_SCALAR bool and_of(bool x, bool y) { return x && y; }
VERSO_SCALAR bool or_of(bool x, bool y) { return x || y; }
VERSO_SCALAR bool xor_of(bool x, bool y) { return x != y; }
VERSO_SCALAR bool not_of(bool x) { return !x; }
template <typename T> VERSO_SCALAR T where_of(bool condition, T x, T y) {
  return condition ? x : y;
}

/// A real number that an integer type does not hold becomes its nearest value,
/// a NaN becomes 0; integers wrap around; every number but 0 is true.
template <typename To, typename From> VERSO_SCALAR To cast_of(From x) {
  if constexpr (isTruth<To>) {
    return x != From(0);
  } else if constexpr (isReal<From> && !isReal<To>) {
    if (isNan(x))
      return 0;
    // The bounds may round up to a value that the type does not hold.
    if (x <= From(Range<To>::low))
      return Range<To>::low;
    return x >= From(Range<To>::high) ? Range<To>::high : To(x);
  } else {
    return To(x);
  }
}

//===----------------------------------------------------------------------===//
// The operators that these functions are, by kind: apply X to each name
//===----------------------------------------------------------------------===//

// clang-format off

/// Functions of one real number without a parameter.
#define VERSO_REAL_FUNCTIONS(X)                                                \
  X(abs) X(ceil) X(cos) X(erf) X(exp) X(floor) X(hard_swish) X(log) X(neg)     \
  X(reciprocal) X(relu) X(round) X(rsqrt) X(sigmoid) X(sign) X(silu) X(sin)    \
  X(softplus) X(sqrt) X(tanh)

/// Functions of two real numbers.
#define VERSO_REAL_PAIR_FUNCTIONS(X)                                           \
  X(add) X(div) X(max) X(min) X(mul) X(pow) X(prelu) X(remainder) X(sub)

/// Functions of one integer.
#define VERSO_INTEGER_FUNCTIONS(X)                                             \
  X(abs) X(bitwise_not) X(neg) X(relu) X(sign)

/// Functions of two integers.
#define VERSO_INTEGER_PAIR_FUNCTIONS(X)                                        \
  X(add) X(bitwise_and) X(bitwise_or) X(bitwise_xor) X(div) X(max) X(min)      \
  X(mod) X(mul) X(remainder) X(shift_left) X(shift_right) X(sub)

/// Truth values of two numbers.
#define VERSO_COMPARISONS(X) X(equal) X(less) X(less_or_equal)

/// Functions of two truth values.
#define VERSO_LOGIC_FUNCTIONS(X) X(and) X(or) X(xor) X(equal)

// clang-format on

} // namespace verso::kernels::scalar

#endif // VERSO_LIB_KERNELS_SCALARFUNCTIONS_H
