//===- PrimitiveKernel.h - Runs one oneDNN primitive ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_KERNELS_ONEDNN_PRIMITIVEKERNEL_H
#define VERSO_LIB_KERNELS_ONEDNN_PRIMITIVEKERNEL_H

#include "verso/Kernels/Provider.h"

#include <oneapi/dnnl/dnnl.hpp>

#include <new>
#include <unordered_map>

namespace verso::kernels::onednn {

/// What all kernels of one provider share.
struct Context {
  dnnl::engine engine;
  dnnl::stream stream;
  unsigned threads;
};

/// Calls \p function, which returns a Status or a Result, and turns the
/// exceptions of the library into a Status.
template <typename Function>
auto guarded(const Function &function) -> decltype(function()) {
  try {
    return function();
  } catch (const dnnl::error &error) {
    const std::string message = std::string("oneDNN: ") + error.what();
    if (error.status == dnnl_unimplemented)
      return Status::unsupported(message);
    if (error.status == dnnl_invalid_arguments)
      return Status::invalid(message);
    return Status::failed(message);
  } catch (const std::bad_alloc &) {
    return Status::failed("out of memory");
  }
}

/// Where one argument of a primitive comes from.
struct Argument {
  enum class Role { Operand, Result };

  /// The number by which the library knows it: DNNL_ARG_SRC, ...
  int id;
  Role role;
  /// The number of the operand or result in the signature.
  size_t index;
  /// What the primitive reads or writes.
  dnnl::memory::desc description;
  /// For a constant operand: what setConstant is given, the same elements
  /// row-major. A constant is converted from this to `description` once.
  dnnl::memory::desc given = {};
};

/// What the builder of an operator family hands over.
struct PrimitivePlan {
  Signature resolved;
  dnnl::primitive primitive;
  dnnl::memory::desc scratchpad;
  std::string implementation;
  std::vector<Argument> arguments;

  /// Takes the primitive with its scratchpad and implementation from \p
  /// description.
  template <typename Primitive>
  void use(const typename Primitive::primitive_desc &description) {
    primitive = Primitive(description);
    scratchpad = description.scratchpad_desc();
    implementation = description.impl_info_str();
  }
};

/// Runs one primitive.
class PrimitiveKernel final : public Kernel {
public:
  PrimitiveKernel(const Context &sharedContext, PrimitivePlan plan);

  size_t workspaceBytes() const override;
  std::string description() const override;
  Status setConstant(size_t operand, const void *data) override;
  std::vector<std::span<const char>> constantData() const override;
  Status execute(std::span<const void *const> operands,
                 std::span<void *const> results, void *workspace) override;

private:
  const Context &context;
  PrimitivePlan plan;
  dnnl::memory scratchpadMemory;
  /// One for each argument of the plan. A constant's holds its own data, or
  /// points to the data that was given.
  std::vector<dnnl::memory> memories;
  std::unordered_map<int, dnnl::memory> bound;
};

//===----------------------------------------------------------------------===//
// Descriptions
//===----------------------------------------------------------------------===//

/// The library's name of an element type that it computes with: f32, f16, bf16.
/// Unsupported for the others: integers, which the library saturates where an
/// operator of the dialect wraps around, and f64.
Result<dnnl::memory::data_type> computeType(ElementType type);

/// The description of \p tensor, whose layout is decided, with leading
/// dimensions of extent 1 added up to \p rank dimensions (and up to 1 for a
/// scalar).
dnnl::memory::desc describe(const TensorDescription &tensor,
                            dnnl::memory::data_type type, size_t rank = 0);

/// Attributes with the scratch memory left to the caller.
dnnl::primitive_attr makeAttributes();

/// Whether the implementation is the library's scalar reference code.
bool isReferenceCode(std::string_view implementation);

/// Appends the steps of the signature's epilogue from number \p firstStep to
/// the primitive's attributes, with their operands, described like \p result,
/// to \p arguments. A bias is not possible here.
Status appendEpilogue(const Signature &signature, size_t firstStep,
                      const dnnl::memory::desc &result,
                      dnnl::primitive_attr &attributes,
                      std::vector<Argument> &arguments);

/// All operands and results have the element type of result 0.
Status expectOneElementType(const Signature &signature);

/// No tensor is without elements.
Status expectElements(const Signature &signature);

//===----------------------------------------------------------------------===//
// Operator families. Each returns Unsupported for what it has no primitive for.
//===----------------------------------------------------------------------===//

Result<PrimitivePlan> planConvolution(const Context &context,
                                      const Signature &signature);
Result<PrimitivePlan> planTransposedConvolution(const Context &context,
                                                const Signature &signature);
Result<PrimitivePlan> planMatmul(const Context &context,
                                 const Signature &signature);
Result<PrimitivePlan> planPooling(const Context &context,
                                  const Signature &signature);
/// A mean over the spatial dimensions of a channels-last tensor, as a pooling.
Result<PrimitivePlan> planSpatialMean(const Context &context,
                                      const Signature &signature);
/// Functions of each element that the library has, from abs to tanh.
Result<PrimitivePlan> planActivation(const Context &context,
                                     const Signature &signature);
/// Between floating-point types.
Result<PrimitivePlan> planCast(const Context &context,
                               const Signature &signature);
/// add, sub, mul, div, max, min where one operand has the shape of the result.
Result<PrimitivePlan> planBinary(const Context &context,
                                 const Signature &signature);
Result<PrimitivePlan> planBatchNorm(const Context &context,
                                    const Signature &signature);
Result<PrimitivePlan> planLocalResponseNorm(const Context &context,
                                            const Signature &signature);
/// Unless a layout is given, the axis comes innermost.
Result<PrimitivePlan> planSoftmax(const Context &context,
                                  const Signature &signature);
/// reorder and transpose.
Result<PrimitivePlan> planReorder(const Context &context,
                                  const Signature &signature);

} // namespace verso::kernels::onednn

#endif // VERSO_LIB_KERNELS_ONEDNN_PRIMITIVEKERNEL_H
