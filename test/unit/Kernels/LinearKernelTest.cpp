//===- LinearKernelTest.cpp - Convolutions and matrix products --*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelTester.h"

using namespace verso::kernels;
using namespace verso::kernels::testing;

namespace {

using Index = std::vector<int64_t>;

std::string listText(const Index &values) {
  std::string text = "[";
  for (size_t i = 0; i < values.size(); ++i)
    text += (i == 0 ? "" : ",") + std::to_string(values[i]);
  return text + "]";
}

/// What the steps of an epilogue make of \p value.
double applyEpilogue(const Signature &signature,
                     const std::vector<Array<float>> &operands, double value,
                     const Index &index, size_t channel) {
  size_t next = signature.ownOperandCount();
  for (EpilogueStep step : signature.epilogue) {
    switch (step) {
    case EpilogueStep::Bias:
      value += operands[next++].at({index[channel]});
      break;
    case EpilogueStep::Residual:
      value += operands[next++].at(index);
      break;
    case EpilogueStep::Relu:
      value = std::max(value, 0.0);
      break;
    case EpilogueStep::Sigmoid:
      value = 1 / (1 + std::exp(-value));
      break;
    case EpilogueStep::Tanh:
      value = std::tanh(value);
      break;
    case EpilogueStep::Gelu:
      value = value / 2 * (1 + std::erf(value / std::sqrt(2.0)));
      break;
    case EpilogueStep::HardSwish:
      value *= std::min(std::max(value + 3, 0.0), 6.0) / 6;
      break;
    case EpilogueStep::Relu6:
      value = std::min(std::max(value, 0.0), 6.0);
      break;
    case EpilogueStep::Silu:
      value = value / (1 + std::exp(-value));
      break;
    }
  }
  return value;
}

/// A convolution, by its definition, for any number of spatial dimensions.
double convolve(const Signature &signature,
                const std::vector<Array<float>> &operands, const Index &index) {
  const Array<float> &input = operands[0], &kernel = operands[1];
  const size_t spatial = input.shape.size() - 2;
  const Index strides = *signature.integers("strides");
  const Index pads = *signature.integers("pads");
  const Index dilations = *signature.integers("dilations");
  const int64_t group = *signature.integer("group");
  const int64_t channels = kernel.shape[1];
  const int64_t first = index[1] / (kernel.shape[0] / group) * channels;
  const Index window(kernel.shape.begin() + 1, kernel.shape.end());
  double sum = 0;
  forEachIndex(window, [&](const Index &inside) {
    Index from = {index[0], first + inside[0]}, weight = {index[1]};
    weight.insert(weight.end(), inside.begin(), inside.end());
    for (size_t k = 0; k < spatial; ++k) {
      from.push_back(index[k + 2] * strides[k] + inside[k + 1] * dilations[k] -
                     pads[k]);
      if (from.back() < 0 || from.back() >= input.shape[k + 2])
        return;
    }
    sum += double(input.at(from)) * kernel.at(weight);
  });
  return applyEpilogue(signature, operands, sum, index, 1);
}

struct Convolution {
  Index input, kernel, strides, pads, dilations;
  int64_t group = 1;

