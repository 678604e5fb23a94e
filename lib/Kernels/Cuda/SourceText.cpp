//===- SourceText.cpp - Writing kernels -----------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SourceText.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>

namespace verso::kernels::cuda {

std::vector<DeviceLoop> simplified(std::vector<DeviceLoop> loops) {
  std::erase_if(loops, [](const DeviceLoop &loop) { return loop.extent == 1; });
  std::sort(loops.begin(), loops.end(),
            [](const DeviceLoop &a, const DeviceLoop &b) {
              const int64_t left = std::abs(a.strides[0]);
              const int64_t right = std::abs(b.strides[0]);
              return left != right ? left > right : a.strides > b.strides;
            });
  std::vector<DeviceLoop> joined;
  for (DeviceLoop &loop : loops) {
    bool joins = !joined.empty();
    for (size_t k = 0; joins && k < loop.strides.size(); ++k)
      joins = joined.back().strides[k] == loop.strides[k] * loop.extent;
    if (joins) {
      joined.back().extent *= loop.extent;
      joined.back().strides = std::move(loop.strides);
    } else {
      joined.push_back(std::move(loop));
    }
  }
  return joined;
}

int64_t iterationsOf(std::span<const DeviceLoop> loops) {
  int64_t count = 1;
  for (const DeviceLoop &loop : loops)
    count *= loop.extent;
  return count;
}

void SourceText::reach(int64_t elements) {
  // Room for the threads of the last block, which may have nothing to do.
  isWide |= elements > std::numeric_limits<int32_t>::max() - (1 << 16);
}

void SourceText::addLoops(std::string_view name,
                          std::span<const DeviceLoop> loops, size_t arrays) {
  const std::string count = std::to_string(iterationsOf(loops));
  reach(iterationsOf(loops));
  body += "struct ";
  body += name;
  body += " {\n  static constexpr Index count = " + count +
          "u;\n  __device__ static Offsets<" + std::to_string(arrays) +
          "> at(Index number) {\n    Offsets<" + std::to_string(arrays) +
          "> place = {};\n    Offset index;\n";
  for (size_t i = loops.size(); i-- > 0;) {
    const std::string extent = std::to_string(loops[i].extent);
    // Nothing is left above the outermost loop.
    body += i == 0 ? "    index = Offset(number);\n"
                   : "    index = Offset(number % " + extent +
                         "u);\n    number /= " + extent + "u;\n";
    for (size_t k = 0; k < arrays; ++k) {
      const int64_t stride = loops[i].strides[k];
      reach(std::abs(stride) * loops[i].extent);
      if (stride != 0)
        body += "    place.in[" + std::to_string(k) + "] += index * Offset(" +
                std::to_string(stride) + ");\n";
    }
  }
  body += "    return place;\n  }\n};\n";
}

std::string SourceText::text() const {
  std::string result = integerTypesText;
  result += scalarFunctionsText;
  result += isWide ? "typedef uint64_t Index;\ntypedef int64_t Offset;\n"
                   : "typedef uint32_t Index;\ntypedef int32_t Offset;\n";
  result += "template <int N> struct Offsets { Offset in[N]; };\n";
  result += preambleText;
  return result + body;
}

std::string_view sourceType(ElementType type) {
  switch (type) {
  case ElementType::F32:
    return "float";
  case ElementType::F16:
    return "Half";
  case ElementType::BF16:
    return "BFloat";
  case ElementType::F64:
    return "double";
  case ElementType::I64:
    return "int64_t";
  case ElementType::I32:
    return "int32_t";
  case ElementType::I8:
    return "int8_t";
  case ElementType::U8:
    return "uint8_t";
  case ElementType::I1:
    return "Truth";
  }
  return "";
}

std::string_view valueType(ElementType type) {
  switch (type) {
  case ElementType::F16:
  case ElementType::BF16:
    return "float";
  case ElementType::I1:
    return "bool";
  default:
    return sourceType(type);
  }
}

std::string_view movedType(size_t bytes) {
  switch (bytes) {
  case 1:
    return "uint8_t";
  case 2:
    return "uint16_t";
  case 4:
    return "uint32_t";
  case 8:
    return "uint64_t";
  default:
    return "Bytes16";
  }
}

bool isReal(ElementType type) {
  return type == ElementType::F32 || type == ElementType::F16 ||
         type == ElementType::BF16 || type == ElementType::F64;
}

std::string literal(double number, std::string_view type) {
  const std::string name(type);
  const bool isSingle = type == "float";
  if (!isSingle && type != "double")
    return name + "(" + std::to_string(static_cast<int64_t>(number)) + "ll)";
  if (std::isnan(number))
    return "(Infinite<" + name + ">::value() - Infinite<" + name +
           ">::value())";
  const double rounded =
      isSingle ? static_cast<double>(static_cast<float>(number)) : number;
  if (std::isinf(rounded))
    return std::string(number < 0 ? "(-" : "(") + "Infinite<" + name +
           ">::value())";
  std::array<char, 64> buffer;
  std::snprintf(buffer.data(), buffer.size(), "%a", rounded);
  return name + "(" + buffer.data() + ")";
}

std::string
substitute(std::string_view pattern,
           std::span<const std::pair<std::string_view, std::string>> values) {
  std::string result;
  while (true) {
    const size_t start = pattern.find('@');
    result += pattern.substr(0, start);
    if (start == std::string_view::npos)
      return result;
    pattern.remove_prefix(start + 1);
    const size_t end = pattern.find('@');
    const std::string_view name = pattern.substr(0, end);
    const auto found =
        std::find_if(values.begin(), values.end(),
                     [&](const auto &value) { return value.first == name; });
    assert(found != values.end() && "a name without a value");
    result += found->second;
    pattern.remove_prefix(end + 1);
  }
}

Result<unsigned> blocksFor(int64_t items, unsigned threads) {
  const int64_t blocks = (items + threads - 1) / threads;
  if (blocks > std::numeric_limits<int32_t>::max())
    return Status::unsupported("more elements than one launch can have");
  return static_cast<unsigned>(std::max<int64_t>(blocks, 1));
}

} // namespace verso::kernels::cuda
