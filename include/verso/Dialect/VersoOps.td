//===- VersoOps.td - All operators of the dialect ---------*- tablegen -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_VERSOOPS
#define VERSO_DIALECT_VERSOOPS

include "verso/Dialect/ActivationOps.td"
include "verso/Dialect/ComparisonOps.td"
include "verso/Dialect/ElementwiseOps.td"
include "verso/Dialect/IndexingOps.td"
include "verso/Dialect/LinearOps.td"
include "verso/Dialect/MovementOps.td"
include "verso/Dialect/NormalizationOps.td"
include "verso/Dialect/QuantizationOps.td"
include "verso/Dialect/ReductionOps.td"
include "verso/Dialect/StructuralOps.td"

#endif // VERSO_DIALECT_VERSOOPS
