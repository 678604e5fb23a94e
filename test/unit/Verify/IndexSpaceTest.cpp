//===- IndexSpaceTest.cpp - Tests of quotients ----------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexSpace.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/MathExtras.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace verso::proof;

namespace {

class IndexSpaceTest : public testing::Test {
protected:
  IndexSpace space;
  Polynomial a = Polynomial::variable(space.newVariable("a"));
  Polynomial b = Polynomial::variable(space.newVariable("b"));
  Polynomial c = Polynomial::variable(space.newVariable("c"));
};

TEST_F(IndexSpaceTest, QuotientsThatNeedNoVariable) {
  EXPECT_EQ(space.quotient(a * b, b), a);
  EXPECT_EQ(space.quotient(a * 4 + 3, Polynomial::constant(4)), a);
  EXPECT_EQ(space.quotient(a * 4 + 5, Polynomial::constant(4)), a + 1);
  EXPECT_EQ(space.quotient(a * 4 - 1, Polynomial::constant(4)), a - 1);
  EXPECT_EQ(space.quotient((a + b) * c, a + b), c);
}

TEST_F(IndexSpaceTest, EqualQuotientsAreOneVariable) {
  EXPECT_EQ(space.quotient(a * 2, b * 2), space.quotient(a, b));
  EXPECT_EQ(space.quotient(a + b, b), space.quotient(a, b) + 1);
  EXPECT_EQ(space.quotient(space.quotient(a, b), c), space.quotient(a, b * c));
  EXPECT_NE(space.quotient(a, b), space.quotient(a, c));
}

TEST_F(IndexSpaceTest, SubstitutionReachesInside) {
  Polynomial quotient = space.quotient(a, Polynomial::constant(2));
  Substitution values;
  values.set(0, b * 2 + 1);
  EXPECT_EQ(space.substitute(quotient, values), b);
  EXPECT_TRUE(space.dependsOn(quotient, 0));
  EXPECT_FALSE(space.dependsOn(quotient, 1));
  EXPECT_FALSE(quotient.mentions(0));
}

/// Every rewriting of a quotient keeps its value wherever it is defined.
TEST_F(IndexSpaceTest, RewritingsKeepTheValue) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  AffineExpr s = getAffineSymbolExpr(0, &context),
             t = getAffineSymbolExpr(1, &context),
             u = getAffineSymbolExpr(2, &context);
  const AffineExpr expressions[] = {
      (s * t + u).floorDiv(t),
      (s * 3 - 7).floorDiv(2),
      (s - 1).floorDiv(t).floorDiv(u),
      ((s - 5).floorDiv(2) + 3).floorDiv(t),
      s % t,
      (s * u) % (t * u),
      (s - 9).ceilDiv(t),
      (s * t * 2 + u).floorDiv(t * 2),
      (s * 6).floorDiv(t * 4),
      (s % 3) % 2,
      ((s + t) * u + 1).floorDiv(s + t),
  };
  const Polynomial symbols[] = {a, b, c};
  for (AffineExpr expression : expressions) {
    Polynomial polynomial = space.fromAffine(expression, {}, symbols);
    for (int64_t i = 0; i < 9; ++i)
      for (int64_t j = 1; j < 5; ++j)
        for (int64_t k = 1; k < 5; ++k) {
          std::function<int64_t(AffineExpr)> evaluate =
              [&](AffineExpr part) -> int64_t {
            if (auto constant = dyn_cast<AffineConstantExpr>(part))
              return constant.getValue();
            if (auto symbol = dyn_cast<AffineSymbolExpr>(part))
              return std::array<int64_t, 3>{i, j, k}[symbol.getPosition()];
            auto binary = cast<AffineBinaryOpExpr>(part);
            int64_t l = evaluate(binary.getLHS());
            int64_t r = evaluate(binary.getRHS());
            switch (part.getKind()) {
            case AffineExprKind::Add:
              return l + r;
            case AffineExprKind::Mul:
              return l * r;
            case AffineExprKind::FloorDiv:
              return llvm::divideFloorSigned(l, r);
            case AffineExprKind::CeilDiv:
              return llvm::divideCeilSigned(l, r);
            default:
              return llvm::mod(l, r);
            }
          };
          EXPECT_EQ(space.evaluate(polynomial, {i, j, k}),
                    evaluate(expression));
        }
  }
}

} // namespace
