//===- StructuralKernelTest.cpp - Reductions, rows, gathering *- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelTester.h"

#include <algorithm>

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

/// A reduction by its definition, over the axes that the signature names.
template <typename T>
void testReduction(const std::string &text, std::mt19937 &random,
                   unsigned threads = 1) {
  const Signature signature = parsed(text);
  const Index axes = *signature.integers("axes");
  const bool keeps = *signature.integer("keep_dims") != 0;
  testElements<T>(
      text, random,
      [&](const std::vector<Array<T>> &operands, const Index &index) {
        Index extents;
        for (int64_t axis : axes)
          extents.push_back(operands[0].shape[static_cast<size_t>(axis)]);
        double sum = 0, product = 1, largest = -INFINITY, smallest = INFINITY;
        forEachIndex(extents, [&](const Index &inside) {
          Index from = index;
          for (size_t i = 0; i < axes.size(); ++i) {
            if (keeps)
              from[static_cast<size_t>(axes[i])] = inside[i];
            else
              from.insert(from.begin() + axes[i], inside[i]);
          }
          const double element = operands[0].at(from);
          sum += element;
          product *= element;
          largest = std::max(largest, element);
          smallest = std::min(smallest, element);
        });
        return signature.kind == "reduce_sum"    ? sum
               : signature.kind == "reduce_prod" ? product
               : signature.kind == "reduce_max"  ? largest
                                                 : smallest;
      },
      threads);
}

TEST(ReductionKernelTest, EveryAxisSet) {
  std::mt19937 random(51);
  const Index shape = {2, 19, 3};
  for (const std::string kind :
       {"reduce_sum", "reduce_prod", "reduce_max", "reduce_min"})
    for (unsigned set = 0; set < 8; ++set)
      for (bool keeps : {false, true})
        for (const std::string layout : {":any", "", ":cab"}) {
          Index axes, result;
          for (size_t i = 0; i < shape.size(); ++i) {
            const bool isReduced = (set >> i & 1) != 0;
            if (isReduced)
              axes.push_back(static_cast<int64_t>(i));
            if (!isReduced || keeps)
              result.push_back(isReduced ? 1 : shape[i]);
          }
          const std::string head = kind + "{axes=" + listText(axes) +
                                   ",keep_dims=[" + (keeps ? "1" : "0") + "]}(";
          const std::string operand = listText(shape) + layout + ")->(";
          const std::string end = listText(result) + ":any)";
          testReduction<float>(head + "f32" + operand + "f32" + end, random);
          testReduction<double>(head + "f64" + operand + "f64" + end, random,
                                2);
        }
}

TEST(ReductionKernelTest, Large) {
  std::mt19937 random(52);
  for (const std::string kind : {"reduce_sum", "reduce_max", "reduce_min"}) {
    testReduction<float>(
        kind + "{axes=[1],keep_dims=[0]}(f32[70,1037]:any)->(f32[70]:any)",
        random, 2);
    testReduction<float>(
        kind + "{axes=[0],keep_dims=[0]}(f32[1037,70]:any)->(f32[70]:any)",
        random, 2);
  }
}

/// A number that is none does not get lost, wherever it is.
TEST(ReductionKernelTest, KeepsWhatIsNotANumber) {
  const Signature signature =
      parsed("reduce_max{axes=[0],keep_dims=[0]}(f32[40])->(f32[])");
  for (size_t place : {0, 1, 17, 39}) {
    Array<float> operand({40});
    for (size_t i = 0; i < 40; ++i)
      operand.elements[i] = static_cast<float>(i);
    operand.elements[place] = NAN;
    std::vector<Array<float>> results = runKernel<float>(signature, {operand});
    ASSERT_EQ(results.size(), 1u);
    EXPECT_TRUE(std::isnan(results[0].elements[0])) << place;
  }
}

