//===- KnownRulesTest.cpp - Tests of what rules derive --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GenerateHarness.h"

using namespace verso;
using namespace verso::test;

namespace {

class KnownRulesTest : public GenerateTest {
protected:
  KnownRulesTest() : known(&context) {
    known.setCommutative(mlir::OperationName("verso.add", &context));
  }

  /// a(b + c) to a b + a c, over n by k, k by m and k by m.
  Equation distribution() {
    return equation(
        {"n", "k", "m"}, {"n, k", "k, m", "k, m"},
        "%0 = verso.add %x1, %x2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> "
        "tensor<?x?xf32>\n"
        "%1 = verso.matmul %x0, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> "
        "tensor<?x?xf32>\n"
        "verso.yield %1 : tensor<?x?xf32>",
        "%0 = verso.matmul %x0, %x1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> "
        "tensor<?x?xf32>\n"
        "%1 = verso.matmul %x0, %x2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> "
        "tensor<?x?xf32>\n"
        "%2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> "
        "tensor<?x?xf32>\n"
        "verso.yield %2 : tensor<?x?xf32>");
  }

  Equation reluTwice() {
    return matrixEquation(1,
                          graph(1, {node("relu", {0}), node("relu", {1})}, {2}),
                          graph(1, {node("relu", {0})}, {1}));
  }

