//===- ScalarKernelTest.cpp - Functions, comparisons, selection, casts ----===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelTester.h"

#include <limits>

using namespace verso::kernels;
using namespace verso::kernels::testing;

namespace {

using Index = std::vector<int64_t>;

struct UnaryRow {
  const char *kind;
  double (*function)(double);
  bool onlyPositive = false;
};

const UnaryRow unaryRows[] = {
    {"abs", [](double x) { return std::fabs(x); }},
    {"ceil", [](double x) { return std::ceil(x); }},
    {"clamp{high=0.5,low=-0.25}",
     [](double x) { return std::min(std::max(x, -0.25), 0.5); }},
    {"clamp{high=0.5,low=-inf}", [](double x) { return std::min(x, 0.5); }},
    {"clamp{high=inf,low=-0.25}", [](double x) { return std::max(x, -0.25); }},
    {"cos", [](double x) { return std::cos(x); }},
    {"elu{alpha=1.5}",
     [](double x) { return x < 0 ? 1.5 * std::expm1(x) : x; }},
    {"erf", [](double x) { return std::erf(x); }},
    {"exp", [](double x) { return std::exp(x); }},
    {"floor", [](double x) { return std::floor(x); }},
    {"gelu{approximate=[0]}",
     [](double x) { return x / 2 * (1 + std::erf(x / std::sqrt(2.0))); }},
    {"gelu{approximate=[1]}",
     [](double x) {
       double y = std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x);
       return x / 2 * (1 + std::tanh(y));
     }},
    {"hard_sigmoid{alpha=0.75,beta=0.25}",
     [](double x) { return std::min(std::max(0.75 * x + 0.25, 0.0), 1.0); }},
    {"hard_swish",
     [](double x) { return x * std::min(std::max(x + 3, 0.0), 6.0) / 6; }},
    {"leaky_relu{alpha=0.125}", [](double x) { return x < 0 ? x / 8 : x; }},
    {"log", [](double x) { return std::log(x); }, true},
    {"neg", [](double x) { return -x; }},
    {"reciprocal", [](double x) { return 1 / x; }, true},
    {"relu", [](double x) { return std::max(x, 0.0); }},
    {"round", [](double x) { return std::nearbyint(x); }},
    {"rsqrt", [](double x) { return 1 / std::sqrt(x); }, true},
    {"sigmoid", [](double x) { return 1 / (1 + std::exp(-x)); }},
    {"sign", [](double x) { return double((x > 0) - (x < 0)); }},
    {"silu", [](double x) { return x / (1 + std::exp(-x)); }},
    {"sin", [](double x) { return std::sin(x); }},
    {"softplus", [](double x) { return std::log1p(std::exp(x)); }},
    {"sqrt", [](double x) { return std::sqrt(x); }, true},
    {"tanh", [](double x) { return std::tanh(x); }},
};

/// Values that reach all cases, near the middle as well as far from it.
template <typename T>
Array<T> valuesFor(const std::vector<int64_t> &shape, bool onlyPositive,
                   std::mt19937 &random) {
  Array<T> array(shape);
  for (T &element : array.elements) {
    element = std::uniform_real_distribution<T>(-8, 8)(random);
    if (onlyPositive)
      element = std::fabs(element) + T(0.125);
  }
  return array;
}

template <typename T>
void testUnary(const UnaryRow &row, const std::string &tensors,
               std::mt19937 &random, unsigned threads, double tolerance) {
  const std::string text = row.kind + tensors;
  const Signature signature = parsed(text);
  const auto input =
      valuesFor<T>(signature.operands[0].shape, row.onlyPositive, random);
  Array<T> wanted(input.shape);
  for (size_t i = 0; i < input.elements.size(); ++i)
    wanted.elements[i] = static_cast<T>(row.function(input.elements[i]));
  const auto results = runKernel<T>(signature, {input}, threads);
  ASSERT_EQ(results.size(), 1u);
  expectEqual(results[0], wanted, text, tolerance);
}

