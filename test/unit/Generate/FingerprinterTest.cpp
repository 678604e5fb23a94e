//===- FingerprinterTest.cpp - Tests of keys and what is kept -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GenerateHarness.h"
#include "KeySet.h"
#include "MultilinearForm.h"
#include "verso/Generate/VocabularyFile.h"
#include <numeric>
#include <random>
#include <set>
#include <thread>

using namespace verso;
using namespace verso::test;

namespace {

class FingerprinterTest : public GenerateTest {
protected:
  std::unique_ptr<Enumeration> enumerate(const Vocabulary &vocabulary,
                                         const EnumerationOptions &options) {
    auto result = std::make_unique<Enumeration>(&context, vocabulary, options);
    EXPECT_FALSE(result->run());
    return result;
  }

  /// All vocabularies of all presets, but for TASO's large one.
  std::vector<Vocabulary> vocabularies() {
    std::vector<Vocabulary> result;
    for (llvm::StringRef name : presetNames())
      if (name != "taso")
        llvm::append_range(result,
                           llvm::cantFail(presetVocabularies(&context, name)));
    return result;
  }
};

/// The classes of an enumeration, each as the structures of its members.
std::vector<std::vector<uint64_t>> classesOf(const Enumeration &enumeration) {
  std::vector<unsigned> identity(enumeration.numInputs());
  std::iota(identity.begin(), identity.end(), 0);
  std::vector<std::vector<uint64_t>> classes;
  for (const std::vector<ValueId> &members : enumeration.classes()) {
    std::vector<uint64_t> &list = classes.emplace_back();
    for (ValueId member : members)
      list.push_back(enumeration.structuralHash({member}, identity));
  }
  llvm::sort(classes);
  return classes;
}

//===----------------------------------------------------------------------===//
// Keys
//===----------------------------------------------------------------------===//

// The classes come from keys, most of which were made without evaluating the
// value; the fingerprints from all elements of each.
TEST_F(FingerprinterTest, ClassesAreThoseOfEqualElements) {
  for (const Vocabulary &vocabulary : vocabularies()) {
    EnumerationOptions options;
    options.maxOperators = 2;
    auto enumeration = enumerate(vocabulary, options);
    std::vector<ValueId> all(enumeration->valueList().size());
    std::iota(all.begin(), all.end(), 0);
    std::map<std::array<uint64_t, 2>, ValueId> first;
    for (auto [value, fingerprint] :
         llvm::zip_equal(all, enumeration->fingerprints(all))) {
      auto [entry, isNew] = first.try_emplace(fingerprint, value);
      EXPECT_EQ(enumeration->valueList()[value].representative, entry->second)
          << vocabulary.name << ", value " << value;
    }
    EXPECT_EQ(first.size(), enumeration->numMeanings());
  }
}

TEST_F(FingerprinterTest, FormsAreTheirPrograms) {
  std::mt19937_64 random(1);
  auto tensor = [&](int64_t count) {
    std::vector<uint64_t> elements(count);
    for (uint64_t &element : elements)
      element = random() % PrimeFieldDomain::modulus;
    elements.push_back(1);
    return elements;
  };
  std::set<std::string> withForm, without;
  for (const Vocabulary &vocabulary : vocabularies()) {
    EnumerationOptions options;
    options.maxOperators = 1;
    auto enumeration = enumerate(vocabulary, options);
    const OperatorInstances &instances = enumeration->operatorInstances();
    for (unsigned number = 0; number < instances.size(); ++number) {
      const OperatorInstance &instance = instances[number];
      if (instance.operands.size() > 2)
        continue;
      std::string name =
          vocabulary.operators[instance.templateNumber].operatorName;
      std::vector<int64_t> counts;
      std::vector<std::vector<uint64_t>> tensors;
      std::vector<const uint64_t *> operands;
      for (ShapeId shape : instance.operands) {
        counts.push_back(instances.numElements(shape, 0));
        tensors.push_back(tensor(counts.back()));
      }
      for (const std::vector<uint64_t> &elements : tensors)
        operands.push_back(elements.data());
      for (auto [program, shape] :
           llvm::zip_equal(instance.programs[0], instance.results)) {
        auto form = MultilinearForm::compile(program, counts);
        (form ? withForm : without).insert(name);
        if (!form)
          continue;
        operands.resize(std::max<size_t>(2, operands.size()), nullptr);
        PrimeFieldDomain domain(0);
        std::vector<uint64_t> expected;
        Evaluator<PrimeFieldDomain>(program, domain).run(operands, expected);
        std::vector<uint64_t> found(form->numElements());
        form->evaluate(operands[0], operands[1], found.data());
        EXPECT_EQ(found, expected) << name;
        // The weighted sum, from the weights of either operand.
        std::vector<uint64_t> weights = tensor(instances.numElements(shape, 0));
        uint64_t sum =
            dotProduct(weights.data(), expected.data(), expected.size());
        for (unsigned open = 0; open < counts.size(); ++open) {
          std::vector<uint64_t> factors(counts[open]);
          uint64_t constant = form->weighOperand(
              open, operands[1 - open], weights.data(), factors.data());
          EXPECT_EQ(PrimeFieldDomain::add(constant, dotProduct(factors.data(),
                                                               operands[open],
                                                               factors.size())),
                    sum)
              << name << ", operand " << open;
        }
      }
    }
  }
  for (const char *name : {"add", "avg_pool", "concat", "conv", "identity",
                           "matmul", "mul", "neg", "pad", "split", "transpose"})
    EXPECT_TRUE(withForm.contains(name) && !without.contains(name)) << name;
  for (const char *name : {"max", "max_pool", "relu", "softmax"})
    EXPECT_FALSE(withForm.contains(name)) << name;
}

TEST(FieldTest, SumsOfLargeProductsAreExact) {
  constexpr uint64_t most = PrimeFieldDomain::modulus - 1;
  for (size_t count : {1, 31, 32, 33, 64, 1000}) {
    std::vector<uint64_t> large(count, most);
    // The largest element is -1, whose square is 1.
    EXPECT_EQ(dotProduct(large.data(), large.data(), count), count);
  }
}

//===----------------------------------------------------------------------===//
// What is kept
//===----------------------------------------------------------------------===//

TEST_F(FingerprinterTest, WhatIsLeftOutIsAlone) {
  for (const Vocabulary &vocabulary : vocabularies()) {
    EnumerationOptions options;
    options.maxOperators = 2;
    auto all = enumerate(vocabulary, options);
    for (uint64_t memory : {uint64_t(1) << 30, uint64_t(1)}) {
      options.keepAll = false;
      options.keyMemory = memory;
      options.threads = 2;
      auto some = enumerate(vocabulary, options);
      EXPECT_EQ(some->numApplications(), all->numApplications());
      EXPECT_EQ(all->numApplications(), all->applicationList().size());
      EXPECT_EQ(some->numMeanings(), all->numMeanings());
      EXPECT_EQ(classesOf(*some), classesOf(*all)) << vocabulary.name;
      EXPECT_LT(some->applicationList().size(), all->applicationList().size())
          << vocabulary.name;
    }
  }
}

TEST(KeySetTest, KnowsWhatIsRepeated) {
  KeySet set(3);
  EXPECT_TRUE(set.insert(2));
  EXPECT_TRUE(set.insert(0x8000000000000002));
  EXPECT_FALSE(set.isRepeated(2));
  EXPECT_FALSE(set.insert(2));
  EXPECT_TRUE(set.isRepeated(2));
  EXPECT_FALSE(set.isRepeated(0x8000000000000002));
  EXPECT_FALSE(set.isRepeated(4));
  EXPECT_GE(KeySet::memoryFor(1000), 8000u);
}

TEST(KeySetTest, TakesFromSeveralThreads) {
  constexpr uint64_t count = 20000;
  KeySet set(count);
  std::atomic<uint64_t> numNew{0};
  auto insert = [&](uint64_t step) {
    for (uint64_t i = step; i <= count; i += step)
      numNew += set.insert(i * 0x9e3779b97f4a7c15 << 1);
  };
  std::thread other(insert, 1);
  insert(2);
  other.join();
  EXPECT_EQ(numNew, count);
  for (uint64_t i = 1; i <= count; ++i)
    EXPECT_EQ(set.isRepeated(i * 0x9e3779b97f4a7c15 << 1), i % 2 == 0) << i;
}

} // namespace
