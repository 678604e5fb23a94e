//===- Symbols.cpp - Solving and substituting symbols ---------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Symbols.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"

using namespace mlir;

namespace verso {

llvm::SmallBitVector symbolsOf(AffineExpr expression, unsigned count) {
  llvm::SmallBitVector symbols(count);
  expression.walk([&](AffineExpr part) {
    if (auto symbol = dyn_cast<AffineSymbolExpr>(part))
      symbols.set(symbol.getPosition());
  });
  return symbols;
}

/// The coefficient of `symbol` in a sum, if it occurs in constant multiples
/// only; nothing otherwise.
static std::optional<int64_t> linearCoefficient(AffineExpr expression,
                                                unsigned symbol) {
  if (auto other = dyn_cast<AffineSymbolExpr>(expression))
    return other.getPosition() == symbol;
  auto binary = dyn_cast<AffineBinaryOpExpr>(expression);
  if (!binary || !expression.isFunctionOfSymbol(symbol))
    return 0;
  std::optional<int64_t> lhs = linearCoefficient(binary.getLHS(), symbol);
  if (binary.getKind() == AffineExprKind::Add) {
    std::optional<int64_t> rhs = linearCoefficient(binary.getRHS(), symbol);
    return lhs && rhs ? std::optional(*lhs + *rhs) : std::nullopt;
  }
  auto factor = dyn_cast<AffineConstantExpr>(binary.getRHS());
  if (binary.getKind() == AffineExprKind::Mul && factor && lhs)
    return *lhs * factor.getValue();
  return std::nullopt;
}

AffineExpr solveFor(AffineExpr expression, unsigned symbol) {
  std::optional<int64_t> coefficient = linearCoefficient(expression, symbol);
  if (!coefficient || (*coefficient != 1 && *coefficient != -1))
    return {};
  MLIRContext *context = expression.getContext();
  AffineExpr rest = expression.replace(getAffineSymbolExpr(symbol, context),
                                       getAffineConstantExpr(0, context));
  return simplify(*coefficient == 1 ? -rest : rest);
}

static void collectFactors(AffineExpr expression,
                           SmallVectorImpl<AffineExpr> &factors) {
  auto product = dyn_cast<AffineBinaryOpExpr>(expression);
  if (product && product.getKind() == AffineExprKind::Mul) {
    collectFactors(product.getLHS(), factors);
    collectFactors(product.getRHS(), factors);
  } else if (expression != 1) {
    factors.push_back(expression);
  }
}

SmallVector<AffineExpr, 4> factorsOf(AffineExpr expression) {
  SmallVector<AffineExpr, 4> factors;
  collectFactors(expression, factors);
  return factors;
}

AffineExpr withoutCommonFactors(AffineExpr expression) {
  auto difference = dyn_cast<AffineBinaryOpExpr>(expression);
  if (!difference || difference.getKind() != AffineExprKind::Add)
    return expression;
  auto negative = dyn_cast<AffineBinaryOpExpr>(difference.getRHS());
  if (!negative || negative.getKind() != AffineExprKind::Mul ||
      negative.getRHS() != -1)
    return expression;
  SmallVector<AffineExpr, 4> left = factorsOf(difference.getLHS());
  SmallVector<AffineExpr, 4> right = factorsOf(negative.getLHS());
  AffineExpr one = getAffineConstantExpr(1, expression.getContext());
  AffineExpr leftProduct = one, rightProduct = one;
  for (AffineExpr factor : left)
    if (auto *common = llvm::find(right, factor); common != right.end())
      right.erase(common);
    else
      leftProduct = leftProduct * factor;
  for (AffineExpr factor : right)
    rightProduct = rightProduct * factor;
  return simplify(leftProduct - rightProduct);
}

AffineExpr substitute(AffineExpr expression, ArrayRef<AffineExpr> replacement) {
  bool isChanged = false;
  expression.walk([&](AffineExpr part) {
    if (auto symbol = dyn_cast<AffineSymbolExpr>(part))
      isChanged |= symbol.getPosition() < replacement.size() &&
                   replacement[symbol.getPosition()] != part;
  });
  return isChanged ? simplify(expression.replaceSymbols(replacement))
                   : expression;
}

namespace {
/// A coefficient times a product.
struct SizeTerm {
  int64_t coefficient;
  SmallVector<AffineExpr, 4> factors;
};
} // namespace

static SmallVector<SizeTerm, 4> termsOf(AffineExpr expression) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expression))
    return {{constant.getValue(), {}}};
  if (expression.getKind() == AffineExprKind::Add) {
    auto sum = cast<AffineBinaryOpExpr>(expression);
    SmallVector<SizeTerm, 4> terms = termsOf(sum.getLHS());
    llvm::append_range(terms, termsOf(sum.getRHS()));
    return terms;
  }
  if (expression.getKind() != AffineExprKind::Mul)
    return {{1, {expression}}};
  auto product = cast<AffineBinaryOpExpr>(expression);
  SmallVector<SizeTerm, 4> terms;
  for (const SizeTerm &lhs : termsOf(product.getLHS()))
    for (const SizeTerm &rhs : termsOf(product.getRHS())) {
      terms.push_back({lhs.coefficient * rhs.coefficient, lhs.factors});
      llvm::append_range(terms.back().factors, rhs.factors);
    }
  return terms;
}

