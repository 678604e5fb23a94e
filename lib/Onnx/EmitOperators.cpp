//===- EmitOperators.cpp - Writing single operators as nodes --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Emit.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace verso {

//===----------------------------------------------------------------------===//
// Linear
//===----------------------------------------------------------------------===//

ElementsAttr convolutionBias(ConvOp conv, Value addend) {
  auto constant = addend.getDefiningOp<ConstantOp>();
  auto type = cast<RankedTensorType>(conv.getResult().getType());
  if (!constant || type.isDynamicDim(1))
    return {};
  // Aligned at the last dimension: only the channels may have a size.
  auto bias = cast<RankedTensorType>(constant.getType());
  int64_t channels = type.getDimSize(1),
          offset = type.getRank() - bias.getRank();
  if (offset < 0 || bias.getNumElements() != channels)
    return {};
  for (auto [dimension, size] : llvm::enumerate(bias.getShape()))
    if (size != (int64_t(dimension) + offset == 1 ? channels : 1))
      return {};
  return reshaped(constant.getValue(), channels);
}

llvm::Error emitConvolution(Exporter &exporter, ConvOp conv,
                            Operation *operation, StringRef bias) {
  auto kernel = cast<RankedTensorType>(conv.getKernel().getType());
  llvm::Expected<SmallVector<std::string>> inputs =
      exporter.namesOf({conv.getInput(), conv.getKernel()});
  if (!inputs)
    return inputs.takeError();
  if (!bias.empty())
    inputs->push_back(bias.str());
  return exporter.addNode(
      operation, "Conv", ArrayRef<std::string>(*inputs),
      [&](onnx::NodeProto &node) {
        setAttribute(node, "dilations", integersOf(conv.getDilations()));
        setAttribute(node, "group", integerOf(conv.getGroup()));
        setAttribute(node, "kernel_shape", kernel.getShape().drop_front(2));
        setAttribute(node, "pads", integersOf(conv.getPads()));
        setAttribute(node, "strides", integersOf(conv.getStrides()));
      });
}

/// Enlarging a kernel pads its spatial dimensions with zeros on both sides.
static llvm::Error emitPadding(Exporter &exporter, Operation *operation,
                               ArrayRef<int64_t> low, ArrayRef<int64_t> high,
                               double value) {
  SmallVector<int64_t> pads(low);
  llvm::append_range(pads, high);
  Value input = operation->getOperand(0);
  if (exporter.writer().opset() < 11)
    return exporter.addNode(operation, "Pad", input,
                            [&](onnx::NodeProto &node) {
                              setAttribute(node, "pads", pads);
                              setAttribute(node, "value", float(value));
                            });
  llvm::Expected<SmallVector<std::string>> inputs = exporter.namesOf(input);
  if (!inputs)
    return inputs.takeError();
  llvm::Expected<std::string> padsName = exporter.writer().integers(pads);
  if (!padsName)
    return padsName.takeError();
  inputs->push_back(*padsName);
  if (value != 0) {
    Type element = cast<RankedTensorType>(input.getType()).getElementType();
    llvm::Expected<std::string> valueName =
        exporter.writer().constant(scalarOf(element, value));
    if (!valueName)
      return valueName.takeError();
    inputs->push_back(*valueName);
  }
  return exporter.addNode(operation, "Pad", ArrayRef<std::string>(*inputs));
}

/// Padding with elements of the input.
template <typename Op>
static llvm::Error emitExtendingPad(Exporter &exporter, Op operation,
                                    StringRef mode) {
  int64_t opset = exporter.writer().opset();
  Type element =
      cast<RankedTensorType>(operation.getInput().getType()).getElementType();
  if (opset < (mode == "wrap" ? 19 : isa<FloatType>(element) ? 7 : 11))
    return inexpressible(exporter, operation);
  SmallVector<int64_t> pads(integersOf(operation.getLow()));
  llvm::append_range(pads, integersOf(operation.getHigh()));
  auto setAttributes = [&](onnx::NodeProto &node) {
    setAttribute(node, "mode", mode);
    if (opset < 11)
      setAttribute(node, "pads", pads);
  };
  if (opset < 11)
    return exporter.addNode(operation, "Pad", operation.getInput(),
                            setAttributes);
  return emitWithList(exporter, operation, "Pad", operation.getInput(), pads,
                      setAttributes);
}

static llvm::Error emitEnlarge(Exporter &exporter, EnlargeOp operation) {
  auto kernel = cast<RankedTensorType>(operation.getKernel().getType());
  SmallVector<int64_t> pads(kernel.getRank(), 0);
  for (auto [i, size] : llvm::enumerate(integersOf(operation.getSize())))
    pads[i + 2] = (size - kernel.getDimSize(i + 2)) / 2;
  return emitPadding(exporter, operation, pads, pads, 0);
}

