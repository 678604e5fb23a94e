//===- GeneralizationTest.cpp - Tests of generalisation and agreement -----===//
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

using Role = ConcreteDimension::Role;

class GeneralizationTest : public GenerateTest {
protected:
  static ConcreteInput square(llvm::StringRef name, int64_t size = 4) {
    return {name.str(), {{"k", size, Role::Size}, {"k", size, Role::Size}}};
  }

  /// Inputs of convolutions.
  const ConcreteInput image{"x",
                            {{"n", 1, Role::Size},
                             {"c", 2, Role::Size},
                             {"h", 5, Role::Size},
                             {"w", 6, Role::Size}}};
  const ConcreteInput kernel{"k",
                             {{"o", 3, Role::Size},
                              {"c", 2, Role::Size},
                              {"r", 3, Role::Window},
                              {"s", 3, Role::Window}}};

  /// The first form of `concrete` that can be a rule and agrees.
  std::optional<Equation> firstThatAgrees(const ConcreteEquation &concrete) {
    for (const GeneralizationForm &form : generalizationForms(concrete)) {
      std::optional<Equation> equation = generalize(&context, concrete, form);
      if (equation && form.relatesSymbols)
        equation = relateSymbols(*equation, 1);
      if (equation && form.scalesByStrides)
        equation = freeStrideFactors(*equation);
      if (equation && isUsableRule(*equation) &&
          checkAgreement(*equation, 1).isLikely())
        return equation;
    }
    return std::nullopt;
  }

  static std::string conv(llvm::StringRef pads) {
    return ("{strides = array<i64: 1, 1>, pads = array<i64: " + pads +
            ">, dilations = array<i64: 1, 1>, group = 1 : i64}")
        .str();
  }

  static std::string slice(llvm::StringRef starts, llvm::StringRef sizes,
                           llvm::StringRef steps = "1, 1") {
    return ("{starts = array<i64: " + starts + ">, sizes = array<i64: " +
            sizes + ">, steps = array<i64: " + steps + ">}")
        .str();
  }

  static std::string pad(llvm::StringRef low, llvm::StringRef high) {
    return ("{low = array<i64: " + low + ">, high = array<i64: " + high +
            ">, value = 0.0 : f64}")
        .str();
  }

  /// The entries of a symbolic attribute.
  static std::string entries(const Graph::Node &node, llvm::StringRef name) {
    std::string text;
    llvm::raw_string_ostream stream(text);
    if (auto map = node.attributes.getAs<mlir::AffineMapAttr>(name))
      llvm::interleaveComma(map.getValue().getResults(), stream);
    return text;
  }

  static std::vector<std::string> symbolNames(const Equation &equation) {
    std::vector<std::string> names;
    for (const Symbol &symbol : equation.symbols)
      names.push_back(symbol.name);
    return names;
  }

  std::string sizes(const EquationInput &input) {
    std::string text;
    llvm::raw_string_ostream stream(text);
    llvm::interleaveComma(input.type.sizes, stream);
    return text;
  }
};

TEST_F(GeneralizationTest, TypingTiesSizes) {
  // a(b c) = (a b)c, found with square matrices.
  ConcreteEquation concrete{
      {square("a"), square("b"), square("c")},
      graph(3, {node("matmul", {1, 2}), node("matmul", {0, 3})}, {4}),
      graph(3, {node("matmul", {0, 1}), node("matmul", {3, 2})}, {4})};
  ASSERT_EQ(generalizationForms(concrete).size(), 1u);
  EXPECT_TRUE(generalizationForms(concrete).front().isMostGeneral());
  std::optional<Equation> equation = firstThatAgrees(concrete);
  ASSERT_TRUE(equation);
  EXPECT_EQ(patternText(*equation),
            "matmul(a, matmul(b, c)) -> matmul(matmul(a, b), c)");
  // Four sizes are left of six.
  EXPECT_EQ(equation->symbols.size(), 4u);
  ASSERT_EQ(equation->inputs.size(), 3u);
  EXPECT_EQ(sizes(equation->inputs[0]), "s0, s1");
  EXPECT_EQ(sizes(equation->inputs[1]), "s1, s2");
  EXPECT_EQ(sizes(equation->inputs[2]), "s2, s3");
  EXPECT_TRUE(equation->conditions.empty());
}

