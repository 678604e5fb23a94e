//===- ScalarOperatorsTest.cpp - Functions, comparisons, selection --------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OperatorHarness.h"
#include <limits>

using namespace verso;
using namespace verso::test;

namespace {

class ScalarOperatorsTest : public OperatorTest {
protected:
  /// The definition on operands of given types.
  llvm::Expected<Definition> defineOn(llvm::StringRef name,
                                      llvm::ArrayRef<llvm::StringRef> types,
                                      llvm::StringRef attributes = "") {
    std::vector<SymbolicTensor> operands;
    unsigned nextSymbol = 0;
    for (llvm::StringRef type : types)
      operands.push_back(symbolicTensor(
          llvm::cast<mlir::RankedTensorType>(mlir::parseType(type, &context)),
          nextSymbol));
    auto dictionary = llvm::cast<mlir::DictionaryAttr>(
        mlir::parseAttribute(("{" + attributes + "}").str(), &context));
    return define(mlir::OperationName(("verso." + name).str(), &context),
                  dictionary, operands);
  }

  /// The type of the first result, or the first words of the error.
  std::string resultOf(llvm::StringRef name,
                       llvm::ArrayRef<llvm::StringRef> types,
                       llvm::StringRef attributes = "") {
    llvm::Expected<Definition> definition = defineOn(name, types, attributes);
    if (!definition) {
      std::string message = llvm::toString(definition.takeError());
      return message.substr(0, message.find(": ", message.find(": ") + 1));
    }
    std::string text;
    llvm::raw_string_ostream(text) << tensorType(definition->results()[0].type);
    return text;
  }

