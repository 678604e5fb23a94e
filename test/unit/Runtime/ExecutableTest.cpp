//===- ExecutableTest.cpp - Running graphs by kernels and by reference -----===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Runtime/Executable.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Parser/Parser.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Kernels/OneDnnProvider.h"
#include "verso/Runtime/Comparison.h"
#include "llvm/ADT/StringExtras.h"
#include "gtest/gtest.h"
#include <random>

using namespace mlir;
using namespace verso;

namespace {

/// A memory whose addresses mean nothing to the host, as those of a device.
class FarMemory : public kernels::Memory {
public:
  static char *near(const void *far) {
    return reinterpret_cast<char *>(reinterpret_cast<uintptr_t>(far) ^ mask);
  }

  bool isHost() const override { return false; }
  kernels::Result<void *> allocate(size_t bytes) override {
    kernels::Result<void *> block = kernels::hostMemory().allocate(bytes);
    return block ? kernels::Result<void *>(near(*block)) : block;
  }
  void release(void *memory) override {
    if (memory)
      kernels::hostMemory().release(near(memory));
  }
  kernels::Status copyIn(void *to, const void *from, size_t bytes) override {
    return kernels::hostMemory().copyIn(near(to), from, bytes);
  }
  kernels::Status copyOut(void *to, const void *from, size_t bytes) override {
    return kernels::hostMemory().copyOut(to, near(from), bytes);
  }
  kernels::Status synchronize() override { return kernels::Status(); }

  kernels::Result<std::unique_ptr<kernels::Recording>>
  record(const std::function<kernels::Status()> &work) override {
    auto made = std::make_unique<FarRecording>(*this);
    recording = made.get();
    const kernels::Status status = work();
    recording = nullptr;
    if (!status.ok())
      return status;
    return std::unique_ptr<kernels::Recording>(std::move(made));
  }

  /// Runs a kernel, or notes it where kernels are recorded.
  kernels::Status begin(std::function<kernels::Status()> kernel) {
    if (!recording)
      return kernel();
    recording->kernelList.push_back(std::move(kernel));
    return kernels::Status();
  }

  /// How often a recording was run.
  unsigned replays = 0;

private:
  struct FarRecording : kernels::Recording {
    explicit FarRecording(FarMemory &owner) : memory(owner) {}

    kernels::Status run() override {
      ++memory.replays;
      for (const auto &kernel : kernelList)
        if (kernels::Status status = kernel(); !status.ok())
          return status;
      return kernels::Status();
    }

    FarMemory &memory;
    std::vector<std::function<kernels::Status()>> kernelList;
  };

  FarRecording *recording = nullptr;
  /// No address of a process has this bit.
  static constexpr uintptr_t mask = uintptr_t(1) << 62;
};

/// Runs a kernel of the host on data in far memory.
class FarKernel : public kernels::Kernel {
public:
  FarKernel(FarMemory &farMemory, std::unique_ptr<kernels::Kernel> own)
      : Kernel(own->signature()), memory(farMemory), kernel(std::move(own)) {}

  size_t workspaceBytes() const override { return kernel->workspaceBytes(); }
  std::string description() const override { return kernel->description(); }
  kernels::Status setConstant(size_t operand, const void *data) override {
    return kernel->setConstant(operand, data);
  }
  kernels::Status execute(std::span<const void *const> operands,
                          std::span<void *const> results,
                          void *workspace) override {
    std::vector<const void *> nearOperands;
    std::vector<void *> nearResults;
    for (const void *operand : operands)
      nearOperands.push_back(FarMemory::near(operand));
    for (void *result : results)
      nearResults.push_back(FarMemory::near(result));
    return memory.begin([this, nearOperands, nearResults, workspace]() mutable {
      return kernel->execute(nearOperands, nearResults,
                             FarMemory::near(workspace));
    });
  }

private:
  FarMemory &memory;
  std::unique_ptr<kernels::Kernel> kernel;
};

/// The kernels of another provider, as if they were those of a device.
class FarProvider : public kernels::Provider {
public:
  explicit FarProvider(const kernels::Provider &provider)
      : provider(provider) {}

