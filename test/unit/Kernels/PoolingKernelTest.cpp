//===- PoolingKernelTest.cpp - Pooling and means ----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelTester.h"

#include <limits>

using namespace verso::kernels;
using namespace verso::kernels::testing;

namespace {

using Index = std::vector<int64_t>;

/// Pooling by its definition.
void testPooling(const std::string &text, std::mt19937 &random,
                 unsigned threads = 1) {
  const Signature signature = parsed(text);
  const bool isMaximum = signature.kind == "max_pool";
  const Index kernel = *signature.integers("kernel");
  const Index strides = *signature.integers("strides");
  const Index pads = *signature.integers("pads");
  const Index dilations =
      isMaximum ? *signature.integers("dilations") : Index(kernel.size(), 1);
  testElements<float>(
      text, random,
      [&](const std::vector<Array<float>> &operands, const Index &index) {
        double sum = 0, largest = -std::numeric_limits<double>::infinity();
        int64_t inside = 0, all = 0;
        forEachIndex(kernel, [&](const Index &offset) {
          ++all;
          Index from = {index[0], index[1]};
          for (size_t k = 0; k < kernel.size(); ++k) {
            from.push_back(index[k + 2] * strides[k] +
                           offset[k] * dilations[k] - pads[k]);
            if (from.back() < 0 || from.back() >= operands[0].shape[k + 2])
              return;
          }
          ++inside;
          const double element = operands[0].at(from);
          sum += element;
          largest = std::max(largest, element);
        });
        if (isMaximum)
          return largest;
        return sum / double(*signature.integer("count_include_pad") != 0
                                ? all
                                : inside);
      },
      threads);
}

TEST(PoolingKernelTest, Maximum) {
  std::mt19937 random(31);
  for (const std::string layout : {":any", "", ":acdb"})
    for (unsigned threads : {1u, 2u}) {
      testPooling("max_pool{dilations=[1,1],kernel=[3,3],pads=[1,1,1,1],"
                  "strides=[2,2]}(f32[2,19,14,15]" +
                      layout + ")->(f32[2,19,7,8]:any)",
                  random, threads);
      testPooling("max_pool{dilations=[1,1],kernel=[2,3],pads=[0,2,1,0],"
                  "strides=[1,1]}(f32[1,1,5,6]" +
                      layout + ")->(f32[1,1,5,6]:any)",
                  random, threads);
      testPooling("max_pool{dilations=[2,3],kernel=[2,2],pads=[0,0,0,0],"
                  "strides=[1,1]}(f32[1,16,7,7]" +
                      layout + ")->(f32[1,16,5,4]:any)",
                  random, threads);
    }
  testPooling("max_pool{dilations=[1],kernel=[3],pads=[1,1],strides=[2]}"
              "(f32[2,5,9]:any)->(f32[2,5,5]:any)",
              random);
  testPooling("max_pool{dilations=[1,1,1],kernel=[2,2,2],pads=[0,0,0,0,0,0],"
              "strides=[2,2,2]}(f32[1,5,4,6,4]:any)->(f32[1,5,2,3,2]:any)",
              random);
}

TEST(PoolingKernelTest, Average) {
  std::mt19937 random(32);
  for (const std::string counted : {"0", "1"})
    for (const std::string layout : {":any", "", ":acdb"}) {
      testPooling("avg_pool{count_include_pad=[" + counted +
                      "],kernel=[3,3],pads=[1,1,1,1],strides=[2,2]}"
                      "(f32[2,19,14,15]" +
                      layout + ")->(f32[2,19,7,8]:any)",
                  random);
      testPooling("avg_pool{count_include_pad=[" + counted +
                      "],kernel=[3,2],pads=[0,1,2,0],strides=[1,1]}"
                      "(f32[1,16,7,6]" +
                      layout + ")->(f32[1,16,7,6]:any)",
                  random, 2);
    }
}

TEST(PoolingKernelTest, RefusesWhatDoesNotFit) {
  for (const char *text : {
           // A window that may lie on padding only.
           "max_pool{dilations=[1,1],kernel=[2,2],pads=[2,0,0,0],strides=[1,1]}"
           "(f32[1,1,4,4])->(f32[1,1,5,3])",
           "max_pool{dilations=[3,1],kernel=[2,1],pads=[1,0,1,0],strides=[1,1]}"
           "(f32[1,1,1,4])->(f32[1,1,0,4])",
           "avg_pool{count_include_pad=[0],kernel=[1,1],pads=[1,0,0,0],"
           "strides=[1,1]}(f32[1,1,4,4])->(f32[1,1,5,4])",
           "max_pool{dilations=[1,1],kernel=[2,2],pads=[0,0,0,0],strides=[1,1]}"
           "(f32[1,1,4,4])->(f32[1,1,4,3])",
           "max_pool{dilations=[1,1],kernel=[2],pads=[0,0,0,0],strides=[1,1]}"
           "(f32[1,1,4,4])->(f32[1,1,3,3])",
           "max_pool{dilations=[1,1],kernel=[2147483649,2],pads=[0,0,0,0],"
           "strides=[1,1]}(f32[1,1,4,4])->(f32[1,1,3,3])",
           "max_pool{dilations=[1,1],kernel=[2,2],pads=[0,0,0,0],strides=[0,1]}"
           "(f32[1,1,4,4])->(f32[1,1,3,3])",
           "max_pool{dilations=[1,1],kernel=[2,2],pads=[0,0,0,0],strides=[1,1]}"
           "(i32[1,1,4,4])->(i32[1,1,3,3])",
           "avg_pool{kernel=[2,2],pads=[0,0,0,0],strides=[1,1]}"
           "(f32[1,1,4,4])->(f32[1,1,3,3])",
       })
    EXPECT_FALSE(provider().supports(parsed(text))) << text;
}

/// A mean by its definition, over the axes that the signature names.
template <typename T>
void testMean(const std::string &text, std::mt19937 &random,
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
        double sum = 0, count = 0;
        forEachIndex(extents, [&](const Index &inside) {
          Index from = index;
          for (size_t i = 0; i < axes.size(); ++i) {
            if (keeps)
              from[static_cast<size_t>(axes[i])] = inside[i];
            else
              from.insert(from.begin() + axes[i], inside[i]);
          }
          sum += operands[0].at(from);
          ++count;
        });
        return sum / count;
      },
      threads);
}