  /// The value of an operator on operands of given types.
  std::vector<double> valuesOf(llvm::StringRef name,
                               llvm::ArrayRef<llvm::StringRef> types,
                               llvm::StringRef attributes,
                               llvm::ArrayRef<std::vector<double>> operands) {
    llvm::Expected<Definition> definition = defineOn(name, types, attributes);
    if (!definition) {
      ADD_FAILURE() << llvm::toString(definition.takeError());
      return {};
    }
    std::vector<Shape> shapes;
    std::vector<const double *> pointers;
    for (auto [type, operand] : llvm::zip_equal(types, operands)) {
      shapes.emplace_back(
          llvm::cast<mlir::RankedTensorType>(mlir::parseType(type, &context))
              .getShape());
      pointers.push_back(operand.data());
    }
    llvm::Expected<Program> program =
        Program::compile(definition->results()[0], definition->numVariables(),
                         shapes, /*symbols=*/{});
    if (!program) {
      ADD_FAILURE() << llvm::toString(program.takeError());
      return {};
    }
    DoubleDomain domain;
    std::vector<double> result;
    Evaluator<DoubleDomain>(*program, domain).run(pointers, result);
    return result;
  }
};

/// All shapes up to rank 3 with sizes 0 to 2.
std::vector<Shape> smallShapes() {
  std::vector<Shape> shapes = {{}};
  for (size_t i = 0; i < shapes.size(); ++i)
    if (shapes[i].size() < 3)
      for (int64_t size : {0, 1, 2}) {
        Shape longer = shapes[i];
        longer.push_back(size);
        shapes.push_back(longer);
      }
  return shapes;
}

/// The shape that shapes broadcast to; nothing if they do not.
std::optional<Shape> broadcast(llvm::ArrayRef<Shape> shapes) {
  size_t rank = 0;
  for (const Shape &shape : shapes)
    rank = std::max(rank, shape.size());
  Shape result(rank, 1);
  for (const Shape &shape : shapes)
    for (size_t i = 0; i < shape.size(); ++i) {
      int64_t &size = result[rank - shape.size() + i];
      if (size != shape[i] && size != 1 && shape[i] != 1)
        return std::nullopt;
      if (size == 1)
        size = shape[i];
    }
  return result;
}

/// The element of `tensor` that is read at position `number` of the shape that
/// it broadcasts to.
double elementFor(const Tensor<double> &tensor, const Shape &shape,
                  int64_t number) {
  int64_t offset = 0, stride = 1;
  for (size_t i = shape.size(); i-- > 0;) {
    int64_t index = number % shape[i];
    number /= shape[i];
    size_t missing = shape.size() - tensor.shape.size();
    if (i < missing)
      continue;
    int64_t size = tensor.shape[i - missing];
    offset += (size == 1 ? 0 : index) * stride;
    stride *= size;
  }
  return tensor.elements[offset];
}

using Unary = double (*)(double);
using Binary = double (*)(double, double);

struct UnaryRow {
  const char *name, *attributes;
  Unary function;
};

/// Values that tell the cases of all functions apart; some need positive ones.
std::vector<double> interestingValues() {
  return {-40, -7.25, -3, -2.5, -1.5, -1,   -0.5, -0.25, 0,
          0.1, 0.25,  .5, 1,    1.5,  1.75, 2.5,  3,     8.125};
}

const UnaryRow unaryRows[] = {
    {"abs", "", [](double x) { return x < 0 ? -x : x; }},
    {"ceil", "", [](double x) { return -std::floor(-x); }},
    {"cos", "", [](double x) { return std::sin(x + M_PI / 2); }},
    {"erf", "", [](double x) { return 1 - std::erfc(x); }},
    {"exp", "", [](double x) { return std::pow(M_E, x); }},
    {"floor", "", [](double x) { return -std::ceil(-x); }},
    {"neg", "", [](double x) { return 0 - x; }},
    {"round", "",
     [](double x) {
       double down = std::floor(x), rest = x - down;
       if (rest != 0.5)
         return rest < 0.5 ? down : down + 1;
       return std::fmod(down, 2) == 0 ? down : down + 1;
     }},
    {"sign", "", [](double x) { return double((x > 0) - (x < 0)); }},
    {"sin", "", [](double x) { return std::cos(x - M_PI / 2); }},
    {"silu", "", [](double x) { return x / (1 + std::exp(-x)); }},
    {"softplus", "", [](double x) { return std::log1p(std::exp(x)); }},
    {"hard_swish", "",
     [](double x) { return x <= -3  ? 0
                           : x >= 3 ? x
                                    : x * (x + 3) / 6; }},
    {"hard_sigmoid", "alpha = 0.25 : f64, beta = 0.5 : f64",
     [](double x) { return x <= -2  ? 0
                           : x >= 2 ? 1
                                    : x / 4 + 0.5; }},
    {"leaky_relu", "alpha = 0.125 : f64",
     [](double x) { return x < 0 ? x / 8 : x; }},
    {"elu", "alpha = 1.5 : f64",
     [](double x) { return x < 0 ? 1.5 * std::expm1(x) : x; }},
    {"clamp", "low = -1.25 : f64, high = 2.0 : f64",
     [](double x) { return x < -1.25 ? -1.25
                           : x > 2   ? 2
                                     : x; }},
    {"clamp", "low = 0xFFF0000000000000 : f64, high = 2.0 : f64",
     [](double x) { return x > 2 ? 2 : x; }},
    {"clamp", "low = -2.0 : f64, high = 0x7FF0000000000000 : f64",
     [](double x) { return x < -2 ? -2 : x; }},
    {"gelu", "approximate = false",
     [](double x) { return x * std::erfc(-x / std::sqrt(2.0)) / 2; }},
    {"gelu", "approximate = true",
     [](double x) {
       double y = 2 * std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x);
       return x / (1 + std::exp(-y));
     }},
};

const UnaryRow positiveRows[] = {
    {"log", "", [](double x) { return std::log2(x) * M_LN2; }},
    {"reciprocal", "", [](double x) { return std::pow(x, -1); }},
    {"rsqrt", "", [](double x) { return std::pow(x, -0.5); }},
    {"sqrt", "", [](double x) { return std::pow(x, 0.5); }},
};

TEST_F(ScalarOperatorsTest, UnaryValues) {
  auto check = [&](const UnaryRow &row, bool onlyPositive) {
    SCOPED_TRACE(row.name);
    Tensor<double> x, expected;
    for (double value : interestingValues())
      if (!onlyPositive || value > 0)
        x.elements.push_back(value);
    for (double value : x.elements)
      expected.elements.push_back(row.function(value));
    x.shape = expected.shape = {int64_t(x.elements.size())};
    expectEqual(run<double>(row.name, row.attributes, {x}).at(0), expected);
  };
  for (const UnaryRow &row : unaryRows)
    check(row, false);
  for (const UnaryRow &row : positiveRows)
    check(row, true);
}

