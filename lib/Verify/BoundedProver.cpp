//===- BoundedProver.cpp - Proofs at concrete sizes -----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BoundedProver.h"
#include "BoundedLaws.h"
#include "Instances.h"
#include "RealQuestion.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <set>

using namespace mlir;

namespace verso::proof {

namespace {

/// A real of Z3, or an infinity: the value of an empty maximum or minimum.
struct RealValue {
  std::optional<z3::expr> real;
  int infinity = 0; ///< 1 or -1 if there is no real
};

/// The interpretation of expressions as terms of Z3.
class RealDomain {
public:
  using Value = RealValue;
  static constexpr bool hasFusedMultiplyAdd = false;

  explicit RealDomain(z3::context &context) : context(context) {}

  Value constant(double value) const {
    if (!std::isfinite(value))
      return {std::nullopt, value > 0 ? 1 : -1};
    // Exactly the number that the double holds: mantissa * 2^exponent.
    int exponent = 0;
    auto mantissa =
        static_cast<int64_t>(std::ldexp(std::frexp(value, &exponent), 53));
    exponent -= 53;
    for (; mantissa != 0 && mantissa % 2 == 0; mantissa /= 2)
      ++exponent;
    const unsigned shift = mantissa == 0 ? 0 : std::abs(exponent);
    const llvm::APInt number(64 + shift, mantissa, /*isSigned=*/true);
    const std::string text =
        exponent >= 0
            ? llvm::toString(number << shift, 10, /*Signed=*/true)
            : llvm::toString(number, 10, /*Signed=*/true) + "/" +
                  llvm::toString(llvm::APInt::getOneBitSet(64 + shift, shift),
                                 10, /*Signed=*/false);
    return {context.real_val(text.c_str())};
  }
  Value fromIndex(int64_t value) const { return {context.real_val(value)}; }

  Value apply(ScalarFunction function, const Value &argument);
  Value apply(ScalarFunction function, const Value &lhs, const Value &rhs);
  Value apply(ScalarFunction function, const Value &first, const Value &second,
              const Value &third);
  Value identity(ReductionKind kind) const;
  Value combine(ReductionKind kind, const Value &lhs, const Value &rhs);

  /// The integer below a number; 0, and a note of it, for what is none.
  int64_t toIndex(const Value &value) {
    if (value.real) {
      z3::expr number = normal(*value.real);
      int64_t numerator = 0, denominator = 0;
      if (number.is_numeral() && number.numerator().is_numeral_i64(numerator) &&
          number.denominator().is_numeral_i64(denominator))
        return llvm::divideFloorSigned(numerator, denominator);
    }
    unknownIndex = true;
    return 0;
  }

  /// An index was computed from a value that is not known.
  bool sawUnknownIndex() const { return unknownIndex; }
  /// An arithmetic operation met an infinity: the result is meaningless.
  bool sawUndefined() const { return undefined; }
  /// An unknown function was applied.
  bool sawUnknownFunction() const { return unknownFunction; }
  /// A value was selected by another one.
  bool sawSelection() const { return selection; }

private:
  /// The value where the argument is a number and the value is rational: the
  /// padding of an operand may be an argument.
  std::optional<Value> fold(ScalarFunction function,
                            const z3::expr &argument) const {
    z3::expr number = argument.is_const() ? argument : argument.simplify();
    bool isZero = z3::eq(number, context.real_val(0));
    if (isZero && function == ScalarFunction::Exp)
      return Value{context.real_val(1)};
    if (isZero && function == ScalarFunction::Sigmoid)
      return Value{context.real_val(1, 2)};
    if (isZero &&
        (function == ScalarFunction::Tanh || function == ScalarFunction::Sqrt))
      return Value{context.real_val(0)};
    return std::nullopt;
  }
  Value unknown() {
    undefined = true;
    return {context.real_val(0)};
  }
  static Value larger(const Value &lhs, const Value &rhs) {
    if (!lhs.real)
      return lhs.infinity < 0 ? rhs : lhs;
    if (!rhs.real)
      return rhs.infinity < 0 ? lhs : rhs;
    return {z3::ite(*lhs.real >= *rhs.real, *lhs.real, *rhs.real)};
  }
  static Value smaller(const Value &lhs, const Value &rhs) {
    if (!lhs.real)
      return lhs.infinity > 0 ? rhs : lhs;
    if (!rhs.real)
      return rhs.infinity > 0 ? lhs : rhs;
    return {z3::ite(*lhs.real <= *rhs.real, *lhs.real, *rhs.real)};
  }

