//===- CopyKernelTest.cpp - Kernels that only move data ---------*- C++ -*-===//
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

class CopyKernelTest : public ::testing::Test {
protected:
  /// Compares with the element of operand 0 at the index that \p from gives.
  template <typename T = float, typename From>
  void testMove(const std::string &text, const From &from,
                unsigned threads = 1) {
    testElements<T>(
        text, random,
        [&](const std::vector<Array<T>> &operands, const Index &index) {
          return operands[0].at(from(index));
        },
        threads, 0);
  }

  std::mt19937 random{11};
};

TEST_F(CopyKernelTest, ReorderBetweenAllLayouts) {
  const auto same = [](const Index &index) { return index; };
  std::vector<std::string> layouts;
  std::string letters = "abcd";
  do {
    layouts.push_back(letters == "abcd" ? "" : ":" + letters);
  } while (std::next_permutation(letters.begin(), letters.end()));
  for (const std::string &from : layouts)
    for (const std::string &to : layouts) {
      testMove("reorder(f32[2,3,5,4]" + from + ")->(f32[2,3,5,4]" + to + ")",
               same);
      testMove("reorder(f32[1,17,1,33]" + from + ")->(f32[1,17,1,33]" + to +
                   ")",
               same);
    }
}

TEST_F(CopyKernelTest, ReorderLargeWithThreads) {
  const auto same = [](const Index &index) { return index; };
  for (unsigned threads : {1u, 2u}) {
    testMove("reorder(f32[2,67,35,41])->(f32[2,67,35,41]:acdb)", same, threads);
    testMove("reorder(f32[2,67,35,41]:acdb)->(f32[2,67,35,41])", same, threads);
    testMove<int64_t>("reorder(i64[2,67,35,41])->(i64[2,67,35,41]:acdb)", same,
                      threads);
    testMove<uint8_t>("reorder(u8[2,67,35,41])->(u8[2,67,35,41]:dcba)", same,
                      threads);
  }
}

TEST_F(CopyKernelTest, TransposeByEveryPermutation) {
  const Index shape = {2, 3, 1, 5};
  Index permutation = {0, 1, 2, 3};
  do {
    std::string sizes, list;
    for (int64_t from : permutation) {
      sizes += (sizes.empty() ? "" : ",") +
               std::to_string(shape[static_cast<size_t>(from)]);
      list += (list.empty() ? "" : ",") + std::to_string(from);
    }
    const auto from = [&](const Index &index) {
      Index source(4);
      for (size_t i = 0; i < 4; ++i)
        source[static_cast<size_t>(permutation[i])] = index[i];
      return source;
    };
    const std::string head = "transpose{permutation=[" + list + "]}";
    testMove(head + "(f32[2,3,1,5]:any)->(f32[" + sizes + "]:any)", from);
    testMove(head + "(f32[2,3,1,5]:acdb)->(f32[" + sizes + "]:any)", from);
    testMove<double>(head + "(f64[2,3,1,5])->(f64[" + sizes + "]:dcba)", from);
  } while (std::next_permutation(permutation.begin(), permutation.end()));
}

TEST_F(CopyKernelTest, Reshape) {
  testMove("reshape{shape=[4,6]}(f32[2,3,4]:any)->(f32[4,6]:any)",
           [](const Index &index) {
             const int64_t flat = index[0] * 6 + index[1];
             return Index{flat / 12, flat / 4 % 3, flat % 4};
           });
  testMove<int8_t>("reshape{shape=[]}(i8[1,1])->(i8[])",
                   [](const Index &) { return Index{0, 0}; });
  EXPECT_FALSE(provider().supports(
      parsed("reshape{shape=[4,6]}(f32[2,3,4]:acb)->(f32[4,6])")));
}

TEST_F(CopyKernelTest, Slice) {
  const std::string head =
      "slice{sizes=[1,2,3,2],starts=[1,0,2,1],steps=[1,2,3,4]}";
  const auto from = [](const Index &i) {
    return Index{1 + i[0], 2 * i[1], 2 + 3 * i[2], 1 + 4 * i[3]};
  };
  for (const std::string layout : {"", ":any", ":acdb", ":dbca"})
    testMove(head + "(f32[2,4,9,7]" + layout + ")->(f32[1,2,3,2]:any)", from);
  testMove<int32_t>(head + "(i32[2,4,9,7])->(i32[1,2,3,2]:acdb)", from);
  testMove("slice{sizes=[0],starts=[3],steps=[1]}(f32[3])->(f32[0])",
           [](const Index &index) { return index; });
}

