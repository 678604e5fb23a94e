//===- Elaborator.h - From the syntax of a rule to IR ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_RULETEXT_ELABORATOR_H
#define VERSO_LIB_RULETEXT_ELABORATOR_H

#include "Syntax.h"

namespace verso::ruletext {

/// Adds the rules that `rule` stands for to `file`, those that mean nothing as
/// rejected ones.
void elaborate(Source &source, const RuleNode &rule, RuleFile &file);

} // namespace verso::ruletext

#endif // VERSO_LIB_RULETEXT_ELABORATOR_H
