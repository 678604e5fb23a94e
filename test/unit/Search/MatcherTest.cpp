//===- MatcherTest.cpp - Tests of matching and instantiation --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomGraph.h"
#include "SearchHarness.h"
#include "llvm/Support/FormatVariadic.h"
#include "gmock/gmock.h"

using namespace verso::search;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

namespace {

class MatcherTest : public SearchTest {
protected:
  /// The names of the rules that apply somewhere in a function, each as often
  /// as it does.
  std::vector<std::string> matches(const RuleSet &rules,
                                   llvm::StringRef functionText,
                                   llvm::ArrayRef<int64_t> sizes = {}) {
    graph = read(parseFunction(functionText));
    matcher.emplace(rules, graph->arena(), sizes);
    index.emplace(graph->graph(), graph->arena());
    found.clear();
    std::vector<std::string> names;
    for (unsigned i = 0; i < index->order().size(); ++i)
      for (Alternative &alternative : alternativesAt(*index, i, *matcher)) {
        names.push_back(alternative.rule == Alternative::reassociation
                            ? "reassociate"
                            : rules[alternative.rule].name);
        found.push_back(std::move(alternative));
      }
    return names;
  }

  /// The operators of the graph after rewrite `number` of those found.
  std::vector<std::string> after(unsigned number) {
    std::optional<Graph> changed = index->replace(found[number].replacements);
    std::vector<std::string> names;
    if (!changed)
      return names;
    GraphIndex rewritten(*changed, graph->arena());
    for (const Node *node : rewritten.order())
      names.push_back(node->name().stripDialect().str());
    return names;
  }

  std::unique_ptr<FunctionGraph> graph;
  std::optional<Matcher> matcher;
  std::optional<GraphIndex> index;
  std::vector<Alternative> found;
};

/// A rule with one argument for slices that select a prefix: binds a symbol by
/// an attribute, under a condition.
const char *prefixRule = R"(
  verso.rule @prefix attributes {
    symbols = ["n", "k"],
    sizes = [affine_map<()[n, k] -> (n)>],
    conditions = affine_set<()[n, k] : (n - k - 2 >= 0)>, fp = #verso.fp<exact>
  } source {
  ^bb0(%x: tensor<?xf32>):
    %0 = verso.slice %x {starts = array<i64: 0>, sizes = affine_map<()[n, k] -> (k)>, steps = array<i64: 1>} : (tensor<?xf32>) -> tensor<?xf32>
    verso.yield %0 : tensor<?xf32>
  } target {
  ^bb0(%x: tensor<?xf32>):
    %0, %1 = verso.split %x {axis = 0 : i64, sizes = affine_map<()[n, k] -> (k, n - k)>} : (tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>)
    verso.yield %0 : tensor<?xf32>
  })";

std::string slice(int64_t size, int64_t part, const char *type = "f32") {
  return llvm::formatv(
      "func.func @f(%x: tensor<{0}x{2}>) -> tensor<{1}x{2}> {{\n"
      "%0 = verso.slice %x {{starts = array<i64: 0>, sizes = array<i64: {1}>, "
      "steps = array<i64: 1>} : (tensor<{0}x{2}>) -> tensor<{1}x{2}>\n"
      "return %0 : tensor<{1}x{2}>\n}",
      size, part, type);
}

TEST_F(MatcherTest, SymbolsAreBoundAndConditionsChecked) {
  RuleSet rules = parseRules(prefixRule);
  EXPECT_THAT(matches(rules, slice(6, 4)), ElementsAre("prefix"));
  EXPECT_THAT(after(0), ElementsAre("split"));
  const Node *split = found[0].replacements[0].to.node;
  EXPECT_EQ(split->attributes().getAs<mlir::DenseI64ArrayAttr>("sizes"),
            mlir::DenseI64ArrayAttr::get(&context, {4, 2}));
  // n - k >= 2 does not hold.
  EXPECT_TRUE(matches(rules, slice(6, 5)).empty());
}

