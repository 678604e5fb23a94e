//===- HostTensor.cpp - Tensor values in memory ---------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Runtime/HostTensor.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <cstring>
#include <limits>
#include <random>

using namespace llvm;

namespace verso {

using kernels::ElementType;

HostTensor::HostTensor(ElementType element, ArrayRef<int64_t> shape)
    : element(element), shape(shape.begin(), shape.end()),
      bytes(numElements() * kernels::bytesOf(element)) {}

int64_t HostTensor::numElements() const {
  int64_t count = 1;
  for (int64_t size : shape)
    count *= size;
  return count;
}

/// The value of 16 bits in a floating-point format.
static double fromHalf(const llvm::fltSemantics &format, uint16_t bits) {
  return llvm::APFloat(format, llvm::APInt(16, bits)).convertToDouble();
}

static uint16_t toHalf(const llvm::fltSemantics &format, double value) {
  llvm::APFloat result(value);
  bool losesInformation = false;
  result.convert(format, llvm::APFloat::rmNearestTiesToEven, &losesInformation);
  return static_cast<uint16_t>(result.bitcastToAPInt().getZExtValue());
}

template <typename T, typename Number>
static void readAs(const std::vector<char> &bytes, std::vector<Number> &out) {
  for (size_t i = 0; i < out.size(); ++i) {
    T value;
    std::memcpy(&value, bytes.data() + i * sizeof(T), sizeof(T));
    out[i] = static_cast<Number>(value);
  }
}

/// Reads the elements of a tensor of integers or truth values.
template <typename Number>
static void readIntegers(ElementType element, const std::vector<char> &bytes,
                         std::vector<Number> &values) {
  switch (element) {
  case ElementType::I64:
    readAs<int64_t>(bytes, values);
    break;
  case ElementType::I32:
    readAs<int32_t>(bytes, values);
    break;
  case ElementType::I8:
    readAs<int8_t>(bytes, values);
    break;
  case ElementType::U8:
    readAs<uint8_t>(bytes, values);
    break;
  case ElementType::I1:
    for (size_t i = 0; i < values.size(); ++i)
      values[i] = bytes[i] != 0;
    break;
  default:
    llvm_unreachable("not a tensor of integers");
  }
}

template <typename T>
static void writeAs(ArrayRef<double> values, std::vector<char> &bytes) {
  for (size_t i = 0; i < values.size(); ++i) {
    T value;
    if constexpr (std::is_floating_point_v<T>) {
      value = static_cast<T>(values[i]);
    } else {
      // The bounds as doubles may round up to a value that T cannot hold.
      constexpr T low = std::numeric_limits<T>::min();
      constexpr T high = std::numeric_limits<T>::max();
      if (std::isnan(values[i]))
        value = 0;
      else if (values[i] <= static_cast<double>(low))
        value = low;
      else if (values[i] >= static_cast<double>(high))
        value = high;
      else
        value = static_cast<T>(values[i]);
    }
    std::memcpy(bytes.data() + i * sizeof(T), &value, sizeof(T));
  }
}

std::vector<double> HostTensor::toDoubles() const {
  std::vector<double> values(numElements());
  switch (element) {
  case ElementType::F32:
    readAs<float>(bytes, values);
    break;
  case ElementType::F64:
    readAs<double>(bytes, values);
    break;
  default:
    readIntegers(element, bytes, values);
    break;
  case ElementType::F16:
  case ElementType::BF16:
    for (size_t i = 0; i < values.size(); ++i) {
      uint16_t bits;
      std::memcpy(&bits, bytes.data() + i * 2, 2);
      values[i] =
          fromHalf(element == ElementType::F16 ? llvm::APFloat::IEEEhalf()
                                               : llvm::APFloat::BFloat(),
                   bits);
    }
    break;
  }
  return values;
}

void HostTensor::setFromDoubles(ArrayRef<double> values) {
  switch (element) {
  case ElementType::F32:
    return writeAs<float>(values, bytes);
  case ElementType::F64:
    return writeAs<double>(values, bytes);
  case ElementType::I64:
    return writeAs<int64_t>(values, bytes);
  case ElementType::I32:
    return writeAs<int32_t>(values, bytes);
  case ElementType::I8:
    return writeAs<int8_t>(values, bytes);
  case ElementType::U8:
    return writeAs<uint8_t>(values, bytes);
  case ElementType::I1:
    for (size_t i = 0; i < values.size(); ++i)
      bytes[i] = values[i] != 0;
    return;
  case ElementType::F16:
  case ElementType::BF16:
    for (size_t i = 0; i < values.size(); ++i) {
      uint16_t bits =
          toHalf(element == ElementType::F16 ? llvm::APFloat::IEEEhalf()
                                             : llvm::APFloat::BFloat(),
                 values[i]);
      std::memcpy(bytes.data() + i * 2, &bits, 2);
    }
    return;
  }
}

std::vector<int64_t> HostTensor::toIntegers() const {
  std::vector<int64_t> values(numElements());
  readIntegers(element, bytes, values);
  return values;
}

void HostTensor::setFromIntegers(ArrayRef<int64_t> values) {
  // What is stored are the low bytes, in the order of this machine.
  size_t width = kernels::bytesOf(element);
  static_assert(llvm::endianness::native == llvm::endianness::little);
  for (auto [i, value] : llvm::enumerate(values)) {
    int64_t stored = element == ElementType::I1 ? value != 0 : value;
    std::memcpy(bytes.data() + i * width, &stored, width);
  }
}

HostTensor randomTensor(ElementType element, ArrayRef<int64_t> shape,
                        uint64_t seed, int64_t integerLimit) {
  HostTensor tensor(element, shape);
  std::mt19937_64 engine(seed);
  bool isFloat = element == ElementType::F32 || element == ElementType::F16 ||
                 element == ElementType::BF16 || element == ElementType::F64;
  uint64_t limit =
      element == ElementType::I1 ? 2 : std::max<int64_t>(integerLimit, 1);
  std::vector<double> values(tensor.numElements());
  // The distributions of the standard library differ between implementations.
  for (double &value : values)
    value = isFloat ? std::ldexp(static_cast<double>(engine() >> 11), -52) - 1
                    : static_cast<double>(engine() % limit);
  tensor.setFromDoubles(values);
  return tensor;
}

} // namespace verso
