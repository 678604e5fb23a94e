//===- SideBuilder.h - One side of a rule as operations --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_RULETEXT_SIDEBUILDER_H
#define VERSO_LIB_RULETEXT_SIDEBUILDER_H

#include "Attributes.h"
#include "Scope.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace verso::ruletext {

/// Lets the scope meet the symbols of a side, in the order of the text.
class SymbolCollector {
public:
  SymbolCollector(Source &source, Scope &scope, mlir::MLIRContext *context,
                  llvm::ArrayRef<LetNode> lets)
      : source(source), scope(scope), context(context), lets(lets) {}

  bool collect(llvm::ArrayRef<const TensorNode *> nodes);

private:
  Source &source;
  Scope &scope;
  mlir::MLIRContext *context;
  llvm::ArrayRef<LetNode> lets;
  llvm::SmallPtrSet<const LetNode *, 4> metLets;
};

/// Builds the operations of one side. Equal applications become one operation.
class SideBuilder {
public:
  /// A side of `rule` in `region`, which gets a block with arguments `inputs`.
  SideBuilder(Source &source, const RuleNode &rule, Scope &scope,
              mlir::Location location, llvm::ArrayRef<SymbolicTensor> inputs,
              mlir::Region &region);

  /// Builds and yields the results; false on failure, then nothing is yielded.
  bool build(llvm::ArrayRef<const TensorNode *> results);
  /// After a failure: whether a constraint of an operator does not hold.
  bool isIllFormed() const { return illFormed; }

private:
  using Values = llvm::SmallVector<mlir::Value, 2>;
  /// A value, or a number without a type.
  struct Operand {
    mlir::Value value;
    const TensorNode *number;
  };

  bool evaluate(const TensorNode &node, Values &values);
  bool evaluateName(const TensorNode &node, Values &values);
  bool evaluateResult(const TensorNode &node, Values &values);
  bool evaluateApplication(const TensorNode &node, Values &values);
  /// True for a literal and for a name that only sizes and attributes have.
  bool isNumber(const TensorNode &node) const;
  bool number(const TensorNode &node, mlir::Type type, Values &values);
  bool apply(const char *position, mlir::OperationName name,
             llvm::ArrayRef<mlir::Value> operands,
             llvm::ArrayRef<NamedValue> attributes, Values &values);

  Source &source;
  const RuleNode &rule;
  Scope &scope;
  mlir::OpBuilder builder;
  mlir::Location location;
  mlir::Block *block;
  llvm::DenseMap<mlir::Value, SymbolicTensor> types;
  llvm::DenseMap<const LetNode *, Values> letValues;
  /// Lets from here on are not defined yet where a term stands.
  size_t numVisibleLets;
  bool illFormed = false;
};

} // namespace verso::ruletext

#endif // VERSO_LIB_RULETEXT_SIDEBUILDER_H