TEST_F(MatcherTest, ConditionsOnUnknownSizesDoNotHold) {
  RuleSet rules = parseRules(prefixRule);
  EXPECT_TRUE(matches(rules, R"(
    func.func @f(%x: tensor<?xf32>) -> tensor<2xf32> {
      %0 = verso.slice %x {starts = array<i64: 0>, sizes = array<i64: 2>, steps = array<i64: 1>} : (tensor<?xf32>) -> tensor<2xf32>
      return %0 : tensor<2xf32>
    })")
                  .empty());
}

/// A rule applies to integers only if it is proved for them, exact or not.
TEST_F(MatcherTest, RulesApplyToTheirDomains) {
  EXPECT_TRUE(matches(parseRules(prefixRule), slice(6, 4, "i32")).empty());
  EXPECT_THAT(matches(parseRules(prefixRule), slice(6, 4, "f16")),
              ElementsAre("prefix"));
  for (const char *floatingPoint : {"<exact>", "<reassociates>"}) {
    std::string integer = prefixRule;
    integer.replace(integer.find("<exact>"), 7,
                    std::string(floatingPoint) +
                        ", domains = [\"real\", \"integer\"]");
    EXPECT_THAT(matches(parseRules(integer), slice(6, 4, "i32")),
                ElementsAre("prefix"));
  }
}

/// `enlarge` to a size of the form 2 * p + 1 of a kernel that is 1x1.
const char *oddRule = R"(
  verso.rule @odd attributes {
    symbols = ["o", "i", "p"], sizes = [affine_map<()[o, i, p] -> (o, i, 1, 1)>],
    fp = #verso.fp<exact>
  } source {
  ^bb0(%x: tensor<?x?x1x1xf32>):
    %0 = verso.enlarge %x {size = affine_map<()[o, i, p] -> (p * 2 + 1, p * 2 + 1)>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
    verso.yield %0 : tensor<?x?x?x?xf32>
  } target {
  ^bb0(%x: tensor<?x?x1x1xf32>):
    %0 = verso.pad %x {low = affine_map<()[o, i, p] -> (0, 0, p, p)>, high = affine_map<()[o, i, p] -> (0, 0, p, p)>, value = 0.0} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
    verso.yield %0 : tensor<?x?x?x?xf32>
  })";

TEST_F(MatcherTest, EquationsAreSolvedInIntegers) {
  RuleSet rules = parseRules(oddRule);
  auto text = [](int64_t height, int64_t width) {
    return llvm::formatv(
               "func.func @f(%x: tensor<3x2x1x1xf32>) -> "
               "tensor<3x2x{0}x{1}xf32> "
               "{{\n%0 = verso.enlarge %x {{size = array<i64: {0}, {1}>} : "
               "(tensor<3x2x1x1xf32>) -> tensor<3x2x{0}x{1}xf32>\n"
               "return %0 : tensor<3x2x{0}x{1}xf32>\n}",
               height, width)
        .str();
  };
  EXPECT_THAT(matches(rules, text(5, 5)), ElementsAre("odd"));
  EXPECT_EQ(found[0]
                .replacements[0]
                .to.node->attributes()
                .getAs<mlir::DenseI64ArrayAttr>("low"),
            mlir::DenseI64ArrayAttr::get(&context, {0, 0, 2, 2}));
  // Both equations have to agree.
  EXPECT_TRUE(matches(rules, text(5, 3)).empty());
}

