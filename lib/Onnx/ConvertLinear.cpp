//===- ConvertLinear.cpp - Importing matrix products ----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NodeImport.h"

using namespace mlir;

namespace verso {

static llvm::Expected<Values> convertMatMul(NodeImport &node) {
  llvm::Expected<Value> lhs = node.floatInput(0);
  if (!lhs)
    return lhs.takeError();
  llvm::Expected<Value> rhs = node.floatInput(1);
  if (!rhs)
    return rhs.takeError();
  if (node.rank(*lhs) < 2 || node.rank(*rhs) < 2)
    return unsupported("an operand is a vector");
  llvm::Expected<Value> result =
      node.emit<MatmulOp>({*lhs, *rhs}, {}, /*decided=*/4);
  if (!result)
    return result.takeError();
  return Values{*result};
}

/// Operand `number` of a Gemm: a matrix, transposed if `attribute` says so.
static llvm::Expected<Value> gemmOperand(NodeImport &node, unsigned number,
                                         StringRef attribute) {
  llvm::Expected<int64_t> isTransposed = node.integer(attribute, 0);
  if (!isTransposed)
    return isTransposed.takeError();
  llvm::Expected<Value> operand = node.floatInput(number);
  if (!operand)
    return operand.takeError();
  if (node.rank(*operand) != 2)
    return node.malformed("input " + Twine(number) + " is not a matrix");
  if (*isTransposed == 0)
    return operand;
  return node.emit<TransposeOp>(*operand,
                                node.attribute("permutation", {1, 0}));
}

/// `value` times the number in an attribute; `value` itself if that is 1.
static llvm::Expected<Value> scaled(NodeImport &node, Value value,
                                    double factor) {
  if (factor == 1)
    return value;
  auto element = cast<FloatType>(node.type(value).elementType);
  auto scalar = DenseElementsAttr::get(RankedTensorType::get({}, element),
                                       FloatAttr::get(element, factor));
  return node.emit<MulOp>({value, node.constant(cast<ElementsAttr>(scalar))});
}

/// Gemm: alpha * A' * B' + beta * C.
static llvm::Expected<Values> convertGemm(NodeImport &node) {
  llvm::Expected<double> alpha = node.real("alpha", 1);
  if (!alpha)
    return alpha.takeError();
  llvm::Expected<double> beta = node.real("beta", 1);
  if (!beta)
    return beta.takeError();
  llvm::Expected<Value> lhs = gemmOperand(node, 0, "transA");
  if (!lhs)
    return lhs.takeError();
  llvm::Expected<Value> rhs = gemmOperand(node, 1, "transB");
  if (!rhs)
    return rhs.takeError();
  llvm::Expected<Value> product = node.emit<MatmulOp>({*lhs, *rhs});
  if (!product)
    return product.takeError();
  llvm::Expected<Value> result = scaled(node, *product, *alpha);
  if (!result)
    return result.takeError();
  if (!node.hasInput(2))
    return Values{*result};

  llvm::Expected<Value> addend = node.floatInput(2);
  if (!addend)
    return addend.takeError();
  llvm::Expected<Value> scaledAddend = scaled(node, *addend, *beta);
  if (!scaledAddend)
    return scaledAddend.takeError();
  Sizes shape = node.type(*result).sizes;
  llvm::Expected<Value> sum =
      node.emit<AddOp>({*result, *scaledAddend}, {}, /*decided=*/2);
  if (!sum)
    return sum.takeError();
  if (node.type(*sum).sizes != shape)
    return node.malformed("input 2 does not broadcast to the product");
  return Values{*sum};
}

void addLinearConverters(ConverterTable &table) {
  table["Gemm"] = convertGemm;
  table["MatMul"] = convertMatMul;
}

} // namespace verso
