//===- Operator.h - Operators by name, attributes and shapes ---*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An operator application need not be an mlir::Operation: the search graph and
// the rule generator know applications as (name, attributes, operands). These
// functions give the meaning of an application in that form.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_OPERATOR_H
#define VERSO_DIALECT_OPERATOR_H

#include "mlir/IR/OperationSupport.h"
#include "verso/Expression/Definition.h"

namespace verso {

/// True if the operator has a definition (implements OperatorInterface).
bool hasDefinition(mlir::OperationName name);

/// The meaning of operator `name` with `attributes`, applied to `operands`.
/// Symbolic attributes refer to the same symbols as the operands' sizes. The
/// error is the constraint that fails, as `<operator>: C<n>: <message>`.
llvm::Expected<Definition> define(mlir::OperationName name,
                                  mlir::DictionaryAttr attributes,
                                  llvm::ArrayRef<SymbolicTensor> operands);

/// The symbolic form of a ranked tensor type. Its dynamic sizes become the
/// symbols s<nextSymbol>, s<nextSymbol+1>, ...; `nextSymbol` is advanced.
SymbolicTensor symbolicTensor(mlir::RankedTensorType type,
                              unsigned &nextSymbol);

/// The ranked tensor type of a symbolic tensor; sizes that are not constant
/// become dynamic.
mlir::RankedTensorType tensorType(const SymbolicTensor &tensor);

/// One more than the largest symbol position that the attributes mention.
unsigned numSymbols(mlir::DictionaryAttr attributes);

/// The entry with which an attribute of integers of this name changes nothing,
/// whatever the operator: 1 for strides, 0 for pads. Nothing for attributes
/// without such an entry.
std::optional<int64_t> neutralEntry(llvm::StringRef attributeName);

/// An attribute list of integers: a plain array if all entries are constant,
/// else an affine map with `numSymbols` symbols.
mlir::Attribute indexArrayAttr(mlir::MLIRContext *context,
                               llvm::ArrayRef<mlir::AffineExpr> entries,
                               unsigned numSymbols);

/// Reads attributes for an operator's definition. An attribute that is missing
/// or has another form fails constraint C0 of the builder; the reader then
/// returns an empty or zero value.
class AttributeReader {
public:
  AttributeReader(DefinitionBuilder &builder, mlir::DictionaryAttr attributes)
      : builder(builder), attributes(attributes) {}

  /// A list of integers or of symbolic expressions.
  llvm::SmallVector<mlir::AffineExpr, 4> indices(llvm::StringRef name);
  /// A list that must consist of plain integers.
  llvm::SmallVector<int64_t, 4> integers(llvm::StringRef name);
  /// One integer or symbolic expression.
  mlir::AffineExpr index(llvm::StringRef name);
  /// One plain integer.
  int64_t integer(llvm::StringRef name);
  double real(llvm::StringRef name);
  /// A number, or a symbol of a rule that stands for one, as a value.
  ScalarExpression scalar(llvm::StringRef name);
  bool flag(llvm::StringRef name);
  /// A type; none if missing.
  mlir::Type type(llvm::StringRef name);

private:
  void missing(llvm::StringRef name, llvm::StringRef form);

  DefinitionBuilder &builder;
  mlir::DictionaryAttr attributes;
};

} // namespace verso

#endif // VERSO_DIALECT_OPERATOR_H