/// Products with one left operand: two roots.
const char *mergeRule = R"(
  verso.rule @merge attributes {
    symbols = ["m", "k", "n1", "n2"],
    sizes = [affine_map<()[m, k, n1, n2] -> (m, k)>,
             affine_map<()[m, k, n1, n2] -> (k, n1)>,
             affine_map<()[m, k, n1, n2] -> (k, n2)>]
  } source {
  ^bb0(%x: tensor<?x?xf32>, %a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
    %0 = verso.matmul %x, %a : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
    %1 = verso.matmul %x, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
    verso.yield %0, %1 : tensor<?x?xf32>, tensor<?x?xf32>
  } target {
  ^bb0(%x: tensor<?x?xf32>, %a: tensor<?x?xf32>, %b: tensor<?x?xf32>):
    %0 = verso.concat %a, %b {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
    %1 = verso.matmul %x, %0 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
    %2, %3 = verso.split %1 {axis = 1 : i64, sizes = affine_map<()[m, k, n1, n2] -> (n1, n2)>} : (tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>)
    verso.yield %2, %3 : tensor<?x?xf32>, tensor<?x?xf32>
  })";

TEST_F(MatcherTest, SeveralRootsAreFoundThroughASharedValue) {
  RuleSet rules = parseRules(mergeRule);
  EXPECT_THAT(matches(rules, R"(
    func.func @f(%x: tensor<2x3xf32>, %a: tensor<3x4xf32>, %b: tensor<3x5xf32>, %c: tensor<3x4xf32>)
        -> (tensor<2x4xf32>, tensor<2x5xf32>, tensor<3x4xf32>) {
      %0 = verso.matmul %x, %a : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
      %1 = verso.matmul %x, %b : (tensor<2x3xf32>, tensor<3x5xf32>) -> tensor<2x5xf32>
      %2 = verso.relu %c : (tensor<3x4xf32>) -> tensor<3x4xf32>
      return %0, %1, %2 : tensor<2x4xf32>, tensor<2x5xf32>, tensor<3x4xf32>
    })"),
              // From either product.
              ElementsAre("merge", "merge"));
  EXPECT_THAT(after(0), ElementsAre("concat", "matmul", "split", "relu"));
  auto expected = evaluate(graph->graph(), graph->arena());
  for (const Alternative &alternative : found)
    expectClose(
        evaluate(*index->replace(alternative.replacements), graph->arena()),
        expected);
}

TEST_F(MatcherTest, RootsThatDependOnEachOtherMakeACycle) {
  // The second product's right operand is made from the first product.
  RuleSet rules = parseRules(mergeRule);
  auto names = matches(rules, R"(
    func.func @f(%x: tensor<3x3xf32>, %a: tensor<3x3xf32>) -> tensor<3x3xf32> {
      %0 = verso.matmul %x, %a : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %1 = verso.relu %0 : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %2 = verso.matmul %x, %1 : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      return %2 : tensor<3x3xf32>
    })");
  EXPECT_EQ(names.size(), 2u);
  for (unsigned i = 0; i < found.size(); ++i)
    EXPECT_TRUE(after(i).empty());
}

TEST_F(MatcherTest, OneNodeIsNotTwoRoots) {
  EXPECT_TRUE(matches(parseRules(mergeRule), R"(
    func.func @f(%x: tensor<2x3xf32>, %a: tensor<3x4xf32>) -> tensor<2x4xf32> {
      %0 = verso.matmul %x, %a : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
      return %0 : tensor<2x4xf32>
    })")
                  .empty());
}

/// tanh(x) + sigmoid(x) = relu(x), which is wrong: these tests only look at
/// what matches.
const char *sumRule = R"(
  verso.rule @sum attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>]} source {
  ^bb0(%x: tensor<?xf32>):
    %0 = verso.tanh %x : (tensor<?xf32>) -> tensor<?xf32>
    %1 = verso.sigmoid %x : (tensor<?xf32>) -> tensor<?xf32>
    %2 = verso.add %0, %1 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
    verso.yield %2 : tensor<?xf32>
  } target {
  ^bb0(%x: tensor<?xf32>):
    %0 = verso.relu %x : (tensor<?xf32>) -> tensor<?xf32>
    verso.yield %0 : tensor<?xf32>
  })";

TEST_F(MatcherTest, BothOrdersOfACommutativeOperatorMatch) {
  RuleSet rules = parseRules(sumRule);
  const char *text = R"(
    func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {{
      %0 = verso.tanh %x : (tensor<4xf32>) -> tensor<4xf32>
      %1 = verso.sigmoid %x : (tensor<4xf32>) -> tensor<4xf32>
      %2 = verso.{0} {1} : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      return %2 : tensor<4xf32>
    })";
  EXPECT_THAT(matches(rules, llvm::formatv(text, "add", "%0, %1").str()),
              ElementsAre("sum"));
  EXPECT_THAT(matches(rules, llvm::formatv(text, "add", "%1, %0").str()),
              ElementsAre("sum"));
  EXPECT_TRUE(
      matches(rules, llvm::formatv(text, "sub", "%0, %1").str()).empty());
}

