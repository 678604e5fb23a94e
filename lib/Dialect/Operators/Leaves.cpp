//===- Leaves.cpp - Definitions of operators without operands -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Dialect/VersoDialect.h"

using namespace mlir;

namespace verso {

void FillOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  ScalarExpression value = reader.scalar("value");
  SmallVector<AffineExpr, 4> shape = reader.indices("shape");
  Type elementType = reader.type("element_type");
  for (AffineExpr size : shape)
    builder.require(1, atLeast(size, builder.constantIndex(0)),
                    "sizes must not be negative");
  if (!builder.failed())
    builder.addResult(shape, elementType, value);
}

void IdentityOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  AffineExpr size = reader.index("size");
  int64_t rank = reader.integer("rank");
  Type elementType = reader.type("element_type");
  builder.requireForm(1, rank >= 2, "the rank must be at least 2");
  builder.require(1, atLeast(size, builder.constantIndex(0)),
                  "the size must not be negative");
  if (builder.failed())
    return;
  SmallVector<AffineExpr, 4> sizes(rank, builder.constantIndex(1));
  sizes[0] = sizes[1] = size;
  builder.addResult(sizes, elementType,
                    builder.select(equal(builder.index(0), builder.index(1)),
                                   builder.constant(1), builder.constant(0)));
}

void IotaOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  SmallVector<AffineExpr, 4> shape = reader.indices("shape");
  int64_t axis = reader.integer("axis");
  Type elementType = reader.type("element_type");
  for (AffineExpr size : shape)
    builder.require(1, atLeast(size, builder.constantIndex(0)),
                    "sizes must not be negative");
  builder.requireForm(2, axis >= 0 && axis < int64_t(shape.size()),
                      "the axis must be within the rank");
  if (!builder.failed())
    builder.addResult(shape, elementType,
                      builder.fromIndex(builder.index(axis)));
}

} // namespace verso
