//===- ConvertReduction.cpp - Importing reductions ------------------------===//
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

/// A reduction that has a value over no elements as well.
static bool isTotal(StringRef operatorName) {
  return operatorName == ReduceSumOp::getOperationName() ||
         operatorName == ReduceProdOp::getOperationName();
}

static llvm::Expected<Values> emitReduction(NodeImport &node,
                                            StringRef operatorName, Value input,
                                            ArrayRef<int64_t> axes,
                                            bool keepDims) {
  ArrayRef<AffineExpr> sizes = node.type(input).sizes;
  if (!isTotal(operatorName) &&
      llvm::any_of(axes, [&](int64_t axis) { return isEmpty(sizes[axis]); }))
    return unsupported("it reduces nothing");
  return node.emit(
      operatorName, input,
      {node.attribute("axes", axes), node.flag("keep_dims", keepDims)});
}

/// GlobalAveragePool and GlobalMaxPool.
template <typename Op>
static llvm::Expected<Values> convertGlobalPool(NodeImport &node) {
  llvm::Expected<Value> input = node.floatInput(0);
  if (!input)
    return input.takeError();
  Integers axes;
  for (unsigned i = 2; i < node.rank(*input); ++i)
    axes.push_back(i);
  if (axes.empty())
    return unsupported("its input has no spatial dimension");
  return emitReduction(node, Op::getOperationName(), *input, axes,
                       /*keepDims=*/true);
}

namespace {
/// What the reductions over axes have in common.
struct AxesOfNode {
  Value input;
  Integers axes;
  bool keepDims = true;
  bool isNone = false; ///< no axes at all: the elements themselves
};
} // namespace

/// Axes are an input of ReduceSum from operator set 13 on, of the others from
/// 18 on.
static llvm::Expected<AxesOfNode> readAxes(NodeImport &node,
                                           llvm::Expected<Value> input) {
  AxesOfNode result;
  if (!input)
    return input.takeError();
  result.input = *input;
  llvm::Expected<int64_t> keepDims = node.integer("keepdims", 1);
  if (!keepDims)
    return keepDims.takeError();
  result.keepDims = *keepDims != 0;
  llvm::Expected<int64_t> emptyIsNone = node.integer("noop_with_empty_axes", 0);
  if (!emptyIsNone)
    return emptyIsNone.takeError();
  llvm::Expected<Integers> stated = node.hasInput(1)
                                        ? node.integerInput(1, "axes")
                                        : node.integers("axes", {});
  if (!stated)
    return stated.takeError();
  llvm::Expected<Integers> axes = node.axes(*stated, node.rank(*input));
  if (!axes)
    return axes.takeError();
  result.axes = *axes;
  if (result.axes.empty()) {
    result.isNone = *emptyIsNone != 0;
    for (unsigned i = 0; i < node.rank(*input) && !result.isNone; ++i)
      result.axes.push_back(i);
  }
  return result;
}

template <typename Op>
static llvm::Expected<Values> convertReduction(NodeImport &node) {
  // The mean of integers is rounded.
  constexpr bool isMean = std::is_same_v<Op, ReduceMeanOp>;
  llvm::Expected<AxesOfNode> read =
      readAxes(node, isMean ? node.floatInput(0) : node.numberInput(0));
  if (!read)
    return read.takeError();
  if (read->isNone)
    return Values{read->input};
  return emitReduction(node, Op::getOperationName(), read->input, read->axes,
                       read->keepDims);
}

/// One operator on one value, in a chain of them that may have failed before.
template <typename Op>
static llvm::Expected<Value> applied(NodeImport &node,
                                     llvm::Expected<Value> value) {
  if (!value)
    return value;
  return node.emit<Op>(*value);
}

/// The sum over the axes; the value itself if there are none.
static llvm::Expected<Value> summed(NodeImport &node, const AxesOfNode &read,
                                    llvm::Expected<Value> value) {
  if (!value || read.isNone)
    return value;
  return node.emit<ReduceSumOp>(*value,
                                {node.attribute("axes", read.axes),
                                 node.flag("keep_dims", read.keepDims)});
}

/// ReduceL1, ReduceL2, ReduceSumSquare and ReduceLogSum: a sum with a function
/// before or after it.
static llvm::Expected<Values> convertNorm(NodeImport &node) {
  llvm::Expected<AxesOfNode> read = readAxes(node, node.floatInput(0));
  if (!read)
    return read.takeError();
  StringRef name = node.proto().op_type();
  if (name == "ReduceL1")
    return single(summed(node, *read, applied<AbsOp>(node, read->input)));
  if (name == "ReduceLogSum")
    return single(applied<LogOp>(node, summed(node, *read, read->input)));
  llvm::Expected<Value> squares =
      summed(node, *read, node.emit<MulOp>({read->input, read->input}));
  if (name == "ReduceL2")
    return single(applied<SqrtOp>(node, std::move(squares)));
  return single(std::move(squares));
}

