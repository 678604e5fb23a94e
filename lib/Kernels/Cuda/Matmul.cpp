//===- Matmul.cpp - Matrix products by cuBLASLt ---------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The library has the columns of matrices contiguous. A row-major matrix is the
// transposed one in its eyes, so it computes D' = B' A' for D = A B: its first
// operand is our second.
//
//===----------------------------------------------------------------------===//

#include "../Host/Broadcast.h"
#include "../Host/HostKernels.h"
#include "SourceText.h"
#include "StepKernel.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace verso::kernels::cuda {

/// What an algorithm may use at most.
static constexpr size_t largestWorkspace = size_t(64) << 20;

/// More products than this in one kernel are not worth it.
static constexpr int64_t mostCalls = 1024;

namespace {
/// A matrix as the library sees it.
struct Matrix {
  uint64_t rows = 1, columns = 1;
  int64_t leading = 1;
  int64_t batchStride = 0;
  bool isTransposed = false;
};

/// One product for each call, of `batch` products each.
struct Products {
  /// In the library's order: ours of the right, ours of the left, the result.
  Matrix first, second, result;
  int64_t batch = 1;
  struct Call {
    int64_t left = 0, right = 0, result = 0; ///< offsets in elements
  };
  std::vector<Call> calls;
};

/// How far the epilogue is done by the library.
struct FusedSteps {
  size_t count = 0;
  std::optional<size_t> bias, residual; ///< the operands
  bool hasRelu = false;
};

/// Destroys a handle of the library.
template <typename Handle, typename Destroy> class Owned {
public:
  Owned() = default;
  Owned(Handle made, Destroy destroyer) : handle(made), destroy(destroyer) {}
  Owned(Owned &&other) noexcept
      : handle(std::exchange(other.handle, nullptr)), destroy(other.destroy) {}
  Owned &operator=(Owned &&other) noexcept {
    std::swap(handle, other.handle);
    std::swap(destroy, other.destroy);
    return *this;
  }
  ~Owned() {
    if (handle)
      destroy(handle);
  }
  Handle get() const { return handle; }

private:
  Handle handle = nullptr;
  Destroy destroy = nullptr;
};

using OwnedDescription =
    Owned<cublasLtMatmulDesc_t, decltype(&::cublasLtMatmulDescDestroy)>;
using OwnedLayout =
    Owned<cublasLtMatrixLayout_t, decltype(&::cublasLtMatrixLayoutDestroy)>;
using OwnedPreference = Owned<cublasLtMatmulPreference_t,
                              decltype(&::cublasLtMatmulPreferenceDestroy)>;
} // namespace

static Status check(const Device &device, cublasStatus_t status) {
  if (status == CUBLAS_STATUS_SUCCESS)
    return Status();
  const std::string message = std::string("cuBLASLt: ") +
                              device.cublasLt.cublasLtGetStatusString(status);
  return status == CUBLAS_STATUS_NOT_SUPPORTED ? Status::unsupported(message)
                                               : Status::failed(message);
}

//===----------------------------------------------------------------------===//
// From shapes to products
//===----------------------------------------------------------------------===//

/// A matrix of \p rows x \p columns with these strides, in the library's eyes:
/// its own is the transposed one. Nothing if neither stride is 1.
static std::optional<Matrix> matrixOf(int64_t rows, int64_t rowStride,
                                      int64_t columns, int64_t columnStride) {
  Matrix matrix;
  if (columnStride == 1 || columns == 1) {
    matrix.rows = static_cast<uint64_t>(columns);
    matrix.columns = static_cast<uint64_t>(rows);
    matrix.leading = rows == 1 ? columns : rowStride;
    // A broadcast within the matrix has no form here.
    if (matrix.leading < columns)
      return std::nullopt;
    return matrix;
  }
  if (rowStride != 1 && rows != 1)
    return std::nullopt;
  matrix.isTransposed = true;
  matrix.rows = static_cast<uint64_t>(rows);
  matrix.columns = static_cast<uint64_t>(columns);
  matrix.leading = columnStride;
  if (matrix.leading < rows)
    return std::nullopt;
  return matrix;
}

