//===- ConstantEvaluator.h - The values of nodes ---------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_SEARCH_CONSTANTEVALUATOR_H
#define VERSO_SEARCH_CONSTANTEVALUATOR_H

#include "verso/Expression/Program.h"
#include "verso/Search/Node.h"

namespace verso::search {

/// Computes values of a graph by the definitions of its operators, in double
/// precision: nothing is rounded in between. Integers wrap around.
class ConstantEvaluator {
public:
  using Elements = std::vector<double>;

  /// `symbols` are the values of the symbols in the nodes' types.
  explicit ConstantEvaluator(llvm::ArrayRef<int64_t> symbols = {})
      : symbols(symbols) {}

  /// Gives a value (an argument, or a constant whose value the graph does not
  /// know) its elements, row-major.
  void bind(GraphValue value, Elements elements);

  /// The elements of `value`, row-major; null if they cannot be computed: they
  /// depend on something that is not bound, on a constant whose data is not
  /// there, or a size is out of range; or a double does not hold an integer.
  /// Valid as long as the evaluator. Equal nodes are evaluated once.
  const Elements *evaluate(GraphValue value);

private:
  bool evaluateNode(const Node &node);
  bool run(const Node &node);
  /// The elements of a result of type `type` where all inputs hold integers;
  /// nothing if a double does not hold one.

  llvm::SmallVector<int64_t, 4> symbols;
  /// For each node tried, the elements of its results; no entries where that
  /// failed.
  llvm::DenseMap<const Node *, std::vector<Elements>> values;
};

/// The elements of a constant as doubles, row-major. Nothing if the data is not
/// there, if the element type is not understood, or if an integer is too large
/// for a double.
std::optional<std::vector<double>> toDoubles(mlir::ElementsAttr constant);

/// A constant of the given type whose elements are `values`, each rounded once.
/// If all are equal it is a splat, if there are many a dense resource called
/// `name` (or like it, if there is one of this name). Null if the element type
/// is not understood, or cannot hold a value (an integer type holds exact
/// integers only).
mlir::ElementsAttr fromDoubles(mlir::RankedTensorType type,
                               llvm::ArrayRef<double> values,
                               llvm::StringRef name);

} // namespace verso::search

#endif // VERSO_SEARCH_CONSTANTEVALUATOR_H
