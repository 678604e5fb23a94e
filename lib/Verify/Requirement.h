//===- Requirement.h - What an element needs to have a value ---*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_VERIFY_REQUIREMENT_H
#define VERSO_LIB_VERIFY_REQUIREMENT_H

#include "TermSum.h"

namespace verso::proof {

/// What is needed of a value: of a divisor, of the argument of a square root
/// or a logarithm, or of an application of a power, which has no simple range.
enum class Need : uint8_t { NonZero, NonNegative, Positive, Power };

/// Something that must hold for an element to have a value.
struct Requirement {
  Need need = Need::NonZero;
  /// The values in question: one for all bound variables within the domain.
  Alternative where;
  /// Needed only where none of these is zero: the conditions of the selections
  /// (`where`) that the value is part of.
  std::vector<Sum> selectors;
  /// The value is part of a comparison, which has a result whatever it
  /// compares.
  bool isCompared = false;
};

using Requirements = std::vector<Requirement>;

} // namespace verso::proof

#endif // VERSO_LIB_VERIFY_REQUIREMENT_H