TEST_F(MatcherTest, TermsOfASumMatchInAnyGrouping) {
  RuleSet rules = parseRules(sumRule);
  // (tanh x + y) + (z + sigmoid x)
  auto names = matches(rules, R"(
    func.func @f(%x: tensor<4xf32>, %y: tensor<4xf32>, %z: tensor<4xf32>) -> tensor<4xf32> {
      %0 = verso.tanh %x : (tensor<4xf32>) -> tensor<4xf32>
      %1 = verso.sigmoid %x : (tensor<4xf32>) -> tensor<4xf32>
      %2 = verso.add %0, %y : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %3 = verso.add %z, %1 : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %4 = verso.add %2, %3 : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      return %4 : tensor<4xf32>
    })");
  ASSERT_EQ(llvm::count(names, "sum"), 1);
  unsigned number = llvm::find(names, "sum") - names.begin();
  EXPECT_EQ(llvm::count(after(number), "add"), 2);
  EXPECT_EQ(llvm::count(after(number), "relu"), 1);
}

TEST_F(MatcherTest, ExactRewritingDoesNotRegroup) {
  const char *text = R"(
    func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
      %a = verso.constant dense<1.0> : tensor<4xf32>
      %b = verso.constant dense<2.0> : tensor<4xf32>
      %0 = verso.add %x, %a : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %1 = verso.add %0, %b : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      return %1 : tensor<4xf32>
    })";
  RuleSet rules;
  EXPECT_EQ(matches(rules, text).size(), 1u);
  ASSERT_FALSE(
      bool(rules.select({.loosest = verso::FloatingPointClass::Exact})));
  EXPECT_TRUE(matches(rules, text).empty());
}

TEST_F(MatcherTest, ConstantsOfASumAreGrouped) {
  auto names = matches(RuleSet(), R"(
    func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
      %a = verso.constant dense<1.0> : tensor<4xf32>
      %b = verso.constant dense<2.0> : tensor<4xf32>
      %0 = verso.add %x, %a : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %1 = verso.add %0, %b : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      return %1 : tensor<4xf32>
    })");
  EXPECT_THAT(names, ElementsAre("reassociate"));
  EXPECT_THAT(after(0), ElementsAre("add"));
}

TEST_F(MatcherTest, NeighboursOfAJoinAreMatched) {
  RuleSet rules = parseRules(R"(
    verso.rule @relus attributes {
      symbols = ["n", "a", "b"],
      sizes = [affine_map<()[n, a, b] -> (n, a)>,
               affine_map<()[n, a, b] -> (n, b)>]
    } source {
    ^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
      %0 = verso.relu %x : (tensor<?x?xf32>) -> tensor<?x?xf32>
      %1 = verso.relu %y : (tensor<?x?xf32>) -> tensor<?x?xf32>
      %2 = verso.concat %0, %1 {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
      verso.yield %2 : tensor<?x?xf32>
    } target {
    ^bb0(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>):
      %0 = verso.concat %x, %y {axis = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
      %1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>
      verso.yield %1 : tensor<?x?xf32>
    })");
  const char *text = R"(
    func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x4xf32>, %z: tensor<2x5xf32>) -> tensor<2x12xf32> {
      %0 = verso.relu %x : (tensor<2x3xf32>) -> tensor<2x3xf32>
      %1 = verso.relu %y : (tensor<2x4xf32>) -> tensor<2x4xf32>
      %2 = verso.concat %z, %0, %1 {axis = 1 : i64} : (tensor<2x5xf32>, tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<2x12xf32>
      return %2 : tensor<2x12xf32>
    })";
  // In two groups, in two ways, and the relus, which are neighbours.
  EXPECT_THAT(matches(rules, text),
              ElementsAre("reassociate", "reassociate", "relus"));
  EXPECT_THAT(after(2), ElementsAre("concat", "relu", "concat"));
  auto expected = evaluate(graph->graph(), graph->arena());
  for (const Alternative &alternative : found)
    expectClose(
        evaluate(*index->replace(alternative.replacements), graph->arena()),
        expected);
}

TEST_F(MatcherTest, AJoinOfJoinsIsOne) {
  auto names = matches(RuleSet(), R"(
    func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x4xf32>, %z: tensor<2x3xf32>) -> tensor<4x7xf32> {
      %0 = verso.concat %x, %y {axis = 1 : i64} : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<2x7xf32>
      %1 = verso.concat %z, %y {axis = 1 : i64} : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<2x7xf32>
      %2 = verso.concat %0, %1 {axis = 0 : i64} : (tensor<2x7xf32>, tensor<2x7xf32>) -> tensor<4x7xf32>
      return %2 : tensor<4x7xf32>
    })");
  // These are not, as they go along two axes.
  EXPECT_TRUE(names.empty());
  names = matches(RuleSet(), R"(
    func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x4xf32>) -> tensor<2x10xf32> {
      %0 = verso.concat %x, %y {axis = 1 : i64} : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<2x7xf32>
      %1 = verso.concat %0, %x {axis = 1 : i64} : (tensor<2x7xf32>, tensor<2x3xf32>) -> tensor<2x10xf32>
      return %1 : tensor<2x10xf32>
    })");
  // All at once, or the last two first.
  EXPECT_THAT(names, ElementsAre("reassociate", "reassociate"));
  EXPECT_THAT(after(0), ElementsAre("concat"));
  EXPECT_THAT(after(1), ElementsAre("concat", "concat"));
}