/// log(sum(exp(x - m))) + m, where m is the maximum: the exponentials alone
/// could overflow.
static llvm::Expected<Values> convertLogSumExp(NodeImport &node) {
  llvm::Expected<AxesOfNode> read = readAxes(node, node.floatInput(0));
  if (!read)
    return read.takeError();
  if (read->isNone)
    return Values{read->input};
  auto maximum = [&](bool keepDims) -> llvm::Expected<Value> {
    llvm::Expected<Values> result =
        emitReduction(node, ReduceMaxOp::getOperationName(), read->input,
                      read->axes, keepDims);
    if (!result)
      return result.takeError();
    return result->front();
  };
  llvm::Expected<Value> subtracted = maximum(/*keepDims=*/true);
  if (!subtracted)
    return subtracted.takeError();
  llvm::Expected<Value> logarithm = applied<LogOp>(
      node, summed(node, *read,
                   applied<ExpOp>(
                       node, node.emit<SubOp>({read->input, *subtracted}))));
  if (!logarithm)
    return logarithm.takeError();
  llvm::Expected<Value> added = maximum(read->keepDims);
  if (!added)
    return added.takeError();
  return single(node.emit<AddOp>({*logarithm, *added}));
}

/// ArgMax and ArgMin.
template <typename Op>
static llvm::Expected<Values> convertPosition(NodeImport &node) {
  llvm::Expected<Value> input = node.numberInput(0);
  if (!input)
    return input.takeError();
  llvm::Expected<int64_t> stated = node.integer("axis", 0);
  if (!stated)
    return stated.takeError();
  llvm::Expected<int64_t> keepDims = node.integer("keepdims", 1);
  if (!keepDims)
    return keepDims.takeError();
  llvm::Expected<int64_t> takesLast = node.integer("select_last_index", 0);
  if (!takesLast)
    return takesLast.takeError();
  llvm::Expected<int64_t> axis = node.axis(*stated, node.rank(*input));
  if (!axis)
    return axis.takeError();
  if (isEmpty(node.type(*input).sizes[*axis]))
    return unsupported("it reduces nothing");
  return single(
      node.emit<Op>(*input, {node.attribute("axis", *axis),
                             node.flag("keep_dims", *keepDims != 0),
                             node.flag("select_last_index", *takesLast != 0)}));
}

static llvm::Expected<Values> convertCumsum(NodeImport &node) {
  llvm::Expected<Value> input = node.numberInput(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Integers> stated = node.integerInput(1, "axis");
  if (!stated)
    return stated.takeError();
  if (stated->size() != 1)
    return node.malformed("it has " + Twine(stated->size()) + " axes");
  llvm::Expected<int64_t> axis = node.axis(stated->front(), node.rank(*input));
  if (!axis)
    return axis.takeError();
  llvm::Expected<int64_t> exclusive = node.integer("exclusive", 0);
  if (!exclusive)
    return exclusive.takeError();
  llvm::Expected<int64_t> reverse = node.integer("reverse", 0);
  if (!reverse)
    return reverse.takeError();
  return single(
      node.emit<CumsumOp>(*input, {node.attribute("axis", *axis),
                                   node.flag("exclusive", *exclusive != 0),
                                   node.flag("reverse", *reverse != 0)}));
}

void addReductionConverters(ConverterTable &table) {
  table["ArgMax"] = convertPosition<ArgmaxOp>;
  table["ArgMin"] = convertPosition<ArgminOp>;
  table["CumSum"] = convertCumsum;
  table["GlobalAveragePool"] = convertGlobalPool<ReduceMeanOp>;
  table["GlobalMaxPool"] = convertGlobalPool<ReduceMaxOp>;
  table["ReduceL1"] = convertNorm;
  table["ReduceL2"] = convertNorm;
  table["ReduceLogSum"] = convertNorm;
  table["ReduceLogSumExp"] = convertLogSumExp;
  table["ReduceMax"] = convertReduction<ReduceMaxOp>;
  table["ReduceMean"] = convertReduction<ReduceMeanOp>;
  table["ReduceMin"] = convertReduction<ReduceMinOp>;
  table["ReduceProd"] = convertReduction<ReduceProdOp>;
  table["ReduceSum"] = convertReduction<ReduceSumOp>;
  table["ReduceSumSquare"] = convertNorm;
}

} // namespace verso
