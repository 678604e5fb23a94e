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

llvm::Error checkMemory(const ImportedModel &model) {
  uint64_t constants = 0;
  for (ConstantOp constant : model.function().front().getOps<ConstantOp>())
    constants = llvm::SaturatingAdd(constants, bytesOf(constant.getType()));
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
    uint64_t bytes = constants;
    for (Type type : operation.getOperandTypes())
      bytes = llvm::SaturatingAdd(bytes, bytesOf(type));
    for (Type type : operation.getResultTypes())
      bytes = llvm::SaturatingAdd(bytes, bytesOf(type));
    std::optional<unsigned> number = originOf(operation.getLoc());
    if (bytes > machine && number)
      return fail(describe(model.model().proto().graph().node(*number)) +
                      ": its values",
                  bytes);
  }
  return llvm::Error::success();
}

} // namespace verso
