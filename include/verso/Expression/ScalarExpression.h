//===- ScalarExpression.h - The value of one tensor element ----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The expression language in which the meaning of every operator is written:
// one element of a result as a function of its indices. It has loads of an
// operand at computed indices, constants, scalar functions, selection on
// conditions over indices, and reductions over boxes of bound variables. The
// language knows no operator.
//
// An index may depend on data: `Bind` gives a variable the position that a
// value stands for, and index expressions inside it may mention the variable
// like any other. A position is always inside its range 0 <= variable < extent,
// whatever the value: the value is rounded down, the extent is added to it if
// it is negative, and what is then still outside becomes the nearest end of the
// range. So a value counts from the end if it is negative, and no load that is
// inside its operand for all positions can be made to leave it. (The extent
// must be at least 1. What is not a number gives position 0.)
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_EXPRESSION_SCALAREXPRESSION_H
#define VERSO_EXPRESSION_SCALAREXPRESSION_H

#include "verso/Expression/Condition.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

namespace verso {

/// A function from scalars to a scalar, applied element by element.
enum class ScalarFunction : uint8_t {
  Add,      ///< x + y
  Subtract, ///< x - y
  Multiply, ///< x * y
  Divide,   ///< x / y
  Maximum,  ///< max(x, y)
  Minimum,  ///< min(x, y)
  Negate,   ///< -x
  Exp,      ///< e^x
  Sqrt,     ///< the non-negative square root
  Relu,     ///< max(x, 0)
  Sigmoid,  ///< 1 / (1 + e^-x)
  Tanh,     ///< hyperbolic tangent
  Abs,      ///< max(x, -x)
  Sign,     ///< -1, 0 or 1, as x is negative, zero or positive
  Floor,    ///< the largest integer that is not larger than x
  Ceil,     ///< the smallest integer that is not smaller than x
  Round,    ///< the nearest integer, the even one of two
  Truncate, ///< the integer part: the next integer towards 0
  Log,      ///< the natural logarithm
  Erf,      ///< the error function
  Sin,      ///< sine
  Cos,      ///< cosine
  Power,    ///< x^y
  /// x - y * truncate(x / y): the remainder that has the sign of x.
  Remainder,
  /// x, as numbers of y significant bits store it. Over the reals that is x;
  /// only a proof of bit-exactness must not know.
  Convert,
  BitAnd, ///< of integers: the bits that both have
  BitOr,  ///< the bits that one of them has
  BitXor, ///< the bits that exactly one of them has
  /// x * 2^y; 0 if y is negative.
  ShiftLeft,
  /// The largest integer <= x / 2^y; if y is negative, 0 or, if x is, -1.
  ShiftRight,
  /// The integer of y bits that is x modulo 2^y: not negative if y is positive,
  /// one of -y bits with a sign if y is negative.
  Wrap,
  Equal,       ///< 1 where x = y, else 0
  Less,        ///< 1 where x < y, else 0
  LessOrEqual, ///< 1 where x <= y, else 0
  /// y where x is not 0, else z. The argument that is not selected may be
  /// undefined.
  Where,
};

/// How a reduction combines its terms, in an order that is not specified. Its
/// value over no term is the identity of the operation: 0, 1, minus infinity,
/// infinity.
enum class ReductionKind : uint8_t { Sum, Product, Maximum, Minimum };

/// The number of arguments that `function` takes: one, two or three.
unsigned arity(ScalarFunction function);
/// The stable lower-case name of `function`, as it is printed.
llvm::StringRef name(ScalarFunction function);
/// The stable lower-case name of `kind`, as it is printed.
llvm::StringRef name(ReductionKind kind);

/// A variable bound by a reduction: dimension `position` of the affine
/// expressions in the body runs over 0 <= variable < extent.
struct BoundVariable {
  unsigned position;
  mlir::AffineExpr extent;
};

class ScalarExpression;

/// The node behind a ScalarExpression; immutable, owned by a Definition.
struct ScalarNode {
  enum class Kind : uint8_t {
    Constant,  ///< a real number, exactly the one that the double holds
    FromIndex, ///< an index expression as a number
    Load,      ///< an element of an operand
    Apply,     ///< a scalar function of the operands
    Select,    ///< operands[0] where all conditions hold, else operands[1]
    Reduce,    ///< reduction of operands[0] over a guarded box
    Bind,      ///< operands[1], variables[0] being the position of operands[0]
  };

  explicit ScalarNode(Kind kind) : kind(kind) {}

  Kind kind;
  ScalarFunction function = ScalarFunction::Add; ///< Apply
  ReductionKind reduction = ReductionKind::Sum;  ///< Reduce
  unsigned operand = 0;                          ///< Load: which operand
  double constant = 0;                           ///< Constant
  llvm::ArrayRef<mlir::AffineExpr> indices;      ///< Load; FromIndex: one
  llvm::ArrayRef<Condition> conditions;          ///< Select, Reduce (guards)
  llvm::ArrayRef<BoundVariable> variables;   ///< Reduce, outermost first; Bind
  llvm::ArrayRef<ScalarExpression> operands; ///< Apply, Select, Reduce, Bind
};

/// A handle to an immutable scalar expression, valid as long as the Definition
/// that owns its nodes.
class ScalarExpression {
public:
  ScalarExpression() = default;
  explicit ScalarExpression(const ScalarNode *node) : node(node) {}

  const ScalarNode *operator->() const { return node; }
  const ScalarNode &operator*() const { return *node; }
  explicit operator bool() const { return node != nullptr; }

  /// Prints the expression on one line, for people:
  /// `sum(d3 < s1) x0[d0, d3] * x1[d3, d1]`.
  void print(llvm::raw_ostream &stream) const;

private:
  const ScalarNode *node = nullptr;
};

llvm::raw_ostream &operator<<(llvm::raw_ostream &stream,
                              ScalarExpression expression);

} // namespace verso

#endif // VERSO_EXPRESSION_SCALAREXPRESSION_H
