//===- ModelText.h - Writes small networks as text -------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TEST_UNIT_SEARCH_MODELTEXT_H
#define VERSO_TEST_UNIT_SEARCH_MODELTEXT_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <random>

namespace verso::search {

/// A function of one image, built layer by layer; constants are random numbers.
class ModelText {
public:
  using Shape = llvm::SmallVector<int64_t, 4>;
  struct Value {
    std::string name;
    Shape shape;
  };

  explicit ModelText(Shape inputShape)
      : inputType(type(inputShape)), current{"%x", inputShape} {}

  const Value &value() const { return current; }
  void setValue(Value value) { current = std::move(value); }

  static std::string type(llvm::ArrayRef<int64_t> shape) {
    std::string text = "tensor<";
    for (int64_t size : shape)
      text += std::to_string(size) + "x";
    return text + "f32>";
  }

  /// A constant with elements in [low, low + 1).
  Value constant(Shape shape, double low = -0.5) {
    int64_t count = 1;
    for (int64_t size : shape)
      count *= size;
    std::string hex;
    for (int64_t i = 0; i < count; ++i) {
      float element = static_cast<float>(low + (engine() % 1000) / 1000.0);
      hex += llvm::toHex(llvm::ArrayRef<uint8_t>(
          reinterpret_cast<const uint8_t *>(&element), sizeof(element)));
    }
    return add(llvm::formatv("verso.constant dense<\"0x{0}\"> : {1}", hex,
                             type(shape)),
               shape);
  }

  Value apply(llvm::StringRef name, llvm::ArrayRef<Value> operands,
              llvm::StringRef attributes, Shape shape) {
    std::string names, types;
    for (const Value &operand : operands) {
      names += (names.empty() ? "" : ", ") + operand.name;
      types += (types.empty() ? "" : ", ") + type(operand.shape);
    }
    current = add(llvm::formatv("verso.{0} {1} {{{2}} : ({3}) -> {4}", name,
                                names, attributes, types, type(shape)),
                  shape);
    return current;
  }

  /// A convolution that keeps the spatial sizes.
  Value convolution(int64_t outputs, int64_t kernel) {
    Value input = current;
    Shape shape = input.shape;
    Value weights = constant({outputs, shape[1], kernel, kernel});
    shape[1] = outputs;
    int64_t pad = kernel / 2;
    return apply("conv", {input, weights},
                 llvm::formatv("strides = array<i64: 1, 1>, pads = "
                               "array<i64: {0}, {0}, {0}, {0}>, dilations = "
                               "array<i64: 1, 1>, group = 1 : i64",
                               pad)
                     .str(),
                 shape);
  }
  Value batchNorm() {
    Value input = current;
    int64_t channels = input.shape[1];
    Value scale = constant({channels}, 0.5), bias = constant({channels}),
          mean = constant({channels}), variance = constant({channels}, 0.5);
    return apply("batch_norm", {input, scale, bias, mean, variance},
                 "epsilon = 1.0e-05 : f64", input.shape);
  }
  /// Adds a constant for each channel.
  Value bias() {
    Value input = current;
    return sum(input, constant({1, input.shape[1], 1, 1}));
  }
  Value relu() { return apply("relu", current, "", current.shape); }
  Value sum(Value lhs, Value rhs) {
    return apply("add", {lhs, rhs}, "", lhs.shape);
  }

  /// The block of a RepVGG network as it is trained.
  Value repVggBlock() {
    Value input = current;
    convolution(input.shape[1], 3);
    Value large = batchNorm();
    current = input;
    convolution(input.shape[1], 1);
    Value small = batchNorm();
    current = input;
    Value identity = batchNorm();
    sum(sum(large, small), identity);
    return relu();
  }

  /// The function, which returns the current value.
  std::string finish() const {
    return llvm::formatv("func.func @main(%x: {0}) -> {1} {{\n{2}  return "
                         "{3} : {1}\n}\n",
                         inputType, type(current.shape), body, current.name);
  }

private:
  Value add(const std::string &operation, Shape shape) {
    Value result{"%" + std::to_string(next++), std::move(shape)};
    body += "  " + result.name + " = " + operation + "\n";
    return result;
  }

  std::string inputType;
  Value current;
  std::string body;
  unsigned next = 0;
  std::mt19937 engine;
};

} // namespace verso::search

#endif // VERSO_TEST_UNIT_SEARCH_MODELTEXT_H
