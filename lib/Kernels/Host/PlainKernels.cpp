//===- PlainKernels.cpp - Plain loops where speed does not matter ---------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each kernel computes one element of the result at a time, in double
// precision, and then does the epilogue to it.
//
//===----------------------------------------------------------------------===//

#include "../ScalarFunctions.h"
#include "Broadcast.h"
#include "HostKernels.h"
#include "KernelShapes.h"
#include "Parallel.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace verso::kernels {

namespace {
using Created = Result<std::unique_ptr<Kernel>>;
using Index = std::vector<int64_t>;

/// The operands of a kernel, of which elements are read by their place.
template <typename T> using Operands = std::vector<const T *>;

/// The element at an index of the result, without the epilogue.
template <typename T>
using ElementOf = std::function<double(const Operands<T> &, const Index &)>;

template <typename T> class PlainKernel final : public HostKernel {
public:
  PlainKernel(Signature resolved, ElementOf<T> function, unsigned threadCount)
      : HostKernel(std::move(resolved)), elementOf(std::move(function)),
        threads(threadCount) {}

  std::string description() const override { return "host:plain"; }

  Status execute(std::span<const void *const> operands,
                 std::span<void *const> results, void *) override {
    Operands<T> data;
    for (size_t i = 0; i < operands.size(); ++i)
      data.push_back(static_cast<const T *>(operand(operands, i)));
    auto *result = static_cast<T *>(results[0]);
    const std::vector<int64_t> &shape = signature().results[0].shape;
    parallelFor(threads, signature().results[0].elementCount(),
                [&](int64_t begin, int64_t end) {
                  Index index(shape.size());
                  for (int64_t i = begin; i < end; ++i) {
                    int64_t rest = i;
                    for (size_t k = shape.size(); k-- > 0; rest /= shape[k])
                      index[k] = rest % shape[k];
                    result[i] = static_cast<T>(
                        finished(elementOf(data, index), data, index, i));
                  }
                });
    return Status();
  }

private:
  /// \p value after the epilogue.
  double finished(double value, const Operands<T> &data, const Index &index,
                  int64_t place) const {
    size_t next = signature().ownOperandCount();
    const size_t channel = signature().kind == "conv" ? 1 : index.size() - 1;
    for (EpilogueStep step : signature().epilogue)
      switch (step) {
      case EpilogueStep::Bias:
        value += static_cast<double>(data[next++][index[channel]]);
        break;
      case EpilogueStep::Residual:
        value += static_cast<double>(data[next++][place]);
        break;
      case EpilogueStep::Relu:
        value = scalar::relu_of(value);
        break;
      case EpilogueStep::Sigmoid:
        value = scalar::sigmoid_of(value);
        break;
      case EpilogueStep::Tanh:
        value = scalar::tanh_of(value);
        break;
      case EpilogueStep::Gelu:
        value = scalar::gelu_of(value);
        break;
      case EpilogueStep::HardSwish:
        value = scalar::hard_swish_of(value);
        break;
      case EpilogueStep::Relu6:
        value = scalar::clamp_of<double>(value, 0, 6);
        break;
      case EpilogueStep::Silu:
        value = scalar::silu_of(value);
        break;
      }
    return value;
  }

  ElementOf<T> elementOf;
  unsigned threads;
};
} // namespace

/// Calls \p body with every index of \p shape, unless one extent is 0.
template <typename Body>
static void forEach(const std::vector<int64_t> &shape, const Body &body) {
  Index index(shape.size(), 0);
  if (std::find(shape.begin(), shape.end(), 0) != shape.end())
    return;
  while (true) {
    body(index);
    size_t k = shape.size();
    while (k > 0 && ++index[k - 1] == shape[k - 1])
      index[--k] = 0;
    if (k == 0)
      return;
  }
}

static int64_t placeOf(const std::vector<int64_t> &shape, const Index &index) {
  int64_t place = 0;
  for (size_t i = 0; i < shape.size(); ++i)
    place = place * shape[i] + index[i];
  return place;
}

template <typename T>
static Result<ElementOf<T>> matmulElement(const Signature &signature) {
  const TensorDescription &left = signature.operands[0];
  const TensorDescription &right = signature.operands[1];
  std::vector<int64_t> shape = signature.results[0].shape;
  const size_t rank = shape.size();
  const Status mismatch = Status::invalid("'matmul': shapes do not fit");
  if (left.rank() < 2 || right.rank() < 2 || rank < 2)
    return mismatch;
  const int64_t inner = left.shape.back();
  if (right.shape[right.rank() - 2] != inner)
    return mismatch;
  const auto strides = [&](const TensorDescription &tensor, size_t innerAt) {
    std::vector<int64_t> own = shape;
    own[innerAt] = inner;
    return broadcastStrides(tensor, own);
  };
  const auto leftStrides = strides(left, rank - 1);
  const auto rightStrides = strides(right, rank - 2);
  if (!leftStrides || !rightStrides)
    return mismatch;
  return ElementOf<T>([=](const Operands<T> &data, const Index &index) {
    int64_t from = 0, with = 0;
    for (size_t i = 0; i < rank; ++i) {
      from += i == rank - 1 ? 0 : index[i] * (*leftStrides)[i];
      with += i == rank - 2 ? 0 : index[i] * (*rightStrides)[i];
    }
    double sum = 0;
    for (int64_t k = 0; k < inner; ++k)
      sum += static_cast<double>(data[0][from + k * (*leftStrides)[rank - 1]]) *
             static_cast<double>(data[1][with + k * (*rightStrides)[rank - 2]]);
    return sum;
  });
}

