//===- ModelCostTest.cpp - The cost model as the search's cost --*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Search/ModelCost.h"
#include "verso/Cost/OperatorSignature.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Kernels/OneDnnProvider.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/MLIRContext.h"
#include "gtest/gtest.h"

using namespace verso;
using namespace verso::search;

namespace {

class ModelCostTest : public ::testing::Test {
protected:
  ModelCostTest() : builder(&context) {
    context.loadDialect<VersoDialect>();
    auto created = kernels::createOneDnnProvider({1});
    EXPECT_TRUE(created);
    provider = std::move(*created);
    CostModelOptions options;
    options.provider = provider.get();
    // Estimates are reproducible; which kernels exist is real.
    options.allowMeasuring = false;
    auto opened = CostModel::create(options);
    if (!opened) {
      ADD_FAILURE() << llvm::toString(opened.takeError());
      return;
    }
    model = std::move(*opened);
    cost = std::make_unique<ModelCost>(*model);
    arena = std::make_unique<NodeArena>(&context, *cost);
  }

  const SymbolicTensor *type(llvm::ArrayRef<int64_t> shape) {
    SymbolicTensor tensor;
    tensor.elementType = builder.getF32Type();
    for (int64_t size : shape)
      tensor.sizes.push_back(builder.getAffineConstantExpr(size));
    return arena->intern(tensor);
  }
  GraphValue argument(llvm::ArrayRef<int64_t> shape) {
    return arena->argument(number++, type(shape))->result();
  }
  GraphValue constant(llvm::ArrayRef<int64_t> shape) {
    return arena->constant(nullptr, number++, type(shape))->result();
  }
  GraphValue apply(llvm::StringRef name, llvm::ArrayRef<GraphValue> inputs,
                   llvm::ArrayRef<mlir::NamedAttribute> attributes = {}) {
    const Node *node =
        arena->apply(mlir::OperationName(("verso." + name).str(), &context),
                     builder.getDictionaryAttr(attributes), inputs);
    EXPECT_NE(node, nullptr) << name.str();
    return node->result();
  }
  mlir::NamedAttribute list(llvm::StringRef name,
                            llvm::ArrayRef<int64_t> values) {
    return builder.getNamedAttr(name, builder.getDenseI64ArrayAttr(values));
  }
  GraphValue convolution(GraphValue input, GraphValue kernel) {
    return apply("conv", {input, kernel},
                 {list("strides", {1, 1}), list("pads", {1, 1, 1, 1}),
                  list("dilations", {1, 1}),
                  builder.getNamedAttr("group", builder.getI64IntegerAttr(1))});
  }
  GraphValue reshape(GraphValue input, llvm::ArrayRef<int64_t> shape) {
    return apply("reshape", {input}, {list("shape", shape)});
  }
  double costOf(GraphValue value) {
    return cost->milliseconds(*value.node, {});
  }
  double costOf(llvm::StringRef signature) {
    auto parsed = kernels::Signature::parse(
        std::string_view(signature.data(), signature.size()));
    EXPECT_TRUE(parsed) << parsed.status().message();
    return model->cost(*parsed).milliseconds;
  }