TEST_F(GeneralizationTest, EqualShapesOfResultsTieSizes) {
  // a + b = b + a: broadcasting would allow other sizes.
  ConcreteEquation concrete{{square("a"), square("b")},
                            graph(2, {node("add", {0, 1})}, {2}),
                            graph(2, {node("add", {1, 0})}, {2})};
  std::optional<Equation> equation = firstThatAgrees(concrete);
  ASSERT_TRUE(equation);
  EXPECT_EQ(equation->symbols.size(), 2u);
  EXPECT_EQ(sizes(equation->inputs[0]), sizes(equation->inputs[1]));
}

TEST_F(GeneralizationTest, OnesStay) {
  ConcreteInput row{"r", {{"1", 1, Role::One}, {"k", 4, Role::Size}}};
  ConcreteEquation concrete{{square("a"), row},
                            graph(2, {node("add", {0, 1})}, {2}),
                            graph(2, {node("add", {1, 0})}, {2})};
  std::optional<Equation> equation = firstThatAgrees(concrete);
  ASSERT_TRUE(equation);
  EXPECT_EQ(sizes(equation->inputs[1]), "1, s1");
}

TEST_F(GeneralizationTest, AttributesBecomeSymbols) {
  // conv(x, w) + conv(x, v) = conv(x, w + v)
  std::string attributes = conv("1, 1, 1, 1");
  ConcreteEquation concrete{
      {image, kernel, kernel},
      graph(3,
            {node("conv", {0, 1}, attributes), node("conv", {0, 2}, attributes),
             node("add", {3, 4})},
            {5}),
      graph(3, {node("add", {1, 2}), node("conv", {0, 3}, attributes)}, {4})};
  std::vector<GeneralizationForm> forms = generalizationForms(concrete);
  ASSERT_GT(forms.size(), 1u);
  EXPECT_TRUE(forms.front().isMostGeneral());
  for (const GeneralizationForm &form : llvm::drop_begin(forms))
    EXPECT_EQ(form.isMostGeneral(), form.relatesSymbols);
  // The other way round, the sum of the kernels ties their sizes first.
  std::swap(concrete.lhs, concrete.rhs);
  std::optional<Equation> equation;
  for (unsigned i = 0; i < forms.size() && !equation; ++i)
    equation = generalize(&context, concrete, forms[i]);
  ASSERT_TRUE(equation);
  std::vector<std::string> names = symbolNames(*equation);
  for (const char *name : {"stride", "stride2", "pad", "pad2", "pad3", "pad4",
                           "dilation", "dilation2"})
    EXPECT_THAT(names, testing::Contains(name));
  EXPECT_FALSE(checkAgreement(*equation, 1).differs);
  // Some form fits random sizes often enough to be looked at.
  EXPECT_TRUE(firstThatAgrees(concrete));
}

TEST_F(GeneralizationTest, OddWindowsAreACondition) {
  // conv(x, k) = conv(x, enlarge(k)) needs to know where the centre is.
  ConcreteInput kernel{"k",
                       {{"o", 3, Role::Size},
                        {"c", 2, Role::Size},
                        {"p", 1, Role::Window},
                        {"q", 1, Role::Window}}};
  ConcreteEquation concrete{
      {image, kernel},
      graph(2, {node("conv", {0, 1}, conv("0, 0, 0, 0"))}, {2}),
      graph(2,
            {node("enlarge", {1}, "{size = array<i64: 3, 3>}"),
             node("conv", {0, 2}, conv("1, 1, 1, 1"))},
            {3})};
  bool agrees = false;
  for (const GeneralizationForm &form : generalizationForms(concrete)) {
    std::optional<Equation> equation = generalize(&context, concrete, form);
    if (!equation || equation->conditions.empty())
      continue;
    EXPECT_TRUE(form.oddWindows);
    for (const Condition &condition : equation->conditions)
      EXPECT_TRUE(condition.isEquality);
    agrees |= checkAgreement(*equation, 1).isLikely();
  }
  EXPECT_TRUE(agrees);
}