AffineExpr multipliedOut(AffineExpr expression) {
  bool hasProductOfSums = false;
  expression.walk([&](AffineExpr part) {
    if (part.getKind() != AffineExprKind::Mul)
      return;
    auto product = cast<AffineBinaryOpExpr>(part);
    hasProductOfSums |= product.getLHS().getKind() == AffineExprKind::Add ||
                        product.getRHS().getKind() == AffineExprKind::Add;
  });
  if (!hasProductOfSums)
    return expression;
  SmallVector<SizeTerm, 4> joined;
  for (const SizeTerm &term : termsOf(expression)) {
    auto *like = llvm::find_if(joined, [&](const SizeTerm &other) {
      return other.factors.size() == term.factors.size() &&
             std::is_permutation(other.factors.begin(), other.factors.end(),
                                 term.factors.begin());
    });
    if (like == joined.end())
      joined.push_back(term);
    else
      like->coefficient += term.coefficient;
  }
  AffineExpr sum = getAffineConstantExpr(0, expression.getContext());
  for (const SizeTerm &term : joined) {
    AffineExpr product =
        getAffineConstantExpr(term.coefficient, expression.getContext());
    for (AffineExpr factor : term.factors)
      product = product * factor;
    sum = sum + product;
  }
  return simplify(sum);
}

/// A list without symbols left becomes a plain one. A single entry stays a map,
/// which serves for a list, an integer and a number alike.
static Attribute substitute(AffineMapAttr attribute,
                            ArrayRef<AffineExpr> replacement,
                            unsigned numSymbols) {
  SmallVector<AffineExpr, 4> entries;
  for (AffineExpr entry : attribute.getValue().getResults())
    entries.push_back(substitute(entry, replacement));
  if (entries.size() > 1)
    return indexArrayAttr(attribute.getContext(), entries, numSymbols);
  return AffineMapAttr::get(
      AffineMap::get(0, numSymbols, entries, attribute.getContext()));
}

DictionaryAttr substitute(DictionaryAttr attributes,
                          ArrayRef<AffineExpr> replacement,
                          unsigned numSymbols) {
  SmallVector<NamedAttribute, 4> result;
  for (NamedAttribute attribute : attributes) {
    if (auto map = dyn_cast<AffineMapAttr>(attribute.getValue()))
      attribute.setValue(substitute(map, replacement, numSymbols));
    result.push_back(attribute);
  }
  return DictionaryAttr::getWithSorted(attributes.getContext(), result);
}

void substitute(Equation &equation, ArrayRef<AffineExpr> replacement,
                unsigned numSymbols) {
  for (EquationInput &input : equation.inputs)
    for (AffineExpr &size : input.type.sizes)
      size = substitute(size, replacement);
  for (Graph *graph : {&equation.lhs, &equation.rhs})
    for (Graph::Node &node : graph->nodes)
      node.attributes = substitute(node.attributes, replacement, numSymbols);
  for (Condition &condition : equation.conditions)
    condition.expression = substitute(condition.expression, replacement);
}

} // namespace verso