/// The offsets of all products but those of one batched call.
static void addCalls(std::span<const DeviceLoop> loops, Products::Call offsets,
                     std::vector<Products::Call> &calls) {
  if (loops.empty()) {
    calls.push_back(offsets);
    return;
  }
  const DeviceLoop &loop = loops.front();
  for (int64_t i = 0; i < loop.extent; ++i) {
    addCalls(loops.subspan(1), offsets, calls);
    offsets.result += loop.strides[0];
    offsets.left += loop.strides[1];
    offsets.right += loop.strides[2];
  }
}

static Result<Products> planProducts(const Signature &signature) {
  const TensorDescription &left = signature.operands[0];
  const TensorDescription &right = signature.operands[1];
  const TensorDescription &result = signature.results[0];
  const Status mismatch = Status::invalid("'matmul': shapes do not fit");
  const size_t rank = result.rank();
  if (left.rank() < 2 || right.rank() < 2 || rank < 2)
    return mismatch;
  int64_t rows = result.shape[rank - 2];
  const int64_t columns = result.shape[rank - 1];
  const int64_t inner = left.shape[left.rank() - 1];
  if (left.shape[left.rank() - 2] != rows ||
      right.shape[right.rank() - 1] != columns ||
      right.shape[right.rank() - 2] != inner)
    return mismatch;

  // How the batches broadcast: the two innermost dimensions do not.
  const auto stridesOf = [&](const TensorDescription &tensor) {
    std::vector<int64_t> shape = result.shape;
    std::copy(tensor.shape.end() - 2, tensor.shape.end(), shape.end() - 2);
    return broadcastStrides(tensor, shape);
  };
  const auto leftStrides = stridesOf(left), rightStrides = stridesOf(right);
  if (!leftStrides || !rightStrides)
    return mismatch;
  const std::vector<int64_t> resultStrides =
      result.layout.strides(result.shape);
  std::vector<DeviceLoop> batches;
  for (size_t i = 0; i + 2 < rank; ++i)
    batches.push_back(
        {result.shape[i],
         {resultStrides[i], (*leftStrides)[i], (*rightStrides)[i]}});
  batches = simplified(std::move(batches));

  // Batches with one right operand are more rows of the left one.
  int64_t leftRow = (*leftStrides)[rank - 2],
          resultRow = resultStrides[rank - 2];
  while (!batches.empty()) {
    const DeviceLoop &loop = batches.back();
    const bool follows = loop.strides[1] == leftRow * rows &&
                         loop.strides[0] == resultRow * rows;
    if (loop.strides[2] != 0 || (rows != 1 && !follows))
      break;
    if (rows == 1) {
      resultRow = loop.strides[0];
      leftRow = loop.strides[1];
    }
    rows *= loop.extent;
    batches.pop_back();
  }

  Products products;
  const auto first = matrixOf(inner, (*rightStrides)[rank - 2], columns,
                              (*rightStrides)[rank - 1]);
  const auto second = matrixOf(rows, leftRow, inner, (*leftStrides)[rank - 1]);
  const auto target =
      matrixOf(rows, resultRow, columns, resultStrides[rank - 1]);
  if (!first || !second || !target || target->isTransposed)
    return Status::unsupported("'matmul' of such layouts");
  products.first = *first;
  products.second = *second;
  products.result = *target;
  // The longest of the remaining loops is done by the library.
  const auto longest =
      std::max_element(batches.begin(), batches.end(),
                       [](const DeviceLoop &a, const DeviceLoop &b) {
                         return a.extent < b.extent;
                       });
  if (longest != batches.end()) {
    products.batch = longest->extent;
    products.result.batchStride = longest->strides[0];
    products.second.batchStride = longest->strides[1];
    products.first.batchStride = longest->strides[2];
    batches.erase(longest);
  }
  if (iterationsOf(batches) > mostCalls ||
      products.batch > std::numeric_limits<int32_t>::max())
    return Status::unsupported("'matmul' of so many batches");
  addCalls(batches, {}, products.calls);
  return products;
}

/// The steps at the start of the epilogue that the library does: a bias and a
/// residual, in either order, then a relu.
static FusedSteps fusedSteps(const Signature &signature) {
  FusedSteps fused;
  const TensorDescription &result = signature.results[0];
  size_t operand = signature.ownOperandCount();
  for (EpilogueStep step : signature.epilogue) {
    const bool isBias = step == EpilogueStep::Bias;
    const bool isResidual = step == EpilogueStep::Residual;
    if (fused.hasRelu)
      break;
    if (isBias && !fused.bias) {
      fused.bias = operand;
    } else if (isResidual && !fused.residual &&
               sameStorage(signature.operands[operand].layout, result.layout,
                           result.shape)) {
      fused.residual = operand;
    } else if (step == EpilogueStep::Relu) {
      fused.hasRelu = true;
    } else {
      break;
    }
    operand += takesOperand(step);
    ++fused.count;
  }
  return fused;
}

