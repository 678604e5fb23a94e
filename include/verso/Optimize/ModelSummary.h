//===- ModelSummary.h - What is in a model ---------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_MODELSUMMARY_H
#define VERSO_OPTIMIZE_MODELSUMMARY_H

#include "verso/Onnx/Import.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace verso {

/// How often a reason kept nodes of a model from being understood, most
/// frequent first: "LRN: no such operator in the dialect".
std::vector<std::pair<std::string, unsigned>>
foreignNodes(const ImportedModel &model);

/// What is in a model.
struct ModelSummary {
  struct Value {
    std::string name, type;
  };

  std::string path, producer;
  int64_t irVersion = 0;
  /// Domain (the standard one is "ai.onnx") and version.
  std::vector<std::pair<std::string, int64_t>> operatorSets;
  std::vector<Value> inputs, outputs;
  /// Nodes by operator, most frequent first.
  std::vector<std::pair<std::string, unsigned>> operators;
  unsigned numNodes = 0, numFunctions = 0;
  /// Nodes that became operators of the dialect, were folded away, or stayed
  /// opaque.
  unsigned understoodNodes = 0, constantNodes = 0, opaqueNodes = 0;
  std::vector<std::pair<std::string, unsigned>> foreign;
  /// Floating-point numbers in constants.
  uint64_t numParameters = 0;

  /// For machines.
  llvm::json::Object toJson() const;
  /// For people.
  void print(llvm::raw_ostream &stream) const;
};

ModelSummary summarize(const ImportedModel &model);

} // namespace verso

#endif // VERSO_OPTIMIZE_MODELSUMMARY_H