  Value truth(const z3::expr &condition) {
    return {z3::ite(condition, context.real_val(1), context.real_val(0))};
  }
  /// A normal form of the argument lets equal arguments meet.
  z3::expr normal(const z3::expr &argument) { return multipliedOut(argument); }
  Value applyUnknown(ScalarFunction function, const z3::expr &argument) {
    unknownFunction = true;
    z3::sort real = context.real_sort();
    return {context.function(unknownName(function).c_str(), real,
                             real)(normal(argument))};
  }
  Value applyUnknown(ScalarFunction function, const z3::expr &lhs,
                     const z3::expr &rhs) {
    unknownFunction = true;
    z3::sort real = context.real_sort();
    return {context.function(unknownName(function).c_str(), real, real,
                             real)(normal(lhs), normal(rhs))};
  }
  Value inverse(const z3::expr &divisor) {
    return applyUnknown(ScalarFunction::Divide, divisor);
  }
  Value raise(const z3::expr &base, const z3::expr &exponent);

  z3::context &context;
  bool undefined = false, unknownFunction = false, unknownIndex = false;
  bool selection = false;
};

RealValue RealDomain::apply(ScalarFunction function, const Value &argument) {
  if (function == ScalarFunction::Relu)
    return larger(argument, {context.real_val(0)});
  if (!argument.real)
    return unknown();
  if (std::optional<Value> number = fold(function, *argument.real))
    return *number;
  const z3::expr &x = *argument.real;
  switch (function) {
  case ScalarFunction::Negate:
    return {-x};
  case ScalarFunction::Abs:
    return {z3::ite(x >= 0, x, -x)};
  case ScalarFunction::Sign:
    return {z3::ite(x > 0, context.real_val(1),
                    z3::ite(x < 0, context.real_val(-1), context.real_val(0)))};
  case ScalarFunction::Ceil:
    return {-*applyUnknown(ScalarFunction::Floor, -x).real};
  default:
    return applyUnknown(function, x);
  }
}

/// A power: a product, a square root or an inverse where the exponent is a
/// small integer, or half of one or minus one.
RealValue RealDomain::raise(const z3::expr &base, const z3::expr &exponent) {
  for (int number = -4; number <= 8; ++number) {
    if (!z3::eq(exponent, context.real_val(number)))
      continue;
    z3::expr product = context.real_val(1);
    for (int i = 0; i < std::abs(number); ++i)
      product = product * base;
    if (number >= 0)
      return {product};
    return inverse(product);
  }
  if (z3::eq(exponent, context.real_val(1, 2)))
    return applyUnknown(ScalarFunction::Sqrt, base);
  if (z3::eq(exponent, context.real_val(-1, 2)))
    return inverse(normal(*applyUnknown(ScalarFunction::Sqrt, base).real));
  return applyUnknown(ScalarFunction::Power, base, exponent);
}

RealValue RealDomain::apply(ScalarFunction function, const Value &lhs,
                            const Value &rhs) {
  if (function == ScalarFunction::Maximum)
    return larger(lhs, rhs);
  if (function == ScalarFunction::Minimum)
    return smaller(lhs, rhs);
  if (!lhs.real || !rhs.real)
    return unknown();
  const z3::expr &l = *lhs.real, &r = *rhs.real;
  switch (function) {
  case ScalarFunction::Add:
    return {l + r};
  case ScalarFunction::Subtract:
    return {l - r};
  case ScalarFunction::Multiply:
    return {l * r};
  case ScalarFunction::Convert:
    return lhs;
  case ScalarFunction::Equal:
    return truth(l == r);
  case ScalarFunction::Less:
    return truth(l < r);
  case ScalarFunction::LessOrEqual:
    return truth(l <= r);
  case ScalarFunction::Power:
    return raise(l, normal(r));
  case ScalarFunction::Remainder:
  case ScalarFunction::ShiftLeft:
  case ScalarFunction::ShiftRight:
  case ScalarFunction::Wrap:
    return applyUnknown(function, l, r);
  case ScalarFunction::BitAnd:
  case ScalarFunction::BitOr:
  case ScalarFunction::BitXor: {
    // Unknown, but for the order of the arguments.
    z3::expr first = normal(l), second = normal(r);
    if (first.id() > second.id())
      std::swap(first, second);
    return applyUnknown(function, first, second);
  }
  case ScalarFunction::Divide: {
    z3::expr divisor = normal(r);
    if (divisor.is_numeral()) {
      if (z3::eq(divisor, context.real_val(0)))
        return unknown();
      return {l / divisor};
    }
    // The inverse as an unknown function, so that products of it are still
    // polynomials.
    return {l * *inverse(divisor).real};
  }
  default:
    llvm_unreachable("not a function of two arguments");
  }
}

RealValue RealDomain::apply(ScalarFunction function, const Value &first,
                            const Value &second, const Value &third) {
  assert(function == ScalarFunction::Where && "the only one of its kind");
  if (!first.real || !second.real || !third.real)
    return unknown();
  selection = true;
  return {z3::ite(*first.real != 0, *second.real, *third.real)};
}

RealValue RealDomain::identity(ReductionKind kind) const {
  switch (kind) {
  case ReductionKind::Sum:
    return {context.real_val(0)};
  case ReductionKind::Product:
    return {context.real_val(1)};
  case ReductionKind::Maximum:
    return {std::nullopt, -1};
  case ReductionKind::Minimum:
    return {std::nullopt, 1};
  }
  llvm_unreachable("covered switch");
}

RealValue RealDomain::combine(ReductionKind kind, const Value &lhs,
                              const Value &rhs) {
  switch (kind) {
  case ReductionKind::Sum:
    return apply(ScalarFunction::Add, lhs, rhs);
  case ReductionKind::Product:
    return apply(ScalarFunction::Multiply, lhs, rhs);
  case ReductionKind::Maximum:
    return larger(lhs, rhs);
  case ReductionKind::Minimum:
    return smaller(lhs, rhs);
  }
  llvm_unreachable("covered switch");
}

/// Finds the applications in a term of functions that are not defined
/// everywhere.
void collectPartial(const z3::expr &term, std::set<unsigned> &visited,
                    std::vector<PartialApplication> &result) {
  if (!term.is_app() || !visited.insert(term.id()).second)
    return;
  if (term.num_args() == 1 && term.decl().decl_kind() == Z3_OP_UNINTERPRETED) {
    std::string symbol = term.decl().name().str();
    for (ScalarFunction function :
         {ScalarFunction::Divide, ScalarFunction::Sqrt, ScalarFunction::Log})
      if (symbol == unknownName(function))
        result.push_back({function, term.arg(0)});
  }
  for (unsigned i = 0; i < term.num_args(); ++i)
    collectPartial(term.arg(i), visited, result);
}

std::vector<PartialApplication> partialApplications(const RealValue &value) {
  std::vector<PartialApplication> result;
  std::set<unsigned> visited;
  if (value.real)
    collectPartial(*value.real, visited, result);
  return result;
}

/// The question whether an output element differs, or is undefined on the
/// target's side only.
class ElementQuestion {
public:
  /// `areEvaluated`: the source needs all that its value is made of, so that
  /// all of that is defined where the source is.
  ElementQuestion(z3::context &context, const RealValue &lhs,
                  const RealValue &rhs, bool areEvaluated, unsigned steps)
      : context(context), lhs(lhs), rhs(rhs), steps(steps) {
    if (areEvaluated)
      defined = partialApplications(lhs);
  }

