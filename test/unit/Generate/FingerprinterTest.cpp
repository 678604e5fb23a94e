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
#include "verso/Generate/Candidates.h"
#include "verso/Generate/Communicator.h"
#include "verso/Generate/VocabularyFile.h"
#include <barrier>
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

/// The candidates in order, each as the structures of its sides.
std::vector<std::pair<uint64_t, uint64_t>>
candidatesOf(const Enumeration &enumeration) {
  std::vector<unsigned> identity(enumeration.numInputs());
  std::iota(identity.begin(), identity.end(), 0);
  std::vector<std::pair<uint64_t, uint64_t>> list;
  for (const CandidatePair &pair : findCandidates(enumeration))
    list.emplace_back(enumeration.structuralHash(pair.lhs, identity),
                      enumeration.structuralHash(pair.rhs, identity));
  return list;
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
  size_t numAll = 0, numKept = 0;
  for (const Vocabulary &vocabulary : vocabularies()) {
    EnumerationOptions options;
    options.maxOperators = 2;
    auto all = enumerate(vocabulary, options);
    for (uint64_t memory : {uint64_t(1) << 30, uint64_t(1) << 14}) {
      options.keepAll = false;
      options.levelMemory = memory;
      options.threads = 2;
      auto some = enumerate(vocabulary, options);
      EXPECT_EQ(some->numApplications(), all->numApplications());
      EXPECT_EQ(all->numApplications(), all->applicationList().size());
      EXPECT_EQ(some->numMeanings(), all->numMeanings());
      EXPECT_EQ(classesOf(*some), classesOf(*all)) << vocabulary.name;
      // In a small vocabulary, each may have its like.
      EXPECT_LE(some->applicationList().size(), all->applicationList().size())
          << vocabulary.name;
      numAll += all->applicationList().size();
      numKept += some->applicationList().size();
    }
  }
  EXPECT_LT(numKept, numAll);
}

// What candidates come from is found in parts of the keys, and need not be all.
TEST_F(FingerprinterTest, WhatIsNotNeededChangesNoCandidate) {
  size_t numAll = 0, numKept = 0;
  for (const Vocabulary &vocabulary : vocabularies()) {
    EnumerationOptions options;
    options.maxOperators = 2;
    auto all = enumerate(vocabulary, options);
    for (uint64_t memory : {uint64_t(1) << 30, uint64_t(1) << 15}) {
      EnumerationOptions some;
      some.maxOperators = 2;
      some.keepAll = false;
      some.neededMembers = neededMembers;
      some.levelMemory = memory;
      some.threads = 2;
      auto kept = enumerate(vocabulary, some);
      EXPECT_EQ(kept->numMeanings(), all->numMeanings()) << vocabulary.name;
      EXPECT_EQ(kept->numRepeatedMeanings(), all->classes().size())
          << vocabulary.name;
      EXPECT_EQ(candidatesOf(*kept), candidatesOf(*all)) << vocabulary.name;
      numAll += all->applicationList().size();
      numKept += kept->applicationList().size();
    }
  }
  EXPECT_LT(2 * numKept, numAll);
}

namespace {
/// Threads that act as processes.
class ThreadProcesses {
public:
  explicit ThreadProcesses(unsigned count)
      : count(count), barrier(count), messages(count) {}

  class Member final : public Communicator {
  public:
    Member(ThreadProcesses &all, unsigned number) : all(all), number(number) {}
    unsigned rank() const override { return number; }
    unsigned size() const override { return all.count; }
    void exchangeBytes(
        llvm::ArrayRef<llvm::ArrayRef<char>> own,
        llvm::function_ref<char *(unsigned, size_t)> receive) override {
      all.messages[number] = own;
      all.barrier.arrive_and_wait();
      for (unsigned sender = 0; sender < all.count; ++sender) {
        llvm::ArrayRef<char> message = all.messages[sender][number];
        llvm::copy(message, receive(sender, message.size()));
      }
      all.barrier.arrive_and_wait();
    }

  private:
    ThreadProcesses &all;
    unsigned number;
  };

private:
  unsigned count;
  std::barrier<> barrier;
  std::vector<llvm::ArrayRef<llvm::ArrayRef<char>>> messages;
};
} // namespace

TEST_F(FingerprinterTest, DoesNotDependOnProcesses) {
  constexpr unsigned count = 3;
  Vocabulary vocabulary =
      llvm::cantFail(presetVocabularies(&context, "xla")).front();
  EnumerationOptions options;
  options.maxOperators = 2;
  options.keepAll = false;
  options.neededMembers = neededMembers;
  auto alone = enumerate(vocabulary, options);
  options.levelMemory = uint64_t(1) << 15;
  ThreadProcesses processes(count);
  auto run = [&](unsigned number) {
    ThreadProcesses::Member member(processes, number);
    EnumerationOptions own = options;
    own.communicator = &member;
    Enumeration divided(&context, vocabulary, own);
    EXPECT_FALSE(divided.run());
    EXPECT_EQ(divided.numApplications(), alone->numApplications());
    EXPECT_EQ(divided.numMeanings(), alone->numMeanings());
    EXPECT_EQ(divided.numRepeatedMeanings(), alone->numRepeatedMeanings());
    EXPECT_EQ(candidatesOf(divided), candidatesOf(*alone));
    EXPECT_FALSE(candidatesOf(divided).empty());
    // An error of one of them is an error of all.
    EXPECT_EQ(llvm::toString(member.agree(
                  number == 1 ? llvm::createStringError("disk is full")
                              : llvm::Error::success())),
              "disk is full");
    EXPECT_EQ(member.sum(number), 3u);
    EXPECT_EQ(member.max(number), 2u);
  };
  std::vector<std::thread> threads;
  for (unsigned number = 0; number < count; ++number)
    threads.emplace_back(run, number);
  for (std::thread &thread : threads)
    thread.join();
}

TEST_F(FingerprinterTest, SaysWhatMemoryItNeeds) {
  Vocabulary vocabulary =
      llvm::cantFail(presetVocabularies(&context, "xla")).front();
  EnumerationOptions options;
  options.memoryLimit = 1000000;
  Enumeration enumeration(&context, vocabulary, options);
  EXPECT_THAT(llvm::toString(enumeration.run()),
              testing::MatchesRegex("the graphs of vocabulary '" +
                                    vocabulary.name +
                                    "' do not fit into 1 MB of memory; they "
                                    "need at least [0-9]+ MB"));
}

TEST_F(FingerprinterTest, SaysThatThereAreTooManyShapes) {
  Vocabulary vocabulary =
      llvm::cantFail(presetVocabularies(&context, "xla")).front();
  EnumerationOptions options;
  options.maxShapes = vocabulary.inputs.size() + 1;
  Enumeration enumeration(&context, vocabulary, options);
  EXPECT_THAT(llvm::toString(enumeration.run()),
              testing::HasSubstr("there are tensors of more than " +
                                 std::to_string(options.maxShapes) +
                                 " shapes"));
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
  EXPECT_EQ(set.numRepeated(), 1u);
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
