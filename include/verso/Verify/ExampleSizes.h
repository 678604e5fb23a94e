//===- ExampleSizes.h - Sizes at which a rule applies ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_VERIFY_EXAMPLESIZES_H
#define VERSO_VERIFY_EXAMPLESIZES_H

#include "verso/Dialect/VersoDialect.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace verso {

/// Values of the rule's symbols, in order, at which its conditions and the
/// constraints of its source hold. They are small; as far as possible, they
/// differ from each other and are neither 0 nor 1, so that little holds at them
/// that does not hold in general. Another seed gives other values. Nothing if
/// none are found, or the source is malformed.
std::optional<llvm::SmallVector<int64_t>> exampleSizes(RuleOp rule,
                                                       uint64_t seed);

} // namespace verso

#endif // VERSO_VERIFY_EXAMPLESIZES_H