TEST_F(ScalarOperatorsTest, UnaryKeepsEveryShape) {
  for (const Shape &shape : smallShapes()) {
    auto x = randomTensor<double>(shape, 51);
    for (const UnaryRow &row : unaryRows) {
      Tensor<double> expected = x;
      for (double &element : expected.elements)
        element = row.function(element);
      expectEqual(run<double>(row.name, row.attributes, {x}).at(0), expected);
    }
  }
}

TEST_F(ScalarOperatorsTest, BinaryBroadcastsEveryPair) {
  const std::pair<const char *, Binary> rows[] = {
      {"div", [](double a, double b) { return a * std::pow(b, -1); }},
      {"max", [](double a, double b) { return a < b ? b : a; }},
      {"min", [](double a, double b) { return b < a ? b : a; }},
      {"remainder",
       [](double a, double b) { return a - b * std::trunc(a / b); }},
      {"pow",
       [](double a, double b) {
         double product = 1; // small integers
         for (int i = 0; i < std::abs(b); ++i)
           product *= a;
         return b < 0 ? 1 / product : product;
       }},
      {"equal", [](double a, double b) { return a == b ? 1.0 : 0.0; }},
      {"less", [](double a, double b) { return b > a ? 1.0 : 0.0; }},
      {"less_or_equal", [](double a, double b) { return a > b ? 0.0 : 1.0; }},
  };
  for (const Shape &left : smallShapes())
    for (const Shape &right : smallShapes()) {
      std::optional<Shape> shape = broadcast({left, right});
      if (!shape) {
        for (auto [name, function] : rows)
          expectViolation(2, name, "", {left, right});
        continue;
      }
      auto x = randomTensor<double>(left, 52);
      auto y = randomTensor<double>(right, 53);
      for (auto [name, function] : rows) {
        SCOPED_TRACE(name);
        Tensor<double> expected{*shape, {}};
        for (int64_t i = 0; i < numElements(*shape); ++i)
          expected.elements.push_back(
              function(elementFor(x, *shape, i), elementFor(y, *shape, i)));
        expectEqual(run<double>(name, "", {x, y}).at(0), expected);
      }
    }
}

TEST_F(ScalarOperatorsTest, WhereBroadcastsEveryTriple) {
  auto typeOf = [](const Shape &shape, llvm::StringRef element) {
    std::string text = "tensor<";
    for (int64_t size : shape)
      text += std::to_string(size) + "x";
    return text + element.str() + ">";
  };
  std::vector<Shape> shapes;
  for (const Shape &shape : smallShapes())
    if (shape.size() <= 2)
      shapes.push_back(shape);
  for (const Shape &first : shapes)
    for (const Shape &second : shapes)
      for (const Shape &third : shapes) {
        std::string types[] = {typeOf(first, "i1"), typeOf(second, "f32"),
                               typeOf(third, "f32")};
        std::optional<Shape> shape = broadcast({first, second, third});
        if (!shape) {
          EXPECT_EQ(resultOf("where", {types[0], types[1], types[2]}),
                    "where: C2");
          continue;
        }
        auto c = randomTensor<double>(first, 54);
        for (double &element : c.elements)
          element = element > 0;
        auto x = randomTensor<double>(second, 55);
        auto y = randomTensor<double>(third, 56);
        std::vector<double> expected;
        for (int64_t i = 0; i < numElements(*shape); ++i)
          expected.push_back(elementFor(c, *shape, i) == 1
                                 ? elementFor(x, *shape, i)
                                 : elementFor(y, *shape, i));
        EXPECT_EQ(valuesOf("where", {types[0], types[1], types[2]}, "",
                           {c.elements, x.elements, y.elements}),
                  expected);
      }
}

TEST_F(ScalarOperatorsTest, PreluBroadcastsTheSlope) {
  for (const Shape &left : smallShapes())
    for (const Shape &right : smallShapes()) {
      std::optional<Shape> shape = broadcast({left, right});
      if (!shape || *shape != left || right.size() > left.size()) {
        expectViolation(2, "prelu", "", {left, right});
        continue;
      }
      auto x = randomTensor<double>(left, 57);
      auto slope = randomTensor<double>(right, 58);
      Tensor<double> expected = x;
      for (int64_t i = 0; i < numElements(left); ++i)
        if (x.elements[i] < 0)
          expected.elements[i] *= elementFor(slope, left, i);
      expectEqual(run<double>("prelu", "", {x, slope}).at(0), expected);
    }
}

