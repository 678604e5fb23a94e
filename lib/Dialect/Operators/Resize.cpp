//===- Resize.cpp - Definition of resize ---------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Dialect/VersoDialect.h"

using namespace mlir;

namespace verso {

namespace {
/// The places of the result's indices along one dimension of the input.
struct Sampling {
  AffineExpr inputSize, size, numerator, offset, denominator;

  /// `denominator` times the place of `index`.
  AffineExpr scaledPlace(AffineExpr index) const {
    return index * numerator + offset;
  }
  /// True if each index is its own place.
  bool isIdentity() const {
    auto shift = dyn_cast<AffineConstantExpr>(offset);
    return shift && shift.getValue() == 0 && size == inputSize &&
           provablyEqual(numerator, denominator);
  }
};

/// Builds the value of one element, dimension by dimension.
class Sampler {
public:
  Sampler(DefinitionBuilder &builder, ArrayRef<Sampling> dimensions,
          bool isLinear)
      : builder(builder), dimensions(dimensions), isLinear(isLinear) {}

  ScalarExpression value() {
    if (index.size() == dimensions.size())
      return builder.load(0, index);
    const Sampling &sampling = dimensions[index.size()];
    AffineExpr own = builder.index(index.size());
    if (sampling.isIdentity())
      return valueAt(own);
    AffineExpr place = sampling.scaledPlace(own);
    AffineExpr below = simplify(place.floorDiv(sampling.denominator));
    ScalarExpression first = clamped(sampling, below);
    if (!isLinear)
      return first;
    ScalarExpression second = clamped(sampling, below + 1);
    ScalarExpression weight = builder.apply(
        ScalarFunction::Divide, builder.fromIndex(place % sampling.denominator),
        builder.fromIndex(sampling.denominator));
    ScalarExpression rest =
        builder.apply(ScalarFunction::Subtract, builder.constant(1), weight);
    return builder.apply(
        ScalarFunction::Add,
        builder.apply(ScalarFunction::Multiply, rest, first),
        builder.apply(ScalarFunction::Multiply, weight, second));
  }

private:
  ScalarExpression valueAt(AffineExpr position) {
    index.push_back(position);
    ScalarExpression result = value();
    index.pop_back();
    return result;
  }

  /// The value at a position, or at the end of the dimension that is nearest.
  ScalarExpression clamped(const Sampling &sampling, AffineExpr position) {
    AffineExpr last = sampling.inputSize - 1;
    ScalarExpression result = valueAt(position);
    Condition isInside = atLeast(last, position),
              isPositive = atLeast(position, builder.constantIndex(0));
    if (!holdsEverywhere(isInside, sampling))
      result = builder.select(isInside, result, valueAt(last));
    if (!holdsEverywhere(isPositive, sampling))
      result =
          builder.select(isPositive, result, valueAt(builder.constantIndex(0)));
    return result;
  }

  /// True if the condition is known to hold for the first and for the last
  /// index, hence, places being monotonic, for all.
  bool holdsEverywhere(const Condition &condition, const Sampling &sampling) {
    unsigned dimension = index.size();
    for (AffineExpr extreme : {builder.constantIndex(0), sampling.size - 1}) {
      SmallVector<AffineExpr, 4> values = builder.indices(dimensions.size());
      values[dimension] = extreme;
      Condition there{simplify(condition.expression.replaceDims(values)),
                      condition.isEquality};
      if (!there.constantTruth().value_or(false))
        return false;
    }
    return true;
  }

  DefinitionBuilder &builder;
  ArrayRef<Sampling> dimensions;
  bool isLinear;
  SmallVector<AffineExpr, 4> index; ///< of the input, as far as decided
};
} // namespace

void ResizeOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  const SymbolicTensor &input = builder.operand(0);
  SmallVector<AffineExpr, 4> sizes = reader.indices("sizes");
  SmallVector<AffineExpr, 4> numerators = reader.indices("numerators");
  SmallVector<AffineExpr, 4> offsets = reader.indices("offsets");
  SmallVector<AffineExpr, 4> denominators = reader.indices("denominators");
  bool isLinear = reader.flag("linear");
  if (builder.failed())
    return;
  for (ArrayRef<AffineExpr> list :
       {ArrayRef<AffineExpr>(sizes), ArrayRef<AffineExpr>(numerators),
        ArrayRef<AffineExpr>(offsets), ArrayRef<AffineExpr>(denominators)})
    if (!builder.requireForm(1, list.size() == input.rank(),
                             "each list needs one entry for each dimension"))
      return;
  AffineExpr zero = builder.constantIndex(0), one = builder.constantIndex(1);
  SmallVector<Sampling, 4> dimensions;
  for (unsigned i = 0; i < input.rank(); ++i) {
    builder.require(2, atLeast(sizes[i], zero), "sizes must be at least 0");
    builder.require(2, atLeast(denominators[i], one),
                    "denominators must be at least 1");
    builder.require(3, atLeast(input.sizes[i], one),
                    "the sizes of the input must be at least 1");
    dimensions.push_back(
        {input.sizes[i], sizes[i], numerators[i], offsets[i], denominators[i]});
  }
  if (builder.failed())
    return;
  builder.addResult(sizes, input.elementType,
                    Sampler(builder, dimensions, isLinear).value());
}

} // namespace verso
