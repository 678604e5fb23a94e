//===- OperatorModel.h - A few operators as a model of their own *- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_OPTIMIZE_OPERATORMODEL_H
#define VERSO_LIB_OPTIMIZE_OPERATORMODEL_H

#include "verso/Cost/SignatureGraph.h"
#include "verso/Onnx/OnnxModel.h"
#include "verso/Runtime/OnnxRuntimeWorker.h"

namespace verso {

/// A graph as an ONNX model.
struct OperatorModel {
  OnnxModel model;
  /// The graph's inputs that are the model's: its input xi is number inputs[i]
  /// of the graph. Constants, and what no step reads, are none.
  std::vector<size_t> inputs;

  /// The model of `graph`, whose constant inputs have the values at `data`: a
  /// pointer for each input, null for those that are not constant. `data` may
  /// be empty if no input is constant. Fails if an operator has no form in
  /// ONNX.
  static llvm::Expected<OperatorModel>
  create(const SignatureGraph &graph, llvm::ArrayRef<const void *> data);

  /// Loads it by way of a temporary file.
  llvm::Expected<OnnxRuntimeWorker::Session> load(OnnxRuntimeWorker &worker,
                                                  bool profiled) const;

  /// The model's inputs, given the data of the graph's.
  std::vector<NamedTensor> tensors(const SignatureGraph &graph,
                                   llvm::ArrayRef<const void *> data) const;
};

/// A session that is bound to random data, and the nodes that it consists of.
struct BoundSession {
  OnnxRuntimeWorker::Session session;
  std::vector<OnnxRuntimeNode> nodes;
};

/// Loads the model of a graph, its constants random, on random data. What is
/// loaded stays loaded even if this fails.
llvm::Expected<BoundSession> bindRandomly(OnnxRuntimeWorker &worker,
                                          const SignatureGraph &graph);

/// Random data for all inputs of a graph.
class RandomInputs {
public:
  explicit RandomInputs(llvm::ArrayRef<kernels::TensorDescription> inputs);

  /// A pointer for each input.
  llvm::ArrayRef<const void *> data() const { return pointers; }

private:
  std::vector<std::vector<char>> storage;
  std::vector<const void *> pointers;
};

} // namespace verso

#endif // VERSO_LIB_OPTIMIZE_OPERATORMODEL_H
