//===- Evaluator.h - Runs an expression over any domain --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The interpretation of expressions over a domain of values. A domain is a
// class with a type Value and the members
//
//   Value constant(double);              the real number, exactly
//   Value fromIndex(int64_t);            an integer
//   Value apply(ScalarFunction, const Value &);
//   Value apply(ScalarFunction, const Value &, const Value &);
//   Value apply(ScalarFunction, const Value &, const Value &, const Value &);
//   int64_t toIndex(const Value &);      the value, rounded down; 0 if it has
//                                        none
//   Value identity(ReductionKind);       the value of an empty reduction
//   Value combine(ReductionKind, const Value &, const Value &);
//   static constexpr bool hasFusedMultiplyAdd;
//   void multiplyAdd(Value &sum, const Value *a, int64_t aStep,
//                    const Value *b, int64_t bStep, int64_t count);
//
// where the last one, required if hasFusedMultiplyAdd is true, adds a sum of
// products over strided data, the inner loop of matmul and convolution.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_EXPRESSION_EVALUATOR_H
#define VERSO_EXPRESSION_EVALUATOR_H

#include "verso/Expression/Program.h"
#include <algorithm>
#include <vector>

namespace verso {

/// Evaluates one Program over one domain; reusable, not thread safe.
template <typename Domain> class Evaluator {
public:
  using Value = typename Domain::Value;

  Evaluator(const Program &program, Domain &domain)
      : program(program), domain(domain), variables(program.numVariables(), 0) {
    for (const Program::Node &node : program.nodes())
      constants.push_back(node.kind == ScalarNode::Kind::Constant
                              ? domain.constant(node.constant)
                              : domain.constant(0));
  }

  /// Appends all elements of the result, in row-major order, to `result`.
  /// `operands[i]` points to operand i's elements in row-major order.
  void run(llvm::ArrayRef<const Value *> operands, std::vector<Value> &result) {
    inputs = operands;
    remembered.assign(program.nodes().size(), {});
    result.reserve(result.size() + program.numElements());
    setDerived(program.constantDerived());
    runResultLoops(0, result);
  }

private:
  void setDerived(llvm::ArrayRef<unsigned> numbers) {
    for (unsigned number : numbers) {
      const DerivedVariable &derived = program.derivedVariables()[number];
      int64_t numerator = derived.numerator.evaluate(variables.data());
      int64_t quotient = numerator / derived.divisor;
      if (numerator % derived.divisor < 0)
        --quotient;
      variables[derived.variable] = derived.isRemainder
                                        ? numerator - quotient * derived.divisor
                                        : quotient;
    }
  }

  void runResultLoops(unsigned depth, std::vector<Value> &result) {
    if (depth == program.resultLoops().size()) {
      result.push_back(evaluate(program.root()));
      return;
    }
    const Program::Loop &loop = program.resultLoops()[depth];
    for (int64_t i = 0; i < loop.extent; ++i) {
      variables[loop.variable] = i;
      setDerived(loop.derived);
      runResultLoops(depth + 1, result);
    }
  }

  bool allHold(llvm::ArrayRef<LinearCondition> conditions) const {
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](const LinearCondition &condition) {
                         return condition.holds(variables.data());
                       });
  }

  Value evaluate(unsigned number) {
    const Program::Node &node = program.nodes()[number];
    switch (node.kind) {
    case ScalarNode::Kind::Constant:
      return constants[number];
    case ScalarNode::Kind::FromIndex:
      return domain.fromIndex(node.form.evaluate(variables.data()));
    case ScalarNode::Kind::Load:
      return inputs[node.operand][node.form.evaluate(variables.data())];
    case ScalarNode::Kind::Apply:
      return apply(node);
    case ScalarNode::Kind::Select:
      return evaluate(node.operands[allHold(node.conditions) ? 0 : 1]);
    case ScalarNode::Kind::Reduce:
      return node.isInvariant ? remember(number) : reduce(node);
    case ScalarNode::Kind::Bind: {
      const Program::Loop &loop = node.loops.front();
      int64_t position = domain.toIndex(evaluate(node.operands[0]));
      if (position < 0)
        position += loop.extent;
      variables[loop.variable] =
          std::clamp(position, int64_t(0), loop.extent - 1);
      setDerived(loop.derived);
      return evaluate(node.operands[1]);
    }
    }
    llvm_unreachable("covered switch");
  }

  Value apply(const Program::Node &node) {
    Value first = evaluate(node.operands[0]);
    if (node.operands.size() == 1)
      return domain.apply(node.function, first);
    Value second = evaluate(node.operands[1]);
    if (node.operands.size() == 2)
      return domain.apply(node.function, first, second);
    return domain.apply(node.function, first, second,
                        evaluate(node.operands[2]));
  }

  Value reduce(const Program::Node &node) {
    Value accumulator = domain.identity(node.reduction);
    if (allHold(node.preconditions))
      runReduction(node, 0, accumulator);
    return accumulator;
  }

  /// The value of a reduction, computed only if one of the variables that it
  /// depends on has changed since the last time.
  Value remember(unsigned number) {
    const Program::Node &node = program.nodes()[number];
    bool isCurrent = remembered[number].value.has_value();
    for (auto [i, variable] : llvm::enumerate(node.dependencies))
      isCurrent = isCurrent && remembered[number].key[i] == variables[variable];
    if (!isCurrent) {
      remembered[number].value = reduce(node);
      remembered[number].key.clear();
      for (unsigned variable : node.dependencies)
        remembered[number].key.push_back(variables[variable]);
    }
    return *remembered[number].value;
  }

  void runReduction(const Program::Node &node, unsigned depth,
                    Value &accumulator) {
    if (depth == node.loops.size()) {
      accumulator = domain.combine(node.reduction, accumulator,
                                   evaluate(node.operands[0]));
      return;
    }
    const Program::Loop &loop = node.loops[depth];
    auto [low, high] = rangeOf(loop);
    if (depth + 1 == node.loops.size() &&
        runInnermost(node, loop, low, high, accumulator))
      return;
    for (int64_t i = low; i < high; ++i) {
      variables[loop.variable] = i;
      setDerived(loop.derived);
      if (allHold(loop.tests))
        runReduction(node, depth + 1, accumulator);
    }
  }

  /// The values of the loop's variable that satisfy its bounds, as a half-open
  /// interval, the outer variables being set.
  std::pair<int64_t, int64_t> rangeOf(const Program::Loop &loop) {
    int64_t low = 0, high = loop.extent;
    variables[loop.variable] = 0;
    for (const LinearCondition &bound : loop.bounds) {
      int64_t coefficient = bound.form.coefficientOf(loop.variable);
      int64_t rest = bound.form.evaluate(variables.data());
      if (bound.isEquality) { // i == -rest / coefficient, if that is whole
        if (rest % coefficient != 0)
          return {0, 0};
        low = std::max(low, -rest / coefficient);
        high = std::min(high, -rest / coefficient + 1);
      } else if (coefficient > 0) // i >= ceil(-rest / coefficient)
        low =
            std::max(low, rest >= 0 ? -(rest / coefficient)
                                    : (-rest + coefficient - 1) / coefficient);
      else // i <= floor(rest / -coefficient)
        high = std::min(high, rest >= 0 ? rest / -coefficient + 1 : int64_t(0));
    }
    return {low, high};
  }

  /// Sums of products of two loads, the bulk of all arithmetic, in one tight
  /// loop. Returns false where the reduction has another form.
  bool runInnermost(const Program::Node &node, const Program::Loop &loop,
                    int64_t low, int64_t high, Value &accumulator) {
    if constexpr (Domain::hasFusedMultiplyAdd) {
      if (node.reduction != ReductionKind::Sum || !loop.tests.empty() ||
          !loop.derived.empty())
        return false;
      const Program::Node &body = program.nodes()[node.operands[0]];
      if (body.kind != ScalarNode::Kind::Apply ||
          body.function != ScalarFunction::Multiply)
        return false;
      const Program::Node &lhs = program.nodes()[body.operands[0]];
      const Program::Node &rhs = program.nodes()[body.operands[1]];
      if (lhs.kind != ScalarNode::Kind::Load ||
          rhs.kind != ScalarNode::Kind::Load)
        return false;
      if (low >= high)
        return true;
      variables[loop.variable] = low;
      domain.multiplyAdd(
          accumulator,
          inputs[lhs.operand] + lhs.form.evaluate(variables.data()),
          lhs.form.coefficientOf(loop.variable),
          inputs[rhs.operand] + rhs.form.evaluate(variables.data()),
          rhs.form.coefficientOf(loop.variable), high - low);
      return true;
    }
    return false;
  }

  /// The last value of a reduction and what it was computed for.
  struct Remembered {
    std::optional<Value> value;
    llvm::SmallVector<int64_t, 4> key;
  };

  const Program &program;
  Domain &domain;
  std::vector<int64_t> variables;
  std::vector<Value> constants;
  std::vector<Remembered> remembered; ///< by node
  llvm::ArrayRef<const Value *> inputs;
};

} // namespace verso

#endif // VERSO_EXPRESSION_EVALUATOR_H