TEST_F(GeneralizationTest, InputsThatNeedNotBeOneAreSeparated) {
  // x + (y + x) = (x + y) + x
  ConcreteEquation concrete{
      {square("x"), square("y")},
      graph(2, {node("add", {1, 0}), node("add", {0, 2})}, {3}),
      graph(2, {node("add", {0, 1}), node("add", {2, 0})}, {3})};
  ConcreteEquation separated = separateInputs(&context, concrete, 1);
  EXPECT_EQ(separated.inputs.size(), 3u);
  // x x has to be x x.
  ConcreteEquation product{
      {square("x"), square("y")},
      graph(2, {node("matmul", {0, 0}), node("add", {2, 1})}, {3}),
      graph(2, {node("matmul", {0, 0}), node("add", {1, 2})}, {3})};
  // Its factors may differ as well, as long as they do on both sides.
  EXPECT_EQ(separateInputs(&context, product, 1).inputs.size(), 3u);
  // x(x + x x) = (x + x x)x holds for one matrix.
  ConcreteEquation inherent{{square("x")},
                            graph(1,
                                  {node("matmul", {0, 0}), node("add", {0, 1}),
                                   node("matmul", {0, 2})},
                                  {3}),
                            graph(1,
                                  {node("matmul", {0, 0}), node("add", {0, 1}),
                                   node("matmul", {2, 0})},
                                  {3})};
  EXPECT_EQ(separateInputs(&context, inherent, 1).inputs.size(), 1u);
}

TEST_F(GeneralizationTest, RepeatedPartsBecomeInputs) {
  // tanh(x) + y = y + tanh(x) holds for anything in place of tanh(x).
  ConcreteEquation concrete{
      {square("x"), square("y")},
      graph(2, {node("tanh", {0}), node("add", {2, 1})}, {3}),
      graph(2, {node("tanh", {0}), node("add", {1, 2})}, {3})};
  ConcreteEquation abstracted = abstractRepeatedParts(&context, concrete, 1);
  EXPECT_EQ(abstracted.lhs.numOperators(), 1u);
  EXPECT_EQ(abstracted.rhs.numOperators(), 1u);
  std::optional<Equation> equation = firstThatAgrees(abstracted);
  ASSERT_TRUE(equation);
  EXPECT_EQ(equation->inputs.size(), 2u);
}

TEST_F(GeneralizationTest, IrrelevantUsesAreSeen) {
  // relu(x) = relu(x) + (y - y): any y will do.
  ConcreteEquation concrete{
      {square("x"), square("y")},
      graph(2, {node("relu", {0}), node("sub", {2, 1}), node("add", {3, 1})},
            {4}),
      graph(2, {node("relu", {0}), node("sub", {1, 1}), node("add", {2, 3})},
            {4})};
  // Neither use alone can be anything.
  EXPECT_FALSE(hasIrrelevantUse(&context, concrete, 1));
  ConcreteEquation irrelevant{
      {square("x"), square("y")},
      graph(2, {node("relu", {0}), node("add", {2, 1})}, {2}),
      graph(2,
            {node("relu", {0}),
             node("fill", {},
                  "{value = 0.0 : f64, shape = array<i64: 4, 4>, "
                  "element_type = f32}"),
             node("mul", {1, 3}), node("add", {2, 4})},
            {5})};
  EXPECT_TRUE(hasIrrelevantUse(&context, irrelevant, 1));
}

//===----------------------------------------------------------------------===//
// Relations between symbols
//===----------------------------------------------------------------------===//

TEST_F(GeneralizationTest, APartOfAPartIsFurtherIn) {
  ConcreteInput matrix{"x", {{"n", 9, Role::Size}, {"m", 4, Role::Size}}};
  ConcreteEquation concrete{
      {matrix},
      graph(1,
            {node("slice", {0}, slice("1, 0", "8, 4")),
             node("slice", {1}, slice("2, 0", "6, 4"))},
            {2}),
      graph(1, {node("slice", {0}, slice("3, 0", "6, 4"))}, {1})};
  std::optional<Equation> equation = firstThatAgrees(concrete);
  ASSERT_TRUE(equation);
  EXPECT_EQ(entries(equation->lhs.nodes[0], "starts"), "s4, s5");
  EXPECT_EQ(entries(equation->lhs.nodes[1], "starts"), "s8, s9");
  EXPECT_EQ(entries(equation->rhs.nodes[0], "starts"), "s4 + s8, s5 + s9");
}

