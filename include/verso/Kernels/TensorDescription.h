//===- TensorDescription.h - Element type, shape, layout --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_KERNELS_TENSORDESCRIPTION_H
#define VERSO_KERNELS_TENSORDESCRIPTION_H

#include "verso/Kernels/Status.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verso::kernels {

/// The element types of the dialect. An I1 takes one byte, 0 or 1.
enum class ElementType : uint8_t { F32, F16, BF16, F64, I64, I32, I8, U8, I1 };

/// "f32", "bf16", "i64", ...
std::string_view name(ElementType type);

/// The inverse of name; nothing if \p text names no element type.
std::optional<ElementType> parseElementType(std::string_view text);

/// The size of one element in bytes.
size_t bytesOf(ElementType type);

/// How the elements of a tensor lie in memory: densely, with the dimensions
/// nested in some order; or not decided yet.
///
/// The text form names the dimensions a, b, c, ... from the outermost to the
/// innermost: "abcd" is row-major, and "acdb" is the channels-last form of a
/// tensor [N, C, H, W].
class Layout {
public:
  /// The kernel is free to choose.
  static Layout any() { return Layout(true, {}); }
  /// Dimension 0 outermost, the last one innermost.
  static Layout rowMajor(size_t rank);
  /// Dimension 1 innermost, otherwise row-major; row-major for ranks below 3.
  static Layout channelsLast(size_t rank);
  /// The dimensions from the outermost to the innermost; \p order must be a
  /// permutation.
  static Layout ordered(std::vector<uint8_t> order);
  /// The inverse of text for a tensor of \p rank dimensions.
  static Result<Layout> parse(std::string_view text, size_t rank);

  bool isAny() const { return free; }
  bool isRowMajor() const;
  /// The dimensions from the outermost to the innermost.
  const std::vector<uint8_t> &order() const { return dimensions; }
  std::string text() const;

  /// The distance in elements between neighbours along each dimension of a
  /// tensor of shape \p shape. The layout must be decided.
  std::vector<int64_t> strides(const std::vector<int64_t> &shape) const;

  /// The layout in which the same bytes show the tensor with its dimensions
  /// permuted: dimension i of the new tensor is dimension permutation[i] of the
  /// old one.
  Layout transposed(const std::vector<int64_t> &permutation) const;

  friend bool operator==(const Layout &, const Layout &) = default;
  friend auto operator<=>(const Layout &, const Layout &) = default;

private:
  Layout(bool isFree, std::vector<uint8_t> order)
      : free(isFree), dimensions(std::move(order)) {}

  bool free;
  std::vector<uint8_t> dimensions;
};

/// Whether both layouts put each element of a tensor of shape \p shape at the
/// same place. Dimensions of extent 1 make layouts coincide that differ in
/// text.
bool sameStorage(const Layout &a, const Layout &b,
                 const std::vector<int64_t> &shape);

/// An operand or a result of a kernel.
struct TensorDescription {
  ElementType element = ElementType::F32;
  std::vector<int64_t> shape;
  Layout layout = Layout::any();
  /// The value is known before the first run (a weight): the kernel may convert
  /// it once to the form that it likes best. Always row-major.
  bool constant = false;

  size_t rank() const { return shape.size(); }
  /// The number of elements.
  int64_t elementCount() const;
  /// The number of bytes of the tensor, which is dense in every layout.
  size_t bytes() const;

  /// "f32[1,64,56,56]:acdb"; row-major is not written; a constant starts with
  /// "const ".
  std::string text() const;

  friend bool operator==(const TensorDescription &,
                         const TensorDescription &) = default;
  friend auto operator<=>(const TensorDescription &,
                          const TensorDescription &) = default;
};

} // namespace verso::kernels

#endif // VERSO_KERNELS_TENSORDESCRIPTION_H
