//===- KernelTester.h - Runs kernels against plain loops --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TEST_UNIT_KERNELS_KERNELTESTER_H
#define VERSO_TEST_UNIT_KERNELS_KERNELTESTER_H

#include "verso/Kernels/OneDnnProvider.h"

#include "gtest/gtest.h"

#include <cmath>
#include <functional>
#include <random>

namespace verso::kernels::testing {

/// Calls \p visit with each index of a tensor of shape \p shape, in row-major
/// order.
template <typename Visit>
void forEachIndex(const std::vector<int64_t> &shape, const Visit &visit) {
  std::vector<int64_t> index(shape.size(), 0);
  for (int64_t extent : shape)
    if (extent == 0)
      return;
  while (true) {
    visit(index);
    size_t i = shape.size();
    while (i > 0 && ++index[i - 1] == shape[i - 1])
      index[--i] = 0;
    if (i == 0)
      return;
  }
}

/// A row-major tensor of plain elements.
template <typename T> struct Array {
  std::vector<int64_t> shape;
  std::vector<T> elements;

  explicit Array(std::vector<int64_t> extents) : shape(std::move(extents)) {
    int64_t count = 1;
    for (int64_t extent : shape)
      count *= extent;
    elements.resize(static_cast<size_t>(count));
  }

  size_t place(const std::vector<int64_t> &index) const {
    size_t result = 0;
    for (size_t i = 0; i < shape.size(); ++i)
      result = result * static_cast<size_t>(shape[i]) +
               static_cast<size_t>(index[i]);
    return result;
  }
  T &at(const std::vector<int64_t> &index) { return elements[place(index)]; }
  const T &at(const std::vector<int64_t> &index) const {
    return elements[place(index)];
  }
  /// The element at \p index when the array is broadcast as in NumPy.
  const T &broadcastAt(std::vector<int64_t> index) const {
    index.erase(index.begin(),
                index.end() - static_cast<ptrdiff_t>(shape.size()));
    for (size_t i = 0; i < shape.size(); ++i)
      if (shape[i] == 1)
        index[i] = 0;
    return at(index);
  }
};

template <typename T>
Array<T> randomArray(std::vector<int64_t> shape, std::mt19937 &random) {
  Array<T> array(std::move(shape));
  for (T &element : array.elements) {
    if constexpr (std::is_floating_point_v<T>)
      element =
          static_cast<T>(std::uniform_real_distribution<double>(-1, 1)(random));
    else
      element = static_cast<T>(random());
  }
  return array;
}

/// The provider with one thread, or with two.
inline const Provider &provider(unsigned threads = 1) {
  static const auto single = createOneDnnProvider({1});
  static const auto twin = createOneDnnProvider({2});
  return threads == 1 ? **single : **twin;
}

/// Parses a signature that must be well-formed.
inline Signature parsed(const std::string &text) {
  Result<Signature> signature = Signature::parse(text);
  EXPECT_TRUE(signature) << text << ": " << signature.status().message();
  return signature ? *signature : Signature();
}

/// Moves elements between row-major order and the layout of \p description.
template <typename T>
std::vector<T> toLayout(const Array<T> &array,
                        const TensorDescription &description) {
  const auto strides = description.layout.strides(description.shape);
  // Room for the widest vector load past a scalar.
  std::vector<T> result(array.elements.size() + 64);
  forEachIndex(array.shape, [&](const std::vector<int64_t> &index) {
    int64_t place = 0;
    for (size_t i = 0; i < index.size(); ++i)
      place += index[i] * strides[i];
    result[static_cast<size_t>(place)] = array.at(index);
  });
  return result;
}

template <typename T>
Array<T> fromLayout(const std::vector<T> &data,
                    const TensorDescription &description) {
  const auto strides = description.layout.strides(description.shape);
  Array<T> result(description.shape);
  forEachIndex(result.shape, [&](const std::vector<int64_t> &index) {
    int64_t place = 0;
    for (size_t i = 0; i < index.size(); ++i)
      place += index[i] * strides[i];
    result.at(index) = data[static_cast<size_t>(place)];
  });
  return result;
}

/// Runs the kernel of \p signature on row-major \p operands; row-major results.
template <typename T>
std::vector<Array<T>> runKernel(const Signature &signature,
                                const std::vector<Array<T>> &operands,
                                unsigned threads = 1) {
  Result<std::unique_ptr<Kernel>> kernel = provider(threads).create(signature);
  EXPECT_TRUE(kernel) << signature.text() << ": " << kernel.status().message();
  std::vector<Array<T>> arrays;
  if (!kernel)
    return arrays;
  const Signature &resolved = (*kernel)->signature();
  std::vector<std::vector<T>> data, resultData;
  std::vector<const void *> operandPointers;
  std::vector<void *> resultPointers;
  data.reserve(operands.size());
  for (size_t i = 0; i < operands.size(); ++i) {
    EXPECT_FALSE(resolved.operands[i].layout.isAny());
    data.push_back(toLayout(operands[i], resolved.operands[i]));
    operandPointers.push_back(data.back().data());
    if (!resolved.operands[i].constant)
      continue;
    Status status = (*kernel)->setConstant(i, data.back().data());
    EXPECT_TRUE(status) << status.message();
    operandPointers.back() = nullptr;
  }
  resultData.reserve(resolved.results.size());
  for (const TensorDescription &result : resolved.results) {
    EXPECT_FALSE(result.layout.isAny());
    // What is not written stays visibly wrong.
    resultData.emplace_back(static_cast<size_t>(result.elementCount()), T(77));
    resultPointers.push_back(resultData.back().data());
  }
  std::vector<char> workspace((*kernel)->workspaceBytes() + 64);
  // Twice: nothing may be left over from the first run.
  for (int run = 0; run < 2; ++run) {
    Status status =
        (*kernel)->execute(operandPointers, resultPointers, workspace.data());
    EXPECT_TRUE(status) << signature.text() << ": " << status.message();
  }
  for (size_t i = 0; i < resultData.size(); ++i)
    arrays.push_back(fromLayout(resultData[i], resolved.results[i]));
  return arrays;
}

/// Fails the test unless all elements agree: exactly for integers, within \p
/// tolerance relative to the larger of 1 and the element otherwise.
template <typename T>
void expectEqual(const Array<T> &actual, const Array<T> &expected,
                 const std::string &what, double tolerance = 2e-5) {
  ASSERT_EQ(actual.shape, expected.shape) << what;
  for (size_t i = 0; i < actual.elements.size(); ++i) {
    const T a = actual.elements[i], e = expected.elements[i];
    if constexpr (std::is_floating_point_v<T>) {
      const double limit = tolerance * std::max(1.0, std::fabs(double(e)));
      ASSERT_LE(std::fabs(double(a) - double(e)), limit)
          << what << " at " << i << ": " << a << " instead of " << e;
    } else {
      ASSERT_EQ(a, e) << what << " at " << i;
    }
  }
}

/// Runs the kernel of the signature \p text on random operands and compares
/// each element of result 0 with \p expected, which gets the operands and the
/// index of the element.
template <typename T>
void testElements(
    const std::string &text, std::mt19937 &random,
    const std::function<double(const std::vector<Array<T>> &,
                               const std::vector<int64_t> &)> &expected,
    unsigned threads = 1, double tolerance = 2e-5) {
  const Signature signature = parsed(text);
  std::vector<Array<T>> operands;
  for (const TensorDescription &operand : signature.operands)
    operands.push_back(randomArray<T>(operand.shape, random));
  std::vector<Array<T>> results = runKernel(signature, operands, threads);
  ASSERT_EQ(results.size(), 1u);
  Array<T> wanted(signature.results[0].shape);
  forEachIndex(wanted.shape, [&](const std::vector<int64_t> &index) {
    wanted.at(index) = static_cast<T>(expected(operands, index));
  });
  expectEqual(results[0], wanted, text, tolerance);
}

} // namespace verso::kernels::testing

#endif // VERSO_TEST_UNIT_KERNELS_KERNELTESTER_H
