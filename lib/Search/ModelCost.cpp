//===- ModelCost.cpp - The cost model as the search's cost ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Search/ModelCost.h"
#include "verso/Cost/OperatorSignature.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringSwitch.h"

namespace verso::search {

using kernels::Signature;

/// The longest chain of operators that are taken to become one kernel, such as
/// convolution, batch norm, bias, residual, activation.
static constexpr unsigned maximumChain = 5;

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
  /// If \p asked is given, it receives the signatures whose expected cost the
  /// model was asked for.
  ChainFinder(CostModel &costModel, llvm::ArrayRef<int64_t> symbolValues,
              std::vector<Signature> *asked = nullptr)
      : model(costModel), symbols(symbolValues), requests(asked) {}

  /// The chain that \p node ends if it is not longer than \p length; nothing if
  /// the node has no signature.
  std::optional<Chain> find(const Node &node, unsigned length);

  double expectedMilliseconds(const Signature &signature);

private:
  CostModel &model;
  llvm::ArrayRef<int64_t> symbols;
  std::vector<Signature> *requests;
};
} // namespace

double ChainFinder::expectedMilliseconds(const Signature &signature) {
  if (requests)
    requests->push_back(withoutEpilogue(signature));
  return model.expectedCost(signature).milliseconds;
}

/// Whether the kernel that \p node becomes can depend on what computes \p input
/// of it.
static bool canContinueChain(const Node &node, GraphValue input) {
  const Node &producer = *input.node;
  return producer.isOperator() && !producer.isConstant() &&
         producer.numResults() == 1 &&
         (mayBeFused(node.name().stripDialect()) ||
          mayBeFolded(node.name().stripDialect()));
}

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
    if (!canContinueChain(node, input))
      continue;
    std::optional<Chain> chain = find(*input.node, length - 1);
    if (!chain)
      continue;
    if (model.folds(chain->signature, *own, number))
      return Chain{chain->signature, chain->signature};
    std::optional<Signature> fused =
        fuse(chain->signature, *own, static_cast<unsigned>(number));
    if (!fused || !model.hasKernel(*fused))
      continue;
    const double difference =
        expectedMilliseconds(*fused) - expectedMilliseconds(chain->signature);
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

double ModelCost::compute(const Node &node, llvm::ArrayRef<int64_t> symbols,
                          std::vector<Signature> *requests) const {
  ChainFinder finder(model, symbols, requests);
  std::optional<Chain> chain = finder.find(node, maximumChain);
  if (!chain)
    return unknownMilliseconds;
  if (isFreeReshape(node, chain->signature))
    return 0;
  const double all = finder.expectedMilliseconds(chain->signature);
  if (!chain->before)
    return all;
  return std::max(0.0, all - finder.expectedMilliseconds(*chain->before));
}

//===----------------------------------------------------------------------===//
// What is known already
//===----------------------------------------------------------------------===//

using Words = llvm::SmallVector<uintptr_t, 128>;

static void appendType(const SymbolicTensor *type, Words &words) {
  if (!type) {
    words.push_back(~uintptr_t(0));
    return;
  }
  words.push_back(type->rank());
  words.push_back(
      reinterpret_cast<uintptr_t>(type->elementType.getAsOpaquePointer()));
  for (mlir::AffineExpr size : type->sizes)
    words.push_back(reinterpret_cast<uintptr_t>(size.getAsOpaquePointer()));
}

/// Appends words that say all that the chain depends on that \p node ends and
/// that is not longer than \p length. They do not depend on the arena: what an
/// MLIR context owns, it owns once.
static void appendChain(const Node &node, unsigned length, Words &words) {
  words.push_back(
      reinterpret_cast<uintptr_t>(node.name().getAsOpaquePointer()));
  words.push_back(
      reinterpret_cast<uintptr_t>(node.attributes().getAsOpaquePointer()));
  words.push_back(node.numResults());
  for (const SymbolicTensor *type : node.types())
    appendType(type, words);
  words.push_back(node.inputs().size());
  for (GraphValue input : node.inputs()) {
    const bool continues = length > 1 && canContinueChain(node, input);
    words.push_back(uintptr_t(continues) << 1 | input.isConstant());
    // The producer tells the type.
    if (continues)
      appendChain(*input.node, length - 1, words);
    else
      appendType(input.type(), words);
  }
}