TEST_F(GeneralizationTest, PartsFollowEachOther) {
  ConcreteInput matrix{"x", {{"n", 9, Role::Size}, {"m", 4, Role::Size}}};
  ConcreteEquation concrete{{matrix},
                            graph(1,
                                  {node("slice", {0}, slice("0, 0", "2, 4")),
                                   node("slice", {0}, slice("2, 0", "7, 4")),
                                   node("concat", {1, 2}, "{axis = 0 : i64}")},
                                  {3}),
                            graph(1, {}, {0})};
  std::optional<Equation> equation = firstThatAgrees(concrete);
  ASSERT_TRUE(equation);
  EXPECT_EQ(equation->symbols.size(), 3u);
  // Where the second starts, the first one ends.
  EXPECT_EQ(entries(equation->lhs.nodes[0], "sizes"), "s2, s1");
  EXPECT_EQ(entries(equation->lhs.nodes[1], "starts"), "s2, 0");
  EXPECT_EQ(entries(equation->lhs.nodes[1], "sizes"), "s0 - s2, s1");
}

TEST_F(GeneralizationTest, BordersAdd) {
  ConcreteInput matrix{"x", {{"n", 3, Role::Size}, {"m", 4, Role::Size}}};
  ConcreteEquation concrete{
      {matrix},
      graph(1,
            {node("pad", {0}, pad("1, 0", "2, 0")),
             node("pad", {1}, pad("3, 0", "1, 0"))},
            {2}),
      graph(1, {node("pad", {0}, pad("4, 0", "3, 0"))}, {1})};
  std::optional<Equation> equation = firstThatAgrees(concrete);
  ASSERT_TRUE(equation);
  const Graph &lhs = equation->lhs;
  for (const char *name : {"low", "high"}) {
    auto entryOf = [&](const Graph::Node &node, unsigned i) {
      return node.attributes.getAs<mlir::AffineMapAttr>(name)
          .getValue()
          .getResult(i);
    };
    for (unsigned i : {0u, 1u})
      EXPECT_EQ(entryOf(equation->rhs.nodes[0], i),
                simplify(entryOf(lhs.nodes[0], i) + entryOf(lhs.nodes[1], i)));
  }
}

TEST_F(GeneralizationTest, StepsOfStepsMultiply) {
  ConcreteInput matrix{"x", {{"n", 14, Role::Size}, {"m", 24, Role::Size}}};
  ConcreteEquation concrete{
      {matrix},
      graph(1,
            {node("slice", {0}, slice("1, 1", "7, 8", "2, 3")),
             node("slice", {1}, slice("1, 0", "2, 2", "5, 7"))},
            {2}),
      graph(1, {node("slice", {0}, slice("3, 1", "2, 2", "10, 21"))}, {1})};
  EXPECT_EQ(strideFactors(concrete.lhs, concrete.rhs),
            (llvm::SmallVector<int64_t, 4>{2, 3, 5, 7}));
  std::optional<Equation> equation = firstThatAgrees(concrete);
  ASSERT_TRUE(equation);
  auto entryOf = [](const Graph::Node &node, llvm::StringRef name, unsigned i) {
    return node.attributes.getAs<mlir::AffineMapAttr>(name)
        .getValue()
        .getResult(i);
  };
  const Graph::Node &outer = equation->lhs.nodes[0],
                    &inner = equation->lhs.nodes[1],
                    &whole = equation->rhs.nodes[0];
  for (unsigned i : {0u, 1u}) {
    EXPECT_TRUE(mlir::isa<mlir::AffineSymbolExpr>(entryOf(outer, "steps", i)));
    EXPECT_TRUE(
        provablyEqual(entryOf(whole, "steps", i),
                      entryOf(outer, "steps", i) * entryOf(inner, "steps", i)));
    EXPECT_TRUE(provablyEqual(entryOf(whole, "starts", i),
                              entryOf(outer, "starts", i) +
                                  entryOf(outer, "steps", i) *
                                      entryOf(inner, "starts", i)));
  }
}

