//===- Map.cpp - Functions of each element on a GPU -----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/Broadcast.h"
#include "../Host/HostKernels.h"
#include "../ScalarFunctions.h"
#include "DevicePlan.h"
#include "SourceText.h"

#include <algorithm>
#include <array>
#include <limits>

namespace verso::kernels::cuda {

namespace {
/// An array that a map reads or writes.
struct MapArray {
  ElementType element;
  Argument argument;
  /// For each dimension of the result.
  std::vector<int64_t> strides;
};

/// A function of each element.
struct MapFunction {
  /// What is read; its value is x0, x1, ... in the statements.
  std::vector<MapArray> inputs;
  MapArray output;
  std::vector<int64_t> shape;
  /// Statements that leave the value of the result in `y`.
  std::string statements;
};
} // namespace

static constexpr unsigned mapThreads = 256;

/// Fewer threads than this leave a part of the device idle; then each does only
/// one element.
static constexpr int64_t fewThreads = int64_t(1) << 16;

/// How many neighbours along the innermost loop a thread can do at once: all
/// arrays have them side by side or in one place.
static int vectorWidth(const MapFunction &map,
                       std::span<const DeviceLoop> loops) {
  if (loops.empty())
    return 1;
  const DeviceLoop &inner = loops.back();
  size_t widest = bytesOf(map.output.element);
  for (const MapArray &input : map.inputs)
    widest = std::max(widest, bytesOf(input.element));
  const int64_t count = iterationsOf(loops);
  int width = 8;
  const auto fits = [&] {
    if (width * widest > 16 || inner.extent % width != 0 ||
        count / width < fewThreads || inner.strides[0] != 1)
      return false;
    for (size_t k = 0; k < inner.strides.size(); ++k) {
      if (inner.strides[k] == 0)
        continue;
      if (inner.strides[k] != 1)
        return false;
      for (size_t i = 0; i + 1 < loops.size(); ++i)
        if (loops[i].strides[k] % width != 0)
          return false;
    }
    return true;
  };
  while (width > 1 && !fits())
    width /= 2;
  return width;
}

static Result<Launch> writeMap(const MapFunction &map) {
  std::vector<DeviceLoop> loops;
  for (size_t i = 0; i < map.shape.size(); ++i) {
    DeviceLoop loop{map.shape[i], {map.output.strides[i]}};
    for (const MapArray &input : map.inputs)
      loop.strides.push_back(input.strides[i]);
    loops.push_back(std::move(loop));
  }
  if (iterationsOf(loops) == 0)
    return Status::unsupported("a map without elements");
  loops = simplified(std::move(loops));
  const int width = vectorWidth(map, loops);
  const std::string widthText = std::to_string(width);
  // A step of the innermost loop is a whole vector.
  std::vector<bool> isVector(map.inputs.size(), false);
  if (width > 1) {
    DeviceLoop &inner = loops.back();
    inner.extent /= width;
    for (size_t k = 0; k < map.inputs.size(); ++k)
      isVector[k] = inner.strides[k + 1] != 0;
    for (int64_t &stride : inner.strides)
      stride *= width;
  }
  SourceText source;
  const size_t arrays = map.inputs.size() + 1;
  source.addLoops("Places", loops, arrays);
  std::string parameters = std::string(sourceType(map.output.element)) + " *r";
  std::string loads, values;
  Launch launch;
  launch.arguments.push_back(map.output.argument);
  for (size_t k = 0; k < map.inputs.size(); ++k) {
    const std::string number = std::to_string(k);
    const std::string type(sourceType(map.inputs[k].element));
    parameters += ", const " + type + " *a" + number;
    launch.arguments.push_back(map.inputs[k].argument);
    const std::string place =
        "a" + number + " + place.in[" + std::to_string(k + 1) + "]";
    if (isVector[k]) {
      loads += "  const Vector<" + type + ", " + widthText + "> v" + number +
               " = *reinterpret_cast<const Vector<" + type + ", " + widthText +
               "> *>(" + place + ");\n";
      values += "    const auto x" + number + " = read(v" + number +
                ".elements[k]);\n";
    } else {
      loads += "  const auto x" + number + " = read(*(" + place + "));\n";
    }
  }
  const std::string output(sourceType(map.output.element));
  source.add("extern \"C\" __global__ void kernel(" + parameters +
             ") {\n  const Index i = Index(blockIdx.x) * " +
             std::to_string(mapThreads) +
             " + threadIdx.x;\n  if (i >= Places::count)\n    return;\n"
             "  const Offsets<" +
             std::to_string(arrays) + "> place = Places::at(i);\n" + loads +
             "  Vector<" + output + ", " + widthText +
             "> w;\n  for (int k = 0; k < " + widthText + "; ++k) {\n" +
             values + map.statements + "    w.elements[k] = write<" + output +
             ">(y);\n  }\n  *reinterpret_cast<Vector<" + output + ", " +
             widthText + "> *>(r + place.in[0]) = w;\n}\n");
  launch.source = source.text();
  launch.threads = mapThreads;
  Result<unsigned> blocks = blocksFor(iterationsOf(loops), mapThreads);
  if (!blocks)
    return blocks.status();
  launch.blocks = *blocks;
  return launch;
}

//===----------------------------------------------------------------------===//
// Which function an operator is
//===----------------------------------------------------------------------===//

#define VERSO_NAME(name) std::string_view(#name),
static constexpr auto realFunctions =
    std::to_array({VERSO_REAL_FUNCTIONS(VERSO_NAME)});
static constexpr auto realPairFunctions =
    std::to_array({VERSO_REAL_PAIR_FUNCTIONS(VERSO_NAME)});
static constexpr auto integerFunctions =
    std::to_array({VERSO_INTEGER_FUNCTIONS(VERSO_NAME)});
static constexpr auto integerPairFunctions =
    std::to_array({VERSO_INTEGER_PAIR_FUNCTIONS(VERSO_NAME)});
static constexpr auto comparisons =
    std::to_array({VERSO_COMPARISONS(VERSO_NAME)});
static constexpr auto logicFunctions =
    std::to_array({VERSO_LOGIC_FUNCTIONS(VERSO_NAME)});
#undef VERSO_NAME

template <size_t Count>
static bool contains(const std::array<std::string_view, Count> &names,
                     std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// A bound as an integer of \p type; the nearest one that there is.
static std::string integerBound(double bound, ElementType type) {
  const std::string name(sourceType(type));
  const double low = type == ElementType::U8    ? 0
                     : type == ElementType::I8  ? -128
                     : type == ElementType::I32 ? -0x1p31
                                                : -0x1p63;
  const double high = type == ElementType::U8    ? 255
                      : type == ElementType::I8  ? 127
                      : type == ElementType::I32 ? 0x1p31 - 1
                                                 : 0x1p63;
  if (!(bound > low))
    return "Range<" + name + ">::low";
  if (bound >= high)
    return "Range<" + name + ">::high";
  return literal(bound, name);
}

/// The function with parameters that are attributes: a call on x0.
static Result<std::string> parametrizedCall(const Signature &signature) {
  struct Parametrized {
    std::string_view kind;
    std::array<std::string_view, 2> parameters;
  };
  static constexpr Parametrized functions[] = {
      {"clamp", {"low", "high"}},
      {"elu", {"alpha", ""}},
      {"hard_sigmoid", {"alpha", "beta"}},
      {"leaky_relu", {"alpha", ""}},
  };
  const ElementType element = signature.operands[0].element;
  for (const Parametrized &function : functions) {
    if (function.kind != signature.kind)
      continue;
    if (!isReal(element) && signature.kind != "clamp")
      break;
    const std::string type(valueType(element));
    std::string call = signature.kind + "_of<" + type + ">(x0";
    for (std::string_view parameter : function.parameters) {
      if (parameter.empty())
        continue;
      Result<double> number = signature.number(parameter);
      if (!number)
        return number.status();
      call += ", " + (isReal(element) ? literal(*number, type)
                                      : integerBound(*number, element));
    }
    return call + ")";
  }
  if (signature.kind == "gelu" && isReal(element)) {
    Result<int64_t> approximate = signature.integer("approximate");
    if (!approximate)
      return approximate.status();
    return std::string(*approximate != 0 ? "gelu_tanh_of(x0)" : "gelu_of(x0)");
  }
  return Status::unsupported("'" + signature.kind +
                             "' is no function of each element");
}

/// The value of the operator without its epilogue, of x0, x1, ...
static Result<std::string> callOf(const Signature &signature) {
  const std::string &kind = signature.kind;
  const size_t operands = signature.ownOperandCount();
  const ElementType element = signature.operands[0].element;
  const ElementType result = signature.results[0].element;
  const Status unsupported = Status::unsupported(
      "'" + kind + "' is no function of each element of such types");
  if (kind == "cast" && operands == 1) {
    if (result == ElementType::I1)
      return std::string("cast_of<bool>(x0)");
    return "cast_of<" + std::string(valueType(result)) + ">(x0)";
  }
  if (kind == "where" && operands == 3 && element == ElementType::I1)
    return signature.operands[1].element == result &&
                   signature.operands[2].element == result
               ? Result<std::string>(std::string("where_of(x0, x1, x2)"))
               : Result<std::string>(unsupported);
  for (size_t i = 1; i < operands; ++i)
    if (signature.operands[i].element != element)
      return unsupported;
  const std::string unary = kind + "_of(x0)", binary = kind + "_of(x0, x1)";
  if (element == ElementType::I1) {
    if (result != ElementType::I1)
      return unsupported;
    if (operands == 2 && contains(logicFunctions, kind))
      return binary;
    return operands == 1 && kind == "not" ? Result<std::string>(unary)
                                          : Result<std::string>(unsupported);
  }
  if (operands == 2 && contains(comparisons, kind))
    return result == ElementType::I1 ? Result<std::string>(binary)
                                     : Result<std::string>(unsupported);
  if (result != element)
    return unsupported;
  const bool real = isReal(element);
  if (operands == 2)
    return (real ? contains(realPairFunctions, kind)
                 : contains(integerPairFunctions, kind))
               ? Result<std::string>(binary)
               : Result<std::string>(unsupported);
  if (operands != 1)
    return unsupported;
  if (real ? contains(realFunctions, kind) : contains(integerFunctions, kind))
    return unary;
  return parametrizedCall(signature);
}

//===----------------------------------------------------------------------===//
// Epilogues
//===----------------------------------------------------------------------===//

/// For each dimension of \p shape, how far apart neighbours lie in a tensor
/// with one element for each index along \p axis.
static std::vector<int64_t> channelStrides(size_t rank, size_t axis) {
  std::vector<int64_t> strides(rank, 0);
  strides[axis] = 1;
  return strides;
}

/// Appends the inputs and statements of the epilogue from step \p firstStep.
static Status addEpilogue(const Signature &signature, size_t firstStep,
                          MapFunction &map) {
  const TensorDescription &result = signature.results[0];
  size_t operand = signature.ownOperandCount();
  for (size_t i = 0; i < signature.epilogue.size(); ++i) {
    const EpilogueStep step = signature.epilogue[i];
    const size_t own = operand;
    operand += takesOperand(step);
    if (i < firstStep)
      continue;
    std::string call;
    switch (step) {
    case EpilogueStep::Bias:
    case EpilogueStep::Residual: {
      const TensorDescription &added = signature.operands[own];
      const size_t channel = signature.kind == "conv" ? 1 : result.rank() - 1;
      MapArray input{added.element, {Argument::Role::Operand, own}, {}};
      if (step == EpilogueStep::Bias) {
        if (channel >= result.rank() || added.rank() != 1 ||
            added.shape[0] != result.shape[channel])
          return Status::invalid("a bias without one element per channel");
        input.strides = channelStrides(result.rank(), channel);
      } else {
        if (added.shape != result.shape)
          return Status::unsupported("a residual of another shape");
        input.strides = added.layout.strides(added.shape);
      }
      if (added.element != result.element)
        return Status::unsupported("an epilogue of another type");
      call = "add_of(y, x" + std::to_string(map.inputs.size()) + ")";
      map.inputs.push_back(std::move(input));
      break;
    }
    case EpilogueStep::Relu:
      call = "relu_of(y)";
      break;
    case EpilogueStep::Sigmoid:
      call = "sigmoid_of(y)";
      break;
    case EpilogueStep::Tanh:
      call = "tanh_of(y)";
      break;
    case EpilogueStep::Gelu:
      call = "gelu_of(y)";
      break;
    case EpilogueStep::HardSwish:
      call = "hard_swish_of(y)";
      break;
    case EpilogueStep::Relu6:
      call =
          "clamp_of<" + std::string(valueType(result.element)) + ">(y, 0, 6)";
      break;
    case EpilogueStep::Silu:
      call = "silu_of(y)";
      break;
    }
    map.statements += "    y = " + call + ";\n";
  }
  return Status();
}

Result<Launch> planEpilogue(const Signature &signature, size_t firstStep) {
  const TensorDescription &result = signature.results[0];
  MapFunction map;
  map.output = {result.element,
                {Argument::Role::Result, 0},
                result.layout.strides(result.shape)};
  map.inputs = {map.output};
  map.shape = result.shape;
  map.statements = "    auto y = x0;\n";
  if (Status status = addEpilogue(signature, firstStep, map); !status)
    return status;
  return writeMap(map);
}

//===----------------------------------------------------------------------===//
// Plans
//===----------------------------------------------------------------------===//

/// What batch_norm does to x0 with its scale, bias, mean and variance; the
/// statistics belong to dimension 1.
static Result<std::string> batchNormCall(const Signature &signature) {
  Result<double> epsilon = signature.number("epsilon");
  if (!epsilon)
    return epsilon.status();
  const TensorDescription &input = signature.operands[0];
  if (signature.ownOperandCount() != 5 || input.rank() < 2 ||
      signature.results[0].shape != input.shape || !isReal(input.element))
    return Status::invalid("'batch_norm': shapes do not fit");
  for (size_t i = 1; i < 5; ++i)
    if (signature.operands[i].rank() != 1 ||
        signature.operands[i].shape[0] != input.shape[1] ||
        signature.operands[i].element != input.element)
      return Status::unsupported("'batch_norm' with such statistics");
  return "(x0 - x3) * rsqrt_of(x4 + " +
         literal(*epsilon, valueType(input.element)) + ") * x1 + x2";
}

Result<DevicePlan> planMap(const Signature &signature) {
  if (signature.operands.empty() || signature.results.size() != 1 ||
      signature.ownOperandCount() == 0)
    return Status::unsupported("'" + signature.kind +
                               "' is no function of each element");
  const bool isBatchNorm = signature.kind == "batch_norm";
  Result<std::string> call =
      isBatchNorm ? batchNormCall(signature) : callOf(signature);
  if (!call)
    return call.status();
  DevicePlan plan;
  plan.description = "map";
  plan.resolved = signature;
  resolveLayouts(plan.resolved);
  const TensorDescription &result = plan.resolved.results[0];
  if (!signature.epilogue.empty() && !isReal(result.element))
    return Status::unsupported("an epilogue of integers");
  MapFunction map;
  map.shape = result.shape;
  map.output = {result.element,
                {Argument::Role::Result, 0},
                result.layout.strides(result.shape)};
  for (size_t i = 0; i < signature.ownOperandCount(); ++i) {
    const TensorDescription &operand = plan.resolved.operands[i];
    std::optional<std::vector<int64_t>> strides =
        isBatchNorm && i > 0 ? channelStrides(result.rank(), 1)
                             : broadcastStrides(operand, result.shape);
    if (!strides)
      return Status::invalid("'" + signature.kind +
                             "': operands do not broadcast to the result");
    map.inputs.push_back(
        {operand.element, {Argument::Role::Operand, i}, std::move(*strides)});
  }
  map.statements = "    auto y = " + *call + ";\n";
  if (Status status = addEpilogue(plan.resolved, 0, map); !status)
    return status;
  Result<Launch> launch = writeMap(map);
  if (!launch)
    return launch.status();
  plan.launches.push_back(std::move(*launch));
  return plan;
}

} // namespace verso::kernels::cuda
