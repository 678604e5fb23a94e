//===- Vocabulary.h - What graphs are enumerated from ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A vocabulary lists the operators, with the attributes they are tried with,
// and the inputs that graphs are built from. It says nothing about what an
// operator means: that is its definition's matter alone.
//
// Graphs are enumerated over concrete sizes. A vocabulary gives each named size
// several values, one for each assignment, and an application counts only if it
// is well formed in all of them. Sizes that are equal on purpose (a square
// kernel, which can stand in more places) do no harm: the rule that comes out
// is typed anew with a symbol for each dimension.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_GENERATE_VOCABULARY_H
#define VERSO_GENERATE_VOCABULARY_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"
#include <functional>
#include <string>
#include <vector>

namespace verso {

/// The concrete sizes of a tensor.
using Shape = llvm::SmallVector<int64_t, 4>;

/// A size that shapes refer to by name, with its value in each assignment.
struct NamedSize {
  std::string name;
  llvm::SmallVector<int64_t, 2> values;
  /// True for a spatial size of kernels.
  bool isWindow = false;
};

/// A family of inputs of one shape that may stand for one another.
struct InputTemplate {
  /// The first copy has this name; the others are numbered from 2.
  std::string name;
  /// Named sizes, or "1" for a dimension that a rule keeps at 1. (A named size
  /// whose value is 1 may become a symbol.)
  std::vector<std::string> sizes;
  unsigned copies = 1;
  /// True for an input that may only stand where an operator asks for it.
  bool isReserved = false;
};

/// The values of all named sizes in one assignment.
class SizeAssignment {
public:
  SizeAssignment(llvm::ArrayRef<NamedSize> sizes, unsigned number)
      : sizes(sizes), number(number) {}
  /// The value of the size named `name`; 1 for "1".
  int64_t operator[](llvm::StringRef name) const;
  /// The values of all sizes, in the order of the vocabulary.
  llvm::SmallVector<int64_t> values() const;
  /// Which assignment of the vocabulary it is.
  unsigned assignment() const { return number; }

private:
  llvm::ArrayRef<NamedSize> sizes;
  unsigned number;
};

/// Gives the attributes of an application: for operands of the given shapes,
/// under the given assignment. Null where the application makes no sense.
using AttributeFunction = std::function<mlir::DictionaryAttr(
    mlir::MLIRContext *, llvm::ArrayRef<Shape> operands,
    const SizeAssignment &)>;

/// An operator with one choice of attributes.
struct OperatorTemplate {
  std::string operatorName; ///< without the dialect prefix
  unsigned arity = 1;       ///< 0: a leaf, which costs no operator
  AttributeFunction attributes;
  /// For each operand: the reserved input that alone may stand there, or an
  /// empty string for any value. Empty: any values at all.
  std::vector<std::string> operandInputs = {};
  /// How often one graph may use the operator at most; 0 for any number.
  unsigned maxUses = 0;
  /// Whether its operands may be made from leaves alone.
  bool takesLeaves = true;
};

/// Operators and inputs that are enumerated together.
struct Vocabulary {
  std::string name;
  std::vector<NamedSize> sizes;
  std::vector<InputTemplate> inputs;
  std::vector<OperatorTemplate> operators;
  /// How many operators more than asked for the graphs may have. A small
  /// vocabulary affords some; one with many shapes makes do with fewer.
  int extraOperators = 0;
  /// Rules have at most this many operators in their source; larger graphs are
  /// of use as targets only. 0 for any number.
  unsigned maxSourceOperators = 0;
  /// Whether a binary operator may have one value as both operands. What holds
  /// for two values holds for one, so little is lost without.
  bool repeatOperands = false;

  unsigned numAssignments() const { return sizes.front().values.size(); }
};

/// Checks that sizes have names of their own and equally many values, and that
/// inputs have known sizes and names of their own, and are not too large or too
/// many.
llvm::Error checkSizesAndInputs(const Vocabulary &vocabulary);

/// Whether at most one of the sizes is not 1.
bool isVector(const Shape &shape);

/// The vocabularies that rules are generated from by default.
std::vector<Vocabulary> defaultVocabularies();

/// Keeps only the operators named in `names` (all if it is empty), then drops
/// vocabularies without an operator that has operands.
std::vector<Vocabulary> selectOperators(std::vector<Vocabulary> vocabularies,
                                        llvm::ArrayRef<std::string> names);

/// Those of `vocabularies` that `names` names (all if it is empty), with the
/// operators that `operators` names (all if it is empty). The error is a name
/// that there is not, or that nothing is left.
llvm::Expected<std::vector<Vocabulary>>
selectVocabularies(std::vector<Vocabulary> vocabularies,
                   llvm::ArrayRef<std::string> names,
                   llvm::ArrayRef<std::string> operators);
/// The same of the default vocabularies.
llvm::Expected<std::vector<Vocabulary>>
selectVocabularies(llvm::ArrayRef<std::string> names,
                   llvm::ArrayRef<std::string> operators);

/// The names of all operators in `vocabularies`, sorted.
std::vector<std::string> operatorNames(llvm::ArrayRef<Vocabulary> vocabularies);

//===----------------------------------------------------------------------===//
// Operator templates
//===----------------------------------------------------------------------===//

/// An operator without attributes.
OperatorTemplate plainOperator(llvm::StringRef name, unsigned arity);
/// An elementwise operator of two operands, of equal shapes or one of them a
/// vector: with at most one size that is not 1.
OperatorTemplate elementwiseOperator(llvm::StringRef name);
/// A convolution, stride 1, padded so that an odd kernel keeps the size, over
/// inputs that are not smaller than the kernel.
OperatorTemplate centredConvolution();
/// A pooling operator over a window of the named sizes, stride 1, centred, over
/// inputs that are not smaller than the window.
OperatorTemplate centredMaxPool(llvm::StringRef height, llvm::StringRef width);
OperatorTemplate centredAvgPool(llvm::StringRef height, llvm::StringRef width,
                                bool countIncludePad);
OperatorTemplate concatAlong(unsigned axis, unsigned parts = 2);
/// A split into equal parts.
OperatorTemplate splitAlong(unsigned axis, unsigned parts = 2);
OperatorTemplate transposeBy(llvm::ArrayRef<int64_t> permutation);
/// Enlarges smaller kernels to the named sizes.
OperatorTemplate enlargeTo(llvm::StringRef height, llvm::StringRef width);
OperatorTemplate identityOf(llvm::StringRef size, unsigned rank);
OperatorTemplate fillWith(double value, std::vector<std::string> sizes);
/// Batch normalisation whose parameters are the four reserved inputs named.
OperatorTemplate batchNorm(llvm::ArrayRef<std::string> parameters);
/// `op`, only where its first operand has the spatial sizes "h" and "w", or
/// only where it has not: with kernels and factors.
OperatorTemplate onActivations(OperatorTemplate op);
OperatorTemplate onParameters(OperatorTemplate op);
/// `op`, only where its operands have the ranks of one of the choices.
OperatorTemplate onRanks(std::vector<std::vector<unsigned>> choices,
                         OperatorTemplate op);
/// `op`, not to be applied to leaves or what is made from leaves alone.
OperatorTemplate notOnLeaves(OperatorTemplate op);
/// `op`, to be used at most `times` times in one graph.
OperatorTemplate atMost(unsigned times, OperatorTemplate op);

} // namespace verso

#endif // VERSO_GENERATE_VOCABULARY_H