template <typename T>
static Result<ElementOf<T>> convolutionElement(const Signature &signature) {
  Result<ConvolutionShape> shape = planConvolutionShape(signature);
  if (!shape)
    return shape.status();
  const std::vector<int64_t> input = signature.operands[0].shape;
  const std::vector<int64_t> kernel = signature.operands[1].shape;
  const std::vector<int64_t> window(kernel.begin() + 2, kernel.end());
  const bool isTransposed = signature.kind == "conv_transpose";
  // Of the channels of one group: those of the input, and of the result.
  const int64_t channels = input[1] / shape->group;
  const int64_t outputs = signature.results[0].shape[1] / shape->group;
  return ElementOf<T>(
      [=, form = *shape](const Operands<T> &data, const Index &index) {
        double sum = 0;
        const int64_t group = index[1] / outputs;
        Index from = index, weight(kernel.size());
        forEach(window, [&](const Index &step) {
          for (size_t i = 0; i < step.size(); ++i) {
            int64_t place = isTransposed ? index[i + 2] + form.padsBefore[i] -
                                               step[i] * form.dilations[i]
                                         : index[i + 2] * form.strides[i] +
                                               step[i] * form.dilations[i] -
                                               form.padsBefore[i];
            if (isTransposed) {
              if (place % form.strides[i] != 0)
                return;
              place /= form.strides[i];
            }
            if (place < 0 || place >= input[i + 2])
              return;
            from[i + 2] = place;
            weight[i + 2] = step[i];
          }
          for (int64_t c = 0; c < channels; ++c) {
            from[1] = group * channels + c;
            weight[0] = isTransposed ? from[1] : index[1];
            weight[1] = isTransposed ? index[1] % outputs : c;
            sum += static_cast<double>(data[0][placeOf(input, from)]) *
                   static_cast<double>(data[1][placeOf(kernel, weight)]);
          }
        });
        return sum;
      });
}

template <typename T>
static Result<ElementOf<T>> poolElement(const Signature &signature) {
  Result<PoolShape> shape = planPoolShape(signature);
  if (!shape)
    return shape.status();
  const std::vector<int64_t> input = signature.operands[0].shape;
  return ElementOf<T>(
      [=, form = *shape](const Operands<T> &data, const Index &index) {
        double total =
            form.isMaximum ? -std::numeric_limits<double>::infinity() : 0;
        int64_t inside = 0, all = 0;
        Index from = index;
        forEach(form.kernel, [&](const Index &step) {
          ++all;
          for (size_t i = 0; i < step.size(); ++i) {
            from[i + 2] = index[i + 2] * form.strides[i] +
                          step[i] * form.dilations[i] - form.padsBefore[i];
            if (from[i + 2] < 0 || from[i + 2] >= input[i + 2])
              return;
          }
          ++inside;
          const auto value = static_cast<double>(data[0][placeOf(input, from)]);
          total = form.isMaximum ? std::max(total, value) : total + value;
        });
        if (form.isMaximum)
          return total;
        return total / static_cast<double>(form.countsPadding ? all : inside);
      });
}

template <typename T>
static Result<ElementOf<T>> softmaxElement(const Signature &signature) {
  Result<int64_t> axis = signature.integer("axis");
  if (!axis)
    return axis.status();
  const std::vector<int64_t> shape = signature.operands[0].shape;
  if (*axis < 0 || static_cast<size_t>(*axis) >= shape.size())
    return Status::invalid("'softmax': the axis is not within the rank");
  const auto along = static_cast<size_t>(*axis);
  return ElementOf<T>([=](const Operands<T> &data, const Index &index) {
    Index other = index;
    const auto valueAt = [&](int64_t i) {
      other[along] = i;
      return static_cast<double>(data[0][placeOf(shape, other)]);
    };
    double largest = valueAt(0), sum = 0;
    for (int64_t i = 1; i < shape[along]; ++i)
      largest = std::max(largest, valueAt(i));
    for (int64_t i = 0; i < shape[along]; ++i)
      sum += std::exp(valueAt(i) - largest);
    return std::exp(valueAt(index[along]) - largest) / sum;
  });
}