TEST_F(CopyKernelTest, SliceOutOfBounds) {
  for (const char *text : {
           "slice{sizes=[2],starts=[2],steps=[1]}(f32[3])->(f32[2])",
           "slice{sizes=[2],starts=[-1],steps=[1]}(f32[3])->(f32[2])",
           "slice{sizes=[2],starts=[0],steps=[3]}(f32[3])->(f32[2])",
           "slice{sizes=[2],starts=[0],steps=[-1]}(f32[3])->(f32[2])",
           "slice{sizes=[2],starts=[0],steps=[0]}(f32[3])->(f32[2])",
           "slice{sizes=[1],starts=[3],steps=[1]}(f32[3])->(f32[1])",
           "slice{sizes=[1],starts=[0],steps=[1]}(f32[0])->(f32[1])",
           "slice{sizes=[1,1],starts=[0,0],steps=[1,1]}(f32[3])->(f32[1])",
           "slice{sizes=[1],starts=[0]}(f32[3])->(f32[1])",
           "slice{sizes=[2],starts=[9223372036854775807],steps=[1]}(f32[3])"
           "->(f32[2])",
       })
    EXPECT_FALSE(provider().supports(parsed(text))) << text;
}

TEST_F(CopyKernelTest, Pad) {
  for (const std::string layout : {"", ":any", ":acdb"}) {
    testElements<float>(
        "pad{high=[0,2,3,0],low=[1,0,2,0],value=-1.5}(f32[2,3,4,5]" + layout +
            ")->(f32[3,5,9,5]:any)",
        random,
        [](const std::vector<Array<float>> &operands, const Index &i) {
          const Index from = {i[0] - 1, i[1], i[2] - 2, i[3]};
          for (size_t k = 0; k < 4; ++k)
            if (from[k] < 0 || from[k] >= operands[0].shape[k])
              return -1.5f;
          return operands[0].at(from);
        },
        1, 0);
  }
  testElements<uint8_t>("pad{high=[1],low=[2],value=7}(u8[3])->(u8[6])", random,
                        [](const std::vector<Array<uint8_t>> &operands,
                           const Index &i) -> double {
                          return i[0] < 2 || i[0] > 4
                                     ? 7
                                     : operands[0].at({i[0] - 2});
                        });
  for (const char *text : {
           "pad{high=[1],low=[2],value=0.5}(u8[3])->(u8[6])",
           "pad{high=[1],low=[2],value=256}(u8[3])->(u8[6])",
           "pad{high=[-1],low=[2],value=0}(f32[3])->(f32[4])",
           "pad{high=[1],low=[-1],value=0}(f32[3])->(f32[3])",
           "pad{high=[1],low=[1]}(f32[3])->(f32[5])",
       })
    EXPECT_FALSE(provider().supports(parsed(text))) << text;
}

TEST_F(CopyKernelTest, Enlarge) {
  testElements<float>(
      "enlarge{size=[5,3]}(f32[2,3,1,3])->(f32[2,3,5,3])", random,
      [](const std::vector<Array<float>> &operands, const Index &i) {
        return i[2] == 2 ? operands[0].at({i[0], i[1], 0, i[3]}) : 0;
      },
      1, 0);
  EXPECT_FALSE(provider().supports(
      parsed("enlarge{size=[2,3]}(f32[2,3,1,3])->(f32[2,3,2,3])")));
  EXPECT_FALSE(provider().supports(
      parsed("enlarge{size=[1,1]}(f32[2,3,1,3])->(f32[2,3,1,1])")));
}

