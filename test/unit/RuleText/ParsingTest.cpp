//===- ParsingTest.cpp - Tests of reading rules as text -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/RuleText/RuleText.h"
#include "gmock/gmock.h"

using namespace mlir;
using namespace verso;
using ::testing::ElementsAre;

namespace {

class ParsingTest : public ::testing::Test {
protected:
  /// The rules of a text that can be read.
  RuleFile parse(StringRef text) {
    llvm::Expected<RuleFile> rules = parseRuleText(&context, text, "t.rules");
    if (!rules) {
      ADD_FAILURE() << llvm::toString(rules.takeError());
      return {};
    }
    for (const RejectedRule &rejected : rules->rejected)
      ADD_FAILURE() << rejected.reason;
    return std::move(*rules);
  }

  RuleOp parseOne(StringRef text) {
    file = parse(text);
    EXPECT_EQ(file.rules().size(), 1u);
    return file.rules().front();
  }

  /// Why a text cannot be read.
  std::string errorOf(StringRef text) {
    llvm::Expected<RuleFile> result = parseRuleText(&context, text, "t.rules");
    if (!result)
      return llvm::toString(result.takeError());
    return result->rejected.empty() ? "" : result->rejected.front().reason;
  }

  std::vector<std::string> namesOf(RuleFile &rules) {
    std::vector<std::string> names;
    for (RuleOp rule : rules.rules())
      names.push_back(rule.getSymName().str());
    return names;
  }

  std::vector<std::string> symbolsOf(RuleOp rule) {
    std::vector<std::string> names;
    for (auto symbol : rule.getSymbols().getAsRange<StringAttr>())
      names.push_back(symbol.str());
    return names;
  }

  /// Operation `number` of the source.
  Operation &operation(RuleOp rule, unsigned number) {
    return *std::next(rule.getSource().front().begin(), number);
  }

  /// An attribute of operation `number` of the source, as it is printed.
  std::string attribute(RuleOp rule, unsigned number, StringRef name) {
    std::string text;
    llvm::raw_string_ostream(text) << operation(rule, number).getAttr(name);
    return text;
  }

