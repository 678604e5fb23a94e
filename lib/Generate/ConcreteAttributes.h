//===- ConcreteAttributes.h - Attributes of a candidate --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_CONCRETEATTRIBUTES_H
#define VERSO_LIB_GENERATE_CONCRETEATTRIBUTES_H

#include "verso/Generate/Generalization.h"

namespace verso {

/// The distinct values of the `pads` attributes, in order of occurrence.
llvm::SmallVector<mlir::Attribute, 2>
distinctPads(const ConcreteEquation &equation);

/// Whether the attribute tells by how much a window or a part moves on.
bool isStride(llvm::StringRef attributeName);

/// What all numbers of groups are multiples of, if the right side has such that
/// the left side has not: groups were joined or taken apart. Else 0.
int64_t groupUnitOf(const ConcreteEquation &equation);

} // namespace verso

#endif // VERSO_LIB_GENERATE_CONCRETEATTRIBUTES_H
