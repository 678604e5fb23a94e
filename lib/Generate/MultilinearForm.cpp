//===- MultilinearForm.cpp - Programs that are sums of products -----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MultilinearForm.h"
#include "verso/Expression/Evaluator.h"
#include <array>

namespace verso {

/// Forms with more terms are not worth their memory.
static constexpr size_t maxTerms = 1 << 18;

static unsigned __int128 wideProduct(uint64_t lhs, uint64_t rhs) {
  return static_cast<unsigned __int128>(lhs) * rhs;
}

uint64_t dotProduct(const uint64_t *lhs, const uint64_t *rhs, size_t count) {
  return sumOfProducts(count,
                       [&](size_t i) { return wideProduct(lhs[i], rhs[i]); });
}

namespace {

constexpr uint32_t absent = ~0u;

/// A product of a coefficient and at most one element of each operand.
struct Monomial {
  uint32_t factors[2];
  uint64_t coefficient;

  bool isConstant() const {
    return factors[0] == absent && factors[1] == absent;
  }
};

/// Evaluation over sums of monomials.
class PolynomialDomain {
public:
  using Value = llvm::SmallVector<Monomial, 1>;
  static constexpr bool hasFusedMultiplyAdd = true;

  /// Whether some value was no sum of such monomials.
  bool hasFailed() const { return failed; }

  Value constant(double value) { return fromField(field.constant(value)); }
  Value fromIndex(int64_t value) { return fromField(field.fromIndex(value)); }
  int64_t toIndex(const Value &) {
    failed = true;
    return 0;
  }
  Value apply(ScalarFunction function, const Value &argument) {
    return function == ScalarFunction::Negate
               ? scaled(argument, PrimeFieldDomain::modulus - 1)
               : fail();
  }
  Value apply(ScalarFunction function, const Value &lhs, const Value &rhs) {
    switch (function) {
    case ScalarFunction::Add:
      return sum(lhs, rhs);
    case ScalarFunction::Subtract:
      return sum(lhs, scaled(rhs, PrimeFieldDomain::modulus - 1));
    case ScalarFunction::Multiply: {
      Value product;
      addProduct(product, lhs, rhs);
      return product;
    }
    case ScalarFunction::Divide:
      return divided(lhs, rhs);
    default:
      return fail();
    }
  }
  Value apply(ScalarFunction, const Value &, const Value &, const Value &) {
    return fail();
  }
  Value identity(ReductionKind kind) {
    return kind == ReductionKind::Sum ? Value() : fail();
  }
  Value combine(ReductionKind kind, const Value &lhs, const Value &rhs) {
    return kind == ReductionKind::Sum ? sum(lhs, rhs) : fail();
  }
  void multiplyAdd(Value &total, const Value *a, int64_t aStep, const Value *b,
                   int64_t bStep, int64_t count) {
    for (int64_t i = 0; i < count; ++i)
      addProduct(total, a[i * aStep], b[i * bStep]);
  }

private:
  Value fail() {
    failed = true;
    return {};
  }

  static Value fromField(uint64_t value) {
    if (value == 0)
      return {};
    return {Monomial{{absent, absent}, value}};
  }

  static Value scaled(const Value &value, uint64_t factor) {
    Value result = value;
    for (Monomial &monomial : result)
      monomial.coefficient =
          PrimeFieldDomain::multiply(monomial.coefficient, factor);
    return result;
  }

  Value divided(const Value &lhs, const Value &rhs) {
    uint64_t divisor = 0;
    for (const Monomial &monomial : rhs) {
      if (!monomial.isConstant())
        return fail();
      divisor = PrimeFieldDomain::add(divisor, monomial.coefficient);
    }
    return scaled(lhs, PrimeFieldDomain::inverse(divisor));
  }

  static Value sum(const Value &lhs, const Value &rhs) {
    Value result = lhs;
    result.append(rhs);
    return result;
  }

  void addProduct(Value &total, const Value &lhs, const Value &rhs) {
    for (const Monomial &left : lhs)
      for (const Monomial &right : rhs) {
        Monomial &product = total.emplace_back();
        product.coefficient =
            PrimeFieldDomain::multiply(left.coefficient, right.coefficient);
        for (unsigned operand : {0, 1}) {
          uint32_t first = left.factors[operand],
                   second = right.factors[operand];
          failed |= first != absent && second != absent;
          product.factors[operand] = std::min(first, second);
        }
      }
  }

