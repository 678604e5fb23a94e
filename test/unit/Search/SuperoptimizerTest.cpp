//===- SuperoptimizerTest.cpp - Tests of rewriting whole functions --------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelText.h"
#include "SearchHarness.h"
#include "gmock/gmock.h"
#include <set>

using namespace verso::search;
using ::testing::ElementsAre;

namespace {

class SuperoptimizerTest : public SearchTest {
protected:
  SuperoptimizerReport optimize(mlir::func::FuncOp function,
                                const RuleSet &rules,
                                const SuperoptimizerOptions &options = {}) {
    SuperoptimizerReport report;
    llvm::Error error =
        superoptimize(function, rules, cost, {}, options, report);
    EXPECT_FALSE(bool(error)) << llvm::toString(std::move(error));
    EXPECT_TRUE(mlir::succeeded(mlir::verify(*module)));
    return report;
  }

  /// Optimises and checks that the results stay the same up to the rounding of
  /// folded constants.
  SuperoptimizerReport
  optimizeAndCheck(mlir::func::FuncOp function, const RuleSet &rules,
                   const SuperoptimizerOptions &options = {}) {
    auto expected = evaluate(function);
    SuperoptimizerReport report = optimize(function, rules, options);
    expectClose(evaluate(function), expected, 1e-5);
    return report;
  }

  unsigned count(mlir::func::FuncOp function, llvm::StringRef name) {
    return llvm::count(operators(function), name.str());
  }
};

TEST_F(SuperoptimizerTest, RepVggBlockBecomesOneConvolution) {
  ModelText text({1, 8, 12, 12});
  text.repVggBlock();
  mlir::func::FuncOp function = parseFunction(text.finish());
  optimizeAndCheck(function, loadRules("fold.mlir"));
  EXPECT_THAT(operators(function), ElementsAre("conv", "add", "relu"));
}

TEST_F(SuperoptimizerTest, RepVggStackBecomesOneConvolutionForEachBlock) {
  ModelText text({1, 4, 8, 8});
  for (int i = 0; i < 6; ++i)
    text.repVggBlock();
  mlir::func::FuncOp function = parseFunction(text.finish());
  SuperoptimizerReport report =
      optimizeAndCheck(function, loadRules("fold.mlir"));
  EXPECT_EQ(operators(function).size(), 18u);
  EXPECT_EQ(count(function, "conv"), 6u);
  EXPECT_EQ(report.nodesAfter, 18u);
  Picoseconds sum = report.costBefore;
  for (const AppliedRule &applied : report.applied)
    sum += applied.difference;
  EXPECT_EQ(sum, report.costAfter);
}

TEST_F(SuperoptimizerTest, TwoPointwiseConvolutionsBecomeOne) {
  ModelText text({1, 6, 5, 5});
  text.convolution(12, 1);
  text.convolution(4, 1);
  mlir::func::FuncOp function = parseFunction(text.finish());
  optimizeAndCheck(function, loadRules("fold.mlir"));
  EXPECT_THAT(operators(function), ElementsAre("conv"));
}

/// Costs that let nothing take the place of a convolution.
class StubbornCost final : public CostFunction {
public:
  explicit StubbornCost(const CostFunction &costs) : inner(costs) {}
  double milliseconds(const Node &node,
                      llvm::ArrayRef<int64_t> symbols) const override {
    return inner.milliseconds(node, symbols);
  }
  bool confirms(const Fragment &before, const Fragment &after,
                llvm::ArrayRef<int64_t>) const override {
    ++questions;
    EXPECT_LT(after.nodes.size(), before.nodes.size());
    EXPECT_EQ(after.outputs.size(), before.outputs.size());
    return false;
  }
  mutable unsigned questions = 0;

private:
  const CostFunction &inner;
};

TEST_F(SuperoptimizerTest, TheCostFunctionHasTheLastWord) {
  ModelText text({1, 6, 5, 5});
  text.convolution(12, 1);
  text.convolution(4, 1);
  mlir::func::FuncOp function = parseFunction(text.finish());
  const StubbornCost stubborn(cost);
  SuperoptimizerReport report;
  llvm::Error error =
      superoptimize(function, loadRules("fold.mlir"), stubborn, {}, {}, report);
  EXPECT_FALSE(bool(error)) << llvm::toString(std::move(error));
  EXPECT_THAT(operators(function), ElementsAre("conv", "conv"));
  EXPECT_TRUE(report.applied.empty());
  // Once for equal windows.
  EXPECT_EQ(stubborn.questions, 1u);
}

TEST_F(SuperoptimizerTest, BiasesBetweenPointwiseConvolutionsMoveOut) {
  ModelText text({1, 6, 5, 5});
  for (int64_t outputs : {12, 4}) {
    text.convolution(outputs, 1);
    text.bias();
  }
  mlir::func::FuncOp function = parseFunction(text.finish());
  optimizeAndCheck(function, loadRules("fold.mlir"));
  EXPECT_THAT(operators(function), ElementsAre("conv", "add"));
}

TEST_F(SuperoptimizerTest, BatchNormsFoldEverywhere) {
  ModelText text({1, 4, 6, 6});
  for (int i = 0; i < 40; ++i) {
    text.convolution(4, 3);
    text.batchNorm();
    text.relu();
  }
  mlir::func::FuncOp function = parseFunction(text.finish());
  SuperoptimizerReport report =
      optimizeAndCheck(function, loadRules("fold.mlir"));
  EXPECT_EQ(count(function, "batch_norm"), 0u);
  EXPECT_EQ(count(function, "mul"), 0u);
  EXPECT_EQ(count(function, "add"), 40u);
  EXPECT_EQ(count(function, "conv"), 40u);
  EXPECT_GT(report.windowsReused, 0u);
}

/// The function after optimising, as text.
std::string optimized(mlir::ModuleOp module) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  module->print(stream);
  return text;
}

