//===- OptimizeModelTest.cpp - Tests of the whole way ---------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/OptimizeModel.h"
#include "../Onnx/ModelBuilder.h"
#include "verso/Optimize/CompareModels.h"
#include "verso/Optimize/ModelInputs.h"
#include "verso/Optimize/ModelSummary.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "gtest/gtest.h"
#include <fstream>
#include <sstream>

using namespace llvm;
using namespace verso;

namespace {

class OptimizeModelTest : public ::testing::Test {
protected:
  void SetUp() override {
    ASSERT_FALSE(sys::fs::createUniqueDirectory("verso-optimize", folder));
  }
  void TearDown() override { sys::fs::remove_directories(folder); }

  std::string path(StringRef name) const {
    SmallString<128> result(folder);
    sys::path::append(result, name);
    return std::string(result);
  }
  void write(StringRef name, StringRef text) const {
    std::ofstream(path(name), std::ios::binary).write(text.data(), text.size());
  }
  std::string read(StringRef name) const {
    std::ostringstream stream;
    stream << std::ifstream(path(name), std::ios::binary).rdbuf();
    return stream.str();
  }
  /// The names of the files in the folder.
  std::vector<std::string> files() const {
    std::vector<std::string> names;
    std::error_code error;
    for (sys::fs::directory_iterator entry(folder, error), end; entry != end;
         entry.increment(error))
      names.push_back(sys::path::filename(entry->path()).str());
    llvm::sort(names);
    return names;
  }

  /// A product of three matrices that is cheap in one order and dear in the
  /// other: (x w1) w2 with an inner size that is large.
  void writeChain() {
    ModelBuilder builder;
    builder.input("x", {64, 16}).input("y", {16, 512}).input("z", {512, 16});
    builder.node("MatMul", {"x", "y"}, {"h"});
    builder.node("MatMul", {"h", "z"}, {"r"});
    builder.output("r", {64, 16});
    write("in.onnx", builder.proto().SerializeAsString());
  }
  /// (a b) c = a (b c), or with `wrong`: = a (b b').
  void writeRules(bool wrong = false) {
    std::string text = R"(
verso.rule @associate attributes {
  symbols = ["m", "k", "l", "n"],
  sizes = [affine_map<()[m, k, l, n] -> (m, k)>,
           affine_map<()[m, k, l, n] -> (k, l)>,
           affine_map<()[m, k, l, n] -> (l, n)>],
  fp = #verso.fp<reassociates>
} source {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %c: tensor<?x?xf32>):
  %0 = verso.matmul %a, %b : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %0, %c : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
} target {
^bb0(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %c: tensor<?x?xf32>):
  %0 = verso.matmul %b, %c : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %1 = verso.matmul %a, OPERAND : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  verso.yield %1 : tensor<?x?xf32>
}
)";
    size_t position = text.find("OPERAND");
    text.replace(position, 7, wrong ? "%2" : "%0");
    if (wrong)
      text.insert(
          text.rfind("  %1 = "),
          "  %2 = verso.relu %0 : (tensor<?x?xf32>) -> tensor<?x?xf32>\n");
    write("rules.mlir", text);
  }

  OptimizeOptions options() const {
    OptimizeOptions result;
    result.input = path("in.onnx");
    result.output = path("out.onnx");
    result.rules = path("rules.mlir");
    result.useOnnxRuntime = false;
    result.endToEnd.secondsPerTiming = 0.2;
    return result;
  }
  static Expected<OptimizeReport> optimize(const OptimizeOptions &options) {
    return optimizeModel(options, [](const Twine &) {});
  }

  SmallString<128> folder;
};

