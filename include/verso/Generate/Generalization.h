//===- Generalization.h - From concrete sizes to symbols -------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A candidate is found at concrete sizes, with concrete attributes.
// Generalising it gives equations over symbols, from the most general down:
// first every dimension and every number in an attribute is a symbol of its
// own, and typing both sides finds out which of them have to be equal; then
// attributes of sliding windows are tied to the window's size, or stay as they
// were found.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_GENERATE_GENERALIZATION_H
#define VERSO_GENERATE_GENERALIZATION_H

#include "verso/Generate/Enumeration.h"
#include "verso/Generate/Equation.h"

namespace verso {

/// A dimension of an input of a concrete equation.
struct ConcreteDimension {
  enum class Role : uint8_t {
    Size,   ///< becomes a symbol
    Window, ///< spatial size of a kernel: becomes a symbol, or stays if it is 1
    One,    ///< stays 1
  };
  std::string name; ///< of its symbol
  int64_t size = 1;
  Role role = Role::Size;
};

/// An input of a concrete equation.
struct ConcreteInput {
  std::string name;
  std::vector<ConcreteDimension> dimensions;
};

/// Two graphs over concrete inputs, with concrete attributes.
struct ConcreteEquation {
  std::vector<ConcreteInput> inputs;
  Graph lhs, rhs;
};

/// The inputs of an enumeration at assignment 0.
std::vector<ConcreteInput> concreteInputs(const Enumeration &enumeration);

/// Makes inputs that are used several times on both sides into several inputs,
/// where the sides still agree: `add(x, add(y, x)) = add(add(x, y), x)` becomes
/// `add(x, add(y, z)) = add(add(x, y), z)`.
ConcreteEquation separateInputs(mlir::MLIRContext *context,
                                ConcreteEquation equation, uint64_t seed);

/// True if the right side uses an input or a leaf somewhere where any tensor of
/// its shape would do: it computes something that does not matter.
bool hasIrrelevantUse(mlir::MLIRContext *context,
                      const ConcreteEquation &equation, uint64_t seed);

/// One way to turn attributes and window sizes into symbols.
struct GeneralizationForm {
  /// How pads are written that were found with one concrete value.
  enum class Pads : uint8_t {
    Free,      ///< symbols of their own
    Symmetric, ///< symbols, the same before and after
    Centred,   ///< half the window, so that an odd window keeps the size
    Found,     ///< as they were found
  };
  /// For each distinct value of a `pads` attribute, in order of occurrence.
  llvm::SmallVector<Pads, 2> pads;
  bool freeStrides = true;      ///< else as found, and so are steps
  bool freeDilations = true;    ///< else as found
  bool freeGroups = true;       ///< else as found
  bool freeUnitWindows = true;  ///< else window sizes found as 1 stay 1
  bool oddWindows = false;      ///< window sizes are odd, as a condition
  bool relatesSymbols = false;  ///< to be passed on to relateSymbols
  bool scalesByStrides = false; ///< then to be passed on to freeStrideFactors

  /// True if nothing is restricted.
  bool isMostGeneral() const;
};

/// Replaces what is used more than once, on both sides or on one, by new
/// inputs, the largest parts first, where the sides agree whatever it is. They
/// are compared on random elements at the concrete sizes.
ConcreteEquation abstractRepeatedParts(mlir::MLIRContext *context,
                                       ConcreteEquation equation,
                                       uint64_t seed);

/// The equation over symbols of the given form, with sizes tied as typing
/// demands. Nothing if it is not well formed for any symbol values.
std::optional<Equation> generalize(mlir::MLIRContext *context,
                                   const ConcreteEquation &equation,
                                   const GeneralizationForm &form);

/// The equation with symbols replaced by sums of others, where its sides agree
/// for no other values near those that it was found with: that two parts follow
/// each other, or that one of a part is further in than it was. Nothing if no
/// such sums are found. They are a guess, to be proved.
std::optional<Equation> relateSymbols(const Equation &equation, uint64_t seed);

/// The strides and steps of the left side that the strides and steps of the
/// right side are products of, where these are constants and neither those of
/// the left side nor all ones: a step of steps. Empty if there are none.
llvm::SmallVector<int64_t, 4> strideFactors(const Graph &lhs, const Graph &rhs);

/// The equation with symbols for its `strideFactors`, also where symbols have
/// them as factors. Nothing if there are none. A guess, to be proved.
std::optional<Equation> freeStrideFactors(const Equation &equation);

/// The forms that differ for this equation, most general first; then those with
/// symbols related.
std::vector<GeneralizationForm>
generalizationForms(const ConcreteEquation &equation);

} // namespace verso

#endif // VERSO_GENERATE_GENERALIZATION_H
