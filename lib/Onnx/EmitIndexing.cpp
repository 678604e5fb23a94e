//===- EmitIndexing.cpp - Operators with indices from data, in ONNX -------===//
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

static Type elementTypeOf(Value value) {
  return cast<RankedTensorType>(value.getType()).getElementType();
}

static llvm::Error emitOneHot(Exporter &exporter, OneHotOp operation) {
  if (exporter.writer().opset() < 9)
    return inexpressible(exporter, operation);
  llvm::Expected<SmallVector<std::string>> inputs =
      exporter.namesOf({operation.getIndices(), operation.getValues()});
  if (!inputs)
    return inputs.takeError();
  llvm::Expected<std::string> depth =
      exporter.writer().integers(integerOf(operation.getDepth()));
  if (!depth)
    return depth.takeError();
  inputs->insert(inputs->begin() + 1, *depth);
  return exporter.addNode(operation, "OneHot", ArrayRef<std::string>(*inputs),
                          [&](onnx::NodeProto &node) {
                            setAttribute(node, "axis",
                                         int64_t(operation.getAxis()));
                          });
}

static llvm::Error emitGatherNd(Exporter &exporter, GatherNdOp operation) {
  int64_t batch = operation.getBatchDims();
  if (exporter.writer().opset() < (batch == 0 ? 11 : 12) ||
      !elementTypeOf(operation.getIndices()).isInteger(64))
    return inexpressible(exporter, operation);
  return exporter.addNode(operation, "GatherND", operation->getOperands(),
                          [&](onnx::NodeProto &node) {
                            if (batch != 0)
                              setAttribute(node, "batch_dims", batch);
                          });
}

/// The operator set that has a way of combining elements and updates.
static int64_t sinceReduction(StringRef reduction) {
  return reduction.empty()                          ? 11
         : reduction == "add" || reduction == "mul" ? 16
                                                    : 18;
}

template <typename Op>
static llvm::Error emitScatterElements(Exporter &exporter, Op operation,
                                       StringRef reduction) {
  int64_t opset = exporter.writer().opset();
  bool isOldForm = reduction.empty() && (opset == 9 || opset == 10);
  if (opset < sinceReduction(reduction) && !isOldForm)
    return inexpressible(exporter, operation);
  return exporter.addNode(operation, isOldForm ? "Scatter" : "ScatterElements",
                          operation->getOperands(), [&](onnx::NodeProto &node) {
                            setAttribute(node, "axis",
                                         int64_t(operation.getAxis()));
                            if (!reduction.empty())
                              setAttribute(node, "reduction", reduction);
                          });
}

template <typename Op>
static llvm::Error emitScatterNd(Exporter &exporter, Op operation,
                                 StringRef reduction) {
  if (exporter.writer().opset() < sinceReduction(reduction) ||
      !elementTypeOf(operation.getIndices()).isInteger(64))
    return inexpressible(exporter, operation);
  return exporter.addNode(operation, "ScatterND", operation->getOperands(),
                          [&](onnx::NodeProto &node) {
                            if (!reduction.empty())
                              setAttribute(node, "reduction", reduction);
                          });
}

static llvm::Error emitTopK(Exporter &exporter, TopKOp operation) {
  int64_t opset = exporter.writer().opset(), k = integerOf(operation.getK());
  if (opset < 11 && !operation.getLargest())
    return inexpressible(exporter, operation);
  auto setAttributes = [&](onnx::NodeProto &node) {
    setAttribute(node, "axis", int64_t(operation.getAxis()));
    if (opset < 10)
      setAttribute(node, "k", k);
    if (opset >= 11)
      setAttribute(node, "largest", int64_t(operation.getLargest()));
  };
  if (opset < 10)
    return exporter.addNode(operation, "TopK", operation.getInput(),
                            setAttributes);
  return emitWithList(exporter, operation, "TopK", operation.getInput(), k,
                      setAttributes);
}

llvm::Expected<bool> emitIndexing(Exporter &exporter, Operation *operation) {
  bool isKnown = true;
  llvm::Error error =
      llvm::TypeSwitch<Operation *, llvm::Error>(operation)
          .Case([&](GatherOp op) {
            return emitAlongAxis(exporter, op, "Gather", 1);
          })
          .Case([&](GatherElementsOp op) {
            return emitAlongAxis(exporter, op, "GatherElements", 11);
          })
          .Case([&](GatherNdOp op) { return emitGatherNd(exporter, op); })
          .Case([&](OneHotOp op) { return emitOneHot(exporter, op); })
          .Case([&](ScatterElementsOp op) {
            return emitScatterElements(exporter, op, "");
          })
          .Case([&](ScatterElementsAddOp op) {
            return emitScatterElements(exporter, op, "add");
          })
          .Case([&](ScatterElementsMulOp op) {
            return emitScatterElements(exporter, op, "mul");
          })
          .Case([&](ScatterElementsMaxOp op) {
            return emitScatterElements(exporter, op, "max");
          })
          .Case([&](ScatterElementsMinOp op) {
            return emitScatterElements(exporter, op, "min");
          })
          .Case([&](ScatterNdOp op) { return emitScatterNd(exporter, op, ""); })
          .Case([&](ScatterNdAddOp op) {
            return emitScatterNd(exporter, op, "add");
          })
          .Case([&](ScatterNdMulOp op) {
            return emitScatterNd(exporter, op, "mul");
          })
          .Case([&](ScatterNdMaxOp op) {
            return emitScatterNd(exporter, op, "max");
          })
          .Case([&](ScatterNdMinOp op) {
            return emitScatterNd(exporter, op, "min");
          })
          .Case([&](TopKOp op) { return emitTopK(exporter, op); })
          .Default([&](Operation *) {
            isKnown = false;
            return llvm::Error::success();
          });
  if (error)
    return std::move(error);
  return isKnown;
}

} // namespace verso
