//===- Program.cpp - An expression compiled for concrete sizes ------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Expression/Program.h"
#include "mlir/IR/AffineExprVisitor.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include <tuple>

using namespace mlir;

namespace verso {

std::optional<int64_t> evaluateSize(AffineExpr expression,
                                    ArrayRef<int64_t> symbols) {
  switch (expression.getKind()) {
  case AffineExprKind::Constant:
    return cast<AffineConstantExpr>(expression).getValue();
  case AffineExprKind::SymbolId: {
    unsigned position = cast<AffineSymbolExpr>(expression).getPosition();
    if (position >= symbols.size())
      return std::nullopt;
    return symbols[position];
  }
  case AffineExprKind::DimId:
    return std::nullopt;
  default:
    break;
  }
  auto binary = cast<AffineBinaryOpExpr>(expression);
  std::optional<int64_t> lhs = evaluateSize(binary.getLHS(), symbols);
  std::optional<int64_t> rhs = evaluateSize(binary.getRHS(), symbols);
  if (!lhs || !rhs)
    return std::nullopt;
  int64_t result = 0;
  switch (expression.getKind()) {
  case AffineExprKind::Add:
    if (llvm::AddOverflow(*lhs, *rhs, result))
      return std::nullopt;
    return result;
  case AffineExprKind::Mul:
    if (llvm::MulOverflow(*lhs, *rhs, result))
      return std::nullopt;
    return result;
  case AffineExprKind::FloorDiv:
    return *rhs <= 0 ? std::nullopt
                     : std::optional(llvm::divideFloorSigned(*lhs, *rhs));
  case AffineExprKind::CeilDiv:
    return *rhs <= 0 ? std::nullopt
                     : std::optional(llvm::divideCeilSigned(*lhs, *rhs));
  case AffineExprKind::Mod:
    return *rhs <= 0 ? std::nullopt : std::optional(llvm::mod(*lhs, *rhs));
  default:
    llvm_unreachable("covered above");
  }
}

bool holds(const Condition &condition, ArrayRef<int64_t> symbols) {
  std::optional<int64_t> value = evaluateSize(condition.expression, symbols);
  return value && (condition.isEquality ? *value == 0 : *value >= 0);
}

/// lhs + factor * rhs.
static LinearForm addScaled(const LinearForm &lhs, int64_t factor,
                            const LinearForm &rhs) {
  LinearForm sum;
  sum.constant = lhs.constant + factor * rhs.constant;
  const auto *l = lhs.terms.begin(), *r = rhs.terms.begin();
  while (l != lhs.terms.end() || r != rhs.terms.end()) {
    if (r == rhs.terms.end() ||
        (l != lhs.terms.end() && l->variable < r->variable)) {
      sum.terms.push_back(*l++);
      continue;
    }
    int64_t coefficient = factor * r->coefficient;
    unsigned variable = r->variable;
    if (l != lhs.terms.end() && l->variable == variable)
      coefficient += (l++)->coefficient;
    ++r;
    if (coefficient != 0)
      sum.terms.push_back({variable, coefficient});
  }
  return sum;
}

static bool sameForm(const LinearForm &lhs, const LinearForm &rhs) {
  return lhs.constant == rhs.constant &&
         llvm::equal(lhs.terms, rhs.terms,
                     [](const LinearForm::Term &l, const LinearForm::Term &r) {
                       return l.variable == r.variable &&
                              l.coefficient == r.coefficient;
                     });
}

/// Compiles one result expression. Every variable has a depth: 0 for a
/// variable that is set before all loops, then counting loops inwards. A
/// derived variable has the depth of the innermost variable that it needs.
class ProgramCompiler {
public:
  ProgramCompiler(ArrayRef<SmallVector<int64_t, 4>> operandSizes,
                  ArrayRef<int64_t> symbols)
      : operandSizes(operandSizes), symbols(symbols) {}

  llvm::Expected<Program> run(const ResultDefinition &result,
                              unsigned numVariables) {
    variableOf.resize(numVariables, 0);
    for (auto [position, size] : llvm::enumerate(result.type.sizes)) {
      int64_t extent = sizeOf(size);
      program.resultSizes.push_back(extent);
      if (llvm::MulOverflow(program.elementCount, extent, program.elementCount))
        fail("the result has too many elements");
      enterLoop(position, extent, loopStack);
    }
    if (!failure.empty())
      return llvm::createStringError(failure);
    if (program.elementCount != 0) // An empty result has no value to compile.
      compile(result.value);
    if (!failure.empty())
      return llvm::createStringError(failure);
    program.resultLoopList.assign(loopStack.begin(), loopStack.end());
    program.variableCount = depthOf.size();
    return std::move(program);
  }

private:
  void fail(const llvm::Twine &message) {
    if (failure.empty())
      failure = message.str();
  }

  int64_t sizeOf(AffineExpr size) {
    std::optional<int64_t> value = evaluateSize(size, symbols);
    if (!value || *value < 0) {
      fail("a size is negative or undefined");
      return 0;
    }
    return *value;
  }

