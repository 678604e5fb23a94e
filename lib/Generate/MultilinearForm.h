//===- MultilinearForm.h - Programs that are sums of products --*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Most operators are linear in each operand: what moves data, sums, products,
// convolutions. Then each element of the result is a sum of terms
//
//     coefficient * lhs[i] * rhs[j]      (either factor may be absent)
//
// and a list of the terms says all. It is found by evaluating the program over
// polynomials, so nothing here knows an operator.
//
// Elements of an operand are followed by a 1, which an absent factor reads.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_MULTILINEARFORM_H
#define VERSO_LIB_GENERATE_MULTILINEARFORM_H

#include "verso/Expression/Domains.h"
#include "verso/Expression/Program.h"
#include <algorithm>
#include <array>
#include <optional>

namespace verso {

/// The sum of `count` products of field elements, of which `product(i)` is the
/// i-th, as a number of 128 bits.
template <typename Product>
uint64_t sumOfProducts(size_t count, Product product) {
  unsigned __int128 total = 0;
  for (size_t begin = 0; begin < count;) {
    // Each product is below 2^122, and what is left of those before below 2^67.
    size_t end = std::min<size_t>(count, begin + 32);
    for (; begin < end; ++begin)
      total += product(begin);
    total = (total & PrimeFieldDomain::modulus) + (total >> 61);
  }
  total = (total & PrimeFieldDomain::modulus) + (total >> 61);
  auto value = static_cast<uint64_t>(total);
  return value >= PrimeFieldDomain::modulus ? value - PrimeFieldDomain::modulus
                                            : value;
}

/// The sum of the products of `count` pairs.
uint64_t dotProduct(const uint64_t *lhs, const uint64_t *rhs, size_t count);

/// See the file comment.
class MultilinearForm {
public:
  /// The form of a program with up to two operands of the given numbers of
  /// elements. Nothing if it is none, or if it has very many terms.
  static std::optional<MultilinearForm>
  compile(const Program &program, llvm::ArrayRef<int64_t> operandElements);

  size_t numElements() const { return begins.size() - 1; }
  size_t numTerms() const { return terms.size(); }

  /// Writes the elements of the result. An operand that there is not may be
  /// null.
  void evaluate(const uint64_t *lhs, const uint64_t *rhs,
                uint64_t *result) const;

  /// For `weights` of the elements of the result, and one operand given: writes
  /// what the elements of operand `open` have to be multiplied by so that their
  /// sum, plus the constant that is returned, is the weighted sum of the
  /// result.
  uint64_t weighOperand(unsigned open, const uint64_t *given,
                        const uint64_t *weights, uint64_t *factors) const;

private:
  struct Term {
    uint32_t factors[2]; ///< positions in the operands
  };

  std::vector<uint32_t> begins; ///< of the terms of each element, and the end
  std::vector<Term> terms;
  /// By term; empty if all are `coefficient`.
  std::vector<uint64_t> coefficients;
  uint64_t coefficient = 1;
  std::array<uint32_t, 2> sizes = {0, 0}; ///< elements of the operands
};

} // namespace verso

#endif // VERSO_LIB_GENERATE_MULTILINEARFORM_H
