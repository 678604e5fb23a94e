//===- VersoDialect.cpp - The verso dialect -------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Dialect/VersoDialect.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace verso;

#include "verso/Dialect/VersoDialect.cpp.inc"
#include "verso/Dialect/VersoEnums.cpp.inc"
#include "verso/Dialect/VersoInterfaces.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "verso/Dialect/VersoAttributes.cpp.inc"

#define GET_OP_CLASSES
#include "verso/Dialect/VersoOps.cpp.inc"

void VersoDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "verso/Dialect/VersoAttributes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "verso/Dialect/VersoOps.cpp.inc"
      >();
}

OpFoldResult ConstantOp::fold(FoldAdaptor) { return getValue(); }
