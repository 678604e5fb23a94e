//===- AnalyticModel.cpp - Estimated times ----------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Cost/AnalyticModel.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSwitch.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace verso {

using kernels::Measurement;
using kernels::Signature;
using kernels::TensorDescription;

namespace {
/// How many operations an operator does for each element of its results.
enum class Density {
  /// None: it moves data.
  Move,
  /// A few: it computes each element from one of each operand.
  Few,
  /// Dozens: transcendental functions.
  Dozens,
  /// Two for each element that a result element depends on, by operand 1: all
  /// of a convolution's kernel for one output channel.
  Kernel,
  /// Two for each element of operand 0 that a kernel, operand 1, is added for:
  /// all of the kernel for one input channel.
  Transposed,
  /// Two for each column of operand 0.
  Row,
  /// Two matrix products: operand 0 by operand 1, and the result by operand 2.
  Attention,
  /// One for each element of a window.
  Window,
  /// One for each operand element.
  Operand,
};
} // namespace

/// Operations of a transcendental function, as polynomials compute it.
static constexpr double transcendentalOperations = 20;

/// Milliseconds that the interpreter takes for one operation.
static constexpr double interpretedOperation = 20e-6;

static Density densityOf(llvm::StringRef kind) {
  return llvm::StringSwitch<Density>(kind)
      .Cases({"reorder", "transpose", "reshape", "slice", "pad", "enlarge",
              "split", "concat", "broadcast"},
             Density::Move)
      .Cases({"reverse", "tile", "depth_to_space", "space_to_depth", "gather",
              "gather_elements", "dynamic_slice", "dynamic_update_slice"},
             Density::Move)
      .Cases({"gather_nd", "pad_edge", "pad_reflect", "pad_wrap",
              "scatter_elements", "scatter_nd"},
             Density::Move)
      .Cases({"local_response_norm", "log_softmax", "layer_norm", "rms_norm",
              "group_norm", "resize"},
             Density::Dozens)
      .Cases({"sigmoid", "tanh", "softmax", "exp", "log", "erf", "sin", "cos"},
             Density::Dozens)
      .Cases({"pow", "remainder", "elu", "gelu", "silu", "softplus"},
             Density::Dozens)
      .Case("conv", Density::Kernel)
      .Case("conv_transpose", Density::Transposed)
      .Case("attention", Density::Attention)
      .Case("matmul", Density::Row)
      .Cases({"max_pool", "avg_pool"}, Density::Window)
      .Cases({"reduce_mean", "reduce_sum", "reduce_prod", "reduce_max",
              "reduce_min", "argmax", "argmin", "top_k"},
             Density::Operand)
      .Default(Density::Few);
}

static double elements(const TensorDescription &tensor) {
  return static_cast<double>(tensor.elementCount());
}

Work workOf(const Signature &signature) {
  Work work;
  double results = 0;
  for (const TensorDescription &result : signature.results) {
    results += elements(result);
    work.bytes += static_cast<double>(result.bytes());
  }
  for (const TensorDescription &operand : signature.operands)
    work.bytes += static_cast<double>(operand.bytes());
  const auto &operands = signature.operands;

  switch (densityOf(signature.kind)) {
  case Density::Move:
    break;
  case Density::Few:
    work.operations = results;
    break;
  case Density::Dozens:
    work.operations = transcendentalOperations * results;
    break;
  case Density::Kernel:
    work.isLinear = true;
    if (operands.size() > 1 && operands[1].rank() > 0)
      work.operations = 2 * results * elements(operands[1]) /
                        std::max<double>(1, operands[1].shape[0]);
    break;
  case Density::Transposed:
    work.isLinear = true;
    if (operands.size() > 1 && operands[1].rank() > 0)
      work.operations = 2 * elements(operands[0]) * elements(operands[1]) /
                        std::max<double>(1, operands[1].shape[0]);
    break;
  case Density::Attention:
    work.isLinear = true;
    if (operands.size() > 2 && operands[1].rank() > 1)
      work.operations = 2 * (elements(operands[0]) + results) *
                        operands[1].shape[operands[1].rank() - 2];
    break;
  case Density::Row:
    work.isLinear = true;
    if (!operands.empty() && operands[0].rank() > 0)
      work.operations = 2 * results * operands[0].shape.back();
    break;
  case Density::Window: {
    work.operations = results;
    auto window = signature.attributes.find("kernel");
    if (window != signature.attributes.end())
      for (int64_t extent : window->second.list())
        work.operations *= static_cast<double>(extent);
    break;
  }
  case Density::Operand:
    if (!operands.empty())
      work.operations = elements(operands[0]);
    break;
  }
  return work;
}

