//===- OperatorHarness.h - Runs one operator in a test ---------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TEST_UNIT_DIALECT_OPERATORHARNESS_H
#define VERSO_TEST_UNIT_DIALECT_OPERATORHARNESS_H

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/MLIRContext.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Expression/Domains.h"
#include "verso/Expression/Evaluator.h"
#include "gtest/gtest.h"
#include <functional>
#include <random>

namespace verso::test {

using Shape = llvm::SmallVector<int64_t, 4>;

/// An element of the prime field with the operators of a number, so that one
/// loop written for a test runs over reals and over the field.
struct FieldElement {
  uint64_t value = 0;
  FieldElement() = default;
  FieldElement(int64_t integer)
      : value(PrimeFieldDomain(0).fromIndex(integer)) {}
  static FieldElement of(uint64_t value) {
    FieldElement element;
    element.value = value;
    return element;
  }
  friend FieldElement operator+(FieldElement a, FieldElement b) {
    return of((a.value + b.value) % PrimeFieldDomain::modulus);
  }
  friend FieldElement operator*(FieldElement a, FieldElement b) {
    auto wide = static_cast<unsigned __int128>(a.value) * b.value;
    return of(static_cast<uint64_t>(wide % PrimeFieldDomain::modulus));
  }
  friend FieldElement operator-(FieldElement a, FieldElement b) {
    return a + of(b.value == 0 ? 0 : PrimeFieldDomain::modulus - b.value);
  }
  /// By search for the exponent p - 2, independent of the library's inverse.
  friend FieldElement operator/(FieldElement a, FieldElement b) {
    FieldElement inverse(1);
    for (int bit = 60; bit >= 0; --bit) {
      inverse = inverse * inverse;
      if (((PrimeFieldDomain::modulus - 2) >> bit) & 1)
        inverse = inverse * b;
    }
    return a * inverse;
  }
  friend bool operator<(FieldElement a, FieldElement b) {
    auto order = [](uint64_t word) {
      return word > PrimeFieldDomain::modulus / 2
                 ? static_cast<int64_t>(word) -
                       static_cast<int64_t>(PrimeFieldDomain::modulus)
                 : static_cast<int64_t>(word);
    };
    return order(a.value) < order(b.value);
  }
};

/// How a test's number type meets the library's domain.
template <typename Number> struct DomainOf;
template <> struct DomainOf<double> {
  using Domain = DoubleDomain;
  static DoubleDomain make() { return {}; }
  static double toValue(double number) { return number; }
  static double fromValue(double value) { return value; }
  static void expectEqual(double actual, double expected) {
    EXPECT_NEAR(actual, expected, 1e-9 * (1 + std::abs(expected)));
  }
};
template <> struct DomainOf<FieldElement> {
  using Domain = PrimeFieldDomain;
  static PrimeFieldDomain make() { return PrimeFieldDomain(1); }
  static uint64_t toValue(FieldElement number) { return number.value; }
  static FieldElement fromValue(uint64_t value) {
    return FieldElement::of(value);
  }
  static void expectEqual(FieldElement actual, FieldElement expected) {
    EXPECT_EQ(actual.value, expected.value);
  }
};

template <typename Number> struct Tensor {
  Shape shape;
  std::vector<Number> elements;

  /// The element at `index`, or zero if any index is outside: the naive loops
  /// of the tests use it for padding.
  Number at(std::initializer_list<int64_t> index) const {
    int64_t offset = 0;
    const int64_t *size = shape.begin();
    for (int64_t i : index) {
      if (i < 0 || i >= *size)
        return Number(0);
      offset = offset * *size++ + i;
    }
    return elements[offset];
  }
};

inline int64_t numElements(const Shape &shape) {
  int64_t count = 1;
  for (int64_t size : shape)
    count *= size;
  return count;
}

/// A tensor of small random integers, never zero.
template <typename Number> Tensor<Number> randomTensor(Shape shape, int seed) {
  std::mt19937 engine(seed);
  Tensor<Number> tensor{std::move(shape), {}};
  for (int64_t i = numElements(tensor.shape); i > 0; --i) {
    auto magnitude = static_cast<int64_t>(1 + engine() % 9);
    tensor.elements.push_back(Number(engine() % 2 ? magnitude : -magnitude));
  }
  return tensor;
}

class OperatorTest : public ::testing::Test {
protected:
  OperatorTest() {
    context.disableMultithreading();
    context.loadDialect<VersoDialect>();
  }

  /// The operands that have elements of type i64 instead of f32.
  llvm::SmallVector<unsigned, 2> integerOperands;

