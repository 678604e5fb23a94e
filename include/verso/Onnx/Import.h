//===- Import.h - From ONNX to the verso dialect ---------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_ONNX_IMPORT_H
#define VERSO_ONNX_IMPORT_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "verso/Onnx/OnnxModel.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace verso {

/// The argument attribute that names the symbolic dimensions of an input: an
/// array with a string for each dimension, empty where the size is fixed.
inline constexpr llvm::StringLiteral dimNamesAttributeName = "verso.dim_names";

struct ImportOptions {
  /// Fixed shapes for inputs, by name. A symbolic dimension is replaced
  /// everywhere by the size that an input gives it.
  llvm::StringMap<llvm::SmallVector<int64_t>> shapes;
};

/// What the import made of one ONNX node.
struct ImportedNode {
  enum class Kind : uint8_t {
    Operators, ///< operators with a definition
    Opaque,    ///< a verso.opaque operation, for `reason`
    Alias,     ///< nothing: the output is the first input (Identity, ...)
    Constant,  ///< a constant that the node itself states
    Folded,    ///< a constant that follows from shapes and other constants
  };
  Kind kind = Kind::Opaque;
  /// Why the node is opaque.
  std::string reason;
  /// Operators: what the node became, constants excepted, in order.
  llvm::SmallVector<mlir::Operation *, 1> operations;
};

/// A model as a module with one function `main`. Its arguments are the graph's
/// inputs (without initializers that nobody may replace), its results the
/// graph's outputs. Each operation's location names the node it came from.
///
/// The module, the constants in it and this object refer to the model's bytes.
class ImportedModel {
public:
  ImportedModel(OnnxModel model, mlir::OwningOpRef<mlir::ModuleOp> module)
      : onnxModel(std::move(model)), moduleRef(std::move(module)) {}

  const OnnxModel &model() const { return onnxModel; }
  mlir::ModuleOp module() const { return moduleRef.get(); }
  mlir::func::FuncOp function() const {
    return *module().getOps<mlir::func::FuncOp>().begin();
  }
  /// A copy of the module to be rewritten. It shares the constants.
  mlir::OwningOpRef<mlir::ModuleOp> cloneModule() const {
    return module().clone();
  }

  /// One entry for each node of the graph, in the order of the file.
  llvm::ArrayRef<ImportedNode> nodes() const { return nodeList; }
  /// What a name of the graph stands for: a null value if it is a constant
  /// that no operation uses.
  mlir::Value value(llvm::StringRef name) const { return values.lookup(name); }
  /// The constant behind a name; null if the name is not constant.
  mlir::ElementsAttr constant(llvm::StringRef name) const {
    return constants.lookup(name);
  }
  /// Calls `visit` for each constant that has a name, in no particular order.
  void forEachConstant(
      llvm::function_ref<void(llvm::StringRef, mlir::ElementsAttr)> visit)
      const {
    for (const auto &entry : constants)
      visit(entry.getKey(), entry.getValue());
  }
  /// The sizes that options gave to symbolic dimensions, by dimension name.
  const llvm::StringMap<int64_t> &fixedDimensions() const { return fixedSizes; }

  /// Whether options gave the input a shape.
  bool isShapeGiven(llvm::StringRef input) const {
    return givenShapes.contains(input);
  }

private:
  friend class Importer;
  OnnxModel onnxModel;
  mlir::OwningOpRef<mlir::ModuleOp> moduleRef;
  std::vector<ImportedNode> nodeList;
  llvm::StringMap<mlir::Value> values;
  llvm::StringMap<mlir::ElementsAttr> constants;
  llvm::StringMap<int64_t> fixedSizes;
  llvm::StringSet<> givenShapes;
};

/// Imports a model. What fits an operator of the dialect exactly becomes that
/// operator; every other node becomes a verso.opaque operation whose payload is
/// the number of the node. Fails, with one line that names the file, the node
/// and the problem, if the model is malformed.
llvm::Expected<ImportedModel> importModel(mlir::MLIRContext *context,
                                          const OnnxModel &model,
                                          const ImportOptions &options = {});

/// The number of the node of `model` that an operation at `location` came from.
std::optional<unsigned> originOf(mlir::Location location);

} // namespace verso

#endif // VERSO_ONNX_IMPORT_H
