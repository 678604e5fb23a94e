//===- Description.cpp - Expressions for people ---------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Expression/Description.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <numeric>

using namespace mlir;

namespace verso {

namespace {

/// Prints affine expressions with the names of symbols.
class ExpressionPrinter {
public:
  ExpressionPrinter(llvm::raw_ostream &stream, ArrayRef<StringRef> names)
      : stream(stream), names(names) {}

  void print(const Condition &condition) {
    SmallVector<Summand> positive, negative;
    split(condition.expression, 1, positive, negative);
    reduce(positive, negative);
    auto isNumber = [](ArrayRef<Summand> sum) {
      return sum.size() <= 1 && (sum.empty() || !sum.front().expression);
    };
    StringRef relation = condition.isEquality ? " = " : " >= ";
    if (isNumber(positive) && !isNumber(negative)) {
      std::swap(positive, negative);
      relation = condition.isEquality ? " = " : " <= ";
    }
    print(positive);
    stream << relation;
    print(negative);
  }

  void print(AffineExpr expression) { print(expression, Context::Sum); }

private:
  /// factor * expression, or just the factor.
  struct Summand {
    int64_t factor;
    AffineExpr expression;
  };

  /// Distributes the summands of an expression by their sign.
  void split(AffineExpr expression, int64_t factor,
             SmallVectorImpl<Summand> &positive,
             SmallVectorImpl<Summand> &negative) {
    if (auto sum = dyn_cast<AffineBinaryOpExpr>(expression)) {
      if (sum.getKind() == AffineExprKind::Add) {
        split(sum.getLHS(), factor, positive, negative);
        split(sum.getRHS(), factor, positive, negative);
        return;
      }
      auto constant = dyn_cast<AffineConstantExpr>(sum.getRHS());
      if (sum.getKind() == AffineExprKind::Mul && constant) {
        split(sum.getLHS(), factor * constant.getValue(), positive, negative);
        return;
      }
    }
    Summand summand{factor, expression};
    if (auto constant = dyn_cast<AffineConstantExpr>(expression))
      summand = {factor * constant.getValue(), {}};
    if (summand.factor > 0)
      positive.push_back(summand);
    else if (summand.factor < 0)
      negative.push_back({-summand.factor, summand.expression});
  }

  /// Divides all summands by their greatest common factor.
  void reduce(SmallVectorImpl<Summand> &positive,
              SmallVectorImpl<Summand> &negative) {
    int64_t factor = 0;
    for (const auto *sum : {&positive, &negative})
      for (const Summand &summand : *sum)
        factor = std::gcd(factor, summand.factor);
    for (auto *sum : {&positive, &negative})
      for (Summand &summand : *sum)
        summand.factor /= std::max<int64_t>(factor, 1);
  }

  void print(ArrayRef<Summand> sum) {
    if (sum.empty())
      stream << '0';
    llvm::interleave(
        sum, stream,
        [&](const Summand &summand) {
          if (!summand.expression) {
            stream << summand.factor;
            return;
          }
          if (summand.factor != 1)
            stream << summand.factor << '*';
          print(summand.expression,
                summand.factor == 1 ? Context::Sum : Context::Product);
        },
        " + ");
  }

  /// What an expression is a part of: it gets parentheses where that binds at
  /// least as tightly.
  enum class Context { Sum, Product, Division };

  void print(AffineExpr expression, Context context) {
    if (auto constant = dyn_cast<AffineConstantExpr>(expression)) {
      stream << constant.getValue();
      return;
    }
    if (auto symbol = dyn_cast<AffineSymbolExpr>(expression)) {
      stream << names[symbol.getPosition()];
      return;
    }
    auto binary = dyn_cast<AffineBinaryOpExpr>(expression);
    if (!binary) {
      stream << expression;
      return;
    }
    switch (expression.getKind()) {
    case AffineExprKind::Add: {
      SmallVector<Summand> positive, negative;
      split(expression, 1, positive, negative);
      bool isOperand = context != Context::Sum;
      stream << (isOperand ? "(" : "");
      print(positive);
      for (const Summand &summand : negative) {
        stream << " - ";
        print(summand);
      }
      stream << (isOperand ? ")" : "");
      return;
    }
    case AffineExprKind::Mul:
      stream << (context == Context::Division ? "(" : "");
      print(binary.getLHS(), Context::Product);
      stream << '*';
      print(binary.getRHS(), Context::Product);
      stream << (context == Context::Division ? ")" : "");
      return;
    case AffineExprKind::Mod:
      stream << (context == Context::Sum ? "" : "(");
      print(binary.getLHS(), Context::Division);
      stream << " mod ";
      print(binary.getRHS(), Context::Division);
      stream << (context == Context::Sum ? "" : ")");
      return;
    default:
      stream << (expression.getKind() == AffineExprKind::FloorDiv ? "floor("
                                                                  : "ceil(");
      print(binary.getLHS(), Context::Division);
      stream << " / ";
      print(binary.getRHS(), Context::Division);
      stream << ')';
      return;
    }
  }

  llvm::raw_ostream &stream;
  ArrayRef<StringRef> names;
};

} // namespace

void printExpression(llvm::raw_ostream &stream, AffineExpr expression,
                     ArrayRef<StringRef> symbolNames) {
  ExpressionPrinter(stream, symbolNames).print(expression);
}

void printCondition(llvm::raw_ostream &stream, const Condition &condition,
                    ArrayRef<StringRef> symbolNames) {
  ExpressionPrinter(stream, symbolNames).print(condition);
}

} // namespace verso
