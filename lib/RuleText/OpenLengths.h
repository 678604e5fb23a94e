//===- OpenLengths.h - Rules for any rank ----------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `for |d| >= 0` leaves the length of a list open. What is shown of a rule for
// some lengths is only then known for all if its text says the same of each:
// lists grow by an entry for each entry of `d...`, and nothing is decided by
// |d|.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_RULETEXT_OPENLENGTHS_H
#define VERSO_LIB_RULETEXT_OPENLENGTHS_H

#include "Syntax.h"

namespace verso::ruletext {

/// How much the size grows if the length of list `name` grows by one. It must
/// have passed checkOpenLengths.
int64_t growth(const SizeNode &size, llvm::StringRef name);

/// Whether the rule uses the lengths that are left open in a way that means the
/// same for all of them. If not, the source knows why.
bool checkOpenLengths(Source &source, const RuleNode &rule);

} // namespace verso::ruletext

#endif // VERSO_LIB_RULETEXT_OPENLENGTHS_H