  std::string_view name() const override { return "far"; }
  const std::string &fingerprint() const override {
    return provider.fingerprint();
  }
  unsigned threads() const override { return provider.threads(); }
  kernels::Memory &memory() const override { return far; }
  unsigned replays() const { return far.replays; }
  kernels::Result<std::unique_ptr<kernels::Kernel>>
  create(const kernels::Signature &signature) const override {
    auto kernel = provider.create(signature);
    if (!kernel)
      return kernel.status();
    return std::unique_ptr<kernels::Kernel>(
        std::make_unique<FarKernel>(far, std::move(*kernel)));
  }

private:
  const kernels::Provider &provider;
  mutable FarMemory far;
};

class ExecutableTest : public ::testing::Test {
protected:
  ExecutableTest() {
    context.disableMultithreading();
    context.loadDialect<VersoDialect, func::FuncDialect>();
    auto created = kernels::createOneDnnProvider({});
    if (created)
      provider = std::move(*created);
    if (provider)
      farProvider = std::make_unique<FarProvider>(*provider);
  }

  func::FuncOp parse(const std::string &text) {
    module = parseSourceString<ModuleOp>(text, &context);
    return module ? *module->getOps<func::FuncOp>().begin() : func::FuncOp();
  }

  std::unique_ptr<Executable>
  prepare(func::FuncOp function, bool useKernels,
          std::vector<SmallVector<int64_t, 4>> argumentShapes = {}) {
    return prepareOn(useKernels ? provider.get() : nullptr, function,
                     std::move(argumentShapes));
  }

  std::unique_ptr<Executable>
  prepareOn(const kernels::Provider *kernelProvider, func::FuncOp function,
            std::vector<SmallVector<int64_t, 4>> argumentShapes = {}) {
    ExecutableOptions options;
    options.provider = kernelProvider;
    options.argumentShapes = std::move(argumentShapes);
    auto executable = Executable::create(function, options);
    if (!executable) {
      ADD_FAILURE() << llvm::toString(executable.takeError());
      return nullptr;
    }
    return std::move(*executable);
  }

  static std::vector<HostTensor> randomInputs(const Executable &executable,
                                              uint64_t seed) {
    std::vector<HostTensor> inputs;
    for (const kernels::TensorDescription &type : executable.inputs())
      inputs.push_back(randomTensor(type.element, type.shape, seed++));
    return inputs;
  }

  /// Runs `text` by kernels, here and on a device, and by reference, twice, and
  /// compares.
  /// The description of the steps must be that of the executable.
  void expectDescribed(func::FuncOp function, const Executable &executable) {
    ExecutableOptions options;
    options.provider = provider.get();
    auto described = describeSteps(function, options);
    if (!described) {
      ADD_FAILURE() << llvm::toString(described.takeError());
      return;
    }
    const std::vector<StepDescription> steps = executable.steps();
    ASSERT_EQ(described->size(), steps.size());
    for (size_t i = 0; i < steps.size(); ++i) {
      EXPECT_EQ((*described)[i].signature, steps[i].signature);
      EXPECT_EQ((*described)[i].implementation, steps[i].implementation);
      EXPECT_EQ((*described)[i].operations, steps[i].operations);
    }
  }

