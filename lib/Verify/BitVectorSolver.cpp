//===- BitVectorSolver.cpp - Equality of integer expressions --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BitVectorSolver.h"
#include "SolverContext.h"
#include "llvm/ADT/STLExtras.h"
#include <z3++.h>

namespace verso::proof {

namespace {

/// Translates sums to terms of Z3. Nothing where a coefficient is no integer.
class Translator {
public:
  using Value = std::optional<z3::expr>;

  Translator(z3::solver &solver, mlir::IntegerType type,
             BitVectorSolver::AtomsEqual areEqual,
             BitVectorSolver::IsNonZero isNonZero)
      : solver(solver), context(solver.ctx()), width(type.getWidth()),
        isUnsigned(type.isUnsigned()), areEqual(areEqual),
        isNonZero(isNonZero) {}

  Value translate(llvm::ArrayRef<Term> terms) {
    z3::expr sum = number(0);
    for (const Term &term : terms) {
      if (term.coefficient.den != 1)
        return std::nullopt;
      z3::expr product = number(term.coefficient.num);
      for (const Atom &atom : term.atoms) {
        Value factor = translate(atom);
        if (!factor)
          return std::nullopt;
        product = product * *factor;
      }
      sum = sum + product;
    }
    return sum;
  }

private:
  z3::expr number(const llvm::DynamicAPInt &value) {
    llvm::DynamicAPInt modulus(1);
    for (unsigned i = 0; i < width; ++i)
      modulus *= 2;
    std::string text;
    llvm::raw_string_ostream(text) << mod(value, modulus);
    return context.bv_val(text.c_str(), width);
  }
  z3::expr number(int64_t value) { return number(llvm::DynamicAPInt(value)); }
  z3::expr truth(const z3::expr &holds) {
    return z3::ite(holds, number(1), number(0));
  }
  z3::expr isLess(const z3::expr &lhs, const z3::expr &rhs) {
    return isUnsigned ? z3::ult(lhs, rhs) : z3::slt(lhs, rhs);
  }

  /// The unknown that stands for an atom and all that are equal to it.
  z3::expr unknown(const Atom &atom) {
    for (const auto &[other, value] : unknowns)
      if (areEqual(other, atom))
        return value;
    std::string name = "a" + std::to_string(unknowns.size());
    z3::expr value = context.bv_const(name.c_str(), width);
    if (isTruth(atom)) // Zero or one.
      value = value & number(1);
    unknowns.push_back({atom, value});
    return value;
  }

  /// A function of which nothing is known.
  z3::expr undefined(const char *name, const z3::expr &lhs,
                     const z3::expr &rhs) {
    z3::sort sort = context.bv_sort(width);
    return context.function(name, sort, sort, sort)(lhs, rhs);
  }

  Value translate(const Atom &atom) {
    // How often a factor occurs does not wrap around.
    if (atom->kind == AtomNode::Kind::Factor)
      return std::nullopt;
    bool isPlain = atom->kind == AtomNode::Kind::Apply &&
                   llvm::all_of(atom->arguments, [](const Sum &argument) {
                     return llvm::all_of(argument.terms, [](const Term &term) {
                       return term.bound.empty() && term.domain.empty();
                     });
                   });
    if (!isPlain)
      return unknown(atom);
    std::vector<z3::expr> arguments;
    for (const Sum &argument : atom->arguments) {
      Value value = translate(argument.terms);
      if (!value)
        return std::nullopt;
      arguments.push_back(*value);
    }
    if (Value value = apply(*atom, arguments))
      return value;
    return unknown(atom);
  }

  Value apply(const AtomNode &node, const std::vector<z3::expr> &arguments) {
    const z3::expr &first = arguments.front(), zero = number(0);
    if (node.function == ScalarFunction::Abs)
      return z3::ite(isLess(first, zero), -first, first);
    if (node.function == ScalarFunction::Sign)
      return z3::ite(isLess(first, zero), number(-1), truth(first != zero));
    if (node.function == ScalarFunction::Where)
      return z3::ite(first != zero, arguments[1], arguments[2]);
    if (arguments.size() != 2)
      return std::nullopt;
    const z3::expr &second = arguments[1];
    switch (node.function) {
    case ScalarFunction::Maximum:
      return z3::ite(isLess(first, second), second, first);
    case ScalarFunction::Minimum:
      return z3::ite(isLess(first, second), first, second);
    case ScalarFunction::Equal:
      return truth(first == second);
    case ScalarFunction::Less:
      return truth(isLess(first, second));
    case ScalarFunction::LessOrEqual:
      return truth(!isLess(second, first));
    case ScalarFunction::BitAnd:
      return first & second;
    case ScalarFunction::BitOr:
      return first | second;
    case ScalarFunction::BitXor:
      return first ^ second;
    case ScalarFunction::ShiftLeft:
      return z3::ite(z3::ult(second, number(width)), z3::shl(first, second),
                     undefined("left", first, second));
    case ScalarFunction::ShiftRight:
      return z3::ite(z3::ult(second, number(width)),
                     isUnsigned ? z3::lshr(first, second)
                                : z3::ashr(first, second),
                     undefined("right", first, second));
    case ScalarFunction::Divide:
      return divided(node, second,
                     isUnsigned ? z3::udiv(first, second) : first / second,
                     undefined("quotient", first, second));
    case ScalarFunction::Remainder:
      return divided(node, second,
                     isUnsigned ? z3::urem(first, second)
                                : z3::srem(first, second),
                     undefined("rest", first, second));
    default:
      return std::nullopt;
    }
  }

  z3::expr divided(const AtomNode &node, const z3::expr &divisor,
                   const z3::expr &value, const z3::expr &otherwise) {
    if (isNonZero(node.arguments[1])) {
      solver.add(divisor != number(0));
      return value;
    }
    return z3::ite(divisor == number(0), otherwise, value);
  }

  z3::solver &solver;
  z3::context &context;
  unsigned width;
  bool isUnsigned;
  BitVectorSolver::AtomsEqual areEqual;
  BitVectorSolver::IsNonZero isNonZero;
  std::vector<std::pair<Atom, z3::expr>> unknowns;
};

} // namespace

bool BitVectorSolver::vanishes(llvm::ArrayRef<Term> terms, AtomsEqual areEqual,
                               IsNonZero isNonZero) const {
  try {
    z3::context context;
    z3::solver solver = z3::tactic(context, "qfufbv").mk_solver();
    solver.set(limitsOf(context, steps));
    Translator translator(solver, type, areEqual, isNonZero);
    Translator::Value sum = translator.translate(terms);
    if (!sum)
      return false;
    solver.add(*sum != context.bv_val(0, type.getWidth()));
    if (solver.check() != z3::unsat)
      return false;
    if (log)
      log->add({"a sum of terms vanishes for integers of this type",
                "(set-logic QF_UFBV)\n" + solver.to_smt2("unsat")});
    return true;
  } catch (const z3::exception &) {
    return false;
  }
}

} // namespace verso::proof
