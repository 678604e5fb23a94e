//===- EnumerationTest.cpp - Tests of the enumeration of graphs -----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GenerateHarness.h"
#include "GraphFunctions.h"
#include "llvm/ADT/StringExtras.h"
#include <memory>
#include <set>

using namespace verso;
using namespace verso::test;

namespace {

//===----------------------------------------------------------------------===//
// A second enumerator
//===----------------------------------------------------------------------===//

/// A term over matrices with k rows. It shares nothing with the enumeration: it
/// is a tree, and its identity is its text.
struct Term {
  std::string name;   ///< of an operator; empty for an input
  unsigned number;    ///< of the input, or of the operator's result
  unsigned width = 2; ///< its columns, in halves of k
  std::vector<std::shared_ptr<const Term>> operands = {};
};
using TermPointer = std::shared_ptr<const Term>;
using Names = std::vector<std::string>;

std::string textOf(const Term &term, const Names &names);

/// The operator that a term ends in. Operands of `add` come in the order of
/// their texts.
std::string operatorText(const Term &term, const Names &names) {
  Names operands;
  for (const TermPointer &operand : term.operands)
    operands.push_back(textOf(*operand, names));
  if (term.name == "add")
    llvm::sort(operands);
  return term.name + "(" + llvm::join(operands, ",") + ")";
}

/// The text of a term whose inputs have the given names.
std::string textOf(const Term &term, const Names &names) {
  return term.name.empty()
             ? names[term.number]
             : operatorText(term, names) + "#" + std::to_string(term.number);
}

void collectOperators(const Term &term, const Names &names,
                      std::set<std::string> &texts) {
  if (term.name.empty())
    return;
  texts.insert(operatorText(term, names));
  for (const TermPointer &operand : term.operands)
    collectOperators(*operand, names, texts);
}

/// All applications of the operators `names` to `lhs` or, if they have two
/// operands, to `lhs` and `rhs`.
std::vector<Term> applications(const Names &operators, const TermPointer &lhs,
                               const TermPointer &rhs, bool mayRepeat) {
  std::vector<Term> result;
  for (const std::string &name : operators) {
    if (name == "relu" && lhs == rhs)
      result.push_back({name, 0, lhs->width, {lhs}});
    if (name == "split" && lhs == rhs && lhs->width % 2 == 0)
      for (unsigned half : {0, 1})
        result.push_back({name, half, lhs->width / 2, {lhs}});
    if (lhs == rhs && !mayRepeat)
      continue;
    if (name == "add" && lhs->width == rhs->width)
      result.push_back({name, 0, lhs->width, {lhs, rhs}});
    if (name == "matmul" && lhs->width == 2)
      result.push_back({name, 0, rhs->width, {lhs, rhs}});
  }
  return result;
}

/// The one application of "concat" to three operands, if it is an operator.
std::vector<Term> joined(const Names &operators, const TermPointer &first,
                         const TermPointer &second, const TermPointer &third,
                         bool mayRepeat) {
  bool repeats = first == second || second == third || first == third;
  if (!llvm::is_contained(operators, "concat") || (repeats && !mayRepeat))
    return {};
  return {{"concat",
           0,
           first->width + second->width + third->width,
           {first, second, third}}};
}

/// The number of terms with up to `maxOperators` operators over `copies`
/// inputs; of those that differ in the names of inputs only, one counts.
unsigned countTerms(const Names &operators, unsigned copies,
                    unsigned maxOperators, bool mayRepeat) {
  Names names;
  std::vector<TermPointer> terms;
  for (unsigned i = 0; i < copies; ++i) {
    names.push_back(std::string(1, static_cast<char>('a' + i)));
    terms.push_back(std::make_shared<Term>(Term{"", i}));
  }
  // Each text has one term. Goes on until nothing new comes up.
  std::set<std::string> known(names.begin(), names.end());
  for (size_t begin = 0, end; begin < terms.size(); begin = end) {
    end = terms.size();
    auto add = [&](std::vector<Term> found) {
      for (Term &term : found) {
        std::set<std::string> parts;
        collectOperators(term, names, parts);
        if (parts.size() <= maxOperators &&
            known.insert(textOf(term, names)).second)
          terms.push_back(std::make_shared<Term>(std::move(term)));
      }
    };
    bool hasConcat = llvm::is_contained(operators, "concat");
    for (size_t i = 0; i < end; ++i)
      for (size_t j = 0; j < end; ++j) {
        if (std::max(i, j) >= begin)
          add(applications(operators, terms[i], terms[j], mayRepeat));
        for (size_t k = 0; k < end && hasConcat; ++k)
          if (std::max({i, j, k}) >= begin)
            add(joined(operators, terms[i], terms[j], terms[k], mayRepeat));
      }
  }
  std::set<std::string> representatives;
  for (const TermPointer &term : llvm::ArrayRef(terms).drop_front(copies)) {
    Names renamed = names;
    std::string smallest = textOf(*term, renamed);
    while (std::next_permutation(renamed.begin(), renamed.end()))
      smallest = std::min(smallest, textOf(*term, renamed));
    representatives.insert(smallest);
  }
  return representatives.size();
}

/// The same terms as a vocabulary.
Vocabulary matrices(const Names &operators, unsigned copies, bool mayRepeat) {
  Vocabulary vocabulary;
  vocabulary.name = "matrices";
  vocabulary.sizes = {{"k", {2, 6}}};
  vocabulary.inputs = {{"a", {"k", "k"}, copies}};
  for (const std::string &name : operators)
    vocabulary.operators.push_back(name == "split"    ? splitAlong(1)
                                   : name == "concat" ? concatAlong(1, 3)
                                   : name == "add"  ? elementwiseOperator("add")
                                   : name == "relu" ? plainOperator("relu", 1)
                                                    : plainOperator(name, 2));
  vocabulary.repeatOperands = mayRepeat;
  return vocabulary;
}

struct Case {
  Names operators;
  unsigned copies, maxOperators;
  bool mayRepeat;
};

class EnumerationCount : public GenerateTest,
                         public testing::WithParamInterface<Case> {};

TEST_P(EnumerationCount, IsThatOfASecondEnumerator) {
  const Case &c = GetParam();
  EnumerationOptions options;
  options.maxOperators = c.maxOperators;
  options.buildOnAll = true;
  Vocabulary vocabulary = matrices(c.operators, c.copies, c.mayRepeat);
  Enumeration enumeration(&context, vocabulary, options);
  ASSERT_FALSE(enumeration.run());
  EXPECT_EQ(enumeration.numGraphs(),
            countTerms(c.operators, c.copies, c.maxOperators, c.mayRepeat));
}

INSTANTIATE_TEST_SUITE_P(
    Vocabularies, EnumerationCount,
    testing::Values(Case{{"relu"}, 2, 3, false}, Case{{"add"}, 3, 2, false},
                    Case{{"add"}, 2, 3, true}, Case{{"matmul"}, 3, 2, false},
                    Case{{"matmul"}, 2, 3, true},
                    Case{{"matmul", "add"}, 2, 3, false},
                    Case{{"matmul", "add", "relu"}, 3, 2, true},
                    Case{{"add", "split"}, 2, 3, false},
                    Case{{"matmul", "add", "split"}, 2, 2, true},
                    Case{{"concat"}, 4, 1, false},
                    Case{{"concat", "relu"}, 2, 2, false},
                    Case{{"concat", "matmul"}, 1, 2, true},
                    Case{{"concat", "split"}, 1, 2, true}));

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

class EnumerationTest : public GenerateTest {};

TEST_F(EnumerationTest, CountsByHand) {
  // relu(a); a + b.
  EXPECT_EQ(countTerms({"add", "relu"}, 2, 1, false), 2u);
  // ab; a(ab), b(ab), (ab)a, (ab)b.
  EXPECT_EQ(countTerms({"matmul"}, 2, 2, false), 5u);
}

TEST_F(EnumerationTest, BuildsOnOneMemberOfAClass) {
  Vocabulary vocabulary = matrices({"relu"}, 1, false);
  EnumerationOptions options;
  options.maxOperators = 4;
  Enumeration enumeration(&context, vocabulary, options);
  ASSERT_FALSE(enumeration.run());
  // relu(a), and relu(relu(a)), which means the same and leads nowhere.
  EXPECT_EQ(enumeration.numGraphs(), 2u);
  ASSERT_EQ(enumeration.classes().size(), 1u);
  EXPECT_EQ(enumeration.classes().front().size(), 2u);
  EXPECT_EQ(enumeration.numMeanings(), 2u);
}

TEST_F(EnumerationTest, FindsWhichOperandsMayBeSwapped) {
  Vocabulary vocabulary = matrices({"add", "matmul", "sub"}, 2, false);
  Enumeration enumeration(&context, vocabulary, {});
  ASSERT_FALSE(enumeration.run());
  EXPECT_TRUE(enumeration.isCommutative(0));
  EXPECT_FALSE(enumeration.isCommutative(1));
  EXPECT_FALSE(enumeration.isCommutative(2));
}

TEST_F(EnumerationTest, DoesNotDependOnThreads) {
  Vocabulary vocabulary = matrices({"matmul", "add", "relu"}, 2, false);
  std::vector<std::vector<ValueId>> classes[2];
  for (unsigned threads : {1, 3}) {
    EnumerationOptions options;
    options.threads = threads;
    Enumeration enumeration(&context, vocabulary, options);
    ASSERT_FALSE(enumeration.run());
    classes[threads / 3] = enumeration.classes();
    EXPECT_FALSE(enumeration.classes().empty());
  }
  EXPECT_EQ(classes[0], classes[1]);
}

TEST_F(EnumerationTest, RefusesWhatItCannotHandle) {
  Vocabulary vocabulary = matrices({"add"}, 2, false);
  EnumerationOptions options;
  options.maxOperators = Enumeration::maxSupportedOperators + 1;
  Enumeration tooLarge(&context, vocabulary, options);
  EXPECT_EQ(llvm::toString(tooLarge.run()),
            "the number of operators must be 1 to 7");
  vocabulary.operators = {plainOperator("concat", 3)};
  vocabulary.operators.front().operandInputs = {"", "",
                                                vocabulary.inputs[0].name};
  Enumeration reserved(&context, vocabulary, {});
  EXPECT_THAT(llvm::toString(reserved.run()),
              testing::HasSubstr("must have one operand that is not reserved"));
}

TEST_F(EnumerationTest, SurvivesTheWayThroughAModule) {
  Vocabulary vocabulary = matrices({"matmul", "add", "split"}, 3, false);
  EnumerationOptions options;
  options.maxOperators = 2;
  Enumeration enumeration(&context, vocabulary, options);
  ASSERT_FALSE(enumeration.run());
  mlir::OwningOpRef<mlir::ModuleOp> module = parse("module {}");
  ASSERT_TRUE(succeeded(writeGraphs(enumeration, *module)));
  auto tables = readGraphs(*module, options.seed, 1);
  ASSERT_TRUE(succeeded(tables));
  ASSERT_EQ(tables->size(), 1u);
  const GraphTable &table = *tables->front();
  EXPECT_EQ(table.functions.size(), enumeration.numGraphs());
  EXPECT_EQ(table.enumeration->numGraphs(), enumeration.numGraphs());
  EXPECT_EQ(table.enumeration->numMeanings(), enumeration.numMeanings());
  EXPECT_EQ(table.enumeration->classes().size(), enumeration.classes().size());
  EXPECT_EQ(findCandidates(*table.enumeration).size(),
            findCandidates(enumeration).size());
}

} // namespace