TEST_F(MatcherTest, AUniformConstantMatchesFill) {
  RuleSet rules = parseRules(R"(
    verso.rule @add_zero attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>]} source {
    ^bb0(%x: tensor<?xf32>):
      %0 = verso.fill {value = 0.0, shape = affine_map<()[n] -> (n)>, element_type = f32} : () -> tensor<?xf32>
      %1 = verso.tanh %x : (tensor<?xf32>) -> tensor<?xf32>
      %2 = verso.add %1, %0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
      verso.yield %2 : tensor<?xf32>
    } target {
    ^bb0(%x: tensor<?xf32>):
      %0 = verso.tanh %x : (tensor<?xf32>) -> tensor<?xf32>
      verso.yield %0 : tensor<?xf32>
    })");
  const char *text = R"(
    func.func @f(%x: tensor<4x{1}>) -> tensor<4x{1}> {{
      %a = verso.constant dense<{0}> : tensor<4x{1}>
      %0 = verso.tanh %x : (tensor<4x{1}>) -> tensor<4x{1}>
      %1 = verso.add %a, %0 : (tensor<4x{1}>, tensor<4x{1}>) -> tensor<4x{1}>
      return %1 : tensor<4x{1}>
    })";
  EXPECT_THAT(matches(rules, llvm::formatv(text, "0.0", "f32").str()),
              ElementsAre("add_zero"));
  EXPECT_THAT(matches(rules, llvm::formatv(text, "0.0", "f64").str()),
              ElementsAre("add_zero"));
  EXPECT_TRUE(matches(rules, llvm::formatv(text, "1.0", "f32").str()).empty());
}

TEST_F(MatcherTest, FreeSymbolsTakeTheSizesGiven) {
  RuleSet rules = loadRules("fold.mlir");
  const char *text = R"(
    func.func @f(%x: tensor<1x4x8x8xf32>, %k: tensor<2x4x1x1xf32>) -> tensor<1x2x8x8xf32> {
      %0 = verso.conv %x, %k {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<1x4x8x8xf32>, tensor<2x4x1x1xf32>) -> tensor<1x2x8x8xf32>
      return %0 : tensor<1x2x8x8xf32>
    })";
  EXPECT_TRUE(matches(rules, text).empty());
  // 0 breaks the condition p >= 1.
  EXPECT_THAT(matches(rules, text, {0, 1, 2}),
              ElementsAre("enlarge_kernel", "enlarge_kernel"));
}

