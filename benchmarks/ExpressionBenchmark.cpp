//===- ExpressionBenchmark.cpp - Evaluating an expression against loops ----===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How much slower is the interpretation of an operator's expression than the
// loop that a person would write for it? Both run here, over the same values;
// the ratio of their times is what counts.
//
//===----------------------------------------------------------------------===//

#include "mlir/AsmParser/AsmParser.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Expression/Domains.h"
#include "verso/Expression/Evaluator.h"
#include <benchmark/benchmark.h>

using namespace mlir;
using namespace verso;

namespace {

constexpr int64_t channels = 8, extent = 8, window = 3;

/// The program of a 3x3 convolution with padding, and operands for it.
struct Convolution {
  Convolution() : context(MLIRContext::Threading::DISABLED) {
    context.loadDialect<VersoDialect>();
    std::vector<SymbolicTensor> operands;
    for (ArrayRef<int64_t> shape : shapes) {
      SymbolicTensor operand;
      operand.elementType = Float32Type::get(&context);
      for (int64_t size : shape)
        operand.sizes.push_back(getAffineConstantExpr(size, &context));
      operands.push_back(std::move(operand));
    }
    auto attributes = cast<DictionaryAttr>(parseAttribute(
        "{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, "
        "pads = array<i64: 1, 1, 1, 1>, group = 1 : i64}",
        &context));
    definition = llvm::cantFail(
        define(OperationName("verso.conv", &context), attributes, operands));
    program = llvm::cantFail(Program::compile(
        definition.results()[0], definition.numVariables(), shapes, {}));
  }

  MLIRContext context;
  SmallVector<int64_t, 4> shapes[2] = {{1, channels, extent, extent},
                                       {channels, channels, window, window}};
  Definition definition;
  Program program;
};

template <typename Value> std::vector<Value> operand(int64_t count) {
  std::vector<Value> values;
  for (int64_t i = 0; i < count; ++i)
    values.push_back(Value(i % 7));
  return values;
}

template <typename Domain>
void evaluateExpression(benchmark::State &state, Domain domain) {
  using Value = typename Domain::Value;
  Convolution convolution;
  auto x = operand<Value>(channels * extent * extent);
  auto k = operand<Value>(channels * channels * window * window);
  Evaluator<Domain> evaluator(convolution.program, domain);
  std::vector<Value> result;
  for (auto _ : state) {
    result.clear();
    evaluator.run({x.data(), k.data()}, result);
    benchmark::DoNotOptimize(result.data());
  }
  state.SetItemsProcessed(state.iterations() * channels * channels * extent *
                          extent * window * window);
}

void plainLoop(benchmark::State &state) {
  auto x = operand<double>(channels * extent * extent);
  auto k = operand<double>(channels * channels * window * window);
  std::vector<double> result(channels * extent * extent);
  for (auto _ : state) {
    for (int64_t o = 0; o < channels; ++o)
      for (int64_t y = 0; y < extent; ++y)
        for (int64_t z = 0; z < extent; ++z) {
          double sum = 0;
          for (int64_t c = 0; c < channels; ++c)
            for (int64_t r = 0; r < window; ++r)
              for (int64_t s = 0; s < window; ++s) {
                int64_t row = y + r - 1, column = z + s - 1;
                if (row >= 0 && row < extent && column >= 0 && column < extent)
                  sum += x[(c * extent + row) * extent + column] *
                         k[((o * channels + c) * window + r) * window + s];
              }
          result[(o * extent + y) * extent + z] = sum;
        }
    benchmark::DoNotOptimize(result.data());
  }
  state.SetItemsProcessed(state.iterations() * channels * channels * extent *
                          extent * window * window);
}

} // namespace

BENCHMARK(plainLoop)->Name("conv/plain-loop/double");
BENCHMARK_CAPTURE(evaluateExpression, real, DoubleDomain())
    ->Name("conv/expression/double");
BENCHMARK_CAPTURE(evaluateExpression, field, PrimeFieldDomain(1))
    ->Name("conv/expression/prime-field");
BENCHMARK_MAIN();