double ModelCost::milliseconds(const Node &node,
                               llvm::ArrayRef<int64_t> symbols) const {
  Words words;
  appendChain(node, maximumChain, words);
  if (node.name().stripDialect() == "reshape")
    words.push_back(hasChannelsLast(node.inputs()[0]));
  words.append(symbols.begin(), symbols.end());
  const uint64_t now = model.expectationVersion();
  {
    std::shared_lock<std::shared_mutex> lock(mutex);
    if (version == now)
      if (auto found = table.find(words); found != table.end()) {
        if (model.countsRequests())
          ++found->second->lookups;
        return found->second->milliseconds;
      }
  }
  std::vector<Signature> requests;
  const double result =
      compute(node, symbols, model.countsRequests() ? &requests : nullptr);
  std::unique_lock<std::shared_mutex> lock(mutex);
  // An answer that was found out while the model learnt something may be an old
  // one.
  if (model.expectationVersion() != now)
    return result;
  if (version != now) {
    forget();
    version = now;
  }
  if (table.contains(words)) // another thread was faster
    return result;
  Known &known = entries.emplace_back();
  known.milliseconds = result;
  known.requests = std::move(requests);
  table[Key(words).copy(keys)] = &known;
  return result;
}

/// To be called with the mutex held.
void ModelCost::forget() const {
  for (const Known &known : entries)
    if (known.lookups != 0)
      for (const Signature &signature : known.requests)
        model.noteRequest(signature, known.lookups);
  table.clear();
  entries.clear();
  keys.Reset();
}

ModelCost::~ModelCost() { forget(); }

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

//===----------------------------------------------------------------------===//
// Fragments
//===----------------------------------------------------------------------===//

namespace {
/// Makes graphs of signatures of fragments that compute the same.
class FragmentReader {
public:
  explicit FragmentReader(llvm::ArrayRef<int64_t> symbolValues)
      : symbols(symbolValues) {}

  /// Collects what a fragment is given besides constants.
  bool addInputs(const Fragment &fragment);

  /// The graph of a fragment whose inputs were collected. Nothing if a node
  /// has no signature, or nothing computes an output.
  std::optional<SignatureGraph> read(const Fragment &fragment) const;

private:
  llvm::ArrayRef<int64_t> symbols;
  llvm::MapVector<GraphValue, kernels::TensorDescription> inputs;
};
} // namespace

bool FragmentReader::addInputs(const Fragment &fragment) {
  const llvm::SmallPtrSet<const Node *, 32> inside(fragment.nodes.begin(),
                                                   fragment.nodes.end());
  for (const Node *node : fragment.nodes)
    for (GraphValue input : node->inputs()) {
      if (inside.contains(input.node) || input.isConstant() ||
          inputs.contains(input))
        continue;
      auto description =
          input.type() ? describe(*input.type(), symbols) : std::nullopt;
      if (!description)
        return false;
      inputs.insert({input, std::move(*description)});
    }
  return true;
}

std::optional<SignatureGraph>
FragmentReader::read(const Fragment &fragment) const {
  SignatureGraph graph;
  llvm::DenseMap<GraphValue, SignatureGraph::Value> values;
  for (const auto &[value, description] : inputs) {
    values[value] = {std::nullopt, graph.inputs.size()};
    graph.inputs.push_back(description);
  }
  for (const Node *node : fragment.nodes) {
    auto signature =
        node->isOperator() ? signatureOfNode(*node, symbols) : std::nullopt;
    if (!signature)
      return std::nullopt;
    SignatureGraph::Step step;
    for (auto [number, input] : llvm::enumerate(node->inputs())) {
      if (!values.contains(input)) { // a constant
        values[input] = {std::nullopt, graph.inputs.size()};
        graph.inputs.push_back(signature->operands[number]);
      }
      step.operands.push_back(values[input]);
    }
    for (unsigned i = 0; i < node->numResults(); ++i)
      values[node->result(i)] = {graph.steps.size(), i};
    step.signature = std::move(*signature);
    graph.steps.push_back(std::move(step));
  }
  for (GraphValue output : fragment.outputs) {
    auto found = values.find(output);
    if (found == values.end() || !found->second.step)
      return std::nullopt;
    graph.outputs.push_back(found->second);
  }
  return graph;
}

bool ModelCost::confirms(const Fragment &before, const Fragment &after,
                         llvm::ArrayRef<int64_t> symbols) const {
  if (!judge)
    return true;
  FragmentReader reader(symbols);
  if (!reader.addInputs(before) || !reader.addInputs(after))
    return true;
  auto first = reader.read(before), second = reader.read(after);
  return !first || !second || judge(*first, *second);
}

} // namespace verso::search