  Index outputShape() const {
    Index shape = {input[0], kernel[0]};
    const size_t spatial = strides.size();
    for (size_t i = 0; i < spatial; ++i)
      shape.push_back((input[i + 2] + pads[i] + pads[i + spatial] -
                       (kernel[i + 2] - 1) * dilations[i] - 1) /
                          strides[i] +
                      1);
    return shape;
  }
  bool isPossible() const {
    const Index shape = outputShape();
    return *std::min_element(shape.begin(), shape.end()) > 0;
  }
  std::string text(const std::string &inputLayout, const std::string &weights,
                   const std::string &resultLayout, bool bias, bool residual,
                   const std::string &activation) const {
    const std::string result = "f32" + listText(outputShape());
    return "conv{dilations=" + listText(dilations) +
           ",group=" + listText({group}) + ",pads=" + listText(pads) +
           ",strides=" + listText(strides) + "}(f32" + listText(input) +
           inputLayout + "," + weights + "f32" + listText(kernel) +
           (bias ? ",const f32" + listText({kernel[0]}) : "") +
           (residual ? "," + result + resultLayout : "") + ")->(" + result +
           resultLayout + ")" + (bias ? "+bias" : "") +
           (residual ? "+residual" : "") + activation;
  }
};

void testConvolution(const std::string &text, std::mt19937 &random,
                     unsigned threads = 1) {
  const Signature signature = parsed(text);
  testElements<float>(
      text, random,
      [&](const std::vector<Array<float>> &operands, const Index &index) {
        return convolve(signature, operands, index);
      },
      threads, 1e-4);
}

TEST(ConvolutionKernelTest, ShapesOfRealNetworks) {
  std::mt19937 random(5);
  const Convolution cases[] = {
      // The stem of a ResNet, reduced.
      {{1, 3, 40, 40}, {24, 3, 7, 7}, {2, 2}, {3, 3, 3, 3}, {1, 1}},
      // Pointwise, with and without stride.
      {{1, 64, 14, 14}, {48, 64, 1, 1}, {1, 1}, {0, 0, 0, 0}, {1, 1}},
      {{2, 32, 14, 14}, {64, 32, 1, 1}, {2, 2}, {0, 0, 0, 0}, {1, 1}},
      // Depthwise and grouped.
      {{1, 32, 12, 12}, {32, 1, 3, 3}, {1, 1}, {1, 1, 1, 1}, {1, 1}, 32},
      {{1, 32, 12, 12}, {64, 1, 3, 3}, {2, 2}, {0, 0, 1, 1}, {1, 1}, 32},
      {{1, 32, 9, 9}, {48, 8, 3, 3}, {1, 1}, {1, 1, 1, 1}, {1, 1}, 4},
      // Not square, uneven pads, dilation.
      {{1, 8, 11, 17}, {12, 8, 1, 7}, {1, 1}, {0, 3, 0, 3}, {1, 1}},
      {{1, 8, 13, 13}, {8, 8, 3, 3}, {1, 1}, {2, 1, 0, 3}, {2, 2}},
      // One and three spatial dimensions.
      {{2, 6, 19}, {10, 6, 5}, {2}, {2, 1}, {1}},
      {{1, 4, 5, 6, 7},
       {6, 4, 3, 3, 3},
       {1, 1, 2},
       {1, 1, 1, 1, 1, 1},
       {1, 1, 1}},
      // Extents of 1.
      {{1, 1, 1, 1}, {1, 1, 1, 1}, {1, 1}, {0, 0, 0, 0}, {1, 1}},
      {{1, 1, 5, 1}, {3, 1, 3, 1}, {1, 1}, {1, 0, 1, 0}, {1, 1}},
      // Pads wider than the kernel.
      {{1, 3, 4, 4}, {5, 3, 2, 2}, {1, 1}, {3, 3, 3, 3}, {1, 1}},
  };
  unsigned withResidual = 0;
  for (const Convolution &convolution : cases)
    for (const std::string weights : {"const ", ""}) {
      for (bool bias : {false, true})
        testConvolution(
            convolution.text(":any", weights, ":any", bias, false, "+relu"),
            random, bias ? 2 : 1);
      // Not all implementations can add a residual.
      const std::string residual =
          convolution.text(":any", weights, ":any", true, true, "+relu");
      if (!provider(2).supports(parsed(residual)))
        continue;
      testConvolution(residual, random, 2);
      ++withResidual;
    }
  EXPECT_GE(withResidual, 6u);
}

TEST(ConvolutionKernelTest, EveryEpilogue) {
  std::mt19937 random(6);
  const Convolution convolution = {
      {2, 16, 7, 7}, {24, 16, 3, 3}, {1, 1}, {1, 1, 1, 1}, {1, 1}};
  for (const std::string activation :
       {"", "+relu", "+sigmoid", "+tanh", "+gelu", "+hard_swish", "+relu6",
        "+silu"})
    for (bool bias : {false, true})
      for (bool residual : {false, true})
        testConvolution(convolution.text(":any", "const ", ":any", bias,
                                         residual, activation),
                        random);
}

TEST(ConvolutionKernelTest, GivenLayouts) {
  std::mt19937 random(8);
  const Convolution convolution = {
      {2, 16, 7, 7}, {24, 16, 3, 3}, {1, 1}, {1, 1, 1, 1}, {1, 1}};
  for (const std::string layout : {":acdb", ""})
    testConvolution(
        convolution.text(layout, "const ", layout, true, false, "+relu"),
        random);
  const Result<std::unique_ptr<Kernel>> kernel = provider().create(
      parsed(convolution.text(":acdb", "const ", ":any", true, false, "")));
  ASSERT_TRUE(kernel);
  EXPECT_EQ((*kernel)->signature().results[0].layout, Layout::channelsLast(4));
  EXPECT_FALSE(provider().supports(
      parsed(convolution.text(":acdb", "const ", "", true, false, ""))));
  EXPECT_FALSE(provider().supports(
      parsed(convolution.text(":dbca", "const ", ":any", true, false, ""))));
}

TEST(ConvolutionKernelTest, RandomGeometry) {
  std::mt19937 random(9);
  const auto between = [&](int64_t low, int64_t high) {
    return low + static_cast<int64_t>(random() % uint64_t(high - low + 1));
  };
  unsigned tried = 0;
  while (tried < 150) {
    Convolution c;
    c.group = between(1, 3) == 1 ? between(2, 4) : 1;
    const int64_t channels = between(1, 9);
    c.input = {between(1, 2), channels * c.group, between(1, 12),
               between(1, 12)};
    c.kernel = {between(1, 20) * c.group, channels, between(1, 4),
                between(1, 4)};
    c.strides = {between(1, 3), between(1, 3)};
    c.dilations = {between(1, 2), between(1, 2)};
    c.pads = {between(0, 2), between(0, 2), between(0, 2), between(0, 2)};
    if (!c.isPossible())
      continue;
    ++tried;
    testConvolution(c.text(":any", "const ", ":any", between(0, 1) == 1, false,
                           between(0, 1) ? "+relu" : ""),
                    random);
  }
}

TEST(ConvolutionKernelTest, RefusesWhatDoesNotFit) {
  const std::string tail = ",pads=[1,1,1,1],strides=[1,1]}";
  for (const std::string &text : {
           "conv{dilations=[1,1],group=[1]" + tail +
               "(f32[1,3,8,8],const f32[4,2,3,3])->(f32[1,4,8,8])",
           "conv{dilations=[1,1],group=[1]" + tail +
               "(f32[1,3,8,8],const f32[4,3,3,3])->(f32[1,4,7,8])",
           "conv{dilations=[1,1],group=[1]" + tail +
               "(f32[1,3,8,8],const f32[4,3,3,3])->(f32[1,5,8,8])",
           "conv{dilations=[1,1],group=[2]" + tail +
               "(f32[1,4,8,8],const f32[3,2,3,3])->(f32[1,3,8,8])",
           "conv{dilations=[1,1],group=[0]" + tail +
               "(f32[1,3,8,8],const f32[4,3,3,3])->(f32[1,4,8,8])",
           "conv{dilations=[0,1],group=[1]" + tail +
               "(f32[1,3,8,8],const f32[4,3,3,3])->(f32[1,4,8,8])",
           std::string("conv{dilations=[1,1],group=[1],pads=[1,1],") +
               "strides=[1,1]}(f32[1,3,8,8],const f32[4,3,3,3])"
               "->(f32[1,4,8,8])",
           "conv{dilations=[1,1],group=[1]" + tail +
               "(f32[1,3,8,8],const f32[4,3,3,3],const f32[3])"
               "->(f32[1,4,8,8])+bias",
           "conv{dilations=[1,1],group=[1]" + tail +
               "(f32[1,3,8,8],const f32[4,3,3,3],f32[1,4,8,1])"
               "->(f32[1,4,8,8])+residual",
           "conv{dilations=[1,1],group=[1]" + tail +
               "(i32[1,3,8,8],const i32[4,3,3,3])->(i32[1,4,8,8])",
           "conv{dilations=[1,1],group=[1]" + tail +
               "(f32[1,3,8,8])->(f32[1,4,8,8])",
           "conv{dilations=[1,1],group=[1]" + tail +
               "(f32[0,3,8,8],const f32[4,3,3,3])->(f32[0,4,8,8])",
       })
    EXPECT_FALSE(provider().supports(parsed(text))) << text;
}

/// A matrix product with NumPy's broadcasting of the batch, by definition.
void testMatmul(const std::string &text, std::mt19937 &random,
                unsigned threads = 1) {
  const Signature signature = parsed(text);
  testElements<float>(
      text, random,
      [&](const std::vector<Array<float>> &operands, const Index &index) {
        const size_t rank = index.size();
        double sum = 0;
        for (int64_t k = 0; k < operands[0].shape.back(); ++k) {
          Index left = index, right = index;
          left[rank - 1] = k;
          right[rank - 2] = k;
          sum += double(operands[0].broadcastAt(left)) *
                 operands[1].broadcastAt(right);
        }
        return applyEpilogue(signature, operands, sum, index, rank - 1);
      },
      threads, 1e-4);
}

TEST(MatmulKernelTest, Shapes) {
  std::mt19937 random(21);
  for (const std::string weights : {"const ", ""})
    for (const auto &[left, right, result] :
         {std::tuple("[5,7]", "[7,9]", "[5,9]"),
          std::tuple("[1,64]", "[64,33]", "[1,33]"),
          std::tuple("[64,1]", "[1,3]", "[64,3]"),
          std::tuple("[1,1]", "[1,1]", "[1,1]"),
          std::tuple("[64,48]", "[48,80]", "[64,80]"),
          std::tuple("[2,5,7]", "[7,9]", "[2,5,9]"),
          std::tuple("[2,5,7]", "[1,7,9]", "[2,5,9]"),
          std::tuple("[5,7]", "[2,7,9]", "[2,5,9]"),
          std::tuple("[2,1,5,7]", "[3,7,9]", "[2,3,5,9]"),
          std::tuple("[2,3,5,7]", "[2,3,7,9]", "[2,3,5,9]"),
          std::tuple("[1,3,5,7]", "[2,1,7,9]", "[2,3,5,9]"),
          std::tuple("[2,2,2,3,5,7]", "[2,1,2,3,7,9]", "[2,2,2,3,5,9]"),
          std::tuple("[2,2,2,3,5,7]", "[7,9]", "[2,2,2,3,5,9]")}) {
      const std::string operands =
          std::string("(f32") + left + ":any," + weights + "f32" + right;
      const std::string layout = weights.empty() ? ":any" : "";
      testMatmul("matmul" + operands + layout + ")->(f32" + result + ":any)",
                 random);
      testMatmul(
          "matmul" + operands + layout + ",const f32[" +
              std::to_string(parsed("m(f32" + std::string(result) + ")->()")
                                 .operands[0]
                                 .shape.back()) +
              "],f32" + result + ":any)->(f32" + result +
              ":any)+bias+residual+tanh",
          random, 2);
    }
}

TEST(MatmulKernelTest, ConstantLeftOperand) {
  std::mt19937 random(22);
  testMatmul("matmul(const f32[12,7],f32[3,7,9]:any)->(f32[3,12,9]:any)",
             random);
}

TEST(MatmulKernelTest, TransposedOperandsWithoutCopies) {
  std::mt19937 random(23);
  testMatmul("matmul(f32[2,3,5,7],f32[2,3,7,9]:abdc)->(f32[2,3,5,9])", random);
  testMatmul("matmul(f32[2,3,5,7]:acbd,f32[2,3,7,9]:adbc)->(f32[2,3,5,9]:any)",
             random);
  testMatmul("matmul(f32[5,7]:ba,f32[7,9])->(f32[5,9])", random);
  testMatmul("matmul(f32[4,5,7],f32[7,9]:ba)->(f32[4,5,9])", random);
  testMatmul("matmul(f32[2,3,5,7],f32[2,3,7,9])->(f32[2,3,5,9]:acbd)", random);
}

TEST(MatmulKernelTest, RefusesWhatDoesNotFit) {
  for (const char *text : {
           "matmul(f32[5,7],f32[8,9])->(f32[5,9])",
           "matmul(f32[5,7],f32[7,9])->(f32[5,8])",
           "matmul(f32[2,5,7],f32[3,7,9])->(f32[3,5,9])",
           "matmul(f32[7],f32[7,9])->(f32[9])",
           "matmul(f32[5,7],f32[7])->(f32[5])",
           "matmul(f32[5,0],f32[0,9])->(f32[5,9])",
           "matmul(f64[5,7],f64[7,9])->(f64[5,9])",
           "matmul(i8[5,7],i8[7,9])->(i8[5,9])",
           "matmul(f32[5,7],f32[7,9],const f32[5])->(f32[5,9])+bias",
           "matmul(f32[5,7],f32[7,9],f32[9])->(f32[5,9])+residual",
           "matmul(f32[3,5,7],f32[7,9])->(f32[5,9])",
       })
    EXPECT_FALSE(provider().supports(parsed(text))) << text;
}

} // namespace
