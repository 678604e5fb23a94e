//===- GraphStructure.h - Names and order of an ONNX graph -----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_ONNX_GRAPHSTRUCTURE_H
#define VERSO_LIB_ONNX_GRAPHSTRUCTURE_H

#include "onnx/onnx.pb.h"
#include "verso/Onnx/OnnxModel.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include <vector>

namespace verso {

/// What the names in a model's graph say about its structure. The strings are
/// those of the model.
struct GraphStructure {
  /// Node numbers such that each node comes after those it depends on; the
  /// order of the file where that is so already.
  std::vector<unsigned> order;
  /// For each node: the names of the main graph that its subgraphs use, each
  /// once, in order of their first use.
  std::vector<llvm::SmallVector<llvm::StringRef, 0>> captures;
  /// Which node produces a name.
  llvm::StringMap<unsigned> producers;
  /// The initializer of that name.
  llvm::StringMap<const onnx::TensorProto *> initializers;
  /// Names of inputs of the graph, initializers among them.
  llvm::StringSet<> inputs;
  /// Initializers that a caller may replace: those that are inputs too, from
  /// version 4 of the format on (before, every initializer had to be one).
  llvm::StringSet<> overridable;
  /// Names that a node, a subgraph or an output of the graph uses.
  llvm::StringSet<> used;
  /// Every name of a value or node anywhere in the graph and its subgraphs.
  llvm::StringSet<> names;
};

/// Analyses the main graph of `model`. Fails if a name is defined twice or not
/// at all, or if nodes depend on each other in a circle.
llvm::Expected<GraphStructure> analyseGraph(const OnnxModel &model);

} // namespace verso

#endif // VERSO_LIB_ONNX_GRAPHSTRUCTURE_H