//===----------------------------------------------------------------------===//
// The step
//===----------------------------------------------------------------------===//

namespace {
/// Products as the library knows them, without an algorithm.
class DescribedProducts {
public:
  static Result<std::shared_ptr<DescribedProducts>>
  make(Device &device, const Signature &signature, const FusedSteps &fused);

  /// The library's algorithms, the fastest first in its opinion.
  Result<std::vector<cublasLtMatmulHeuristicResult_t>> algorithms() const;

  Status run(const Pointers &pointers,
             const cublasLtMatmulHeuristicResult_t &algorithm, size_t offset);

private:
  explicit DescribedProducts(Device &ownDevice) : device(ownDevice) {}
  Status describe();
  Result<OwnedLayout> layoutOf(const Matrix &matrix) const;
  template <typename T>
  Status set(cublasLtMatmulDescAttributes_t name, const T &value) const {
    return check(device, device.cublasLt.cublasLtMatmulDescSetAttribute(
                             description.get(), name,
                             static_cast<const void *>(&value), sizeof(value)));
  }

  Device &device;
  Products products;
  FusedSteps fused;
  ElementType element = ElementType::F32;
  OwnedDescription description;
  OwnedLayout first, second, result;
};

/// Products with their algorithm.
class MatmulStep final : public Step {
public:
  MatmulStep(std::shared_ptr<DescribedProducts> described,
             const cublasLtMatmulHeuristicResult_t &choice,
             size_t workspaceOffset)
      : products(std::move(described)), algorithm(choice),
        offset(workspaceOffset) {}

  Status run(const Pointers &pointers) override {
    return products->run(pointers, algorithm, offset);
  }

private:
  std::shared_ptr<DescribedProducts> products;
  cublasLtMatmulHeuristicResult_t algorithm;
  size_t offset;
};
} // namespace

static cudaDataType_t dataTypeOf(ElementType element) {
  switch (element) {
  case ElementType::F16:
    return CUDA_R_16F;
  case ElementType::BF16:
    return CUDA_R_16BF;
  case ElementType::F64:
    return CUDA_R_64F;
  default:
    return CUDA_R_32F;
  }
}

static cublasComputeType_t computeTypeOf(ElementType element, SingleMath math) {
  if (element == ElementType::F64)
    return CUBLAS_COMPUTE_64F;
  return element == ElementType::F32 && math == SingleMath::TF32
             ? CUBLAS_COMPUTE_32F_FAST_TF32
             : CUBLAS_COMPUTE_32F;
}

Result<OwnedLayout> DescribedProducts::layoutOf(const Matrix &matrix) const {
  const CublasLt &library = device.cublasLt;
  cublasLtMatrixLayout_t layout = nullptr;
  if (Status status =
          check(device, library.cublasLtMatrixLayoutCreate(
                            &layout, dataTypeOf(element), matrix.rows,
                            matrix.columns, matrix.leading));
      !status)
    return status;
  OwnedLayout owned(layout, library.cublasLtMatrixLayoutDestroy);
  const auto batch = static_cast<int32_t>(products.batch);
  if (batch == 1)
    return owned;
  if (Status status =
          check(device, library.cublasLtMatrixLayoutSetAttribute(
                            layout, CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT, &batch,
                            sizeof(batch)));
      !status)
    return status;
  if (Status status =
          check(device, library.cublasLtMatrixLayoutSetAttribute(
                            layout, CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET,
                            &matrix.batchStride, sizeof(matrix.batchStride)));
      !status)
    return status;
  return owned;
}

