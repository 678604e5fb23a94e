//===- CandidatesTest.cpp - Tests of candidates ---------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GenerateHarness.h"
#include <random>

using namespace verso;
using namespace verso::test;

namespace {

/// Both sides of a pair in double precision, on random numbers.
std::vector<std::vector<std::vector<double>>>
runBothSides(mlir::MLIRContext *context, const Enumeration &enumeration,
             const CandidatePair &pair) {
  llvm::SmallVector<SymbolicTensor, 8> types;
  for (unsigned input = 0; input < enumeration.numInputs(); ++input) {
    SymbolicTensor &type = types.emplace_back();
    type.elementType = mlir::Float32Type::get(context);
    for (int64_t size : enumeration.shape(input, 0))
      type.sizes.push_back(mlir::getAffineConstantExpr(size, context));
  }
  std::mt19937 random(7);
  std::uniform_real_distribution<double> distribution(-1, 1);
  std::vector<std::vector<double>> inputs;
  std::vector<std::vector<std::vector<double>>> results;
  for (llvm::ArrayRef<ValueId> side : {pair.lhs, pair.rhs}) {
    Graph graph = enumeration.graph(side);
    GraphTypes graphTypes = llvm::cantFail(typeGraph(graph, types));
    GraphProgram program =
        llvm::cantFail(GraphProgram::compile(graph, graphTypes, {}));
    for (unsigned input = inputs.size(); input < program.numInputs(); ++input) {
      inputs.emplace_back(program.inputElements(input));
      for (double &element : inputs.back())
        element = distribution(random);
    }
    DoubleDomain domain;
    results.push_back(program.run(domain, inputs));
  }
  return results;
}

class CandidatesTest : public GenerateTest {
protected:
  void run(llvm::ArrayRef<std::string> names,
           llvm::ArrayRef<std::string> operators, unsigned maxOperators) {
    vocabularies = llvm::cantFail(selectVocabularies(names, operators));
    EnumerationOptions options;
    options.maxOperators = maxOperators;
    enumeration =
        std::make_unique<Enumeration>(&context, vocabularies.front(), options);
    ASSERT_FALSE(enumeration->run());
    candidates = findCandidates(*enumeration);
  }

  std::string text(const CandidatePair &pair) {
    std::vector<EquationInput> inputs;
    for (unsigned input = 0; input < enumeration->numInputs(); ++input)
      inputs.push_back({enumeration->inputName(input), {}});
    return graphText(enumeration->graph(pair.lhs), inputs) + " = " +
           graphText(enumeration->graph(pair.rhs), inputs);
  }

