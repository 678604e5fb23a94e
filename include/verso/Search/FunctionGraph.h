//===- FunctionGraph.h - A function as a graph, and back -------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_SEARCH_FUNCTIONGRAPH_H
#define VERSO_SEARCH_FUNCTIONGRAPH_H

#include "mlir/Interfaces/FunctionInterfaces.h"
#include "verso/Search/Graph.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"

namespace verso::search {

/// The sizes that stand for dynamic dimensions when costs are asked for.
struct RepresentativeSizes {
  using Shapes = llvm::SmallVector<llvm::SmallVector<int64_t>>;
  /// By the name of the dimension.
  llvm::StringMap<int64_t> byName;
  /// For the results of operations of which no operator tells the sizes, by the
  /// location of the operation: the shape of each result.
  llvm::DenseMap<mlir::Location, Shapes> byLocation =
      llvm::DenseMap<mlir::Location, Shapes>();
  /// For all others.
  int64_t other = 1;
};

/// The body of a function as a graph, together with what is needed to write a
/// rewritten graph back. The function must not change in between.
class FunctionGraph {
public:
  /// Takes a function apart. The function must have a body of one block.
  ///
  /// Operators with a definition become Operator nodes if the definition agrees
  /// with their types. Constants become Constant nodes, which refer to their
  /// value. Everything else is Opaque: it is kept, never merged or duplicated,
  /// and its order relative to others like it is kept where it has effects.
  ///
  /// The dynamic dimensions of arguments are symbols. Arguments whose attribute
  /// `verso.dim_names` (an array with a string for each dimension) gives two
  /// dimensions the same name share one. Dynamic dimensions of opaque results
  /// are symbols of their own.
  static llvm::Expected<std::unique_ptr<FunctionGraph>>
  create(mlir::FunctionOpInterface function, const CostFunction &costs,
         const RepresentativeSizes &sizes = {});

  NodeArena &arena() { return *nodes; }
  const Graph &graph() const { return original; }
  mlir::FunctionOpInterface function() const { return source; }
  /// The operations by the number that nodes call their origin.
  llvm::ArrayRef<mlir::Operation *> origins() const { return operations; }

  /// Makes `graph`, which rewriting `graph()` led to, the body of the function.
  ///
  /// Operations whose node is still there stay as they are, attributes and
  /// location included; one whose inputs changed gets the new operands; the
  /// others are removed. What depends on constants alone is computed, each
  /// element rounded once, with up to `threads` threads, where the search made
  /// it or where the model gets no larger by it. Fails, and changes nothing, if
  /// operations with effects would change their order, or a result of the
  /// function its type.
  llvm::Error write(const Graph &graph, unsigned threads = 1);

private:
  friend class FunctionReader;
  friend class FunctionWriter;
  FunctionGraph() = default;

  mlir::FunctionOpInterface source;
  std::unique_ptr<NodeArena> nodes;
  Graph original;
  /// How many of the graph's outputs are operands of the terminator; the others
  /// keep operations with effects alive.
  unsigned numResults = 0;
  std::vector<mlir::Operation *> operations;
  /// The node and value behind each value of the function.
  llvm::DenseMap<mlir::Value, GraphValue> values;
};

} // namespace verso::search

#endif // VERSO_SEARCH_FUNCTIONGRAPH_H