Status DescribedProducts::describe() {
  const CublasLt &library = device.cublasLt;
  cublasLtMatmulDesc_t made = nullptr;
  if (Status status = check(
          device, library.cublasLtMatmulDescCreate(
                      &made, computeTypeOf(element, device.math),
                      element == ElementType::F64 ? CUDA_R_64F : CUDA_R_32F));
      !status)
    return status;
  description = OwnedDescription(made, library.cublasLtMatmulDescDestroy);
  const auto operation = [](const Matrix &matrix) -> int32_t {
    return matrix.isTransposed ? CUBLAS_OP_T : CUBLAS_OP_N;
  };
  if (Status status =
          set(CUBLASLT_MATMUL_DESC_TRANSA, operation(products.first));
      !status)
    return status;
  if (Status status =
          set(CUBLASLT_MATMUL_DESC_TRANSB, operation(products.second));
      !status)
    return status;
  const cublasLtEpilogue_t epilogue =
      fused.bias ? (fused.hasRelu ? CUBLASLT_EPILOGUE_RELU_BIAS
                                  : CUBLASLT_EPILOGUE_BIAS)
                 : (fused.hasRelu ? CUBLASLT_EPILOGUE_RELU
                                  : CUBLASLT_EPILOGUE_DEFAULT);
  if (Status status = set(CUBLASLT_MATMUL_DESC_EPILOGUE, epilogue); !status)
    return status;
  if (fused.bias) {
    // Only its alignment matters before the first run.
    const void *aligned = reinterpret_cast<const void *>(uintptr_t(256));
    if (Status status = set(CUBLASLT_MATMUL_DESC_BIAS_POINTER, aligned);
        !status)
      return status;
  }
  for (auto [matrix, layout] : {std::pair(&products.first, &first),
                                std::pair(&products.second, &second),
                                std::pair(&products.result, &result)}) {
    Result<OwnedLayout> described = layoutOf(*matrix);
    if (!described)
      return described.status();
    *layout = std::move(*described);
  }
  return Status();
}

Result<std::shared_ptr<DescribedProducts>>
DescribedProducts::make(Device &device, const Signature &signature,
                        const FusedSteps &fused) {
  std::shared_ptr<DescribedProducts> described(new DescribedProducts(device));
  Result<Products> products = planProducts(signature);
  if (!products)
    return products.status();
  described->products = std::move(*products);
  described->fused = fused;
  described->element = signature.results[0].element;
  if (Status status = described->describe(); !status)
    return status;
  return described;
}

Result<std::vector<cublasLtMatmulHeuristicResult_t>>
DescribedProducts::algorithms() const {
  const CublasLt &library = device.cublasLt;
  cublasLtMatmulPreference_t made = nullptr;
  if (Status status =
          check(device, library.cublasLtMatmulPreferenceCreate(&made));
      !status)
    return status;
  const OwnedPreference preference(made,
                                   library.cublasLtMatmulPreferenceDestroy);
  if (Status status =
          check(device, library.cublasLtMatmulPreferenceSetAttribute(
                            made, CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES,
                            &largestWorkspace, sizeof(largestWorkspace)));
      !status)
    return status;
  // The operands of a batch need not be aligned better than their offsets are.
  uint32_t alignment = 16;
  for (const Products::Call &call : products.calls)
    for (int64_t offset : {call.left, call.right, call.result})
      while (static_cast<uint64_t>(offset) * bytesOf(element) % alignment != 0)
        alignment /= 2;
  for (cublasLtMatmulPreferenceAttributes_t name :
       {CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES,
        CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES,
        CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES,
        CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES})
    if (Status status =
            check(device, library.cublasLtMatmulPreferenceSetAttribute(
                              made, name, &alignment, sizeof(alignment)));
        !status)
      return status;
  std::vector<cublasLtMatmulHeuristicResult_t> results(device.candidates);
  int found = 0;
  const cublasStatus_t status = library.cublasLtMatmulAlgoGetHeuristic(
      device.cublasLtHandle, description.get(), first.get(), second.get(),
      result.get(), result.get(), made, static_cast<int>(results.size()),
      results.data(), &found);
  if (status != CUBLAS_STATUS_SUCCESS)
    found = 0;
  results.resize(static_cast<size_t>(found));
  std::erase_if(results, [](const cublasLtMatmulHeuristicResult_t &one) {
    return one.state != CUBLAS_STATUS_SUCCESS;
  });
  return results;
}