  /// The definition of operator `name` with attributes written as text, on
  /// f32 operands of constant shapes, `integerOperands` excepted.
  llvm::Expected<Definition> defineOn(llvm::StringRef name,
                                      const std::string &attributes,
                                      llvm::ArrayRef<Shape> shapes) {
    std::vector<SymbolicTensor> operands;
    for (const Shape &shape : shapes) {
      SymbolicTensor operand;
      operand.elementType = mlir::Float32Type::get(&context);
      if (llvm::is_contained(integerOperands, operands.size()))
        operand.elementType = mlir::IntegerType::get(&context, 64);
      for (int64_t size : shape)
        operand.sizes.push_back(mlir::getAffineConstantExpr(size, &context));
      operands.push_back(std::move(operand));
    }
    auto dictionary = llvm::cast<mlir::DictionaryAttr>(
        mlir::parseAttribute("{" + attributes + "}", &context));
    return define(mlir::OperationName(("verso." + name).str(), &context),
                  dictionary, operands);
  }

  /// All results of the operator on concrete operands; none and a test failure
  /// if it is not well formed.
  template <typename Number>
  std::vector<Tensor<Number>> run(llvm::StringRef name,
                                  const std::string &attributes,
                                  llvm::ArrayRef<Tensor<Number>> operands) {
    using Traits = DomainOf<Number>;
    using Value = typename Traits::Domain::Value;
    std::vector<Shape> shapes;
    std::vector<std::vector<Value>> data;
    std::vector<const Value *> pointers;
    for (const Tensor<Number> &operand : operands) {
      shapes.push_back(operand.shape);
      data.emplace_back();
      for (Number number : operand.elements)
        data.back().push_back(Traits::toValue(number));
    }
    for (const std::vector<Value> &values : data)
      pointers.push_back(values.data());
    llvm::Expected<Definition> definition = defineOn(name, attributes, shapes);
    if (!definition) {
      ADD_FAILURE() << llvm::toString(definition.takeError());
      return {};
    }
    EXPECT_TRUE(definition->constraints().empty());
    std::vector<Tensor<Number>> results;
    auto domain = Traits::make();
    for (const ResultDefinition &result : definition->results()) {
      llvm::Expected<Program> program = Program::compile(
          result, definition->numVariables(), shapes, /*symbols=*/{});
      if (!program) {
        ADD_FAILURE() << llvm::toString(program.takeError());
        return {};
      }
      std::vector<Value> values;
      Evaluator<typename Traits::Domain>(*program, domain)
          .run(pointers, values);
      Tensor<Number> tensor{Shape(program->sizes()), {}};
      EXPECT_EQ(int64_t(values.size()), numElements(tensor.shape));
      for (Value value : values)
        tensor.elements.push_back(Traits::fromValue(value));
      results.push_back(std::move(tensor));
    }
    return results;
  }

  /// Expects that defining the operator fails with a message that starts with
  /// `<name>: C<number>: `.
  void expectViolation(unsigned number, llvm::StringRef name,
                       const std::string &attributes,
                       llvm::ArrayRef<Shape> shapes) {
    llvm::Expected<Definition> definition = defineOn(name, attributes, shapes);
    ASSERT_FALSE(bool(definition)) << name.str() << " {" << attributes << "}";
    std::string message = llvm::toString(definition.takeError());
    std::string prefix = name.str() + ": C" + std::to_string(number) + ": ";
    EXPECT_EQ(message.substr(0, prefix.size()), prefix) << message;
  }

  void expectWellFormed(llvm::StringRef name, const std::string &attributes,
                        llvm::ArrayRef<Shape> shapes) {
    llvm::Expected<Definition> definition = defineOn(name, attributes, shapes);
    if (!definition)
      ADD_FAILURE() << llvm::toString(definition.takeError());
  }

  mlir::MLIRContext context;
};

/// An attribute of integers, as text.
inline std::string list(llvm::ArrayRef<int64_t> values) {
  std::string text = "array<i64";
  const char *separator = ": ";
  for (int64_t value : values) {
    text += separator + std::to_string(value);
    separator = ", ";
  }
  return text + ">";
}

template <typename Number>
void expectEqual(const Tensor<Number> &actual, const Tensor<Number> &expected) {
  ASSERT_EQ(actual.shape, expected.shape);
  ASSERT_EQ(actual.elements.size(), expected.elements.size());
  for (size_t i = 0; i < actual.elements.size(); ++i)
    DomainOf<Number>::expectEqual(actual.elements[i], expected.elements[i]);
}

/// Runs one test body over both number types.
#define VERSO_TEST_BOTH_DOMAINS(fixture, name)                                 \
  template <typename Number> class fixture##name : public fixture {            \
  public:                                                                      \
    void body();                                                               \
    void TestBody() override { body(); }                                       \
  };                                                                           \
  static const bool fixture##name##Registered = [] {                           \
    ::testing::RegisterTest(                                                   \
        #fixture, #name "/real", nullptr, nullptr, __FILE__, __LINE__,         \
        []() -> fixture * { return new fixture##name<double>(); });            \
    ::testing::RegisterTest(                                                   \
        #fixture, #name "/field", nullptr, nullptr, __FILE__, __LINE__,        \
        []() -> fixture * { return new fixture##name<FieldElement>(); });      \
    return true;                                                               \
  }();                                                                         \
  template <typename Number> void fixture##name<Number>::body()

} // namespace verso::test

#endif // VERSO_TEST_UNIT_DIALECT_OPERATORHARNESS_H
