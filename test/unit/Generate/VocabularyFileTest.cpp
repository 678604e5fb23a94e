//===- VocabularyFileTest.cpp - Tests of vocabularies as text -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/VocabularyFile.h"
#include "GenerateHarness.h"

using namespace verso;
using namespace verso::test;

namespace {

class VocabularyFileTest : public GenerateTest {
protected:
  std::vector<Vocabulary> parse(llvm::StringRef text) {
    return llvm::cantFail(parseVocabularies(&context, text, "v.yaml"));
  }

  std::string errorOf(llvm::StringRef text) {
    auto result = parseVocabularies(&context, text, "v.yaml");
    return result ? "" : llvm::toString(result.takeError());
  }

  /// What is wrong with a vocabulary of these sizes, inputs and operators.
  std::string errorOf(llvm::StringRef sizes, llvm::StringRef inputs,
                      llvm::StringRef operators) {
    std::string text = ("{name: v, sizes: [" + sizes + "], inputs: [" + inputs +
                        "], operators: [" + operators + "]}")
                           .str();
    return llvm::StringRef(errorOf(text))
        .split("vocabulary 'v': ")
        .second.str();
  }

  /// How many graphs and meanings an enumeration has.
  std::pair<uint64_t, uint64_t> count(const Vocabulary &vocabulary) {
    Enumeration enumeration(&context, vocabulary, {});
    EXPECT_FALSE(enumeration.run());
    return {enumeration.numGraphs(), enumeration.numMeanings()};
  }
};

constexpr llvm::StringLiteral matrices = R"yaml(
name: matrices
sizes:
  - {name: k, values: [2, 6]}
inputs:
  - {name: a, sizes: [k, k], copies: 2}
operators:
  - {apply: "matmul(_, _)", at-most: 2}
  - {apply: "add(_, _)", operands: equal-or-vector}
  - {apply: "split(_x, axis=1, sizes=[_x2/2, _x2/2])", on-constants: false}
  - {apply: "identity(size=k, rank=2)"}
)yaml";

TEST_F(VocabularyFileTest, MeansWhatTheSameInCodeMeans) {
  Vocabulary expected;
  expected.name = "matrices";
  expected.sizes = {{"k", {2, 6}}};
  expected.inputs = {{"a", {"k", "k"}, 2}};
  expected.operators = {atMost(2, plainOperator("matmul", 2)),
                        elementwiseOperator("add"), notOnLeaves(splitAlong(1)),
                        identityOf("k", 2)};
  std::vector<Vocabulary> read = parse(matrices);
  ASSERT_EQ(read.size(), 1u);
  EXPECT_EQ(read[0].name, "matrices");
  EXPECT_EQ(count(read[0]), count(expected));
  EXPECT_GT(count(read[0]).first, 100u);
}

TEST_F(VocabularyFileTest, ReadsSeveralDocumentsAndJson) {
  std::vector<Vocabulary> read = parse(
      "{\"name\": \"one\", \"sizes\": [{\"name\": \"r\", \"values\": [3], "
      "\"window\": true}], \"inputs\": [{\"name\": \"x\", \"sizes\": "
      "[\"1\", \"r\"], \"reserved\": true}, {\"name\": \"y\", \"sizes\": "
      "[\"r\"]}], \"operators\": [{\"apply\": \"add(_, x)\"}], "
      "\"extra-operators\": -1, \"max-source-operators\": 2, "
      "\"repeat-operands\": true}\n---\n" +
      matrices.str());
  ASSERT_EQ(read.size(), 2u);
  EXPECT_TRUE(read[0].sizes[0].isWindow);
  EXPECT_TRUE(read[0].inputs[0].isReserved);
  EXPECT_EQ(read[0].extraOperators, -1);
  EXPECT_EQ(read[0].maxSourceOperators, 2u);
  EXPECT_TRUE(read[0].repeatOperands);
  EXPECT_THAT(read[0].operators[0].operandInputs,
              testing::ElementsAre("", "x"));
  EXPECT_EQ(read[1].name, "matrices");
}

