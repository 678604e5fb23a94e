//===- ScatterKernel.cpp - Updates at given indices -------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../ScalarFunctions.h"
#include "HostKernels.h"
#include "KernelShapes.h"

#include <cstring>
#include <optional>

namespace verso::kernels {

namespace {
using Created = Result<std::unique_ptr<Kernel>>;

/// What an update does to an element.
struct Replace {
  template <typename T> T operator()(T, T update) const { return update; }
};
struct Add {
  template <typename T> T operator()(T element, T update) const {
    return scalar::add_of(element, update);
  }
};
struct Multiply {
  template <typename T> T operator()(T element, T update) const {
    return scalar::mul_of(element, update);
  }
};
struct Larger {
  template <typename T> T operator()(T element, T update) const {
    return scalar::max_of(element, update);
  }
};
struct Smaller {
  template <typename T> T operator()(T element, T update) const {
    return scalar::min_of(element, update);
  }
};

template <typename T, typename Index, typename Operation>
class ScatterKernel final : public HostKernel {
public:
  ScatterKernel(Signature resolved, ScatterShape scatterShape)
      : HostKernel(std::move(resolved)), shape(std::move(scatterShape)) {}

  std::string description() const override { return "host:scatter"; }

  Status execute(std::span<const void *const> operands,
                 std::span<void *const> results, void *) override {
    const auto *indices = static_cast<const Index *>(operand(operands, 1));
    const auto *updates = static_cast<const T *>(operand(operands, 2));
    auto *result = static_cast<T *>(results[0]);
    std::memcpy(result, operand(operands, 0), signature().results[0].bytes());
    if (shape.isNd)
      scatterSlices(indices, updates, result);
    else
      scatterElements(indices, updates, result);
    return Status();
  }

private:
  /// A negative index counts from the end; what is outside then is nowhere,
  /// which is -1.
  static int64_t position(int64_t index, int64_t extent) {
    if (index < 0)
      index += extent;
    return index >= extent || index < 0 ? -1 : index;
  }

  void scatterSlices(const Index *indices, const T *updates, T *result) {
    for (int64_t i = 0; i < shape.updates; ++i) {
      int64_t offset = 0;
      for (int64_t k = 0; k < shape.depth && offset >= 0; ++k) {
        const auto at = static_cast<size_t>(k);
        const int64_t place =
            position(indices[i * shape.depth + k], shape.extents[at]);
        offset = place < 0 ? -1 : offset + place * shape.strides[at];
      }
      for (int64_t j = 0; j < shape.slice && offset >= 0; ++j)
        result[offset + j] =
            Operation()(result[offset + j], updates[i * shape.slice + j]);
    }
  }

  void scatterElements(const Index *indices, const T *updates, T *result) {
    std::vector<int64_t> index(shape.indexShape.size(), 0);
    int64_t base = 0; // the place of the index off the axis
    for (int64_t i = 0; i < shape.updates; ++i) {
      const int64_t place = position(indices[i], shape.extents[0]);
      if (place >= 0) {
        T &element = result[base + place * shape.strides[0]];
        element = Operation()(element, updates[i]);
      }
      for (size_t d = index.size(); d-- > 0;) {
        base += shape.inputStrides[d];
        if (++index[d] < shape.indexShape[d])
          break;
        base -= shape.inputStrides[d] * index[d];
        index[d] = 0;
      }
    }
  }

