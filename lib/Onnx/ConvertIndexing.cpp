//===- ConvertIndexing.cpp - Importing operators with indices from data --===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NodeImport.h"

using namespace mlir;

namespace verso {

static llvm::Expected<Values> single(llvm::Expected<Value> value) {
  if (!value)
    return value.takeError();
  return Values{*value};
}

/// A tensor of integers that positions may come from.
static llvm::Expected<Value> indexInput(NodeImport &node, unsigned number) {
  llvm::Expected<Value> indices = node.input(number);
  if (!indices)
    return indices;
  Type type = node.type(*indices).elementType;
  if (!type.isInteger(32) && !type.isInteger(64))
    return unsupported("its indices are not integers of 32 or 64 bits");
  return indices;
}

/// Gather and GatherElements. An index outside the input, which ONNX forbids,
/// means its nearest end.
template <typename Op>
static llvm::Expected<Values> convertGather(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Value> indices = indexInput(node, 1);
  if (!indices)
    return indices.takeError();
  llvm::Expected<int64_t> stated = node.integer("axis", 0);
  if (!stated)
    return stated.takeError();
  llvm::Expected<int64_t> axis = node.axis(*stated, node.rank(*input));
  if (!axis)
    return axis.takeError();
  auto size = dyn_cast<AffineConstantExpr>(node.type(*input).sizes[*axis]);
  if (size && size.getValue() == 0)
    return unsupported("its input is empty");
  return single(
      node.emit<Op>({*input, *indices}, node.attribute("axis", *axis)));
}

static llvm::Expected<Values> convertOneHot(NodeImport &node) {
  llvm::Expected<Value> indices = indexInput(node, 0);
  if (!indices)
    return indices.takeError();
  llvm::Expected<Integers> depth = node.integerInput(1, "depth");
  if (!depth)
    return depth.takeError();
  if (depth->size() != 1 || depth->front() < 0 || depth->front() > maxElements)
    return node.malformed("its depth is not one number that a size can be");
  llvm::Expected<Value> values = node.input(2);
  if (!values)
    return values.takeError();
  llvm::Expected<int64_t> stated = node.integer("axis", -1);
  if (!stated)
    return stated.takeError();
  llvm::Expected<int64_t> axis = node.axis(*stated, node.rank(*indices) + 1);
  if (!axis)
    return axis.takeError();
  return single(node.emit<OneHotOp>({*indices, *values},
                                    {node.attribute("axis", *axis),
                                     node.attribute("depth", depth->front())}));
}

void addIndexingConverters(ConverterTable &table) {
  table["Gather"] = convertGather<GatherOp>;
  table["GatherElements"] = convertGather<GatherElementsOp>;
  table["OneHot"] = convertOneHot;
}

} // namespace verso