TEST_F(VocabularyFileTest, SaysWhatIsWrong) {
  EXPECT_EQ(errorOf(""), "v.yaml: there is no vocabulary");
  EXPECT_EQ(errorOf("[1"), "v.yaml:1:2: Could not find closing ]!");
  EXPECT_EQ(errorOf("{name: v}"), "v.yaml:1:2: missing required key 'sizes'");
  EXPECT_EQ(errorOf("name: a\ncolour: red\nsizes: []\ninputs: []\n"
                    "operators: []\n"),
            "v.yaml:2:1: unknown key 'colour'");
  std::string twice = (matrices + "---" + matrices).str();
  EXPECT_EQ(errorOf(twice),
            "v.yaml: vocabulary 'matrices': there are two of that name");
  std::string n = "{name: n, values: [2, 3]}", x = "{name: x, sizes: [n]}";
  std::string relu = "{apply: relu(_)}";
  EXPECT_EQ(errorOf(n, x, relu), "");
  EXPECT_EQ(errorOf("", x, relu), "it must have 'sizes' and 'inputs'");
  EXPECT_EQ(errorOf(n + ", {name: k, values: [2]}", x, relu),
            "all sizes must have equally many values");
  EXPECT_EQ(errorOf("{name: n, values: [0]}", x, relu),
            "the values of a size must be 1 to 4096");
  EXPECT_EQ(errorOf(n + ", " + n, x, relu), "there are two sizes called 'n'");
  EXPECT_EQ(errorOf(n, "{name: x, sizes: [m]}", relu),
            "no size is called \"m\"");
  EXPECT_EQ(errorOf(n, "{name: x, sizes: [n], copies: 8}", relu),
            "the 'copies' of an input must be 1 to 7");
  EXPECT_EQ(errorOf(n,
                    "{name: x, sizes: [n], copies: 2}, "
                    "{name: x2, sizes: [n]}",
                    relu),
            "there are two inputs called 'x2'");
  EXPECT_EQ(errorOf(n, "{name: x-y, sizes: [n]}", relu), "'x-y' is not a name");
  EXPECT_EQ(errorOf(n, x, ""), "it has no operators");
  EXPECT_EQ(errorOf(n, x, "{apply: \"add(_, y)\"}"),
            "'add(_, y)': no input is called 'y'");
  EXPECT_EQ(errorOf(n, x, "{apply: \"add(_)\"}"),
            "'add(_)':1:1: add needs 2 operands but has 1");
}

// The sum comes after the scalar, and a product takes a matrix first.
TEST_F(VocabularyFileTest, ConditionsMayAllowOneOrderOnly) {
  Vocabulary vocabulary = parse(R"yaml(
name: scaled
sizes:
  - {name: k, values: [2, 3]}
inputs:
  - {name: x, sizes: [k, k], copies: 2}
  - {name: s, sizes: []}
operators:
  - {apply: "mul(_x, _) where |_x| = 2"}
  - {apply: "add(_, _)", operands: equal, at-most: 1}
)yaml")
                              .front();
  EnumerationOptions options;
  options.maxOperators = 2;
  Enumeration enumeration(&context, vocabulary, options);
  ASSERT_FALSE(enumeration.run());
  EXPECT_TRUE(enumeration.isCommutative(0));
  bool isFound = false;
  for (const Enumeration::Application &application :
       enumeration.applicationList())
    isFound |=
        application.level == 2 &&
        enumeration.operatorInstances()[application.instance].templateNumber ==
            0 &&
        enumeration.isInput(application.operands[1]) &&
        enumeration.inputName(application.operands[1]) == "s";
  EXPECT_TRUE(isFound);
}

TEST_F(VocabularyFileTest, PresetsCanBeEnumerated) {
  for (llvm::StringRef name : llvm::drop_begin(presetNames())) {
    auto vocabularies = presetVocabularies(&context, name);
    ASSERT_TRUE(bool(vocabularies)) << toString(vocabularies.takeError());
    for (const Vocabulary &vocabulary : *vocabularies) {
      // Every operator can be applied to something: a typing error in a
      // preset would go unnoticed otherwise.
      EnumerationOptions options;
      options.maxOperators = name == "taso" ? 2 : 3;
      Enumeration enumeration(&context, vocabulary, options);
      ASSERT_FALSE(enumeration.run());
      std::vector<bool> isUsed(vocabulary.operators.size());
      for (const Enumeration::Application &application :
           enumeration.applicationList())
        isUsed[enumeration.operatorInstances()[application.instance]
                   .templateNumber] = true;
      for (auto [number, op] : llvm::enumerate(vocabulary.operators))
        EXPECT_TRUE(isUsed[number])
            << name.str() << ", " << vocabulary.name << ": " << op.operatorName
            << ", operator " << number;
    }
  }
  EXPECT_EQ(llvm::toString(presetVocabularies(&context, "taco").takeError()),
            "there is no preset 'taco'; there are default, taso, cnn, "
            "transformer, xla, layout, composition, regions");
}

} // namespace