TEST_F(MatcherTest, NodesThatLookAlikeAreToldApart) {
  // A constant with the value of the pattern and one with another, of one type.
  RuleSet rules = parseRules(R"(
    verso.rule @times_one attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>]} source {
    ^bb0(%x: tensor<?xf32>):
      %0 = verso.fill {value = 1.0, shape = affine_map<()[n] -> (n)>, element_type = f32} : () -> tensor<?xf32>
      %1 = verso.mul %x, %0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
      %2 = verso.relu %1 : (tensor<?xf32>) -> tensor<?xf32>
      verso.yield %2 : tensor<?xf32>
    } target {
    ^bb0(%x: tensor<?xf32>):
      %0 = verso.relu %x : (tensor<?xf32>) -> tensor<?xf32>
      verso.yield %0 : tensor<?xf32>
    }
    verso.rule @square attributes {symbols = ["n"], sizes = [affine_map<()[n] -> (n)>]} source {
    ^bb0(%x: tensor<?xf32>):
      %0 = verso.exp %x : (tensor<?xf32>) -> tensor<?xf32>
      %1 = verso.mul %0, %0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
      verso.yield %1 : tensor<?xf32>
    } target {
    ^bb0(%x: tensor<?xf32>):
      %0 = verso.add %x, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
      %1 = verso.exp %0 : (tensor<?xf32>) -> tensor<?xf32>
      verso.yield %1 : tensor<?xf32>
    })");
  auto text = [](llvm::StringRef first, llvm::StringRef second) {
    return llvm::formatv(R"(
    func.func @f(%x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {{
      %a = verso.constant dense<{0}> : tensor<4xf32>
      %b = verso.constant dense<{1}> : tensor<4xf32>
      %0 = verso.mul %x, %a : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %1 = verso.relu %0 : (tensor<4xf32>) -> tensor<4xf32>
      %2 = verso.mul %y, %b : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %3 = verso.relu %2 : (tensor<4xf32>) -> tensor<4xf32>
      return %1, %3 : tensor<4xf32>, tensor<4xf32>
    })",
                         first, second)
        .str();
  };
  EXPECT_THAT(matches(rules, text("1.0", "2.0")), ElementsAre("times_one"));
  EXPECT_THAT(matches(rules, text("2.0", "1.0")), ElementsAre("times_one"));
  EXPECT_THAT(matches(rules, text("1.0", "1.0")),
              ElementsAre("times_one", "times_one"));
  // The same value twice, and two values of one kind.
  EXPECT_THAT(matches(rules, R"(
    func.func @f(%x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
      %0 = verso.exp %x : (tensor<4xf32>) -> tensor<4xf32>
      %1 = verso.exp %y : (tensor<4xf32>) -> tensor<4xf32>
      %2 = verso.mul %0, %1 : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %3 = verso.mul %1, %1 : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      return %2, %3 : tensor<4xf32>, tensor<4xf32>
    })"),
              ElementsAre("square"));
}

TEST_F(MatcherTest, AlternativesAreFoundOnce) {
  RuleSet rules = parseRules(prefixRule);
  matches(rules, slice(6, 4));
  unsigned size = graph->arena().size();
  const Node *node = index->order()[0];
  llvm::ArrayRef<Alternative> first = matcher->alternatives(node);
  EXPECT_EQ(first.data(), matcher->alternatives(node).data());
  EXPECT_EQ(graph->arena().size(), size);
}

/// Each rewrite by each rule keeps the values of a graph, on random graphs.
TEST_F(MatcherTest, EveryRewriteKeepsValues) {
  RuleSet rules = loadRules("fold.mlir");
  std::vector<unsigned> uses(rules.size() + 1, 0);
  for (unsigned seed = 0; seed < 40; ++seed) {
    NodeArena arena(&context, cost);
    Matcher local(rules, arena, {1});
    Graph start = RandomGraph(arena, seed).make(8);
    auto expected = evaluate(start, arena);
    GraphIndex all(start, arena);
    for (unsigned i = 0; i < all.order().size(); ++i)
      for (const Alternative &alternative : alternativesAt(all, i, local)) {
        ++uses[std::min<unsigned>(alternative.rule, rules.size())];
        std::optional<Graph> changed = all.replace(alternative.replacements);
        if (changed)
          expectClose(evaluate(*changed, arena), expected);
      }
  }
  for (unsigned i = 0; i < uses.size(); ++i)
    EXPECT_GT(uses[i], 0u) << "rule " << i << " was not tried";
}

} // namespace