Status DescribedProducts::run(const Pointers &pointers,
                              const cublasLtMatmulHeuristicResult_t &algorithm,
                              size_t offset) {
  const float single[] = {0, 1};
  const double real[] = {0, 1};
  const auto number = [&](bool isOne) -> const void * {
    if (element == ElementType::F64)
      return &real[isOne];
    return &single[isOne];
  };
  if (fused.bias)
    if (Status status = set(CUBLASLT_MATMUL_DESC_BIAS_POINTER,
                            pointers.operands[*fused.bias]);
        !status)
      return status;
  const auto bytes = static_cast<int64_t>(bytesOf(element));
  const auto *left = static_cast<const char *>(pointers.operands[0]);
  const auto *right = static_cast<const char *>(pointers.operands[1]);
  auto *output = static_cast<char *>(pointers.results[0]);
  const char *added =
      fused.residual
          ? static_cast<const char *>(pointers.operands[*fused.residual])
          : output;
  for (const Products::Call &call : products.calls)
    if (Status status =
            check(device, device.cublasLt.cublasLtMatmul(
                              device.cublasLtHandle, description.get(),
                              number(true), right + call.right * bytes,
                              first.get(), left + call.left * bytes,
                              second.get(), number(fused.residual.has_value()),
                              added + call.result * bytes, result.get(),
                              output + call.result * bytes, result.get(),
                              &algorithm.algo, pointers.workspace + offset,
                              algorithm.workspaceSize,
                              reinterpret_cast<cudaStream_t>(device.stream)));
        !status)
      return status;
  return Status();
}

//===----------------------------------------------------------------------===//
// Candidates
//===----------------------------------------------------------------------===//

/// A kernel that does the products and the first steps of the epilogue with \p
/// algorithm, and the other steps with a kernel of our own.
static Result<std::unique_ptr<StepKernel>>
makeKernel(Device &device, const Signature &resolved, const FusedSteps &fused,
           const std::shared_ptr<DescribedProducts> &products,
           const cublasLtMatmulHeuristicResult_t &algorithm) {
  const bool isWhole = fused.count == resolved.epilogue.size();
  auto kernel = std::make_unique<StepKernel>(
      device, resolved, isWhole ? "cublaslt" : "cublaslt, cuda:map");
  const size_t offset = kernel->reserve(algorithm.workspaceSize);
  kernel->add(std::make_unique<MatmulStep>(products, algorithm, offset));
  if (isWhole)
    return kernel;
  Result<Launch> rest = planEpilogue(resolved, fused.count);
  if (!rest)
    return rest.status();
  if (Status status = kernel->add(*rest); !status)
    return status;
  return kernel;
}

static Result<std::vector<Candidate>> proposeFused(Device &device,
                                                   const Signature &resolved,
                                                   const FusedSteps &fused) {
  auto described = DescribedProducts::make(device, resolved, fused);
  if (!described)
    return described.status();
  auto algorithms = (*described)->algorithms();
  if (!algorithms)
    return algorithms.status();
  std::vector<Candidate> candidates;
  for (const cublasLtMatmulHeuristicResult_t &algorithm : *algorithms)
    candidates.push_back(
        {std::to_string(fused.count) + " steps, algorithm " +
             std::to_string(candidates.size()),
         [&device, resolved, fused, products = *described, algorithm] {
           return makeKernel(device, resolved, fused, products, algorithm);
         }});
  return candidates;
}

Result<Proposal> proposeMatmul(Device &device, const Signature &signature) {
  if (Status status = expectCounts(signature, 2, 1); !status)
    return status;
  Signature resolved = signature;
  for (auto *list : {&resolved.operands, &resolved.results})
    for (TensorDescription &tensor : *list) {
      if (tensor.layout.isAny())
        tensor.layout = Layout::rowMajor(tensor.rank());
      if (tensor.element != signature.results[0].element)
        return Status::unsupported("'matmul' of different element types");
      if (tensor.elementCount() == 0)
        return Status::unsupported("'matmul' of a tensor without elements");
    }
  if (!isReal(signature.results[0].element))
    return Status::unsupported("'matmul' of integers");
  Proposal groups;
  for (const FusedSteps &fused : {fusedSteps(resolved), FusedSteps()}) {
    Result<std::vector<Candidate>> candidates =
        proposeFused(device, resolved, fused);
    if (!candidates)
      return candidates.status();
    groups.push_back(std::move(*candidates));
  }
  return groups;
}

} // namespace verso::kernels::cuda