  /// Whether both are equal for all inputs; if not, `model` receives inputs for
  /// which they are not.
  BoundedAnswer compare(std::optional<z3::model> &model) {
    if (!lhs.real || !rhs.real)
      return !lhs.real && !rhs.real && lhs.infinity == rhs.infinity
                 ? BoundedAnswer::Equal
                 : BoundedAnswer::Unknown;
    if (z3::eq(*lhs.real, *rhs.real))
      return BoundedAnswer::Equal;
    z3::expr difference = multipliedOut(*lhs.real - *rhs.real);
    if (z3::eq(difference, context.real_val(0)))
      return BoundedAnswer::Equal;
    RealQuestion question(context, steps);
    question.add(difference != 0);
    switch (question.check()) {
    case z3::unsat:
      return BoundedAnswer::Equal;
    case z3::sat:
      model = question.model();
      return BoundedAnswer::Differs;
    case z3::unknown:
      return BoundedAnswer::Unknown;
    }
    return BoundedAnswer::Unknown;
  }

  /// True if both are equal by what is known of their functions.
  bool equalByLaws() {
    using Exponentials = BoundedLaws::Exponentials;
    return llvm::any_of(
        std::initializer_list<Exponentials>{Exponentials::Opaque,
                                            Exponentials::Expanded},
        [&](Exponentials exponentials) {
          BoundedLaws laws(context, exponentials);
          z3::expr difference = laws.rewrite(*lhs.real - *rhs.real);
          for (const PartialApplication &application : defined)
            laws.assume(application);
          RealQuestion question(context, lawSteps);
          question.add(laws.isNotZero(difference));
          for (const z3::expr &axiom : laws.axioms())
            question.add(axiom);
          return question.check() == z3::unsat;
        });
  }