  unsigned newVariable(unsigned depth) {
    depthOf.push_back(depth);
    return depthOf.size() - 1;
  }

  void enterLoop(unsigned position, int64_t extent,
                 SmallVectorImpl<Program::Loop> &stack) {
    Program::Loop loop;
    loop.extent = extent;
    loop.variable = newVariable(stack.size() + 1);
    variableOf[position] = loop.variable;
    stack.push_back(std::move(loop));
  }

  unsigned depth(const LinearForm &form) const {
    unsigned result = 0;
    for (const LinearForm::Term &term : form.terms)
      result = std::max(result, depthOf[term.variable]);
    return result;
  }

  LinearForm variableForm(unsigned variable) {
    LinearForm form;
    form.terms.push_back({variable, 1});
    return form;
  }

  /// The quotient or remainder of a form by a constant.
  LinearForm divide(const LinearForm &numerator, int64_t divisor,
                    bool isRemainder) {
    if (divisor <= 0) {
      fail("an index is divided by a number that is not positive");
      return {};
    }
    LinearForm result;
    if (numerator.terms.empty()) {
      result.constant =
          isRemainder ? llvm::mod(numerator.constant, divisor)
                      : llvm::divideFloorSigned(numerator.constant, divisor);
      return result;
    }
    if (divisor == 1)
      return isRemainder ? result : numerator;
    for (const DerivedVariable &derived : program.derived)
      if (derived.divisor == divisor && derived.isRemainder == isRemainder &&
          sameForm(derived.numerator, numerator))
        return variableForm(derived.variable);
    unsigned level = depth(numerator);
    unsigned variable = newVariable(level);
    unsigned number = program.derived.size();
    program.derived.push_back({variable, isRemainder, numerator, divisor});
    if (level == 0)
      program.constantDerivedList.push_back(number);
    else
      loopStack[level - 1].derived.push_back(number);
    return variableForm(variable);
  }

  LinearForm linearize(AffineExpr expression) {
    LinearForm form;
    if (std::optional<int64_t> value = evaluateSize(expression, symbols)) {
      form.constant = *value;
      return form;
    }
    if (auto dim = dyn_cast<AffineDimExpr>(expression))
      return variableForm(variableOf[dim.getPosition()]);
    auto binary = dyn_cast<AffineBinaryOpExpr>(expression);
    if (!binary) {
      fail("an index uses a symbol without a value");
      return form;
    }
    LinearForm lhs = linearize(binary.getLHS());
    LinearForm rhs = linearize(binary.getRHS());
    switch (expression.getKind()) {
    case AffineExprKind::Add:
      return addScaled(lhs, 1, rhs);
    case AffineExprKind::Mul:
      if (rhs.terms.empty())
        return addScaled({}, rhs.constant, lhs);
      if (lhs.terms.empty())
        return addScaled({}, lhs.constant, rhs);
      fail("an index multiplies two variables");
      return form;
    case AffineExprKind::FloorDiv:
    case AffineExprKind::CeilDiv:
    case AffineExprKind::Mod:
      if (!rhs.terms.empty()) {
        fail("an index is divided by a variable");
        return form;
      }
      if (expression.getKind() == AffineExprKind::CeilDiv)
        lhs.constant += rhs.constant - 1;
      return divide(lhs, rhs.constant,
                    expression.getKind() == AffineExprKind::Mod);
    default:
      llvm_unreachable("covered above");
    }
  }

  LinearCondition linearize(const Condition &condition) {
    return {linearize(condition.expression), condition.isEquality};
  }

  unsigned compile(ScalarExpression expression) {
    Program::Node node;
    node.kind = expression->kind;
    node.function = expression->function;
    node.reduction = expression->reduction;
    node.operand = expression->operand;
    node.constant = expression->constant;
    switch (expression->kind) {
    case ScalarNode::Kind::Constant:
      break;
    case ScalarNode::Kind::FromIndex:
      node.form = linearize(expression->indices.front());
      break;
    case ScalarNode::Kind::Load:
      compileLoad(expression, node);
      break;
    case ScalarNode::Kind::Apply:
      compileOperands(expression, node);
      break;
    case ScalarNode::Kind::Select:
      for (const Condition &condition : expression->conditions)
        node.conditions.push_back(linearize(condition));
      compileOperands(expression, node);
      break;
    case ScalarNode::Kind::Reduce:
      compileReduction(expression, node);
      break;
    case ScalarNode::Kind::Bind:
      compileBinding(expression, node);
      break;
    }
    program.nodeList.push_back(std::move(node));
    return program.nodeList.size() - 1;
  }

  void compileOperands(ScalarExpression expression, Program::Node &node) {
    for (ScalarExpression operand : expression->operands)
      node.operands.push_back(compile(operand));
  }

  void compileLoad(ScalarExpression expression, Program::Node &node) {
    if (expression->operand >= operandSizes.size() ||
        expression->indices.size() !=
            operandSizes[expression->operand].size()) {
      fail("a load does not fit its operand");
      return;
    }
    // Row-major offset by Horner's rule.
    for (auto [index, size] : llvm::zip_equal(
             expression->indices, operandSizes[expression->operand]))
      node.form = addScaled(linearize(index), size, node.form);
  }