TEST(RowNormKernelTest, EveryAxis) {
  std::mt19937 random(53);
  const Index shape = {3, 5, 37};
  for (const std::string kind : {"layer_norm", "rms_norm"})
    for (size_t axis = 0; axis < 3; ++axis)
      for (bool hasBias : {false, true}) {
        if (hasBias && kind == "rms_norm")
          continue;
        const Index last(shape.begin() + static_cast<ptrdiff_t>(axis),
                         shape.end());
        const std::string parameter = ",f32" + listText(last);
        const std::string text =
            kind + "{axis=[" + std::to_string(axis) + "],epsilon=0.125}(f32" +
            listText(shape) + ":any" + parameter + (hasBias ? parameter : "") +
            ")->(f32" + listText(shape) + ":any)";
        testElements<float>(
            text, random,
            [&](const std::vector<Array<float>> &operands, const Index &index) {
              const auto cut = static_cast<ptrdiff_t>(axis);
              double mean = 0, square = 0, count = 0;
              auto each = [&](const auto &visit) {
                forEachIndex(last, [&](const Index &inside) {
                  Index from(index.begin(), index.begin() + cut);
                  from.insert(from.end(), inside.begin(), inside.end());
                  visit(double(operands[0].at(from)));
                });
              };
              each([&](double x) { mean += x, ++count; });
              mean = kind == "layer_norm" ? mean / count : 0;
              each([&](double x) { square += (x - mean) * (x - mean); });
              const Index own(index.begin() + cut, index.end());
              double value = (operands[0].at(index) - mean) /
                             std::sqrt(square / count + 0.125) *
                             operands[1].at(own);
              return hasBias ? value + operands[2].at(own) : value;
            },
            axis == 1 ? 2 : 1);
      }
}

TEST(RowNormKernelTest, RefusesWhatDoesNotFit) {
  for (const char *text : {
           "layer_norm{axis=[2],epsilon=0.5}(f32[3,4],f32[4])->(f32[3,4])",
           "layer_norm{axis=[1],epsilon=0.5}(f32[3,4],f32[3])->(f32[3,4])",
           "layer_norm{axis=[1],epsilon=0.5}(f32[3,4],f64[4])->(f32[3,4])",
           "layer_norm{axis=[1],epsilon=0.5}(f32[3,4],f32[4])->(f32[4,3])",
           "rms_norm{axis=[1],epsilon=0.5}(f32[3,4],f32[4],f32[4])->(f32[3,4])",
           "rms_norm{axis=[1],epsilon=0.5}(i64[3,4],i64[4])->(i64[3,4])",
       })
    EXPECT_FALSE(provider().supports(parsed(text))) << text;
}

/// Gathers elements that are indices as well, so that one type does.
template <typename T>
void testGather(const std::string &type, const Index &input,
                const Index &indices, size_t axis, unsigned threads) {
  std::mt19937 random(54);
  Index result(input.begin(), input.begin() + static_cast<ptrdiff_t>(axis));
  result.insert(result.end(), indices.begin(), indices.end());
  result.insert(result.end(), input.begin() + static_cast<ptrdiff_t>(axis) + 1,
                input.end());
  const std::string text = "gather{axis=[" + std::to_string(axis) + "]}(" +
                           type + listText(input) + ":any," + type +
                           listText(indices) + ")->(" + type +
                           listText(result) + ":any)";
  const Signature signature = parsed(text);
  Array<T> data = randomArray<T>(input, random), which(indices);
  const auto extent = input[axis];
  for (T &index : which.elements) // Some of them outside.
    index = static_cast<T>(static_cast<int64_t>(random() % 31) - 15);
  std::vector<Array<T>> results =
      runKernel<T>(signature, {data, which}, threads);
  ASSERT_EQ(results.size(), 1u);
  Array<T> wanted(result);
  forEachIndex(result, [&](const Index &place) {
    const auto first = place.begin() + static_cast<ptrdiff_t>(axis);
    const auto middle = first + static_cast<ptrdiff_t>(indices.size());
    int64_t chosen = which.at(Index(first, middle));
    if (chosen < 0)
      chosen += extent;
    chosen = std::min(std::max<int64_t>(chosen, 0), extent - 1);
    Index from(place.begin(), first);
    from.push_back(chosen);
    from.insert(from.end(), middle, place.end());
    wanted.at(place) = data.at(from);
  });
  expectEqual(results[0], wanted, text);
}

