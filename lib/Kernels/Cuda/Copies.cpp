//===- Copies.cpp - Moving data on a GPU ----------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All boxes of a copy are done by one launch: each has a range of blocks. The
// elements are bytes; where neighbours of both sides lie together, several
// elements are moved as one.
//
//===----------------------------------------------------------------------===//

#include "../Host/CopyPlan.h"
#include "DevicePlan.h"
#include "SourceText.h"

#include <algorithm>
#include <array>

namespace verso::kernels::cuda {

static constexpr unsigned copyThreads = 256;

/// The side of the square tiles that matrices are transposed by.
static constexpr int64_t tileSide = 32;

/// Smaller matrices do not fill a tile.
static constexpr int64_t smallestTiled = 8;

namespace {
/// Collects the boxes of one launch.
class CopyWriter {
public:
  CopyWriter(size_t elementBytes, uint64_t fillingBits)
      : bytes(elementBytes), filling(fillingBits) {}

  void add(const CopyBox &box, Argument from, Argument to);
  /// Whether nothing is to be moved.
  bool isEmpty() const { return boxes == 0; }
  Result<Launch> finish();

private:
  /// The name of a pointer; the same argument is passed once.
  std::string parameter(const Argument &argument);
  void addTiles(const std::string &name, std::vector<DeviceLoop> loops,
                size_t rowLoop, const std::string &to, const std::string &from);

