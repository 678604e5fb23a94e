//===- Elementwise.cpp - Definitions of elementwise operators -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Broadcast.h"
#include "verso/Dialect/VersoDialect.h"

using namespace mlir;

namespace verso {

bool isOne(AffineExpr size) {
  auto constant = dyn_cast<AffineConstantExpr>(size);
  return constant && constant.getValue() == 1;
}

SmallVector<AffineExpr, 4> broadcastSizes(DefinitionBuilder &builder,
                                          unsigned number,
                                          ArrayRef<AffineExpr> lhs,
                                          ArrayRef<AffineExpr> rhs) {
  if (lhs.size() < rhs.size())
    std::swap(lhs, rhs);
  SmallVector<AffineExpr, 4> sizes(lhs);
  unsigned missing = lhs.size() - rhs.size();
  for (auto [position, size] : llvm::enumerate(rhs)) {
    AffineExpr &result = sizes[missing + position];
    if (isOne(result))
      result = size;
    else if (!isOne(size)) {
      builder.require(number, equal(result, size), "sizes must broadcast");
      if (isa<AffineConstantExpr>(size))
        result = size;
    }
  }
  return sizes;
}

SmallVector<AffineExpr, 4> broadcastIndices(ArrayRef<AffineExpr> sizes,
                                            ArrayRef<AffineExpr> indices) {
  SmallVector<AffineExpr, 4> result;
  for (auto [size, index] :
       llvm::zip_equal(sizes, indices.take_back(sizes.size())))
    result.push_back(isOne(size) ? index * 0 : index);
  return result;
}

static void defineBinary(DefinitionBuilder &builder, ScalarFunction function) {
  const SymbolicTensor &lhs = builder.operand(0), &rhs = builder.operand(1);
  builder.requireForm(1, lhs.elementType == rhs.elementType,
                      "operands must have the same element type");
  SmallVector<AffineExpr, 4> sizes =
      broadcastSizes(builder, 2, lhs.sizes, rhs.sizes);
  SmallVector<AffineExpr, 4> indices = builder.indices(sizes.size());
  builder.addResult(
      sizes, lhs.elementType,
      builder.apply(function,
                    builder.load(0, broadcastIndices(lhs.sizes, indices)),
                    builder.load(1, broadcastIndices(rhs.sizes, indices))));
}

static void defineUnary(DefinitionBuilder &builder, ScalarFunction function) {
  const SymbolicTensor &input = builder.operand(0);
  builder.addResult(
      input.sizes, input.elementType,
      builder.apply(function, builder.load(0, builder.indices(input.rank()))));
}

void AddOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineBinary(builder, ScalarFunction::Add);
}
void SubOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineBinary(builder, ScalarFunction::Subtract);
}
void MulOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineBinary(builder, ScalarFunction::Multiply);
}
void ReluOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineUnary(builder, ScalarFunction::Relu);
}
void SigmoidOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineUnary(builder, ScalarFunction::Sigmoid);
}
void TanhOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  defineUnary(builder, ScalarFunction::Tanh);
}

} // namespace verso