TEST_F(GeneralizationTest, OnlyProductsOfStepsAreFactored) {
  auto sliced = [&](llvm::StringRef steps) {
    return graph(1, {node("slice", {0}, slice("0, 0", "2, 2", steps))}, {1});
  };
  EXPECT_TRUE(strideFactors(sliced("2, 3"), sliced("2, 3")).empty());
  EXPECT_TRUE(strideFactors(sliced("2, 3"), sliced("5, 1")).empty());
  EXPECT_TRUE(strideFactors(sliced("2, 3"), sliced("1, 1")).empty());
}

TEST_F(GeneralizationTest, NothingIsRelatedWithoutNeed) {
  Equation sum = matrixEquation(2, graph(2, {node("add", {0, 1})}, {2}),
                                graph(2, {node("add", {1, 0})}, {2}));
  Equation difference = matrixEquation(2, graph(2, {node("sub", {0, 1})}, {2}),
                                       graph(2, {node("sub", {1, 0})}, {2}));
  for (Equation &equation : {std::ref(sum), std::ref(difference)}) {
    equation.symbols[0].found = 2;
    equation.symbols[1].found = 3;
    EXPECT_FALSE(relateSymbols(equation, 1));
  }
}

TEST_F(GeneralizationTest, JoinedGroupsAreAMultiple) {
  std::string one = conv("1, 1, 1, 1");
  std::string two =
      std::string(one).replace(one.find("group = 1"), 9, "group = 2");
  ConcreteEquation concrete{
      {image, kernel, image, kernel},
      graph(4,
            {node("conv", {0, 1}, one), node("conv", {2, 3}, one),
             node("concat", {4, 5}, "{axis = 1 : i64}")},
            {6}),
      graph(4,
            {node("concat", {0, 2}, "{axis = 1 : i64}"),
             node("concat", {1, 3}, "{axis = 0 : i64}"),
             node("conv", {4, 5}, two)},
            {6})};
  std::optional<Equation> equation = firstThatAgrees(concrete);
  ASSERT_TRUE(equation);
  std::string groups = entries(equation->lhs.nodes[0], "group");
  EXPECT_EQ(groups, entries(equation->lhs.nodes[1], "group"));
  EXPECT_EQ(entries(equation->rhs.nodes[2], "group"), groups + " * 2");
}

TEST_F(GeneralizationTest, JoinedDimensionsAreAProduct) {
  // reshape(relu(x)) = relu(reshape(x)), and back
  ConcreteInput image{"x",
                      {{"n", 2, Role::Size},
                       {"c", 5, Role::Size},
                       {"h", 3, Role::Size},
                       {"w", 4, Role::Size}}};
  auto reshapeOf = [&](const ConcreteInput &input, llvm::StringRef shape) {
    std::string attributes = ("{shape = array<i64: " + shape + ">}").str();
    return ConcreteEquation{
        {input},
        graph(1, {node("relu", {0}), node("reshape", {1}, attributes)}, {2}),
        graph(1, {node("reshape", {0}, attributes), node("relu", {1})}, {2})};
  };
  std::optional<Equation> joined =
      firstThatAgrees(reshapeOf(image, "2, 5, 12"));
  ASSERT_TRUE(joined);
  EXPECT_EQ(entries(joined->lhs.nodes[1], "shape"), "s0, s1, s2 * s3");
  ConcreteInput rows{"x", {{"n", 2, Role::Size}, {"m", 12, Role::Size}}};
  std::optional<Equation> apart = firstThatAgrees(reshapeOf(rows, "2, 3, 4"));
  ASSERT_TRUE(apart);
  EXPECT_EQ(sizes(apart->inputs[0]), "s0, s1 * s2");
  EXPECT_EQ(entries(apart->lhs.nodes[1], "shape"), "s0, s1, s2");
}

//===----------------------------------------------------------------------===//
// Agreement
//===----------------------------------------------------------------------===//

class AgreementTest : public GenerateTest {};

