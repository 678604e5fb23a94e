//===- CandidateForms.h - A candidate over symbols -------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_GENERATE_CANDIDATEFORMS_H
#define VERSO_LIB_GENERATE_CANDIDATEFORMS_H

#include "KnownRules.h"
#include "mlir/IR/OwningOpRef.h"
#include "verso/Generate/Candidates.h"

namespace verso {

/// Forms of one candidate that are sent to the prover at most.
inline constexpr unsigned maxFormsTried = 4;

/// A rule to be proved.
struct RuleForm {
  CheckedEquation checked;
  /// The equation is the most general form of what it was found as.
  bool isMostGeneral = false;
  /// The equation can take part in derivations: matching its left side
  /// determines everything, and it was seen to hold at some points.
  bool isDerivable = true;
  mlir::OwningOpRef<RuleOp> rule = {};
};

/// The forms over symbols of a candidate that can be rules and that agree on
/// random data, from the most general down, made one at a time.
class CandidateForms {
public:
  /// `candidate` is to become a rule from the left to the right side.
  CandidateForms(mlir::MLIRContext *context, ConcreteEquation candidate,
                 uint64_t seed)
      : context(context), concrete(std::move(candidate)), seed(seed) {}

  /// The next form; nothing if there is none left.
  std::optional<RuleForm> next();

private:
  void prepare();

  mlir::MLIRContext *context;
  ConcreteEquation concrete;
  uint64_t seed;
  bool isPrepared = false;
  std::vector<GeneralizationForm> forms;
  unsigned nextForm = 0;
};

/// The directions of a candidate that may be rules, at concrete sizes.
llvm::SmallVector<ConcreteEquation, 2>
candidateDirections(const Enumeration &enumeration,
                    llvm::ArrayRef<ConcreteInput> inputs,
                    const CandidatePair &candidate);

/// What identifies an equation, apart from the names of inputs and symbols.
std::string identity(mlir::MLIRContext *context, Equation equation);

} // namespace verso

#endif // VERSO_LIB_GENERATE_CANDIDATEFORMS_H
