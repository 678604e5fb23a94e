//===- ComparisonOps.td - Truth values and selection ------*- tablegen -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_COMPARISONOPS
#define VERSO_DIALECT_COMPARISONOPS

include "verso/Dialect/ElementwiseOps.td"

class Verso_Comparison<string mnemonic, string formula, string types>
    : Verso_RestrictedBinaryOperator<mnemonic, formula, types> {
  let summary = "whether " # formula # ", element by element, with broadcasting";
}

def Verso_EqualOp : Verso_Comparison<"equal", "lhs = rhs",
    "a floating-point or an integer type">;
def Verso_LessOp : Verso_Comparison<"less", "lhs < rhs",
    "a floating-point or an integer type other than i1">;
def Verso_LessOrEqualOp : Verso_Comparison<"less_or_equal", "lhs <= rhs",
    "a floating-point or an integer type other than i1">;

class Verso_LogicalOperator<string mnemonic, string formula>
    : Verso_RestrictedBinaryOperator<mnemonic, formula, "i1">;

def Verso_AndOp : Verso_LogicalOperator<"and", "conjunction">;
def Verso_OrOp : Verso_LogicalOperator<"or", "disjunction">;
def Verso_XorOp : Verso_LogicalOperator<"xor", "exclusive disjunction">;

def Verso_NotOp : Verso_UnaryOperator<"not", "negation"> {
  let description = [{
    Constraints:
    - C1: the element type is i1.
  }];
}

def Verso_WhereOp : Verso_TensorOperator<"where"> {
  let summary = "lhs where the condition holds, else rhs, with broadcasting";
  let description = [{
    The shapes of all three operands broadcast as for `add`.

    Constraints:
    - C1: the element type of the condition is i1.
    - C2: aligned sizes are equal, or one of them is 1.
    - C3: lhs and rhs have the same element type.
  }];
  let arguments = (ins AnyRankedTensor:$condition, AnyRankedTensor:$lhs,
                       AnyRankedTensor:$rhs);
}

def Verso_CastOp : Verso_TensorOperator<"cast"> {
  let summary = "the same values in another element type";
  let description = [{
    A floating-point number that becomes an integer is rounded towards zero; one
    that the integer type does not hold becomes any of its values. An integer
    that becomes another one of n bits keeps its value modulo 2^n. A number that
    becomes i1 is true where it is not zero. Between floating-point types the
    value is the same over the reals, and rounded by whoever computes with it.
  }];
  let arguments = (ins AnyRankedTensor:$input, TypeAttr:$element_type);
}

#endif // VERSO_DIALECT_COMPARISONOPS