TEST_F(OptimizeModelTest, FasterModelIsWritten) {
  writeChain();
  writeRules();
  Expected<OptimizeReport> report = optimize(options());
  ASSERT_TRUE(bool(report)) << toString(report.takeError());
  EXPECT_EQ(report->outcome, OptimizeOutcome::Improved);
  ASSERT_EQ(report->rulesApplied.size(), 1u);
  EXPECT_EQ(report->rulesApplied[0].rule, "associate");
  EXPECT_EQ(report->rulesApplied[0].nodes,
            (std::vector<std::string>{"node_h", "node_r"}));
  EXPECT_LT(report->candidate.costMilliseconds,
            report->before.costMilliseconds);
  EXPECT_TRUE(report->accuracy.passed(1e-4));
  EXPECT_EQ(files(),
            (std::vector<std::string>{"in.onnx", "out.onnx", "rules.mlir"}));
  Expected<AccuracyReport> accuracy =
      compareModels(path("in.onnx"), path("out.onnx"), [] {
        CompareOptions result;
        result.useOnnxRuntime = false;
        return result;
      }());
  ASSERT_TRUE(bool(accuracy)) << toString(accuracy.takeError());
  EXPECT_TRUE(accuracy->passed(1e-4));

  // What machines read has what it has to have.
  json::Object object = report->toJson();
  for (StringRef key :
       {"nodes_before", "nodes_after", "cost_before_ms", "cost_after_ms",
        "measured_before_ms", "measured_after_ms", "search_seconds",
        "peak_rss_mb", "max_abs_error", "max_rel_error"})
    EXPECT_TRUE(object.getNumber(key)) << key.str();
  EXPECT_EQ(object.getString("outcome"), "improved");
  const json::Object *rule =
      (*object.getArray("rules_applied"))[0].getAsObject();
  EXPECT_EQ(rule->getString("name"), "associate");
  EXPECT_EQ(rule->getInteger("count"), 1);
  EXPECT_EQ((*object.getArray("checked_with"))[0].getAsString(), "onednn");
}

TEST_F(OptimizeModelTest, SameInputsGiveTheSameBytes) {
  writeChain();
  writeRules();
  ASSERT_FALSE(errorToBool(optimize(options()).takeError()));
  std::string once = read("out.onnx");
  ASSERT_FALSE(errorToBool(optimize(options()).takeError()));
  EXPECT_EQ(read("out.onnx"), once);
}

TEST_F(OptimizeModelTest, WrongRuleWritesNothing) {
  writeChain();
  writeRules(/*wrong=*/true);
  Expected<OptimizeReport> report = optimize(options());
  ASSERT_FALSE(bool(report));
  EXPECT_TRUE(
      StringRef(toString(report.takeError()))
          .contains("in.onnx: the result was not written: it is off by"));
  EXPECT_EQ(files(), (std::vector<std::string>{"in.onnx", "rules.mlir"}));
}

TEST_F(OptimizeModelTest, DryRunWritesNothing) {
  writeChain();
  writeRules();
  OptimizeOptions dry = options();
  dry.dryRun = true;
  Expected<OptimizeReport> report = optimize(dry);
  ASSERT_TRUE(bool(report)) << toString(report.takeError());
  EXPECT_EQ(report->outcome, OptimizeOutcome::Improved);
  EXPECT_EQ(files(), (std::vector<std::string>{"in.onnx", "rules.mlir"}));
}

TEST_F(OptimizeModelTest, NothingFoundWritesTheInput) {
  ModelBuilder builder;
  builder.input("x", {4, 4});
  builder.node("Relu", {"x"}, {"y"});
  builder.output("y", {4, 4});
  write("in.onnx", builder.proto().SerializeAsString());
  writeRules();
  Expected<OptimizeReport> report = optimize(options());
  ASSERT_TRUE(bool(report)) << toString(report.takeError());
  EXPECT_EQ(report->outcome, OptimizeOutcome::NothingFound);
  EXPECT_EQ(read("out.onnx"), read("in.onnx"));
  std::string text;
  raw_string_ostream stream(text);
  report->print(stream);
  EXPECT_TRUE(StringRef(text).contains("The input was written, unchanged"));
}

TEST_F(OptimizeModelTest, ForeignOperatorsStayAndTheRestIsOptimised) {
  ModelBuilder builder;
  builder.input("x", {64, 16}).input("y", {16, 512}).input("z", {512, 16});
  builder.node("Atan", {"x"}, {"e"});
  builder.node("MatMul", {"e", "y"}, {"h"});
  builder.node("MatMul", {"h", "z"}, {"p"});
  builder.node("Selu", {"p"}, {"r"});
  builder.output("r", {64, 16});
  write("in.onnx", builder.proto().SerializeAsString());
  writeRules();
  Expected<OptimizeReport> report = optimize(options());
  ASSERT_TRUE(bool(report)) << toString(report.takeError());
  EXPECT_EQ(report->outcome, OptimizeOutcome::Improved);
  ASSERT_EQ(report->timing.timings.size(), 1u);
  EXPECT_TRUE(report->timing.timings[0].isPart);
  EXPECT_EQ(report->understoodNodes, 2u);
  Expected<OnnxModel> written = OnnxModel::load(path("out.onnx"));
  ASSERT_TRUE(bool(written)) << toString(written.takeError());
  const onnx::GraphProto &graph = written->proto().graph();
  ASSERT_EQ(graph.node_size(), 4);
  std::vector<std::string> kinds;
  for (const onnx::NodeProto &node : graph.node())
    kinds.push_back(node.op_type());
  EXPECT_TRUE(is_contained(kinds, "Atan") && kinds.back() == "Selu");
}

