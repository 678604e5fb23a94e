//===- EndToEndTest.cpp - Two models side by side --------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/EndToEnd.h"
#include "mlir/Parser/Parser.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Kernels/OneDnnProvider.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace verso;

namespace {

/// A chain of `count` matrix products by a matrix of `factor`s, with `extra` at
/// the end.
std::string chain(int count, double factor, const std::string &extra = "") {
  std::string text = "func.func @main(%v0: tensor<?x32xf32>) -> "
                     "tensor<?x32xf32> {\n  %w = verso.constant dense<" +
                     std::to_string(factor) + "> : tensor<32x32xf32>\n";
  for (int i = 0; i < count; ++i)
    text += "  %v" + std::to_string(i + 1) + " = verso.matmul %v" +
            std::to_string(i) +
            ", %w : (tensor<?x32xf32>, tensor<32x32xf32>) -> "
            "tensor<?x32xf32>\n";
  return text + extra + "  return %v" + std::to_string(count) +
         " : tensor<?x32xf32>\n}";
}

class EndToEndTest : public ::testing::Test {
protected:
  EndToEndTest() {
    context.disableMultithreading();
    context.loadDialect<VersoDialect, func::FuncDialect>();
    provider = std::move(*kernels::createOneDnnProvider({}));
    kernelEngine = createRuntimeEngine(provider.get());
    referenceEngine = createRuntimeEngine(nullptr);
    options.secondsPerTiming = 0.2;
  }

  RunnableModel model(const std::string &text) {
    modules.push_back(parseSourceString<ModuleOp>(text, &context));
    return {*modules.back()->getOps<func::FuncOp>().begin(), {"y"}, ""};
  }
  static std::vector<InputDescription> rows(int64_t count) {
    return {{"x", kernels::ElementType::F32, {count, 32}}};
  }

  MLIRContext context;
  std::vector<OwningOpRef<ModuleOp>> modules;
  std::unique_ptr<kernels::Provider> provider;
  std::unique_ptr<Engine> kernelEngine, referenceEngine;
  EndToEndOptions options;
};

TEST_F(EndToEndTest, EqualModelsPassOnEveryEngineAndSize) {
  AccuracyReport report = checkAccuracy(
      {kernelEngine.get(), referenceEngine.get()}, model(chain(2, 0.125)),
      model(chain(2, 0.125)), {rows(1), rows(5)}, options);
  EXPECT_TRUE(report.passed(1e-5)) << report.worst.mismatch;
  EXPECT_EQ(report.checkedWith,
            (std::vector<std::string>{"onednn", "reference"}));
  EXPECT_TRUE(report.notCheckedWith.empty());
}

TEST_F(EndToEndTest, DifferentModelsFail) {
  AccuracyReport report =
      checkAccuracy({kernelEngine.get()}, model(chain(2, 0.125)),
                    model(chain(2, 0.126)), {rows(3)}, options);
  EXPECT_FALSE(report.passed(options.tolerance));
  EXPECT_GT(report.worst.maxRelativeError, 1e-3);
}

TEST_F(EndToEndTest, ResultThatCannotRunIsAMismatch) {
  std::string foreign = "  %f = verso.opaque \"Foo\"(%v1) : "
                        "(tensor<?x32xf32>) -> tensor<?x32xf32>\n";
  AccuracyReport report =
      checkAccuracy({kernelEngine.get()}, model(chain(1, 0.125)),
                    model(chain(1, 0.125, foreign)), {rows(3)}, options);
  EXPECT_FALSE(report.passed(1));
  EXPECT_NE(report.worst.mismatch.find("cannot run the result"),
            std::string::npos);
}

TEST_F(EndToEndTest, NothingCheckedIsNotAPass) {
  std::string foreign = "  %f = verso.opaque \"Foo\"(%v1) : "
                        "(tensor<?x32xf32>) -> tensor<?x32xf32>\n";
  AccuracyReport report =
      checkAccuracy({kernelEngine.get()}, model(chain(1, 0.125, foreign)),
                    model(chain(1, 0.125)), {rows(3)}, options);
  EXPECT_FALSE(report.passed(1));
  EXPECT_EQ(report.notCheckedWith.size(), 1u);
}

TEST_F(EndToEndTest, LatencyTellsALongChainFromAShortOne) {
  auto comparison = measureLatency(*kernelEngine, model(chain(40, 0.03)),
                                   model(chain(2, 0.03)), rows(64), options);
  ASSERT_TRUE(bool(comparison)) << llvm::toString(comparison.takeError());
  EXPECT_TRUE(comparison->isFaster()) << comparison->ratio;
  EXPECT_GT(comparison->before.median, comparison->after.median);
}

TEST_F(EndToEndTest, InputsAreReproducible) {
  std::vector<InputDescription> two = {rows(2)[0], rows(2)[0]};
  auto first = randomInputs(two, 1), again = randomInputs(two, 1),
       other = randomInputs(two, 2);
  EXPECT_EQ(first[0].tensor.bytes, again[0].tensor.bytes);
  EXPECT_NE(first[0].tensor.bytes, other[0].tensor.bytes);
  EXPECT_NE(first[0].tensor.bytes, first[1].tensor.bytes);
}

} // namespace