  MLIRContext context{MLIRContext::Threading::DISABLED};
  RuleFile file;
};

TEST_F(ParsingTest, SymbolsComeInTheOrderOfTheText) {
  RuleOp rule = parseOne("rule r  x: [n, 2*k]  w: [2*k, m]\n"
                         "  where k >= 1, q > 0\n"
                         "  matmul(x, w) => matmul(x, w)");
  EXPECT_THAT(symbolsOf(rule), ElementsAre("n", "k", "m", "q"));
  EXPECT_EQ(rule.getConditionList().size(), 2u);
  EXPECT_EQ(rule.getNumInputs(), 2u);
}

TEST_F(ParsingTest, OneNumberStandsForAListOfTheRightLength) {
  RuleOp rule = parseOne("rule r  x: [n, c, h, w]  a: [o, c, r, s]\n"
                         "  conv(x, a, strides=2, pads=p) => conv(x, a)");
  EXPECT_EQ(attribute(rule, 0, "strides"), "array<i64: 2, 2>");
  EXPECT_EQ(attribute(rule, 0, "dilations"), "array<i64: 1, 1>");
  EXPECT_EQ(attribute(rule, 0, "group"), "1 : i64");
  auto pads = cast<AffineMapAttr>(operation(rule, 0).getAttr("pads"));
  EXPECT_EQ(pads.getValue().getNumResults(), 4u);
}

TEST_F(ParsingTest, SamePadsComeFromTheDefinition) {
  RuleOp rule = parseOne("rule r  x: [n, c, 1]  a: [o, c, 4]\n"
                         "  conv(x, a, pads=same, dilations=3) => x");
  // 9 elements are to be made up for: 4 before, 5 after.
  EXPECT_EQ(attribute(rule, 0, "pads"), "array<i64: 4, 5>");
  rule = parseOne("rule r  x: [n, c, h, w]\n"
                  "  max_pool(x, kernel=[3, 5], pads=same, strides=2) => x");
  EXPECT_EQ(attribute(rule, 0, "pads"), "array<i64: 1, 2, 1, 2>");
  EXPECT_EQ(attribute(rule, 0, "strides"), "array<i64: 2, 2>");
}

TEST_F(ParsingTest, NamesOfSizesAndNumbersAreTensorsOfRankZero) {
  RuleOp rule = parseOne("rule r  x: [n]  v: [n]\n"
                         "  rms_norm(x, v, axis=0, epsilon=e) + e * n => x");
  // rms_norm, then e, n and their product.
  EXPECT_EQ(operation(rule, 1).getName().getStringRef(), "verso.fill");
  EXPECT_EQ(attribute(rule, 1, "value"), attribute(rule, 0, "epsilon"));
  EXPECT_EQ(attribute(rule, 2, "value"), "affine_map<()[s0, s1] -> (s0)>");
  EXPECT_EQ(attribute(rule, 2, "element_type"), "f32");
  // An input with the name of a size is the input.
  rule = parseOne("rule r  n: [n]  relu(n) => n");
  EXPECT_EQ(operation(rule, 0).getName().getStringRef(), "verso.relu");
}

TEST_F(ParsingTest, NegativeAxesCountFromTheEnd) {
  RuleOp rule = parseOne("rule r  x: [n, m, k]\n"
                         "  reduce_mean(softmax(x, axis=-1), axes=[-2]) => x");
  EXPECT_EQ(attribute(rule, 0, "axis"), "2 : i64");
  EXPECT_EQ(attribute(rule, 1, "axes"), "array<i64: 1>");
}

TEST_F(ParsingTest, ArithmeticIsOperators) {
  RuleOp rule = parseOne("rule r  x, y, z: [n]\n"
                         "  x - y * (z + 2) => x");
  std::vector<std::string> names;
  for (Operation &op : rule.getSource().front())
    names.push_back(op.getName().stripDialect().str());
  EXPECT_THAT(names, ElementsAre("fill", "add", "mul", "sub", "yield"));
}

TEST_F(ParsingTest, NumbersHaveTheTypeOfWhatIsBesideThem) {
  RuleOp rule = parseOne("rule r  x: f16 [n]  x * -0.5 => x");
  auto fill = cast<FillOp>(operation(rule, 0));
  EXPECT_TRUE(fill.getElementType().isF16());
  EXPECT_EQ(cast<FloatAttr>(fill.getValue()).getValueAsDouble(), -0.5);
}

TEST_F(ParsingTest, EqualTermsAreOneOperation) {
  RuleOp rule = parseOne("rule r  x: [n]\n"
                         "  let y = relu(x)\n"
                         "  y + relu(x) => x");
  EXPECT_EQ(rule.getSource().front().getOperations().size(), 3u);
}

TEST_F(ParsingTest, SeveralResultsAreSpliced) {
  RuleOp rule = parseOne("rule r  x: [a + b]\n"
                         "  let u, v = split(x, axis=0, sizes=[a, b])\n"
                         "  concat(split(x, axis=0, sizes=[a, b]), axis=0), v\n"
                         "    => x, split(x, axis=0, sizes=[a, b])#1");
  EXPECT_EQ(rule.getNumOutputs(), 2u);
  EXPECT_EQ(rule.getSource().front().getOperations().size(), 3u);
}

TEST_F(ParsingTest, AnyRank) {
  RuleFile rules = parse("rule r\n"
                         "  for |d| in 0..2  for |e| in 1..2\n"
                         "  where |d| + |e| <= 3\n"
                         "  x: [d..., n, e...]\n"
                         "  slice(x, starts=[0^|d|, 1, 0^|e|],"
                         " sizes=[d..., n - 1, (e)...]) => x");
  EXPECT_THAT(namesOf(rules), ElementsAre("r_d0_e1", "r_d0_e2", "r_d1_e1",
                                          "r_d1_e2", "r_d2_e1"));
  RuleOp last = rules.rules().back();
  EXPECT_THAT(symbolsOf(last), ElementsAre("d1", "d2", "n", "e1"));
  EXPECT_EQ(attribute(last, 0, "starts"), "array<i64: 0, 0, 1, 0>");
}

TEST_F(ParsingTest, ConditionsForEachElement) {
  RuleOp rule = parseOne("rule r\n"
                         "  for |d| in 3  x: [d...]\n"
                         "  where d mod 2 = 1, product(d...) >= 4\n"
                         "  x => x");
  EXPECT_EQ(rule.getConditionList().size(), 4u);
}

TEST_F(ParsingTest, ChoicesOfNamesListsAndTypes) {
  RuleFile rules = parse("rule r\n"
                         "  for op in relu, tanh\n"
                         "  for p in [1, 0], [0, 1]\n"
                         "  for t in f32, f64\n"
                         "  x: t [n, m]\n"
                         "  op(transpose(x, permutation=p)) => x");
  ASSERT_EQ(rules.rules().size(), 8u);
  EXPECT_EQ(rules.rules()[5].getSymName(), "r_tanh_p_1_0_f64");
  EXPECT_EQ(attribute(rules.rules()[5], 0, "permutation"), "array<i64: 1, 0>");
}

TEST_F(ParsingTest, DivisorsArePositive) {
  RuleOp rule = parseOne("rule r  x: [n]  where d divides n\n"
                         "  x => slice(x, starts=0, sizes=n / e)");
  // n mod d = 0, d >= 1, e >= 1
  EXPECT_EQ(rule.getConditionList().size(), 3u);
}

TEST_F(ParsingTest, ChainsAndInequality) {
  RuleOp rule = parseOne("rule r  x: [n]  where 1 <= n < 5, n != 3  x => x");
  EXPECT_EQ(rule.getConditionList().size(), 3u);
}

TEST_F(ParsingTest, Expectations) {
  using Verdict = RuleExpectation::Verdict;
  RuleFile rules = parse("rule a  x: [n]  x => x\n"
                         "expect refuted\n"
                         "rule b  x: [n]  x => x + 1\n"
                         "rule c  expect proved as stated if n = m\n"
                         "  x: [n]  y: [m]  x => x\n"
                         "rule d  x: [n]  x => x + 1\n");
  ASSERT_EQ(rules.expectations.size(), 4u);
  EXPECT_EQ(rules.expectations[0].verdict, Verdict::Proved);
  EXPECT_EQ(rules.expectations[1].verdict, Verdict::Refuted);
  EXPECT_EQ(rules.expectations[2].verdict, Verdict::Proved);
  EXPECT_TRUE(rules.expectations[2].asStated);
  ASSERT_TRUE(rules.expectations[2].inferred);
  EXPECT_EQ(rules.expectations[2].inferred->size(), 1u);
  EXPECT_EQ(rules.expectations[3].verdict, Verdict::Refuted);
}

TEST_F(ParsingTest, WhereIsAKeywordAndAnOperator) {
  RuleOp rule = parseOne("rule r  c: i1 [n]  x, y: [n]\n"
                         "  where (n + 1) mod 2 = 0\n"
                         "  where(c, x, y) => x");
  EXPECT_EQ(rule.getConditionList().size(), 1u);
  EXPECT_EQ(operation(rule, 0).getName().stripDialect(), "where");
}

TEST_F(ParsingTest, CommentsAndResultNumbers) {
  RuleOp rule = parseOne("# first\n"
                         "rule r # second\n"
                         "  x: [2*n] #third\n"
                         "  split(x, axis=0, sizes=[n, n])#1 => x # last");
  EXPECT_EQ(rule.getNumOutputs(), 1u);
}

TEST_F(ParsingTest, ErrorsNameThePlaceAndWhatWasExpected) {
  EXPECT_EQ(errorOf("rule r\n  x: [n\n  x => x"),
            "t.rules:3:3: expected ']' or ',' after an element but found 'x'");
  EXPECT_EQ(errorOf("rule r\n  x: [n]\n  relu(x"),
            "t.rules:3:9: expected ')' or ',' after an argument but found the "
            "end of the file");
  EXPECT_EQ(errorOf("rule r  x: [n]  x"),
            "t.rules:1:18: expected '=>' after the left side of the rule but "
            "found the end of the file");
  EXPECT_EQ(errorOf("x: [n]"),
            "t.rules:1:1: expected 'rule' or 'expect' but found 'x'");
  EXPECT_EQ(errorOf("rule r  x: [n]  where n  x => x"),
            "t.rules:1:26: expected a comparison or 'divides' but found 'x'");
  EXPECT_EQ(errorOf("rule r  x: [n] @"), "t.rules:1:16: unexpected character "
                                         "'@'");
}

TEST_F(ParsingTest, ErrorsInMeaning) {
  EXPECT_EQ(errorOf("rule r  x: [n]  rleu(x) => x"),
            "t.rules:1:17: the dialect has no operator 'rleu'; is 'relu' "
            "meant?");
  EXPECT_EQ(errorOf("rule r  x: [n]  relu(y) => x"),
            "t.rules:1:22: 'y' is no input, no size and no number of an "
            "attribute, and not named by a 'let' before");
  EXPECT_EQ(errorOf("rule r  x: [n]  relu(x, x) => x"),
            "t.rules:1:17: relu needs 1 operand but has 2");
  EXPECT_EQ(errorOf("rule r  x: [n]  softmax(x, dim=0) => x"),
            "t.rules:1:28: softmax has no attribute 'dim'; it has axis");
  EXPECT_EQ(errorOf("rule r  x: [n]  softmax(x, axis=1) => x"),
            "t.rules:1:17: softmax: C1: the axis must be within the rank");
  EXPECT_EQ(
      errorOf("rule r  x: [n]  softmax(x) => x"),
      "t.rules:1:17: softmax: C0: attribute 'axis' must be present and an "
      "integer that is not symbolic");
  EXPECT_EQ(errorOf("rule r  x: [n]  y: [m, k]  matmul(y, y) + x#1 => x"),
            "t.rules:1:44: there is no result 1; the results are 0 to 0");
  EXPECT_EQ(errorOf("rule r  x: [d...]  x => x"),
            "t.rules:1:13: no name before '...' has a length; give it with "
            "'for |name| in ...'");
  EXPECT_EQ(errorOf("rule r  for |d| in 2  x: [d]  x => x"),
            "t.rules:1:27: 'd' stands for a list of sizes; write 'd...'");
  EXPECT_EQ(errorOf("rule r  x: [n]  x: [n]  x => x"),
            "t.rules:1:17: the name 'x' is taken");
  EXPECT_EQ(errorOf("rule r  x: f23 [n]  x => x"),
            "t.rules:1:12: 'f23' is not an element type");
  EXPECT_EQ(errorOf("rule r  x: [n]  x => x\nrule r  x: [n]  x => x"),
            "t.rules:2:6: there is another rule named 'r' before");
  EXPECT_EQ(errorOf("rule r  x: [n]  where 0 divides n  x => x"),
            "t.rules:1:23: a divisor must be at least 1");
  EXPECT_EQ(errorOf("rule r  for i in 1..3  where i > 5  x: [n]  x => x"),
            "t.rules:1:6: no choices satisfy the conditions of the rule");
  EXPECT_EQ(errorOf("rule r  x: [n]  x => x, x"),
            "t.rules:1:6: 'verso.rule' op C4: both sides must yield equally "
            "many values");
  EXPECT_EQ(errorOf("rule r  expect proved if q = n  x: [n]  x => x"),
            "t.rules:1:26: the symbol 'q' does not occur in the rule");
}

TEST_F(ParsingTest, OneRuleThatCannotBeReadLeavesTheOthers) {
  llvm::Expected<RuleFile> read =
      parseRuleText(&context,
                    "rule a\n  x: [n]\n  relu(x) => relu(x\n"
                    "rule b\n  x: [n]\n  relu(x) => neg(x)\n"
                    "rule c\n  x: [n]  where rule\n  x => x\n"
                    "expect refuted\n"
                    "rule d\n  x: [n]\n  x => neg(x)\n",
                    "t.rules");
  ASSERT_TRUE(bool(read)) << toString(read.takeError());
  EXPECT_EQ(read->rules().size(), 2u);
  EXPECT_EQ(read->expectations.back().verdict,
            RuleExpectation::Verdict::Refuted);
  ASSERT_EQ(read->rejected.size(), 2u);
  EXPECT_EQ(read->rejected[0].cause, RejectedRule::Cause::Text);
  EXPECT_EQ(read->rejected[0].position, 0u);
  EXPECT_EQ(read->rejected[0].reason,
            "t.rules:4:1: expected ')' or ',' after an argument but found "
            "'rule'");
  EXPECT_EQ(read->rejected[1].position, 1u);
}

TEST_F(ParsingTest, OneRuleThatIsWrongLeavesTheOthers) {
  llvm::Expected<RuleFile> read =
      parseRuleText(&context,
                    "rule a  x: [n]  relu(x) => neg(x)\n"
                    "rule b  x: [n, m]  relu(x) => softmax(relu(x), axis=2)\n"
                    "expect refuted\n"
                    "rule c  x: [n]  softmax(x, axis=1) => x\n"
                    "rule d  for |p| in 1..2  p: [p..., n]\n"
                    "  relu(p) => transpose(relu(p), permutation=[1, 0])\n"
                    "rule e  x: [n]  rleu(x) => x, y\n"
                    "rule f  x: [n]  relu(x) => x, x\n",
                    "t.rules");
  ASSERT_TRUE(bool(read)) << llvm::toString(read.takeError());
  EXPECT_THAT(namesOf(*read), ElementsAre("a", "d_p1"));
  using Cause = RejectedRule::Cause;
  std::vector<std::pair<std::string, Cause>> rejected;
  std::vector<size_t> positions;
  for (const RejectedRule &rule : read->rejected) {
    rejected.push_back({RuleOp(*rule.rule).getSymName().str(), rule.cause});
    positions.push_back(rule.position);
  }
  EXPECT_THAT(rejected, ElementsAre(std::pair("b", Cause::Target),
                                    std::pair("c", Cause::Source),
                                    std::pair("d_p2", Cause::Target),
                                    std::pair("e", Cause::Text),
                                    std::pair("f", Cause::Target)));
  EXPECT_THAT(positions, ElementsAre(1u, 1u, 2u, 2u, 2u));
  EXPECT_EQ(read->rejected[0].expectation.verdict,
            RuleExpectation::Verdict::Proved);
  EXPECT_EQ(read->rejected[1].expectation.verdict,
            RuleExpectation::Verdict::Refuted);
  EXPECT_EQ(read->rejected[2].member.family, "d");
  // What there is of a rule is enough to find sizes for its source.
  RuleOp first = *read->rejected[0].rule;
  EXPECT_EQ(first.getInputTypes().size(), 1u);
  EXPECT_EQ(first.getSourceYield().getNumOperands(), 1u);
}

TEST_F(ParsingTest, HostileTextIsRefused) {
  std::string deep = "rule r  x: [n]  " + std::string(100000, '(') + "x";
  EXPECT_NE(errorOf(deep).find("terms are nested too deeply"),
            std::string::npos);
  std::string wide = "rule r  x: [n]  x";
  for (int i = 0; i < 100000; ++i)
    wide += " + x";
  EXPECT_NE(errorOf(wide).find("terms are nested too deeply"),
            std::string::npos);
  EXPECT_NE(errorOf("rule r  for |d| in 1000000  x: [d...]  x => x"), "");
  EXPECT_NE(errorOf("rule r  x: [0^99999999]  x => x"), "");
  EXPECT_NE(errorOf("rule r  for i in 1..99999999  x: [n]  x => x"), "");
  EXPECT_NE(errorOf("rule r  x: [99999999999999999999]  x => x"), "");
  EXPECT_NE(errorOf("rule r  x: [n]  relu(\"x"), "");
  EXPECT_NE(errorOf(StringRef("rule r\0 x", 9)), "");
}

} // namespace
