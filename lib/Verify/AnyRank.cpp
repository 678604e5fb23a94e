//===- AnyRank.cpp - From some ranks to all -------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Verify/AnyRank.h"
#include "AxisGroup.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <deque>
#include <map>

using namespace llvm;

namespace verso {

using namespace axes;

/// The length up to which members decide, as far as this group is concerned.
/// `rules` are by length.
static Expected<int64_t>
sufficientLength(const std::map<int64_t, RuleOp> &rules,
                 const AxisGroup &group) {
  std::deque<GroupRule> list; // they cannot be copied
  for (const auto &[length, rule] : rules) {
    if (length == 0)
      continue;
    if (!list.empty() && length != list.back().length + 1)
      return createStringError("there is no rule for length " +
                               Twine(list.back().length + 1));
    Expected<GroupRule> one = GroupRule::create(rule, group, length);
    if (!one)
      return one.takeError();
    list.push_back(std::move(*one));
  }
  // From two lengths it is not seen yet what all have in common.
  if (list.size() < 3)
    return createStringError("there are too few lengths");
  bool isSummedOver = false;
  for (const GroupRule &rule : list) {
    AxisUse use = axisUse(rule);
    if (!use.obstacle.empty())
      return createStringError(use.obstacle);
    isSummedOver |= use.isSummedOver;
  }
  for (size_t i = 1; i < list.size(); ++i)
    for (Axis axis = 1; axis <= list[i].length; ++axis)
      if (!sameWithout(list[i], axis, list[i - 1]))
        return createStringError("not all dimensions of the group are used in "
                                 "the same way");
  int64_t most = isSummedOver ? 1 : axesOfCounterexample(list.front());
  return std::max(most, group.first);
}

/// Calls `visit` with the members that differ in the length of one group alone.
static Error
forEachLine(ArrayRef<RankMember> members, size_t group,
            function_ref<Error(const std::map<int64_t, RuleOp> &)> visit) {
  std::map<std::pair<std::string, SmallVector<int64_t, 2>>,
           std::map<int64_t, RuleOp>>
      lines;
  for (const RankMember &member : members) {
    auto lengths = member.lengths;
    int64_t own = std::exchange(lengths[group], 0);
    lines[{member.others, lengths}].try_emplace(own, member.rule);
  }
  for (const auto &[others, line] : lines)
    if (Error error = visit(line))
      return error;
  return Error::success();
}

AnyRank provedForAnyRank(ArrayRef<AxisGroup> groups,
                         ArrayRef<RankMember> members) {
  AnyRank result;
  for (auto [number, group] : enumerate(groups)) {
    int64_t most = 0, longest = 0;
    Error error = forEachLine(members, number, [&](const auto &line) -> Error {
      Expected<int64_t> length = sufficientLength(line, group);
      if (!length)
        return length.takeError();
      most = std::max(most, *length);
      longest = line.rbegin()->first;
      return Error::success();
    });
    // Which of several groups it is.
    std::string place =
        groups.size() == 1 ? "" : "|" + join(group.lists, "|, |") + "|: ";
    if (error) {
      result.obstacle = place + toString(std::move(error));
      return result;
    }
    if (most > longest) {
      result.obstacle = place + "all lengths up to " + std::to_string(most) +
                        " would have to be proved";
      return result;
    }
    result.sufficient.push_back(most);
  }
  for (const RankMember &member : members) {
    bool decides =
        all_of(zip_equal(member.lengths, result.sufficient), [](auto pair) {
          auto [length, sufficient] = pair;
          return length <= sufficient;
        });
    if (decides && !member.isProved) {
      result.obstacle = RuleOp(member.rule).getSymName().str() +
                        " is not proved as it stands";
      return result;
    }
  }
  return result;
}

} // namespace verso