TEST_F(CopyKernelTest, Split) {
  for (const std::string layout : {"", ":any", ":acdb", ":bcda"})
    for (unsigned threads : {1u, 2u}) {
      const Signature signature =
          parsed("split{axis=[1],sizes=[2,0,5]}(f32[2,7,3,4]" + layout +
                 ")->(f32[2,2,3,4]:any,f32[2,0,3,4]:any,f32[2,5,3,4]:acdb)");
      const auto whole = randomArray<float>({2, 7, 3, 4}, random);
      const auto parts = runKernel<float>(signature, {whole}, threads);
      ASSERT_EQ(parts.size(), 3u);
      for (size_t part : {0, 2}) {
        Array<float> expected(parts[part].shape);
        forEachIndex(expected.shape, [&](const Index &i) {
          expected.at(i) =
              whole.at({i[0], i[1] + (part == 2 ? 2 : 0), i[2], i[3]});
        });
        expectEqual(parts[part], expected, signature.text(), 0);
      }
    }
  for (const char *text : {
           "split{axis=[1],sizes=[2,4]}(f32[2,7])->(f32[2,2],f32[2,4])",
           "split{axis=[1],sizes=[2,6]}(f32[2,7])->(f32[2,2],f32[2,6])",
           "split{axis=[0],sizes=[2,5]}(f32[2,7])->(f32[2,2],f32[2,5])",
           "split{axis=[2],sizes=[2,5]}(f32[2,7])->(f32[2,2],f32[2,5])",
           "split{axis=[1],sizes=[]}(f32[2,7])->()",
       })
    EXPECT_FALSE(provider().supports(parsed(text))) << text;
}

TEST_F(CopyKernelTest, Concat) {
  for (const std::string layout : {"", ":any", ":acdb"}) {
    testElements<float>(
        "concat{axis=[1]}(f32[2,3,4,5]" + layout +
            ",const f32[2,1,4,5],f32[2,2,4,5]:any)->(f32[2,6,4,5]:any)",
        random,
        [](const std::vector<Array<float>> &operands, const Index &i) {
          if (i[1] < 3)
            return operands[0].at(i);
          if (i[1] < 4)
            return operands[1].at({i[0], 0, i[2], i[3]});
          return operands[2].at({i[0], i[1] - 4, i[2], i[3]});
        },
        1, 0);
  }
  EXPECT_FALSE(provider().supports(
      parsed("concat{axis=[1]}(f32[2,3],f32[2,4])->(f32[2,8])")));
  EXPECT_FALSE(provider().supports(
      parsed("concat{axis=[1]}(f32[2,3],f32[2,4])->(f32[2,6])")));
  EXPECT_FALSE(provider().supports(
      parsed("concat{axis=[1]}(f32[2,3],f32[1,4])->(f32[2,7])")));
  EXPECT_FALSE(provider().supports(
      parsed("concat{axis=[1]}(f32[2,3],f64[2,4])->(f32[2,7])")));
  EXPECT_FALSE(provider().supports(parsed("concat{axis=[1]}()->(f32[2,7])")));
}

TEST_F(CopyKernelTest, Broadcast) {
  testMove("broadcast{shape=[2,3,4,5]}(f32[3,1,5]:any)->(f32[2,3,4,5]:any)",
           [](const Index &i) { return Index{i[1], 0, i[3]}; });
  testMove("broadcast{shape=[2,3]}(f32[])->(f32[2,3])",
           [](const Index &) { return Index{}; });
  testMove<int64_t>("broadcast{shape=[2,3,4,5]}(i64[2,1,1,5])"
                    "->(i64[2,3,4,5]:acdb)",
                    [](const Index &i) { return Index{i[0], 0, 0, i[3]}; });
  testMove(
      "broadcast{shape=[300,1000]}(f32[300,1])->(f32[300,1000])",
      [](const Index &i) { return Index{i[0], 0}; }, 2);
  EXPECT_FALSE(provider().supports(
      parsed("broadcast{shape=[2,3]}(f32[2])->(f32[2,3])")));
  EXPECT_FALSE(
      provider().supports(parsed("broadcast{shape=[3]}(f32[1,3])->(f32[3])")));
}

TEST_F(CopyKernelTest, Reverse) {
  testMove("reverse{axes=[0,2]}(f32[3,4,5]:any)->(f32[3,4,5]:any)",
           [](const Index &i) { return Index{2 - i[0], i[1], 4 - i[2]}; });
  testMove<int64_t>(
      "reverse{axes=[1]}(i64[2,3,4,5]:acdb)->(i64[2,3,4,5])",
      [](const Index &i) { return Index{i[0], 2 - i[1], i[2], i[3]}; });
  testMove("reverse{axes=[]}(f32[7])->(f32[7])",
           [](const Index &i) { return i; });
  for (const char *axes : {"[2]", "[0,0]", "[-1]"})
    EXPECT_FALSE(provider().supports(parsed(
        "reverse{axes=" + std::string(axes) + "}(f32[3,4])->(f32[3,4])")));
}

} // namespace
