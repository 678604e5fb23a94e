//===- IntegerUse.h - What a rule does with integers -----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_INTEGERUSE_H
#define VERSO_LIB_VERIFY_INTEGERUSE_H

#include "verso/Dialect/RegionEvaluator.h"

namespace verso::proof {

/// True if the region computes integers (but for truth values): these wrap
/// around, which the reals don't.
bool computesIntegers(const RegionDefinition &region);

/// True if the region has functions of integers, truth values aside, that the
/// normal form expresses by negation and the order of numbers.
bool reversesOrderOfIntegers(const RegionDefinition &region);

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_INTEGERUSE_H
