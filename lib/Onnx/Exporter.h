//===- Exporter.h - Writing a function as an ONNX graph --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_ONNX_EXPORTER_H
#define VERSO_LIB_ONNX_EXPORTER_H

#include "ModelWriter.h"
#include "verso/Dialect/VersoDialect.h"
#include "llvm/ADT/DenseSet.h"

namespace verso {

/// Writes a function, a rewritten copy of what `original` imported, with the
/// nodes of the original model where they still fit.
class Exporter {
public:
  Exporter(mlir::func::FuncOp function, const ImportedModel &original,
           GraphStructure structure);

  llvm::Expected<OnnxModel> run();

  //===--- What the emission of single operators needs --------------------===//
  ModelWriter &writer() { return modelWriter; }
  /// The name of a value in the new graph.
  llvm::Expected<std::string> nameOf(mlir::Value value);
  llvm::Expected<llvm::SmallVector<std::string>>
  namesOf(mlir::ValueRange values);
  /// Adds a node that computes the results of `operation` from values.
  llvm::Error
  addNode(mlir::Operation *operation, llvm::StringRef operatorName,
          mlir::ValueRange operands,
          llvm::function_ref<void(onnx::NodeProto &)> setAttributes = nullptr);
  /// The same from names.
  llvm::Error
  addNode(mlir::Operation *operation, llvm::StringRef operatorName,
          llvm::ArrayRef<std::string> inputs,
          llvm::function_ref<void(onnx::NodeProto &)> setAttributes = nullptr);
  /// Adds a node for a step on the way to an operation's result; returns the
  /// name of its output.
  std::string
  addStep(llvm::StringRef operatorName, llvm::ArrayRef<std::string> inputs,
          llvm::function_ref<void(onnx::NodeProto &)> setAttributes = nullptr);

private:
  /// An addition that is written as the bias of what it adds to.
  struct Bias {
    mlir::Operation *product;
    mlir::Value addend;
  };
  /// An operation that, with others before it, still is an original node.
  struct Group {
    unsigned number = 0;
    /// What stands now for the values that the original node's operations use.
    llvm::DenseMap<mlir::Value, mlir::Value> bindings;
  };

  //===--- Preparation ----------------------------------------------------===//
  llvm::Error checkInterface();
  void findLiveOperations();
  void findGroups();
  void findBiases();
  /// Gives values the names of the original values they stand for.
  void nameValues();
  void nameValue(mlir::Value value, llvm::StringRef name);
  void nameResults(mlir::Operation *operation);
  /// Names what goes into opaque operations: what their subgraphs use, or their
  /// inputs.
  void nameForeignOperands(bool captured);

  /// Compares `value` with `old`, a value inside the original node of `group`,
  /// and collects what the group uses.
  bool matchGroup(mlir::Value value, mlir::Value old,
                  const ImportedNode &record, Group &group,
                  llvm::SmallVectorImpl<mlir::Operation *> &inner);
  /// Whether each input of the original node can be given.
  bool canBind(const Group &group);

  //===--- Emission -------------------------------------------------------===//
  llvm::Error emit(mlir::Operation *operation);
  llvm::Error emitGroup(mlir::Operation *operation, const Group &group);
  llvm::Error emitOpaque(OpaqueOp operation);
  llvm::Error emitBias(mlir::Operation *operation, const Bias &bias);
  /// Makes sure that `name` is defined and has the value `value`.
  llvm::Error bindName(llvm::StringRef name, mlir::Value value);
  llvm::Error emitOutputs();
  /// Names the outputs of a copied node after the values that they are now.
  void setOutputs(onnx::NodeProto &node, mlir::Operation *operation,
                  mlir::Operation *old);
  void fixDimensions(onnx::ModelProto &model);

  mlir::func::FuncOp function;
  const ImportedModel &original;
  ModelWriter modelWriter;

  llvm::DenseSet<mlir::Operation *> live;
  llvm::DenseMap<mlir::Operation *, Group> groups;
  llvm::DenseMap<mlir::Operation *, Bias> biases;
  /// Operations that are written as a part of a later one.
  llvm::DenseSet<mlir::Operation *> absorbed;
  llvm::DenseMap<mlir::Value, std::string> names;
};

/// Writes an operation as new nodes. Fails if it has no form in the model's
/// operator set.
llvm::Error emitOperator(Exporter &exporter, mlir::Operation *operation);

/// The addend as the constant bias of a convolution (a vector with one entry
/// for each output channel); null if it is none.
mlir::ElementsAttr convolutionBias(ConvOp conv, mlir::Value addend);

/// Writes a convolution, with a bias if `bias` is not empty, as the node that
/// computes the result of `operation`.
llvm::Error emitConvolution(Exporter &exporter, ConvOp conv,
                            mlir::Operation *operation, llvm::StringRef bias);

/// Writes an operator that works element by element as nodes. False if it is
/// none (EmitElementwise.cpp).
llvm::Expected<bool> emitElementwise(Exporter &exporter,
                                     mlir::Operation *operation);

/// The error for an operator that the model's operator set cannot express.
llvm::Error inexpressible(Exporter &exporter, mlir::Operation *operation);

} // namespace verso

#endif // VERSO_LIB_ONNX_EXPORTER_H