TEST(ScalarKernelTest, UnaryValues) {
  std::mt19937 random(61);
  for (const UnaryRow &row : unaryRows) {
    for (const std::string tensors :
         {"(f32[2,3,4,5]:any)->(f32[2,3,4,5]:any)",
          "(f32[2,3,4,5]:acdb)->(f32[2,3,4,5]:any)",
          "(f32[2,3,4,5]:acdb)->(f32[2,3,4,5])", "(f32[])->(f32[])",
          "(f32[100,333]:any)->(f32[100,333]:any)"})
      testUnary<float>(row, tensors, random, 2, 2e-5);
    testUnary<double>(row, "(f64[3,5]:any)->(f64[3,5]:any)", random, 1, 1e-12);
    testUnary<double>(row, "(f64[200,301])->(f64[200,301])", random, 2, 1e-12);
  }
}

template <typename T>
void testPair(const std::string &kind, const std::string &tensors,
              double (*function)(double, double), std::mt19937 &random) {
  const std::string text = kind + tensors;
  const Signature signature = parsed(text);
  std::vector<Array<T>> operands;
  for (const TensorDescription &operand : signature.operands)
    operands.push_back(valuesFor<T>(operand.shape, true, random));
  Array<T> wanted(signature.results[0].shape);
  forEachIndex(wanted.shape, [&](const Index &index) {
    wanted.at(index) = static_cast<T>(function(operands[0].broadcastAt(index),
                                               operands[1].broadcastAt(index)));
  });
  const auto results = runKernel<T>(signature, operands);
  ASSERT_EQ(results.size(), 1u);
  // Remainders jump.
  expectEqual(results[0], wanted, text, kind == "remainder" ? 1e-4 : 2e-5);
}

constexpr std::tuple<const char *, const char *, const char *> broadcasts[] = {
    {"[2,3,4,5]", "[2,3,4,5]", "[2,3,4,5]"},
    {"[2,3,4,5]", "[5]", "[2,3,4,5]"},
    {"[3,1,1]", "[2,3,4,5]", "[2,3,4,5]"},
    {"[2,1,4,1]", "[3,1,5]", "[2,3,4,5]"},
    {"[2,3,4,5]", "[]", "[2,3,4,5]"},
    {"[]", "[2,3,4,5]", "[2,3,4,5]"},
    {"[]", "[]", "[]"},
};

TEST(ScalarKernelTest, PairsBroadcast) {
  std::mt19937 random(62);
  const std::pair<const char *, double (*)(double, double)> rows[] = {
      {"div", [](double x, double y) { return x / y; }},
      {"max", [](double x, double y) { return std::max(x, y); }},
      {"min", [](double x, double y) { return std::min(x, y); }},
      {"pow", [](double x, double y) { return std::pow(x, y / 8); }},
      {"remainder", [](double x, double y) { return std::fmod(x, y); }},
  };
  for (auto [kind, function] : rows)
    for (auto [left, right, result] : broadcasts)
      for (const std::string type : {"f32", "f64"}) {
        if (std::string(kind) == "pow")
          continue; // Below, with small exponents.
        const std::string tensors = "(" + type + left + ":any," + type + right +
                                    ":any)->(" + type + result + ":any)";
        if (type == "f32")
          testPair<float>(kind, tensors, function, random);
        else
          testPair<double>(kind, tensors, function, random);
      }
  // Exponents up to 8 make large powers; the tolerance is relative.
  testPair<double>(
      "pow", "(f64[3,4],f64[4])->(f64[3,4])",
      [](double x, double y) { return std::pow(x, y); }, random);
  testPair<float>(
      "pow", "(f32[3,4],f32[4])->(f32[3,4])",
      [](double x, double y) { return std::pow(x, y); }, random);
}

TEST(ScalarKernelTest, Prelu) {
  std::mt19937 random(63);
  for (const std::string slope : {"[3,1,1]", "[]", "[2,3,4,5]", "[5]"})
    testElements<float>(
        "prelu(f32[2,3,4,5]:any,f32" + slope + ":any)->(f32[2,3,4,5]:any)",
        random, [](const std::vector<Array<float>> &operands, const Index &i) {
          float x = operands[0].at(i);
          return x < 0 ? operands[1].broadcastAt(i) * x : x;
        });
}

//===----------------------------------------------------------------------===//
// Kernels whose operands and results differ in type
//===----------------------------------------------------------------------===//

