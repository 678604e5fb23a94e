//===- Windows.cpp - Pooling and windows of channels on a GPU -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/HostKernels.h"
#include "../Host/KernelShapes.h"
#include "DevicePlan.h"
#include "SourceText.h"

namespace verso::kernels::cuda {

static constexpr unsigned windowThreads = 128;

using Values = std::vector<std::pair<std::string_view, std::string>>;

/// Makes operand 0 and the result share a layout if one of them is free.
static void shareLayout(Signature &signature) {
  TensorDescription &input = signature.operands[0];
  TensorDescription &output = signature.results[0];
  if (input.layout.isAny())
    input.layout =
        output.layout.isAny() ? Layout::rowMajor(input.rank()) : output.layout;
  if (output.layout.isAny())
    output.layout = input.layout;
}

/// The dimensions of \p tensor from the outermost to the innermost in memory,
/// so that neighbouring threads write neighbours.
static const std::vector<uint8_t> &
storageOrder(const TensorDescription &tensor) {
  return tensor.layout.order();
}

/// Declares i0, i1, ...: the index of the element of \p tensor that the thread
/// computes, and returns from the kernel where there is none.
static std::string declareIndex(const TensorDescription &tensor) {
  const std::vector<uint8_t> &order = storageOrder(tensor);
  std::string text = "  Index rest = Index(blockIdx.x) * " +
                     std::to_string(windowThreads) + " + threadIdx.x;\n";
  text += "  if (rest >= " + std::to_string(tensor.elementCount()) +
          "u)\n    return;\n";
  for (size_t i = order.size(); i-- > 0;) {
    const std::string extent = std::to_string(tensor.shape[order[i]]) + "u";
    text += "  const Offset i" + std::to_string(order[i]) +
            " = Offset(rest % " + extent + ");\n  rest /= " + extent + ";\n";
  }
  return text;
}

/// "i0 * 12 + i1 * 4 + i2", for the first \p dimensions strides.
static std::string offsetText(const std::vector<int64_t> &strides,
                              size_t dimensions) {
  std::string text = "Offset(0)";
  for (size_t i = 0; i < dimensions; ++i)
    text += " + i" + std::to_string(i) + " * Offset(" +
            std::to_string(strides[i]) + ")";
  return text;
}

static Result<DevicePlan> finish(Signature resolved, std::string_view name,
                                 const std::string &body) {
  const TensorDescription &output = resolved.results[0];
  Launch launch;
  launch.threads = windowThreads;
  Result<unsigned> blocks = blocksFor(output.elementCount(), windowThreads);
  if (!blocks)
    return blocks.status();
  launch.blocks = *blocks;
  launch.arguments = {{Argument::Role::Operand, 0},
                      {Argument::Role::Result, 0}};
  SourceText source;
  source.reach(output.elementCount());
  source.reach(resolved.operands[0].elementCount());
  const std::string type(sourceType(output.element));
  source.add("extern \"C\" __global__ void kernel(const " + type + " *input, " +
             type + " *result) {\n" + body + "}\n");
  launch.source = source.text();
  DevicePlan plan;
  plan.resolved = std::move(resolved);
  plan.description = name;
  plan.launches.push_back(std::move(launch));
  return plan;
}

/// Both real, without one element missing.
static Status checkElements(const Signature &signature) {
  const TensorDescription &input = signature.operands[0];
  const TensorDescription &output = signature.results[0];
  if (!isReal(input.element) || input.element != output.element)
    return Status::unsupported("'" + signature.kind + "' of integers");
  if (input.elementCount() == 0 || output.elementCount() == 0)
    return Status::unsupported("'" + signature.kind + "' without elements");
  return Status();
}

static Result<DevicePlan> planPooling(const Signature &signature) {
  Result<PoolShape> shape = planPoolShape(signature);
  if (!shape)
    return shape.status();
  if (Status status = checkElements(signature); !status)
    return status;
  Signature resolved = signature;
  shareLayout(resolved);
  const TensorDescription &input = resolved.operands[0];
  const TensorDescription &output = resolved.results[0];
  const std::vector<int64_t> from = input.layout.strides(input.shape);
  const std::vector<int64_t> to = output.layout.strides(output.shape);
  const std::string value(valueType(output.element));
  std::string body = declareIndex(output);
  body += "  input += " + offsetText(from, 2) + ";\n";
  body += "  " + value + " total = " +
          (shape->isMaximum ? "-Infinite<" + value + ">::value()" : "0") +
          ";\n  int count = 0;\n";
  int64_t window = 1;
  std::string element = "*input";
  for (size_t i = 0; i < shape->kernel.size(); ++i) {
    window *= shape->kernel[i];
    const std::string number = std::to_string(i);
    const Values values = {
        {"k", "k" + number},
        {"p", "p" + number},
        {"i", "i" + std::to_string(i + 2)},
        {"kernel", std::to_string(shape->kernel[i])},
        {"stride", std::to_string(shape->strides[i])},
        {"dilation", std::to_string(shape->dilations[i])},
        {"pad", std::to_string(shape->padsBefore[i])},
        {"extent", std::to_string(input.shape[i + 2])},
    };
    body +=
        substitute("  for (int @k@ = 0; @k@ < @kernel@; ++@k@) {\n"
                   "    const Offset @p@ = @i@ * @stride@ + @k@ * @dilation@ - "
                   "@pad@;\n    if (@p@ < 0 || @p@ >= @extent@)\n"
                   "      continue;\n",
                   values);
    element = element == "*input"
                  ? "input["
                  : element.substr(0, element.size() - 1) + " + ";
    element += "p" + number + " * Offset(" + std::to_string(from[i + 2]) + ")]";
  }
  body += shape->isMaximum
              ? "    total = max_of(read(" + element + "), total);\n"
              : "    total += read(" + element + ");\n";
  body += "    ++count;\n";
  for (size_t i = 0; i < shape->kernel.size(); ++i)
    body += "  }\n";
  std::string result = "total";
  if (!shape->isMaximum)
    result += " / " + value + "(" +
              (shape->countsPadding ? std::to_string(window) : "count") + ")";
  body += "  result[" + offsetText(to, output.rank()) + "] = write<" +
          std::string(sourceType(output.element)) + ">(" + result + ");\n";
  return finish(std::move(resolved), "pool", body);
}

static Result<DevicePlan> planLocalResponseNorm(const Signature &signature) {
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  Result<int64_t> size = signature.integer("size");
  Result<double> alpha = signature.number("alpha");
  Result<double> beta = signature.number("beta");
  Result<double> bias = signature.number("bias");
  const TensorDescription &given = signature.operands[0];
  if (!size || !alpha || !beta || !bias || *size < 1 || given.rank() < 2 ||
      given.shape != signature.results[0].shape)
    return Status::invalid("'" + signature.kind +
                           "': shapes and attributes do not fit");
  if (Status status = checkElements(signature); !status)
    return status;
  Signature resolved = signature;
  shareLayout(resolved);
  const TensorDescription &input = resolved.operands[0];
  const TensorDescription &output = resolved.results[0];
  const std::vector<int64_t> from = input.layout.strides(input.shape);
  const std::string value(valueType(output.element));
  const Values values = {
      {"V", value},
      {"T", std::string(sourceType(output.element))},
      {"before", std::to_string((*size - 1) / 2)},
      {"size", std::to_string(*size)},
      {"channels", std::to_string(input.shape[1])},
      {"stride", std::to_string(from[1])},
      {"from", offsetText(from, input.rank())},
      {"to", offsetText(output.layout.strides(output.shape), output.rank())},
      {"share", literal(*alpha / static_cast<double>(*size), value)},
      {"beta", literal(*beta, value)},
      {"bias", literal(*bias, value)},
  };
  const std::string body =
      declareIndex(output) +
      substitute("  input += @from@;\n  @V@ sum = 0;\n"
                 "  for (int k = 0; k < @size@; ++k) {\n"
                 "    const Offset step = k - @before@;\n"
                 "    if (i1 + step < 0 || i1 + step >= @channels@)\n"
                 "      continue;\n"
                 "    const @V@ other = read(input[step * Offset(@stride@)]);\n"
                 "    sum += other * other;\n  }\n"
                 "  result[@to@] = write<@T@>(read(*input) / "
                 "pow_of<@V@>(@bias@ + @share@ * sum, @beta@));\n",
                 values);
  return finish(std::move(resolved), "local_response_norm", body);
}

Result<DevicePlan> planWindows(const Signature &signature) {
  if (signature.kind == "local_response_norm" && signature.epilogue.empty())
    return planLocalResponseNorm(signature);
  return planPooling(signature);
}

} // namespace verso::kernels::cuda
