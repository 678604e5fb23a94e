//===- BoundedLaws.cpp - Laws of functions at concrete sizes --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BoundedLaws.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"

namespace verso::proof {

/// Powers of exponentials up to this one are taken apart.
static constexpr int64_t maxPower = 12;
/// What the names of unknown functions start with.
static constexpr llvm::StringLiteral prefix = "function_";

std::string unknownName(ScalarFunction function) {
  bool isInverse = function == ScalarFunction::Divide;
  return (llvm::Twine(prefix) + (isInverse ? "inverse" : name(function))).str();
}

z3::expr definedness(const PartialApplication &application) {
  switch (application.function) {
  case ScalarFunction::Divide:
    return application.argument != 0;
  case ScalarFunction::Sqrt:
    return application.argument >= 0;
  case ScalarFunction::Log:
    return application.argument > 0;
  default:
    llvm_unreachable("not a function that is not defined everywhere");
  }
}

z3::expr multipliedOut(const z3::expr &term) {
  if (term.is_const()) // For every call Z3 reads its parameters anew.
    return term;
  z3::params parameters(term.ctx());
  parameters.set("som", true);
  return term.simplify(parameters);
}

/// The terms of a sum.
static std::vector<z3::expr> terms(const z3::expr &sum) {
  if (!sum.is_app() || sum.decl().decl_kind() != Z3_OP_ADD)
    return {sum};
  std::vector<z3::expr> result;
  for (unsigned i = 0; i < sum.num_args(); ++i)
    result.push_back(sum.arg(i));
  return result;
}

/// A variable for an application; the same one for the same argument.
z3::expr BoundedLaws::fresh(const std::string &function,
                            const z3::expr &argument, bool isIncreasing) {
  std::vector<Known> &others = known[function];
  for (const Known &other : others)
    if (z3::eq(other.argument, argument))
      return other.value;
  std::string symbol =
      "value_" + function + "_" + std::to_string(others.size());
  z3::expr value = context.real_const(symbol.c_str());
  for (const Known &other : others)
    facts.push_back(
        isIncreasing
            ? (argument <= other.argument) == (value <= other.value) &&
                  (argument >= other.argument) == (value >= other.value)
            : z3::implies(argument == other.argument, value == other.value));
  others.push_back({argument, value});
  return value;
}

z3::expr BoundedLaws::inverse(const z3::expr &argument) {
  if (argument.is_numeral() && !z3::eq(argument, context.real_val(0)))
    return (context.real_val(1) / argument).simplify();
  z3::expr value = fresh("inverse", argument, false);
  facts.push_back(argument == 0 || argument * value == 1);
  return value;
}

z3::expr BoundedLaws::power(const z3::expr &base, int64_t exponent) {
  z3::expr result = context.real_val(1);
  z3::expr positive = exponent < 0 ? inverse(base) : base;
  for (int64_t i = std::abs(exponent); i > 0; --i)
    result = result * positive;
  return result;
}

/// The exponential of one term.
z3::expr BoundedLaws::factor(const z3::expr &term) {
  int64_t numerator = 1, denominator = 1;
  z3::expr rest = term;
  auto split = [&](const z3::expr &number) {
    return number.is_numeral() &&
           number.numerator().is_numeral_i64(numerator) &&
           number.denominator().is_numeral_i64(denominator);
  };
  if (split(term)) {
    rest = context.real_val(1);
  } else if (term.is_app() && term.decl().decl_kind() == Z3_OP_MUL &&
             split(term.arg(0))) {
    rest = context.real_val(1);
    for (unsigned i = 1; i < term.num_args(); ++i)
      rest = rest * term.arg(i);
    rest = rest.simplify();
  }
  if (numerator == 0)
    return context.real_val(1);
  if (std::abs(numerator) > maxPower || denominator > maxPower) {
    rest = term;
    numerator = denominator = 1;
  }
  z3::expr value = fresh("factor", rest, true);
  facts.push_back(value > 0);
  facts.push_back((rest > 0) == (value > 1));
  facts.push_back((rest == 0) == (value == 1));
  // The exponential of a logarithm is its argument, where that is positive.
  for (const Known &logarithm : logarithms)
    if (z3::eq(logarithm.value, rest))
      facts.push_back(
          z3::implies(logarithm.argument > 0, value == logarithm.argument));
  if (denominator == 1)
    return power(value, numerator);
  z3::expr root =
      fresh("factor", (rest / context.real_val(denominator)).simplify(), true);
  facts.push_back(root > 0);
  facts.push_back(power(root, denominator) == value);
  return power(root, numerator);
}

z3::expr BoundedLaws::exponential(const z3::expr &argument) {
  if (exponentials == Exponentials::Expanded) {
    z3::expr result = context.real_val(1);
    for (const z3::expr &term : terms(argument))
      result = result * factor(term);
    return result;
  }
  z3::expr value = fresh("exp", argument, true);
  facts.push_back(value > 0);
  facts.push_back((argument > 0) == (value > 1));
  facts.push_back((argument == 0) == (value == 1));
  return value;
}

z3::expr BoundedLaws::apply(const std::string &function, z3::expr argument) {
  z3::expr zero = context.real_val(0), one = context.real_val(1);
  bool isExpanded = exponentials == Exponentials::Expanded;
  if (function == "inverse")
    return inverse(argument);
  if (function == "exp")
    return exponential(argument);
  if (function == "sigmoid" && isExpanded)
    return inverse(one + exponential(multipliedOut(-argument)));
  if (function == "tanh" && isExpanded)
    return one - 2 * inverse(one + exponential(multipliedOut(2 * argument)));
  if (function == "floor")
    return z3::expr(context,
                    Z3_mk_int2real(context, Z3_mk_real2int(context, argument)));
  bool isOdd =
      llvm::is_contained({"tanh", "erf", "sin", "truncate", "round"}, function);
  // An odd or even function of the opposite of a known argument.
  if (isOdd || function == "cos") {
    z3::expr opposite = multipliedOut(-argument);
    for (const Known &other : known[function])
      if (z3::eq(other.argument, opposite))
        return isOdd ? -other.value : other.value;
  }
  bool isIncreasing =
      llvm::is_contained({"sqrt", "log", "sigmoid", "tanh", "erf"}, function);
  bool isPartial = function == "sqrt" || function == "log";
  z3::expr value = fresh(function, argument, isIncreasing && !isPartial);
  if (isOdd)
    facts.push_back(z3::implies(argument == 0, value == 0));
  if (isOdd && isIncreasing) {
    facts.push_back((argument > 0) == (value > 0));
    facts.push_back((argument < 0) == (value < 0));
  }
  if (function == "sqrt")
    facts.push_back(argument < 0 || (value >= 0 && value * value == argument));
  if (function == "sigmoid")
    facts.push_back(value > 0 && value < 1);
  if (function == "log") {
    for (const Known &other : logarithms)
      facts.push_back(
          z3::implies(argument > 0 && other.argument > 0,
                      (argument <= other.argument) == (value <= other.value)));
    logarithms.push_back({argument, value});
  }
  if (function == "sin" || function == "cos") {
    z3::expr other = fresh(function == "sin" ? "cos" : "sin", argument, false);
    facts.push_back(value * value + other * other == 1);
  }
  return value;
}

z3::expr BoundedLaws::rewrite(const z3::expr &term) {
  if (!term.is_app() || term.num_args() == 0)
    return term;
  auto done = rewritten.find(term.id());
  if (done != rewritten.end())
    return done->second;
  z3::expr_vector arguments(context);
  for (unsigned i = 0; i < term.num_args(); ++i)
    arguments.push_back(rewrite(term.arg(i)));
  llvm::StringRef symbol;
  std::string text;
  if (term.decl().decl_kind() == Z3_OP_UNINTERPRETED) {
    text = term.decl().name().str();
    symbol = text;
  }
  z3::expr result = symbol.consume_front(prefix) && arguments.size() == 1
                        ? apply(symbol.str(), multipliedOut(arguments[0]))
                        : term.decl()(arguments);
  kept.push_back(term);
  rewritten.emplace(term.id(), result);
  return result;
}

void BoundedLaws::assume(const PartialApplication &application) {
  facts.push_back(
      definedness({application.function, rewrite(application.argument)}));
}

z3::expr BoundedLaws::isNotZero(const z3::expr &difference) {
  z3::expr normal = multipliedOut(difference);
  bool hasLogarithm = llvm::any_of(logarithms, [&](const Known &logarithm) {
    return llvm::any_of(terms(normal), [&](const z3::expr &term) {
      return z3::eq(term, logarithm.value) ||
             (term.is_app() && term.num_args() == 2 &&
              z3::eq(term.arg(1), logarithm.value));
    });
  });
  if (exponentials == Exponentials::Expanded && hasLogarithm)
    return exponential(normal) != 1;
  return normal != 0;
}

} // namespace verso::proof
