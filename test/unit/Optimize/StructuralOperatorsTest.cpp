//===- StructuralOperatorsTest.cpp - Reductions, norms, moves --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// As OperatorsTest.cpp: random models of one node, ONNX Runtime being right.
//
//===----------------------------------------------------------------------===//

#include "OperatorsHarness.h"

using namespace verso::test;

namespace {

class StructuralOperatorsTest : public OperatorsTest {};

TEST_F(StructuralOperatorsTest, Reductions) {
  for (const char *name :
       {"ReduceSum", "ReduceMax", "ReduceMin", "ReduceProd", "ReduceL1",
        "ReduceL2", "ReduceSumSquare", "ReduceLogSumExp"})
    for (int i = 0; i < 10; ++i) {
      bool isNew = pick(0, 1);
      NodeModel model(name, isNew ? 18 : 12);
      model.input(shape(3, false)).integer("keepdims", pick(0, 1));
      Shape axes = pick(0, 1) ? Shape{-1} : Shape{0, 2};
      if (pick(0, 3)) {
        if (isNew)
          model.constant(axes);
        else
          model.ints("axes", axes);
      }
      check(std::move(model));
    }
  for (int i = 0; i < 5; ++i)
    check(NodeModel("GlobalMaxPool")
              .input({pick(1, 2), pick(1, 5), pick(1, 5), pick(1, 5)}));
}

TEST_F(StructuralOperatorsTest, PositionsAndRunningSums) {
  for (const char *name : {"ArgMax", "ArgMin"})
    for (int i = 0; i < 15; ++i) {
      NodeModel model(name);
      model.input(shape(3, false))
          .integer("axis", pick(-3, 2))
          .integer("keepdims", pick(0, 1))
          .resultType(onnx::TensorProto::INT64);
      if (pick(0, 1))
        model.integer("select_last_index", pick(0, 1));
      check(std::move(model));
    }
  for (int i = 0; i < 15; ++i)
    check(NodeModel("CumSum")
              .input(shape(3, false))
              .scalar(float(pick(-3, 2)), onnx::TensorProto::INT64)
              .integer("exclusive", pick(0, 1))
              .integer("reverse", pick(0, 1)));
}

TEST_F(StructuralOperatorsTest, Normalizations) {
  for (int i = 0; i < 20; ++i) {
    Shape input = shape(3, false);
    int64_t axis = pick(0, 2);
    Shape last(input.begin() + axis, input.end());
    NodeModel model("LayerNormalization", 17);
    model.input(input).input(last);
    if (pick(0, 2))
      model.input(last);
    check(std::move(model.integer("axis", pick(0, 1) ? axis : axis - 3)
                        .real("epsilon", 0.01f)));
  }
  for (int i = 0; i < 10; ++i) {
    Shape input = shape(3, false);
    check(NodeModel("RMSNormalization", 23)
              .input(input)
              .input({input[2]})
              .real("epsilon", 0.01f));
  }
  for (int i = 0; i < 10; ++i) {
    int64_t channels = pick(1, 4);
    check(NodeModel("InstanceNormalization")
              .input({pick(1, 2), channels, pick(2, 5), pick(1, 5)})
              .positive(channels, 1)
              .positive(channels, 2)
              .real("epsilon", 0.01f));
  }
  for (int i = 0; i < 10; ++i) {
    int64_t groups = pick(1, 3), channels = groups * pick(1, 3);
    check(NodeModel("GroupNormalization", 21)
              .input({pick(1, 2), channels, pick(2, 5), pick(1, 5)})
              .positive(channels, 1)
              .positive(channels, 2)
              .integer("num_groups", groups)
              .real("epsilon", 0.01f));
  }
  for (int i = 0; i < 10; ++i)
    check(NodeModel("LogSoftmax")
              .input(shape(3, false))
              .integer("axis", pick(-3, 2)));
}

TEST_F(StructuralOperatorsTest, Attention) {
  // Not every version of ONNX Runtime has it; a reduction always counts.
  check(NodeModel("ReduceSum").input({2, 3}));
  for (int i = 0; i < 10; ++i) {
    int64_t b = pick(1, 2), h = pick(1, 3), l = pick(1, 4), s = pick(1, 4),
            d = pick(1, 4), e = pick(1, 4);
    NodeModel model("Attention", 23);
    model.input({b, h, l, d}).input({b, h, s, d}).input({b, h, s, e});
    if (pick(0, 1))
      model.input({l, s});
    if (pick(0, 1))
      model.real("scale", 0.3f);
    check(std::move(model));
  }
}

TEST_F(StructuralOperatorsTest, ConvTranspose) {
  for (int i = 0; i < 60; ++i) {
    int64_t group = pick(1, 2), depth = pick(1, 3), outputs = pick(1, 3);
    NodeModel model("ConvTranspose");
    Shape kernel = {pick(1, 3), pick(1, 3)}, strides = {pick(1, 3), pick(1, 3)};
    model.input({pick(1, 2), group * depth, pick(2, 5), pick(2, 5)})
        .input({group * depth, outputs, kernel[0], kernel[1]})
        .integer("group", group)
        .ints("strides", strides);
    if (pick(0, 1))
      model.input({group * outputs});
    if (pick(0, 1))
      model.ints("dilations", {pick(1, 2), pick(1, 2)});
    if (pick(0, 1))
      model.ints("pads", {pick(0, 1), pick(0, 1), pick(0, 1), pick(0, 1)});
    if (pick(0, 1))
      model.ints("output_padding",
                 {pick(0, strides[0] - 1), pick(0, strides[1] - 1)});
    check(std::move(model), /*mayBeOpaque=*/true);
  }
  for (const char *padding : {"SAME_UPPER", "SAME_LOWER"})
    for (int i = 0; i < 5; ++i)
      check(NodeModel("ConvTranspose")
                .input({1, 2, pick(2, 5), pick(2, 5)})
                .input({2, 3, 3, 3})
                .ints("strides", {2, 2})
                .text("auto_pad", padding));
}

TEST_F(StructuralOperatorsTest, Rearrangement) {
  for (int i = 0; i < 15; ++i) {
    int64_t block = pick(1, 3);
    NodeModel toSpace("DepthToSpace");
    toSpace.input({pick(1, 2), block * block * pick(1, 3), pick(1, 3), 2})
        .integer("blocksize", block);
    if (pick(0, 1))
      toSpace.text("mode", pick(0, 1) ? "CRD" : "DCR");
    check(std::move(toSpace));
    check(NodeModel("SpaceToDepth")
              .input({1, pick(1, 3), block * pick(1, 3), block * pick(1, 3)})
              .integer("blocksize", block));
    check(NodeModel("Tile")
              .input(shape(3, false))
              .constant({pick(1, 3), pick(1, 2), pick(1, 3)}));
  }
}

TEST_F(StructuralOperatorsTest, Indexing) {
  for (int i = 0; i < 20; ++i) {
    Shape input = shape(3, false);
    int64_t axis = pick(0, 2), size = input[axis];
    Shape indices;
    for (int64_t k = pick(1, 5); k > 0; --k)
      indices.push_back(pick(-size, size - 1));
    check(NodeModel("Gather").input(input).constant(indices).integer(
        "axis", pick(0, 1) ? axis : axis - 3));
    check(NodeModel("GatherElements")
              .input({size})
              .constant(indices)
              .integer("axis", 0));
  }
}

TEST_F(StructuralOperatorsTest, Resize) {
  for (int i = 0; i < 60; ++i) {
    bool isLinear = pick(0, 1);
    Shape input = {1, pick(1, 3), pick(1, 4), pick(1, 4)}, sizes = input;
    for (int k : {2, 3})
      sizes[k] = isLinear ? pick(1, 9) : input[k] * pick(1, 3);
    const char *coordinates[] = {"half_pixel", "asymmetric", "align_corners",
                                 "pytorch_half_pixel"};
    const char *roundings[] = {"round_prefer_floor", "round_prefer_ceil",
                               "floor", "ceil"};
    NodeModel model("Resize");
    model.input(input)
        .missing()
        .missing()
        .constant(sizes)
        .text("coordinate_transformation_mode", coordinates[pick(0, 3)])
        .text("mode", isLinear ? "linear" : "nearest");
    if (!isLinear)
      model.text("nearest_mode", roundings[pick(0, 3)]);
    check(std::move(model), /*mayBeOpaque=*/!isLinear);
  }
  for (const char *mode : {"nearest", "linear"}) {
    check(NodeModel("Resize")
              .input({1, 2, 3, 4})
              .missing()
              .reals({1, 1, 2, 1.5f})
              .text("coordinate_transformation_mode", "asymmetric")
              .text("mode", mode)
              .text("nearest_mode", "floor"),
          /*mayBeOpaque=*/true);
    check(NodeModel("Upsample", 9)
              .input({1, 2, 3, 4})
              .reals({1, 1, 2, 3})
              .text("mode", mode));
  }
  // Halves and quarters, which single precision has exactly.
  for (const char *rounding : {"round_prefer_floor", "floor", "ceil"})
    check(NodeModel("Resize")
              .input({1, 1, 8, 4})
              .missing()
              .missing()
              .constant({1, 1, 2, 2})
              .text("nearest_mode", rounding));
}

TEST_F(StructuralOperatorsTest, Quantization) {
  for (int i = 0; i < 10; ++i)
    check(NodeModel("QuantizeLinear")
              .input(shape(3, false))
              .scalar(0.0625f, onnx::TensorProto::FLOAT)
              .scalar(float(pick(0, 200)), onnx::TensorProto::UINT8)
              .resultType(onnx::TensorProto::UINT8));
}

} // namespace
