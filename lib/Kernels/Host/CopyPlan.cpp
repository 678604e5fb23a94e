//===- CopyPlan.cpp - What a copy kernel moves where -------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CopyPlan.h"
#include "HostKernels.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <optional>

namespace verso::kernels {

namespace {
/// Collects the boxes of one copy kernel. All coordinates are logical; the
/// layouts of the signature give the places.
class CopyBuilder {
public:
  CopyBuilder(const Signature &request, LayoutChoice imageLayout)
      : signature(request), images(imageLayout) {}

  Result<CopyPlan> build();

private:
  using Index = std::vector<int64_t>;

  Status reorder();
  Status transpose();
  Status reshape();
  Status slice();
  Status pad();
  Status enlarge();
  Status split();
  Status concat();
  Status broadcast();
  Status reverse();

  /// Decides the layouts that are still free: all operands get \p preferred and
  /// all results that of operand 0, where the ranks agree.
  void decideLayouts(const Layout &preferred);

  /// Fills the result around the box of operand 0's shape at \p low.
  Status embed(const Index &low);

  Status mismatch() const {
    return Status::invalid("'" + signature.kind +
                           "': shapes and attributes do not fit");
  }
  Result<size_t> axis() const;

  Signature signature;
  LayoutChoice images;
  std::vector<CopyBox> boxes;
  uint64_t filling = 0;
};

struct CopyKind {
  std::string_view name;
  Status (CopyBuilder::*plan)();
};
} // namespace

bool isCopyKind(std::string_view kind) {
  static constexpr std::array<std::string_view, 10> kinds = {
      "reorder", "transpose", "reshape", "slice",     "pad",
      "enlarge", "split",     "concat",  "broadcast", "reverse"};
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

void CopyBuilder::decideLayouts(const Layout &preferred) {
  Layout operandLayout = preferred;
  for (const TensorDescription &operand : signature.operands)
    if (!operand.layout.isAny() && !operand.constant)
      operandLayout = operand.layout;
  for (TensorDescription &operand : signature.operands)
    if (operand.layout.isAny())
      operand.layout = operandLayout;
  for (TensorDescription &result : signature.results)
    if (result.layout.isAny())
      result.layout = result.rank() == operandLayout.order().size()
                          ? operandLayout
                          : Layout::rowMajor(result.rank());
}

Result<size_t> CopyBuilder::axis() const {
  Result<int64_t> value = signature.integer("axis");
  if (!value)
    return value.status();
  const size_t rank = signature.operands.front().rank();
  if (*value < 0 || static_cast<size_t>(*value) >= rank)
    return mismatch();
  return static_cast<size_t>(*value);
}

/// The bytes of \p value as an element of \p type, on a little-endian machine;
/// nothing if it is not exactly such an element.
static std::optional<uint64_t> elementBits(double value, ElementType type) {
  static_assert(std::endian::native == std::endian::little);
  const auto asInteger = [&](double lowest,
                             double highest) -> std::optional<uint64_t> {
    if (!(value >= lowest && value <= highest) || value != std::trunc(value))
      return std::nullopt;
    return static_cast<uint64_t>(static_cast<int64_t>(value));
  };
  const auto single = static_cast<float>(value);
  const auto singleBits = std::bit_cast<uint32_t>(single);
  switch (type) {
  case ElementType::F64:
    return std::bit_cast<uint64_t>(value);
  case ElementType::F32:
    // Constants of single precision are given as the nearest double.
    return singleBits;
  case ElementType::BF16:
    if (singleBits % (1u << 16) != 0 || std::isnan(single))
      return std::nullopt;
    return singleBits >> 16;
  case ElementType::F16:
    if (singleBits != 0)
      return std::nullopt;
    return 0;
  case ElementType::I64:
    return asInteger(-0x1p62, 0x1p62);
  case ElementType::I32:
    return asInteger(std::numeric_limits<int32_t>::min(),
                     std::numeric_limits<int32_t>::max());
  case ElementType::I8:
    return asInteger(-128, 127);
  case ElementType::U8:
    return asInteger(0, 255);
  case ElementType::I1:
    return asInteger(0, 1);
  }
  return std::nullopt;
}

static int64_t offsetOf(const std::vector<int64_t> &index,
                        const std::vector<int64_t> &strides) {
  int64_t offset = 0;
  for (size_t i = 0; i < index.size(); ++i)
    offset += index[i] * strides[i];
  return offset;
}

Status CopyBuilder::reorder() {
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  TensorDescription &operand = signature.operands[0];
  TensorDescription &result = signature.results[0];
  if (operand.shape != result.shape)
    return mismatch();
  decideLayouts(Layout::rowMajor(operand.rank()));
  boxes.push_back({operand.shape, operand.layout.strides(operand.shape),
                   result.layout.strides(result.shape), 0});
  return Status();
}

Status CopyBuilder::transpose() {
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  TensorDescription &operand = signature.operands[0];
  TensorDescription &result = signature.results[0];
  Result<Index> permutation = signature.integers("permutation", operand.rank());
  if (!permutation)
    return permutation.status();
  std::vector<bool> seen(operand.rank(), false);
  if (result.rank() != operand.rank())
    return mismatch();
  for (size_t i = 0; i < operand.rank(); ++i) {
    const auto from = static_cast<size_t>((*permutation)[i]);
    if (from >= operand.rank() || seen[from] ||
        result.shape[i] != operand.shape[from])
      return mismatch();
    seen[from] = true;
  }
  if (operand.layout.isAny())
    operand.layout = Layout::rowMajor(operand.rank());
  if (result.layout.isAny())
    result.layout = Layout::rowMajor(result.rank());
  const Index operandStrides = operand.layout.strides(operand.shape);
  Index sourceStrides;
  for (int64_t from : *permutation)
    sourceStrides.push_back(operandStrides[static_cast<size_t>(from)]);
  boxes.push_back(
      {result.shape, sourceStrides, result.layout.strides(result.shape), 0});
  return Status();
}

Status CopyBuilder::reshape() {
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  TensorDescription &operand = signature.operands[0];
  TensorDescription &result = signature.results[0];
  if (operand.elementCount() != result.elementCount())
    return mismatch();
  for (TensorDescription *tensor : {&operand, &result}) {
    if (tensor->layout.isAny())
      tensor->layout = Layout::rowMajor(tensor->rank());
    if (!sameStorage(tensor->layout, Layout::rowMajor(tensor->rank()),
                     tensor->shape))
      return Status::unsupported("reshape of a tensor that is not row-major");
  }
  boxes.push_back({{operand.elementCount()}, {1}, {1}, 0});
  return Status();
}

Status CopyBuilder::slice() {
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  TensorDescription &operand = signature.operands[0];
  TensorDescription &result = signature.results[0];
  Result<Index> starts = signature.integers("starts", operand.rank());
  Result<Index> steps = signature.integers("steps", operand.rank());
  if (!starts || !steps)
    return !starts ? starts.status() : steps.status();
  if (result.rank() != operand.rank())
    return mismatch();
  decideLayouts(images(operand.rank()));
  Index strides = operand.layout.strides(operand.shape);
  int64_t offset = 0;
  for (size_t i = 0; i < operand.rank(); ++i) {
    const int64_t extent = operand.shape[i], count = result.shape[i];
    const int64_t start = (*starts)[i];
    const int64_t step = count > 1 ? (*steps)[i] : 1;
    // Of the elements that are read, the first and the last must exist.
    if (step < 1 || start < 0)
      return mismatch();
    if (count > 0 &&
        (start >= extent || count - 1 > (extent - 1 - start) / step))
      return mismatch();
    offset += count > 0 ? start * strides[i] : 0;
    strides[i] *= step;
  }
  boxes.push_back(
      {result.shape, strides, result.layout.strides(result.shape), 0, offset});
  return Status();
}

Status CopyBuilder::embed(const Index &low) {
  TensorDescription &operand = signature.operands[0];
  TensorDescription &result = signature.results[0];
  decideLayouts(images(operand.rank()));
  const Index strides = result.layout.strides(result.shape);
  const Index none(operand.rank(), 0);
  // Around the box: for each dimension what lies below and above it, in the
  // dimensions before it within the box only, and in those after it all.
  Index boxLow = none, boxExtents = result.shape;
  for (size_t i = 0; i < operand.rank(); ++i) {
    const int64_t growth = result.shape[i] - operand.shape[i];
    if (low[i] < 0 || low[i] > growth)
      return Status::unsupported("padding by a negative amount");
    const int64_t high = growth - low[i];
    for (auto [start, extent] : {std::pair(int64_t(0), low[i]),
                                 std::pair(low[i] + operand.shape[i], high)}) {
      Index corner = boxLow, extents = boxExtents;
      corner[i] = start;
      extents[i] = extent;
      if (extent > 0)
        boxes.push_back({extents, none, strides, std::nullopt, 0, 0,
                         offsetOf(corner, strides)});
    }
    boxLow[i] = low[i];
    boxExtents[i] = operand.shape[i];
  }
  boxes.push_back({operand.shape, operand.layout.strides(operand.shape),
                   strides, 0, 0, 0, offsetOf(low, strides)});
  return Status();
}

Status CopyBuilder::pad() {
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  const size_t rank = signature.operands[0].rank();
  Result<Index> low = signature.integers("low", rank);
  Result<double> value = signature.number("value");
  if (!low || !value)
    return !low ? low.status() : value.status();
  if (signature.results[0].rank() != rank)
    return mismatch();
  const std::optional<uint64_t> bits =
      elementBits(*value, signature.results[0].element);
  if (!bits)
    return Status::unsupported("padding by a value that needs rounding");
  filling = *bits;
  return embed(*low);
}

Status CopyBuilder::enlarge() {
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  const TensorDescription &operand = signature.operands[0];
  const TensorDescription &result = signature.results[0];
  if (result.rank() != operand.rank())
    return mismatch();
  Index low;
  for (size_t i = 0; i < operand.rank(); ++i) {
    const int64_t growth = result.shape[i] - operand.shape[i];
    // Without a middle there is no centre to agree on.
    if (growth < 0 || growth % 2 != 0)
      return Status::unsupported("enlarging by an odd amount");
    low.push_back(growth / 2);
  }
  return embed(low);
}

Status CopyBuilder::split() {
  if (Status status = expectCounts(signature, 1, signature.results.size());
      !status)
    return status;
  Result<size_t> along = axis();
  if (!along)
    return along.status();
  TensorDescription &operand = signature.operands[0];
  decideLayouts(images(operand.rank()));
  const Index strides = operand.layout.strides(operand.shape);
  int64_t start = 0;
  for (size_t i = 0; i < signature.results.size(); ++i) {
    TensorDescription &result = signature.results[i];
    Index expected = operand.shape;
    if (result.rank() != operand.rank())
      return mismatch();
    expected[*along] = result.shape[*along];
    if (result.shape != expected ||
        result.shape[*along] > operand.shape[*along] - start)
      return mismatch();
    boxes.push_back({result.shape, strides, result.layout.strides(result.shape),
                     0, start * strides[*along], i});
    start += result.shape[*along];
  }
  if (start != operand.shape[*along])
    return mismatch();
  return Status();
}

Status CopyBuilder::concat() {
  if (Status status = expectCounts(signature, signature.operands.size(), 1);
      !status)
    return status;
  Result<size_t> along = axis();
  if (!along)
    return along.status();
  TensorDescription &result = signature.results[0];
  decideLayouts(images(result.rank()));
  const Index strides = result.layout.strides(result.shape);
  int64_t start = 0;
  for (size_t i = 0; i < signature.operands.size(); ++i) {
    const TensorDescription &operand = signature.operands[i];
    if (operand.rank() != result.rank())
      return mismatch();
    Index expected = result.shape;
    expected[*along] = operand.shape[*along];
    if (operand.shape != expected ||
        operand.shape[*along] > result.shape[*along] - start)
      return mismatch();
    boxes.push_back({operand.shape, operand.layout.strides(operand.shape),
                     strides, i, 0, 0, start * strides[*along]});
    start += operand.shape[*along];
  }
  if (start != result.shape[*along])
    return mismatch();
  return Status();
}

Status CopyBuilder::broadcast() {
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  TensorDescription &operand = signature.operands[0];
  TensorDescription &result = signature.results[0];
  if (operand.rank() > result.rank())
    return mismatch();
  decideLayouts(Layout::rowMajor(operand.rank()));
  const Index strides = operand.layout.strides(operand.shape);
  const size_t added = result.rank() - operand.rank();
  Index sourceStrides(result.rank(), 0);
  for (size_t i = 0; i < operand.rank(); ++i) {
    if (operand.shape[i] == result.shape[i + added])
      sourceStrides[i + added] = strides[i];
    else if (operand.shape[i] != 1)
      return mismatch();
  }
  boxes.push_back(
      {result.shape, sourceStrides, result.layout.strides(result.shape), 0});
  return Status();
}

Status CopyBuilder::reverse() {
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  TensorDescription &operand = signature.operands[0];
  TensorDescription &result = signature.results[0];
  Result<Index> axes = signature.integers("axes");
  if (!axes)
    return axes.status();
  if (operand.shape != result.shape)
    return mismatch();
  decideLayouts(images(operand.rank()));
  Index strides = operand.layout.strides(operand.shape);
  int64_t offset = 0;
  std::vector<bool> seen(operand.rank(), false);
  for (int64_t axis : *axes) {
    const auto i = static_cast<size_t>(axis);
    if (axis < 0 || i >= operand.rank() || seen[i])
      return mismatch();
    seen[i] = true;
    // From the last element backwards.
    offset += std::max<int64_t>(operand.shape[i] - 1, 0) * strides[i];
    strides[i] = -strides[i];
  }
  boxes.push_back(
      {result.shape, strides, result.layout.strides(result.shape), 0, offset});
  return Status();
}

Result<CopyPlan> CopyBuilder::build() {
  static constexpr std::array<CopyKind, 10> kinds = {{
      {"reorder", &CopyBuilder::reorder},
      {"transpose", &CopyBuilder::transpose},
      {"reshape", &CopyBuilder::reshape},
      {"slice", &CopyBuilder::slice},
      {"pad", &CopyBuilder::pad},
      {"enlarge", &CopyBuilder::enlarge},
      {"split", &CopyBuilder::split},
      {"concat", &CopyBuilder::concat},
      {"broadcast", &CopyBuilder::broadcast},
      {"reverse", &CopyBuilder::reverse},
  }};
  auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const CopyKind &k) {
    return k.name == signature.kind;
  });
  if (kind == kinds.end())
    return Status::unsupported("'" + signature.kind + "' does not move data");
  if (!signature.epilogue.empty())
    return Status::unsupported("'" + signature.kind + "' takes no epilogue");
  if (signature.operands.empty() || signature.results.empty())
    return mismatch();
  for (const auto *list : {&signature.operands, &signature.results})
    for (const TensorDescription &tensor : *list)
      if (tensor.element != signature.operands.front().element)
        return Status::invalid("'" + signature.kind +
                               "' does not convert elements");
  if (Status status = (this->*kind->plan)(); !status)
    return status;
  return CopyPlan{std::move(signature), std::move(boxes), filling};
}

Result<CopyPlan> planCopy(const Signature &signature, LayoutChoice images) {
  return CopyBuilder(signature, images).build();
}

} // namespace verso::kernels