  size_t bytes;
  uint64_t filling;
  SourceText source;
  std::vector<Argument> arguments;
  std::string branches;
  int64_t blocks = 0;
  size_t boxes = 0;
};
} // namespace

/// By how many the elements of the innermost loop can be moved at once. A fill
/// reads nothing.
static int64_t widening(std::span<const DeviceLoop> loops, size_t bytes,
                        const CopyBox &box) {
  if (loops.empty() || loops.back().strides != std::vector<int64_t>{1, 1})
    return 1;
  int64_t factor = static_cast<int64_t>(16 / bytes);
  const auto fits = [&] {
    if (loops.back().extent % factor != 0 || box.sourceOffset % factor != 0 ||
        box.destinationOffset % factor != 0)
      return false;
    for (size_t i = 0; i + 1 < loops.size(); ++i)
      for (int64_t stride : loops[i].strides)
        if (stride % factor != 0)
          return false;
    return true;
  };
  while (factor > 1 && !fits())
    factor /= 2;
  return factor;
}

std::string CopyWriter::parameter(const Argument &argument) {
  size_t number = 0;
  while (number < arguments.size() &&
         (arguments[number].role != argument.role ||
          arguments[number].index != argument.index ||
          arguments[number].offset != argument.offset))
    ++number;
  if (number == arguments.size())
    arguments.push_back(argument);
  return "p" + std::to_string(number);
}

/// The loop that the source is contiguous along, if it is not the innermost
/// one, which the destination is contiguous along, and both are long.
static std::optional<size_t> tiledLoop(std::span<const DeviceLoop> loops) {
  if (loops.size() < 2 || loops.back().strides[0] != 1 ||
      std::abs(loops.back().strides[1]) <= 1 ||
      loops.back().extent < smallestTiled)
    return std::nullopt;
  for (size_t i = 0; i + 1 < loops.size(); ++i)
    if (loops[i].strides[1] == 1 && loops[i].extent >= smallestTiled)
      return i;
  return std::nullopt;
}

void CopyWriter::addTiles(const std::string &name,
                          std::vector<DeviceLoop> loops, size_t rowLoop,
                          const std::string &to, const std::string &from) {
  const DeviceLoop columns = loops.back(), rows = loops[rowLoop];
  loops.pop_back();
  loops.erase(loops.begin() + static_cast<ptrdiff_t>(rowLoop));
  source.addLoops(name, loops, 2);
  source.reach(columns.extent * std::abs(columns.strides[1]));
  source.reach(rows.extent * std::abs(rows.strides[0]));
  const auto tiles = [](int64_t extent) {
    return (extent + tileSide - 1) / tileSide;
  };
  const std::array<std::pair<std::string_view, std::string>, 7> values = {{
      {"name", name},
      {"rows", std::to_string(rows.extent)},
      {"columns", std::to_string(columns.extent)},
      {"to", to},
      {"from", from},
      {"rowStride", std::to_string(rows.strides[0])},
      {"columnStride", std::to_string(columns.strides[1])},
  }};
  branches +=
      substitute("    copyTiles<@name@, (@rows@), (@columns@)>(block, @to@, "
                 "@rowStride@, @from@, @columnStride@);\n",
                 values);
  blocks += tiles(rows.extent) * tiles(columns.extent) * iterationsOf(loops);
}

void CopyWriter::add(const CopyBox &box, Argument from, Argument to) {
  std::vector<DeviceLoop> loops;
  for (size_t i = 0; i < box.extents.size(); ++i)
    loops.push_back(
        {box.extents[i], {box.destinationStrides[i], box.sourceStrides[i]}});
  if (iterationsOf(loops) == 0)
    return;
  loops = simplified(std::move(loops));
  const int64_t factor = widening(loops, bytes, box);
  if (factor > 1) {
    loops.back().extent /= factor;
    for (size_t i = 0; i + 1 < loops.size(); ++i)
      for (int64_t &stride : loops[i].strides)
        stride /= factor;
  }
  const std::string type(movedType(bytes * static_cast<size_t>(factor)));
  const std::string name = "Box" + std::to_string(boxes++);
  source.reach(std::abs(box.sourceOffset));
  source.reach(box.destinationOffset);
  const auto pointer = [&](const Argument &argument, int64_t offset,
                           const std::string &qualifier) {
    return "reinterpret_cast<" + qualifier + type + " *>(" +
           parameter(argument) + ") + " + std::to_string(offset / factor) +
           "ll";
  };
  const std::string start = std::to_string(blocks);
  branches += branches.empty() ? "  " : "  else ";
  const size_t condition = branches.size();
  const std::string destination = pointer(to, box.destinationOffset, "");
  if (const auto rows = box.operand ? tiledLoop(loops) : std::nullopt) {
    addTiles(name, loops, *rows, destination,
             pointer(from, box.sourceOffset, "const "));
  } else {
    source.addLoops(name, loops, 2);
    const std::string threads = std::to_string(copyThreads);
    if (box.operand)
      branches += "    copyElements<" + name + ", " + threads + ">(block, " +
                  destination + ", " +
                  pointer(from, box.sourceOffset, "const ") + ");\n";
    else
      branches += "    fillElements<" + name + ", " + threads + ", " + type +
                  ">(block, " + destination + ", " + type + "(" +
                  std::to_string(filling) + "ull));\n";
    blocks += (iterationsOf(loops) + copyThreads - 1) / copyThreads;
  }
  branches.insert(condition, "if (blockIdx.x < " + std::to_string(blocks) +
                                 "u) {\n    const unsigned block = blockIdx.x "
                                 "- " +
                                 start + "u;\n");
  branches += "  }\n";
}

Result<Launch> CopyWriter::finish() {
  Launch launch;
  launch.threads = copyThreads;
  Result<unsigned> count = blocksFor(blocks, 1);
  if (!count)
    return count.status();
  launch.blocks = *count;
  std::string parameters;
  for (size_t i = 0; i < arguments.size(); ++i) {
    const bool isRead = arguments[i].role == Argument::Role::Operand;
    parameters += std::string(i == 0 ? "" : ", ") + (isRead ? "const " : "") +
                  "void *p" + std::to_string(i);
  }
  source.add("extern \"C\" __global__ void kernel(" + parameters + ") {\n" +
             branches + "}\n");
  launch.source = source.text();
  launch.arguments = std::move(arguments);
  return launch;
}

Result<DevicePlan> planCopies(const Signature &signature) {
  Result<CopyPlan> copy = planCopy(signature, Layout::rowMajor);
  if (!copy)
    return copy.status();
  DevicePlan plan;
  plan.description = "copy";
  CopyWriter writer(bytesOf(signature.results.front().element), copy->filling);
  for (const CopyBox &box : copy->boxes)
    writer.add(box, {Argument::Role::Operand, box.operand.value_or(0)},
               {Argument::Role::Result, box.result});
  plan.resolved = std::move(copy->resolved);
  if (writer.isEmpty())
    return plan;
  Result<Launch> launch = writer.finish();
  if (!launch)
    return launch.status();
  plan.launches.push_back(std::move(*launch));
  return plan;
}

Result<Launch> planPadding(const TensorDescription &tensor,
                           const std::vector<int64_t> &low,
                           const std::vector<int64_t> &shape, Argument from,
                           Argument to) {
  Signature padding;
  padding.kind = "pad";
  padding.attributes.emplace("low", Attribute(low));
  padding.attributes.emplace("value", Attribute(0.0));
  padding.operands = {tensor};
  padding.results = {tensor};
  padding.results[0].shape = shape;
  Result<CopyPlan> copy = planCopy(padding, Layout::rowMajor);
  if (!copy)
    return copy.status();
  CopyWriter writer(bytesOf(tensor.element), copy->filling);
  for (const CopyBox &box : copy->boxes)
    writer.add(box, from, to);
  return writer.finish();
}

} // namespace verso::kernels::cuda