TEST(GatherKernelTest, EveryAxis) {
  for (size_t axis = 0; axis < 3; ++axis)
    for (const Index &indices : {Index{}, Index{1}, Index{5}, Index{2, 3}}) {
      testGather<int32_t>("i32", {3, 4, 5}, indices, axis, 1);
      testGather<int64_t>("i64", {3, 1, 5}, indices, axis, 2);
    }
  testGather<int32_t>("i32", {1000, 96}, {700}, 0, 2);
}

TEST(GatherKernelTest, RefusesWhatDoesNotFit) {
  for (const char *text : {
           "gather{axis=[2]}(f32[3,4],i64[2])->(f32[3,2])",
           "gather{axis=[1]}(f32[3,4],i64[2])->(f32[2,4])",
           "gather{axis=[1]}(f32[3,4],f32[2])->(f32[3,2])",
           "gather{axis=[1]}(f32[3,0],i64[2])->(f32[3,2])",
           "gather{axis=[1]}(f32[3,4],i64[2])->(f64[3,2])",
       })
    EXPECT_FALSE(provider().supports(parsed(text))) << text;
}

TEST(ResizeKernelTest, NearestAndLinear) {
  std::mt19937 random(56);
  const Index from = {2, 3, 4}, to = {2, 7, 9};
  for (bool linear : {false, true})
    for (const Index &offsets : {Index{0, 0, 0}, Index{0, -4, -5}})
      for (const Index &numerators : {Index{1, 3, 4}, Index{1, 6, 0}}) {
        const Index denominators = {1, 7, 9};
        const std::string text =
            "resize{denominators=" + listText(denominators) +
            ",linear=" + listText({linear}) +
            ",numerators=" + listText(numerators) +
            ",offsets=" + listText(offsets) + ",sizes=" + listText(to) +
            "}(f32" + listText(from) + ":any)->(f32" + listText(to) + ":any)";
        testElements<float>(
            text, random,
            [&](const std::vector<Array<float>> &operands, const Index &index) {
              // All eight corners, most of them with weight 0.
              double sum = 0;
              forEachIndex({2, 2, 2}, [&](const Index &corner) {
                Index place;
                double weight = 1;
                for (size_t i = 0; i < 3; ++i) {
                  const double exact =
                      double(index[i] * numerators[i] + offsets[i]) /
                      double(denominators[i]);
                  const double below = std::floor(exact);
                  const double part = linear ? exact - below : 0;
                  weight *= corner[i] ? part : 1 - part;
                  place.push_back(std::clamp<int64_t>(
                      int64_t(below) + corner[i], 0, from[i] - 1));
                }
                sum += weight * operands[0].at(place);
              });
              return sum;
            },
            linear ? 2 : 1);
      }
}

TEST(ResizeKernelTest, RefusesWhatDoesNotFit) {
  for (const char *text : {
           "resize{denominators=[0],linear=[0],numerators=[1],offsets=[0],"
           "sizes=[4]}(f32[2])->(f32[4])",
           "resize{denominators=[2],linear=[0],numerators=[1,1],offsets=[0],"
           "sizes=[4]}(f32[2])->(f32[4])",
           "resize{denominators=[2],linear=[0],numerators=[1],offsets=[0],"
           "sizes=[4,1]}(f32[2])->(f32[4,1])",
       })
    EXPECT_FALSE(provider().supports(parsed(text))) << text;
}

struct TransposedConvolution {
  int64_t group, depth, outputs;
  Index input, kernel, strides, pads, extra, dilations; ///< spatial