TEST_F(OptimizeModelTest, ModelsThatDifferAreNotEqual) {
  for (const char *kind : {"Relu", "Tanh"}) {
    ModelBuilder builder;
    builder.input("x", {4, 4});
    builder.node(kind, {"x"}, {"y"});
    builder.output("y", {4, 4});
    write((Twine(kind) + ".onnx").str(), builder.proto().SerializeAsString());
  }
  CompareOptions compareOptions;
  compareOptions.useOnnxRuntime = false;
  Expected<AccuracyReport> report =
      compareModels(path("Relu.onnx"), path("Tanh.onnx"), compareOptions);
  ASSERT_TRUE(bool(report)) << toString(report.takeError());
  EXPECT_FALSE(report->passed(1e-2));
  EXPECT_TRUE(report->passed(1.5));
}

//===----------------------------------------------------------------------===//
// Inputs and summaries
//===----------------------------------------------------------------------===//

TEST_F(OptimizeModelTest, InputsAreWithinWhatTheModelAccepts) {
  ModelBuilder builder;
  builder.input("ids", {"batch", "length"}, onnx::TensorProto::INT64);
  builder.input("mask", {"batch", "length"}, onnx::TensorProto::INT64);
  builder.input("x", {"batch", 3});
  builder.iota("table", {7, 4});
  builder.node("Gather", {"table", "ids"}, {"y"});
  builder.node("Cast", {"mask"}, {"m"});
  builder.output("y", {"batch", "length", 4});
  mlir::MLIRContext context;
  Expected<ImportedModel> model = importModel(&context, builder.finish());
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  auto sizes = checkedSizes(*model);
  ASSERT_TRUE(bool(sizes)) << toString(sizes.takeError());
  ASSERT_EQ(sizes->size(), 2u);
  EXPECT_EQ((*sizes)[0][0].integerLimit, 7);
  EXPECT_EQ((*sizes)[0][1].integerLimit, 2);
  // Each symbolic dimension has two sizes, the same wherever it occurs.
  for (const std::vector<InputDescription> &inputs : *sizes) {
    EXPECT_EQ(inputs[0].shape, inputs[1].shape);
    EXPECT_EQ(inputs[0].shape[0], inputs[2].shape[0]);
    EXPECT_EQ(inputs[2].shape[1], 3);
  }
  EXPECT_NE((*sizes)[0][0].shape[0], (*sizes)[1][0].shape[0]);
  EXPECT_NE((*sizes)[0][0].shape[1], (*sizes)[1][0].shape[1]);
}

TEST_F(OptimizeModelTest, SummaryCountsWhatIsUnderstood) {
  ModelBuilder builder;
  builder.input("x", {"batch", 4}).iota("w", {4, 5});
  builder.node("MatMul", {"x", "w"}, {"h"});
  builder.node("Selu", {"h"}, {"y"});
  builder.output("y", {"batch", 5});
  mlir::MLIRContext context;
  Expected<ImportedModel> model = importModel(&context, builder.finish());
  ASSERT_TRUE(bool(model)) << toString(model.takeError());
  ModelSummary summary = summarize(*model);
  EXPECT_EQ(summary.numNodes, 2u);
  EXPECT_EQ(summary.understoodNodes, 1u);
  EXPECT_EQ(summary.numParameters, 20u);
  ASSERT_EQ(summary.inputs.size(), 1u);
  EXPECT_EQ(summary.inputs[0].type, "f32[batch,4]");
  ASSERT_EQ(summary.foreign.size(), 1u);
  EXPECT_EQ(summary.foreign[0].first, "Selu: no such operator in the dialect");
}

} // namespace
