//===- EvaluateIntegers.cpp - Values that follow from shapes --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Exporters write a reshape as a computation on the shape: Shape, Gather,
// Concat, Reshape. Here such computations on small lists of integers are done
// as the model is read, over symbolic sizes where sizes are symbolic.
//
//===----------------------------------------------------------------------===//

#include "NodeImport.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace verso {

using Known = std::optional<KnownIntegers>;

/// The largest list that is followed.
static constexpr size_t maxLength = 4096;

/// The constant behind an expression.
static std::optional<int64_t> constantOf(AffineExpr value) {
  if (auto constant = dyn_cast<AffineConstantExpr>(value))
    return constant.getValue();
  return std::nullopt;
}

/// The constant integers of an input, if it has them.
static std::optional<Integers> constants(NodeImport &node, unsigned input) {
  Known known = node.knownInput(input);
  return known ? known->constants() : std::nullopt;
}

/// The value of an attribute that is allowed to be wrong: then nothing follows.
template <typename T> static std::optional<T> ignoreError(llvm::Expected<T> t) {
  if (t)
    return *t;
  llvm::consumeError(t.takeError());
  return std::nullopt;
}

/// Position `index` of a list of `size` entries, counted from the end if
/// negative.
static std::optional<size_t> position(int64_t index, size_t size) {
  int64_t result = index < 0 ? index + int64_t(size) : index;
  if (result < 0 || result >= int64_t(size))
    return std::nullopt;
  return size_t(result);
}

//===----------------------------------------------------------------------===//
// Sources
//===----------------------------------------------------------------------===//

static Known evaluateShape(NodeImport &node) {
  std::optional<SymbolicTensor> type = node.inputType(0);
  auto start = ignoreError(node.integer("start", 0));
  if (!type || !start)
    return std::nullopt;
  int64_t rank = type->rank();
  auto end = ignoreError(node.integer("end", rank));
  if (!end)
    return std::nullopt;
  auto clamp = [rank](int64_t axis) {
    return std::clamp<int64_t>(axis < 0 ? axis + rank : axis, 0, rank);
  };
  KnownIntegers result;
  result.elementType = IntegerType::get(node.getContext(), 64);
  for (int64_t i = clamp(*start); i < clamp(*end); ++i)
    result.values.push_back(type->sizes[i]);
  return result;
}

static Known evaluateSize(NodeImport &node) {
  std::optional<SymbolicTensor> type = node.inputType(0);
  if (!type)
    return std::nullopt;
  AffineExpr product = node.constantSize(1);
  for (AffineExpr size : type->sizes)
    product = product * size;
  KnownIntegers result;
  result.elementType = IntegerType::get(node.getContext(), 64);
  result.isScalar = true;
  result.values.push_back(product);
  return result;
}