  std::string text(const std::string &layout,
                   const std::string &weights) const {
    Index from = {2, group * depth}, window = {group * depth, outputs},
          to = {2, group * outputs};
    const size_t spatial = input.size();
    for (size_t i = 0; i < spatial; ++i) {
      from.push_back(input[i]);
      window.push_back(kernel[i]);
      to.push_back((input[i] - 1) * strides[i] +
                   (kernel[i] - 1) * dilations[i] + 1 + extra[i] - pads[i] -
                   pads[i + spatial]);
    }
    return "conv_transpose{dilations=" + listText(dilations) +
           ",group=" + listText({group}) +
           ",output_padding=" + listText(extra) + ",pads=" + listText(pads) +
           ",strides=" + listText(strides) + "}(f32" + listText(from) + layout +
           "," + weights + "f32" + listText(window) + ")->(f32" + listText(to) +
           layout + ")";
  }

  double element(const std::vector<Array<float>> &operands,
                 const Index &index) const {
    double sum = 0;
    const int64_t first = index[1] / outputs * depth;
    Index box = {depth};
    box.insert(box.end(), kernel.begin(), kernel.end());
    forEachIndex(box, [&](const Index &inside) {
      Index from = {index[0], first + inside[0]},
            weight = {first + inside[0], index[1] % outputs};
      for (size_t k = 0; k < kernel.size(); ++k) {
        const int64_t place =
            index[k + 2] + pads[k] - inside[k + 1] * dilations[k];
        if (place < 0 || place % strides[k] != 0 ||
            place / strides[k] >= input[k])
          return;
        from.push_back(place / strides[k]);
        weight.push_back(inside[k + 1]);
      }
      sum += double(operands[0].at(from)) * operands[1].at(weight);
    });
    return sum;
  }
};

TEST(TransposedConvolutionKernelTest, ByItsDefinition) {
  std::mt19937 random(55);
  const std::vector<TransposedConvolution> cases = {
      {1, 3, 4, {5, 6}, {3, 3}, {1, 1}, {1, 1, 1, 1}, {0, 0}, {1, 1}},
      {1, 16, 8, {4, 5}, {2, 2}, {2, 2}, {0, 0, 0, 0}, {0, 0}, {1, 1}},
      {1, 5, 3, {4, 5}, {3, 2}, {2, 3}, {1, 0, 1, 1}, {1, 2}, {1, 1}},
      {2, 4, 3, {4, 4}, {3, 3}, {2, 2}, {1, 1, 1, 1}, {1, 1}, {1, 1}},
      {1, 2, 2, {6, 6}, {3, 3}, {1, 1}, {2, 2, 2, 2}, {0, 0}, {2, 2}},
      {1, 3, 2, {7}, {4}, {2}, {1, 1}, {0}, {1}},
      {1,
       2,
       3,
       {3, 2, 3},
       {2, 2, 2},
       {2, 1, 2},
       {0, 0, 0, 0, 0, 0},
       {0, 0, 0},
       {1, 1, 1}},
  };
  for (const TransposedConvolution &c : cases)
    for (const std::string layout : {":any", ""})
      for (const std::string weights : {"", "const "})
        for (unsigned threads : {1u, 2u})
          testElements<float>(
              c.text(layout, weights), random,
              [&](const std::vector<Array<float>> &operands,
                  const Index &index) { return c.element(operands, index); },
              threads);
}

TEST(TransposedConvolutionKernelTest, RefusesWhatDoesNotFit) {
  TransposedConvolution good{
      1, 3, 4, {5, 6}, {3, 3}, {1, 1}, {1, 1, 1, 1}, {0, 0}, {1, 1}};
  std::string text = good.text(":any", "");
  EXPECT_TRUE(provider().supports(parsed(text)));
  for (const auto &[part, other] :
       {std::pair<std::string, std::string>{"group=[1]", "group=[2]"},
        {"output_padding=[0,0]", "output_padding=[1,0]"},
        {"pads=[1,1,1,1]", "pads=[0,1,1,1]"},
        {"f32[3,4,3,3]", "f32[2,4,3,3]"}}) {
    std::string changed = text;
    changed.replace(changed.find(part), part.size(), other);
    EXPECT_FALSE(provider().supports(parsed(changed))) << changed;
  }
}

} // namespace
