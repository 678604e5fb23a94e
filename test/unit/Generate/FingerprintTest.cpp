//===- FingerprintTest.cpp - Tests of fingerprints ------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GenerateHarness.h"
#include <cmath>
#include <set>

using namespace verso;
using namespace verso::test;

namespace {

/// A template with the attributes of each assignment.
OperatorTemplate withAttributes(llvm::StringRef name, unsigned arity,
                                std::vector<mlir::DictionaryAttr> attributes) {
  return {name.str(), arity,
          [=](mlir::MLIRContext *, llvm::ArrayRef<Shape>,
              const SizeAssignment &sizes) {
            return attributes[sizes.assignment()];
          }};
}

class FingerprintTest : public GenerateTest {
protected:
  /// The fingerprints of the graphs, as they are given.
  std::vector<std::array<uint64_t, 2>>
  fingerprints(const Vocabulary &vocabulary,
               llvm::ArrayRef<TemplateGraph> graphs, uint64_t seed = 1) {
    EnumerationOptions options;
    options.seed = seed;
    table = std::make_unique<Enumeration>(&context, vocabulary, options);
    auto results = table->fill(graphs);
    if (!results) {
      ADD_FAILURE() << llvm::toString(results.takeError());
      return {};
    }
    values.clear();
    for (const std::vector<ValueId> &list : *results)
      values.push_back(list.front());
    return table->fingerprints(values);
  }

  mlir::DictionaryAttr attributes(llvm::StringRef text) {
    return llvm::cast<mlir::DictionaryAttr>(
        mlir::parseAttribute(text, &context));
  }