  PrimeFieldDomain field{0};
  bool failed = false;
};

} // namespace

/// Adds up monomials of the same factors, and drops those that vanish.
static void combine(llvm::SmallVectorImpl<Monomial> &monomials) {
  auto isBefore = [](const Monomial &lhs, const Monomial &rhs) {
    return std::pair(lhs.factors[0], lhs.factors[1]) <
           std::pair(rhs.factors[0], rhs.factors[1]);
  };
  llvm::sort(monomials, isBefore);
  size_t kept = 0;
  for (const Monomial &monomial : monomials) {
    if (kept != 0 && !isBefore(monomials[kept - 1], monomial))
      monomials[kept - 1].coefficient = PrimeFieldDomain::add(
          monomials[kept - 1].coefficient, monomial.coefficient);
    else
      monomials[kept++] = monomial;
  }
  monomials.truncate(kept);
  llvm::erase_if(monomials, [](const Monomial &monomial) {
    return monomial.coefficient == 0;
  });
}

std::optional<MultilinearForm>
MultilinearForm::compile(const Program &program,
                         llvm::ArrayRef<int64_t> operandElements) {
  if (operandElements.size() > 2)
    return std::nullopt;
  using Value = PolynomialDomain::Value;
  std::vector<std::vector<Value>> variables;
  llvm::SmallVector<const Value *, 2> operands;
  MultilinearForm form;
  for (auto [operand, count] : llvm::enumerate(operandElements)) {
    form.sizes[operand] = count;
    std::vector<Value> &elements = variables.emplace_back();
    for (uint32_t i = 0; i < count; ++i) {
      Monomial variable = {{absent, absent}, 1};
      variable.factors[operand] = i;
      elements.push_back({variable});
    }
  }
  for (const std::vector<Value> &elements : variables)
    operands.push_back(elements.data());
  PolynomialDomain domain;
  std::vector<Value> result;
  Evaluator<PolynomialDomain>(program, domain).run(operands, result);
  if (domain.hasFailed())
    return std::nullopt;
  form.begins.push_back(0);
  for (Value &element : result) {
    combine(element);
    for (const Monomial &monomial : element) {
      Term &term = form.terms.emplace_back();
      for (unsigned operand : {0, 1})
        term.factors[operand] =
            std::min(monomial.factors[operand], form.sizes[operand]);
      form.coefficients.push_back(monomial.coefficient);
    }
    if (form.terms.size() > maxTerms)
      return std::nullopt;
    form.begins.push_back(form.terms.size());
  }
  if (llvm::all_equal(form.coefficients)) {
    if (!form.coefficients.empty())
      form.coefficient = form.coefficients.front();
    form.coefficients.clear();
  }
  return form;
}

void MultilinearForm::evaluate(const uint64_t *lhs, const uint64_t *rhs,
                               uint64_t *result) const {
  static constexpr uint64_t one = 1;
  if (sizes[0] == 0)
    lhs = &one;
  if (sizes[1] == 0)
    rhs = &one;
  for (size_t i = 0; i < numElements(); ++i) {
    const Term *row = terms.data() + begins[i];
    size_t count = begins[i + 1] - begins[i];
    if (coefficients.empty()) {
      uint64_t sum = sumOfProducts(count, [&](size_t t) {
        return wideProduct(lhs[row[t].factors[0]], rhs[row[t].factors[1]]);
      });
      result[i] =
          coefficient == 1 ? sum : PrimeFieldDomain::multiply(sum, coefficient);
    } else {
      const uint64_t *scales = coefficients.data() + begins[i];
      result[i] = sumOfProducts(count, [&](size_t t) {
        return wideProduct(PrimeFieldDomain::multiply(lhs[row[t].factors[0]],
                                                      rhs[row[t].factors[1]]),
                           scales[t]);
      });
    }
  }
}

uint64_t MultilinearForm::weighOperand(unsigned open, const uint64_t *given,
                                       const uint64_t *weights,
                                       uint64_t *factors) const {
  static constexpr uint64_t one = 1;
  if (sizes[1 - open] == 0)
    given = &one;
  uint32_t size = sizes[open];
  std::fill(factors, factors + size, 0);
  uint64_t constant = 0;
  for (size_t i = 0; i < numElements(); ++i) {
    uint64_t weight = PrimeFieldDomain::multiply(weights[i], coefficient);
    for (uint32_t t = begins[i]; t < begins[i + 1]; ++t) {
      uint64_t product =
          PrimeFieldDomain::multiply(weight, given[terms[t].factors[1 - open]]);
      if (!coefficients.empty())
        product = PrimeFieldDomain::multiply(product, coefficients[t]);
      uint32_t position = terms[t].factors[open];
      uint64_t &target = position == size ? constant : factors[position];
      target = PrimeFieldDomain::add(target, product);
    }
  }
  return constant;
}

} // namespace verso
