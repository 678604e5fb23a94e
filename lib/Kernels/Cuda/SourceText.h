//===- SourceText.h - Writing kernels ---------------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_CUDA_SOURCETEXT_H
#define VERSO_LIB_KERNELS_CUDA_SOURCETEXT_H

#include "verso/Kernels/TensorDescription.h"

#include <span>

namespace verso::kernels::cuda {

/// The texts that every generated kernel begins with; made by the build from
/// the files of the same names.
extern const char *const integerTypesText;
extern const char *const scalarFunctionsText;
extern const char *const preambleText;

/// One of several nested loops, and how far it moves in each array.
struct DeviceLoop {
  int64_t extent = 1;
  std::vector<int64_t> strides;
};

/// Drops loops of extent 1, puts those with the larger strides in array 0
/// outside, and joins neighbours that walk every array as one loop would.
std::vector<DeviceLoop> simplified(std::vector<DeviceLoop> loops);

/// The product of the extents.
int64_t iterationsOf(std::span<const DeviceLoop> loops);

/// The source text of a kernel in the making: what the generated text needs
/// first, then the generated text.
class SourceText {
public:
  /// A struct \p name for the places that \p loops go to in \p arrays arrays;
  /// the last loop is the innermost. See Preamble.cuh.
  void addLoops(std::string_view name, std::span<const DeviceLoop> loops,
                size_t arrays);
  /// Any text.
  void add(std::string_view text) { body += text; }
  /// Says that offsets up to \p elements occur.
  void reach(int64_t elements);

  std::string text() const;

private:
  std::string body;
  bool isWide = false;
};

/// The name of an element type in the source text.
std::string_view sourceType(ElementType type);
/// The name of what is computed with for it.
std::string_view valueType(ElementType type);
/// The name of a type of \p bytes bytes that is only moved: 1, 2, 4, 8 or 16.
std::string_view movedType(size_t bytes);
/// \p number as a constant of type \p type: "float", "double" or an integer's.
std::string literal(double number, std::string_view type);

bool isReal(ElementType type);

/// Replaces each "@name@" in \p pattern by the value that \p values has for it.
std::string
substitute(std::string_view pattern,
           std::span<const std::pair<std::string_view, std::string>> values);

/// How many blocks of \p threads threads \p items items need; nothing if that
/// is more than a grid can have.
Result<unsigned> blocksFor(int64_t items, unsigned threads);

} // namespace verso::kernels::cuda

#endif // VERSO_LIB_KERNELS_CUDA_SOURCETEXT_H
