//===- Importer.h - Importing a whole model --------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_ONNX_IMPORTER_H
#define VERSO_LIB_ONNX_IMPORTER_H

#include "GraphStructure.h"
#include "NodeImport.h"
#include "verso/Onnx/Import.h"
#include "llvm/ADT/DenseMap.h"

namespace verso {

/// Builds an ImportedModel: first the inputs, then node after node in an order
/// in which each comes after those it depends on.
class Importer {
public:
  Importer(mlir::MLIRContext *context, const OnnxModel &model,
           const ImportOptions &options);

  llvm::Expected<ImportedModel> run();

private:
  friend class NodeImport;

  //===--- Inputs ---------------------------------------------------------===//
  llvm::Error importInputs();
  llvm::Error importInitializers();
  /// Notes the sizes that the options give to symbolic dimensions.
  llvm::Error fixDimensions();
  /// Adds the argument for one input of the graph.
  llvm::Error addArgument(const onnx::ValueInfoProto &input);
  /// The symbolic form of a declared tensor type; nothing without a shape.
  llvm::Expected<std::optional<SymbolicTensor>>
  declaredTensor(const onnx::ValueInfoProto &value);
  mlir::AffineExpr dimensionSymbol(llvm::StringRef name);
  mlir::AffineExpr unknownSize();

  //===--- Nodes ----------------------------------------------------------===//
  llvm::Error importNode(unsigned number);
  /// Tries to make operators of the node. Returns false, and notes why, if it
  /// has to stay opaque.
  llvm::Expected<bool> convertNode(NodeImport &node);
  /// Tries to make constants of the node's outputs.
  llvm::Expected<bool> foldNode(NodeImport &node);
  void importOpaque(NodeImport &node);
  /// The type for output `number` of a node that stays opaque.
  mlir::Type opaqueType(const onnx::NodeProto &node, unsigned number,
                        const std::optional<SymbolicTensor> &inferred,
                        std::optional<SymbolicTensor> &tensor);
  /// Erases what was added to the function after `last`.
  void eraseAfter(mlir::Operation *last);
  mlir::Location locationOf(unsigned number);
  bool isStandard(const onnx::NodeProto &node) const;

  //===--- Values ---------------------------------------------------------===//
  mlir::Value valueOf(llvm::StringRef name);
  mlir::Value constantOf(mlir::ElementsAttr elements);
  /// Creates an operation without operands, before all others that have some.
  mlir::Operation *
  createLeaf(llvm::function_ref<mlir::Operation *(mlir::OpBuilder &)> create);
  void define(llvm::StringRef name, mlir::Value value);
  void defineType(mlir::Value value, SymbolicTensor type);

  llvm::Error importOutputs();
  /// Erases constants that no operation uses.
  void eraseUnusedConstants();

  mlir::MLIRContext *context;
  const OnnxModel &model;
  const onnx::GraphProto &graph;
  const ImportOptions &options;
  GraphStructure structure;
  ImportedModel result;
  mlir::OpBuilder builder;
  mlir::Block *block = nullptr;
  /// Constants and the like come first, in the order of their first use.
  mlir::Operation *lastLeaf = nullptr;

  llvm::DenseMap<mlir::Value, SymbolicTensor> types;
  llvm::DenseMap<mlir::Attribute, mlir::Value> constantValues;
  /// Contents that depend on symbolic sizes.
  llvm::StringMap<KnownIntegers> symbolicContents;
  llvm::StringMap<unsigned> dimensionSymbols;
  unsigned nextSymbol = 0;
  llvm::StringMap<const onnx::ValueInfoProto *> declaredValues;
  /// The functions of the model, by domain, name and overload.
  llvm::StringSet<> functions;
};

} // namespace verso

#endif // VERSO_LIB_ONNX_IMPORTER_H
