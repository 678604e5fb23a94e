//===- TensorDescription.cpp - Element type, shape, layout ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/TensorDescription.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace verso::kernels {

namespace {
struct ElementTypeFacts {
  std::string_view name;
  size_t bytes;
};
} // namespace

/// In the order of the enumeration.
static constexpr std::array<ElementTypeFacts, 9> elementTypes = {{{"f32", 4},
                                                                  {"f16", 2},
                                                                  {"bf16", 2},
                                                                  {"f64", 8},
                                                                  {"i64", 8},
                                                                  {"i32", 4},
                                                                  {"i8", 1},
                                                                  {"u8", 1},
                                                                  {"i1", 1}}};

std::string_view name(ElementType type) {
  return elementTypes[static_cast<size_t>(type)].name;
}

std::optional<ElementType> parseElementType(std::string_view text) {
  for (size_t i = 0; i < elementTypes.size(); ++i)
    if (elementTypes[i].name == text)
      return static_cast<ElementType>(i);
  return std::nullopt;
}

size_t bytesOf(ElementType type) {
  return elementTypes[static_cast<size_t>(type)].bytes;
}

Layout Layout::rowMajor(size_t rank) {
  std::vector<uint8_t> order(rank);
  std::iota(order.begin(), order.end(), uint8_t(0));
  return Layout(false, std::move(order));
}

Layout Layout::channelsLast(size_t rank) {
  Layout layout = rowMajor(rank);
  if (rank >= 3)
    std::rotate(layout.dimensions.begin() + 1, layout.dimensions.begin() + 2,
                layout.dimensions.end());
  return layout;
}

Layout Layout::ordered(std::vector<uint8_t> order) {
  return Layout(false, std::move(order));
}

Result<Layout> Layout::parse(std::string_view text, size_t rank) {
  if (text == "any")
    return any();
  if (text.size() != rank)
    return Status::invalid("layout '" + std::string(text) +
                           "' for a tensor of " + std::to_string(rank) +
                           " dimensions");
  std::vector<uint8_t> order;
  std::vector<bool> seen(rank, false);
  for (char letter : text) {
    size_t dimension = static_cast<size_t>(letter - 'a');
    if (letter < 'a' || dimension >= rank || seen[dimension])
      return Status::invalid("layout '" + std::string(text) +
                             "' is not an order of the dimensions");
    seen[dimension] = true;
    order.push_back(static_cast<uint8_t>(dimension));
  }
  return Layout(false, std::move(order));
}

bool Layout::isRowMajor() const {
  return !free && std::is_sorted(dimensions.begin(), dimensions.end());
}

std::string Layout::text() const {
  if (free)
    return "any";
  std::string result;
  for (uint8_t dimension : dimensions)
    result += static_cast<char>('a' + dimension);
  return result;
}

std::vector<int64_t> Layout::strides(const std::vector<int64_t> &shape) const {
  assert(!free && dimensions.size() == shape.size());
  std::vector<int64_t> result(shape.size(), 1);
  int64_t stride = 1;
  for (auto it = dimensions.rbegin(); it != dimensions.rend(); ++it) {
    result[*it] = stride;
    stride *= shape[*it];
  }
  return result;
}

Layout Layout::transposed(const std::vector<int64_t> &permutation) const {
  if (free)
    return *this;
  std::vector<uint8_t> newNumber(permutation.size());
  for (size_t i = 0; i < permutation.size(); ++i)
    newNumber[static_cast<size_t>(permutation[i])] = static_cast<uint8_t>(i);
  std::vector<uint8_t> order;
  order.reserve(dimensions.size());
  for (uint8_t dimension : dimensions)
    order.push_back(newNumber[dimension]);
  return Layout(false, std::move(order));
}

bool sameStorage(const Layout &a, const Layout &b,
                 const std::vector<int64_t> &shape) {
  if (a.isAny() || b.isAny())
    return false;
  std::vector<uint8_t> orders[2];
  const Layout *layouts[2] = {&a, &b};
  for (int i : {0, 1})
    for (uint8_t dimension : layouts[i]->order())
      if (shape[dimension] != 1)
        orders[i].push_back(dimension);
  return orders[0] == orders[1];
}

int64_t TensorDescription::elementCount() const {
  int64_t count = 1;
  for (int64_t extent : shape)
    count *= extent;
  return count;
}

size_t TensorDescription::bytes() const {
  return static_cast<size_t>(elementCount()) * bytesOf(element);
}

std::string TensorDescription::text() const {
  std::string result = constant ? "const " : "";
  result += name(element);
  result += '[';
  for (size_t i = 0; i < shape.size(); ++i) {
    if (i != 0)
      result += ',';
    result += std::to_string(shape[i]);
  }
  result += ']';
  if (!layout.isRowMajor()) {
    result += ':';
    result += layout.text();
  }
  return result;
}

} // namespace verso::kernels
