//===- BacktrackingSearchTest.cpp - Tests of the search of one graph ------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelText.h"
#include "RandomGraph.h"
#include "SearchHarness.h"

using namespace verso::search;

namespace {

class BacktrackingSearchTest : public SearchTest {
protected:
  /// A search of the function in an arena of its own.
  SearchResult run(mlir::func::FuncOp function, const RuleSet &rules,
                   const BacktrackingOptions &options = {}) {
    graph = read(function);
    Matcher matcher(rules, graph->arena(), {1});
    SearchResult result =
        backtrackingSearch(graph->graph(), graph->arena(), matcher, options);
    // What is said of the result is true.
    EXPECT_EQ(result.best.cost,
              makeGraph(result.best.outputs, graph->arena()).cost);
    EXPECT_LE(result.best.cost, graph->graph().cost);
    std::optional<Graph> replayed =
        replay(graph->graph(), result.steps, graph->arena(), matcher);
    EXPECT_TRUE(replayed);
    if (replayed)
      EXPECT_EQ(replayed->outputs, result.best.outputs);
    Picoseconds cost = graph->graph().cost;
    for (const Step &step : result.steps)
      cost += step.difference;
    EXPECT_EQ(cost, result.best.cost);
    return result;
  }

  mlir::func::FuncOp block(unsigned count = 1) {
    ModelText text({1, 4, 6, 6});
    for (unsigned i = 0; i < count; ++i)
      text.repVggBlock();
    return parseFunction(text.finish());
  }

