//===- IntegerProver.cpp - Proofs for integers at concrete sizes ----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IntegerProver.h"
#include <cmath>
#include <z3++.h>

using namespace mlir;

namespace verso::proof {

namespace {

constexpr unsigned width = 8;

/// A bit-vector; nothing where an operation has no meaning for integers.
using IntegerValue = std::optional<z3::expr>;

/// The interpretation of expressions as terms of Z3 over bit-vectors.
class IntegerDomain {
public:
  using Value = IntegerValue;
  static constexpr bool hasFusedMultiplyAdd = false;

  explicit IntegerDomain(z3::context &context) : context(context) {}

  Value constant(double value) const {
    if (!(std::fabs(value) < 1e15) || value != std::trunc(value))
      return std::nullopt;
    return fromIndex(static_cast<int64_t>(value));
  }
  Value fromIndex(int64_t value) const {
    return context.bv_val(static_cast<int64_t>(value & ((1 << width) - 1)),
                          width);
  }
  Value apply(ScalarFunction function, const Value &argument) const {
    if (!argument)
      return std::nullopt;
    switch (function) {
    case ScalarFunction::Negate:
      return -*argument;
    case ScalarFunction::Relu:
      return larger(*argument, *fromIndex(0));
    default:
      return std::nullopt;
    }
  }
  Value apply(ScalarFunction function, const Value &lhs,
              const Value &rhs) const {
    if (!lhs || !rhs)
      return std::nullopt;
    switch (function) {
    case ScalarFunction::Add:
      return *lhs + *rhs;
    case ScalarFunction::Subtract:
      return *lhs - *rhs;
    case ScalarFunction::Multiply:
      return *lhs * *rhs;
    case ScalarFunction::Maximum:
      return larger(*lhs, *rhs);
    case ScalarFunction::Minimum:
      return larger(*rhs, *lhs, /*wantLarger=*/false);
    default:
      return std::nullopt;
    }
  }
  Value apply(ScalarFunction, const Value &, const Value &,
              const Value &) const {
    return std::nullopt;
  }
  /// An index that is computed from data is beyond this prover.
  int64_t toIndex(const Value &) {
    unknownIndex = true;
    return 0;
  }
  bool sawUnknownIndex() const { return unknownIndex; }
  Value identity(ReductionKind kind) const {
    switch (kind) {
    case ReductionKind::Sum:
      return fromIndex(0);
    case ReductionKind::Product:
      return fromIndex(1);
    case ReductionKind::Maximum: // The least number is neutral.
      return fromIndex(-(1 << (width - 1)));
    case ReductionKind::Minimum:
      return fromIndex((1 << (width - 1)) - 1);
    }
    llvm_unreachable("covered switch");
  }
  Value combine(ReductionKind kind, const Value &lhs, const Value &rhs) const {
    switch (kind) {
    case ReductionKind::Sum:
      return apply(ScalarFunction::Add, lhs, rhs);
    case ReductionKind::Product:
      return apply(ScalarFunction::Multiply, lhs, rhs);
    case ReductionKind::Maximum:
      return apply(ScalarFunction::Maximum, lhs, rhs);
    case ReductionKind::Minimum:
      return apply(ScalarFunction::Minimum, lhs, rhs);
    }
    llvm_unreachable("covered switch");
  }

private:
  static z3::expr larger(const z3::expr &lhs, const z3::expr &rhs,
                         bool wantLarger = true) {
    z3::expr isLarger = z3::sge(lhs, rhs);
    return wantLarger ? z3::ite(isLarger, lhs, rhs)
                      : z3::ite(isLarger, rhs, lhs);
  }

  z3::context &context;
  bool unknownIndex = false;
};

BoundedAnswer compareOutputs(const RegionProgram &source,
                             const RegionProgram &target, unsigned steps) {
  z3::context context;
  IntegerDomain domain(context);
  std::vector<std::vector<IntegerValue>> inputs;
  for (unsigned i = 0; i < source.numInputs(); ++i) {
    std::vector<IntegerValue> elements;
    for (int64_t j = 0; j < source.numInputElements(i); ++j) {
      std::string symbol = "x" + std::to_string(i) + "_" + std::to_string(j);
      elements.push_back(context.bv_const(symbol.c_str(), width));
    }
    inputs.push_back(std::move(elements));
  }
  z3::params som(context), parameters(context);
  som.set("som", true);
  parameters.set("rlimit", steps);
  auto expected = source.run(domain, inputs);
  auto actual = target.run(domain, inputs);
  if (domain.sawUnknownIndex())
    return BoundedAnswer::Unknown;
  BoundedAnswer answer = BoundedAnswer::Equal;
  for (auto [l, r] : llvm::zip_equal(expected, actual))
    for (auto [a, b] : llvm::zip_equal(l, r)) {
      if (!a || !b)
        return BoundedAnswer::Unknown;
      if (z3::eq((*a - *b).simplify(som), context.bv_val(0, width)))
        continue;
      z3::solver solver(context);
      solver.set(parameters);
      solver.add(*a != *b);
      z3::check_result result = solver.check();
      if (result == z3::sat)
        return BoundedAnswer::Differs;
      if (result == z3::unknown)
        answer = BoundedAnswer::Unknown;
    }
  return answer;
}

} // namespace

BoundedAnswer proveForIntegersAtSizes(const RegionDefinition &source,
                                      const RegionDefinition &target,
                                      const SymbolValues &symbols,
                                      const VerifyOptions &options) {
  std::optional<CompiledRule> compiled =
      CompiledRule::compile(source, target, symbols, options.instanceWork / 50);
  if (!compiled)
    return BoundedAnswer::Unknown;
  try {
    return compareOutputs(compiled->source(), compiled->target(),
                          options.solverSteps);
  } catch (const z3::exception &) {
    return BoundedAnswer::Unknown;
  }
}

} // namespace verso::proof
