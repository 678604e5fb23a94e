//===- Check.cpp - One provider against another ---------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/Check.h"
#include "Host/StridedCopy.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>

namespace verso::kernels {

using Bytes = std::vector<char>;

//===----------------------------------------------------------------------===//
// Elements as numbers
//===----------------------------------------------------------------------===//

/// The single-precision number that the half-precision \p bits are.
static float fromHalf(uint16_t bits) {
  const float sign = bits >> 15 ? -1.0f : 1.0f;
  const int exponent = (bits >> 10) & 31;
  const auto fraction = static_cast<float>(bits & 1023);
  if (exponent == 31)
    return fraction != 0 ? std::numeric_limits<float>::quiet_NaN()
                         : sign * std::numeric_limits<float>::infinity();
  return exponent == 0 ? sign * std::ldexp(fraction, -24)
                       : sign * std::ldexp(fraction + 1024, exponent - 25);
}

static float fromBFloat(uint16_t bits) {
  return std::bit_cast<float>(static_cast<uint32_t>(bits) << 16);
}

/// The half-precision bits of \p value, which is one of such precision and of
/// moderate size.
static uint16_t toHalf(float value) {
  if (value == 0)
    return 0;
  int exponent = 0;
  const float fraction = std::frexp(std::fabs(value), &exponent);
  const auto digits = static_cast<uint16_t>(std::ldexp(fraction, 11) - 1024);
  return static_cast<uint16_t>((value < 0 ? 0x8000 : 0) |
                               ((exponent + 14) << 10) | digits);
}

static uint16_t toBFloat(float value) {
  return static_cast<uint16_t>(std::bit_cast<uint32_t>(value) >> 16);
}

static bool isHalf(ElementType type) {
  return type == ElementType::F16 || type == ElementType::BF16;
}

template <typename T> static T elementAt(const Bytes &data, size_t i) {
  T value;
  std::memcpy(&value, data.data() + i * sizeof(T), sizeof(T));
  return value;
}

/// Element number \p i as a number; 64-bit integers lose what a double does not
/// hold.
static double numberAt(const Bytes &data, ElementType type, size_t i) {
  switch (type) {
  case ElementType::F32:
    return static_cast<double>(elementAt<float>(data, i));
  case ElementType::F64:
    return elementAt<double>(data, i);
  case ElementType::F16:
    return static_cast<double>(fromHalf(elementAt<uint16_t>(data, i)));
  case ElementType::BF16:
    return static_cast<double>(fromBFloat(elementAt<uint16_t>(data, i)));
  case ElementType::I64:
    return static_cast<double>(elementAt<int64_t>(data, i));
  case ElementType::I32:
    return elementAt<int32_t>(data, i);
  case ElementType::I8:
    return elementAt<int8_t>(data, i);
  case ElementType::U8:
    return elementAt<uint8_t>(data, i);
  case ElementType::I1:
    return elementAt<uint8_t>(data, i) != 0;
  }
  return 0;
}

//===----------------------------------------------------------------------===//
// Data
//===----------------------------------------------------------------------===//

/// Whether \p kind is defined, or well conditioned, for positive numbers only.
static bool wantsPositive(std::string_view kind) {
  static constexpr std::array<std::string_view, 5> kinds = {
      "batch_norm", "log", "pow", "rsqrt", "sqrt"};
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// Random elements, row-major. The numbers of all types of reals have so few
/// digits that each type holds them.
static Bytes randomData(const TensorDescription &tensor, bool isPositive,
                        std::mt19937_64 &random) {
  Bytes data(tensor.bytes());
  const auto fill = [&]<typename T>(const auto &make, T) {
    for (size_t i = 0; i < data.size() / sizeof(T); ++i) {
      const auto value = static_cast<T>(make());
      std::memcpy(data.data() + i * sizeof(T), &value, sizeof(T));
    }
  };
  // Seven bits: what bfloat16 has after the leading one is as much.
  std::uniform_int_distribution<int> digits(isPositive ? 8 : -128, 127);
  const auto real = [&] { return static_cast<float>(digits(random)) / 64; };
  std::uniform_int_distribution<int> small(-5, 9);
  std::uniform_int_distribution<int> natural(0, 9);
  switch (tensor.element) {
  case ElementType::F32:
    fill(real, float());
    break;
  case ElementType::F64:
    fill(real, double());
    break;
  case ElementType::F16:
    fill([&] { return toHalf(real()); }, uint16_t());
    break;
  case ElementType::BF16:
    fill([&] { return toBFloat(real()); }, uint16_t());
    break;
  case ElementType::I64:
    fill([&] { return small(random); }, int64_t());
    break;
  case ElementType::I32:
    fill([&] { return small(random); }, int32_t());
    break;
  case ElementType::I8:
    fill([&] { return small(random); }, int8_t());
    break;
  case ElementType::U8:
    fill([&] { return natural(random); }, uint8_t());
    break;
  case ElementType::I1:
    fill([&] { return natural(random) % 2; }, uint8_t());
    break;
  }
  return data;
}

/// The same elements in single precision if they are in half.
static Bytes widened(const Bytes &data, ElementType type) {
  if (!isHalf(type))
    return data;
  Bytes result(data.size() * 2);
  for (size_t i = 0; i < data.size() / 2; ++i) {
    const auto value = static_cast<float>(numberAt(data, type, i));
    std::memcpy(result.data() + i * sizeof(value), &value, sizeof(value));
  }
  return result;
}

/// The elements of \p data, brought from one layout into another.
static Bytes relaid(const Bytes &data, const TensorDescription &tensor,
                    const Layout &from, const Layout &to) {
  Bytes result(data.size());
  if (!data.empty())
    StridedCopy(tensor.shape, from.strides(tensor.shape),
                to.strides(tensor.shape), bytesOf(tensor.element))
        .run(data.data(), result.data(), 1);
  return result;
}

/// The results of \p kernel for row-major \p operands, row-major.
static Result<std::vector<Bytes>> runOn(const Provider &provider,
                                        Kernel &kernel,
                                        const std::vector<Bytes> &operands) {
  Memory &memory = provider.memory();
  const Signature &signature = kernel.signature();
  std::vector<Allocation> blocks;
  // To the end of the runs, as constants must be.
  std::vector<Bytes> given;
  const auto allocate = [&](size_t bytes) -> Result<void *> {
    Result<Allocation> block = Allocation::make(memory, bytes);
    if (!block)
      return block.status();
    blocks.push_back(std::move(*block));
    return blocks.back().data();
  };
  std::vector<const void *> operandPointers;
  std::vector<void *> resultPointers;
  for (size_t i = 0; i < operands.size(); ++i) {
    const TensorDescription &tensor = signature.operands[i];
    given.push_back(relaid(operands[i], tensor, Layout::rowMajor(tensor.rank()),
                           tensor.layout));
    operandPointers.push_back(nullptr);
    if (tensor.constant) {
      if (Status status = kernel.setConstant(i, given.back().data()); !status)
        return status;
      continue;
    }
    Result<void *> data = allocate(tensor.bytes());
    if (!data)
      return data.status();
    if (Status status =
            memory.copyIn(*data, given.back().data(), given.back().size());
        !status)
      return status;
    operandPointers.back() = *data;
  }
  for (const TensorDescription &tensor : signature.results) {
    Result<void *> data = allocate(tensor.bytes());
    if (!data)
      return data.status();
    // What is not written stays visibly wrong.
    const Bytes wrong(tensor.bytes(), 0x5b);
    if (Status status = memory.copyIn(*data, wrong.data(), wrong.size());
        !status)
      return status;
    resultPointers.push_back(*data);
  }
  Result<void *> workspace = allocate(kernel.workspaceBytes());
  if (!workspace)
    return workspace.status();
  // Twice: nothing may be left over from the first run.
  for (int run = 0; run < 2; ++run)
    if (Status status =
            kernel.execute(operandPointers, resultPointers, *workspace);
        !status)
      return status;
  if (Status status = memory.synchronize(); !status)
    return status;
  std::vector<Bytes> results;
  for (size_t i = 0; i < resultPointers.size(); ++i) {
    const TensorDescription &tensor = signature.results[i];
    Bytes data(tensor.bytes());
    if (Status status =
            memory.copyOut(data.data(), resultPointers[i], data.size());
        !status)
      return status;
    results.push_back(
        relaid(data, tensor, tensor.layout, Layout::rowMajor(tensor.rank())));
  }
  return results;
}

//===----------------------------------------------------------------------===//
// Comparing
//===----------------------------------------------------------------------===//

static double toleranceOf(ElementType type, double singleTolerance) {
  switch (type) {
  case ElementType::F32:
    return singleTolerance;
  case ElementType::F64:
    return 1e-10;
  case ElementType::F16:
    return 4e-3;
  case ElementType::BF16:
    return 3e-2;
  default:
    return 0;
  }
}

/// What a reference is asked for instead of \p signature.
static Signature referenceSignature(Signature signature) {
  for (auto *list : {&signature.operands, &signature.results})
    for (TensorDescription &tensor : *list) {
      tensor.layout = Layout::rowMajor(tensor.rank());
      if (isHalf(tensor.element))
        tensor.element = ElementType::F32;
    }
  return signature;
}

/// The largest error of \p actual; see Difference.
static double largestError(const Bytes &actual, ElementType type,
                           const Bytes &expected, ElementType expectedType,
                           size_t count) {
  double scale = 1;
  for (size_t i = 0; i < count; ++i) {
    const double magnitude = std::fabs(numberAt(expected, expectedType, i));
    if (std::isfinite(magnitude))
      scale = std::max(scale, magnitude);
  }
  double error = 0;
  for (size_t i = 0; i < count; ++i) {
    const double a = numberAt(actual, type, i);
    const double e = numberAt(expected, expectedType, i);
    if (a == e || (std::isnan(a) && std::isnan(e)))
      continue;
    const double difference = std::fabs(a - e) / scale;
    error = std::max(error, std::isfinite(difference)
                                ? difference
                                : std::numeric_limits<double>::infinity());
  }
  return error;
}

Result<Difference> checkAgainst(const Provider &tested,
                                const std::vector<const Provider *> &references,
                                const Signature &signature,
                                double singleTolerance) {
  Result<std::unique_ptr<Kernel>> kernel = tested.create(signature);
  if (!kernel)
    return kernel.status();
  const Signature &resolved = (*kernel)->signature();
  const Signature plain = referenceSignature(resolved);
  const Provider *referee = nullptr;
  std::unique_ptr<Kernel> reference;
  for (const Provider *provider : references) {
    Result<std::unique_ptr<Kernel>> own = provider->create(plain);
    if (!own)
      continue;
    reference = std::move(*own);
    referee = provider;
    break;
  }
  if (!reference)
    return Status::failed("no other provider has a kernel for " + plain.text());

  std::mt19937_64 random(signature.hash());
  std::vector<Bytes> operands, plainOperands;
  for (const TensorDescription &operand : resolved.operands) {
    operands.push_back(
        randomData(operand, wantsPositive(signature.kind), random));
    plainOperands.push_back(widened(operands.back(), operand.element));
  }
  auto actual = runOn(tested, **kernel, operands);
  if (!actual)
    return actual.status();
  auto expected = runOn(*referee, *reference, plainOperands);
  if (!expected)
    return expected.status();
  Difference result;
  result.kernel = (*kernel)->description();
  for (size_t i = 0; i < actual->size(); ++i) {
    const TensorDescription &tensor = resolved.results[i];
    const double tolerance = toleranceOf(tensor.element, singleTolerance);
    const double error = largestError(
        (*actual)[i], tensor.element, (*expected)[i], plain.results[i].element,
        static_cast<size_t>(tensor.elementCount()));
    // Of several results the one that is worse.
    if (i == 0 || error - tolerance > result.error - result.tolerance) {
      result.error = error;
      result.tolerance = tolerance;
    }
  }
  return result;
}

} // namespace verso::kernels