  mlir::MLIRContext context;
  mlir::Builder builder;
  std::unique_ptr<kernels::Provider> provider;
  std::unique_ptr<CostModel> model;
  std::unique_ptr<ModelCost> cost;
  std::unique_ptr<NodeArena> arena;
  unsigned number = 0;
};

constexpr const char *convolutionHead =
    "conv{dilations=[1,1],group=[1],pads=[1,1,1,1],strides=[1,1]}"
    "(f32[1,16,28,28]:any,const f32[16,16,3,3]";

TEST_F(ModelCostTest, OperatorAlone) {
  GraphValue input = argument({1, 16, 28, 28});
  const std::string tensor = "f32[1,16,28,28]:any";
  EXPECT_EQ(costOf(apply("sigmoid", {input})),
            costOf("sigmoid(" + tensor + ")->(" + tensor + ")"));
  EXPECT_EQ(costOf(convolution(input, constant({16, 16, 3, 3}))),
            costOf(convolutionHead + (")->(" + tensor + ")")));
}

TEST_F(ModelCostTest, EpilogueCostsTheDifference) {
  const std::string result = ")->(f32[1,16,28,28]:any)";
  GraphValue product =
      convolution(argument({1, 16, 28, 28}), constant({16, 16, 3, 3}));
  GraphValue biased = apply("add", {product, constant({16, 1, 1})});
  const double plain = costOf(convolutionHead + result);
  const double withBias =
      costOf(convolutionHead + (",const f32[16]" + result + "+bias"));
  EXPECT_NEAR(costOf(biased), withBias - plain, 1e-12);
  EXPECT_LT(costOf(biased), costOf("add(f32[1,16,28,28]:any,const f32[16,1,1])"
                                   "->(f32[1,16,28,28]:any)"));

  GraphValue residual = apply("add", {argument({1, 16, 28, 28}), biased});
  const double withResidual =
      costOf(convolutionHead + (",const f32[16],f32[1,16,28,28]:any" + result +
                                "+bias+residual"));
  EXPECT_NEAR(costOf(residual), withResidual - withBias, 1e-12);

  GraphValue activated = apply("relu", {residual});
  const double whole =
      costOf(convolutionHead + (",const f32[16],f32[1,16,28,28]:any" + result +
                                "+bias+residual+relu"));
  EXPECT_NEAR(costOf(activated), std::max(0.0, whole - withResidual), 1e-12);
}

TEST_F(ModelCostTest, WhatNoKernelFusesCostsItsOwnKernel) {
  // A pooling takes no activation along.
  GraphValue pooled =
      apply("max_pool", {argument({1, 16, 28, 28})},
            {list("kernel", {2, 2}), list("strides", {2, 2}),
             list("pads", {0, 0, 0, 0}), list("dilations", {1, 1})});
  EXPECT_EQ(costOf(apply("relu", {pooled})),
            costOf("relu(f32[1,16,14,14]:any)->(f32[1,16,14,14]:any)"));
}

TEST_F(ModelCostTest, LongSumsAreQuickToCost) {
  GraphValue sum =
      convolution(argument({1, 16, 28, 28}), constant({16, 16, 3, 3}));
  for (int i = 0; i < 60; ++i)
    sum = apply("add", {sum, sum});
  EXPECT_GT(costOf(sum), 0);
}

/// A device that has a kernel for everything and takes the time that it is
/// told.
class ToldProvider final : public kernels::Provider {
public:
  using Times = std::function<double(const kernels::Signature &)>;
  explicit ToldProvider(Times milliseconds) : times(std::move(milliseconds)) {}

  std::string_view name() const override { return "told"; }
  const std::string &fingerprint() const override { return device; }
  unsigned threads() const override { return 1; }
  kernels::Result<std::unique_ptr<kernels::Kernel>>
  create(const kernels::Signature &signature) const override {
    return std::unique_ptr<kernels::Kernel>(
        std::make_unique<ToldKernel>(signature));
  }
  kernels::Result<std::unique_ptr<kernels::TimedKernel>>
  prepareTiming(kernels::Kernel &kernel, const kernels::KernelArguments &,
                kernels::CacheState) const override {
    return std::unique_ptr<kernels::TimedKernel>(
        std::make_unique<ToldTime>(times(kernel.signature()) * 1e-3));
  }

private:
  struct ToldKernel final : kernels::Kernel {
    explicit ToldKernel(const kernels::Signature &signature)
        : Kernel(signature) {}
    std::string description() const override { return "told"; }
    kernels::Status setConstant(size_t, const void *) override { return {}; }
    kernels::Status execute(std::span<const void *const>,
                            std::span<void *const>, void *) override {
      return {};
    }
  };
  struct ToldTime final : kernels::TimedKernel {
    explicit ToldTime(double time) : seconds(time) {}
    kernels::Result<double> run() override { return seconds; }
    double seconds;
  };