TEST_F(SuperoptimizerTest, TheResultDoesNotDependOnThreads) {
  ModelText text({1, 4, 6, 6});
  for (int i = 0; i < 5; ++i) {
    text.repVggBlock();
    text.convolution(4, 1);
    text.batchNorm();
  }
  std::string model = text.finish();
  RuleSet rules = loadRules("fold.mlir");
  std::vector<std::string> results;
  for (unsigned threads : {1, 2, 4, 4}) {
    mlir::func::FuncOp function = parseFunction(model);
    SuperoptimizerOptions options;
    options.threads = threads;
    SuperoptimizerReport report = optimize(function, rules, options);
    std::string result = optimized(*module);
    for (const AppliedRule &applied : report.applied)
      result += "\n" + applied.rule + " " + std::to_string(applied.difference);
    results.push_back(std::move(result));
  }
  for (const std::string &result : results)
    EXPECT_EQ(result, results.front());
}

TEST_F(SuperoptimizerTest, RandomFunctionsComputeTheSame) {
  RuleSet rules = loadRules("fold.mlir");
  for (unsigned seed = 0; seed < 8; ++seed) {
    std::mt19937 engine(seed);
    ModelText text({1, 3, 6, 6});
    std::vector<ModelText::Value> values = {text.value()};
    for (unsigned i = 0; i < 40; ++i) {
      text.setValue(values[values.size() - 1 -
                           engine() % std::min<size_t>(3, values.size())]);
      switch (engine() % 6) {
      case 0:
        text.convolution(3, 3);
        break;
      case 1:
        text.convolution(3, 1);
        break;
      case 2:
        text.relu();
        break;
      case 3:
        text.setValue(text.sum(text.value(), values[engine() % values.size()]));
        break;
      default:
        text.batchNorm();
        break;
      }
      values.push_back(text.value());
    }
    mlir::func::FuncOp function = parseFunction(text.finish());
    SuperoptimizerOptions options;
    options.window.budget = 40;
    SuperoptimizerReport report = optimizeAndCheck(function, rules, options);
    EXPECT_LT(report.costAfter, report.costBefore);
    // What the report says is what the function now costs.
    EXPECT_EQ(read(function)->graph().cost, report.costAfter);
  }
}