/// Runs a kernel on row-major bytes of any types.
template <typename To>
std::vector<To> runOn(const Signature &signature,
                      const std::vector<const void *> &operands) {
  Result<std::unique_ptr<Kernel>> kernel = provider().create(signature);
  EXPECT_TRUE(kernel) << signature.text() << ": " << kernel.status().message();
  std::vector<To> result(signature.results[0].elementCount(), To(77));
  if (!kernel)
    return result;
  std::vector<char> workspace((*kernel)->workspaceBytes() + 64);
  void *results[] = {result.data()};
  Status status = (*kernel)->execute(operands, results, workspace.data());
  EXPECT_TRUE(status) << status.message();
  return result;
}

template <typename T>
void testComparisons(const std::string &type, std::mt19937 &random) {
  for (auto [left, right, result] : broadcasts)
    for (const std::string kind : {"equal", "less", "less_or_equal"}) {
      const Signature signature = parsed(kind + "(" + type + left + "," + type +
                                         right + ")->(i1" + result + ")");
      std::vector<Array<T>> operands;
      for (const TensorDescription &operand : signature.operands) {
        operands.emplace_back(operand.shape);
        for (T &element : operands.back().elements)
          element = static_cast<T>(random() % 4); // Often equal.
      }
      auto actual = runOn<uint8_t>(signature, {operands[0].elements.data(),
                                               operands[1].elements.data()});
      size_t i = 0;
      forEachIndex(signature.results[0].shape, [&](const Index &index) {
        T x = operands[0].broadcastAt(index),
          y = operands[1].broadcastAt(index);
        bool expected = kind == "equal"  ? x == y
                        : kind == "less" ? x < y
                                         : x <= y;
        EXPECT_EQ(actual[i++], expected) << signature.text();
      });
    }
}

TEST(ScalarKernelTest, Comparisons) {
  std::mt19937 random(64);
  testComparisons<float>("f32", random);
  testComparisons<double>("f64", random);
  testComparisons<int32_t>("i32", random);
  testComparisons<int8_t>("i8", random);
  testComparisons<uint8_t>("u8", random);
  const float nan = std::numeric_limits<float>::quiet_NaN(), one = 1;
  for (const std::string kind : {"equal", "less", "less_or_equal"}) {
    const Signature signature = parsed(kind + "(f32[1],f32[1])->(i1[1])");
    EXPECT_EQ(runOn<uint8_t>(signature, {&nan, &one})[0], 0);
    EXPECT_EQ(runOn<uint8_t>(signature, {&nan, &nan})[0], 0);
  }
}

TEST(ScalarKernelTest, IntegersAreExact) {
  // 2^24 + 1 is no float; 255 is negative as a signed byte.
  const int32_t x[] = {16777217, -16777217}, y[] = {16777216, -16777216};
  EXPECT_EQ(runOn<int32_t>(parsed("max(i32[2],i32[2])->(i32[2])"), {x, y}),
            (std::vector<int32_t>{16777217, -16777216}));
  EXPECT_EQ(runOn<int32_t>(
                parsed("clamp{high=16777216,low=-inf}(i32[2])->(i32[2])"), {x}),
            (std::vector<int32_t>{16777216, -16777217}));
  const uint8_t a[] = {255, 1}, b[] = {1, 255};
  EXPECT_EQ(runOn<uint8_t>(parsed("min(u8[2],u8[2])->(u8[2])"), {a, b}),
            (std::vector<uint8_t>{1, 1}));
  EXPECT_EQ(runOn<uint8_t>(parsed("less(u8[2],u8[2])->(i1[2])"), {a, b}),
            (std::vector<uint8_t>{0, 1}));
}

TEST(ScalarKernelTest, TruthTables) {
  const uint8_t x[] = {0, 0, 1, 1}, y[] = {0, 1, 0, 1};
  const std::pair<const char *, std::vector<uint8_t>> rows[] = {
      {"and", {0, 0, 0, 1}},
      {"or", {0, 1, 1, 1}},
      {"xor", {0, 1, 1, 0}},
      {"equal", {1, 0, 0, 1}}};
  for (const auto &[kind, expected] : rows)
    EXPECT_EQ(runOn<uint8_t>(
                  parsed(std::string(kind) + "(i1[4],i1[4])->(i1[4])"), {x, y}),
              expected);
  EXPECT_EQ(runOn<uint8_t>(parsed("not(i1[4])->(i1[4])"), {y}),
            (std::vector<uint8_t>{1, 0, 1, 0}));
  EXPECT_EQ(runOn<uint8_t>(parsed("and(i1[2,2],i1[2])->(i1[2,2])"), {y, y}),
            (std::vector<uint8_t>{0, 1, 0, 1}));
}

