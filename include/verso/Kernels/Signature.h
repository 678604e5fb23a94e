//===- Signature.h - One operator application as a value --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A signature says all that the time of one operator application depends on,
// apart from the device: it is what the cost database is keyed by, what is
// measured, and what the runtime asks a provider to run.
//
// Its text form has one spelling only and is made to be stored:
//
//   conv{dilations=[1,1],group=[1],pads=[3,3,3,3],strides=[2,2]}
//     (f32[1,3,224,224]:any,const f32[64,3,7,7],const f32[64])
//     ->(f32[1,64,112,112]:any)+bias+relu
//
// (on one line, without spaces except after "const"). The kinds and attributes
// are those of the dialect's operators; an integer or a truth value is a list
// of one element. Further kinds exist that no operator has:
//
//   reorder   one operand and one result of equal shape: changes the layout
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_KERNELS_SIGNATURE_H
#define VERSO_KERNELS_SIGNATURE_H

#include "verso/Kernels/TensorDescription.h"

#include <functional>
#include <map>

namespace verso::kernels {

/// The value of an attribute: a list of integers, or a floating-point number.
class Attribute {
public:
  Attribute(std::vector<int64_t> list) : integers(std::move(list)) {}
  Attribute(double number) : bits(toBits(number)), isReal(true) {}

  bool isNumber() const { return isReal; }
  /// The list; empty for a number.
  const std::vector<int64_t> &list() const { return integers; }
  /// The number; 0 for a list.
  double number() const;
  std::string text() const;

  friend bool operator==(const Attribute &, const Attribute &) = default;
  friend auto operator<=>(const Attribute &, const Attribute &) = default;

private:
  static uint64_t toBits(double number);

  std::vector<int64_t> integers;
  /// A number is kept as its bits, so that the order is total.
  uint64_t bits = 0;
  bool isReal = false;
};

/// What a fused operator does to its result before writing it.
enum class EpilogueStep : uint8_t {
  /// Adds an operand with one element per output channel: dimension 1 of a
  /// convolution's result, the last dimension of a matrix product.
  Bias,
  /// Adds an operand of the result's shape.
  Residual,
  Relu,
  Sigmoid,
  Tanh,
  /// The exact form, by the error function.
  Gelu,
  HardSwish,
  /// A clamp between 0 and 6.
  Relu6,
  Silu,
};

/// "bias", "residual", "relu", "sigmoid", "tanh".
std::string_view name(EpilogueStep step);

/// Whether the step reads an operand of its own.
bool takesOperand(EpilogueStep step);

/// One operator application. The operands of the epilogue follow the operator's
/// own, in the order of the steps.
struct Signature {
  std::string kind;
  std::map<std::string, Attribute, std::less<>> attributes;
  std::vector<TensorDescription> operands;
  std::vector<TensorDescription> results;
  std::vector<EpilogueStep> epilogue;

  /// The number of operands without those of the epilogue; 0 if there are fewer
  /// operands than the epilogue needs.
  size_t ownOperandCount() const;

  /// The list attribute \p name with exactly \p count elements.
  Result<std::vector<int64_t>> integers(std::string_view name,
                                        size_t count) const;
  /// The list attribute \p name of any length.
  Result<std::vector<int64_t>> integers(std::string_view name) const;
  /// The only element of the list attribute \p name.
  Result<int64_t> integer(std::string_view name) const;
  /// The number attribute \p name.
  Result<double> number(std::string_view name) const;

  /// The one spelling of this signature.
  std::string text() const;

  /// Reads what text writes, and nothing else. Extents are at least 0 and a
  /// tensor has less than 2^48 bytes; names consist of lower-case letters,
  /// digits and underscores. Errors name the position.
  static Result<Signature> parse(std::string_view text);

  /// A hash of the text form: the same in every process and on every machine.
  uint64_t hash() const;

  friend bool operator==(const Signature &, const Signature &) = default;
  friend auto operator<=>(const Signature &, const Signature &) = default;
};

} // namespace verso::kernels

template <> struct std::hash<verso::kernels::Signature> {
  size_t operator()(const verso::kernels::Signature &signature) const {
    return static_cast<size_t>(signature.hash());
  }
};

#endif // VERSO_KERNELS_SIGNATURE_H
