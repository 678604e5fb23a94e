//===- Equation.h - Two graphs over symbols --------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An equation is a candidate rule before it has a direction: two graphs over
// the same inputs, whose sizes and attributes are expressions over symbols.
// Read from either side it is a rule, which may or may not hold.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_GENERATE_EQUATION_H
#define VERSO_GENERATE_EQUATION_H

#include "verso/Dialect/VersoDialect.h"
#include "verso/Generate/Graph.h"

namespace verso {

/// What a symbol stands for. It tells which values are worth trying.
enum class SymbolKind : uint8_t {
  Size,     ///< a size of a tensor
  Window,   ///< a spatial size of a kernel or a pooling window
  Stride,   ///< a stride
  Dilation, ///< a dilation
  Pad,      ///< a padding
  Group,    ///< a number of groups
  Number,   ///< a real number
};

/// What the entries of an attribute with this name stand for, if they are
/// numbers that a rule may leave open.
std::optional<SymbolKind> attributeKind(llvm::StringRef attributeName);

/// A symbol of an equation.
struct Symbol {
  std::string name;
  SymbolKind kind = SymbolKind::Size;
  /// In the place of which value it stands, where the equation was found at
  /// concrete sizes.
  int64_t found = 0;
};

/// An input of an equation.
struct EquationInput {
  std::string name;
  SymbolicTensor type;
};

/// Two graphs that are to have the same outputs for all values of the symbols
/// that satisfy the conditions and for which both are well formed.
struct Equation {
  std::vector<Symbol> symbols;
  std::vector<EquationInput> inputs;
  Graph lhs, rhs;
  llvm::SmallVector<Condition, 2> conditions;

  llvm::SmallVector<SymbolicTensor, 8> inputTypes() const;
  /// The same equation with its sides exchanged.
  Equation reversed() const;
};

/// Drops inputs that neither side uses and symbols that occur nowhere. Names
/// that occur twice are told apart by a number.
void compress(Equation &equation);

/// Symbol values at which both sides of an equation were run.
using SymbolValues = llvm::SmallVector<int64_t, 12>;

/// What running both sides of an equation at random symbol values showed.
struct Agreement {
  /// Symbol values at which both sides are well formed and agree.
  std::vector<SymbolValues> points;
  /// Both sides were well formed and differed at some point.
  bool differs = false;

  /// True if the equation passed at enough points to be worth a proof.
  bool isLikely() const { return !differs && points.size() >= 4; }
};

/// Runs both sides in the prime field, on random inputs at up to `maxPoints`
/// random symbol values. Stops at the first difference.
Agreement checkAgreement(const Equation &equation, uint64_t seed,
                         unsigned maxPoints = 6);

/// True if `equation`, read from left to right, can be a rule: the direction is
/// admissible (see isAdmissibleDirection) and matching the left side determines
/// all symbols.
bool isUsableRule(const Equation &equation);

/// The left side to the right side as people write it:
/// `add(conv(x, w), conv(x, w2)) -> conv(x, add(w, w2))`.
std::string patternText(const Equation &equation);
/// One side, as in patternText; several outputs are separated by commas.
std::string graphText(const Graph &graph, llvm::ArrayRef<EquationInput> inputs);
/// A name for the rule made of its operators, outermost first:
/// `add_conv_conv_to_conv_add`. Not unique.
std::string operatorText(const Equation &equation);

/// The name under which `rule`, which states `equation`, is known as a
/// generated rule: its operators, and a hash of its text that tells rules with
/// the same operators apart. The name that it has does not matter.
std::string generatedName(const Equation &equation, RuleOp rule);

/// Builds the equation, read from left to right, as a rule named `name`.
RuleOp buildRule(mlir::OpBuilder &builder, mlir::Location location,
                 const Equation &equation, llvm::StringRef name);

/// The equation that a rule states, from source to target. The error is a
/// constraint of an operator that fails.
llvm::Expected<Equation> equationOf(RuleOp rule);

} // namespace verso

#endif // VERSO_GENERATE_EQUATION_H