template <typename T>
void testWhere(const std::string &type, std::mt19937 &random) {
  for (auto [condition, left, right] :
       {std::tuple("[2,3,4]", "[2,3,4]", "[2,3,4]"),
        std::tuple("[3,1]", "[2,1,4]", "[4]"),
        std::tuple("[]", "[2,3,4]", "[]"),
        std::tuple("[2,3,4]", "[]", "[2,3,1]")}) {
    const Signature signature =
        parsed(std::string("where(i1") + condition + "," + type + left + "," +
               type + right + ")->(" + type + "[2,3,4])");
    Array<uint8_t> c(signature.operands[0].shape);
    for (uint8_t &element : c.elements)
      element = random() % 2;
    auto x = randomArray<T>(signature.operands[1].shape, random);
    auto y = randomArray<T>(signature.operands[2].shape, random);
    auto actual = runOn<T>(
        signature, {c.elements.data(), x.elements.data(), y.elements.data()});
    size_t i = 0;
    forEachIndex(signature.results[0].shape, [&](const Index &index) {
      EXPECT_EQ(actual[i++], c.broadcastAt(index) ? x.broadcastAt(index)
                                                  : y.broadcastAt(index))
          << signature.text();
    });
  }
}

TEST(ScalarKernelTest, Where) {
  std::mt19937 random(65);
  testWhere<float>("f32", random);
  testWhere<double>("f64", random);
  testWhere<int64_t>("i64", random);
  testWhere<int32_t>("i32", random);
  testWhere<uint16_t>("f16", random);
  testWhere<int8_t>("i8", random);
}

TEST(ScalarKernelTest, Casts) {
  const float x[] = {-3.75f, -0.5f, 0, 0.5f, 2, 300.25f};
  const auto from = [&](const std::string &to) {
    return parsed("cast(f32[6])->(" + to + "[6])");
  };
  EXPECT_EQ(runOn<int64_t>(from("i64"), {x}),
            (std::vector<int64_t>{-3, 0, 0, 0, 2, 300}));
  EXPECT_EQ(runOn<int32_t>(from("i32"), {x}),
            (std::vector<int32_t>{-3, 0, 0, 0, 2, 300}));
  EXPECT_EQ(runOn<double>(from("f64"), {x}),
            (std::vector<double>{-3.75, -0.5, 0, 0.5, 2, 300.25}));
  EXPECT_EQ(runOn<uint8_t>(from("i1"), {x}),
            (std::vector<uint8_t>{1, 1, 0, 1, 1, 1}));
  const uint8_t truth[] = {0, 1, 1};
  EXPECT_EQ(runOn<float>(parsed("cast(i1[3])->(f32[3])"), {truth}),
            (std::vector<float>{0, 1, 1}));
  const int64_t wide[] = {-1, 0, int64_t(1) << 40};
  EXPECT_EQ(runOn<float>(parsed("cast(i64[3])->(f32[3])"), {wide}),
            (std::vector<float>{-1, 0, float(int64_t(1) << 40)}));
  const uint8_t bytes[] = {0, 127, 255};
  EXPECT_EQ(runOn<int32_t>(parsed("cast(u8[3])->(i32[3])"), {bytes}),
            (std::vector<int32_t>{0, 127, 255}));
}

TEST(ScalarKernelTest, RefusesWhatDoesNotFit) {
  for (const char *text : {
           "div(f32[2,3],f32[2])->(f32[2,3])",
           "div(f32[2,3],f64[2,3])->(f32[2,3])",
           "less(f32[2],f32[2])->(f32[2])",
           "mod(f32[2],f32[2])->(f32[2])",
           "and(f32[2],f32[2])->(f32[2])",
           "where(f32[2],f32[2],f32[2])->(f32[2])",
           "where(i1[2],f32[2],f64[2])->(f32[2])",
           "where(i1[2],f32[2])->(f32[2])",
           "exp(i32[2])->(i32[2])",
           "exp(f32[0])->(f32[0])",
           "clamp(f32[2])->(f32[2])",
       })
    EXPECT_FALSE(provider().supports(parsed(text))) << text;
}

} // namespace
