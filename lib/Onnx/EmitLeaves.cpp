//===- EmitLeaves.cpp - Operators without operands, in ONNX ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Emit.h"
#include "Tensors.h"

using namespace mlir;

namespace verso {

/// A Range along the axis, cast, reshaped and repeated as far as that changes
/// anything.
static llvm::Error emitIota(Exporter &exporter, IotaOp operation) {
  auto type = cast<RankedTensorType>(operation.getResult().getType());
  if (exporter.writer().opset() < 11 || !type.hasStaticShape())
    return inexpressible(exporter, operation);
  int64_t axis = operation.getAxis();
  Type element = type.getElementType();
  bool isDirect = element.isF32() || element.isF64() || element.isInteger(64) ||
                  element.isSignlessInteger(32);
  Type counted =
      isDirect ? element : IntegerType::get(operation.getContext(), 64);
  SmallVector<std::string> inputs;
  for (int64_t number : {int64_t(0), type.getDimSize(axis), int64_t(1)}) {
    llvm::Expected<std::string> name =
        exporter.writer().constant(scalarOf(counted, double(number)));
    if (!name)
      return name.takeError();
    inputs.push_back(*name);
  }
  std::string value = exporter.addStep("Range", inputs);
  if (!isDirect)
    value = exporter.addStep("Cast", value, [&](onnx::NodeProto &node) {
      setAttribute(node, "to", int64_t(dataType(element)));
    });
  SmallVector<int64_t> line(type.getRank() - axis, 1);
  line.front() = type.getDimSize(axis);
  auto addStepWithList = [&](StringRef name,
                             ArrayRef<int64_t> list) -> llvm::Error {
    llvm::Expected<std::string> shape = exporter.writer().integers(list);
    if (!shape)
      return shape.takeError();
    value = exporter.addStep(name, {value, *shape});
    return llvm::Error::success();
  };
  if (line.size() > 1)
    if (llvm::Error error = addStepWithList("Reshape", line))
      return error;
  if (type.getShape() != ArrayRef<int64_t>(line))
    if (llvm::Error error = addStepWithList("Expand", type.getShape()))
      return error;
  return exporter.addNode(operation, "Identity", ArrayRef<std::string>(value));
}

llvm::Expected<bool> emitLeaf(Exporter &exporter, Operation *operation) {
  auto iota = dyn_cast<IotaOp>(operation);
  if (!iota)
    return false;
  if (llvm::Error error = emitIota(exporter, iota))
    return std::move(error);
  return true;
}

} // namespace verso
