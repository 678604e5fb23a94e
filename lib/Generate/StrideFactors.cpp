//===- StrideFactors.cpp - Steps of steps ---------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every third of every second element is every sixth. Steps that multiply show
// in the numbers, if they are primes that differ: a step of the right side is
// then the product of two of the left side, and where a start moves by as much
// as such a step, it is multiplied by it.
//
//===----------------------------------------------------------------------===//

#include "ConcreteAttributes.h"
#include "Symbols.h"
#include "mlir/IR/AffineMap.h"
#include "verso/Dialect/Operator.h"
#include <map>

using namespace mlir;

namespace verso {

/// The strides and steps of a side that are constants greater than 1.
static SmallVector<int64_t, 4> stridesOf(const Graph &graph) {
  SmallVector<int64_t, 4> strides;
  for (const Graph::Node &node : graph.nodes)
    for (NamedAttribute attribute : node.attributes)
      if (auto list = dyn_cast<DenseI64ArrayAttr>(attribute.getValue());
          list && isStride(attribute.getName()))
        for (int64_t stride : list.asArrayRef())
          if (stride > 1 && !llvm::is_contained(strides, stride))
            strides.push_back(stride);
  return strides;
}

/// The two numbers of the list whose product is `value`.
static std::optional<std::pair<int64_t, int64_t>>
factorsAmong(int64_t value, ArrayRef<int64_t> list) {
  for (int64_t factor : list)
    if (value % factor == 0 && llvm::is_contained(list, value / factor))
      return std::pair(factor, value / factor);
  return std::nullopt;
}

SmallVector<int64_t, 4> strideFactors(const Graph &lhs, const Graph &rhs) {
  SmallVector<int64_t, 4> factors = stridesOf(lhs), products = stridesOf(rhs);
  auto isProduct = [&](int64_t stride) {
    return !llvm::is_contained(factors, stride) &&
           factorsAmong(stride, factors).has_value();
  };
  if (products.empty() || !llvm::all_of(products, isProduct))
    return {};
  return factors;
}

namespace {
/// Puts symbols in the place of numbers.
class FactorReplacer {
public:
  FactorReplacer(const Equation &equation, ArrayRef<int64_t> factors)
      : result(equation), factors(factors),
        context(equation.inputs.front().type.elementType.getContext()) {
    for (int64_t factor : factors) {
      symbols[factor] = getAffineSymbolExpr(result.symbols.size(), context);
      result.symbols.push_back({"step", SymbolKind::Stride, factor});
    }
  }

  Equation run() {
    for (Graph *side : {&result.lhs, &result.rhs})
      for (Graph::Node &node : side->nodes) {
        NamedAttrList list(node.attributes);
        for (NamedAttribute attribute : node.attributes)
          list.set(attribute.getName(), replaced(attribute));
        node.attributes = list.getDictionary(context);
      }
    compress(result);
    return std::move(result);
  }

private:
  Attribute replaced(NamedAttribute attribute) const {
    SmallVector<AffineExpr, 4> entries;
    if (auto list = dyn_cast<DenseI64ArrayAttr>(attribute.getValue())) {
      if (!isStride(attribute.getName()))
        return list;
      for (int64_t stride : list.asArrayRef())
        entries.push_back(strideFor(stride));
    } else if (auto map = dyn_cast<AffineMapAttr>(attribute.getValue())) {
      for (AffineExpr entry : map.getValue().getResults())
        entries.push_back(scaled(entry));
    } else {
      return attribute.getValue();
    }
    return indexArrayAttr(context, entries, result.symbols.size());
  }

  AffineExpr strideFor(int64_t stride) const {
    if (auto symbol = symbols.find(stride); symbol != symbols.end())
      return symbol->second;
    if (auto pair = factorsAmong(stride, factors))
      return symbols.at(pair->first) * symbols.at(pair->second);
    return getAffineConstantExpr(stride, context);
  }

  /// The sum with symbols for its coefficients.
  AffineExpr scaled(AffineExpr expression) const {
    auto binary = dyn_cast<AffineBinaryOpExpr>(expression);
    if (!binary)
      return expression;
    AffineExpr lhs = scaled(binary.getLHS()), rhs = scaled(binary.getRHS());
    if (binary.getKind() == AffineExprKind::Mul)
      if (auto factor = dyn_cast<AffineConstantExpr>(rhs))
        if (auto symbol = symbols.find(factor.getValue());
            symbol != symbols.end())
          rhs = symbol->second;
    return getAffineBinaryOpExpr(binary.getKind(), lhs, rhs);
  }

  Equation result;
  ArrayRef<int64_t> factors;
  MLIRContext *context;
  std::map<int64_t, AffineExpr> symbols;
};
} // namespace

std::optional<Equation> freeStrideFactors(const Equation &equation) {
  SmallVector<int64_t, 4> factors = strideFactors(equation.lhs, equation.rhs);
  if (factors.empty() || equation.inputs.empty())
    return std::nullopt;
  return FactorReplacer(equation, factors).run();
}

} // namespace verso
