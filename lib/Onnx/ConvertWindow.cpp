//===- ConvertWindow.cpp - Importing convolutions and pooling -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NodeImport.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace verso {

namespace {
/// The attributes of a window that slides over the spatial dimensions, with the
/// padding made explicit.
struct SlidingWindow {
  Integers kernel, strides, dilations;
  Integers padsBefore, padsAfter;
  /// Whether rounding up has added padding at the end.
  bool isExtended = false;

  unsigned rank() const { return kernel.size(); }
  int64_t extent(unsigned i) const {
    return (kernel[i] - 1) * dilations[i] + 1;
  }
  Integers pads() const {
    Integers result = padsBefore;
    llvm::append_range(result, padsAfter);
    return result;
  }
};
} // namespace

/// Attributes of windows are at most this large; more is nonsense, and sizes
/// computed from it could overflow.
static constexpr int64_t maxAttribute = int64_t(1) << 31;

/// A list attribute with `count` entries, each from `smallest` on.
static llvm::Expected<Integers> readList(NodeImport &node, StringRef name,
                                         size_t count, int64_t missing,
                                         int64_t smallest) {
  llvm::Expected<Integers> list = node.integers(name, Integers(count, missing));
  if (!list)
    return list;
  if (list->size() != count)
    return node.malformed("attribute '" + name + "' has " +
                          Twine(list->size()) + " entries instead of " +
                          Twine(count));
  for (int64_t entry : *list)
    if (entry < smallest || entry > maxAttribute)
      return node.malformed("attribute '" + name + "' has the entry " +
                            Twine(entry));
  return list;
}

/// The size of spatial dimension `i` of the input; nothing if it is symbolic.
static std::optional<int64_t> spatialSize(NodeImport &node, Value input,
                                          unsigned i) {
  auto size = dyn_cast<AffineConstantExpr>(node.type(input).sizes[i + 2]);
  if (!size)
    return std::nullopt;
  return size.getValue();
}

/// Sets the padding that auto_pad = SAME_UPPER or SAME_LOWER stands for: as
/// much as makes ceil(size / stride) positions, half on each side, the odd one
/// at the end (upper) or at the beginning (lower).
static llvm::Error setSamePads(NodeImport &node, Value input, bool isUpper,
                               SlidingWindow &window) {
  for (unsigned i = 0; i < window.rank(); ++i) {
    // With stride 1 the padding does not depend on the size.
    int64_t stride = window.strides[i], size = stride;
    if (stride != 1) {
      std::optional<int64_t> known = spatialSize(node, input, i);
      if (!known)
        return unsupported("its padding follows from a symbolic size");
      size = *known;
    }
    int64_t positions = llvm::divideCeil(size, stride);
    int64_t total = std::max<int64_t>(
        (positions - 1) * stride + window.extent(i) - size, 0);
    int64_t less = total / 2, more = total - less;
    window.padsBefore[i] = isUpper ? less : more;
    window.padsAfter[i] = isUpper ? more : less;
  }
  return llvm::Error::success();
}