  /// Inputs for which the source is defined and the target is not, if there may
  /// be any.
  std::optional<z3::model>
  whereUndefined(const std::vector<std::vector<RealValue>> &inputs) {
    for (const PartialApplication &application : partialApplications(rhs)) {
      if (llvm::any_of(defined, [&](const PartialApplication &other) {
            return other.function == application.function &&
                   z3::eq(other.argument, application.argument);
          }))
        continue;
      BoundedLaws laws(context, BoundedLaws::Exponentials::Opaque);
      for (const PartialApplication &other : defined)
        laws.assume(other);
      z3::expr argument = laws.rewrite(application.argument);
      RealQuestion question(context, steps);
      for (const z3::expr &axiom : laws.axioms())
        question.add(axiom);
      question.add(!definedness({application.function, argument}));
      // Doubles are not to overflow.
      for (const std::vector<RealValue> &input : inputs)
        for (const RealValue &element : input)
          question.add(*element.real >= -largestElement &&
                       *element.real <= largestElement);
      if (question.check() == z3::sat)
        return question.model();
    }
    return std::nullopt;
  }

private:
  static constexpr unsigned lawSteps = 1000000;
  static constexpr int largestElement = 64;

  z3::context &context;
  const RealValue &lhs, &rhs;
  unsigned steps;
  std::vector<PartialApplication> defined;
};

/// The values of the inputs in a model, as far as doubles hold them.
std::optional<TensorElements>
inputsOf(const z3::model &model,
         const std::vector<std::vector<RealValue>> &inputs) {
  TensorElements result;
  for (const std::vector<RealValue> &input : inputs) {
    std::vector<double> elements;
    for (const RealValue &element : input) {
      z3::expr value = model.eval(*element.real, /*model_completion=*/true);
      double number = 0;
      if (!value.is_numeral(number))
        return std::nullopt;
      elements.push_back(number);
    }
    result.push_back(std::move(elements));
  }
  return result;
}

/// An element of an input for each of its indices: unknowns, or, where
/// `numbers` is given, numbers drawn from it for the elements of inputs of
/// integers.
std::vector<std::vector<RealValue>> makeInputs(z3::context &context,
                                               const RegionProgram &program,
                                               ArrayRef<SymbolicTensor> types,
                                               Random *numbers) {
  std::vector<std::vector<RealValue>> inputs;
  for (unsigned i = 0; i < program.numInputs(); ++i) {
    int64_t count = program.numInputElements(i);
    Type type = types[i].elementType;
    std::vector<RealValue> elements;
    for (int64_t j = 0; j < count; ++j) {
      if (numbers && isa<IntegerType>(type) && !type.isInteger(1)) {
        int64_t least = mayBeNegative(type) ? -3 : 0;
        elements.push_back({context.real_val(numbers->between(least, 4))});
        continue;
      }
      std::string symbol = "x" + std::to_string(i) + "_" + std::to_string(j);
      z3::expr element = context.real_const(symbol.c_str());
      if (type.isInteger(1))
        element =
            z3::ite(element > 0, context.real_val(1), context.real_val(0));
      else if (!mayBeNegative(type))
        element = z3::ite(element > 0, element, context.real_val(0));
      elements.push_back({element});
    }
    inputs.push_back(std::move(elements));
  }
  return inputs;
}

/// What one run of both sides says; nothing if an index depends on unknowns.
std::optional<BoundedAnswer>
compareOnce(z3::context &context, const RegionProgram &source,
            const RegionProgram &target, ArrayRef<SymbolicTensor> types,
            Random *numbers, const VerifyOptions &options,
            std::optional<TensorElements> &witness) {
  RealDomain domain(context);
  std::vector<std::vector<RealValue>> inputs =
      makeInputs(context, source, types, numbers);
  auto expected = source.run(domain, inputs);
  auto actual = target.run(domain, inputs);
  if (domain.sawUnknownIndex())
    return std::nullopt;
  if (domain.sawUndefined())
    return BoundedAnswer::Unknown;
  BoundedAnswer answer = BoundedAnswer::Equal;
  for (auto [l, r] : llvm::zip_equal(expected, actual))
    for (auto [a, b] : llvm::zip_equal(l, r)) {
      ElementQuestion question(context, a, b, !domain.sawSelection(),
                               options.solverSteps);
      std::optional<z3::model> model;
      BoundedAnswer element = question.compare(model);
      if (element == BoundedAnswer::Differs && !domain.sawUnknownFunction()) {
        witness = inputsOf(*model, inputs);
        return element;
      }
      if (!domain.sawUnknownFunction() || !a.real || !b.real) {
        if (element != BoundedAnswer::Equal)
          answer = element;
        continue;
      }
      if (!witness)
        if (std::optional<z3::model> undefined =
                question.whereUndefined(inputs))
          witness = inputsOf(*undefined, inputs);
      if (element != BoundedAnswer::Equal && !question.equalByLaws())
        return BoundedAnswer::Unknown;
    }
  return answer;
}

/// Compares both sides for all values of the inputs, whose types are `types`.
/// Where an index is computed from integers, these are numbers instead, and the
/// comparison is made for several choices of them.
BoundedAnswer compareOutputs(z3::context &context, const RegionProgram &source,
                             const RegionProgram &target,
                             ArrayRef<SymbolicTensor> types,
                             const VerifyOptions &options,
                             std::optional<TensorElements> &witness) {
  constexpr unsigned choices = 4;
  if (std::optional<BoundedAnswer> answer = compareOnce(
          context, source, target, types, nullptr, options, witness))
    return *answer;
  Random numbers(options.seed);
  for (unsigned i = 0; i < choices; ++i) {
    BoundedAnswer answer =
        compareOnce(context, source, target, types, &numbers, options, witness)
            .value_or(BoundedAnswer::Unknown);
    if (answer != BoundedAnswer::Equal)
      return answer;
  }
  return BoundedAnswer::Equal;
}

} // namespace

BoundedAnswer BoundedProver::compare(const RegionDefinition &source,
                                     const RegionDefinition &target,
                                     const SymbolValues &symbols,
                                     std::optional<TensorElements> &inputs) {
  std::optional<CompiledRule> compiled =
      CompiledRule::compile(source, target, symbols, options.instanceWork / 50);
  if (!compiled)
    return BoundedAnswer::Unknown;
  try {
    return compareOutputs(context.get(), compiled->source(), compiled->target(),
                          source.values().take_front(source.numInputs()),
                          options, inputs);
  } catch (const z3::exception &) {
    return BoundedAnswer::Unknown;
  }
}

} // namespace verso::proof