template <typename T>
static Result<ElementOf<T>> batchNormElement(const Signature &signature) {
  Result<double> epsilon = signature.number("epsilon");
  if (!epsilon)
    return epsilon.status();
  const std::vector<int64_t> shape = signature.operands[0].shape;
  if (shape.size() < 2)
    return Status::invalid("'batch_norm' of fewer than two dimensions");
  for (size_t i = 1; i < signature.operands.size(); ++i)
    if (signature.operands[i].shape != std::vector<int64_t>{shape[1]})
      return Status::invalid("'batch_norm' needs one statistic per channel");
  return ElementOf<T>([=](const Operands<T> &data, const Index &index) {
    const auto statistic = [&](size_t i) {
      return static_cast<double>(data[i][index[1]]);
    };
    const auto value = static_cast<double>(data[0][placeOf(shape, index)]);
    return (value - statistic(3)) / std::sqrt(statistic(4) + *epsilon) *
               statistic(1) +
           statistic(2);
  });
}

template <typename T>
static Result<ElementOf<T>> responseNormElement(const Signature &signature) {
  Result<int64_t> size = signature.integer("size");
  Result<double> alpha = signature.number("alpha");
  Result<double> beta = signature.number("beta");
  Result<double> bias = signature.number("bias");
  const std::vector<int64_t> shape = signature.operands[0].shape;
  if (!size || !alpha || !beta || !bias || *size < 1 || shape.size() < 2)
    return Status::invalid("'local_response_norm': attributes do not fit");
  return ElementOf<T>([=](const Operands<T> &data, const Index &index) {
    double sum = 0;
    Index other = index;
    for (int64_t k = 0; k < *size; ++k) {
      other[1] = index[1] + k - (*size - 1) / 2;
      if (other[1] < 0 || other[1] >= shape[1])
        continue;
      const auto value = static_cast<double>(data[0][placeOf(shape, other)]);
      sum += value * value;
    }
    return static_cast<double>(data[0][placeOf(shape, index)]) /
           std::pow(*bias + *alpha / static_cast<double>(*size) * sum, *beta);
  });
}

/// add, sub and mul, for their epilogues: without, there are better kernels.
template <typename T>
static Result<ElementOf<T>> arithmeticElement(const Signature &signature) {
  const auto &shape = signature.results[0].shape;
  const auto left = broadcastStrides(signature.operands[0], shape);
  const auto right = broadcastStrides(signature.operands[1], shape);
  if (!left || !right)
    return Status::invalid("'" + signature.kind +
                           "': operands do not broadcast to the result");
  const std::string kind = signature.kind;
  return ElementOf<T>([=](const Operands<T> &data, const Index &index) {
    int64_t from = 0, with = 0;
    for (size_t i = 0; i < index.size(); ++i) {
      from += index[i] * (*left)[i];
      with += index[i] * (*right)[i];
    }
    const auto x = static_cast<double>(data[0][from]);
    const auto y = static_cast<double>(data[1][with]);
    return kind == "add"   ? scalar::add_of(x, y)
           : kind == "sub" ? scalar::sub_of(x, y)
                           : scalar::mul_of(x, y);
  });
}

template <typename T>
static Created createAs(Signature resolved, unsigned threads) {
  struct Family {
    std::string_view kind;
    size_t operands;
    Result<ElementOf<T>> (*element)(const Signature &);
  };
  static constexpr Family families[] = {
      {"add", 2, arithmeticElement<T>},
      {"sub", 2, arithmeticElement<T>},
      {"mul", 2, arithmeticElement<T>},
      {"matmul", 2, matmulElement<T>},
      {"conv", 2, convolutionElement<T>},
      {"conv_transpose", 2, convolutionElement<T>},
      {"max_pool", 1, poolElement<T>},
      {"avg_pool", 1, poolElement<T>},
      {"softmax", 1, softmaxElement<T>},
      {"batch_norm", 5, batchNormElement<T>},
      {"local_response_norm", 1, responseNormElement<T>},
  };
  for (const Family &family : families) {
    if (family.kind != resolved.kind)
      continue;
    if (Status status = expectCounts(resolved, family.operands, 1); !status)
      return status;
    Result<ElementOf<T>> element = family.element(resolved);
    if (!element)
      return element.status();
    return std::unique_ptr<Kernel>(std::make_unique<PlainKernel<T>>(
        std::move(resolved), std::move(*element), threads));
  }
  return Status::unsupported("'" + resolved.kind + "' has no plain kernel");
}

Created createPlainKernel(const Signature &signature, unsigned threads) {
  if (signature.operands.empty() || signature.results.empty())
    return Status::unsupported("'" + signature.kind + "' has no plain kernel");
  Signature resolved = signature;
  if (Status status = resolveRowMajor(resolved); !status)
    return status;
  const ElementType element = resolved.results[0].element;
  for (const auto *list : {&resolved.operands, &resolved.results})
    for (const TensorDescription &tensor : *list) {
      if (tensor.element != element)
        return Status::unsupported("'" + signature.kind +
                                   "' of different element types");
      if (tensor.elementCount() == 0)
        return Status::unsupported("'" + signature.kind +
                                   "' of a tensor without elements");
    }
  if (element == ElementType::F32)
    return createAs<float>(std::move(resolved), threads);
  if (element == ElementType::F64)
    return createAs<double>(std::move(resolved), threads);
  return Status::unsupported("'" + signature.kind + "' of " +
                             std::string(name(element)));
}

} // namespace verso::kernels
