//===- ScalarExpression.cpp - The value of one tensor element -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Expression/ScalarExpression.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

namespace verso {

unsigned arity(ScalarFunction function) {
  switch (function) {
  case ScalarFunction::Add:
  case ScalarFunction::Subtract:
  case ScalarFunction::Multiply:
  case ScalarFunction::Divide:
  case ScalarFunction::Maximum:
  case ScalarFunction::Minimum:
  case ScalarFunction::Power:
  case ScalarFunction::Remainder:
  case ScalarFunction::Convert:
  case ScalarFunction::BitAnd:
  case ScalarFunction::BitOr:
  case ScalarFunction::BitXor:
  case ScalarFunction::ShiftLeft:
  case ScalarFunction::ShiftRight:
  case ScalarFunction::Wrap:
  case ScalarFunction::Equal:
  case ScalarFunction::Less:
  case ScalarFunction::LessOrEqual:
    return 2;
  case ScalarFunction::Negate:
  case ScalarFunction::Exp:
  case ScalarFunction::Sqrt:
  case ScalarFunction::Relu:
  case ScalarFunction::Sigmoid:
  case ScalarFunction::Tanh:
  case ScalarFunction::Abs:
  case ScalarFunction::Sign:
  case ScalarFunction::Floor:
  case ScalarFunction::Ceil:
  case ScalarFunction::Round:
  case ScalarFunction::Truncate:
  case ScalarFunction::Log:
  case ScalarFunction::Erf:
  case ScalarFunction::Sin:
  case ScalarFunction::Cos:
    return 1;
  case ScalarFunction::Where:
    return 3;
  }
  llvm_unreachable("covered switch");
}

llvm::StringRef name(ScalarFunction function) {
  switch (function) {
  case ScalarFunction::Add:
    return "add";
  case ScalarFunction::Subtract:
    return "subtract";
  case ScalarFunction::Multiply:
    return "multiply";
  case ScalarFunction::Divide:
    return "divide";
  case ScalarFunction::Maximum:
    return "maximum";
  case ScalarFunction::Minimum:
    return "minimum";
  case ScalarFunction::Negate:
    return "negate";
  case ScalarFunction::Exp:
    return "exp";
  case ScalarFunction::Sqrt:
    return "sqrt";
  case ScalarFunction::Relu:
    return "relu";
  case ScalarFunction::Sigmoid:
    return "sigmoid";
  case ScalarFunction::Tanh:
    return "tanh";
  case ScalarFunction::Abs:
    return "abs";
  case ScalarFunction::Sign:
    return "sign";
  case ScalarFunction::Floor:
    return "floor";
  case ScalarFunction::Ceil:
    return "ceil";
  case ScalarFunction::Round:
    return "round";
  case ScalarFunction::Truncate:
    return "truncate";
  case ScalarFunction::Log:
    return "log";
  case ScalarFunction::Erf:
    return "erf";
  case ScalarFunction::Sin:
    return "sin";
  case ScalarFunction::Cos:
    return "cos";
  case ScalarFunction::Power:
    return "power";
  case ScalarFunction::Remainder:
    return "remainder";
  case ScalarFunction::Convert:
    return "convert";
  case ScalarFunction::BitAnd:
    return "bit_and";
  case ScalarFunction::BitOr:
    return "bit_or";
  case ScalarFunction::BitXor:
    return "bit_xor";
  case ScalarFunction::ShiftLeft:
    return "shift_left";
  case ScalarFunction::ShiftRight:
    return "shift_right";
  case ScalarFunction::Wrap:
    return "wrap";
  case ScalarFunction::Equal:
    return "equal";
  case ScalarFunction::Less:
    return "less";
  case ScalarFunction::LessOrEqual:
    return "less_or_equal";
  case ScalarFunction::Where:
    return "where";
  }
  llvm_unreachable("covered switch");
}

llvm::StringRef name(ReductionKind kind) {
  switch (kind) {
  case ReductionKind::Sum:
    return "sum";
  case ReductionKind::Product:
    return "product";
  case ReductionKind::Maximum:
    return "maximum";
  case ReductionKind::Minimum:
    return "minimum";
  }
  llvm_unreachable("covered switch");
}

static void printConditions(llvm::ArrayRef<Condition> conditions,
                            llvm::raw_ostream &stream) {
  llvm::interleave(
      conditions, stream,
      [&](const Condition &condition) {
        stream << condition.expression
               << (condition.isEquality ? " == 0" : " >= 0");
      },
      " and ");
}

void ScalarExpression::print(llvm::raw_ostream &stream) const {
  switch (node->kind) {
  case ScalarNode::Kind::Constant:
    stream << llvm::format("%.17g", node->constant);
    return;
  case ScalarNode::Kind::FromIndex:
    stream << '{' << node->indices.front() << '}';
    return;
  case ScalarNode::Kind::Load:
    stream << 'x' << node->operand << '[';
    llvm::interleaveComma(node->indices, stream);
    stream << ']';
    return;
  case ScalarNode::Kind::Apply:
    stream << name(node->function) << '(';
    llvm::interleaveComma(node->operands, stream);
    stream << ')';
    return;
  case ScalarNode::Kind::Select:
    stream << "(if ";
    printConditions(node->conditions, stream);
    stream << " then " << node->operands[0] << " else " << node->operands[1]
           << ')';
    return;
  case ScalarNode::Kind::Reduce:
    stream << name(node->reduction) << '(';
    llvm::interleaveComma(
        node->variables, stream, [&](const BoundVariable &variable) {
          stream << 'd' << variable.position << " < " << variable.extent;
        });
    if (!node->conditions.empty()) {
      stream << " where ";
      printConditions(node->conditions, stream);
    }
    stream << "; " << node->operands[0] << ')';
    return;
  case ScalarNode::Kind::Bind:
    stream << "(d" << node->variables.front().position << " < "
           << node->variables.front().extent << " from " << node->operands[0]
           << "; " << node->operands[1] << ')';
    return;
  }
}

llvm::raw_ostream &operator<<(llvm::raw_ostream &stream,
                              ScalarExpression expression) {
  expression.print(stream);
  return stream;
}

} // namespace verso
