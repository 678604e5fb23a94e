//===- RandomGraph.h - Random small networks -------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TEST_UNIT_SEARCH_RANDOMGRAPH_H
#define VERSO_TEST_UNIT_SEARCH_RANDOMGRAPH_H

#include "mlir/IR/Builders.h"
#include "verso/Search/Graph.h"
#include <random>

namespace verso::search {

/// Makes random graphs of convolutions, batch norms, products, sums and
/// activations over images of one shape, to which the rules of
/// inputs/fold.mlir apply in many places.
class RandomGraph {
public:
  RandomGraph(NodeArena &arena, unsigned seed)
      : arena(arena), builder(arena.getContext()), engine(seed) {}

  /// A graph of `size` operators with a few outputs.
  Graph make(unsigned size) {
    std::vector<GraphValue> images = {argument(0), argument(1)};
    for (unsigned i = 0; i < size; ++i)
      images.push_back(next(images));
    llvm::SmallVector<GraphValue, 4> outputs = {images.back()};
    while (engine() % 3 == 0)
      outputs.push_back(images[2 + engine() % size]);
    return makeGraph(outputs, arena);
  }

private:
  static constexpr int64_t channels = 2, extent = 4;

  GraphValue argument(unsigned number) {
    return arena.argument(number, type({1, channels, extent, extent}))
        ->result();
  }

  const SymbolicTensor *type(llvm::ArrayRef<int64_t> shape) {
    SymbolicTensor tensor;
    tensor.elementType = builder.getF32Type();
    for (int64_t size : shape)
      tensor.sizes.push_back(builder.getAffineConstantExpr(size));
    return arena.intern(tensor);
  }

  GraphValue constant(llvm::ArrayRef<int64_t> shape, float low) {
    auto tensor = mlir::RankedTensorType::get(shape, builder.getF32Type());
    std::vector<float> elements(tensor.getNumElements());
    for (float &element : elements)
      element = low + static_cast<float>(engine() % 1000) / 1000;
    return arena
        .constant(
            mlir::DenseElementsAttr::get(tensor, llvm::ArrayRef(elements)), 0,
            type(shape))
        ->result();
  }

  GraphValue apply(llvm::StringRef name, llvm::ArrayRef<GraphValue> inputs,
                   llvm::ArrayRef<mlir::NamedAttribute> attributes = {}) {
    const Node *node =
        arena.apply(mlir::OperationName(name, arena.getContext()),
                    builder.getDictionaryAttr(attributes), inputs);
    return node->result();
  }

  GraphValue convolution(GraphValue input, int64_t kernel) {
    int64_t pad = kernel / 2;
    return apply(
        "verso.conv",
        {input, constant({channels, channels, kernel, kernel}, -0.5)},
        {builder.getNamedAttr("strides", builder.getDenseI64ArrayAttr({1, 1})),
         builder.getNamedAttr(
             "pads", builder.getDenseI64ArrayAttr({pad, pad, pad, pad})),
         builder.getNamedAttr("dilations",
                              builder.getDenseI64ArrayAttr({1, 1})),
         builder.getNamedAttr("group", builder.getI64IntegerAttr(1))});
  }

  GraphValue next(const std::vector<GraphValue> &images) {
    // Recent values more often than old ones.
    auto pick = [&]() {
      return images[images.size() - 1 -
                    engine() % std::min<size_t>(4, images.size())];
    };
    switch (engine() % 8) {
    case 0:
      return convolution(pick(), 3);
    case 1:
      return convolution(pick(), 1);
    case 2:
      return apply(
          "verso.batch_norm",
          {pick(), constant({channels}, 0.5), constant({channels}, 0),
           constant({channels}, 0), constant({channels}, 0.5)},
          builder.getNamedAttr("epsilon", builder.getF64FloatAttr(1e-5)));
    case 3:
      return apply("verso.mul", {pick(), constant({1, channels, 1, 1}, -0.5)});
    case 4:
      return apply("verso.add", {constant({1, channels, 1, 1}, -0.5), pick()});
    case 5:
      return apply("verso.relu", pick());
    default:
      return apply("verso.add", {pick(), pick()});
    }
  }

  NodeArena &arena;
  mlir::Builder builder;
  std::mt19937 engine;
};

} // namespace verso::search

#endif // VERSO_TEST_UNIT_SEARCH_RANDOMGRAPH_H
