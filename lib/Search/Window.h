//===- Window.h - Part of a graph as a problem of its own ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_SEARCH_WINDOW_H
#define VERSO_LIB_SEARCH_WINDOW_H

#include "verso/Search/BacktrackingSearch.h"

namespace verso::search {

/// What the search made of a window, free of any arena. Equal windows have
/// equal results, so one serves all of them.
struct WindowResult {
  /// A leaf of the window, or a result of a node of this result.
  struct Reference {
    bool isLeaf;
    unsigned index;
    unsigned number;
  };
  struct NewNode {
    Node::Kind kind;
    const void *operatorName = nullptr;
    mlir::DictionaryAttr attributes;
    llvm::SmallVector<Reference, 3> inputs;
    llvm::SmallVector<const SymbolicTensor *, 1> types;
    /// The number of the window's node that this is, with other inputs.
    unsigned origin;
  };

  /// False if the window stays as it is; the rest is then empty.
  bool isImproved = false;
  std::vector<NewNode> nodes;
  llvm::SmallVector<Reference, 4> outputs;
  std::vector<Step> steps;
  unsigned expanded = 0;
};

/// A run of nodes of a topological order of a graph: no way leads out of it and
/// back in. What its nodes use from outside are its leaves, what is used
/// outside are its outputs.
class Window {
public:
  Window(llvm::ArrayRef<const Node *> nodes, const GraphIndex &index,
         const llvm::DenseMap<const Node *, unsigned> &outputNodes);

  llvm::ArrayRef<const Node *> nodes() const { return nodeList; }
  llvm::ArrayRef<GraphValue> leaves() const { return leafList; }
  llvm::ArrayRef<GraphValue> outputs() const { return outputList; }
  /// Words that say all that the result of the search depends on. Windows of
  /// one arena with equal keys have equal results.
  llvm::ArrayRef<uintptr_t> key() const { return words; }

  /// Searches in an arena of its own. Only reads nodes of the graph's arena, so
  /// several windows of one graph may be solved at once.
  WindowResult solve(const NodeArena &outer, const RuleSet &rules,
                     const BacktrackingOptions &options) const;

private:
  WindowResult::Reference referTo(GraphValue value);

  std::vector<const Node *> nodeList;
  llvm::SmallVector<GraphValue, 8> leafList;
  llvm::SmallVector<GraphValue, 4> outputList;
  std::vector<llvm::SmallVector<WindowResult::Reference, 3>> inputs;
  llvm::SmallVector<WindowResult::Reference, 4> outputReferences;
  llvm::DenseMap<const Node *, unsigned> positions;
  std::vector<uintptr_t> words;
};

} // namespace verso::search

#endif // VERSO_LIB_SEARCH_WINDOW_H
