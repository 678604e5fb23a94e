//===- OneDnnProvider.cpp - Kernels for the CPU, by oneDNN ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/OneDnnProvider.h"
#include "../Host/HostKernels.h"
#include "../Host/Parallel.h"
#include "PrimitiveKernel.h"
#include "verso/Kernels/HostProvider.h"
#include "verso/Kernels/Measurement.h"

#include <oneapi/dnnl/dnnl_debug.h>

#include <array>

namespace verso::kernels {

/// To be raised when a kernel of this layer changes its speed: old measurements
/// no longer hold then.
static constexpr int kernelRevision = 2;

namespace onednn {
namespace {
struct OperatorFamily {
  std::string_view kind;
  Result<PrimitivePlan> (*plan)(const Context &, const Signature &);
};
} // namespace

/// Which primitive does which kind of operator.
static constexpr std::array<OperatorFamily, 37> families = {{
    {"abs", planActivation},
    {"add", planBinary},
    {"avg_pool", planPooling},
    {"batch_norm", planBatchNorm},
    {"cast", planCast},
    {"clamp", planActivation},
    {"conv", planConvolution},
    {"conv_transpose", planTransposedConvolution},
    {"div", planBinary},
    {"elu", planActivation},
    {"exp", planActivation},
    {"gelu", planActivation},
    {"hard_sigmoid", planActivation},
    {"hard_swish", planActivation},
    {"leaky_relu", planActivation},
    {"local_response_norm", planLocalResponseNorm},
    {"log", planActivation},
    {"matmul", planMatmul},
    {"max", planBinary},
    {"max_pool", planPooling},
    {"min", planBinary},
    {"mul", planBinary},
    {"neg", planActivation},
    {"reciprocal", planActivation},
    {"reduce_mean", planSpatialMean},
    {"relu", planActivation},
    {"reorder", planReorder},
    {"round", planActivation},
    {"rsqrt", planActivation},
    {"sigmoid", planActivation},
    {"silu", planActivation},
    {"softmax", planSoftmax},
    {"softplus", planActivation},
    {"sqrt", planActivation},
    {"sub", planBinary},
    {"tanh", planActivation},
    {"transpose", planReorder},
}};

static Result<std::unique_ptr<Kernel>>
createPrimitiveKernel(const Context &context, const Signature &signature) {
  for (const OperatorFamily &family : families) {
    if (family.kind != signature.kind)
      continue;
    Result<PrimitivePlan> plan = family.plan(context, signature);
    if (!plan)
      return plan.status();
    return guarded([&]() -> Result<std::unique_ptr<Kernel>> {
      return std::unique_ptr<Kernel>(
          std::make_unique<PrimitiveKernel>(context, std::move(*plan)));
    });
  }
  return Status::unsupported("oneDNN has no primitive for '" + signature.kind +
                             "'");
}

static std::string makeFingerprint(unsigned threads) {
  const dnnl_version_t *version = dnnl_version();
  std::string_view isa = dnnl_cpu_isa2str(dnnl_get_effective_cpu_isa());
  constexpr std::string_view prefix = "cpu_isa_";
  if (isa.starts_with(prefix))
    isa.remove_prefix(prefix.size());
  return "onednn " + std::to_string(version->major) + "." +
         std::to_string(version->minor) + "." + std::to_string(version->patch) +
         "; " + processorName() + "; " + std::string(isa) + "; threads " +
         std::to_string(threads) + "; kernels " +
         std::to_string(kernelRevision) + "; timing " +
         std::to_string(hostTimingRevision);
}

namespace {
class OneDnnProvider final : public Provider {
public:
  OneDnnProvider(dnnl::engine engine, unsigned threadCount)
      : context{engine, dnnl::stream(engine), threadCount},
        device(makeFingerprint(threadCount)) {}

  std::string_view name() const override { return "onednn"; }
  const std::string &fingerprint() const override { return device; }
  unsigned threads() const override { return context.threads; }

  Result<std::unique_ptr<Kernel>>
  create(const Signature &signature) const override;

private:
  Context context;
  std::string device;
};
} // namespace

/// Numbers beyond this have no meaning in an attribute, and could overflow in
/// the arithmetic on them.
static constexpr int64_t attributeLimit = int64_t(1) << 31;

static Status checkNumbers(const Signature &signature) {
  for (const auto &[name, attribute] : signature.attributes)
    for (int64_t number : attribute.list())
      if (number > attributeLimit || number < -attributeLimit)
        return Status::unsupported("'" + signature.kind + "': " + name +
                                   " is too large");
  return Status();
}

Result<std::unique_ptr<Kernel>>
OneDnnProvider::create(const Signature &signature) const {
  if (Status status = checkNumbers(signature); !status)
    return status;
  // The primitives are made for the number of threads of this moment.
  setThreads(context.threads);
  Result<std::unique_ptr<Kernel>> kernel =
      createPrimitiveKernel(context, signature);
  if (kernel || kernel.status().code() != Status::Code::Unsupported)
    return kernel;
  Result<std::unique_ptr<Kernel>> own =
      createHostKernel(signature, context.threads);
  if (own || own.status().code() != Status::Code::Unsupported)
    return own;
  return kernel;
}

} // namespace onednn

bool hasOneDnn() { return true; }

Result<std::unique_ptr<Provider>> createOneDnnProvider(OneDnnOptions options) {
  if (options.threads == 0)
    return Status::invalid("a kernel needs at least one thread");
  return onednn::guarded([&]() -> Result<std::unique_ptr<Provider>> {
    return std::unique_ptr<Provider>(std::make_unique<onednn::OneDnnProvider>(
        dnnl::engine(dnnl::engine::kind::cpu, 0), options.threads));
  });
}

} // namespace verso::kernels
