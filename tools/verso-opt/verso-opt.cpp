//===- verso-opt.cpp - mlir-opt with Verso built in ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs any upstream or Verso pass or pipeline over MLIR. The same passes are
// available to the stock mlir-opt through the plugin (tools/verso-plugin).
//
//===----------------------------------------------------------------------===//

#include "verso/Dialect/VersoDialect.h"
#include "verso/Transforms/Passes.h"

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::registerAllPasses();
  verso::registerPasses();

  registry.insert<verso::VersoDialect>();

  return mlir::asMainReturnCode(mlir::MlirOptMain(
      argc, argv, "Verso tensor-graph superoptimiser\n", registry));
}
