//===- TermNumbering.h - Equal terms get equal numbers ---------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_TERMNUMBERING_H
#define VERSO_LIB_GENERATE_TERMNUMBERING_H

#include "verso/Generate/Graph.h"
#include <map>
#include <tuple>

namespace verso {

/// Numbers the values of several graphs over the same inputs so that equal
/// terms get equal numbers. Inputs are numbered by their position.
class TermNumbering {
public:
  /// The numbers of all values of `graph`.
  llvm::SmallVector<unsigned, 16> number(const Graph &graph) {
    llvm::SmallVector<unsigned, 16> numbers;
    for (unsigned input = 0; input < graph.numInputs; ++input)
      numbers.push_back(input);
    next = std::max(next, graph.numInputs);
    for (const Graph::Node &node : graph.nodes) {
      std::vector<unsigned> operands;
      for (unsigned operand : node.operands)
        operands.push_back(numbers[operand]);
      for (unsigned result = 0; result < node.numResults; ++result) {
        auto [entry, isNew] = terms.try_emplace(
            std::tuple(node.name.getAsOpaquePointer(),
                       node.attributes.getAsOpaquePointer(), operands, result),
            next);
        next += isNew;
        numbers.push_back(entry->second);
      }
    }
    return numbers;
  }

private:
  std::map<
      std::tuple<const void *, const void *, std::vector<unsigned>, unsigned>,
      unsigned>
      terms;
  unsigned next = 0;
};

} // namespace verso

#endif // VERSO_LIB_GENERATE_TERMNUMBERING_H