/// Reads all that convolutions and pooling have in common, once the kernel's
/// sizes are known.
static llvm::Error readWindow(NodeImport &node, Value input,
                              SlidingWindow &window) {
  unsigned rank = window.rank();
  llvm::Expected<Integers> strides = readList(node, "strides", rank, 1, 1);
  if (!strides)
    return strides.takeError();
  llvm::Expected<Integers> dilations = readList(node, "dilations", rank, 1, 1);
  if (!dilations)
    return dilations.takeError();
  llvm::Expected<Integers> pads =
      readList(node, "pads", 2 * size_t(rank), 0, -maxAttribute);
  if (!pads)
    return pads.takeError();
  llvm::Expected<std::string> automatic = node.string("auto_pad", "NOTSET");
  if (!automatic)
    return automatic.takeError();

  window.strides = *strides;
  window.dilations = *dilations;
  window.padsBefore.assign(rank, 0);
  window.padsAfter.assign(rank, 0);
  if (*automatic == "VALID")
    return llvm::Error::success();
  if (*automatic == "SAME_UPPER" || *automatic == "SAME_LOWER")
    return setSamePads(node, input, *automatic == "SAME_UPPER", window);
  if (*automatic != "NOTSET")
    return node.malformed("attribute 'auto_pad' is '" + *automatic + "'");
  window.padsBefore.assign(pads->begin(), pads->begin() + rank);
  window.padsAfter.assign(pads->begin() + rank, pads->end());
  if (llvm::any_of(*pads, [](int64_t pad) { return pad < 0; }))
    return unsupported("its padding is negative");
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// Convolution
//===----------------------------------------------------------------------===//

/// A bias of size O as a tensor of shape [1, O, 1, ...].
static llvm::Expected<Value> channelView(NodeImport &node, Value bias,
                                         unsigned rank) {
  llvm::Expected<Integers> size = node.staticSizes(bias);
  if (!size)
    return size.takeError();
  if (size->size() != 1)
    return node.malformed("its bias is not a vector");
  Integers shape(rank, 1);
  shape[1] = size->front();
  return node.emitReshape(bias, shape);
}

/// Adds the bias that is input 2, if there is one, to a convolution.
static llvm::Expected<Values> addBias(NodeImport &node, Value product) {
  if (!node.hasInput(2))
    return Values{product};
  llvm::Expected<Value> bias = node.floatInput(2);
  if (!bias)
    return bias.takeError();
  llvm::Expected<Value> view = channelView(node, *bias, node.rank(product));
  if (!view)
    return view.takeError();
  if (node.type(*view).sizes[1] != node.type(product).sizes[1])
    return node.malformed("its bias does not have one entry for each channel");
  llvm::Expected<Value> sum = node.emit<AddOp>({product, *view});
  if (!sum)
    return sum.takeError();
  return Values{*sum};
}

namespace {
/// What a convolution and a transposed one have in common.
struct ConvolutionOperands {
  Value input, kernel;
  Integers kernelSizes;
};
} // namespace

static llvm::Expected<ConvolutionOperands>
convolutionOperands(NodeImport &node) {
  llvm::Expected<Value> input = node.floatInput(0);
  if (!input)
    return input.takeError();
  llvm::Expected<Value> kernel = node.floatInput(1);
  if (!kernel)
    return kernel.takeError();
  unsigned rank = node.rank(*input);
  if (rank < 3 || rank > 5)
    return unsupported("it has not 1 to 3 spatial dimensions");
  if (node.rank(*kernel) != rank)
    return node.malformed("its input has rank " + Twine(rank) +
                          ", its kernel " + Twine(node.rank(*kernel)));
  llvm::Expected<Integers> kernelSizes = node.staticSizes(*kernel);
  if (!kernelSizes)
    return kernelSizes.takeError();
  return ConvolutionOperands{*input, *kernel, *kernelSizes};
}

/// The spatial sizes of the kernel, which the node may repeat.
static llvm::Error readKernel(NodeImport &node, const Integers &kernelSizes,
                              SlidingWindow &window) {
  window.kernel.assign(kernelSizes.begin() + 2, kernelSizes.end());
  llvm::Expected<Integers> stated =
      node.integers("kernel_shape", window.kernel);
  if (!stated)
    return stated.takeError();
  if (*stated != window.kernel)
    return node.malformed("attribute 'kernel_shape' is not the kernel's shape");
  return llvm::Error::success();
}

static llvm::Expected<int64_t> groupCount(NodeImport &node) {
  llvm::Expected<int64_t> group = node.integer("group", 1);
  if (!group)
    return group;
  if (*group < 1 || *group > maxAttribute)
    return node.malformed("attribute 'group' is " + Twine(*group));
  return group;
}

static llvm::Expected<Values> convertConv(NodeImport &node) {
  llvm::Expected<ConvolutionOperands> operands = convolutionOperands(node);
  if (!operands)
    return operands.takeError();
  auto [input, kernel, kernelSizes] = *operands;
  if (llvm::is_contained(kernelSizes, 0))
    return node.malformed("its kernel is empty");
  SlidingWindow window;
  if (llvm::Error error = readKernel(node, kernelSizes, window))
    return error;
  if (llvm::Error error = readWindow(node, input, window))
    return error;
  llvm::Expected<int64_t> group = groupCount(node);
  if (!group)
    return group.takeError();

  llvm::Expected<Value> result = node.emit<ConvOp>(
      {input, kernel}, {node.attribute("strides", window.strides),
                        node.attribute("pads", window.pads()),
                        node.attribute("dilations", window.dilations),
                        node.attribute("group", *group)});
  if (!result)
    return result.takeError();
  return addBias(node, *result);
}

/// Attributes of transposed convolutions are at most this large: the size of
/// the result is a product of two of them.
static constexpr int64_t maxFactor = int64_t(1) << 24;

/// The window of a transposed convolution, its padding made explicit: given, or
/// what makes the result as large as `output_shape` asks for.
static llvm::Error readTransposedWindow(NodeImport &node, Value input,
                                        SlidingWindow &window,
                                        Integers &outputPadding) {
  unsigned rank = window.rank();
  llvm::Expected<Integers> more = readList(node, "output_padding", rank, 0, 0);
  if (!more)
    return more.takeError();
  outputPadding = *more;
  llvm::Expected<std::string> automatic = node.string("auto_pad", "NOTSET");
  if (!automatic)
    return automatic.takeError();
  for (StringRef name : {"strides", "dilations"}) {
    llvm::Expected<Integers> list = readList(node, name, rank, 1, 1);
    if (!list)
      return list.takeError();
    if (llvm::any_of(*list, [](int64_t entry) { return entry > maxFactor; }))
      return unsupported("its result is too large");
  }
  bool isSame = *automatic == "SAME_UPPER" || *automatic == "SAME_LOWER";
  if (!isSame && !node.hasAttribute("output_shape"))
    return readWindow(node, input, window);

  llvm::Expected<Integers> strides = readList(node, "strides", rank, 1, 1);
  if (!strides)
    return strides.takeError();
  llvm::Expected<Integers> dilations = readList(node, "dilations", rank, 1, 1);
  if (!dilations)
    return dilations.takeError();
  llvm::Expected<Integers> shape = readList(node, "output_shape", rank, -1, -1);
  if (!shape)
    return shape.takeError();
  window.strides = *strides;
  window.dilations = *dilations;
  for (unsigned i = 0; i < rank; ++i) {
    std::optional<int64_t> size = spatialSize(node, input, i);
    if (!size)
      return unsupported("its padding follows from a symbolic size");
    int64_t stride = window.strides[i];
    int64_t wanted = (*shape)[i] >= 0 ? (*shape)[i] : *size * stride;
    int64_t total =
        (*size - 1) * stride + window.extent(i) + outputPadding[i] - wanted;
    if (total < 0)
      return unsupported("its padding is negative");
    int64_t less = total / 2, rest = total - less;
    bool isUpper = *automatic == "SAME_UPPER";
    window.padsBefore.push_back(isUpper ? less : rest);
    window.padsAfter.push_back(isUpper ? rest : less);
  }
  return llvm::Error::success();
}

static llvm::Expected<Values> convertConvTranspose(NodeImport &node) {
  llvm::Expected<ConvolutionOperands> operands = convolutionOperands(node);
  if (!operands)
    return operands.takeError();
  auto [input, kernel, kernelSizes] = *operands;
  if (llvm::is_contained(kernelSizes, 0))
    return unsupported("its kernel is empty");
  SlidingWindow window;
  if (llvm::Error error = readKernel(node, kernelSizes, window))
    return error;
  for (unsigned i = 0; i < window.rank(); ++i)
    if (std::max(spatialSize(node, input, i).value_or(0), window.kernel[i]) >
        maxFactor)
      return unsupported("its result is too large");
  Integers outputPadding;
  if (llvm::Error error =
          readTransposedWindow(node, input, window, outputPadding))
    return error;
  llvm::Expected<int64_t> group = groupCount(node);
  if (!group)
    return group.takeError();
  for (unsigned i = 0; i < window.rank(); ++i) {
    std::optional<int64_t> size = spatialSize(node, input, i);
    if (!size)
      continue;
    int64_t result = (*size - 1) * window.strides[i] + window.extent(i) +
                     outputPadding[i] - window.padsBefore[i] -
                     window.padsAfter[i];
    if (*size == 0 || result < 1)
      return unsupported("its input or result is empty");
  }

  llvm::Expected<Value> result = node.emit<ConvTransposeOp>(
      {input, kernel}, {node.attribute("strides", window.strides),
                        node.attribute("pads", window.pads()),
                        node.attribute("output_padding", outputPadding),
                        node.attribute("dilations", window.dilations),
                        node.attribute("group", *group)});
  if (!result)
    return result.takeError();
  return addBias(node, *result);
}

//===----------------------------------------------------------------------===//
// Pooling
//===----------------------------------------------------------------------===//

/// Rounding the number of positions up is the same as more padding at the end,
/// provided that no window then lies outside the input and its own padding.
static llvm::Error applyCeilMode(NodeImport &node, Value input,
                                 SlidingWindow &window) {
  for (unsigned i = 0; i < window.rank(); ++i) {
    if (window.strides[i] == 1)
      continue;
    std::optional<int64_t> size = spatialSize(node, input, i);
    if (!size)
      return unsupported("it rounds a symbolic size up");
    int64_t room =
        *size + window.padsBefore[i] + window.padsAfter[i] - window.extent(i);
    if (room < 0)
      return unsupported("its window is larger than its input");
    int64_t begin =
        llvm::divideCeil(room, window.strides[i]) * window.strides[i];
    if (begin == room / window.strides[i] * window.strides[i])
      continue;
    if (begin >= *size + window.padsBefore[i])
      return unsupported("its last window begins outside the input");
    window.padsAfter[i] += begin - room;
  }
  return llvm::Error::success();
}

/// Reads the window of a pooling operator.
static llvm::Expected<SlidingWindow> readPool(NodeImport &node, Value input) {
  unsigned rank = node.rank(input);
  if (rank < 3 || rank > 5)
    return unsupported("it has not 1 to 3 spatial dimensions");
  if (node.numOutputs() != 1)
    return unsupported("its second output is used");
  if (!node.hasAttribute("kernel_shape"))
    return node.malformed("attribute 'kernel_shape' is missing");
  llvm::Expected<Integers> kernel =
      readList(node, "kernel_shape", rank - 2, 1, 1);
  if (!kernel)
    return kernel.takeError();
  llvm::Expected<int64_t> ceilMode = node.integer("ceil_mode", 0);
  if (!ceilMode)
    return ceilMode.takeError();

  SlidingWindow window;
  window.kernel = *kernel;
  if (llvm::Error error = readWindow(node, input, window))
    return error;
  // ONNX Runtime computes the padding of auto_pad from the undilated window,
  // the specification from the dilated one.
  if (node.hasAttribute("auto_pad") &&
      llvm::any_of(window.dilations, [](int64_t d) { return d != 1; }))
    return unsupported("it is dilated and padded automatically");
  Integers padsAfter = window.padsAfter;
  if (*ceilMode != 0) {
    if (llvm::Error error = applyCeilMode(node, input, window))
      return error;
    window.isExtended = padsAfter != window.padsAfter;
  }
  for (unsigned i = 0; i < window.rank(); ++i)
    if (std::max(window.padsBefore[i], window.padsAfter[i]) >= window.extent(i))
      return unsupported("its padding is as large as its window");
  return window;
}

static llvm::Expected<Values> convertMaxPool(NodeImport &node) {
  llvm::Expected<Value> input = node.floatInput(0);
  if (!input)
    return input.takeError();
  llvm::Expected<SlidingWindow> window = readPool(node, *input);
  if (!window)
    return window.takeError();
  llvm::Expected<Value> result = node.emit<MaxPoolOp>(
      *input, {node.attribute("kernel", window->kernel),
               node.attribute("strides", window->strides),
               node.attribute("pads", window->pads()),
               node.attribute("dilations", window->dilations)});
  if (!result)
    return result.takeError();
  return Values{*result};
}

static llvm::Expected<Values> convertAveragePool(NodeImport &node) {
  llvm::Expected<Value> input = node.floatInput(0);
  if (!input)
    return input.takeError();
  llvm::Expected<SlidingWindow> window = readPool(node, *input);
  if (!window)
    return window.takeError();
  llvm::Expected<int64_t> countsPads = node.integer("count_include_pad", 0);
  if (!countsPads)
    return countsPads.takeError();
  if (llvm::any_of(window->dilations, [](int64_t d) { return d != 1; }))
    return unsupported("it is dilated");
  // The elements by which rounding up extends the input are not counted.
  if (*countsPads != 0 && window->isExtended)
    return unsupported("it rounds up and counts padding");
  llvm::Expected<Value> result = node.emit<AvgPoolOp>(
      *input, {node.attribute("kernel", window->kernel),
               node.attribute("strides", window->strides),
               node.attribute("pads", window->pads()),
               node.flag("count_include_pad", *countsPads != 0)});
  if (!result)
    return result.takeError();
  return Values{*result};
}

void addWindowConverters(ConverterTable &table) {
  table["AveragePool"] = convertAveragePool;
  table["Conv"] = convertConv;
  table["ConvTranspose"] = convertConvTranspose;
  table["MaxPool"] = convertMaxPool;
}

} // namespace verso