  std::unique_ptr<Enumeration> table;
  std::vector<ValueId> values;
};

/// Square matrices a, a2, a3 and: 0 add, 1 matmul, 2 relu, 3 transpose.
Vocabulary matrices() {
  Vocabulary vocabulary;
  vocabulary.name = "matrices";
  vocabulary.sizes = {{"k", {4, 3}}};
  vocabulary.inputs = {{"a", {"k", "k"}, 3}};
  vocabulary.operators = {elementwiseOperator("add"),
                          plainOperator("matmul", 2), plainOperator("relu", 1),
                          transposeBy({1, 0})};
  return vocabulary;
}

TEST_F(FingerprintTest, EqualMeaningsHaveEqualOnes) {
  Vocabulary vocabulary = matrices();
  TemplateGraph pairs[][2] = {
      // a(a2 a3) = (a a2)a3
      {{"left", {{1, {1, 2}}, {1, {0, 3}}}, 4},
       {"right", {{1, {0, 1}}, {1, {3, 2}}}, 4}},
      // a a2 + a a3 = a(a2 + a3)
      {{"sum", {{1, {0, 1}}, {1, {0, 2}}, {0, {3, 4}}}, 5},
       {"product", {{0, {1, 2}}, {1, {0, 3}}}, 4}},
      // relu(relu(a)) = relu(a)
      {{"twice", {{2, {0}}, {2, {3}}}, 4}, {"once", {{2, {0}}}, 3}},
      // (a a2)^T = a2^T a^T
      {{"product", {{1, {0, 1}}, {3, {3}}}, 4},
       {"factors", {{3, {0}}, {3, {1}}, {1, {4, 3}}}, 5}},
      // relu(a^T) = relu(a)^T
      {{"outside", {{3, {0}}, {2, {3}}}, 4},
       {"inside", {{2, {0}}, {3, {3}}}, 4}},
      // ((a^T)^T) = a
      {{"twice", {{3, {0}}, {3, {3}}}, 4}, {"input", {}, 0}}};
  for (auto &pair : pairs) {
    auto result = fingerprints(vocabulary, pair);
    ASSERT_EQ(result.size(), 2u);
    EXPECT_EQ(result[0], result[1]) << pair[0].name << ", " << pair[1].name;
    EXPECT_TRUE(table->haveEqualElements(values[0], values[1]));
    EXPECT_EQ(table->valueList()[values[0]].representative,
              table->valueList()[values[1]].representative);
  }
}

TEST_F(FingerprintTest, DifferentMeaningsHaveDifferentOnes) {
  Vocabulary vocabulary = matrices();
  TemplateGraph pairs[][2] = {
      {{"a a2", {{1, {0, 1}}}, 3}, {"a2 a", {{1, {1, 0}}}, 3}},
      {{"relu(a)", {{2, {0}}}, 3}, {"a", {}, 0}},
      {{"a^T", {{3, {0}}}, 3}, {"a", {}, 0}},
      {{"a", {}, 0}, {"a2", {}, 1}},
      {{"relu(a + a2)", {{0, {0, 1}}, {2, {3}}}, 4},
       {"relu(a) + relu(a2)", {{2, {0}}, {2, {1}}, {0, {3, 4}}}, 5}},
      {{"a^T a", {{3, {0}}, {1, {3, 0}}}, 4},
       {"a a^T", {{3, {0}}, {1, {0, 3}}}, 4}}};
  for (auto &pair : pairs) {
    auto result = fingerprints(vocabulary, pair);
    ASSERT_EQ(result.size(), 2u);
    EXPECT_NE(result[0], result[1]) << pair[0].name << ", " << pair[1].name;
    EXPECT_FALSE(table->haveEqualElements(values[0], values[1]));
    EXPECT_NE(table->valueList()[values[0]].representative,
              table->valueList()[values[1]].representative);
  }
}

TEST_F(FingerprintTest, CountEveryAssignment) {
  Vocabulary vocabulary;
  vocabulary.name = "rows";
  vocabulary.sizes = {{"n", {4, 5}}};
  vocabulary.inputs = {{"x", {"n"}}};
  auto first = attributes("{starts = array<i64: 0>, sizes = array<i64: 2>, "
                          "steps = array<i64: 1>}");
  auto second = attributes("{starts = array<i64: 1>, sizes = array<i64: 2>, "
                           "steps = array<i64: 1>}");
  // All agree in the first assignment; the last does not in the second.
  vocabulary.operators = {withAttributes("slice", 1, {first, first}),
                          withAttributes("slice", 1, {first, second}),
                          plainOperator("relu", 1)};
  TemplateGraph graphs[] = {{"first", {{0, {0}}}, 1},
                            {"second", {{1, {0}}}, 1}};
  auto result = fingerprints(vocabulary, graphs);
  ASSERT_EQ(result.size(), 2u);
  EXPECT_NE(result[0], result[1]);
  EXPECT_FALSE(table->haveEqualElements(values[0], values[1]));
}

TEST_F(FingerprintTest, CountEveryTrial) {
  // A number is its own relu as often as not. Two trials see more than one.
  Vocabulary vocabulary;
  vocabulary.name = "number";
  vocabulary.sizes = {{"n", {1}}};
  vocabulary.inputs = {{"x", {"n"}}};
  vocabulary.operators = {plainOperator("relu", 1)};
  TemplateGraph graphs[] = {{"number", {}, 0}, {"relu", {{0, {0}}}, 1}};
  unsigned numSeeds = 400, differ = 0;
  for (uint64_t seed = 1; seed <= numSeeds; ++seed) {
    auto result = fingerprints(vocabulary, graphs, seed);
    ASSERT_EQ(result.size(), 2u);
    differ += result[0] != result[1];
  }
  double expected = 1 - std::pow(0.5, Enumeration::trialsPerAssignment);
  EXPECT_NEAR(double(differ) / numSeeds, expected, 0.08);
}

TEST_F(FingerprintTest, DependOnTheSeedAlone) {
  Vocabulary vocabulary = matrices();
  TemplateGraph product[] = {{"product", {{1, {0, 1}}}, 3}};
  auto first = fingerprints(vocabulary, product, 1);
  EXPECT_EQ(first, fingerprints(vocabulary, product, 1));
  EXPECT_NE(first, fingerprints(vocabulary, product, 2));
}

TEST_F(FingerprintTest, CoverOtherChoicesOfInputs) {
  Vocabulary vocabulary = matrices();
  Enumeration enumeration(&context, vocabulary, {});
  // a2 a3: six choices of two of three, in order.
  auto results = enumeration.fill(TemplateGraph{"product", {{1, {1, 2}}}, 3});
  ASSERT_TRUE(bool(results));
  ASSERT_EQ(results->front().size(), 6u);
  EXPECT_EQ(std::set<ValueId>(results->front().begin(), results->front().end())
                .size(),
            6u);
  const Enumeration::Application &own =
      enumeration.applicationList()
          [enumeration.valueList()[results->front().front()].application];
  EXPECT_THAT(own.operandList(), testing::ElementsAre(1, 2));
  EXPECT_EQ(enumeration.numGraphs(), 1u);
}

TEST_F(FingerprintTest, NeedWellFormedGraphs) {
  Vocabulary vocabulary = matrices();
  vocabulary.inputs.push_back({"v", {"k"}});
  EnumerationOptions options;
  options.maxOperators = 1;
  Enumeration shapes(&context, vocabulary, options);
  auto results = shapes.fill(TemplateGraph{"transposed", {{3, {3}}}, 4});
  EXPECT_EQ(llvm::toString(results.takeError()),
            "graph 'transposed': 'transpose' is not well formed in every "
            "assignment of sizes, or too large");
  Enumeration limit(&context, vocabulary, options);
  results = limit.fill(TemplateGraph{"large", {{2, {0}}, {3, {4}}}, 5});
  EXPECT_EQ(llvm::toString(results.takeError()),
            "graph 'large': it has more than 1 operators");
}

} // namespace
