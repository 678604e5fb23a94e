//===- Attributes.h - From written values to attributes --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is written for an attribute can mean several things: `2` is an integer,
// a number, or a list of some length with this entry everywhere. Nothing here
// knows what an operator wants; its definition is asked, which accepts exactly
// the meanings that have the right form.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_RULETEXT_ATTRIBUTES_H
#define VERSO_LIB_RULETEXT_ATTRIBUTES_H

#include "verso/Dialect/VersoDialect.h"

namespace verso::ruletext {

/// A value as it was written.
struct AttributeValue {
  enum class Kind {
    Entry,    ///< one integer expression
    Repeated, ///< the same as every entry of a list
    List,     ///< several
    Constant, ///< an attribute of its own: a real number, a flag, a type, text
    Same      ///< pads that keep the sizes
  };
  Kind kind = Kind::Entry;
  llvm::SmallVector<mlir::AffineExpr, 4> entries;
  mlir::Attribute constant;
};

struct NamedValue {
  mlir::StringAttr name;
  AttributeValue value;
};

/// The value of an attribute named `name` that is not given, if such attributes
/// have one.
std::optional<AttributeValue> defaultValue(mlir::MLIRContext *context,
                                           llvm::StringRef name);

/// An operator application with all its attributes.
struct ResolvedApplication {
  mlir::DictionaryAttr attributes;
  Definition definition;
};

/// Finds the attributes that `values` mean, and those that are not given, for
/// operator `name` applied to `operands`, over `numSymbols` symbols. The error
/// is that of the operator's definition for the meaning that it accepts most
/// of.
llvm::Expected<ResolvedApplication>
resolveAttributes(mlir::OperationName name,
                  llvm::ArrayRef<SymbolicTensor> operands,
                  llvm::ArrayRef<NamedValue> values, unsigned numSymbols);

/// The number n of the constraint in `<operator>: C<n>: <message>`, the form of
/// such an error. It is 0 if an attribute does not have the right form.
unsigned constraintNumber(llvm::StringRef message);

/// The element type of the numbers among the operands of an application (those
/// that are nothing here): of the types of the other operands the first that
/// the operator accepts, f32 if there are none.
mlir::Type numberType(mlir::OperationName name,
                      llvm::ArrayRef<std::optional<SymbolicTensor>> operands,
                      llvm::ArrayRef<NamedValue> values, unsigned numSymbols);

/// The element type of that name (f16, bf16, f32, f64, i1, u8, i8, i32, ...).
mlir::Type elementType(mlir::MLIRContext *context, llvm::StringRef name);
/// Its name; empty if it has none.
std::string elementTypeName(mlir::Type type);

} // namespace verso::ruletext

#endif // VERSO_LIB_RULETEXT_ATTRIBUTES_H
