//===- Budget.h - Limits on the work of a proof ----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_BUDGET_H
#define VERSO_LIB_VERIFY_BUDGET_H

#include "llvm/ADT/Twine.h"
#include <string>

namespace verso::proof {

/// Counts the steps of a proof and keeps the first reason to give it up. Once a
/// budget has failed no result that was computed under it may be used.
class Budget {
public:
  explicit Budget(unsigned steps) : remaining(steps) {}

  /// Takes `steps`; false if the proof must be given up.
  bool spend(unsigned steps = 1) {
    if (steps > remaining)
      fail("the limit on proof steps is reached");
    else
      remaining -= steps;
    return !failed();
  }
  void fail(const llvm::Twine &why) {
    if (message.empty())
      message = why.str();
  }
  bool failed() const { return !message.empty(); }
  const std::string &reason() const { return message; }

private:
  unsigned remaining;
  std::string message;
};

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_BUDGET_H
