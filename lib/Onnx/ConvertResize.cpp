//===- ConvertResize.cpp - Importing Resize and Upsample -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NodeImport.h"
#include "Sampling.h"
#include "verso/Dialect/ConstantData.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <cstring>
#include <numeric>

using namespace mlir;

namespace verso {

/// The places before rounding; nothing if the mode is another.
static std::optional<Sampling> placesOf(StringRef coordinates,
                                        int64_t inputSize, int64_t size) {
  if (coordinates == "asymmetric")
    return Sampling{inputSize, 0, size};
  if (coordinates == "align_corners")
    return size == 1 ? Sampling{0, 0, 1} : Sampling{inputSize - 1, 0, size - 1};
  if (coordinates == "pytorch_half_pixel" && size == 1)
    return Sampling{0, 0, 1};
  // (i + 1/2) * input / size - 1/2
  if (coordinates == "half_pixel" || coordinates == "pytorch_half_pixel")
    return Sampling{2 * inputSize, inputSize - size, 2 * size};
  return std::nullopt;
}

std::optional<Sampling> samplingOf(StringRef coordinates, StringRef rounding,
                                   int64_t inputSize, int64_t size) {
  if (size < 1 || inputSize < 1 || std::max(size, inputSize) > maxSampledSize)
    return std::nullopt;
  std::optional<Sampling> result = placesOf(coordinates, inputSize, size);
  if (!result)
    return std::nullopt;
  if (size == inputSize)
    return Sampling();
  auto &[numerator, offset, denominator] = *result;
  if (!rounding.empty()) {
    // Only where single precision hits or misses every boundary for sure.
    bool isExact = size % inputSize == 0 ||
                   (inputSize % size == 0 &&
                    llvm::isPowerOf2_64(uint64_t(inputSize / size)));
    if (!isExact || coordinates == "align_corners")
      return std::nullopt;
    if (rounding == "ceil") {
      offset += denominator - 1;
    } else if (rounding == "round_prefer_ceil" ||
               rounding == "round_prefer_floor") {
      // Half of one up and down, or, where a half goes down, just less.
      offset = 2 * offset + denominator - (rounding == "round_prefer_floor");
      numerator *= 2;
      denominator *= 2;
    } else if (rounding != "floor") {
      return std::nullopt;
    }
  }
  int64_t common = std::gcd(std::gcd(numerator, offset), denominator);
  return Sampling{numerator / common, offset / common, denominator / common};
}

/// The numbers of a constant input; nothing if it is not one of 32-bit numbers.
static std::optional<SmallVector<float, 4>> constantReals(NodeImport &node,
                                                          unsigned number) {
  ElementsAttr elements = node.constantInput(number);
  std::vector<char> storage;
  if (!elements || !elements.getElementType().isF32())
    return std::nullopt;
  std::optional<ArrayRef<char>> bytes = constantBytes(elements, storage);
  size_t count = elements.getNumElements();
  if (!bytes || bytes->size() < count * sizeof(float))
    return std::nullopt;
  SmallVector<float, 4> result(count);
  if (count != 0)
    std::memcpy(result.data(), bytes->data(), count * sizeof(float));
  return result;
}

/// The sizes that scales ask for. Scales that do not lead to whole sizes are
/// not supported: places would follow from them and not from the sizes.
static llvm::Expected<Integers>
scaledSizes(NodeImport &node, ArrayRef<int64_t> sizes, ArrayRef<float> scales) {
  if (scales.size() != sizes.size())
    return unsupported("it does not have a scale for each dimension");
  Integers result;
  for (auto [size, scale] : llvm::zip_equal(sizes, scales)) {
    float scaled = float(size) * scale;
    if (!(scaled >= 1 && scaled <= float(maxSampledSize)))
      return unsupported("its result is empty or too large");
    result.push_back(int64_t(scaled));
    if (std::fabs(scaled - float(result.back())) > 1e-4f * scaled / size)
      return unsupported("its scales do not lead to whole sizes");
  }
  return result;
}

namespace {
/// How a node samples.
struct ResizeModes {
  std::string mode, coordinates, rounding;
  unsigned scalesInput = 0, sizesInput = 0; ///< 0 where there is none
};
} // namespace

/// The modes of Upsample and of Resize before operator set 11, which have no
/// choice, and of Resize from then on.
static llvm::Expected<ResizeModes> readModes(NodeImport &node) {
  ResizeModes modes;
  llvm::Expected<std::string> mode = node.string("mode", "nearest");
  if (!mode)
    return mode.takeError();
  modes.mode = *mode;
  if (node.proto().op_type() == "Upsample" || node.opset() < 11) {
    modes.coordinates = "asymmetric";
    modes.rounding = "floor";
    modes.scalesInput = 1;
    return modes;
  }
  for (StringRef name :
       {"antialias", "axes", "exclude_outside", "keep_aspect_ratio_policy"})
    if (node.hasAttribute(name))
      return unsupported("it has the attribute '" + name + "'");
  llvm::Expected<std::string> coordinates =
      node.string("coordinate_transformation_mode", "half_pixel");
  if (!coordinates)
    return coordinates.takeError();
  llvm::Expected<std::string> rounding =
      node.string("nearest_mode", "round_prefer_floor");
  if (!rounding)
    return rounding.takeError();
  modes.coordinates = *coordinates;
  modes.rounding = *rounding;
  modes.scalesInput = 2;
  modes.sizesInput = 3;
  return modes;
}

/// The sizes of the result.
static llvm::Expected<Integers> resizedSizes(NodeImport &node,
                                             const ResizeModes &modes,
                                             ArrayRef<int64_t> sizes) {
  if (modes.sizesInput && node.hasInput(modes.sizesInput)) {
    llvm::Expected<Integers> stated =
        node.integerInput(modes.sizesInput, "sizes");
    if (stated && stated->size() != sizes.size())
      return node.malformed("it has " + Twine(stated->size()) +
                            " sizes instead of " + Twine(sizes.size()));
    return stated;
  }
  std::optional<SmallVector<float, 4>> scales =
      constantReals(node, modes.scalesInput);
  if (!scales)
    return unsupported("its scales are not constant");
  return scaledSizes(node, sizes, *scales);
}

static llvm::Expected<Values> convertResize(NodeImport &node) {
  llvm::Expected<ResizeModes> modes = readModes(node);
  if (!modes)
    return modes.takeError();
  bool isLinear = modes->mode == "linear" || modes->mode == "bilinear";
  if (!isLinear && modes->mode != "nearest")
    return unsupported("its mode is " + modes->mode);
  llvm::Expected<Value> input = isLinear ? node.floatInput(0) : node.input(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Integers> from = node.staticSizes(*input);
  if (!from)
    return from.takeError();
  llvm::Expected<Integers> to = resizedSizes(node, *modes, *from);
  if (!to)
    return to.takeError();
  if (llvm::Error error = checkShape(*to))
    return node.malformed("its result " + toString(std::move(error)));
  // Before operator set 11 it is left open which element is taken of several.
  if (modes->sizesInput == 0)
    for (auto [size, target] : llvm::zip_equal(*from, *to))
      if (target < size)
        return unsupported("it makes its input smaller");
  Integers numerators, offsets, denominators;
  for (auto [size, target] : llvm::zip_equal(*from, *to)) {
    std::optional<Sampling> sampling = samplingOf(
        modes->coordinates, isLinear ? StringRef() : StringRef(modes->rounding),
        size, target);
    if (!sampling)
      return unsupported("it samples at places that have no form here (" +
                         modes->coordinates + " from " + Twine(size) + " to " +
                         Twine(target) + ")");
    numerators.push_back(sampling->numerator);
    offsets.push_back(sampling->offset);
    denominators.push_back(sampling->denominator);
  }
  if (*from == *to)
    return Values{*input};
  llvm::Expected<Value> result = node.emit<ResizeOp>(
      *input, {node.attribute("sizes", ArrayRef<int64_t>(*to)),
               node.attribute("numerators", numerators),
               node.attribute("offsets", offsets),
               node.attribute("denominators", denominators),
               node.flag("linear", isLinear)});
  if (!result)
    return result.takeError();
  return Values{*result};
}

void addResizeConverters(ConverterTable &table) {
  table["Resize"] = convertResize;
  table["Upsample"] = convertResize;
}

} // namespace verso