static Known evaluateRange(NodeImport &node) {
  Known start = node.knownInput(0);
  auto from = constants(node, 0), to = constants(node, 1),
       step = constants(node, 2);
  if (!from || !to || !step || from->size() != 1 || to->size() != 1 ||
      step->size() != 1 || step->front() == 0)
    return std::nullopt;
  KnownIntegers result;
  result.elementType = start->elementType;
  bool goesUp = step->front() > 0;
  int64_t value = from->front();
  while (goesUp ? value < to->front() : value > to->front()) {
    if (result.values.size() == maxLength)
      return std::nullopt;
    result.values.push_back(node.constantSize(value));
    if (llvm::AddOverflow(value, step->front(), value))
      break;
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Movement
//===----------------------------------------------------------------------===//

static Known evaluateGather(NodeImport &node) {
  Known data = node.knownInput(0), indices = node.knownInput(1);
  auto axis = ignoreError(node.integer("axis", 0));
  if (!data || data->isScalar || !indices || !axis ||
      (*axis != 0 && *axis != -1))
    return std::nullopt;
  auto constant = indices->constants();
  if (!constant)
    return std::nullopt;
  KnownIntegers result;
  result.elementType = data->elementType;
  result.isScalar = indices->isScalar;
  for (int64_t index : *constant) {
    auto entry = position(index, data->values.size());
    if (!entry)
      return std::nullopt;
    result.values.push_back(data->values[*entry]);
  }
  return result;
}

static Known evaluateConcat(NodeImport &node) {
  KnownIntegers result;
  for (unsigned i = 0; i < node.numInputs(); ++i) {
    Known part = node.knownInput(i);
    if (!part || part->isScalar)
      return std::nullopt;
    llvm::append_range(result.values, part->values);
    result.elementType = part->elementType;
  }
  if (!result.elementType || result.values.size() > maxLength)
    return std::nullopt;
  return result;
}

static Known evaluateSlice(NodeImport &node) {
  Known data = node.knownInput(0);
  if (!data || data->isScalar)
    return std::nullopt;
  bool isOld = node.opset() < 10;
  auto list = [&](StringRef name, unsigned input, int64_t missing) {
    if (isOld)
      return ignoreError(node.integers(name, {missing}));
    if (!node.hasInput(input))
      return std::optional<Integers>(Integers{missing});
    return constants(node, input);
  };
  auto starts = list("starts", 1, 0), ends = list("ends", 2, 0),
       axes = list("axes", 3, 0), steps = list("steps", 4, 1);
  for (const auto &entries : {starts, ends, axes, steps})
    if (!entries || entries->size() != 1)
      return std::nullopt;
  int64_t step = steps->front(), size = data->values.size();
  if (step == 0 || (axes->front() != 0 && axes->front() != -1))
    return std::nullopt;
  auto clamp = [&](int64_t index, int64_t low, int64_t high) {
    return std::clamp(index < 0 ? std::max(index, -size - 1) + size : index,
                      low, high);
  };
  KnownIntegers result;
  result.elementType = data->elementType;
  if (step > 0) {
    int64_t end = clamp(ends->front(), 0, size);
    for (int64_t i = clamp(starts->front(), 0, size); i < end;
         i += std::min(step, size))
      result.values.push_back(data->values[i]);
  } else {
    int64_t end = clamp(ends->front(), -1, size - 1);
    for (int64_t i = clamp(starts->front(), -1, size - 1); i > end;
         i += std::max(step, -size - 1))
      result.values.push_back(data->values[i]);
  }
  return result;
}

/// Squeeze, Unsqueeze and Reshape between a scalar and a list of one entry, and
/// between lists.
static Known evaluateReshape(NodeImport &node) {
  Known data = node.knownInput(0);
  if (!data)
    return std::nullopt;
  StringRef name = node.proto().op_type();
  if (name == "Reshape") {
    auto shape = constants(node, 1);
    if (!shape || shape->size() > 1)
      return std::nullopt;
    bool fits = shape->empty()
                    ? data->values.size() == 1
                    : shape->front() == -1 ||
                          shape->front() == int64_t(data->values.size());
    if (!fits)
      return std::nullopt;
    data->isScalar = shape->empty();
    return data;
  }
  if (name == "Squeeze") {
    if (data->isScalar || data->values.size() != 1)
      return std::nullopt;
    data->isScalar = true;
    return data;
  }
  if (!data->isScalar)
    return std::nullopt;
  auto axes = node.opset() >= 13 ? constants(node, 1)
                                 : ignoreError(node.integers("axes", {}));
  if (!axes || axes->size() != 1)
    return std::nullopt;
  data->isScalar = false;
  return data;
}

static Known evaluateIdentity(NodeImport &node) { return node.knownInput(0); }

static Known evaluateCast(NodeImport &node) {
  Known data = node.knownInput(0);
  auto to = ignoreError(node.integer("to", 0));
  if (!data ||
      (to != onnx::TensorProto::INT64 && to != onnx::TensorProto::INT32))
    return std::nullopt;
  data->elementType = elementType(node.getContext(), *to);
  return data;
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

using Operation2 = std::optional<int64_t> (*)(int64_t, int64_t);

static std::optional<int64_t> addIntegers(int64_t lhs, int64_t rhs) {
  int64_t result;
  return llvm::AddOverflow(lhs, rhs, result) ? std::nullopt
                                             : std::optional(result);
}
static std::optional<int64_t> subIntegers(int64_t lhs, int64_t rhs) {
  int64_t result;
  return llvm::SubOverflow(lhs, rhs, result) ? std::nullopt
                                             : std::optional(result);
}
static std::optional<int64_t> mulIntegers(int64_t lhs, int64_t rhs) {
  int64_t result;
  return llvm::MulOverflow(lhs, rhs, result) ? std::nullopt
                                             : std::optional(result);
}
static std::optional<int64_t> divIntegers(int64_t lhs, int64_t rhs) {
  if (rhs == 0 || rhs == -1)
    return std::nullopt;
  return lhs / rhs;
}
static std::optional<int64_t> minIntegers(int64_t lhs, int64_t rhs) {
  return std::min(lhs, rhs);
}
static std::optional<int64_t> maxIntegers(int64_t lhs, int64_t rhs) {
  return std::max(lhs, rhs);
}
static std::optional<int64_t> equalIntegers(int64_t lhs, int64_t rhs) {
  return lhs == rhs;
}

static Operation2 arithmetic(StringRef name) {
  return llvm::StringSwitch<Operation2>(name)
      .Case("Add", addIntegers)
      .Case("Sub", subIntegers)
      .Case("Mul", mulIntegers)
      .Case("Div", divIntegers)
      .Case("Min", minIntegers)
      .Case("Max", maxIntegers)
      .Case("Equal", equalIntegers)
      .Default(nullptr);
}

/// The result of an operation on two expressions, if it can be told.
static AffineExpr combine(NodeImport &node, AffineExpr lhs, AffineExpr rhs) {
  StringRef name = node.proto().op_type();
  auto a = constantOf(lhs), b = constantOf(rhs);
  if (a && b) {
    std::optional<int64_t> value = arithmetic(name)(*a, *b);
    return value ? node.constantSize(*value) : AffineExpr();
  }
  if (name == "Add")
    return simplify(lhs + rhs);
  if (name == "Sub")
    return simplify(lhs - rhs);
  if (name == "Mul")
    return simplify(lhs * rhs);
  return {};
}

static Known evaluateArithmetic(NodeImport &node) {
  Known lhs = node.knownInput(0), rhs = node.knownInput(1);
  if (!lhs || !rhs || node.numInputs() != 2 ||
      lhs->elementType != rhs->elementType)
    return std::nullopt;
  size_t left = lhs->values.size(), right = rhs->values.size();
  if (left != right && left != 1 && right != 1)
    return std::nullopt;
  KnownIntegers result;
  result.elementType = node.proto().op_type() == "Equal"
                           ? IntegerType::get(node.getContext(), 1)
                           : lhs->elementType;
  result.isScalar = lhs->isScalar && rhs->isScalar;
  for (size_t i = 0, e = left == 1 ? right : left; i < e; ++i) {
    AffineExpr value = combine(node, lhs->values[left == 1 ? 0 : i],
                               rhs->values[right == 1 ? 0 : i]);
    if (!value)
      return std::nullopt;
    result.values.push_back(value);
  }
  return result;
}

static Known evaluateWhere(NodeImport &node) {
  auto condition = constants(node, 0);
  Known ifTrue = node.knownInput(1), ifFalse = node.knownInput(2);
  if (!condition || !ifTrue || !ifFalse)
    return std::nullopt;
  size_t count = std::max(
      {condition->size(), ifTrue->values.size(), ifFalse->values.size()});
  for (size_t size :
       {condition->size(), ifTrue->values.size(), ifFalse->values.size()})
    if (size != count && size != 1)
      return std::nullopt;
  KnownIntegers result;
  result.elementType = ifTrue->elementType;
  result.isScalar =
      ifTrue->isScalar && ifFalse->isScalar && node.knownInput(0)->isScalar;
  for (size_t i = 0; i < count; ++i) {
    const KnownIntegers &chosen =
        (*condition)[condition->size() == 1 ? 0 : i] ? *ifTrue : *ifFalse;
    result.values.push_back(chosen.values[chosen.values.size() == 1 ? 0 : i]);
  }
  return result;
}

static Known evaluateProduct(NodeImport &node) {
  Known data = node.knownInput(0);
  auto keepDims = ignoreError(node.integer("keepdims", 1));
  if (!data || data->isScalar || !keepDims)
    return std::nullopt;
  AffineExpr product = node.constantSize(1);
  for (AffineExpr value : data->values)
    product = simplify(product * value);
  data->values.assign(1, product);
  data->isScalar = *keepDims == 0;
  return data;
}

//===----------------------------------------------------------------------===//
// Dispatch
//===----------------------------------------------------------------------===//

Known evaluateIntegers(NodeImport &node) {
  using Evaluate = Known (*)(NodeImport &);
  StringRef name = node.proto().op_type();
  auto evaluate =
      llvm::StringSwitch<Evaluate>(name)
          .Case("Cast", evaluateCast)
          .Case("Concat", evaluateConcat)
          .Case("Gather", evaluateGather)
          .Case("Identity", evaluateIdentity)
          .Case("Range", evaluateRange)
          .Case("ReduceProd", evaluateProduct)
          .Cases({"Reshape", "Squeeze", "Unsqueeze"}, evaluateReshape)
          .Case("Shape", evaluateShape)
          .Case("Size", evaluateSize)
          .Case("Slice", evaluateSlice)
          .Case("Where", evaluateWhere)
          .Default(nullptr);
  if (evaluate)
    return evaluate(node);
  return arithmetic(name) ? evaluateArithmetic(node) : std::nullopt;
}

} // namespace verso
