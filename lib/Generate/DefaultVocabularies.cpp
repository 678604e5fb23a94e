//===- DefaultVocabularies.cpp - What rules are generated from by default -===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each vocabulary is a situation of real networks: a convolution and what can
// be folded into it, several branches on one input, pooling. Small ones beat
// one that has it all. They have fewer graphs that no network contains (a
// pooled kernel, the product of two biases), hence fewer rules about them, and
// they leave room for larger graphs.
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/Vocabulary.h"
#include <numeric>

namespace verso {

/// Sizes of activations, which the vocabularies of images share. They differ,
/// except that `c` is the size on both sides of a square kernel.
static std::vector<NamedSize> imageSizes() {
  return {{"n", {2, 3}},
          {"c", {4, 2}},
          {"o", {6, 4}},
          {"h", {3, 4}},
          {"w", {5, 6}},
          {"r", {3, 3}, /*isWindow=*/true},
          {"s", {3, 5}, /*isWindow=*/true},
          {"p", {1, 1}, /*isWindow=*/true},
          {"q", {1, 1}, /*isWindow=*/true}};
}

static const std::vector<std::string> activation = {"n", "c", "h", "w"};

static OperatorTemplate add() { return elementwiseOperator("add"); }
static OperatorTemplate mul() { return elementwiseOperator("mul"); }
static OperatorTemplate relu() { return notOnLeaves(plainOperator("relu", 1)); }
/// Exchanges the channels of a kernel, or makes a factor for each input channel
/// one for each output channel.
static OperatorTemplate exchangeChannels() { return transposeBy({1, 0, 2, 3}); }

/// Sums and products of whole activations and of one number per channel.
static Vocabulary elementwise() {
  Vocabulary vocabulary;
  vocabulary.name = "elementwise";
  vocabulary.sizes = imageSizes();
  vocabulary.inputs = {{"x", activation, 2}, {"s", {"1", "c", "1", "1"}, 2}};
  vocabulary.operators = {add(), mul()};
  return vocabulary;
}

/// Batch normalisation as a multiplication and an addition: five operators.
static Vocabulary normalization() {
  Vocabulary vocabulary;
  vocabulary.name = "normalization";
  vocabulary.sizes = imageSizes();
  vocabulary.inputs = {{"x", activation},
                       {"scale", {"c"}, 1, /*isReserved=*/true},
                       {"bias", {"c"}, 1, /*isReserved=*/true},
                       {"mean", {"c"}, 1, /*isReserved=*/true},
                       {"variance", {"c"}, 1, /*isReserved=*/true}};
  vocabulary.operators = {
      atMost(2, batchNorm({"scale", "bias", "mean", "variance"})),
      atMost(1, add()),
      atMost(1, elementwiseOperator("sub")),
      atMost(1, mul()),
      fillWith(1, {"1", "c", "1", "1"}),
      fillWith(0, {"1", "c", "1", "1"})};
  vocabulary.extraOperators = 2;
  vocabulary.maxSourceOperators = 1;
  return vocabulary;
}

/// A factor for each channel, on its own, or before or after a convolution.
static Vocabulary scaling() {
  Vocabulary vocabulary;
  vocabulary.name = "scaling";
  vocabulary.sizes = imageSizes();
  vocabulary.inputs = {{"x", activation},
                       {"w", {"o", "c", "r", "s"}},
                       {"f", {"1", "c", "1", "1"}},
                       {"g", {"1", "o", "1", "1"}}};
  vocabulary.operators = {
      onActivations(atMost(1, centredConvolution())), atMost(1, mul()),
      onParameters(atMost(1, exchangeChannels())), identityOf("c", 4)};
  return vocabulary;
}

/// A number added to each channel before a convolution.
static Vocabulary shifting() {
  Vocabulary vocabulary;
  vocabulary.name = "shifting";
  vocabulary.sizes = imageSizes();
  vocabulary.inputs = {{"x", activation},
                       {"k", {"o", "c", "p", "q"}},
                       {"b", {"1", "c", "1", "1"}}};
  vocabulary.operators = {atMost(2, centredConvolution()), atMost(1, add())};
  return vocabulary;
}

/// One pointwise convolution after another.
static Vocabulary chain() {
  Vocabulary vocabulary;
  vocabulary.name = "chain";
  vocabulary.sizes = imageSizes();
  vocabulary.sizes.push_back({"m", {7, 3}});
  vocabulary.inputs = {{"x", activation},
                       {"k", {"o", "c", "p", "q"}},
                       {"l", {"m", "o", "p", "q"}}};
  vocabulary.operators = {atMost(2, centredConvolution()),
                          onParameters(atMost(1, exchangeChannels()))};
  return vocabulary;
}

/// Convolutions side by side, with kernels of two sizes.
static Vocabulary branches() {
  Vocabulary vocabulary;
  vocabulary.name = "branches";
  vocabulary.sizes = imageSizes();
  vocabulary.inputs = {{"x", activation, 2},
                       {"w", {"o", "c", "r", "s"}, 2},
                       {"k", {"o", "c", "p", "q"}}};
  vocabulary.operators = {onActivations(atMost(2, centredConvolution())),
                          atMost(1, add()),
                          onParameters(atMost(1, concatAlong(0))),
                          atMost(2, concatAlong(1)),
                          onActivations(atMost(1, splitAlong(1))),
                          onParameters(atMost(1, enlargeTo("r", "s")))};
  return vocabulary;
}

/// A convolution beside its own input.
static Vocabulary residual() {
  Vocabulary vocabulary;
  vocabulary.name = "residual";
  vocabulary.sizes = imageSizes();
  vocabulary.inputs = {{"x", activation}, {"w", {"c", "c", "r", "s"}}};
  vocabulary.operators = {onActivations(atMost(1, centredConvolution())),
                          atMost(1, add()),
                          onParameters(atMost(1, concatAlong(0))),
                          onActivations(atMost(1, concatAlong(1))),
                          onParameters(atMost(1, enlargeTo("r", "s"))),
                          identityOf("c", 4)};
  return vocabulary;
}

/// Activations joined and taken apart, and what is done to them element by
/// element.
static Vocabulary movement() {
  Vocabulary vocabulary;
  vocabulary.name = "movement";
  vocabulary.sizes = imageSizes();
  vocabulary.inputs = {{"x", activation, 2}, {"s", {"1", "c", "1", "1"}, 2}};
  vocabulary.operators = {
      atMost(2, add()), atMost(2, mul()), onActivations(atMost(2, relu())),
      atMost(2, concatAlong(1)), onActivations(atMost(2, splitAlong(1)))};
  return vocabulary;
}

/// Four activations joined in pairs and combined, in either order.
static Vocabulary joins() {
  Vocabulary vocabulary;
  vocabulary.name = "joins";
  vocabulary.sizes = imageSizes();
  vocabulary.inputs = {{"x", activation, 4}};
  vocabulary.operators = {atMost(2, add()), atMost(2, mul()),
                          atMost(2, concatAlong(1))};
  return vocabulary;
}

/// Pooling, and what may change places with it.
static Vocabulary pooling() {
  Vocabulary vocabulary;
  vocabulary.name = "pooling";
  vocabulary.sizes = imageSizes();
  vocabulary.inputs = {{"x", activation, 2},
                       {"k", {"o", "c", "p", "q"}},
                       {"s", {"1", "c", "1", "1"}}};
  vocabulary.operators = {
      onActivations(atMost(1, centredConvolution())),
      onActivations(atMost(1, add())),
      onActivations(atMost(1, mul())),
      onActivations(atMost(1, relu())),
      onActivations(atMost(1, concatAlong(1))),
      onActivations(atMost(1, splitAlong(1))),
      onActivations(atMost(2, centredMaxPool("r", "s"))),
      onActivations(atMost(2, centredAvgPool("r", "s", true))),
      onActivations(atMost(2, centredAvgPool("r", "s", false)))};
  return vocabulary;
}

/// Pooling as a convolution.
static Vocabulary windows() {
  Vocabulary vocabulary;
  vocabulary.name = "windows";
  vocabulary.sizes = imageSizes();
  vocabulary.inputs = {{"x", activation}};
  vocabulary.operators = {atMost(1, centredConvolution()),
                          atMost(1, centredAvgPool("r", "s", true)),
                          onParameters(atMost(1, enlargeTo("r", "s"))),
                          identityOf("c", 4)};
  vocabulary.maxSourceOperators = 1;
  return vocabulary;
}

/// What is done to kernels, which are constants as a rule: so that terms that
/// are equal can be seen to be.
static Vocabulary kernels() {
  Vocabulary vocabulary;
  vocabulary.name = "kernels";
  vocabulary.sizes = imageSizes();
  vocabulary.inputs = {{"k", {"o", "c", "p", "q"}, 2},
                       {"f", {"1", "c", "1", "1"}}};
  vocabulary.operators = {atMost(1, add()),          atMost(1, mul()),
                          atMost(1, concatAlong(0)), atMost(1, concatAlong(1)),
                          exchangeChannels(),        enlargeTo("r", "s")};
  return vocabulary;
}

/// Matrix products, with what stands around them. Matrices are square so that
/// any may follow any other.
static Vocabulary matrix() {
  Vocabulary vocabulary;
  vocabulary.name = "matrix";
  vocabulary.sizes = {{"k", {4, 6}}};
  vocabulary.inputs = {{"a", {"k", "k"}, 3}};
  vocabulary.operators = {atMost(2, plainOperator("matmul", 2)),
                          atMost(2, add()),
                          atMost(2, relu()),
                          atMost(2, concatAlong(0)),
                          atMost(2, concatAlong(1)),
                          notOnLeaves(atMost(1, splitAlong(1))),
                          atMost(2, transposeBy({1, 0})),
                          identityOf("k", 2)};
  return vocabulary;
}

/// Matrix products, and factors and biases of their rows and columns.
static Vocabulary vectors() {
  Vocabulary vocabulary;
  vocabulary.name = "vectors";
  vocabulary.sizes = {{"k", {4, 6}}};
  vocabulary.inputs = {
      {"a", {"k", "k"}, 2}, {"row", {"1", "k"}}, {"column", {"k", "1"}}};
  vocabulary.operators = {atMost(2, plainOperator("matmul", 2)),
                          atMost(1, add()), atMost(1, mul()),
                          atMost(1, transposeBy({1, 0})), identityOf("k", 2)};
  return vocabulary;
}

/// Linear layers of a batch of sequences: products with matrices of weights,
/// and what is done to their results.
static Vocabulary projection() {
  Vocabulary vocabulary;
  vocabulary.name = "projection";
  vocabulary.sizes = {{"n", {2, 3}}, {"k", {4, 6}}};
  vocabulary.inputs = {
      {"x", {"n", "k", "k"}, 2}, {"w", {"k", "k"}, 2}, {"b", {"k"}}, {"s", {}}};
  vocabulary.operators = {
      onRanks({{3, 2}}, atMost(2, plainOperator("matmul", 2))),
      onRanks({{2, 2}}, atMost(1, plainOperator("matmul", 2))),
      onRanks({{3, 3}, {2, 2}, {3, 1}, {1, 3}}, atMost(1, add())),
      onRanks({{3, 0}, {0, 3}, {2, 0}, {0, 2}, {2, 1}, {1, 2}, {3, 1}, {1, 3}},
              atMost(1, mul())),
      onRanks({{2, 2}}, atMost(1, concatAlong(1))),
      onRanks({{3, 3}}, atMost(1, concatAlong(2))),
      onRanks({{3}}, atMost(1, splitAlong(2)))};
  return vocabulary;
}

/// Three linear layers of one input, as queries, keys and values.
static Vocabulary threeProjections() {
  Vocabulary vocabulary;
  vocabulary.name = "projections";
  vocabulary.sizes = {{"n", {2, 3}}, {"k", {4, 6}}};
  vocabulary.inputs = {{"x", {"n", "k", "k"}}, {"w", {"k", "k"}, 3}};
  vocabulary.operators = {
      onRanks({{3, 2}}, atMost(3, plainOperator("matmul", 2))),
      onRanks({{2, 2, 2}}, atMost(1, concatAlong(1, 3))),
      onRanks({{3, 3, 3}}, atMost(1, concatAlong(2, 3))),
      onRanks({{3}}, atMost(1, splitAlong(2, 3)))};
  return vocabulary;
}

/// Products of matrices in a batch with `batch` dimensions, as in attention
/// without what makes it non-linear.
static Vocabulary attention(std::string name, std::vector<std::string> batch) {
  Vocabulary vocabulary;
  vocabulary.name = std::move(name);
  vocabulary.sizes = {{"n", {2, 3}}, {"m", {3, 2}}, {"k", {4, 6}}};
  std::vector<int64_t> exchange(batch.size());
  std::iota(exchange.begin(), exchange.end(), 0);
  exchange.push_back(int64_t(batch.size()) + 1);
  exchange.push_back(int64_t(batch.size()));
  std::vector<std::string> matrices = std::move(batch);
  matrices.insert(matrices.end(), {"k", "k"});
  vocabulary.inputs = {{"a", matrices, 3}, {"s", {}}};
  vocabulary.operators = {atMost(2, plainOperator("matmul", 2)),
                          atMost(1, add()), atMost(1, mul()),
                          atMost(2, transposeBy(exchange))};
  return vocabulary;
}

std::vector<Vocabulary> defaultVocabularies() {
  return {elementwise(),
          normalization(),
          scaling(),
          shifting(),
          chain(),
          branches(),
          residual(),
          movement(),
          joins(),
          pooling(),
          windows(),
          kernels(),
          matrix(),
          vectors(),
          projection(),
          threeProjections(),
          attention("batches", {"n"}),
          attention("heads", {"n", "m"})};
}

} // namespace verso
