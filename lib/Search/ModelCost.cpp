//===- ModelCost.cpp - The cost model as the search's cost ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Search/ModelCost.h"
#include "verso/Cost/OperatorSignature.h"

#include "llvm/ADT/StringSwitch.h"

namespace verso::search {

using kernels::Signature;

/// The longest chain of operators that are taken to become one kernel, such as
/// convolution, bias, residual, activation.
static constexpr unsigned maximumChain = 4;

/// How far the layout of a value is traced back.
static constexpr unsigned maximumTrace = 16;

/// The time of an operator whose types no kernel and no interpreter knows.
static constexpr double unknownMilliseconds = 1;

static std::optional<Signature>
signatureOfNode(const Node &node, llvm::ArrayRef<int64_t> symbols) {
  llvm::SmallVector<SymbolicTensor, 4> operands, results;
  llvm::SmallVector<bool, 4> constant;
  for (GraphValue input : node.inputs()) {
    if (!input.type())
      return std::nullopt;
    operands.push_back(*input.type());
    constant.push_back(input.isConstant());
  }
  for (const SymbolicTensor *type : node.types()) {
    if (!type)
      return std::nullopt;
    results.push_back(*type);
  }
  return signatureOf(node.name(), node.attributes(), operands, results,
                     constant, symbols);
}

namespace {
/// A kernel that a node ends, and the one without that node.
struct Chain {
  Signature signature;
  /// Nothing if the node starts the chain.
  std::optional<Signature> before;
};

/// Finds out which kernels nodes become.
class ChainFinder {
public:
  ChainFinder(CostModel &costModel, llvm::ArrayRef<int64_t> symbolValues)
      : model(costModel), symbols(symbolValues) {}

  /// The chain that \p node ends if it is not longer than \p length; nothing if
  /// the node has no signature.
  std::optional<Chain> find(const Node &node, unsigned length);

private:
  CostModel &model;
  llvm::ArrayRef<int64_t> symbols;
};
} // namespace

std::optional<Chain> ChainFinder::find(const Node &node, unsigned length) {
  std::optional<Signature> own = signatureOfNode(node, symbols);
  if (!own)
    return std::nullopt;
  Chain best{*own, std::nullopt};
  if (length <= 1)
    return best;
  // The runtime fuses wherever there is a kernel for it. Of several producers
  // that the operator can be fused into, the one counts that makes it cheapest.
  std::optional<double> bestDifference;
  for (auto [number, input] : llvm::enumerate(node.inputs())) {
    const Node &producer = *input.node;
    if (!producer.isOperator() || producer.isConstant() ||
        producer.numResults() != 1)
      continue;
    std::optional<Chain> chain = find(producer, length - 1);
    if (!chain)
      continue;
    std::optional<Signature> fused =
        fuse(chain->signature, *own, static_cast<unsigned>(number));
    if (!fused || !model.hasKernel(*fused))
      continue;
    const double difference = model.expectedCost(*fused).milliseconds -
                              model.expectedCost(chain->signature).milliseconds;
    if (bestDifference && difference >= *bestDifference)
      continue;
    bestDifference = difference;
    best = {std::move(*fused), std::move(chain->signature)};
  }
  return best;
}

/// Whether a value of four dimensions comes out of kernels that keep the
/// channels last, as far as it can be traced.
static bool hasChannelsLast(GraphValue value) {
  enum class Layout { ChannelsLast, RowMajor, OfInput };
  for (unsigned step = 0; step < maximumTrace; ++step) {
    const Node &node = *value.node;
    if (!node.isOperator())
      return false;
    const auto layout =
        llvm::StringSwitch<Layout>(node.name().stripDialect())
            .Cases({"conv", "max_pool", "avg_pool", "batch_norm"},
                   Layout::ChannelsLast)
            .Cases({"add", "sub", "mul", "relu", "sigmoid", "tanh", "concat",
                    "split", "slice", "pad"},
                   Layout::OfInput)
            .Default(Layout::RowMajor);
    if (layout != Layout::OfInput)
      return layout == Layout::ChannelsLast;
    const auto *input = llvm::find_if(node.inputs(), [](GraphValue candidate) {
      return !candidate.isConstant();
    });
    if (input == node.inputs().end())
      return false;
    value = *input;
  }
  return false;
}

/// Whether the runtime needs to do nothing for a reshape: its operand is
/// row-major already.
static bool isFreeReshape(const Node &node, const Signature &signature) {
  if (signature.kind != "reshape")
    return false;
  const kernels::TensorDescription &operand = signature.operands[0];
  const size_t rank = operand.rank();
  return kernels::sameStorage(kernels::Layout::rowMajor(rank),
                              kernels::Layout::channelsLast(rank),
                              operand.shape) ||
         !hasChannelsLast(node.inputs()[0]);
}

double ModelCost::milliseconds(const Node &node,
                               llvm::ArrayRef<int64_t> symbols) const {
  std::optional<Chain> chain =
      ChainFinder(model, symbols).find(node, maximumChain);
  if (!chain)
    return unknownMilliseconds;
  if (isFreeReshape(node, chain->signature))
    return 0;
  const double all = model.expectedCost(chain->signature).milliseconds;
  if (!chain->before)
    return all;
  return std::max(0.0, all - model.expectedCost(*chain->before).milliseconds);
}

bool ModelCost::refine(const Node &node,
                       llvm::ArrayRef<int64_t> symbols) const {
  std::optional<Chain> chain =
      ChainFinder(model, symbols).find(node, maximumChain);
  if (!chain || isFreeReshape(node, chain->signature))
    return false;
  // The steps of an epilogue take so little time that the difference of two
  // measured times would mostly be noise.
  return model.learn(withoutEpilogue(chain->signature));
}

} // namespace verso::search
