//===- IndexSolverTest.cpp - Tests of the index solver --------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexSolver.h"
#include <gtest/gtest.h>

using namespace verso::proof;

namespace {

class IndexSolverTest : public testing::Test {
protected:
  Polynomial add(std::string name) {
    return Polynomial::variable(space.newVariable(std::move(name)));
  }

  IndexSpace space;
  SolverContext context;
  IndexSolver solver{space, context, 40000};
  Polynomial n = add("n"), i = add("i"), d = add("d"), q = add("q");
};

TEST_F(IndexSolverTest, Linear) {
  Conditions facts = {nonNegative(i), nonNegative(n - i - 1)};
  EXPECT_TRUE(solver.implies(facts, nonNegative(n - 1)));
  EXPECT_TRUE(solver.implies(facts, nonNegative(n - i)));
  EXPECT_FALSE(solver.implies(facts, nonNegative(n - 2)));
  EXPECT_FALSE(solver.isInfeasible(facts));
  facts.push_back(nonNegative(-n));
  EXPECT_TRUE(solver.isInfeasible(facts));
}

TEST_F(IndexSolverTest, Parity) {
  Polynomial half = space.quotient(n, Polynomial::constant(2));
  Conditions odd = {isZero(n - half * 2 - 1)};
  EXPECT_TRUE(solver.implies(
      odd, isZero(space.quotient(n - 1, Polynomial::constant(2)) - half)));
  EXPECT_FALSE(solver.implies(
      {}, isZero(space.quotient(n - 1, Polynomial::constant(2)) - half)));
}

TEST_F(IndexSolverTest, Products) {
  // i <= q and d >= 1 give d * i <= d * q.
  Conditions facts = {nonNegative(i), nonNegative(q - i), nonNegative(d - 1)};
  EXPECT_TRUE(solver.implies(facts, nonNegative(d * q - d * i)));
  EXPECT_FALSE(solver.implies(facts, nonNegative(d * i - d * q)));
  // The last window lies inside: q = floor((n - d) / i), 1 <= i.
  Polynomial last = space.quotient(n - d, i);
  Conditions window = {nonNegative(i - 1), nonNegative(n - d)};
  EXPECT_TRUE(solver.implies(window, nonNegative(n - d - i * last)));
}

TEST_F(IndexSolverTest, UndefinedQuotientsSayNothing) {
  Polynomial quotient = space.quotient(n, d);
  EXPECT_TRUE(solver.implies({nonNegative(d - 1), nonNegative(n)},
                             nonNegative(quotient)));
  EXPECT_FALSE(solver.implies({nonNegative(n)}, nonNegative(quotient)));
}

TEST_F(IndexSolverTest, Base) {
  solver.setBase({nonNegative(n - 3)});
  EXPECT_TRUE(solver.implies({}, nonNegative(n - 2)));
  solver.setBase({});
  EXPECT_FALSE(solver.implies({}, nonNegative(n - 2)));
}

TEST_F(IndexSolverTest, Models) {
  Conditions facts = {nonNegative(n - 3), isZero(i - n - 1)};
  std::optional<std::vector<int64_t>> model =
      solver.findModel(facts, {isZero(n - 5), isZero(n - 6)});
  ASSERT_TRUE(model);
  // The first preference wins.
  EXPECT_EQ((*model)[0], 5);
  EXPECT_EQ((*model)[1], 6);
  facts.push_back(nonNegative(-n));
  EXPECT_FALSE(solver.findModel(facts, {}));
}

// A query that differs from an earlier one in the names of variables that the
// base does not mention is not put to Z3 again; others are.
TEST_F(IndexSolverTest, RenamedQueries) {
  solver.setBase({nonNegative(n - 3)});
  const Polynomial j = add("j");
  const auto isSecond = [&](const Polynomial &index) {
    return solver.implies({nonNegative(index * 2 - n), nonNegative(n - 3)},
                          nonNegative(index - 2));
  };
  EXPECT_TRUE(isSecond(i));
  const unsigned queries = solver.numQueries();
  EXPECT_GT(queries, 0u);
  EXPECT_TRUE(isSecond(j));
  EXPECT_EQ(solver.numQueries(), queries);
  // n is not any variable: the base says something of it.
  EXPECT_TRUE(isSecond(n));
  const Polynomial m = add("m");
  EXPECT_FALSE(solver.implies({nonNegative(j * 2 - m), nonNegative(n - 3)},
                              nonNegative(j - 2)));
}

// Known solutions answer only the queries that they are counterexamples to.
TEST_F(IndexSolverTest, NotedSolutions) {
  solver.setBase({nonNegative(n - 1)});
  solver.noteSolution({5, 4, 0, 0});  // n = 5, i = 4
  solver.noteSolution({0, -1, 0, 0}); // not a solution of the base
  EXPECT_FALSE(solver.implies({nonNegative(n - i)}, nonNegative(i * -2 + n)));
  EXPECT_EQ(solver.numQueries(), 0u);
  EXPECT_TRUE(solver.implies({nonNegative(i - n)}, nonNegative(i * 2 - n)));
  EXPECT_FALSE(solver.isInfeasible({nonNegative(i), nonNegative(n - i)}));
  EXPECT_TRUE(solver.isInfeasible({isZero(i - 4), nonNegative(-n)}));
}

} // namespace