double estimateMilliseconds(const Signature &signature,
                            const DeviceSpeed &speed) {
  constexpr double nanosecond = 1e-6;
  const Work work = workOf(signature);
  const double computing =
      work.operations / (work.isLinear ? speed.linearRate : speed.scalarRate);
  const double cached = std::min(work.bytes, speed.cacheBytes);
  const double moving =
      cached / speed.cacheRate + (work.bytes - cached) / speed.memoryRate;
  return speed.launch + nanosecond * std::max(computing, moving);
}

/// The extent of an operand along the axis of the operator.
static double extentAlongAxis(const Signature &signature, size_t operand) {
  kernels::Result<int64_t> axis = signature.integer("axis");
  if (!axis || operand >= signature.operands.size())
    return 1;
  const TensorDescription &tensor = signature.operands[operand];
  return *axis >= 0 && *axis < int64_t(tensor.rank())
             ? double(tensor.shape[size_t(*axis)])
             : 1;
}

/// How many elements the definition of an operator goes through for each
/// element of its results, where a kernel has no need to.
static double searchedElements(const Signature &signature) {
  llvm::StringRef kind = signature.kind;
  if (kind == "cumsum")
    return extentAlongAxis(signature, 0);
  if (kind == "top_k")
    return std::pow(extentAlongAxis(signature, 0), 2);
  if (kind.starts_with("scatter_elements"))
    return extentAlongAxis(signature, 1);
  if (kind.starts_with("scatter_nd") && signature.operands.size() > 1)
    return elements(signature.operands[1]);
  return 0;
}

double estimateInterpretedMilliseconds(const Signature &signature) {
  double results = 0;
  for (const TensorDescription &result : signature.results)
    results += elements(result);
  return interpretedOperation * (results * (1 + searchedElements(signature)) +
                                 workOf(signature).operations);
}

//===----------------------------------------------------------------------===//
// Calibration
//===----------------------------------------------------------------------===//

namespace {
/// A signature whose time tells one of the device's speeds.
struct Probe {
  const char *signature;
  double DeviceSpeed::*speed;
};
} // namespace

/// Each is dominated by what it probes.
static constexpr std::array<Probe, 4> probes = {{
    {"matmul(f32[512,512]:any,const f32[512,512])->(f32[512,512]:any)",
     &DeviceSpeed::linearRate},
    {"sigmoid(f32[65536]:any)->(f32[65536]:any)", &DeviceSpeed::scalarRate},
    {"add(f32[8388608]:any,f32[8388608]:any)->(f32[8388608]:any)",
     &DeviceSpeed::memoryRate},
    {"add(f32[65536]:any,f32[65536]:any)->(f32[65536]:any)",
     &DeviceSpeed::cacheRate},
}};

static constexpr const char *launchProbe = "relu(f32[16]:any)->(f32[16]:any)";

DeviceSpeed calibrate(
    llvm::function_ref<std::optional<Measurement>(const Signature &)> measure) {
  const auto timeOf = [&](const Signature &signature) -> double {
    std::optional<Measurement> measurement = measure(signature);
    return measurement ? measurement->milliseconds : 0;
  };
  const auto parse = [](const char *text) {
    return *kernels::Signature::parse(text);
  };
  DeviceSpeed speed;
  const double launch = timeOf(parse(launchProbe));
  if (launch > 0)
    speed.launch = launch;
  for (const Probe &probe : probes) {
    const Signature signature = parse(probe.signature);
    const double milliseconds = timeOf(signature) - launch;
    if (milliseconds <= 0)
      continue;
    const Work work = workOf(signature);
    const bool isComputing = probe.speed == &DeviceSpeed::linearRate ||
                             probe.speed == &DeviceSpeed::scalarRate;
    const double amount = isComputing ? work.operations : work.bytes;
    speed.*probe.speed = amount / (milliseconds * 1e6);
  }
  return speed;
}

} // namespace verso