  KnownRules known;
};

TEST_F(KnownRulesTest, NothingDerivesNothing) {
  EXPECT_FALSE(known.derive(checked(reluTwice())));
  EXPECT_FALSE(known.undo(checked(reluTwice())));
}

TEST_F(KnownRulesTest, ARuleDerivesItself) {
  known.add(distribution(), true);
  EXPECT_TRUE(known.derive(checked(distribution())));
}

TEST_F(KnownRulesTest, RenamingsAreDerived) {
  known.add(distribution(), true);
  // The inputs in another order, the symbols too, and the sum swapped.
  Equation renamed = equation(
      {"m", "n", "k"}, {"k, m", "n, k", "k, m"},
      "%0 = verso.add %x2, %x0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> "
      "tensor<?x?xf32>\n"
      "%1 = verso.matmul %x1, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> "
      "tensor<?x?xf32>\n"
      "verso.yield %1 : tensor<?x?xf32>",
      "%0 = verso.matmul %x1, %x0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> "
      "tensor<?x?xf32>\n"
      "%1 = verso.matmul %x1, %x2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> "
      "tensor<?x?xf32>\n"
      "%2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> "
      "tensor<?x?xf32>\n"
      "verso.yield %2 : tensor<?x?xf32>");
  EXPECT_TRUE(known.derive(checked(renamed)));
}

TEST_F(KnownRulesTest, SpecialCasesAreDerivedAndNotTheOtherWayRound) {
  Equation general = reluTwice();
  Equation special = reluTwice();
  special.inputs.front().type.sizes[1] =
      mlir::getAffineConstantExpr(1, &context);
  compress(special);
  known.add(general, true);
  EXPECT_TRUE(known.derive(checked(special)));
  KnownRules other(&context);
  other.add(special, true);
  EXPECT_FALSE(other.derive(checked(general)));
}

TEST_F(KnownRulesTest, LargerGraphsAreDerived) {
  known.add(reluTwice(), true);
  // tanh(relu(relu(x)) + y) to tanh(y + relu(x))
  Equation larger = matrixEquation(
      2,
      graph(2,
            {node("relu", {0}), node("relu", {2}), node("add", {3, 1}),
             node("tanh", {4})},
            {5}),
      graph(2, {node("relu", {0}), node("add", {1, 2}), node("tanh", {3})},
            {4}));
  EXPECT_TRUE(known.derive(checked(larger)));
  // In two steps.
  Equation thrice = matrixEquation(
      1,
      graph(1, {node("relu", {0}), node("relu", {1}), node("relu", {2})}, {3}),
      graph(1, {node("relu", {0})}, {1}));
  EXPECT_TRUE(known.derive(checked(thrice)));
  EXPECT_FALSE(known.deriveInOneStep(checked(thrice), {}));
  Equation once = reluTwice();
  EXPECT_FALSE(known.deriveInOneStep(checked(thrice), {&once}));
  EXPECT_TRUE(known.deriveInOneStep(checked(once), {&once}));
}

TEST_F(KnownRulesTest, WhatDoesNotFollowIsNotDerived) {
  known.add(distribution(), true);
  known.add(reluTwice(), true);
  // (b + c)a to b a + c a: another side of the product.
  Equation other = equation(
      {"n", "k", "m"}, {"k, n", "m, k", "m, k"},
      "%0 = verso.add %x1, %x2 : (tensor<?x?xf32>, tensor<?x?xf32>) -> "
      "tensor<?x?xf32>\n"
      "%1 = verso.matmul %0, %x0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> "
      "tensor<?x?xf32>\n"
      "verso.yield %1 : tensor<?x?xf32>",
      "%0 = verso.matmul %x1, %x0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> "
      "tensor<?x?xf32>\n"
      "%1 = verso.matmul %x2, %x0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> "
      "tensor<?x?xf32>\n"
      "%2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> "
      "tensor<?x?xf32>\n"
      "verso.yield %2 : tensor<?x?xf32>");
  EXPECT_FALSE(known.derive(checked(other)));
  // The rule read from right to left.
  EXPECT_FALSE(known.derive(checked(distribution().reversed())));
  // The operands of a difference do not change places.
  Equation difference = matrixEquation(
      2, graph(2, {node("sub", {0, 1}), node("mul", {2, 2})}, {3}),
      graph(2, {node("sub", {1, 0}), node("mul", {2, 2})}, {3}));
  EXPECT_FALSE(known.derive(checked(difference)));
}

TEST_F(KnownRulesTest, ConditionsHold) {
  // A rule that is there for odd sizes only.
  Equation odd = reluTwice();
  mlir::AffineExpr n = mlir::getAffineSymbolExpr(0, &context);
  odd.conditions.push_back(
      equal(n % 2, mlir::getAffineConstantExpr(1, &context)));
  known.add(odd, true);
  EXPECT_TRUE(known.derive(checked(odd)));
  EXPECT_FALSE(known.derive(checked(reluTwice())));
}

TEST_F(KnownRulesTest, DetoursAreUndone) {
  // b + (a + c) to (b + a) + c does not save anything, and is undone by its
  // reverse.
  Equation there = matrixEquation(
      3, graph(3, {node("mul", {0, 1}), node("mul", {3, 2})}, {4}),
      graph(3, {node("mul", {1, 2}), node("mul", {0, 3})}, {4}));
  known.add(there, true);
  EXPECT_FALSE(known.derive(checked(there.reversed())));
  EXPECT_TRUE(known.undo(checked(there.reversed())));
  EXPECT_FALSE(known.undo(checked(there)));
}

TEST_F(KnownRulesTest, ConjecturesDeriveConjecturesOnly) {
  known.addConjecture(reluTwice());
  EXPECT_FALSE(known.derive(checked(reluTwice())));
  EXPECT_TRUE(known.deriveFromConjectures(checked(reluTwice())));
}

TEST_F(KnownRulesTest, ConcreteCandidatesNeedUnrestrictedRules) {
  ConcreteInput matrix{"x", {{"n", 3}, {"m", 5}}};
  ConcreteEquation candidate{{matrix}, reluTwice().lhs, reluTwice().rhs};
  known.add(reluTwice(), /*isUnrestricted=*/false);
  EXPECT_FALSE(known.derive(candidate));
  known.add(reluTwice(), /*isUnrestricted=*/true);
  EXPECT_TRUE(known.derive(candidate));
}

TEST_F(KnownRulesTest, OperandsThatMayBeSwappedAreFound) {
  // x*y to y*x, tanh'd: derived by nothing but commutation.
  Equation swapped =
      matrixEquation(2, graph(2, {node("mul", {0, 1}), node("tanh", {2})}, {3}),
                     graph(2, {node("mul", {1, 0}), node("tanh", {2})}, {3}));
  EXPECT_FALSE(known.derive(checked(swapped)));
  KnownRules found(&context);
  found.findCommutative(swapped);
  EXPECT_TRUE(found.derive(checked(swapped)));
  Equation difference = matrixEquation(
      2, graph(2, {node("sub", {0, 1}), node("mul", {2, 2})}, {3}),
      graph(2, {node("sub", {1, 0}), node("mul", {2, 2})}, {3}));
  found.findCommutative(difference);
  EXPECT_FALSE(found.derive(checked(difference)));
}

TEST_F(KnownRulesTest, OneOfTwoEqualRulesStays) {
  CheckedEquation first = checked(reluTwice()), second = checked(reluTwice());
  llvm::SmallBitVector replaced = known.replacedInOneStep(
      {&first, &second}, {&first.equation, &second.equation});
  EXPECT_FALSE(replaced.test(0));
  EXPECT_TRUE(replaced.test(1));
}

} // namespace
