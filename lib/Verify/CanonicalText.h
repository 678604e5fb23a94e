//===- CanonicalText.h - Rules as text without names -----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_CANONICALTEXT_H
#define VERSO_LIB_VERIFY_CANONICALTEXT_H

#include "verso/Dialect/VersoDialect.h"
#include <string>

namespace verso::proof {

/// One side of a rule as text in which two sides are equal exactly if they are
/// the same program: values are numbered by use, equal applications are one,
/// and what the results do not depend on is left out.
std::string canonicalText(mlir::Region &side);

/// A rule as text that does not depend on the names of its symbols, arguments
/// and values, nor on what else is recorded in its attributes: its input types,
/// its conditions and both sides.
std::string canonicalText(RuleOp rule);

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_CANONICALTEXT_H