  /// The variables of a reduction in the order of their loops: guarded ones
  /// outside, so that their bounds are computed rarely, and the longest of the
  /// others innermost, in the tight loop.
  SmallVector<BoundVariable, 4> loopOrder(ScalarExpression expression) {
    auto isGuarded = [&](const BoundVariable &variable) {
      return llvm::any_of(expression->conditions, [&](const Condition &guard) {
        return guard.expression.isFunctionOfDim(variable.position);
      });
    };
    SmallVector<BoundVariable, 4> order(expression->variables);
    llvm::sort(order, [&](const BoundVariable &l, const BoundVariable &r) {
      auto key = [&](const BoundVariable &variable) {
        bool guarded = isGuarded(variable);
        return std::tuple(!guarded, guarded ? 0 : sizeOf(variable.extent),
                          variable.position);
      };
      return key(l) < key(r);
    });
    return order;
  }

  void compileReduction(ScalarExpression expression, Program::Node &node) {
    unsigned outerDepth = loopStack.size();
    for (const BoundVariable &variable : loopOrder(expression))
      enterLoop(variable.position, sizeOf(variable.extent), loopStack);
    for (const Condition &guard : expression->conditions)
      placeGuard(linearize(guard), outerDepth, node);
    node.operands.push_back(compile(expression->operands.front()));
    node.loops.assign(loopStack.begin() + outerDepth, loopStack.end());
    loopStack.truncate(outerDepth);
    findDependencies(node);
  }

  void compileBinding(ScalarExpression expression, Program::Node &node) {
    const BoundVariable &variable = expression->variables.front();
    node.operands.push_back(compile(expression->operands[0]));
    int64_t extent = sizeOf(variable.extent);
    if (extent == 0)
      fail("an index computed from data has no range");
    enterLoop(variable.position, extent, loopStack);
    node.operands.push_back(compile(expression->operands[1]));
    node.loops.push_back(loopStack.back());
    loopStack.pop_back();
  }

  /// Decides whether the value of a reduction varies with all enclosing loops.
  void findDependencies(Program::Node &node) {
    llvm::SmallDenseSet<unsigned, 8> used;
    collectVariables(node, used);
    for (const Program::Loop &loop : loopStack)
      if (used.contains(loop.variable))
        node.dependencies.push_back(loop.variable);
    node.isInvariant = node.dependencies.size() < loopStack.size();
  }

  void collectVariables(const LinearForm &form,
                        llvm::SmallDenseSet<unsigned, 8> &used) const {
    for (const LinearForm::Term &term : form.terms) {
      if (!used.insert(term.variable).second)
        continue;
      for (const DerivedVariable &derived : program.derived)
        if (derived.variable == term.variable)
          collectVariables(derived.numerator, used);
    }
  }

  /// Adds all variables that the value of a node depends on, those of its own
  /// loops as well.
  void collectVariables(const Program::Node &node,
                        llvm::SmallDenseSet<unsigned, 8> &used) const {
    collectVariables(node.form, used);
    auto collectAll = [&](ArrayRef<LinearCondition> conditions) {
      for (const LinearCondition &condition : conditions)
        collectVariables(condition.form, used);
    };
    collectAll(node.conditions);
    collectAll(node.preconditions);
    for (const Program::Loop &loop : node.loops) {
      collectAll(loop.bounds);
      collectAll(loop.tests);
    }
    for (unsigned operand : node.operands)
      collectVariables(program.nodeList[operand], used);
  }

  /// Puts a guard where it is decided: before the loops, as a bound of the
  /// loop whose variable it limits, or as a test in that loop.
  void placeGuard(LinearCondition guard, unsigned outerDepth,
                  Program::Node &node) {
    unsigned level = depth(guard.form);
    if (level <= outerDepth) {
      node.preconditions.push_back(std::move(guard));
      return;
    }
    Program::Loop &loop = loopStack[level - 1];
    bool onlyLoopVariable =
        llvm::all_of(guard.form.terms, [&](const LinearForm::Term &term) {
          return depthOf[term.variable] < level ||
                 term.variable == loop.variable;
        });
    (onlyLoopVariable ? loop.bounds : loop.tests).push_back(std::move(guard));
  }

  ArrayRef<SmallVector<int64_t, 4>> operandSizes;
  ArrayRef<int64_t> symbols;
  Program program;
  std::string failure;
  SmallVector<Program::Loop, 8> loopStack;
  SmallVector<unsigned, 8> variableOf; ///< by position in affine expressions
  SmallVector<unsigned, 16> depthOf;   ///< by program variable
};

llvm::Expected<Program>
Program::compile(const ResultDefinition &result, unsigned numVariables,
                 ArrayRef<SmallVector<int64_t, 4>> operandSizes,
                 ArrayRef<int64_t> symbols) {
  return ProgramCompiler(operandSizes, symbols).run(result, numVariables);
}

} // namespace verso
