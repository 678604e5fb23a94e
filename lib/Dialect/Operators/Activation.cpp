//===- Activation.cpp - Definitions of activations ------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Broadcast.h"
#include "Elementwise.h"
#include "verso/Dialect/VersoDialect.h"
#include <cmath>

using namespace mlir;

namespace verso {

namespace {
/// Scalar arithmetic in the notation of formulas.
struct Formula {
  DefinitionBuilder &builder;

  ScalarExpression operator()(double value) const {
    return builder.constant(value);
  }
  ScalarExpression operator()(ScalarFunction function,
                              ScalarExpression x) const {
    return builder.apply(function, x);
  }
  ScalarExpression sum(ScalarExpression x, ScalarExpression y) const {
    return builder.apply(ScalarFunction::Add, x, y);
  }
  ScalarExpression product(ScalarExpression x, ScalarExpression y) const {
    return builder.apply(ScalarFunction::Multiply, x, y);
  }
  ScalarExpression smaller(ScalarExpression x, ScalarExpression y) const {
    return builder.apply(ScalarFunction::Minimum, x, y);
  }
  ScalarExpression larger(ScalarExpression x, ScalarExpression y) const {
    return builder.apply(ScalarFunction::Maximum, x, y);
  }
  ScalarExpression clamped(ScalarExpression x, double low, double high) const {
    return smaller(larger(x, (*this)(low)), (*this)(high));
  }
  /// x where it is positive, else slope * x.
  ScalarExpression leaky(ScalarExpression x, ScalarExpression slope) const {
    return sum(larger(x, (*this)(0)), product(slope, smaller(x, (*this)(0))));
  }
};
} // namespace

void HardSwishOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  if (!requireFloat(builder, 1, builder.operand(0)))
    return;
  Formula f{builder};
  defineUnary(builder, [&](ScalarExpression x) {
    return builder.apply(ScalarFunction::Divide,
                         f.product(x, f.clamped(f.sum(x, f(3)), 0, 6)), f(6));
  });
}

void SiluOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  if (!requireFloat(builder, 1, builder.operand(0)))
    return;
  Formula f{builder};
  defineUnary(builder, [&](ScalarExpression x) {
    return f.product(x, f(ScalarFunction::Sigmoid, x));
  });
}

void SoftplusOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  if (!requireFloat(builder, 1, builder.operand(0)))
    return;
  Formula f{builder};
  defineUnary(builder, [&](ScalarExpression x) {
    ScalarExpression decay =
        f(ScalarFunction::Exp,
          f(ScalarFunction::Negate, f(ScalarFunction::Abs, x)));
    return f.sum(f.larger(x, f(0)), f(ScalarFunction::Log, f.sum(f(1), decay)));
  });
}

void GeluOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  bool isApproximate = reader.flag("approximate");
  if (builder.failed() || !requireFloat(builder, 1, builder.operand(0)))
    return;
  Formula f{builder};
  defineUnary(builder, [&](ScalarExpression x) {
    ScalarExpression share;
    if (isApproximate) {
      ScalarExpression cube = f.product(f.product(x, x), x);
      ScalarExpression inner = f.sum(x, f.product(f(0.044715), cube));
      share = f(ScalarFunction::Tanh, f.product(f(std::sqrt(M_2_PI)), inner));
    } else {
      share = f(ScalarFunction::Erf, f.product(x, f(M_SQRT1_2)));
    }
    return f.product(f.product(f(0.5), x), f.sum(f(1), share));
  });
}

void LeakyReluOp::define(DefinitionBuilder &builder,
                         DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  ScalarExpression alpha = reader.scalar("alpha");
  if (builder.failed() || !requireFloat(builder, 1, builder.operand(0)))
    return;
  Formula f{builder};
  defineUnary(builder, [&](ScalarExpression x) { return f.leaky(x, alpha); });
}

void EluOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  ScalarExpression alpha = reader.scalar("alpha");
  if (builder.failed() || !requireFloat(builder, 1, builder.operand(0)))
    return;
  Formula f{builder};
  defineUnary(builder, [&](ScalarExpression x) {
    ScalarExpression growth =
        f.sum(f(ScalarFunction::Exp, f.smaller(x, f(0))), f(-1));
    return f.sum(f.larger(x, f(0)), f.product(alpha, growth));
  });
}

void HardSigmoidOp::define(DefinitionBuilder &builder,
                           DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  ScalarExpression alpha = reader.scalar("alpha");
  ScalarExpression beta = reader.scalar("beta");
  if (builder.failed() || !requireFloat(builder, 1, builder.operand(0)))
    return;
  Formula f{builder};
  defineUnary(builder, [&](ScalarExpression x) {
    return f.clamped(f.sum(f.product(alpha, x), beta), 0, 1);
  });
}

void ClampOp::define(DefinitionBuilder &builder, DictionaryAttr attributes) {
  AttributeReader reader(builder, attributes);
  ScalarExpression low = reader.scalar("low");
  ScalarExpression high = reader.scalar("high");
  if (builder.failed() || !requireNumbers(builder, 1, builder.operand(0)))
    return;
  auto isBound = [](ScalarExpression bound) {
    return bound->kind != ScalarNode::Kind::Constant ||
           !std::isinf(bound->constant);
  };
  Formula f{builder};
  defineUnary(builder, [&](ScalarExpression x) {
    ScalarExpression value = isBound(low) ? f.larger(x, low) : x;
    return isBound(high) ? f.smaller(value, high) : value;
  });
}

void PreluOp::define(DefinitionBuilder &builder, DictionaryAttr) {
  const SymbolicTensor &input = builder.operand(0);
  const SymbolicTensor &slope = builder.operand(1);
  builder.requireForm(1, input.elementType == slope.elementType,
                      "operands must have the same element type");
  if (!requireFloat(builder, 1, input) ||
      !builder.requireForm(2, slope.rank() <= input.rank(),
                           "the slope must not have more dimensions than the "
                           "input"))
    return;
  ArrayRef<AffineExpr> aligned =
      ArrayRef<AffineExpr>(input.sizes).take_back(slope.rank());
  for (auto [size, slopeSize] : llvm::zip_equal(aligned, slope.sizes))
    if (!isOne(slopeSize))
      builder.require(2, equal(size, slopeSize),
                      "the slope must broadcast to the input");
  SmallVector<AffineExpr, 4> indices = builder.indices(input.rank());
  Formula f{builder};
  builder.addResult(
      input.sizes, input.elementType,
      f.leaky(builder.load(0, indices),
              builder.load(1, broadcastIndices(slope.sizes, indices))));
}

} // namespace verso