TEST(MeanKernelTest, EveryAxisSet) {
  std::mt19937 random(33);
  const Index shape = {2, 19, 5, 3};
  for (unsigned set = 0; set < 16; ++set)
    for (bool keeps : {false, true})
      for (const std::string layout : {":any", "", ":acdb", ":dabc"}) {
        std::string axes, result;
        for (size_t i = 0; i < shape.size(); ++i) {
          const bool isReduced = (set >> i & 1) != 0;
          if (isReduced)
            axes += (axes.empty() ? "" : ",") + std::to_string(i);
          if (isReduced && !keeps)
            continue;
          result += (result.empty() ? "" : ",") +
                    std::to_string(isReduced ? 1 : shape[i]);
        }
        const std::string head = "reduce_mean{axes=[" + axes + "],keep_dims=[" +
                                 (keeps ? "1" : "0") + "]}(";
        const std::string operand = "[2,19,5,3]" + layout + ")->(";
        testMean<float>(head + "f32" + operand + "f32[" + result + "]:any)",
                        random);
        testMean<double>(head + "f64" + operand + "f64[" + result + "]:any)",
                         random, 2);
      }
}

TEST(MeanKernelTest, Large) {
  std::mt19937 random(34);
  testMean<float>("reduce_mean{axes=[2,3],keep_dims=[1]}"
                  "(f32[2,130,23,29]:any)->(f32[2,130,1,1]:any)",
                  random, 2);
  testMean<float>("reduce_mean{axes=[1],keep_dims=[0]}"
                  "(f32[70,1037]:any)->(f32[70]:any)",
                  random, 2);
  testMean<float>("reduce_mean{axes=[0],keep_dims=[0]}"
                  "(f32[1037,70]:any)->(f32[70]:any)",
                  random, 2);
}

TEST(MeanKernelTest, RefusesWhatDoesNotFit) {
  for (const char *text : {
           "reduce_mean{axes=[2],keep_dims=[0]}(f32[3,4])->(f32[3,4])",
           "reduce_mean{axes=[-1],keep_dims=[0]}(f32[3,4])->(f32[3])",
           "reduce_mean{axes=[1],keep_dims=[0]}(f32[3,4])->(f32[4])",
           "reduce_mean{axes=[1],keep_dims=[1]}(f32[3,4])->(f32[3,4])",
           "reduce_mean{axes=[1,1],keep_dims=[1]}(f32[3,4])->(f32[3,1])",
           "reduce_mean{axes=[1],keep_dims=[0]}(f32[3,0])->(f32[3])",
           "reduce_mean{axes=[1],keep_dims=[0]}(i64[3,4])->(i64[3])",
           "reduce_mean{axes=[2,3],keep_dims=[0]}(f32[2,3,4,5])->(f32[2,4])",
       })
    EXPECT_FALSE(provider().supports(parsed(text))) << text;
}

} // namespace
