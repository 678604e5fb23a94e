//===- ModelWriter.h - Puts a new graph into a model -----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_ONNX_MODELWRITER_H
#define VERSO_LIB_ONNX_MODELWRITER_H

#include "GraphStructure.h"
#include "Tensors.h"
#include "verso/Onnx/Import.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringSet.h"

namespace verso {

/// Collects the nodes and constants of a new graph for an old model: names,
/// initializers, the order of nodes.
class ModelWriter {
public:
  ModelWriter(const ImportedModel &original, GraphStructure structure);

  const ImportedModel &original() const { return source; }
  const GraphStructure &structure() const { return graphStructure; }
  /// Node `number` of the original graph.
  const onnx::NodeProto &originalNode(unsigned number) const {
    return source.model().proto().graph().node(number);
  }
  /// The version of the standard operator set.
  int64_t opset() const { return opsetVersion; }

  //===--- Names ----------------------------------------------------------===//
  /// Takes a name for a value of the new graph; false if it is taken.
  bool claim(llvm::StringRef name) { return claimed.insert(name).second; }
  /// Takes a name that nothing in the model has.
  std::string freshName();

  //===--- Constants ------------------------------------------------------===//
  /// The name under which the new graph has the constant `elements`: the one
  /// it has in the original graph, if any.
  llvm::Expected<std::string> constant(mlir::ElementsAttr elements);
  /// The same for a list of 64-bit integers.
  llvm::Expected<std::string> integers(llvm::ArrayRef<int64_t> values);
  /// Makes sure that the constant `name` of the original graph is in the new
  /// one, under its name.
  llvm::Error keepConstant(llvm::StringRef name);

  //===--- Nodes ----------------------------------------------------------===//
  /// Adds a new node. Nodes are added after those they depend on.
  onnx::NodeProto &addNode(llvm::StringRef operatorName,
                           llvm::ArrayRef<std::string> inputs,
                           llvm::ArrayRef<std::string> outputs);
  /// Adds a copy of node `number` of the original graph.
  onnx::NodeProto &addCopy(unsigned number);
  /// Proposes a name for the node added last. A new node gets the first of its
  /// proposals that no node of the original graph has that is kept, and no
  /// other new node.
  void proposeName(const std::string &name) {
    entries.back().proposedNames.push_back(name);
  }
  /// Notes that an initializer of the original graph is used.
  void useInitializer(llvm::StringRef name) { usedInitializers.insert(name); }

  /// The finished model.
  std::unique_ptr<onnx::ModelProto> finish();

private:
  struct Entry {
    onnx::NodeProto node;
    /// Where the node would like to be: its number in the original graph, or
    /// that of the node that it was added after.
    unsigned priority;
    /// The number of the node that this is a copy of.
    std::optional<unsigned> copyOf;
    llvm::SmallVector<std::string, 2> proposedNames;
  };

  /// Adds a constant under a given name: as an initializer, or as a node where
  /// every initializer would have to be an input, or a node is smaller.
  llvm::Error addConstant(mlir::ElementsAttr elements, llvm::StringRef name);
  void nameNodes();
  void writeNodes(onnx::GraphProto &graph);
  void writeInitializers(onnx::GraphProto &graph);
  void dropStaleAnnotations(onnx::GraphProto &graph);

  const ImportedModel &source;
  GraphStructure graphStructure;
  int64_t opsetVersion;

  llvm::StringSet<> claimed;
  unsigned nextName = 0;

  /// The name of each constant of the original or the new graph.
  llvm::DenseMap<mlir::Attribute, std::string> constantNames;
  llvm::StringSet<> keptConstants;
  llvm::StringSet<> usedInitializers;
  std::vector<onnx::TensorProto> newInitializers;

  std::vector<Entry> entries;
  std::vector<bool> isCopied;
};

/// Sets attributes of a node that is written.
void setAttribute(onnx::NodeProto &node, llvm::StringRef name, int64_t value);
void setAttribute(onnx::NodeProto &node, llvm::StringRef name, float value);
void setAttribute(onnx::NodeProto &node, llvm::StringRef name,
                  llvm::StringRef value);
void setAttribute(onnx::NodeProto &node, llvm::StringRef name,
                  llvm::ArrayRef<int64_t> values);

} // namespace verso

#endif // VERSO_LIB_ONNX_MODELWRITER_H
