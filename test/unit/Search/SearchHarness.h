//===- SearchHarness.h - What the tests of the search share ----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TEST_UNIT_SEARCH_SEARCHHARNESS_H
#define VERSO_TEST_UNIT_SEARCH_SEARCHHARNESS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Expression/Program.h"
#include "verso/Search/ConstantEvaluator.h"
#include "verso/Search/Superoptimizer.h"
#include "gtest/gtest.h"
#include <random>

namespace verso::search {

/// A cost of plain arithmetic: a nanosecond for each multiplication of a
/// convolution or matrix product, ten for each element that another operator
/// reads or writes. An elementwise operator right after one of those, as far as
/// its other operands are constant, costs a tenth: it is fused.
class TestCost : public CostFunction {
public:
  double milliseconds(const Node &node,
                      llvm::ArrayRef<int64_t> symbols) const override {
    if (isProduct(node)) {
      const SymbolicTensor &kernel = *node.inputs()[1].type();
      int64_t depth = kernel.rank() == 2 ? size(kernel.sizes[0], symbols)
                                         : numElements(kernel, symbols) /
                                               size(kernel.sizes[0], symbols);
      return 1e-6 * static_cast<double>(depth *
                                        numElements(*node.types()[0], symbols));
    }
    int64_t elements = 0;
    for (GraphValue input : node.inputs())
      elements += numElements(*input.type(), symbols);
    for (const SymbolicTensor *type : node.types())
      elements += numElements(*type, symbols);
    return 1e-5 * static_cast<double>(elements) * (isFused(node) ? 0.1 : 1);
  }

private:
  static bool isProduct(const Node &node) {
    return node.isOperator() && (is(node, "conv") || is(node, "matmul"));
  }
  static bool is(const Node &node, llvm::StringRef name) {
    return node.name().stripDialect() == name;
  }
  static bool isFused(const Node &node) {
    if (!is(node, "add") && !is(node, "mul") && !is(node, "relu"))
      return false;
    for (GraphValue input : node.inputs())
      if (input.node->isOperator() && !input.isConstant() &&
          (isProduct(*input.node) || isFused(*input.node)))
        return llvm::all_of(node.inputs(), [&](GraphValue other) {
          return other == input || other.isConstant();
        });
    return false;
  }
  static int64_t size(mlir::AffineExpr size, llvm::ArrayRef<int64_t> symbols) {
    return evaluateSize(size, symbols).value_or(1);
  }
  static int64_t numElements(const SymbolicTensor &type,
                             llvm::ArrayRef<int64_t> symbols) {
    int64_t count = 1;
    for (mlir::AffineExpr extent : type.sizes)
      count *= size(extent, symbols);
    return count;
  }
};

class SearchTest : public ::testing::Test {
protected:
  SearchTest() { context.loadDialect<VersoDialect, mlir::func::FuncDialect>(); }

  static std::string input(llvm::StringRef name) {
    return (llvm::Twine(VERSO_TEST_INPUTS) + "/" + name).str();
  }

  /// The rules of a file of the inputs folder.
  RuleSet loadRules(llvm::StringRef name) {
    llvm::Expected<RuleSet> rules = RuleSet::load(&context, input(name));
    if (!rules) {
      ADD_FAILURE() << llvm::toString(rules.takeError());
      return {};
    }
    return std::move(*rules);
  }

  /// Rules in the text of a module.
  RuleSet parseRules(llvm::StringRef text) {
    RuleSet rules;
    auto parsed = mlir::parseSourceString<mlir::ModuleOp>(text, &context);
    EXPECT_TRUE(bool(parsed));
    if (parsed)
      if (llvm::Error error = rules.add(*parsed, "test"))
        ADD_FAILURE() << llvm::toString(std::move(error));
    return rules;
  }

  /// The module in `text`, whose first function the other members use.
  mlir::func::FuncOp parseFunction(llvm::StringRef text) {
    module = mlir::parseSourceString<mlir::ModuleOp>(text, &context);
    if (!module) {
      ADD_FAILURE() << "the module does not parse";
      return nullptr;
    }
    return *module->getOps<mlir::func::FuncOp>().begin();
  }

  std::unique_ptr<FunctionGraph> read(mlir::func::FuncOp function,
                                      const RepresentativeSizes &sizes = {}) {
    auto graph = FunctionGraph::create(function, cost, sizes);
    if (!graph) {
      ADD_FAILURE() << llvm::toString(graph.takeError());
      return nullptr;
    }
    return std::move(*graph);
  }

  /// The outputs of a graph with random integers as arguments, the same for
  /// equal seeds.
  static std::vector<std::vector<double>>
  evaluate(const Graph &graph, const NodeArena &arena, unsigned seed = 1) {
    ConstantEvaluator evaluator(arena.symbols());
    bindArguments(graph, arena, seed, evaluator);
    std::vector<std::vector<double>> results;
    for (GraphValue output : graph.outputs) {
      const std::vector<double> *elements = evaluator.evaluate(output);
      EXPECT_NE(elements, nullptr);
      results.push_back(elements ? *elements : std::vector<double>());
    }
    return results;
  }

  /// Both are equal up to rounding in double precision.
  static void expectClose(const std::vector<std::vector<double>> &actual,
                          const std::vector<std::vector<double>> &expected,
                          double tolerance = 1e-9) {
    ASSERT_EQ(actual.size(), expected.size());
    for (size_t i = 0; i < actual.size(); ++i) {
      ASSERT_EQ(actual[i].size(), expected[i].size()) << "output " << i;
      double largest = 1;
      for (double value : expected[i])
        largest = std::max(largest, std::abs(value));
      for (size_t j = 0; j < actual[i].size(); ++j)
        ASSERT_NEAR(actual[i][j], expected[i][j], tolerance * largest)
            << "output " << i << ", element " << j;
    }
  }

  /// The values of the results of `function`, read as a graph.
  std::vector<std::vector<double>> evaluate(mlir::func::FuncOp function,
                                            unsigned seed = 1) {
    auto graph = read(function);
    return evaluate(graph->graph(), graph->arena(), seed);
  }

  /// The names of the operators of a function, in order, without constants.
  static std::vector<std::string> operators(mlir::func::FuncOp function) {
    std::vector<std::string> names;
    for (mlir::Operation &operation :
         function.getBody().front().without_terminator())
      if (!llvm::isa<ConstantOp>(operation))
        names.push_back(operation.getName().stripDialect().str());
    return names;
  }

  mlir::MLIRContext context;
  mlir::OwningOpRef<mlir::ModuleOp> module;
  TestCost cost;

private:
  static void bindArguments(const Graph &graph, const NodeArena &arena,
                            unsigned seed, ConstantEvaluator &evaluator) {
    llvm::DenseSet<const Node *> seen;
    llvm::SmallVector<const Node *, 16> pending;
    for (GraphValue output : graph.outputs)
      pending.push_back(output.node);
    while (!pending.empty()) {
      const Node *node = pending.pop_back_val();
      if (!seen.insert(node).second)
        continue;
      for (GraphValue value : node->inputs())
        pending.push_back(value.node);
      if (node->kind() != Node::Kind::Argument)
        continue;
      std::mt19937 engine(seed * 1000 + node->number());
      std::vector<double> elements(arena.numElements(*node->types()[0]));
      for (double &element : elements)
        element = static_cast<double>(engine() % 2001) / 100 - 10;
      evaluator.bind(node->result(), std::move(elements));
    }
  }
};

} // namespace verso::search

#endif // VERSO_TEST_UNIT_SEARCH_SEARCHHARNESS_H
