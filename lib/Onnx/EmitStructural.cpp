//===- EmitStructural.cpp - Writing reductions, norms and moves -----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Emit.h"
#include "Sampling.h"
#include "llvm/ADT/TypeSwitch.h"
#include <limits>

using namespace mlir;

namespace verso {

llvm::Error inexpressible(Exporter &exporter, Operation *operation) {
  return modelError(exporter.writer().original().model().path(),
                    operation->getName().getStringRef() +
                        " has no form in operator set version " +
                        Twine(exporter.writer().opset()));
}

llvm::Error
emitWithList(Exporter &exporter, Operation *operation, StringRef operatorName,
             Value input, ArrayRef<int64_t> list,
             llvm::function_ref<void(onnx::NodeProto &)> setAttributes) {
  llvm::Expected<SmallVector<std::string>> inputs = exporter.namesOf(input);
  if (!inputs)
    return inputs.takeError();
  llvm::Expected<std::string> name = exporter.writer().integers(list);
  if (!name)
    return name.takeError();
  inputs->push_back(*name);
  return exporter.addNode(operation, operatorName,
                          ArrayRef<std::string>(*inputs), setAttributes);
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

/// `axesInput` is the operator set from which on the axes are an input.
template <typename Op>
static llvm::Error emitReduction(Exporter &exporter, Op operation,
                                 StringRef operatorName, int64_t axesInput) {
  ArrayRef<int64_t> axes = operation.getAxes();
  if (axes.empty())
    return exporter.addNode(operation, "Identity", operation.getInput());
  int64_t keepDims = operation.getKeepDims();
  if (exporter.writer().opset() < axesInput)
    return exporter.addNode(operation, operatorName, operation.getInput(),
                            [&](onnx::NodeProto &node) {
                              setAttribute(node, "axes", axes);
                              setAttribute(node, "keepdims", keepDims);
                            });
  return emitWithList(
      exporter, operation, operatorName, operation.getInput(), axes,
      [&](onnx::NodeProto &node) { setAttribute(node, "keepdims", keepDims); });
}

template <typename Op>
static llvm::Error emitPosition(Exporter &exporter, Op operation,
                                StringRef operatorName) {
  bool takesLast = operation.getSelectLastIndex();
  if (takesLast && exporter.writer().opset() < 12)
    return inexpressible(exporter, operation);
  return exporter.addNode(
      operation, operatorName, operation.getInput(),
      [&](onnx::NodeProto &node) {
        setAttribute(node, "axis", int64_t(operation.getAxis()));
        setAttribute(node, "keepdims", int64_t(operation.getKeepDims()));
        if (takesLast)
          setAttribute(node, "select_last_index", int64_t(1));
      });
}

static llvm::Error emitCumsum(Exporter &exporter, CumsumOp operation) {
  if (exporter.writer().opset() < 11)
    return inexpressible(exporter, operation);
  llvm::Expected<SmallVector<std::string>> inputs =
      exporter.namesOf(operation.getInput());
  if (!inputs)
    return inputs.takeError();
  // The axis is a scalar.
  auto type =
      RankedTensorType::get({}, IntegerType::get(operation.getContext(), 64));
  auto axis = DenseElementsAttr::get(
      type, ArrayRef<int64_t>(int64_t(operation.getAxis())));
  llvm::Expected<std::string> name =
      exporter.writer().constant(cast<ElementsAttr>(axis));
  if (!name)
    return name.takeError();
  inputs->push_back(*name);
  return exporter.addNode(
      operation, "CumSum", ArrayRef<std::string>(*inputs),
      [&](onnx::NodeProto &node) {
        setAttribute(node, "exclusive", int64_t(operation.getExclusive()));
        setAttribute(node, "reverse", int64_t(operation.getReverse()));
      });
}

//===----------------------------------------------------------------------===//
// Normalisation, attention
//===----------------------------------------------------------------------===//

/// The mean over the dimensions from `axis` on, which are kept.
static llvm::Expected<std::string> addMean(Exporter &exporter,
                                           const std::string &input,
                                           int64_t axis, int64_t rank) {
  auto axes = llvm::to_vector(llvm::seq(axis, rank));
  constexpr int64_t axesInput = 18;
  if (exporter.writer().opset() < axesInput)
    return exporter.addStep("ReduceMean", input, [&](onnx::NodeProto &node) {
      setAttribute(node, "axes", ArrayRef<int64_t>(axes));
    });
  llvm::Expected<std::string> list = exporter.writer().integers(axes);
  if (!list)
    return list.takeError();
  return exporter.addStep("ReduceMean", {input, *list});
}

/// A layer norm or a root-mean-square norm as its definition says, step by
/// step.
template <typename Op>
static llvm::Error emitNormInSteps(Exporter &exporter, Op operation) {
  constexpr bool isCentred = std::is_same_v<Op, LayerNormOp>;
  auto type = cast<RankedTensorType>(operation.getInput().getType());
  auto mean = [&](const std::string &input) {
    return addMean(exporter, input, int64_t(operation.getAxis()),
                   type.getRank());
  };
  llvm::Expected<SmallVector<std::string>> inputs =
      exporter.namesOf(operation->getOperands());
  if (!inputs)
    return inputs.takeError();
  std::string value = inputs->front();
  if (isCentred) {
    llvm::Expected<std::string> average = mean(value);
    if (!average)
      return average.takeError();
    value = exporter.addStep("Sub", {value, *average});
  }
  llvm::Expected<std::string> variance =
      mean(exporter.addStep("Mul", {value, value}));
  if (!variance)
    return variance.takeError();
  llvm::Expected<std::string> number = exporter.writer().constant(
      scalarOf(type.getElementType(), realOf(operation.getEpsilon())));
  if (!number)
    return number.takeError();
  std::string raised = exporter.addStep("Add", {*variance, *number});
  value = exporter.addStep("Div", {value, exporter.addStep("Sqrt", raised)});
  if (!isCentred)
    return exporter.addNode(operation, "Mul", {value, (*inputs)[1]});
  value = exporter.addStep("Mul", {value, (*inputs)[1]});
  return exporter.addNode(operation, "Add", {value, (*inputs)[2]});
}

/// LayerNormalization and RMSNormalization, which exist from operator set
/// `since` on.
template <typename Op>
static llvm::Error emitLastDimensions(Exporter &exporter, Op operation,
                                      StringRef operatorName, int64_t since) {
  if (exporter.writer().opset() < since)
    return emitNormInSteps(exporter, operation);
  return exporter.addNode(
      operation, operatorName, operation->getOperands(),
      [&](onnx::NodeProto &node) {
        setAttribute(node, "axis", int64_t(operation.getAxis()));
        setAttribute(node, "epsilon", realOf(operation.getEpsilon()));
      });
}

static llvm::Error emitGroupNorm(Exporter &exporter, GroupNormOp operation) {
  auto type = cast<RankedTensorType>(operation.getInput().getType());
  int64_t group = integerOf(operation.getGroup());
  bool hasSpace = type.getRank() >= 3;
  bool isInstance = hasSpace && type.getDimSize(1) == group;
  if (!isInstance && (!hasSpace || exporter.writer().opset() < 21))
    return inexpressible(exporter, operation);
  return exporter.addNode(
      operation, isInstance ? "InstanceNormalization" : "GroupNormalization",
      operation->getOperands(), [&](onnx::NodeProto &node) {
        setAttribute(node, "epsilon", realOf(operation.getEpsilon()));
        if (!isInstance)
          setAttribute(node, "num_groups", group);
      });
}

static llvm::Error emitLogSoftmax(Exporter &exporter, LogSoftmaxOp operation) {
  auto type = cast<RankedTensorType>(operation.getInput().getType());
  int64_t axis = operation.getAxis();
  // Before operator set 13 all dimensions from the axis on are taken together.
  if (exporter.writer().opset() < 13 &&
      llvm::any_of(type.getShape().drop_front(axis + 1),
                   [](int64_t size) { return size != 1; }))
    return inexpressible(exporter, operation);
  return exporter.addNode(
      operation, "LogSoftmax", operation.getInput(),
      [&](onnx::NodeProto &node) { setAttribute(node, "axis", axis); });
}

static llvm::Error emitAttention(Exporter &exporter, AttentionOp operation) {
  auto type = cast<RankedTensorType>(operation.getQuery().getType());
  if (exporter.writer().opset() < 23 || type.getRank() != 4)
    return inexpressible(exporter, operation);
  return exporter.addNode(operation, "Attention", operation->getOperands(),
                          [&](onnx::NodeProto &node) {
                            setAttribute(node, "scale",
                                         realOf(operation.getScale()));
                          });
}

//===----------------------------------------------------------------------===//
// Transposed convolution
//===----------------------------------------------------------------------===//

static llvm::Error emitConvTranspose(Exporter &exporter,
                                     ConvTransposeOp operation) {
  auto kernel = cast<RankedTensorType>(operation.getKernel().getType());
  return exporter.addNode(
      operation, "ConvTranspose", operation->getOperands(),
      [&](onnx::NodeProto &node) {
        setAttribute(node, "dilations", integersOf(operation.getDilations()));
        setAttribute(node, "group", integerOf(operation.getGroup()));
        setAttribute(node, "kernel_shape", kernel.getShape().drop_front(2));
        setAttribute(node, "output_padding",
                     integersOf(operation.getOutputPadding()));
        setAttribute(node, "pads", integersOf(operation.getPads()));
        setAttribute(node, "strides", integersOf(operation.getStrides()));
      });
}

//===----------------------------------------------------------------------===//
// Rearrangement
//===----------------------------------------------------------------------===//

/// A slice that goes backwards.
static llvm::Error emitReverse(Exporter &exporter, ReverseOp operation) {
  ArrayRef<int64_t> axes = operation.getAxes();
  if (axes.empty())
    return exporter.addNode(operation, "Identity", operation.getInput());
  if (exporter.writer().opset() < 10)
    return inexpressible(exporter, operation);
  llvm::Expected<SmallVector<std::string>> inputs =
      exporter.namesOf(operation.getInput());
  if (!inputs)
    return inputs.takeError();
  SmallVector<int64_t> starts(axes.size(), -1), steps(axes.size(), -1);
  // Before the first element, wherever that is.
  SmallVector<int64_t> ends(axes.size(), std::numeric_limits<int64_t>::min());
  for (ArrayRef<int64_t> list :
       {ArrayRef<int64_t>(starts), ArrayRef<int64_t>(ends), axes,
        ArrayRef<int64_t>(steps)}) {
    llvm::Expected<std::string> name = exporter.writer().integers(list);
    if (!name)
      return name.takeError();
    inputs->push_back(*name);
  }
  return exporter.addNode(operation, "Slice", ArrayRef<std::string>(*inputs));
}

static llvm::Error emitDepthToSpace(Exporter &exporter,
                                    DepthToSpaceOp operation) {
  auto type = cast<RankedTensorType>(operation.getInput().getType());
  bool isPlain = operation.getBlocksFirst();
  if (type.getRank() != 4 || (!isPlain && exporter.writer().opset() < 11))
    return inexpressible(exporter, operation);
  return exporter.addNode(operation, "DepthToSpace", operation.getInput(),
                          [&](onnx::NodeProto &node) {
                            setAttribute(node, "blocksize",
                                         integerOf(operation.getBlock()));
                            if (!isPlain)
                              setAttribute(node, "mode", StringRef("CRD"));
                          });
}

static llvm::Error emitSpaceToDepth(Exporter &exporter,
                                    SpaceToDepthOp operation) {
  auto type = cast<RankedTensorType>(operation.getInput().getType());
  if (type.getRank() != 4 || !operation.getBlocksFirst())
    return inexpressible(exporter, operation);
  return exporter.addNode(operation, "SpaceToDepth", operation.getInput(),
                          [&](onnx::NodeProto &node) {
                            setAttribute(node, "blocksize",
                                         integerOf(operation.getBlock()));
                          });
}

//===----------------------------------------------------------------------===//
// Sampling and indexing
//===----------------------------------------------------------------------===//

/// The modes under which ONNX samples as the operation does; the second is
/// empty if it is linear. Nothing if there are none.
static std::optional<std::pair<StringRef, StringRef>>
resizeModes(ResizeOp operation) {
  auto input = cast<RankedTensorType>(operation.getInput().getType());
  ArrayRef<int64_t> sizes = integersOf(operation.getSizes());
  ArrayRef<int64_t> numerators = integersOf(operation.getNumerators());
  ArrayRef<int64_t> offsets = integersOf(operation.getOffsets());
  ArrayRef<int64_t> denominators = integersOf(operation.getDenominators());
  auto agree = [&](StringRef coordinates, StringRef rounding) {
    for (int64_t i = 0; i < input.getRank(); ++i) {
      Sampling own{numerators[i], offsets[i], denominators[i]};
      auto sampling =
          samplingOf(coordinates, rounding, input.getDimSize(i), sizes[i]);
      if (!sampling || !(*sampling == own))
        return false;
    }
    return true;
  };
  for (StringRef coordinates :
       {"half_pixel", "asymmetric", "align_corners", "pytorch_half_pixel"}) {
    if (operation.getLinear()) {
      if (agree(coordinates, ""))
        return std::pair(coordinates, StringRef());
      continue;
    }
    for (StringRef rounding :
         {"round_prefer_floor", "round_prefer_ceil", "floor", "ceil"})
      if (agree(coordinates, rounding))
        return std::pair(coordinates, rounding);
  }
  return std::nullopt;
}

/// Resize before operator set 11, and Upsample before 10: by scales, places
/// being asymmetric and rounded down.
static llvm::Error emitByScales(Exporter &exporter, ResizeOp operation) {
  auto input = cast<RankedTensorType>(operation.getInput().getType());
  SmallVector<float> scales;
  for (auto [i, size] : llvm::enumerate(integersOf(operation.getSizes()))) {
    int64_t from = input.getDimSize(i);
    auto places = samplingOf("asymmetric", operation.getLinear() ? "" : "floor",
                             from, size);
    Sampling own{integersOf(operation.getNumerators())[i],
                 integersOf(operation.getOffsets())[i],
                 integersOf(operation.getDenominators())[i]};
    if (!places || !(*places == own) || size < from)
      return inexpressible(exporter, operation);
    scales.push_back(float(size) / float(from));
    if (int64_t(scales.back() * float(from)) != size)
      return inexpressible(exporter, operation);
  }
  llvm::Expected<SmallVector<std::string>> inputs =
      exporter.namesOf(operation.getInput());
  if (!inputs)
    return inputs.takeError();
  auto type = RankedTensorType::get(input.getRank(),
                                    Float32Type::get(operation.getContext()));
  llvm::Expected<std::string> name =
      exporter.writer().constant(cast<ElementsAttr>(
          DenseElementsAttr::get(type, ArrayRef<float>(scales))));
  if (!name)
    return name.takeError();
  inputs->push_back(*name);
  return exporter.addNode(
      operation, exporter.writer().opset() < 10 ? "Upsample" : "Resize",
      ArrayRef<std::string>(*inputs), [&](onnx::NodeProto &node) {
        setAttribute(node, "mode",
                     StringRef(operation.getLinear() ? "linear" : "nearest"));
      });
}

static llvm::Error emitResize(Exporter &exporter, ResizeOp operation) {
  auto input = cast<RankedTensorType>(operation.getInput().getType());
  if (exporter.writer().opset() < 9 || !input.hasStaticShape())
    return inexpressible(exporter, operation);
  if (exporter.writer().opset() < 11)
    return emitByScales(exporter, operation);
  auto modes = resizeModes(operation);
  if (!modes)
    return inexpressible(exporter, operation);
  llvm::Expected<SmallVector<std::string>> inputs =
      exporter.namesOf(operation.getInput());
  if (!inputs)
    return inputs.takeError();
  llvm::Expected<std::string> sizes =
      exporter.writer().integers(integersOf(operation.getSizes()));
  if (!sizes)
    return sizes.takeError();
  inputs->append({"", "", *sizes}); // neither a region nor scales
  return exporter.addNode(
      operation, "Resize", ArrayRef<std::string>(*inputs),
      [&](onnx::NodeProto &node) {
        setAttribute(node, "coordinate_transformation_mode", modes->first);
        setAttribute(node, "mode",
                     StringRef(operation.getLinear() ? "linear" : "nearest"));
        if (!operation.getLinear())
          setAttribute(node, "nearest_mode", modes->second);
      });
}

static llvm::Error emitLrn(Exporter &exporter, LocalResponseNormOp operation) {
  return exporter.addNode(
      operation, "LRN", operation.getInput(), [&](onnx::NodeProto &node) {
        setAttribute(node, "alpha", realOf(operation.getAlpha()));
        setAttribute(node, "beta", realOf(operation.getBeta()));
        setAttribute(node, "bias", realOf(operation.getBias()));
        setAttribute(node, "size", integerOf(operation.getSize()));
      });
}

/// Before operator set 13 scale and zero point are scalars.
template <typename Op>
static llvm::Error emitQuantization(Exporter &exporter, Op operation,
                                    StringRef operatorName) {
  auto scale = cast<RankedTensorType>(operation.getScale().getType());
  if (scale.getRank() != 0)
    return emitAlongAxis(exporter, operation, operatorName, 13);
  if (exporter.writer().opset() < 10)
    return inexpressible(exporter, operation);
  return exporter.addNode(operation, operatorName, operation->getOperands());
}

//===----------------------------------------------------------------------===//
// Dispatch
//===----------------------------------------------------------------------===//

llvm::Error emitStructural(Exporter &exporter, Operation *operation) {
  return llvm::TypeSwitch<Operation *, llvm::Error>(operation)
      .Case([&](ReduceSumOp op) {
        return emitReduction(exporter, op, "ReduceSum", 13);
      })
      .Case([&](ReduceMeanOp op) {
        return emitReduction(exporter, op, "ReduceMean", 18);
      })
      .Case([&](ReduceMaxOp op) {
        return emitReduction(exporter, op, "ReduceMax", 18);
      })
      .Case([&](ReduceMinOp op) {
        return emitReduction(exporter, op, "ReduceMin", 18);
      })
      .Case([&](ReduceProdOp op) {
        return emitReduction(exporter, op, "ReduceProd", 18);
      })
      .Case([&](ArgmaxOp op) { return emitPosition(exporter, op, "ArgMax"); })
      .Case([&](ArgminOp op) { return emitPosition(exporter, op, "ArgMin"); })
      .Case([&](CumsumOp op) { return emitCumsum(exporter, op); })
      .Case([&](LayerNormOp op) {
        return emitLastDimensions(exporter, op, "LayerNormalization", 17);
      })
      .Case([&](RmsNormOp op) {
        return emitLastDimensions(exporter, op, "RMSNormalization", 23);
      })
      .Case([&](GroupNormOp op) { return emitGroupNorm(exporter, op); })
      .Case([&](LocalResponseNormOp op) { return emitLrn(exporter, op); })
      .Case([&](LogSoftmaxOp op) { return emitLogSoftmax(exporter, op); })
      .Case([&](AttentionOp op) { return emitAttention(exporter, op); })
      .Case([&](ConvTransposeOp op) { return emitConvTranspose(exporter, op); })
      .Case([&](ReverseOp op) { return emitReverse(exporter, op); })
      .Case([&](TileOp op) {
        return emitWithList(exporter, op, "Tile", op.getInput(),
                            integersOf(op.getRepeats()));
      })
      .Case([&](DepthToSpaceOp op) { return emitDepthToSpace(exporter, op); })
      .Case([&](SpaceToDepthOp op) { return emitSpaceToDepth(exporter, op); })
      .Case([&](ResizeOp op) { return emitResize(exporter, op); })
      .Case([&](QuantizeOp op) {
        return emitQuantization(exporter, op, "QuantizeLinear");
      })
      .Case([&](DequantizeOp op) {
        return emitQuantization(exporter, op, "DequantizeLinear");
      })
      .Default([&](Operation *op) { return inexpressible(exporter, op); });
}

} // namespace verso
