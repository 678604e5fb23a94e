//===- IntegerProver.cpp - Proofs for integers at concrete sizes ----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IntegerProver.h"
#include "BitVectorSolver.h"
#include <cmath>
#include <z3++.h>

using namespace mlir;

namespace verso::proof {

namespace {

/// Of integers whose type is not given.
constexpr unsigned defaultWidth = 8;

/// A bit-vector; nothing where an operation has no meaning for integers.
using IntegerValue = std::optional<z3::expr>;

/// The interpretation of expressions as terms of Z3 over bit-vectors.
class IntegerDomain {
public:
  using Value = IntegerValue;
  static constexpr bool hasFusedMultiplyAdd = false;

  IntegerDomain(z3::context &context, bool isUnsigned, unsigned width)
      : context(context), isUnsigned(isUnsigned), width(width) {}

  Value constant(double value) const {
    if (!(std::fabs(value) < 1e15) || value != std::trunc(value))
      return std::nullopt;
    return fromIndex(static_cast<int64_t>(value));
  }
  Value fromIndex(int64_t value) const {
    uint64_t mask = width == 64 ? ~uint64_t(0) : (uint64_t(1) << width) - 1;
    return context.bv_val(static_cast<uint64_t>(value) & mask, width);
  }
  Value apply(ScalarFunction function, const Value &argument) const {
    if (!argument)
      return std::nullopt;
    switch (function) {
    case ScalarFunction::Negate:
      return -*argument;
    case ScalarFunction::Relu:
      return larger(*argument, *fromIndex(0));
    case ScalarFunction::Abs:
      return z3::ite(isLess(*argument, *fromIndex(0)), -*argument, *argument);
    case ScalarFunction::Floor:
    case ScalarFunction::Ceil:
    case ScalarFunction::Round:
    case ScalarFunction::Truncate:
      return argument;
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
    case ScalarFunction::Divide:
      divisors.push_back(*rhs);
      return whereZero(*rhs, *fromIndex(0),
                       isUnsigned ? z3::udiv(*lhs, *rhs) : *lhs / *rhs);
    case ScalarFunction::Remainder:
      divisors.push_back(*rhs);
      return isUnsigned ? z3::urem(*lhs, *rhs) : z3::srem(*lhs, *rhs);
    case ScalarFunction::BitAnd:
      return *lhs & *rhs;
    case ScalarFunction::BitOr:
      return *lhs | *rhs;
    case ScalarFunction::BitXor:
      return *lhs ^ *rhs;
    case ScalarFunction::ShiftLeft:
      return z3::shl(*lhs, *rhs);
    case ScalarFunction::ShiftRight:
      return isUnsigned ? z3::lshr(*lhs, *rhs) : z3::ashr(*lhs, *rhs);
    case ScalarFunction::Equal:
      return truth(*lhs == *rhs);
    case ScalarFunction::Less:
      return truth(isLess(*lhs, *rhs));
    case ScalarFunction::LessOrEqual:
      return truth(!isLess(*rhs, *lhs));
    default:
      return std::nullopt;
    }
  }
  Value apply(ScalarFunction function, const Value &first, const Value &second,
              const Value &third) const {
    if (function != ScalarFunction::Where || !first || !second || !third)
      return std::nullopt;
    return whereZero(*first, *third, *second);
  }
  /// An index that is computed from data is beyond this prover.
  int64_t toIndex(const Value &) {
    unknownIndex = true;
    return 0;
  }
  bool sawUnknownIndex() const { return unknownIndex; }
  /// What was divided by since the last call.
  std::vector<z3::expr> takeDivisors() { return std::exchange(divisors, {}); }
  Value identity(ReductionKind kind) const {
    switch (kind) {
    case ReductionKind::Sum:
      return fromIndex(0);
    case ReductionKind::Product:
      return fromIndex(1);
    case ReductionKind::Maximum: // The least number is neutral.
      return fromIndex(isUnsigned ? 0 : least());
    case ReductionKind::Minimum:
      return fromIndex(isUnsigned ? -1 : ~least());
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
  /// The least number with a sign.
  int64_t least() const {
    return static_cast<int64_t>(~uint64_t(0) << (width - 1));
  }
  z3::expr isLess(const z3::expr &lhs, const z3::expr &rhs) const {
    return isUnsigned ? z3::ult(lhs, rhs) : z3::slt(lhs, rhs);
  }
  z3::expr truth(const z3::expr &holds) const {
    return z3::ite(holds, *fromIndex(1), *fromIndex(0));
  }
  z3::expr whereZero(const z3::expr &value, const z3::expr &ifZero,
                     const z3::expr &otherwise) const {
    return z3::ite(value == *fromIndex(0), ifZero, otherwise);
  }
  z3::expr larger(const z3::expr &lhs, const z3::expr &rhs,
                  bool wantLarger = true) const {
    z3::expr isLarger = !isLess(lhs, rhs);
    return wantLarger ? z3::ite(isLarger, lhs, rhs)
                      : z3::ite(isLarger, rhs, lhs);
  }

  z3::context &context;
  bool isUnsigned;
  unsigned width;
  mutable std::vector<z3::expr> divisors;
  bool unknownIndex = false;
};

BoundedAnswer compareOutputs(z3::context &context, const RegionProgram &source,
                             const RegionProgram &target,
                             ArrayRef<SymbolicTensor> types, bool isUnsigned,
                             unsigned width, unsigned steps) {
  IntegerDomain domain(context, isUnsigned, width);
  std::vector<std::vector<IntegerValue>> inputs;
  for (unsigned i = 0; i < source.numInputs(); ++i) {
    std::vector<IntegerValue> elements;
    for (int64_t j = 0; j < source.numInputElements(i); ++j) {
      std::string symbol = "x" + std::to_string(i) + "_" + std::to_string(j);
      z3::expr element = context.bv_const(symbol.c_str(), width);
      if (types[i].elementType.isInteger(1)) // Zero or one.
        element = element & context.bv_val(1, width);
      elements.push_back(element);
    }
    inputs.push_back(std::move(elements));
  }
  z3::params som(context), parameters = limitsOf(context, steps);
  som.set("som", true);
  auto expected = source.run(domain, inputs);
  // Where the source divides by zero nothing is claimed.
  std::vector<z3::expr> divisors = domain.takeDivisors();
  auto actual = target.run(domain, inputs);
  if (domain.sawUnknownIndex())
    return BoundedAnswer::Unknown;
  BoundedAnswer answer = BoundedAnswer::Equal;
  for (auto [l, r] : llvm::zip_equal(expected, actual))
    for (auto [a, b] : llvm::zip_equal(l, r)) {
      if (!a || !b)
        return BoundedAnswer::Unknown;
      if (z3::eq(*a, *b) ||
          z3::eq((*a - *b).simplify(som), context.bv_val(0, width)))
        continue;
      z3::solver solver = z3::tactic(context, "qfbv").mk_solver();
      solver.set(parameters);
      for (const z3::expr &divisor : divisors)
        solver.add(divisor != context.bv_val(0, width));
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

IntegerType integerTypeOf(const RegionDefinition &source,
                          const RegionDefinition &target) {
  IntegerType result;
  for (const RegionDefinition *region : {&source, &target})
    for (const SymbolicTensor &value : region->values()) {
      if (value.elementType.isInteger(1))
        continue;
      auto type = dyn_cast<IntegerType>(value.elementType);
      if (!type || (result && result != type))
        return {};
      result = type;
    }
  return result;
}

BoundedAnswer proveForIntegersAtSizes(SolverContext &context,
                                      const RegionDefinition &source,
                                      const RegionDefinition &target,
                                      const SymbolValues &symbols,
                                      const VerifyOptions &options) {
  std::optional<CompiledRule> compiled =
      CompiledRule::compile(source, target, symbols, options.instanceWork / 50);
  if (!compiled)
    return BoundedAnswer::Unknown;
  auto compare = [&](bool isUnsigned, unsigned width) {
    return compareOutputs(context.get(), compiled->source(), compiled->target(),
                          source.values(), isUnsigned, width,
                          bitVectorEffort * options.solverSteps);
  };
  try {
    if (IntegerType type = integerTypeOf(source, target)) {
      BoundedAnswer answer = compare(type.isUnsigned(), type.getWidth());
      // Fewer bits may be easier; if the rule fails there that says nothing.
      if (answer == BoundedAnswer::Unknown && type.getWidth() > defaultWidth &&
          compare(type.isUnsigned(), defaultWidth) == BoundedAnswer::Equal)
        return BoundedAnswer::Equal;
      return answer;
    }
    // What a rule about floating-point numbers says has to hold for integers
    // with and without a sign.
    for (bool isUnsigned : {false, true}) {
      BoundedAnswer answer = compare(isUnsigned, defaultWidth);
      if (answer != BoundedAnswer::Equal)
        return answer;
    }
    return BoundedAnswer::Equal;
  } catch (const z3::exception &) {
    return BoundedAnswer::Unknown;
  }
}

} // namespace verso::proof
