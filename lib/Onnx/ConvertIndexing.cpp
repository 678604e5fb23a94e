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
  if (isEmpty(node.type(*input).sizes[*axis]))
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

static llvm::Expected<Values> convertGatherNd(NodeImport &node) {
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Value> indices = indexInput(node, 1);
  if (!indices)
    return indices.takeError();
  llvm::Expected<int64_t> batch = node.integer("batch_dims", 0);
  if (!batch)
    return batch.takeError();
  ArrayRef<AffineExpr> sizes = node.type(*indices).sizes;
  if (sizes.empty())
    return node.malformed("its indices are a scalar");
  if (!isa<AffineConstantExpr>(sizes.back()))
    return unsupported("the number of its indices is not known");
  if (isEmpty(sizes.back()))
    return unsupported("it has no indices");
  if (llvm::any_of(node.type(*input).sizes, isEmpty))
    return unsupported("its input is empty");
  return single(node.emit<GatherNdOp>({*input, *indices},
                                      node.attribute("batch_dims", *batch)));
}

/// The operator that combines elements and updates as a node says: that of the
/// given name, with the reduction as its suffix.
static llvm::Expected<std::string> scatterName(NodeImport &node,
                                               StringRef replacing) {
  llvm::Expected<std::string> reduction = node.string("reduction", "none");
  if (!reduction)
    return reduction;
  if (*reduction == "none")
    return replacing.str();
  if (!llvm::is_contained({"add", "mul", "max", "min"}, *reduction))
    return node.malformed("its reduction is '" + *reduction + "'");
  if (std::optional<SymbolicTensor> input = node.inputType(0);
      input && input->elementType.isInteger(1))
    return unsupported("it combines truth values");
  return (replacing + "_" + *reduction).str();
}

/// ScatterElements, its old form Scatter, and ScatterND.
static llvm::Expected<Values> convertScatter(NodeImport &node) {
  bool isNd = node.proto().op_type() == "ScatterND";
  llvm::Expected<Value> input = node.input(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Value> indices = indexInput(node, 1);
  if (!indices)
    return indices.takeError();
  llvm::Expected<Value> updates = node.input(2);
  if (!updates)
    return updates.takeError();
  ArrayRef<AffineExpr> sizes = node.type(*indices).sizes;
  if (llvm::any_of(sizes, isEmpty))
    return unsupported("it has no indices");
  if (isNd && (sizes.empty() || !isa<AffineConstantExpr>(sizes.back())))
    return unsupported("the number of its indices is not known");
  llvm::Expected<std::string> name =
      scatterName(node, isNd ? ScatterNdOp::getOperationName()
                             : ScatterElementsOp::getOperationName());
  if (!name)
    return name.takeError();
  if (isNd)
    return node.emit(*name, {*input, *indices, *updates}, {});
  llvm::Expected<int64_t> stated = node.integer("axis", 0);
  if (!stated)
    return stated.takeError();
  llvm::Expected<int64_t> axis = node.axis(*stated, node.rank(*input));
  if (!axis)
    return axis.takeError();
  return node.emit(*name, {*input, *indices, *updates},
                   node.attribute("axis", *axis));
}

/// The number of elements is an input from operator set 10 on.
static llvm::Expected<Values> convertTopK(NodeImport &node) {
  llvm::Expected<Value> input = node.numberInput(0);
  if (!input)
    return input.takeError();
  llvm::Expected<int64_t> largest = node.integer("largest", 1);
  if (!largest)
    return largest.takeError();
  llvm::Expected<int64_t> sorted = node.integer("sorted", 1);
  if (!sorted)
    return sorted.takeError();
  if (*sorted == 0)
    return unsupported("the order of its results is not given");
  int64_t k = 0;
  if (node.opset() >= 10) {
    llvm::Expected<Integers> list = node.integerInput(1, "k");
    if (!list)
      return list.takeError();
    if (list->size() != 1)
      return node.malformed("its k is not one number");
    k = list->front();
  } else {
    llvm::Expected<int64_t> number = node.integer("k", 0);
    if (!number)
      return number.takeError();
    k = *number;
  }
  llvm::Expected<int64_t> stated = node.integer("axis", -1);
  if (!stated)
    return stated.takeError();
  llvm::Expected<int64_t> axis = node.axis(*stated, node.rank(*input));
  if (!axis)
    return axis.takeError();
  if (isEmpty(node.type(*input).sizes[*axis]))
    return unsupported("its input is empty");
  return node.emit(TopKOp::getOperationName(), *input,
                   {node.attribute("axis", *axis), node.attribute("k", k),
                    node.flag("largest", *largest != 0)});
}

void addIndexingConverters(ConverterTable &table) {
  table["Gather"] = convertGather<GatherOp>;
  table["GatherElements"] = convertGather<GatherElementsOp>;
  table["GatherND"] = convertGatherNd;
  table["OneHot"] = convertOneHot;
  table["Scatter"] = convertScatter;
  table["ScatterElements"] = convertScatter;
  table["ScatterND"] = convertScatter;
  table["TopK"] = convertTopK;
}

} // namespace verso
