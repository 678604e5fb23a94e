//===- Families.cpp - For which choices a rule holds ----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/RuleText/RuleText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace verso {

namespace {

/// A comparison of a number that was chosen with another one, or with a value.
struct Comparison {
  StringRef relation;
  unsigned lhs;
  std::optional<unsigned> rhs; ///< another number; if none, the value counts
  int64_t value = 0;

  bool holds(const FamilyMember &member) const {
    int64_t left = member.numbers[lhs].second,
            right = rhs ? member.numbers[*rhs].second : value;
    if (relation == "!=")
      return left != right;
    if (relation == "<")
      return left < right;
    if (relation == "<=")
      return left <= right;
    if (relation == ">")
      return left > right;
    if (relation == ">=")
      return left >= right;
    return left == right;
  }

  std::string text(const FamilyMember &member) const {
    std::string right =
        rhs ? member.numbers[*rhs].first : std::to_string(value);
    return (member.numbers[lhs].first + " " + relation + " " + right).str();
  }
};

using Conjunction = SmallVector<Comparison, 2>;

bool holds(ArrayRef<Comparison> conjunction, const FamilyMember &member) {
  return all_of(conjunction, [&](const Comparison &comparison) {
    return comparison.holds(member);
  });
}

/// The comparisons, in the order in which those that say the same are
/// preferred.
std::vector<Comparison> comparisons(ArrayRef<JudgedMember> members) {
  std::vector<Comparison> list;
  unsigned count = members.front().member.numbers.size();
  for (StringRef relation : {"!=", "=", "<", "<=", ">", ">="})
    for (unsigned lhs = 0; lhs < count; ++lhs)
      for (unsigned rhs = lhs + 1; rhs < count; ++rhs)
        list.push_back({relation, lhs, rhs});
  for (StringRef relation : {"!=", "=", "<=", ">="})
    for (unsigned lhs = 0; lhs < count; ++lhs) {
      SmallSetVector<int64_t, 8> values;
      for (const JudgedMember &judged : members)
        values.insert(judged.member.numbers[lhs].second);
      for (int64_t value : values)
        list.push_back({relation, lhs, std::nullopt, value});
    }
  return list;
}

} // namespace

std::optional<FamilyCondition>
conditionOfFamily(ArrayRef<JudgedMember> members) {
  unsigned numProved = count_if(
      members, [](const JudgedMember &judged) { return judged.isProved; });
  if (numProved == 0 || numProved == members.size())
    return std::nullopt;
  Conjunction best;
  unsigned bestCovered = 0;
  auto consider = [&](const Conjunction &conjunction) {
    unsigned numCovered = 0;
    for (const JudgedMember &judged : members)
      if (holds(conjunction, judged.member)) {
        if (!judged.isProved)
          return;
        ++numCovered;
      }
    if (numCovered > bestCovered) {
      best = conjunction;
      bestCovered = numCovered;
    }
  };
  std::vector<Comparison> list = comparisons(members);
  for (const Comparison &comparison : list)
    consider({comparison});
  if (bestCovered < numProved)
    for (size_t i = 0; i < list.size(); ++i)
      for (size_t j = i + 1; j < list.size(); ++j)
        consider({list[i], list[j]});
  if (best.empty())
    return std::nullopt;
  FamilyCondition result;
  const FamilyMember &any = members.front().member;
  result.condition = join(
      map_range(best, [&](const Comparison &c) { return c.text(any); }), ", ");
  result.numCovered = bestCovered;
  result.numProved = numProved;
  result.numMembers = members.size();
  std::optional<int64_t> smallest;
  for (const JudgedMember &judged : members) {
    int64_t sum = 0;
    for (const auto &[name, value] : judged.member.numbers)
      sum += std::abs(value);
    if (!judged.isProved && (!smallest || sum < *smallest)) {
      smallest = sum;
      result.outside = judged.rule;
    }
  }
  return result;
}

} // namespace verso