TEST_F(ScalarOperatorsTest, TruthTables) {
  std::vector<double> x = {0, 0, 1, 1}, y = {0, 1, 0, 1};
  auto table = [&](llvm::StringRef name) {
    return valuesOf(name, {"tensor<4xi1>", "tensor<4xi1>"}, "", {x, y});
  };
  EXPECT_EQ(table("and"), (std::vector<double>{0, 0, 0, 1}));
  EXPECT_EQ(table("or"), (std::vector<double>{0, 1, 1, 1}));
  EXPECT_EQ(table("xor"), (std::vector<double>{0, 1, 1, 0}));
  EXPECT_EQ(table("equal"), (std::vector<double>{1, 0, 0, 1}));
  EXPECT_EQ(valuesOf("not", {"tensor<4xi1>"}, "", {y}),
            (std::vector<double>{1, 0, 1, 0}));
}

TEST_F(ScalarOperatorsTest, CastValues) {
  std::vector<double> x = {-3.75, -0.5, 0, 0.5, 2, 7.25};
  auto cast = [&](llvm::StringRef from, llvm::StringRef to) {
    return valuesOf("cast", {("tensor<6x" + from + ">").str()},
                    ("element_type = " + to).str(), {x});
  };
  for (llvm::StringRef to : {"f32", "f16", "bf16", "f64"})
    EXPECT_EQ(cast("f32", to), x); // the identity over the reals
  for (llvm::StringRef to : {"i64", "i32", "i8"})
    EXPECT_EQ(cast("f32", to), (std::vector<double>{-3, 0, 0, 0, 2, 7}));
  EXPECT_EQ(cast("f64", "i1"), (std::vector<double>{1, 1, 0, 1, 1, 1}));
  x = {-3, 0, 1, 2, 100, -100};
  for (llvm::StringRef to : {"f32", "f64", "i8", "i32", "i64"})
    EXPECT_EQ(cast("i8", to), x);
  EXPECT_EQ(cast("i64", "i1"), (std::vector<double>{1, 0, 1, 1, 1, 1}));
}

TEST_F(ScalarOperatorsTest, CastTypes) {
  const char *types[] = {"i1", "i8", "ui8", "i32", "i64", "f16", "f32"};
  for (llvm::StringRef from : types)
    for (llvm::StringRef to : types)
      EXPECT_EQ(resultOf("cast", {("tensor<2x" + from + ">").str()},
                         ("element_type = " + to).str()),
                ("tensor<2x" + to + ">").str())
          << from.str() << " to " << to.str();
}

TEST_F(ScalarOperatorsTest, CastsOfIntegersWrap) {
  std::vector<double> x = {-129, -1, 127, 128, 255, 65536};
  auto cast = [&](llvm::StringRef from, llvm::StringRef to) {
    std::string type = ("tensor<6x" + from + ">").str();
    return valuesOf("cast", {llvm::StringRef(type)},
                    ("element_type = " + to).str(), {x});
  };
  EXPECT_EQ(cast("i64", "i8"),
            (std::vector<double>{127, -1, 127, -128, -1, 0}));
  EXPECT_EQ(cast("i32", "ui8"),
            (std::vector<double>{127, 255, 127, 128, 255, 0}));
  EXPECT_EQ(cast("i32", "i64"), x);
}

TEST_F(ScalarOperatorsTest, Integers) {
  std::vector<double> x = {7, -7, 7, -7, 0, 12}, y = {3, 3, -3, -3, 5, 4};
  auto values = [&](llvm::StringRef name) {
    llvm::StringRef type = "tensor<6xi32>";
    return valuesOf(name, {type, type}, "", {x, y});
  };
  EXPECT_EQ(values("div"), (std::vector<double>{2, -2, -2, 2, 0, 3}));
  EXPECT_EQ(values("remainder"), (std::vector<double>{1, -1, 1, -1, 0, 0}));
  EXPECT_EQ(values("mod"), (std::vector<double>{1, 2, -2, -1, 0, 0}));
  EXPECT_EQ(values("bitwise_and"), (std::vector<double>{3, 1, 5, -7, 0, 4}));
  EXPECT_EQ(values("bitwise_or"), (std::vector<double>{7, -5, -1, -3, 5, 12}));
  EXPECT_EQ(values("bitwise_xor"), (std::vector<double>{4, -6, -6, 4, 5, 8}));
  y = {0, 1, 2, 3, 4, 5};
  EXPECT_EQ(values("shift_left"),
            (std::vector<double>{7, -14, 28, -56, 0, 384}));
  EXPECT_EQ(values("shift_right"), (std::vector<double>{7, -4, 1, -1, 0, 0}));
  EXPECT_EQ(valuesOf("bitwise_not", {"tensor<6xi8>"}, "", {x}),
            (std::vector<double>{-8, 6, -8, 6, -1, -13}));
}

