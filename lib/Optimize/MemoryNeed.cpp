//===- MemoryNeed.cpp - Whether a model fits this machine -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/MemoryNeed.h"
#include "onnx/onnx.pb.h"
#include "verso/Dialect/VersoDialect.h"
#include "llvm/Support/MathExtras.h"
#include <unistd.h>

using namespace mlir;

namespace verso {

static uint64_t machineBytes() {
  long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGE_SIZE);
  return pages > 0 && size > 0 ? uint64_t(pages) * uint64_t(size)
                               : std::numeric_limits<uint64_t>::max();
}

/// The bytes of a value; no import has values whose size does not fit.
static uint64_t bytesOf(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor)
    return 0;
  uint64_t bytes = llvm::divideCeil(tensor.getElementTypeBitWidth(), 8);
  for (int64_t size : tensor.getShape())
    if (!ShapedType::isDynamic(size))
      bytes *= size;
  return bytes;
}

static uint64_t constantBytes(const ImportedModel &model) {
  uint64_t bytes = 0;
  for (ConstantOp constant : model.function().front().getOps<ConstantOp>())
    bytes = llvm::SaturatingAdd(bytes, bytesOf(constant.getType()));
  return bytes;
}

/// What `operation` reads and writes, but for constants.
static uint64_t valueBytes(Operation &operation) {
  uint64_t bytes = 0;
  for (Value operand : operation.getOperands())
    if (!operand.getDefiningOp<ConstantOp>())
      bytes = llvm::SaturatingAdd(bytes, bytesOf(operand.getType()));
  for (Type type : operation.getResultTypes())
    bytes = llvm::SaturatingAdd(bytes, bytesOf(type));
  return bytes;
}

uint64_t workingBytes(const ImportedModel &model) {
  uint64_t most = 0;
  for (Operation &operation : model.function().front().without_terminator())
    if (!isa<ConstantOp>(operation))
      most = std::max(most, valueBytes(operation));
  return llvm::SaturatingAdd(constantBytes(model), most);
}

llvm::Error checkMemory(const ImportedModel &model) {
  const uint64_t constants = constantBytes(model);
  uint64_t machine = machineBytes();
  auto fail = [&](const llvm::Twine &what, uint64_t bytes) {
    return modelError(model.model().path(),
                      what + " need " + llvm::Twine(bytes >> 20) +
                          " MB of memory; this machine has " +
                          llvm::Twine(machine >> 20) + " MB");
  };
  if (constants > machine)
    return fail("its constants", constants);
  for (Operation &operation : model.function().front().without_terminator()) {
    // The results of constants are constants.
    if (isa<ConstantOp>(operation))
      continue;
    const uint64_t bytes =
        llvm::SaturatingAdd(constants, valueBytes(operation));
    std::optional<unsigned> number = originOf(operation.getLoc());
    if (bytes > machine && number)
      return fail(describe(model.model().proto().graph().node(*number)) +
                      ": its values",
                  bytes);
  }
  return llvm::Error::success();
}

} // namespace verso