TEST_F(AgreementTest, FindsADifference) {
  struct {
    const char *what;
    Equation equation;
  } wrong[] = {
      {"x - y = y - x", matrixEquation(2, graph(2, {node("sub", {0, 1})}, {2}),
                                       graph(2, {node("sub", {1, 0})}, {2}))},
      // Holds for positive numbers.
      {"relu(x) = x", matrixEquation(1, graph(1, {node("relu", {0})}, {1}),
                                     graph(1, {}, {0}))},
      // Holds for negative numbers.
      {"relu(x) = x - x", matrixEquation(1, graph(1, {node("relu", {0})}, {1}),
                                         graph(1, {node("sub", {0, 0})}, {1}))},
      // Holds where both have one sign.
      {"relu(x) + relu(y) = relu(x + y)",
       matrixEquation(
           2,
           graph(2, {node("relu", {0}), node("relu", {1}), node("add", {2, 3})},
                 {4}),
           graph(2, {node("add", {0, 1}), node("relu", {2})}, {3}))}};
  for (const auto &[what, equation] : wrong) {
    Agreement agreement = checkAgreement(equation, 1);
    EXPECT_TRUE(agreement.differs) << what;
    EXPECT_FALSE(agreement.isLikely()) << what;
  }
}

TEST_F(AgreementTest, PointsSatisfyTheConditions) {
  Equation equation =
      matrixEquation(1, graph(1, {node("relu", {0}), node("relu", {1})}, {2}),
                     graph(1, {node("relu", {0})}, {1}));
  mlir::AffineExpr n = mlir::getAffineSymbolExpr(0, &context);
  equation.conditions.push_back(
      equal(n % 2, mlir::getAffineConstantExpr(1, &context)));
  Agreement agreement = checkAgreement(equation, 1);
  EXPECT_TRUE(agreement.isLikely());
  ASSERT_EQ(agreement.points.size(), 6u);
  for (const SymbolValues &point : agreement.points) {
    ASSERT_EQ(point.size(), 2u);
    EXPECT_EQ(point[0] % 2, 1);
  }
  EXPECT_EQ(checkAgreement(equation, 1).points, agreement.points);
}

TEST_F(AgreementTest, NeedsPoints) {
  // No n is both.
  Equation equation = matrixEquation(1, graph(1, {node("relu", {0})}, {1}),
                                     graph(1, {node("relu", {0})}, {1}));
  mlir::AffineExpr n = mlir::getAffineSymbolExpr(0, &context);
  for (int64_t size : {2, 3})
    equation.conditions.push_back(
        equal(n, mlir::getAffineConstantExpr(size, &context)));
  Agreement agreement = checkAgreement(equation, 1);
  EXPECT_TRUE(agreement.points.empty());
  EXPECT_FALSE(agreement.differs);
  EXPECT_FALSE(agreement.isLikely());
}

TEST_F(AgreementTest, TensorsThatAreTooLargeAreNotMade) {
  std::string fill = "{value = 0.0 : f64, shape = array<i64: 1099511627776, "
                     "1099511627776>, element_type = f32}";
  Equation equation = matrixEquation(
      1, graph(1, {node("fill", {}, fill), node("add", {0, 1})}, {2}),
      graph(1, {node("fill", {}, fill), node("add", {1, 0})}, {2}));
  for (mlir::AffineExpr &size : equation.inputs.front().type.sizes)
    size = mlir::getAffineConstantExpr(1, &context);
  Agreement agreement = checkAgreement(equation, 1);
  EXPECT_TRUE(agreement.points.empty());
  EXPECT_FALSE(agreement.differs);
}

TEST_F(AgreementTest, UsableRulesDetermineTheirSymbols) {
  Equation equation = this->equation(
      {"n", "m"}, {"n, m"},
      "%0 = verso.relu %x0 : (tensor<?x?xf32>) -> tensor<?x?xf32>\n"
      "%1 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>\n"
      "verso.yield %1 : tensor<?x?xf32>",
      "%0 = verso.relu %x0 : (tensor<?x?xf32>) -> tensor<?x?xf32>\n"
      "verso.yield %0 : tensor<?x?xf32>");
  EXPECT_TRUE(isUsableRule(equation));
  EXPECT_FALSE(isUsableRule(equation.reversed()));
  // A size of which only a multiple is seen.
  for (mlir::AffineExpr &size : equation.inputs.front().type.sizes)
    size = size * 2;
  EXPECT_FALSE(isUsableRule(equation));
}

} // namespace