  std::vector<Vocabulary> vocabularies;
  std::unique_ptr<Enumeration> enumeration;
  std::vector<CandidatePair> candidates;
};

TEST_F(CandidatesTest, AgreeInEveryElement) {
  run({"matrix"}, {"matmul", "add", "concat", "split", "transpose"}, 2);
  ASSERT_GT(candidates.size(), 10u);
  for (const CandidatePair &pair : candidates) {
    EXPECT_TRUE(pair.isForward || pair.isBackward);
    ASSERT_EQ(pair.lhs.size(), pair.rhs.size());
    for (auto [lhs, rhs] : llvm::zip_equal(pair.lhs, pair.rhs))
      EXPECT_TRUE(enumeration->haveEqualElements(lhs, rhs)) << text(pair);
    // By another route than the prime field.
    auto sides = runBothSides(&context, *enumeration, pair);
    for (auto [lhs, rhs] : llvm::zip_equal(sides[0], sides[1])) {
      ASSERT_EQ(lhs.size(), rhs.size()) << text(pair);
      for (auto [left, right] : llvm::zip_equal(lhs, rhs))
        ASSERT_NEAR(left, right, 1e-9) << text(pair);
    }
  }
}

TEST_F(CandidatesTest, ComeOncePerChoiceOfInputs) {
  run({"matrix"}, {"matmul"}, 2);
  // a(b c) = (a b)c and a(b a) = (a b)a, in both directions; no renaming.
  ASSERT_EQ(candidates.size(), 2u);
  std::vector<unsigned> numInputs;
  for (const CandidatePair &pair : candidates) {
    EXPECT_TRUE(pair.isForward && pair.isBackward);
    numInputs.push_back(
        llvm::count(enumeration->graph(pair.lhs).usedInputs(), true));
  }
  // The more general one first.
  EXPECT_THAT(numInputs, testing::ElementsAre(3, 2));
}

TEST_F(CandidatesTest, HaveTwoOutputsWhereAnOperatorHas) {
  // The relu of the halves is the halves of the relu.
  run({"movement"}, {"relu", "split"}, 3);
  std::vector<std::string> texts;
  for (const CandidatePair &pair : candidates)
    if (pair.lhs.size() == 2)
      texts.push_back(text(pair));
  EXPECT_THAT(texts, testing::Contains(testing::AllOf(
                         testing::HasSubstr("relu(split(x)#0)"),
                         testing::HasSubstr("relu(split(x)#1)"),
                         testing::HasSubstr("split(relu(x))#0"),
                         testing::HasSubstr("split(relu(x))#1"))));
}

TEST_F(CandidatesTest, SmallerOnesComeFirst) {
  run({"elementwise"}, {}, 3);
  ASSERT_GT(candidates.size(), 1u);
  auto size = [&](const CandidatePair &pair) {
    return std::max(enumeration->graph(pair.lhs).numOperators(),
                    enumeration->graph(pair.rhs).numOperators());
  };
  for (unsigned i = 1; i < candidates.size(); ++i)
    EXPECT_LE(size(candidates[i - 1]), size(candidates[i]));
}

TEST_F(CandidatesTest, AdmissibleDirections) {
  Graph once = graph(2, {node("relu", {0})}, {2});
  Graph twice = graph(2, {node("relu", {0}), node("relu", {2})}, {3});
  Graph sum = graph(2, {node("add", {0, 1})}, {2});
  Graph input = graph(2, {}, {0});
  EXPECT_TRUE(isAdmissibleDirection(twice, once));
  EXPECT_TRUE(isAdmissibleDirection(once, input));
  EXPECT_TRUE(isAdmissibleDirection(sum, once));

  // The target contains what it replaces.
  EXPECT_FALSE(isAdmissibleDirection(once, twice));
  EXPECT_FALSE(isAdmissibleDirection(once, once));
  // The source is an input, or one of its outputs is.
  EXPECT_FALSE(isAdmissibleDirection(input, once));
  Graph half = graph(2, {node("relu", {0})}, {2, 1});
  Graph reluAndSum = graph(2, {node("add", {0, 1}), node("relu", {0})}, {3, 2});
  EXPECT_FALSE(isAdmissibleDirection(half, reluAndSum));
  // The target uses an input that the source does not.
  EXPECT_FALSE(isAdmissibleDirection(once, sum));
  // The source has a leaf; the target may have one.
  Graph leaf = graph(2,
                     {node("fill", {},
                           "{value = 0.0 : f64, shape = array<i64: 2>, "
                           "element_type = f32}"),
                      node("add", {0, 2})},
                     {3});
  EXPECT_FALSE(isAdmissibleDirection(leaf, once));
  EXPECT_TRUE(isAdmissibleDirection(once, leaf));
  // It may have one if nothing but an input is left.
  EXPECT_TRUE(isAdmissibleDirection(leaf, input));
  Graph reluOfLeaf = leaf;
  reluOfLeaf.nodes.push_back(node("relu", {3}));
  reluOfLeaf.outputs = {4};
  EXPECT_FALSE(isAdmissibleDirection(reluOfLeaf, input));
  // The outputs of the source have nothing to do with each other.
  Graph apart = graph(2, {node("relu", {0}), node("relu", {1})}, {2, 3});
  Graph swapped = graph(2, {node("tanh", {0}), node("tanh", {1})}, {2, 3});
  EXPECT_FALSE(isAdmissibleDirection(apart, swapped));
  Graph together = graph(2, {node("relu", {0}), node("add", {0, 1})}, {2, 3});
  EXPECT_TRUE(isAdmissibleDirection(together, swapped));
}

} // namespace
