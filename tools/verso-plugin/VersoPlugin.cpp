//===- VersoPlugin.cpp - Verso as a plugin of mlir-opt ---------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The two entry points that MLIR's plugin loader looks up:
//
//   mlir-opt --load-dialect-plugin=VersoPlugin.so
//            --load-pass-plugin=VersoPlugin.so --pass-pipeline=...
//
//===----------------------------------------------------------------------===//

#include "verso/Dialect/VersoDialect.h"
#include "verso/Transforms/Passes.h"

#include "mlir/IR/DialectRegistry.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

/// The version that mlir-opt shows for the plugin; CMake sets it.
static constexpr const char *pluginVersion = VERSO_VERSION;

/// Tells mlir-opt how to register the `verso` dialect.
extern "C" LLVM_ATTRIBUTE_VISIBILITY_DEFAULT mlir::DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "Verso", pluginVersion,
          [](mlir::DialectRegistry *registry) {
            registry->insert<verso::VersoDialect>();
          }};
}

/// Tells mlir-opt how to register Verso's passes and pipelines.
extern "C" LLVM_ATTRIBUTE_VISIBILITY_DEFAULT mlir::PassPluginLibraryInfo
mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "Verso", pluginVersion,
          [] { verso::registerPasses(); }};
}
