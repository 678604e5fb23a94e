//===- OperatorsTest.cpp - Every operator against ONNX Runtime -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Models of one node with random shapes and attributes, dimensions of 0 and 1
// among them, go through import, reference interpretation and kernels, and the
// results are compared with those of ONNX Runtime.
//
//===----------------------------------------------------------------------===//

#include "OperatorsHarness.h"

using namespace verso::test;

namespace {

TEST_F(OperatorsTest, Conv) {
  for (int i = 0; i < 60; ++i) {
    int64_t group = pick(1, 3), depth = pick(1, 3);
    NodeModel model("Conv");
    Shape kernel = {pick(1, 3), pick(1, 3)};
    model
        .input({pick(0, 5) ? pick(1, 2) : 0, group * depth, pick(4, 8),
                pick(4, 8)})
        .input({group * pick(1, 3), depth, kernel[0], kernel[1]});
    if (pick(0, 1)) {
      model.ints("strides", {pick(1, 3), pick(1, 3)});
      model.ints("dilations", {pick(1, 2), pick(1, 2)});
    }
    switch (pick(0, 3)) {
    case 0:
      model.ints("pads", {pick(0, 2), pick(0, 2), pick(0, 2), pick(0, 2)});
      break;
    case 1:
      model.text("auto_pad", "SAME_UPPER");
      break;
    case 2:
      model.text("auto_pad", pick(0, 1) ? "SAME_LOWER" : "VALID");
      break;
    default:
      break;
    }
    if (pick(0, 1))
      model.ints("kernel_shape", kernel);
    model.integer("group", group);
    check(std::move(model));
  }
}

TEST_F(OperatorsTest, ConvWithBias) {
  for (int i = 0; i < 10; ++i) {
    int64_t outputs = pick(1, 20);
    check(NodeModel("Conv")
              .input({1, 3, 5, 6})
              .input({outputs, 3, 3, 3})
              .input({outputs})
              .ints("pads", {1, 1, 1, 1}));
  }
}

TEST_F(OperatorsTest, MatMul) {
  for (int i = 0; i < 40; ++i) {
    int64_t m = pick(0, 5), k = pick(1, 5), n = pick(1, 5);
    Shape batch = shape(unsigned(pick(0, 2)), false);
    Shape left = batch, right = batch;
    for (int64_t &size : right)
      if (pick(0, 2) == 0)
        size = 1;
    if (pick(0, 2) == 0)
      right.clear();
    left.insert(left.end(), {m, k});
    right.insert(right.end(), {k, n});
    check(NodeModel("MatMul").input(left).input(right));
  }
}

TEST_F(OperatorsTest, Gemm) {
  for (int i = 0; i < 30; ++i) {
    int64_t m = pick(1, 5), k = pick(1, 5), n = pick(1, 5);
    bool transposeA = pick(0, 1), transposeB = pick(0, 1);
    NodeModel model("Gemm");
    model.input(transposeA ? Shape{k, m} : Shape{m, k})
        .input(transposeB ? Shape{n, k} : Shape{k, n});
    switch (pick(0, 4)) {
    case 0:
      model.input({n});
      break;
    case 1:
      model.input({m, n});
      break;
    case 2:
      model.input({m, 1});
      break;
    case 3:
      model.input({});
      break;
    default:
      break;
    }
    model.integer("transA", transposeA).integer("transB", transposeB);
    if (pick(0, 1))
      model.real("alpha", 0.5f).real("beta", -2);
    check(std::move(model));
  }
}

TEST_F(OperatorsTest, BinaryWithBroadcasting) {
  for (const char *name : {"Add", "Sub", "Mul"})
    for (int i = 0; i < 20; ++i) {
      Shape left = shape(unsigned(pick(0, 4))), right = left;
      for (int64_t &size : right)
        if (pick(0, 2) == 0)
          size = 1;
      right.erase(right.begin(),
                  right.begin() + pick(0, int64_t(right.size())));
      if (pick(0, 1))
        std::swap(left, right);
      check(NodeModel(name).input(left).input(right));
    }
}

TEST_F(OperatorsTest, Unary) {
  for (const char *name : {"Relu", "Sigmoid", "Tanh", "Identity"})
    for (int i = 0; i < 8; ++i)
      check(NodeModel(name).input(shape(unsigned(pick(0, 4)))));
}

TEST_F(OperatorsTest, Pooling) {
  for (int i = 0; i < 80; ++i) {
    bool isMaximum = pick(0, 1);
    NodeModel model(isMaximum ? "MaxPool" : "AveragePool");
    Shape kernel = {pick(1, 3), pick(1, 3)};
    model.input({1, pick(1, 3), pick(4, 8), pick(4, 8)})
        .ints("kernel_shape", kernel);
    if (pick(0, 1))
      model.ints("strides", {pick(1, 3), pick(1, 3)});
    if (pick(0, 1))
      model.ints("pads", {pick(0, kernel[0] - 1), pick(0, kernel[1] - 1),
                          pick(0, kernel[0] - 1), pick(0, kernel[1] - 1)});
    else if (pick(0, 1))
      model.text("auto_pad", pick(0, 1) ? "SAME_UPPER" : "SAME_LOWER");
    bool isDilated = isMaximum && pick(0, 2) == 0;
    if (isDilated)
      model.ints("dilations", {pick(1, 2), pick(1, 2)});
    if (!isMaximum)
      model.integer("count_include_pad", pick(0, 1));
    bool roundUp = isMaximum && pick(0, 2) == 0;
    if (roundUp)
      model.integer("ceil_mode", 1);
    check(std::move(model), /*mayBeOpaque=*/roundUp || isDilated);
  }
}

TEST_F(OperatorsTest, GlobalPoolingAndMeans) {
  for (int i = 0; i < 10; ++i)
    check(NodeModel("GlobalAveragePool")
              .input({pick(1, 2), pick(1, 5), pick(1, 5), pick(1, 5)}));
  for (int i = 0; i < 20; ++i) {
    NodeModel model("ReduceMean");
    model.input(shape(3, false)).integer("keepdims", pick(0, 1));
    if (pick(0, 3))
      model.ints("axes", pick(0, 1) ? Shape{-1} : Shape{0, 2});
    check(std::move(model));
  }
}

TEST_F(OperatorsTest, BatchNormalization) {
  for (int i = 0; i < 15; ++i) {
    Shape input = shape(unsigned(pick(2, 4)), false);
    int64_t channels = input[1];
    NodeModel model("BatchNormalization");
    model.input(input);
    for (unsigned parameter = 0; parameter < 4; ++parameter)
      model.positive(channels, parameter);
    if (pick(0, 1))
      model.real("epsilon", 0.01f);
    check(std::move(model));
  }
}

TEST_F(OperatorsTest, Softmax) {
  for (int i = 0; i < 20; ++i) {
    int64_t rank = pick(1, 4);
    NodeModel model("Softmax");
    model.input(shape(unsigned(rank), false));
    if (pick(0, 2))
      model.integer("axis", pick(-rank, rank - 1));
    check(std::move(model));
  }
}

TEST_F(OperatorsTest, ConcatAndSplit) {
  for (int i = 0; i < 20; ++i) {
    Shape whole = shape(3);
    int64_t axis = pick(0, 2);
    NodeModel concat("Concat");
    for (int64_t part = pick(1, 4); part > 0; --part) {
      whole[axis] = pick(0, 3);
      concat.input(whole);
    }
    check(std::move(concat.integer("axis", pick(0, 1) ? axis : axis - 3)));
    Shape sizes = {pick(0, 3), pick(1, 3), pick(1, 2)};
    whole[axis] = sizes[0] + sizes[1] + sizes[2];
    check(NodeModel("Split")
              .input(whole)
              .constant(sizes)
              .integer("axis", axis)
              .outputs(3));
  }
}

TEST_F(OperatorsTest, SliceAndPad) {
  for (int i = 0; i < 30; ++i) {
    Shape input = {pick(1, 6), pick(1, 6)};
    int64_t start = pick(-7, 6), end = pick(-7, 8);
    check(NodeModel("Slice")
              .input(input)
              .constant({start})
              .constant({end})
              .constant({pick(-2, 1)})
              .constant({pick(1, 3)}));
    check(NodeModel("Pad").input(input).constant(
        {pick(0, 2), pick(0, 2), pick(0, 2), pick(0, 2)}));
  }
}

TEST_F(OperatorsTest, TransposeReshapeExpand) {
  for (int i = 0; i < 20; ++i) {
    Shape input = shape(3);
    Shape permutation = {0, 1, 2};
    std::shuffle(permutation.begin(), permutation.end(), engine);
    check(NodeModel("Transpose").input(input).ints("perm", permutation));
    Shape full = shape(3, false);
    check(NodeModel("Reshape").input(full).constant(
        pick(0, 1) ? Shape{-1, full[2]} : Shape{0, -1}));
    check(NodeModel("Flatten").input(full).integer("axis", pick(0, 3)));
    Shape one = full;
    one[pick(0, 2)] = 1;
    check(NodeModel("Expand").input(one).constant(full));
  }
}

} // namespace
