//===- ConstantEvaluator.cpp - The values of nodes ------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Search/ConstantEvaluator.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinDialect.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "verso/Dialect/ConstantData.h"
#include "verso/Dialect/Operator.h"
#include "verso/Expression/Domains.h"
#include "verso/Expression/Evaluator.h"
#include "verso/Expression/IntegerDomain.h"
#include "llvm/ADT/bit.h"
#include <cmath>
#include <cstring>

using namespace mlir;

namespace verso::search {

//===----------------------------------------------------------------------===//
// Evaluation
//===----------------------------------------------------------------------===//

void ConstantEvaluator::bind(GraphValue value, Elements elements) {
  std::vector<Elements> &results = values[value.node];
  results.resize(value.node->numResults());
  results[value.number] = std::move(elements);
}

const ConstantEvaluator::Elements *
ConstantEvaluator::evaluate(GraphValue value) {
  // Inputs before users, without recursion: graphs can be deep.
  SmallVector<const Node *, 16> pending = {value.node};
  while (!pending.empty()) {
    const Node *node = pending.back();
    if (values.contains(node)) {
      pending.pop_back();
      continue;
    }
    bool isReady = true;
    for (GraphValue input : node->inputs())
      if (!values.contains(input.node)) {
        pending.push_back(input.node);
        isReady = false;
      }
    if (!isReady)
      continue;
    if (!evaluateNode(*node))
      values[node].clear();
    pending.pop_back();
  }
  const std::vector<Elements> &results = values.find(value.node)->second;
  return results.empty() ? nullptr : &results[value.number];
}

bool ConstantEvaluator::evaluateNode(const Node &node) {
  switch (node.kind()) {
  case Node::Kind::Argument:
  case Node::Kind::Opaque:
    return false;
  case Node::Kind::Constant: {
    if (!node.value())
      return false;
    std::optional<Elements> elements = toDoubles(node.value());
    if (!elements)
      return false;
    bind(node.result(), std::move(*elements));
    return true;
  }
  case Node::Kind::Operator:
    return run(node);
  }
  llvm_unreachable("covered switch");
}

static bool isOfIntegers(const SymbolicTensor &type) {
  return isa<IntegerType>(type.elementType);
}

bool ConstantEvaluator::run(const Node &node) {
  SmallVector<SymbolicTensor, 4> types;
  SmallVector<SmallVector<int64_t, 4>, 4> sizes;
  SmallVector<const double *, 4> data;
  for (GraphValue input : node.inputs()) {
    const std::vector<Elements> &results = values.find(input.node)->second;
    if (results.empty() || !input.type())
      return false;
    types.push_back(*input.type());
    SmallVector<int64_t, 4> &inputSizes = sizes.emplace_back();
    for (AffineExpr size : input.type()->sizes) {
      std::optional<int64_t> value = evaluateSize(size, symbols);
      if (!value)
        return false;
      inputSizes.push_back(*value);
    }
    data.push_back(results[input.number].data());
  }
  llvm::Expected<Definition> definition =
      define(node.name(), node.attributes(), types);
  if (!definition) {
    llvm::consumeError(definition.takeError());
    return false;
  }
  bool isInteger =
      llvm::all_of(types, isOfIntegers) &&
      llvm::all_of(definition->results(), [](const ResultDefinition &result) {
        return isOfIntegers(result.type);
      });
  std::vector<Elements> results;
  for (const ResultDefinition &result : definition->results()) {
    llvm::Expected<Program> program =
        Program::compile(result, definition->numVariables(), sizes, symbols);
    if (!program) {
      llvm::consumeError(program.takeError());
      return false;
    }
    if (!isInteger) {
      DoubleDomain domain;
      Evaluator<DoubleDomain>(*program, domain)
          .run(data, results.emplace_back());
      continue;
    }
    SmallVector<ArrayRef<double>, 4> operands;
    for (GraphValue input : node.inputs())
      operands.push_back(values.find(input.node)->second[input.number]);
    auto type = cast<IntegerType>(result.type.elementType);
    std::optional<Elements> elements =
        runOnIntegers(*program, operands, type.getWidth(),
                      type.isUnsigned() || type.getWidth() == 1);
    if (!elements)
      return false;
    results.push_back(std::move(*elements));
  }
  values[&node] = std::move(results);
  return true;
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

template <typename T>
static std::optional<std::vector<double>> readAs(ArrayRef<char> bytes,
                                                 size_t count) {
  if (bytes.size() != count * sizeof(T))
    return std::nullopt;
  std::vector<double> values(count);
  for (size_t i = 0; i < count; ++i) {
    T value;
    std::memcpy(&value, bytes.data() + i * sizeof(T), sizeof(T));
    values[i] = static_cast<double>(value);
    if (sizeof(T) == 8 && std::is_integral_v<T> &&
        std::fabs(values[i]) > exactIntegers)
      return std::nullopt;
  }
  return values;
}

static std::optional<std::vector<double>>
readHalves(ArrayRef<char> bytes, size_t count,
           const llvm::fltSemantics &format) {
  if (bytes.size() != count * 2)
    return std::nullopt;
  std::vector<double> values(count);
  for (size_t i = 0; i < count; ++i) {
    uint16_t bits;
    std::memcpy(&bits, bytes.data() + i * 2, 2);
    values[i] = llvm::APFloat(format, llvm::APInt(16, bits)).convertToDouble();
  }
  return values;
}

std::optional<std::vector<double>> toDoubles(ElementsAttr constant) {
  std::vector<char> storage;
  std::optional<ArrayRef<char>> bytes = constantBytes(constant, storage);
  if (!bytes)
    return std::nullopt;
  size_t count = constant.getNumElements();
  Type type = constant.getElementType();
  if (type.isF32())
    return readAs<float>(*bytes, count);
  if (type.isF64())
    return readAs<double>(*bytes, count);
  if (type.isF16() || type.isBF16())
    return readHalves(*bytes, count, cast<FloatType>(type).getFloatSemantics());
  auto integer = dyn_cast<IntegerType>(type);
  if (!integer)
    return std::nullopt;
  bool isUnsigned = integer.isUnsigned();
  switch (integer.getWidth()) {
  case 1:
    return readAs<uint8_t>(*bytes, count);
  case 8:
    return isUnsigned ? readAs<uint8_t>(*bytes, count)
                      : readAs<int8_t>(*bytes, count);
  case 32:
    return isUnsigned ? readAs<uint32_t>(*bytes, count)
                      : readAs<int32_t>(*bytes, count);
  case 64:
    return isUnsigned ? readAs<uint64_t>(*bytes, count)
                      : readAs<int64_t>(*bytes, count);
  default:
    return std::nullopt;
  }
}

template <typename T>
static void writeAs(ArrayRef<double> values, char *bytes) {
  for (auto [i, element] : llvm::enumerate(values)) {
    T value = static_cast<T>(element);
    std::memcpy(bytes + i * sizeof(T), &value, sizeof(T));
  }
}

/// The number of bytes of one element as constants store it; nothing if the
/// type is not understood.
static std::optional<size_t> bytesOf(Type type) {
  if (type.isF32() || type.isInteger(32))
    return 4;
  if (type.isF64() || type.isInteger(64))
    return 8;
  if (type.isF16() || type.isBF16())
    return 2;
  if (type.isInteger(8))
    return 1;
  return std::nullopt;
}

/// True if `value` is an integer that the type holds.
static bool fits(double value, IntegerType type) {
  double limit = std::ldexp(1.0, type.isUnsigned() ? type.getWidth()
                                                   : type.getWidth() - 1);
  return value == std::trunc(value) && std::fabs(value) <= exactIntegers &&
         value < limit && value >= (type.isUnsigned() ? 0 : -limit);
}

/// Writes the elements in the form in which constants store them.
static void write(Type type, ArrayRef<double> values, char *bytes) {
  if (type.isF32())
    return writeAs<float>(values, bytes);
  if (type.isF64())
    return writeAs<double>(values, bytes);
  if (auto half = dyn_cast<FloatType>(type)) {
    for (auto [i, element] : llvm::enumerate(values)) {
      llvm::APFloat value(element);
      bool losesInformation = false;
      value.convert(half.getFloatSemantics(),
                    llvm::APFloat::rmNearestTiesToEven, &losesInformation);
      auto bits = static_cast<uint16_t>(value.bitcastToAPInt().getZExtValue());
      std::memcpy(bytes + i * 2, &bits, 2);
    }
    return;
  }
  switch (type.getIntOrFloatBitWidth()) {
  case 8:
    return type.isUnsignedInteger() ? writeAs<uint8_t>(values, bytes)
                                    : writeAs<int8_t>(values, bytes);
  case 32:
    return type.isUnsignedInteger() ? writeAs<uint32_t>(values, bytes)
                                    : writeAs<int32_t>(values, bytes);
  default:
    return type.isUnsignedInteger() ? writeAs<uint64_t>(values, bytes)
                                    : writeAs<int64_t>(values, bytes);
  }
}

ElementsAttr fromDoubles(RankedTensorType type, ArrayRef<double> values,
                         StringRef name) {
  /// Constants of more bytes are dense resources.
  constexpr size_t smallConstant = 1024;
  Type element = type.getElementType();
  std::optional<size_t> width = bytesOf(element);
  if (!width || !type.hasStaticShape() ||
      type.getNumElements() != int64_t(values.size()))
    return nullptr;
  if (auto integer = dyn_cast<IntegerType>(element))
    if (!llvm::all_of(values,
                      [&](double value) { return fits(value, integer); }))
      return nullptr;
  // Compared as bits: zero has two signs, and a NaN equals itself.
  bool isUniform = !values.empty() && llvm::all_of(values, [&](double value) {
    return llvm::bit_cast<uint64_t>(value) ==
           llvm::bit_cast<uint64_t>(values.front());
  });
  if (isUniform)
    values = values.take_front(1);
  size_t size = values.size() * *width;
  if (size <= smallConstant) {
    std::vector<char> bytes(size);
    write(element, values, bytes.data());
    return DenseElementsAttr::getFromRawBuffer(type, bytes);
  }
  AsmResourceBlob blob =
      HeapAsmResourceBlob::allocate(size, /*align=*/64, /*dataIsMutable=*/true);
  write(element, values, blob.getMutableData().data());
  auto &manager =
      DenseResourceElementsHandle::getManagerInterface(type.getContext());
  return DenseResourceElementsAttr::get(type,
                                        manager.insert(name, std::move(blob)));
}

} // namespace verso::search