  std::unique_ptr<FunctionGraph> graph;
};

TEST_F(BacktrackingSearchTest, CrossesStepsThatCostMore) {
  RuleSet rules = loadRules("fold.mlir");
  SearchResult result = run(block(), rules);
  EXPECT_EQ(result.best.size, 3u);
  EXPECT_TRUE(llvm::any_of(
      result.steps, [](const Step &step) { return step.difference > 0; }));
  // Without such steps the identity branch stays.
  BacktrackingOptions greedy;
  greedy.alpha = 1;
  greedy.hillSteps = 0;
  EXPECT_GT(run(block(), rules, greedy).best.size, 3u);
}

TEST_F(BacktrackingSearchTest, FindsAHighHillAmongManyLowOnes) {
  // x W + (x A) B with a narrow A: multiplying A and B first nearly doubles the
  // cost, before both products of x become one. Nothing else helps, and the
  // activations around it can be moved about in many ways that cost little.
  RuleSet rules = parseRules(R"(
    verso.rule @associate attributes {symbols = ["m", "k", "l", "n"], sizes = [
      affine_map<()[m, k, l, n] -> (m, k)>, affine_map<()[m, k, l, n] -> (k, l)>,
      affine_map<()[m, k, l, n] -> (l, n)>]} source {
    ^bb0(%x: tensor<?x?xf32>, %a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
      %0 = verso.matmul %x, %a : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
      %1 = verso.matmul %0, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
      verso.yield %1 : tensor<?x?xf32>
    } target {
    ^bb0(%x: tensor<?x?xf32>, %a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
      %0 = verso.matmul %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
      %1 = verso.matmul %x, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
      verso.yield %1 : tensor<?x?xf32>
    }
    verso.rule @distribute attributes {symbols = ["m", "k", "n"], sizes = [
      affine_map<()[m, k, n] -> (m, k)>, affine_map<()[m, k, n] -> (k, n)>,
      affine_map<()[m, k, n] -> (k, n)>]} source {
    ^bb0(%x: tensor<?x?xf32>, %a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
      %0 = verso.matmul %x, %a : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
      %1 = verso.matmul %x, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
      %2 = verso.add %0, %1 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
      verso.yield %2 : tensor<?x?xf32>
    } target {
    ^bb0(%x: tensor<?x?xf32>, %a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
      %0 = verso.add %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
      %1 = verso.matmul %x, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
      verso.yield %1 : tensor<?x?xf32>
    }
    verso.rule @double_transpose attributes {symbols = ["m", "n"], sizes = [
      affine_map<()[m, n] -> (m, n)>]} source {
    ^bb0(%x: tensor<?x?xf32>):
      %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
      verso.yield %0 : tensor<?x?xf32>
    } target {
    ^bb0(%x: tensor<?x?xf32>):
      %0 = verso.transpose %x {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
      %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
      %2 = verso.transpose %1 {permutation = array<i64: 1, 0>} : (tensor<?x?xf32>) -> tensor<?x?xf32>
      verso.yield %2 : tensor<?x?xf32>
    })");
  mlir::func::FuncOp function = parseFunction(R"(
    func.func @f(%x: tensor<32x64xf32>) -> tensor<32x64xf32> {
      %w = verso.constant dense<0.5> : tensor<64x64xf32>
      %a = verso.constant dense<0.25> : tensor<64x2xf32>
      %b = verso.constant dense<0.125> : tensor<2x64xf32>
      %0 = verso.relu %x : (tensor<32x64xf32>) -> tensor<32x64xf32>
      %1 = verso.matmul %0, %w : (tensor<32x64xf32>, tensor<64x64xf32>) -> tensor<32x64xf32>
      %2 = verso.matmul %0, %a : (tensor<32x64xf32>, tensor<64x2xf32>) -> tensor<32x2xf32>
      %3 = verso.matmul %2, %b : (tensor<32x2xf32>, tensor<2x64xf32>) -> tensor<32x64xf32>
      %4 = verso.add %1, %3 : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
      %5 = verso.relu %4 : (tensor<32x64xf32>) -> tensor<32x64xf32>
      return %5 : tensor<32x64xf32>
    })");
  BacktrackingOptions options;
  options.budget = 5;
  EXPECT_EQ(run(function, rules, options).best.size, 3u);
}

TEST_F(BacktrackingSearchTest, KeepsTheGraphIfNothingIsCheaper) {
  ModelText text({1, 4, 6, 6});
  text.relu();
  SearchResult result =
      run(parseFunction(text.finish()), loadRules("fold.mlir"));
  EXPECT_TRUE(result.steps.empty());
  EXPECT_TRUE(result.exhausted);
  EXPECT_EQ(result.best.outputs, graph->graph().outputs);
}

TEST_F(BacktrackingSearchTest, RewritesNoMoreGraphsThanTheBudget) {
  RuleSet rules = loadRules("fold.mlir");
  Picoseconds last = std::numeric_limits<Picoseconds>::max();
  for (unsigned budget : {0u, 1u, 5u, 12u}) {
    BacktrackingOptions options;
    options.budget = budget;
    SearchResult result = run(block(2), rules, options);
    EXPECT_EQ(result.expanded, budget);
    EXPECT_FALSE(result.exhausted);
    // A larger budget only goes on where the smaller one stopped.
    EXPECT_LE(result.best.cost, last);
    last = result.best.cost;
  }
}

TEST_F(BacktrackingSearchTest, GivesUpWhenNothingBetterIsFound) {
  // Goes on without end and never helps.
  RuleSet rules = parseRules(R"(
    verso.rule @negate_twice attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>]} source {
    ^bb0(%x: tensor<?xf32>):
      %0 = verso.relu %x : (tensor<?xf32>) -> tensor<?xf32>
      verso.yield %0 : tensor<?xf32>
    } target {
    ^bb0(%x: tensor<?xf32>):
      %0 = verso.neg %x : (tensor<?xf32>) -> tensor<?xf32>
      %1 = verso.neg %0 : (tensor<?xf32>) -> tensor<?xf32>
      %2 = verso.relu %1 : (tensor<?xf32>) -> tensor<?xf32>
      verso.yield %2 : tensor<?xf32>
    })");
  mlir::func::FuncOp function = parseFunction(R"(
    func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
      %0 = verso.relu %x : (tensor<4xf32>) -> tensor<4xf32>
      return %0 : tensor<4xf32>
    })");
  BacktrackingOptions options;
  options.alpha = 1e6;
  options.budget = 100;
  options.patience = 1;
  EXPECT_EQ(run(function, rules, options).expanded, 100u);
  options.patience = 0.2;
  EXPECT_EQ(run(function, rules, options).expanded, 20u);

  // A better graph is a reason to go on.
  rules = loadRules("fold.mlir");
  options = {};
  options.budget = 15;
  options.patience = 0.25;
  EXPECT_GT(run(block(2), rules, options).expanded, 4u);
}

TEST_F(BacktrackingSearchTest, IsTheSameInEveryRun) {
  RuleSet rules = loadRules("fold.mlir");
  for (uint64_t seed : {0, 1, 2}) {
    BacktrackingOptions options;
    options.seed = seed;
    options.budget = 60;
    SearchResult first = run(block(2), rules, options);
    uint64_t firstHash = first.best.hash();
    SearchResult second = run(block(2), rules, options);
    ASSERT_EQ(first.steps.size(), second.steps.size());
    for (unsigned i = 0; i < first.steps.size(); ++i) {
      EXPECT_EQ(first.steps[i].rule, second.steps[i].rule);
      EXPECT_EQ(first.steps[i].position, second.steps[i].position);
      EXPECT_EQ(first.steps[i].alternative, second.steps[i].alternative);
    }
    EXPECT_EQ(first.best.cost, second.best.cost);
    EXPECT_EQ(firstHash, second.best.hash());
  }
}

TEST_F(BacktrackingSearchTest, StopsAtOnceAndKeepsTheBest) {
  RuleSet rules = loadRules("fold.mlir");
  std::atomic<bool> interrupt = true;
  BacktrackingOptions options;
  options.stop.interrupt = &interrupt;
  EXPECT_EQ(run(block(), rules, options).expanded, 0u);
  options.stop = {};
  options.stop.deadline = std::chrono::steady_clock::now();
  EXPECT_EQ(run(block(), rules, options).expanded, 0u);
}

TEST_F(BacktrackingSearchTest, MemoryIsBounded) {
  RuleSet rules = loadRules("fold.mlir");
  BacktrackingOptions options;
  options.budget = 100000;
  options.alpha = 10;
  options.hillSteps = 100;
  options.hillHeight = 100;
  options.maximumQueue = 500;
  options.maximumBytes = 4 << 20;
  SearchResult result = run(block(4), rules, options);
  EXPECT_LT(result.expanded, options.budget);
  EXPECT_FALSE(result.exhausted);
  // It ends with the graph in which the bound was passed.
  EXPECT_LT(graph->arena().bytes(), 2 * options.maximumBytes);
}

/// On random graphs: the best graph computes what the start does.
TEST_F(BacktrackingSearchTest, ResultsComputeTheSame) {
  RuleSet rules = loadRules("fold.mlir");
  unsigned improved = 0;
  for (unsigned seed = 0; seed < 25; ++seed) {
    NodeArena arena(&context, cost);
    Matcher matcher(rules, arena, {1});
    Graph start = RandomGraph(arena, seed).make(12);
    BacktrackingOptions options;
    options.budget = 40;
    SearchResult result = backtrackingSearch(start, arena, matcher, options);
    improved += result.best.cost < start.cost;
    expectClose(evaluate(result.best, arena), evaluate(start, arena));
  }
  EXPECT_GT(improved, 10u);
}

} // namespace