TEST_F(ScalarOperatorsTest, ElementTypes) {
  auto types = [&](llvm::StringRef name, unsigned arity,
                   llvm::StringRef attributes = "") {
    std::string accepted;
    for (llvm::StringRef type : {"f16", "bf16", "f32", "f64", "i1", "i8", "ui8",
                                 "i32", "i64", "index"}) {
      std::string operand = ("tensor<2x" + type + ">").str();
      llvm::SmallVector<llvm::StringRef> operands(arity, operand);
      if (!llvm::StringRef(resultOf(name, operands, attributes)).contains(':'))
        accepted += (type + " ").str();
    }
    return accepted;
  };
  std::string floats = "f16 bf16 f32 f64 ", integers = "i8 ui8 i32 i64 ";
  std::string numbers = floats + integers;
  for (llvm::StringRef name : {"pow", "prelu"})
    EXPECT_EQ(types(name, 2), floats) << name.str();
  const llvm::StringRef ofNumbers[] = {"abs", "clamp", "neg", "sign"};
  for (const UnaryRow &row : unaryRows)
    EXPECT_EQ(types(row.name, 1, row.attributes),
              llvm::is_contained(ofNumbers, row.name) ? numbers : floats)
        << row.name;
  for (const UnaryRow &row : positiveRows)
    EXPECT_EQ(types(row.name, 1), floats) << row.name;
  for (llvm::StringRef name :
       {"min", "max", "less", "less_or_equal", "div", "remainder"})
    EXPECT_EQ(types(name, 2), numbers) << name.str();
  for (llvm::StringRef name : {"mod", "bitwise_and", "bitwise_or",
                               "bitwise_xor", "shift_left", "shift_right"})
    EXPECT_EQ(types(name, 2), integers) << name.str();
  EXPECT_EQ(types("bitwise_not", 1), integers);
  for (llvm::StringRef name : {"and", "or", "xor"})
    EXPECT_EQ(types(name, 2), "i1 ") << name.str();
  EXPECT_EQ(types("not", 1), "i1 ");
  EXPECT_EQ(types("equal", 2), floats + "i1 i8 ui8 i32 i64 ");
}

TEST_F(ScalarOperatorsTest, ResultTypes) {
  EXPECT_EQ(resultOf("less", {"tensor<?x3xf16>", "tensor<3xf16>"}),
            "tensor<?x3xi1>");
  EXPECT_EQ(
      resultOf("where", {"tensor<2x1xi1>", "tensor<3xi64>", "tensor<i64>"}),
      "tensor<2x3xi64>");
  EXPECT_EQ(
      resultOf("where", {"tensor<2xi8>", "tensor<2xf32>", "tensor<2xf32>"}),
      "where: C1");
  EXPECT_EQ(
      resultOf("where", {"tensor<2xi1>", "tensor<2xf32>", "tensor<2xf16>"}),
      "where: C3");
  EXPECT_EQ(resultOf("equal", {"tensor<2xf32>", "tensor<2xf16>"}), "equal: C1");
  EXPECT_EQ(resultOf("prelu", {"tensor<2xf32>", "tensor<2xf16>"}), "prelu: C1");
}

/// In the field a selection follows its condition, whatever the values are.
TEST_F(ScalarOperatorsTest, ComparisonsInTheField) {
  Tensor<FieldElement> x{{3},
                         {FieldElement(-2), FieldElement(5), FieldElement(0)}};
  Tensor<FieldElement> y{{3},
                         {FieldElement(1), FieldElement(5), FieldElement(-1)}};
  auto less = run<FieldElement>("less", "", {x, y}).at(0);
  auto equal = run<FieldElement>("equal", "", {x, y}).at(0);
  auto larger = run<FieldElement>("max", "", {x, y}).at(0);
  for (size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(less.elements[i].value, uint64_t(i == 0));
    EXPECT_EQ(equal.elements[i].value, uint64_t(i == 1));
    EXPECT_EQ(larger.elements[i].value, (i == 2 ? x : y).elements[i].value);
  }
}

} // namespace