  ScatterShape shape;
};
} // namespace

/// How many elements lie between neighbours along each dimension.
static std::vector<int64_t> stridesOf(const std::vector<int64_t> &shape) {
  std::vector<int64_t> strides(shape.size(), 1);
  for (size_t i = shape.size(); i-- > 1;)
    strides[i - 1] = strides[i] * shape[i];
  return strides;
}

/// The shape of a scatter_elements or scatter_nd whose tensors fit together.
static Result<ScatterShape> shapeOf(const Signature &signature, bool isNd) {
  const TensorDescription &input = signature.operands[0];
  const TensorDescription &indices = signature.operands[1];
  const TensorDescription &updates = signature.operands[2];
  const TensorDescription &result = signature.results[0];
  const Status mismatch = Status::invalid(
      "'" + signature.kind + "': shapes and attributes do not fit");
  if (result.shape != input.shape || result.element != input.element ||
      updates.element != input.element)
    return mismatch;
  ScatterShape shape;
  shape.isNd = isNd;
  const std::vector<int64_t> strides = stridesOf(input.shape);
  if (!isNd) {
    Result<int64_t> axis = signature.integer("axis");
    if (!axis)
      return axis.status();
    if (*axis < 0 || static_cast<size_t>(*axis) >= input.rank() ||
        indices.rank() != input.rank() || updates.shape != indices.shape)
      return mismatch;
    const auto along = static_cast<size_t>(*axis);
    for (size_t i = 0; i < input.rank(); ++i)
      if (i != along && indices.shape[i] > input.shape[i])
        return mismatch;
    shape.updates = indices.elementCount();
    shape.extents = {input.shape[along]};
    shape.strides = {strides[along]};
    shape.indexShape = indices.shape;
    shape.inputStrides = strides;
    shape.inputStrides[along] = 0;
    return shape;
  }
  if (indices.rank() == 0 || indices.shape.back() < 1 ||
      static_cast<size_t>(indices.shape.back()) > input.rank())
    return mismatch;
  shape.depth = indices.shape.back();
  std::vector<int64_t> expected(indices.shape.begin(), indices.shape.end() - 1);
  for (int64_t extent : expected)
    shape.updates *= extent;
  expected.insert(expected.end(), input.shape.begin() + shape.depth,
                  input.shape.end());
  if (updates.shape != expected)
    return mismatch;
  for (size_t i = static_cast<size_t>(shape.depth); i < input.rank(); ++i)
    shape.slice *= input.shape[i];
  shape.extents.assign(input.shape.begin(), input.shape.begin() + shape.depth);
  shape.strides.assign(strides.begin(), strides.begin() + shape.depth);
  return shape;
}

template <typename T, typename Index>
static Created createFor(const Signature &resolved, const ScatterShape &shape) {
  const auto make = [&](auto function) -> Created {
    return std::unique_ptr<Kernel>(
        std::make_unique<ScatterKernel<T, Index, decltype(function)>>(resolved,
                                                                      shape));
  };
  if (shape.operation == "_add")
    return make(Add());
  if (shape.operation == "_mul")
    return make(Multiply());
  if (shape.operation == "_max")
    return make(Larger());
  if (shape.operation == "_min")
    return make(Smaller());
  return make(Replace());
}

template <typename Index>
static Created createAt(const Signature &resolved, const ScatterShape &shape) {
  const ElementType element = resolved.operands[0].element;
  switch (element) {
  case ElementType::F32:
    return createFor<float, Index>(resolved, shape);
  case ElementType::F64:
    return createFor<double, Index>(resolved, shape);
  case ElementType::I64:
    return createFor<int64_t, Index>(resolved, shape);
  case ElementType::I32:
    return createFor<int32_t, Index>(resolved, shape);
  case ElementType::I8:
    return createFor<int8_t, Index>(resolved, shape);
  case ElementType::U8:
    return createFor<uint8_t, Index>(resolved, shape);
  case ElementType::I1:
    if (shape.operation.empty())
      return createFor<uint8_t, Index>(resolved, shape);
    [[fallthrough]];
  default:
    return Status::unsupported("'" + resolved.kind + "' of " +
                               std::string(name(element)));
  }
}

/// What an update does: what follows the name of the scatter. Nothing if \p
/// kind is no scatter.
static std::optional<std::string_view> operationOf(std::string_view kind,
                                                   bool &isNd) {
  for (std::string_view prefix : {"scatter_elements", "scatter_nd"}) {
    if (!kind.starts_with(prefix))
      continue;
    isNd = prefix == "scatter_nd";
    kind.remove_prefix(prefix.size());
    for (std::string_view known : {"", "_add", "_mul", "_max", "_min"})
      if (kind == known)
        return known;
  }
  return std::nullopt;
}

Result<ScatterShape> planScatterShape(Signature &signature) {
  bool isNd = false;
  const auto operation = operationOf(signature.kind, isNd);
  if (!operation || !signature.epilogue.empty())
    return Status::unsupported("'" + signature.kind +
                               "' is not a scatter without an epilogue");
  if (Status status = expectCounts(signature, 3, 1); !status)
    return status;
  if (Status status = resolveRowMajor(signature); !status)
    return status;
  const ElementType index = signature.operands[1].element;
  if (index != ElementType::I32 && index != ElementType::I64)
    return Status::unsupported("'" + signature.kind + "' at indices of " +
                               std::string(name(index)));
  Result<ScatterShape> shape = shapeOf(signature, isNd);
  if (shape)
    shape->operation = *operation;
  return shape;
}

Created createScatterKernel(const Signature &signature, unsigned) {
  Signature resolved = signature;
  Result<ScatterShape> shape = planScatterShape(resolved);
  if (!shape)
    return shape.status();
  if (resolved.operands[1].element == ElementType::I32)
    return createAt<int32_t>(resolved, *shape);
  return createAt<int64_t>(resolved, *shape);
}

} // namespace verso::kernels
