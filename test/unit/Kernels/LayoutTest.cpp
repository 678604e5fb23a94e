//===- LayoutTest.cpp - Layouts ---------------------------------*- C++ -*-===//
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

TEST(LayoutTest, Strides) {
  EXPECT_EQ(Layout::rowMajor(3).strides({2, 3, 4}),
            (std::vector<int64_t>{12, 4, 1}));
  EXPECT_EQ(Layout::channelsLast(4).strides({2, 3, 4, 5}),
            (std::vector<int64_t>{60, 1, 15, 3}));
  EXPECT_EQ(Layout::rowMajor(0).strides({}), std::vector<int64_t>());
}

TEST(LayoutTest, ChannelsLast) {
  EXPECT_EQ(Layout::channelsLast(5).text(), "acdeb");
  EXPECT_EQ(Layout::channelsLast(4).text(), "acdb");
  EXPECT_EQ(Layout::channelsLast(3).text(), "acb");
  EXPECT_TRUE(Layout::channelsLast(2).isRowMajor());
  EXPECT_TRUE(Layout::rowMajor(0).isRowMajor());
  EXPECT_FALSE(Layout::any().isRowMajor());
}

TEST(LayoutTest, SameStorageIgnoresExtentsOfOne) {
  const Layout row = Layout::rowMajor(4), last = Layout::channelsLast(4);
  EXPECT_TRUE(sameStorage(row, last, {2, 3, 1, 1}));
  EXPECT_TRUE(sameStorage(row, last, {2, 1, 3, 4}));
  EXPECT_FALSE(sameStorage(row, last, {1, 3, 1, 2}));
  EXPECT_FALSE(sameStorage(row, Layout::any(), {1, 1, 1, 1}));
}

TEST(LayoutTest, SameStorageMeansEqualPlaces) {
  std::mt19937 random(3);
  for (int i = 0; i < 500; ++i) {
    std::vector<int64_t> shape(1 + random() % 4);
    for (int64_t &extent : shape)
      extent = 1 + random() % 3;
    std::vector<uint8_t> first(shape.size());
    for (size_t k = 0; k < first.size(); ++k)
      first[k] = static_cast<uint8_t>(k);
    std::vector<uint8_t> second = first;
    std::shuffle(first.begin(), first.end(), random);
    std::shuffle(second.begin(), second.end(), random);
    const auto a = Layout::ordered(first).strides(shape);
    const auto b = Layout::ordered(second).strides(shape);
    bool equal = true;
    forEachIndex(shape, [&](const std::vector<int64_t> &index) {
      int64_t placeA = 0, placeB = 0;
      for (size_t k = 0; k < index.size(); ++k) {
        placeA += index[k] * a[k];
        placeB += index[k] * b[k];
      }
      equal &= placeA == placeB;
    });
    EXPECT_EQ(
        sameStorage(Layout::ordered(first), Layout::ordered(second), shape),
        equal);
  }
}

TEST(LayoutTest, TransposedShowsTheSameBytes) {
  const std::vector<int64_t> shape = {2, 3, 4, 5}, permutation = {3, 0, 2, 1};
  const Layout layout = Layout::channelsLast(4);
  const auto strides = layout.strides(shape);
  std::vector<int64_t> newShape;
  for (int64_t from : permutation)
    newShape.push_back(shape[static_cast<size_t>(from)]);
  const auto newStrides = layout.transposed(permutation).strides(newShape);
  for (size_t i = 0; i < permutation.size(); ++i)
    EXPECT_EQ(newStrides[i], strides[static_cast<size_t>(permutation[i])]);
}

} // namespace