  std::string device = "a device";
  Times times;
};

TEST_F(ModelCostTest, WhatIsLearntChangesCosts) {
  double measured = 5;
  const ToldProvider told([&](const kernels::Signature &) { return measured; });
  CostModelOptions options;
  options.provider = &told;
  auto opened = CostModel::create(options);
  ASSERT_FALSE(!opened);
  ModelCost learning(**opened);
  GraphValue first = apply("exp", {argument({256})});
  GraphValue second = apply("exp", {argument({256})});
  ASSERT_NE(first.node, second.node);
  const double expected = learning.milliseconds(*first.node, {});
  EXPECT_EQ(learning.milliseconds(*second.node, {}), expected);
  measured = 7;
  EXPECT_TRUE(learning.refine(*first.node, {}));
  EXPECT_EQ(learning.milliseconds(*second.node, {}), 7);
  EXPECT_NE(expected, 7);
}

TEST_F(ModelCostTest, FragmentsAreShownToTheJudge) {
  GraphValue input = argument({1, 16, 28, 28});
  GraphValue product = convolution(input, constant({16, 16, 3, 3}));
  GraphValue activated = apply("relu", {product});
  const Node *before[] = {product.node, activated.node};
  const Node *after[] = {product.node};
  GraphValue outputs[] = {activated}, others[] = {product};
  bool answer = false;
  std::vector<std::string> seen;
  const ModelCost judged(
      *model, [&](const SignatureGraph &first, const SignatureGraph &second) {
        for (const SignatureGraph *graph : {&first, &second}) {
          EXPECT_EQ(graph->inputs.size(), 2u);
          EXPECT_FALSE(graph->inputs[0].constant);
          EXPECT_TRUE(graph->inputs[1].constant);
          EXPECT_EQ(graph->outputs.size(), 1u);
          EXPECT_EQ(graph->outputs[0].step, graph->steps.size() - 1);
          for (const SignatureGraph::Step &step : graph->steps)
            seen.push_back(step.signature.kind);
        }
        EXPECT_EQ(first.steps[1].operands[0].step, 0u);
        return answer;
      });
  EXPECT_FALSE(judged.confirms({before, outputs}, {after, others}, {}));
  EXPECT_EQ(seen, (std::vector<std::string>{"conv", "relu", "conv"}));
  answer = true;
  EXPECT_TRUE(judged.confirms({before, outputs}, {after, others}, {}));
  // What nothing computes cannot be run.
  answer = false;
  GraphValue inputs[] = {input};
  EXPECT_TRUE(judged.confirms({before, outputs}, {after, inputs}, {}));
  EXPECT_TRUE(cost->confirms({before, outputs}, {after, others}, {}));
}

TEST_F(ModelCostTest, RequestsAreCountedForAllNodes) {
  std::vector<std::string> measured;
  const ToldProvider told([&](const kernels::Signature &signature) {
    if (signature.kind == "exp")
      measured.push_back(signature.text());
    return 1;
  });
  CostModelOptions options;
  options.provider = &told;
  options.allowMeasuring = false;
  options.countsRequests = true;
  auto opened = CostModel::create(options);
  ASSERT_FALSE(!opened);
  {
    // The larger one costs more, the smaller one is wanted more often.
    ModelCost counting(**opened);
    counting.milliseconds(*apply("exp", {argument({4096})}).node, {});
    for (int i = 0; i < 1000; ++i)
      counting.milliseconds(*apply("exp", {argument({1024})}).node, {});
  }
  EXPECT_EQ((*opened)->measureLeastSure(30), 2u);
  ASSERT_EQ(measured.size(), 2u);
  EXPECT_EQ(measured[0], "exp(f32[1024]:any)->(f32[1024]:any)");
}

TEST_F(ModelCostTest, Reshapes) {
  // Row-major already.
  EXPECT_EQ(costOf(reshape(argument({8, 4, 5}), {32, 5})), 0);
  EXPECT_EQ(costOf(reshape(argument({1, 16, 28, 28}), {16, 784})), 0);
  // Channels last, which is another order.
  GraphValue product =
      convolution(argument({1, 16, 28, 28}), constant({16, 16, 3, 3}));
  EXPECT_GT(costOf(reshape(product, {16, 784})), 0);
  EXPECT_GT(costOf(reshape(apply("relu", {product}), {16, 784})), 0);
  // Channels last, but with one element for each channel.
  GraphValue small =
      convolution(argument({1, 16, 1, 1}), constant({16, 16, 3, 3}));
  EXPECT_EQ(costOf(reshape(small, {1, 16})), 0);
}

} // namespace