//===----------------------------------------------------------------------===//
// Windows, reductions, normalisation
//===----------------------------------------------------------------------===//

static llvm::Error emitMaxPool(Exporter &exporter, MaxPoolOp operation) {
  ArrayRef<int64_t> dilations = integersOf(operation.getDilations());
  bool isDilated = llvm::any_of(dilations, [](int64_t d) { return d != 1; });
  if (isDilated && exporter.writer().opset() < 10)
    return inexpressible(exporter, operation);
  return exporter.addNode(
      operation, "MaxPool", operation.getInput(), [&](onnx::NodeProto &node) {
        if (isDilated)
          setAttribute(node, "dilations", dilations);
        setAttribute(node, "kernel_shape", integersOf(operation.getKernel()));
        setAttribute(node, "pads", integersOf(operation.getPads()));
        setAttribute(node, "strides", integersOf(operation.getStrides()));
      });
}

static llvm::Error emitAvgPool(Exporter &exporter, AvgPoolOp operation) {
  return exporter.addNode(
      operation, "AveragePool", operation.getInput(),
      [&](onnx::NodeProto &node) {
        setAttribute(node, "count_include_pad",
                     int64_t(operation.getCountIncludePad()));
        setAttribute(node, "kernel_shape", integersOf(operation.getKernel()));
        setAttribute(node, "pads", integersOf(operation.getPads()));
        setAttribute(node, "strides", integersOf(operation.getStrides()));
      });
}

static llvm::Error emitBatchNorm(Exporter &exporter, BatchNormOp operation) {
  double epsilon = cast<FloatAttr>(operation.getEpsilon()).getValueAsDouble();
  return exporter.addNode(operation, "BatchNormalization",
                          operation->getOperands(), [&](onnx::NodeProto &node) {
                            setAttribute(node, "epsilon", float(epsilon));
                          });
}

static llvm::Error emitSoftmax(Exporter &exporter, SoftmaxOp operation) {
  auto type = cast<RankedTensorType>(operation.getInput().getType());
  int64_t axis = operation.getAxis(), last = type.getRank() - 1;
  bool isFlat = exporter.writer().opset() < 13;
  bool isTrailing = llvm::all_of(type.getShape().drop_front(axis + 1),
                                 [](int64_t size) { return size == 1; });
  auto setAxis = [](int64_t value) {
    return
        [value](onnx::NodeProto &node) { setAttribute(node, "axis", value); };
  };
  if (!isFlat || isTrailing)
    return exporter.addNode(operation, "Softmax", operation.getInput(),
                            setAxis(axis));
  // Before operator set 13 all dimensions from the axis on are taken together,
  // so the axis has to be the last.
  SmallVector<int64_t> permutation =
      llvm::to_vector(llvm::seq<int64_t>(0, last + 1));
  std::swap(permutation[axis], permutation[last]);
  auto setPermutation = [&](onnx::NodeProto &node) {
    setAttribute(node, "perm", permutation);
  };
  llvm::Expected<SmallVector<std::string>> input =
      exporter.namesOf(operation.getInput());
  if (!input)
    return input.takeError();
  std::string swapped = exporter.addStep("Transpose", *input, setPermutation);
  std::string result = exporter.addStep("Softmax", swapped, setAxis(last));
  return exporter.addNode(operation, "Transpose", ArrayRef<std::string>(result),
                          setPermutation);
}

//===----------------------------------------------------------------------===//
// Movement
//===----------------------------------------------------------------------===//

static llvm::Error emitReshape(Exporter &exporter, ReshapeOp operation) {
  ArrayRef<int64_t> shape = integersOf(operation.getShape());
  if (!llvm::is_contained(shape, 0))
    return emitWithList(exporter, operation, "Reshape", operation.getInput(),
                        shape);
  if (exporter.writer().opset() < 14)
    return inexpressible(exporter, operation);
  return emitWithList(exporter, operation, "Reshape", operation.getInput(),
                      shape, [](onnx::NodeProto &node) {
                        setAttribute(node, "allowzero", int64_t(1));
                      });
}

static llvm::Error emitConcat(Exporter &exporter, ConcatOp operation) {
  if (operation.getInputs().size() == 1)
    return exporter.addNode(operation, "Identity", operation.getInputs());
  return exporter.addNode(
      operation, "Concat", operation.getInputs(), [&](onnx::NodeProto &node) {
        setAttribute(node, "axis", int64_t(operation.getAxis()));
      });
}

static llvm::Error emitSplit(Exporter &exporter, SplitOp operation) {
  ArrayRef<int64_t> sizes = integersOf(operation.getSizes());
  bool isAttribute = exporter.writer().opset() < 13;
  auto setAttributes = [&](onnx::NodeProto &node) {
    setAttribute(node, "axis", int64_t(operation.getAxis()));
    if (isAttribute)
      setAttribute(node, "split", sizes);
  };
  if (isAttribute)
    return exporter.addNode(operation, "Split", operation.getInput(),
                            setAttributes);
  return emitWithList(exporter, operation, "Split", operation.getInput(), sizes,
                      setAttributes);
}