  std::unique_ptr<Executable> checkAgainstReference(const std::string &text) {
    func::FuncOp function = parse(text);
    if (!function) {
      ADD_FAILURE() << "does not parse: " << text;
      return nullptr;
    }
    auto fast = prepare(function, /*useKernels=*/true);
    auto far = prepareOn(farProvider.get(), function);
    auto reference = prepare(function, /*useKernels=*/false);
    if (!fast || !far || !reference)
      return nullptr;
    expectDescribed(function, *fast);
    for (uint64_t seed : {1, 2}) {
      std::vector<HostTensor> inputs = randomInputs(*fast, seed);
      auto actual = fast->run(inputs);
      auto actualFar = far->run(inputs);
      auto expected = reference->run(inputs);
      if (!actual || !actualFar || !expected) {
        ADD_FAILURE() << llvm::toString(actual.takeError())
                      << llvm::toString(actualFar.takeError())
                      << llvm::toString(expected.takeError());
        return nullptr;
      }
      EXPECT_TRUE(compare(*actualFar, *actual, {}).within(1e-6)) << text;
      Comparison comparison = compare(*actual, *expected, {});
      EXPECT_TRUE(comparison.within(1e-5))
          << comparison.mismatch << comparison.maxRelativeError << "\n"
          << text;
    }
    return fast;
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  std::unique_ptr<kernels::Provider> provider;
  std::unique_ptr<FarProvider> farProvider;
};

const char *residualBlock = R"(
func.func @main(%x: tensor<2x8x6x6xf32>) -> tensor<2x8x6x6xf32> {
  %w1 = verso.constant dense<0.02> : tensor<8x8x3x3xf32>
  %b1 = verso.constant dense<-0.5> : tensor<1x8x1x1xf32>
  %w2 = verso.constant dense<-0.03> : tensor<8x8x3x3xf32>
  %0 = verso.conv %x, %w1 {strides = array<i64: 1, 1>, pads = array<i64: 1, 1, 1, 1>, dilations = array<i64: 1, 1>, group = 1 : i64}
    : (tensor<2x8x6x6xf32>, tensor<8x8x3x3xf32>) -> tensor<2x8x6x6xf32>
  %1 = verso.add %0, %b1 : (tensor<2x8x6x6xf32>, tensor<1x8x1x1xf32>) -> tensor<2x8x6x6xf32>
  %2 = verso.relu %1 : (tensor<2x8x6x6xf32>) -> tensor<2x8x6x6xf32>
  %3 = verso.conv %2, %w2 {strides = array<i64: 1, 1>, pads = array<i64: 1, 1, 1, 1>, dilations = array<i64: 1, 1>, group = 1 : i64}
    : (tensor<2x8x6x6xf32>, tensor<8x8x3x3xf32>) -> tensor<2x8x6x6xf32>
  %4 = verso.add %x, %3 : (tensor<2x8x6x6xf32>, tensor<2x8x6x6xf32>) -> tensor<2x8x6x6xf32>
  %5 = verso.relu %4 : (tensor<2x8x6x6xf32>) -> tensor<2x8x6x6xf32>
  return %5 : tensor<2x8x6x6xf32>
})";

TEST_F(ExecutableTest, ResidualBlockIsFused) {
  auto executable = checkAgainstReference(residualBlock);
  ASSERT_TRUE(executable);
  unsigned operators = 0;
  for (const StepDescription &step : executable->steps()) {
    EXPECT_FALSE(step.implementation.empty()) << step.signature.text();
    operators += step.signature.kind != "reorder";
  }
  EXPECT_EQ(operators, 2u) << "both convolutions take their epilogues in";
}

TEST_F(ExecutableTest, ValueUsedTwiceIsNotFusedAway) {
  auto executable = checkAgainstReference(R"(
func.func @main(%a: tensor<4x5xf32>, %b: tensor<5x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
  %0 = verso.matmul %a, %b : (tensor<4x5xf32>, tensor<5x3xf32>) -> tensor<4x3xf32>
  %1 = verso.relu %0 : (tensor<4x3xf32>) -> tensor<4x3xf32>
  return %0, %1 : tensor<4x3xf32>, tensor<4x3xf32>
})");
  ASSERT_TRUE(executable);
  EXPECT_GE(executable->steps().size(), 2u);
}

TEST_F(ExecutableTest, SumOfAProductWithItself) {
  checkAgainstReference(R"(
func.func @main(%a: tensor<4x5xf32>, %b: tensor<5x3xf32>) -> tensor<4x3xf32> {
  %0 = verso.matmul %a, %b : (tensor<4x5xf32>, tensor<5x3xf32>) -> tensor<4x3xf32>
  %1 = verso.add %0, %0 : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
  return %1 : tensor<4x3xf32>
})");
}

TEST_F(ExecutableTest, SumOfTwoProductsIsFusedIntoOne) {
  auto executable = checkAgainstReference(R"(
func.func @main(%x: tensor<1x16x6x6xf32>) -> tensor<1x24x6x6xf32> {
  %w1 = verso.constant dense<0.02> : tensor<24x16x1x1xf32>
  %w2 = verso.constant dense<-0.03> : tensor<24x16x1x1xf32>
  %b = verso.constant dense<0.5> : tensor<24x1x1xf32>
  %0 = verso.conv %x, %w1 {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64}
    : (tensor<1x16x6x6xf32>, tensor<24x16x1x1xf32>) -> tensor<1x24x6x6xf32>
  %1 = verso.conv %x, %w2 {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64}
    : (tensor<1x16x6x6xf32>, tensor<24x16x1x1xf32>) -> tensor<1x24x6x6xf32>
  %2 = verso.add %1, %b : (tensor<1x24x6x6xf32>, tensor<24x1x1xf32>) -> tensor<1x24x6x6xf32>
  %3 = verso.add %0, %2 : (tensor<1x24x6x6xf32>, tensor<1x24x6x6xf32>) -> tensor<1x24x6x6xf32>
  return %3 : tensor<1x24x6x6xf32>
})");
  ASSERT_TRUE(executable);
  unsigned convolutions = 0, reorders = 0;
  for (const StepDescription &step : executable->steps()) {
    convolutions += step.signature.kind == "conv";
    reorders += step.signature.kind == "reorder";
  }
  EXPECT_EQ(convolutions, 2u);
  EXPECT_EQ(reorders, 2u) << "of the input, once, and of the output";
  EXPECT_EQ(executable->steps().size(), 4u);
}

TEST_F(ExecutableTest, MovementAndViews) {
  checkAgainstReference(R"(
func.func @main(%x: tensor<2x6x4xf32>) -> (tensor<4x12xf32>, tensor<2x6x4xf32>, tensor<2x24xf32>) {
  %0:2 = verso.split %x {axis = 1 : i64, sizes = array<i64: 2, 4>} : (tensor<2x6x4xf32>) -> (tensor<2x2x4xf32>, tensor<2x4x4xf32>)
  %1 = verso.concat %0#1, %0#0 {axis = 1 : i64} : (tensor<2x4x4xf32>, tensor<2x2x4xf32>) -> tensor<2x6x4xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 2, 0, 1>} : (tensor<2x6x4xf32>) -> tensor<4x2x6xf32>
  %3 = verso.reshape %2 {shape = array<i64: 4, 12>} : (tensor<4x2x6xf32>) -> tensor<4x12xf32>
  %4 = verso.reshape %x {shape = array<i64: 2, 24>} : (tensor<2x6x4xf32>) -> tensor<2x24xf32>
  return %3, %x, %4 : tensor<4x12xf32>, tensor<2x6x4xf32>, tensor<2x24xf32>
})");
}

TEST_F(ExecutableTest, ConstantsAreFoldedWhenPrepared) {
  auto executable = checkAgainstReference(R"(
func.func @main(%x: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %c = verso.constant dense<[1.0, -2.0, 3.0]> : tensor<3xf32>
  %0 = verso.relu %c : (tensor<3xf32>) -> tensor<3xf32>
  %1 = verso.add %x, %0 : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %1, %0 : tensor<3xf32>, tensor<3xf32>
})");
  ASSERT_TRUE(executable);
  EXPECT_EQ(executable->steps().size(), 1u);
}

TEST_F(ExecutableTest, DynamicShapesAreGivenWhenPrepared) {
  func::FuncOp function = parse(R"(
func.func @main(%x: tensor<?x3xf32>) -> tensor<?x2xf32> {
  %w = verso.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>
  %0 = verso.matmul %x, %w : (tensor<?x3xf32>, tensor<3x2xf32>) -> tensor<?x2xf32>
  return %0 : tensor<?x2xf32>
})");
  ASSERT_TRUE(function);
  for (int64_t rows : {0, 1, 5}) {
    auto executable = prepare(function, /*useKernels=*/true, {{rows, 3}});
    ASSERT_TRUE(executable);
    auto outputs = executable->run(randomInputs(*executable, 3));
    ASSERT_TRUE(bool(outputs)) << llvm::toString(outputs.takeError());
    EXPECT_EQ(outputs->front().shape, (std::vector<int64_t>{rows, 2}));
  }
  auto unknown = Executable::create(function, {});
  EXPECT_FALSE(bool(unknown));
  llvm::consumeError(unknown.takeError());
}

TEST_F(ExecutableTest, IntegersByReference) {
  checkAgainstReference(R"(
func.func @main(%x: tensor<2x3xi64>, %y: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = verso.mul %x, %y : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  %1 = verso.sub %0, %x : (tensor<2x3xi64>, tensor<2x3xi64>) -> tensor<2x3xi64>
  return %1 : tensor<2x3xi64>
})");
}

TEST_F(ExecutableTest, ScalarOperatorsHaveKernels) {
  auto executable = checkAgainstReference(R"(
func.func @main(%x: tensor<2x4x3x8xf32>, %mask: tensor<2x1x1x8xi64>, %slope: tensor<4x1x1xf32>) -> (tensor<2x4x3x8xf32>, tensor<2x4x3x8xi1>) {
  %limit = verso.constant dense<-100.0> : tensor<f32>
  %0 = verso.cast %mask {element_type = i1} : (tensor<2x1x1x8xi64>) -> tensor<2x1x1x8xi1>
  %1 = verso.where %0, %limit, %x : (tensor<2x1x1x8xi1>, tensor<f32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  %2 = verso.prelu %1, %slope : (tensor<2x4x3x8xf32>, tensor<4x1x1xf32>) -> tensor<2x4x3x8xf32>
  %3 = verso.gelu %2 {approximate = false} : (tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  %4 = verso.clamp %3 {low = -0.5 : f64, high = 0x7FF0000000000000 : f64} : (tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  %5 = verso.less %4, %x : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xi1>
  %6 = verso.cast %5 {element_type = f32} : (tensor<2x4x3x8xi1>) -> tensor<2x4x3x8xf32>
  %7 = verso.div %4, %slope : (tensor<2x4x3x8xf32>, tensor<4x1x1xf32>) -> tensor<2x4x3x8xf32>
  %8 = verso.max %6, %7 : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  %9 = verso.erf %8 : (tensor<2x4x3x8xf32>) -> tensor<2x4x3x8xf32>
  %10 = verso.not %5 : (tensor<2x4x3x8xi1>) -> tensor<2x4x3x8xi1>
  return %9, %10 : tensor<2x4x3x8xf32>, tensor<2x4x3x8xi1>
})");
  ASSERT_TRUE(executable);
  for (const StepDescription &step : executable->steps())
    EXPECT_FALSE(step.implementation.empty()) << step.signature.text();
}

TEST_F(ExecutableTest, ForeignOperatorsAndWrongInputsAreErrors) {
  func::FuncOp function = parse(R"(
func.func @main(%x: tensor<3xf32>) -> tensor<3xf32> {
  %0 = verso.opaque "Resize"(%x) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
})");
  auto executable = Executable::create(function, {});
  ASSERT_FALSE(bool(executable));
  EXPECT_EQ(llvm::toString(executable.takeError()),
            "verso.opaque: Resize is a foreign operator and cannot be run");

  auto block = prepare(parse(residualBlock), /*useKernels=*/true);
  ASSERT_TRUE(block);
  auto tooFew = block->run({});
  EXPECT_FALSE(bool(tooFew));
  llvm::consumeError(tooFew.takeError());
  auto wrongShape =
      block->run(HostTensor(kernels::ElementType::F32, {2, 8, 6, 5}));
  EXPECT_FALSE(bool(wrongShape));
  llvm::consumeError(wrongShape.takeError());
}

// From the second run on a device repeats what it recorded, with the inputs of
// each run.
TEST_F(ExecutableTest, ADeviceRepeatsARecording) {
  ASSERT_TRUE(checkAgainstReference(residualBlock));
  EXPECT_EQ(farProvider->replays(), 1u);
  auto far = prepareOn(farProvider.get(), parse(residualBlock));
  ASSERT_TRUE(far);
  auto samples = timeInterleaved({far.get()}, randomInputs(*far, 1), 4);
  ASSERT_TRUE(bool(samples)) << llvm::toString(samples.takeError());
  EXPECT_EQ(farProvider->replays(), 1u + 6u); // 3 of 7 runs are for warming up
}

TEST_F(ExecutableTest, TimingRunsAllInTurn) {
  auto block = prepare(parse(residualBlock), /*useKernels=*/true);
  ASSERT_TRUE(block);
  auto samples =
      timeInterleaved({block.get(), block.get()}, randomInputs(*block, 1), 4);
  ASSERT_TRUE(bool(samples)) << llvm::toString(samples.takeError());
  ASSERT_EQ(samples->size(), 2u);
  EXPECT_EQ(samples->front().size(), 4u);
  EXPECT_EQ(samples->back().size(), 4u);
}

/// Random graphs of operators on tensors of rank 4, each taking any earlier
/// values whose shapes fit: every way in which layouts, fusion and the reuse of
/// memory can meet.
class RandomGraph {
public:
  explicit RandomGraph(uint64_t seed) : engine(seed) {}

  std::string generate(unsigned operators) {
    std::string arguments;
    for (int i = 0; i < 2; ++i) {
      int64_t channels = 4 << pick(3);
      values.push_back({"%x" + std::to_string(i), {1, channels, 5, 5}});
      arguments += (i ? ", " : "") + values.back().name + ": " +
                   type(values.back().shape);
    }
    for (unsigned i = 0; i < operators; ++i)
      addOperator();
    // Every value is a result: nothing may be lost or overwritten.
    std::string names, types;
    for (const NamedValue &value : values)
      if (names.empty() || pick(3) == 0 || &value == &values.back()) {
        names += (names.empty() ? "" : ", ") + value.name;
        types += (types.empty() ? "" : ", ") + type(value.shape);
      }
    return "func.func @main(" + arguments + ") -> (" + types + ") {\n" + body +
           "  return " + names + " : " + types + "\n}";
  }

private:
  struct NamedValue {
    std::string name;
    std::vector<int64_t> shape;
  };

  int64_t pick(int64_t limit) { return int64_t(engine() % uint64_t(limit)); }
  static std::string type(const std::vector<int64_t> &shape) {
    std::string text = "tensor<";
    for (int64_t size : shape)
      text += std::to_string(size) + "x";
    return text + "f32>";
  }
  const NamedValue &any() { return values[pick(int64_t(values.size()))]; }
  NamedValue constant(std::vector<int64_t> shape) {
    NamedValue value{"%c" + std::to_string(counter++), std::move(shape)};
    int64_t count = 1;
    for (int64_t size : value.shape)
      count *= size;
    // Different elements, so that none can stand in for another.
    HostTensor tensor =
        randomTensor(kernels::ElementType::F32, count, engine());
    body += "  " + value.name + " = verso.constant dense<\"0x" +
            llvm::toHex({tensor.bytes.data(), tensor.bytes.size()}) +
            "\"> : " + type(value.shape) + "\n";
    return value;
  }
  void add(const std::string &name, const std::string &attributes,
           const std::vector<NamedValue> &operands,
           std::vector<int64_t> shape) {
    NamedValue result{"%v" + std::to_string(counter++), std::move(shape)};
    std::string names, types;
    for (const NamedValue &operand : operands) {
      names += (names.empty() ? "" : ", ") + operand.name;
      types += (types.empty() ? "" : ", ") + type(operand.shape);
    }
    body += "  " + result.name + " = verso." + name + " " + names + " {" +
            attributes + "} : (" + types + ") -> " + type(result.shape) + "\n";
    values.push_back(std::move(result));
  }
  void addOperator() {
    NamedValue x = any();
    std::vector<int64_t> shape = x.shape;
    switch (pick(8)) {
    case 0: {
      int64_t outputs = 4 << pick(3), size = pick(2) ? 3 : 1;
      std::string pad = size == 3 ? "1, 1, 1, 1" : "0, 0, 0, 0";
      NamedValue kernel = constant({outputs, shape[1], size, size});
      shape[1] = outputs;
      return add("conv",
                 "strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, "
                 "group = 1 : i64, pads = array<i64: " +
                     pad + ">",
                 {x, kernel}, shape);
    }
    case 1:
      return add("relu", "", {x}, shape);
    case 2:
      return add("add", "", {x, constant({1, shape[1], 1, 1})}, shape);
    case 3:
      for (const NamedValue &y : values)
        if (y.shape == shape && pick(2))
          return add(pick(2) ? "add" : "mul", "", {x, NamedValue(y)}, shape);
      return add("sigmoid", "", {x}, shape);
    case 4:
      return add("max_pool",
                 "kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, "
                 "dilations = array<i64: 1, 1>, pads = array<i64: 1, 1, 1, 1>",
                 {x}, shape);
    case 5: {
      NamedValue y = any();
      if (shape[1] + y.shape[1] > 64)
        return add("tanh", "", {x}, shape);
      shape[1] += y.shape[1];
      return add("concat", "axis = 1 : i64", {x, y}, shape);
    }
    case 6:
      return add("reduce_mean", "axes = array<i64: 2, 3>, keep_dims = true",
                 {x}, {shape[0], shape[1], 1, 1}),
             values.back().shape[2] == 1 ? broadcastBack(x) : void();
    default:
      return add("mul", "", {x, constant({1, shape[1], 1, 1})}, shape);
    }
  }
  /// Multiplies x by the mean just computed, as squeeze-and-excitation does,
  /// and keeps only values of full size for what follows.
  void broadcastBack(const NamedValue &x) {
    NamedValue mean = values.back();
    values.pop_back();
    add("mul", "", {mean, x}, x.shape);
  }

  std::mt19937_64 engine;
  std::vector<NamedValue> values;
  std::string body;
  unsigned counter = 0;
};

TEST_F(ExecutableTest, RandomGraphsAgreeWithTheReference) {
  for (uint64_t seed = 0; seed < 40; ++seed)
    checkAgainstReference(RandomGraph(seed).generate(12));
}

} // namespace