/// A cost function that takes all convolutions to be cheap until it is asked to
/// be exact.
class RashCost : public TestCost {
public:
  double milliseconds(const Node &node,
                      llvm::ArrayRef<int64_t> symbols) const override {
    double exact = TestCost::milliseconds(node, symbols);
    bool isHasty =
        node.name().stripDialect() == "conv" && !refined.contains(key(node));
    return isHasty ? exact / 1000 : exact;
  }
  bool refine(const Node &node, llvm::ArrayRef<int64_t>) const override {
    ++calls;
    return refined.insert(key(node)).second;
  }
  static std::string key(const Node &node) {
    std::string text;
    llvm::raw_string_ostream stream(text);
    stream << node.name() << node.attributes();
    for (GraphValue input : node.inputs())
      for (mlir::AffineExpr size : input.type()->sizes)
        stream << ' ' << size;
    return text;
  }

  mutable unsigned calls = 0;
  mutable std::set<std::string> refined;
};

TEST_F(SuperoptimizerTest, WhatIsDearerThanExpectedIsNotUsed) {
  // One convolution of 3x3 and 1x1 looks cheaper than two as long as nobody
  // asks what it costs: the channels between them are few.
  ModelText text({1, 32, 8, 8});
  text.convolution(2, 3);
  text.convolution(32, 1);
  RashCost rash;
  mlir::func::FuncOp function = parseFunction(text.finish());
  SuperoptimizerReport report;
  llvm::Error error =
      superoptimize(function, loadRules("fold.mlir"), rash, {}, {}, report);
  ASSERT_FALSE(bool(error)) << llvm::toString(std::move(error));
  EXPECT_EQ(count(function, "conv"), 2u);
  EXPECT_TRUE(report.applied.empty());
  EXPECT_EQ(report.costAfter, report.costBefore);
  // The input's two, and what looked better.
  EXPECT_GE(rash.refined.size(), 3u);
}

TEST_F(SuperoptimizerTest, OnlyWhatIsChosenIsRefined) {
  ModelText text({1, 4, 6, 6});
  for (int i = 0; i < 6; ++i)
    text.repVggBlock();
  RashCost rash;
  mlir::func::FuncOp function = parseFunction(text.finish());
  SuperoptimizerReport report;
  llvm::Error error =
      superoptimize(function, loadRules("fold.mlir"), rash, {}, {}, report);
  ASSERT_FALSE(bool(error)) << llvm::toString(std::move(error));
  EXPECT_EQ(operators(function).size(), 18u);
  EXPECT_GT(report.expanded, 50u);
  EXPECT_LT(rash.calls, 200u);
}

TEST_F(SuperoptimizerTest, AnInterruptKeepsTheFunction) {
  ModelText text({1, 4, 6, 6});
  text.repVggBlock();
  mlir::func::FuncOp function = parseFunction(text.finish());
  std::vector<std::string> before = operators(function);
  std::atomic<bool> interrupt = true;
  SuperoptimizerOptions options;
  options.window.stop.interrupt = &interrupt;
  SuperoptimizerReport report =
      optimize(function, loadRules("fold.mlir"), options);
  EXPECT_TRUE(report.stopped);
  EXPECT_EQ(operators(function), before);
  EXPECT_EQ(report.costAfter, report.costBefore);
}

TEST_F(SuperoptimizerTest, WindowsDoNotReachAcrossOpaqueOperators) {
  // The sum could only be merged by moving a convolution past the barrier,
  // which takes the first one's result.
  mlir::func::FuncOp function = parseFunction(R"(
    func.func @f(%x: tensor<1x2x4x4xf32>, %a: tensor<2x2x3x3xf32>) -> tensor<1x2x4x4xf32> {
      %0 = verso.conv %x, %a {strides = array<i64: 1, 1>, pads = array<i64: 1, 1, 1, 1>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<1x2x4x4xf32>, tensor<2x2x3x3xf32>) -> tensor<1x2x4x4xf32>
      %b = verso.opaque "Kernel" (%0) : (tensor<1x2x4x4xf32>) -> tensor<2x2x3x3xf32>
      %1 = verso.conv %x, %b {strides = array<i64: 1, 1>, pads = array<i64: 1, 1, 1, 1>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<1x2x4x4xf32>, tensor<2x2x3x3xf32>) -> tensor<1x2x4x4xf32>
      %2 = verso.add %0, %1 : (tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>) -> tensor<1x2x4x4xf32>
      return %2 : tensor<1x2x4x4xf32>
    })");
  optimize(function, loadRules("fold.mlir"));
  EXPECT_EQ(count(function, "opaque"), 1u);
  EXPECT_EQ(count(function, "conv"), 2u);
}

} // namespace