static llvm::Error emitSlice(Exporter &exporter, SliceOp operation) {
  ArrayRef<int64_t> starts = integersOf(operation.getStarts());
  ArrayRef<int64_t> steps = integersOf(operation.getSteps());
  SmallVector<int64_t> ends, axes;
  for (auto [i, start, size, step] :
       llvm::enumerate(starts, integersOf(operation.getSizes()), steps)) {
    ends.push_back(size == 0 ? start : start + (size - 1) * step + 1);
    axes.push_back(i);
  }
  if (exporter.writer().opset() < 10) {
    if (llvm::any_of(steps, [](int64_t step) { return step != 1; }))
      return inexpressible(exporter, operation);
    return exporter.addNode(operation, "Slice", operation.getInput(),
                            [&](onnx::NodeProto &node) {
                              setAttribute(node, "axes", axes);
                              setAttribute(node, "ends", ends);
                              setAttribute(node, "starts", starts);
                            });
  }
  llvm::Expected<SmallVector<std::string>> inputs =
      exporter.namesOf(operation.getInput());
  if (!inputs)
    return inputs.takeError();
  for (ArrayRef<int64_t> list :
       {starts, ArrayRef<int64_t>(ends), ArrayRef<int64_t>(axes), steps}) {
    llvm::Expected<std::string> name = exporter.writer().integers(list);
    if (!name)
      return name.takeError();
    inputs->push_back(*name);
  }
  return exporter.addNode(operation, "Slice", ArrayRef<std::string>(*inputs));
}

static llvm::Error emitTranspose(Exporter &exporter, TransposeOp operation) {
  return exporter.addNode(
      operation, "Transpose", operation.getInput(), [&](onnx::NodeProto &node) {
        setAttribute(node, "perm", operation.getPermutation());
      });
}

static llvm::Error emitBroadcast(Exporter &exporter, BroadcastOp operation) {
  if (exporter.writer().opset() < 8)
    return inexpressible(exporter, operation);
  return emitWithList(exporter, operation, "Expand", operation.getInput(),
                      integersOf(operation.getShape()));
}

//===----------------------------------------------------------------------===//
// Dispatch
//===----------------------------------------------------------------------===//

llvm::Error emitOperator(Exporter &exporter, Operation *operation) {
  auto emitAs = [&](StringRef operatorName) {
    return exporter.addNode(operation, operatorName, operation->getOperands());
  };
  for (auto emit : {emitLeaf, emitElementwise, emitIndexing}) {
    llvm::Expected<bool> isEmitted = emit(exporter, operation);
    if (!isEmitted)
      return isEmitted.takeError();
    if (*isEmitted)
      return llvm::Error::success();
  }
  return llvm::TypeSwitch<Operation *, llvm::Error>(operation)
      .Case([&](MatmulOp) { return emitAs("MatMul"); })
      .Case([&](ConvOp conv) {
        return emitConvolution(exporter, conv, conv, "");
      })
      .Case([&](EnlargeOp op) { return emitEnlarge(exporter, op); })
      .Case([&](MaxPoolOp op) { return emitMaxPool(exporter, op); })
      .Case([&](AvgPoolOp op) { return emitAvgPool(exporter, op); })
      .Case([&](BatchNormOp op) { return emitBatchNorm(exporter, op); })
      .Case([&](SoftmaxOp op) { return emitSoftmax(exporter, op); })
      .Case([&](PadOp op) {
        return emitPadding(exporter, op, integersOf(op.getLow()),
                           integersOf(op.getHigh()),
                           cast<FloatAttr>(op.getValue()).getValueAsDouble());
      })
      .Case(
          [&](PadEdgeOp op) { return emitExtendingPad(exporter, op, "edge"); })
      .Case([&](PadReflectOp op) {
        return emitExtendingPad(exporter, op, "reflect");
      })
      .Case(
          [&](PadWrapOp op) { return emitExtendingPad(exporter, op, "wrap"); })
      .Case([&](ReshapeOp op) { return emitReshape(exporter, op); })
      .Case([&](ConcatOp op) { return emitConcat(exporter, op); })
      .Case([&](SplitOp op) { return emitSplit(exporter, op); })
      .Case([&](SliceOp op) { return emitSlice(exporter, op); })
      .Case([&](TransposeOp op) { return emitTranspose(exporter, op); })
      .Case([&](BroadcastOp op) { return emitBroadcast(exporter, op); })
      .Default([&](Operation *op) { return emitStructural(exporter, op); });
}

} // namespace verso
