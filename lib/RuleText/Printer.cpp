//===- Printer.cpp - From IR to the text of a rule ------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Attributes.h"
#include "mlir/IR/AffineMap.h"
#include "verso/Dialect/RegionEvaluator.h"
#include "verso/Expression/Description.h"
#include "verso/RuleText/RuleText.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace llvm;
using namespace mlir;
using namespace verso::ruletext;

namespace verso {

//===----------------------------------------------------------------------===//
// Names and numbers
//===----------------------------------------------------------------------===//

namespace {
/// Hands out names that are not taken.
class NameTable {
public:
  /// `wanted` as a name, changed as little as is needed.
  StringRef add(StringRef wanted) {
    std::string name;
    for (char character : wanted)
      name += isAlnum(character) || character == '_' ? character : '_';
    if (name.empty() || isDigit(name.front()))
      name.insert(name.begin(), '_');
    while (!names.insert(name).second)
      name += '_';
    return names.find(name)->getKey();
  }

  /// These mean something where a size is expected.
  explicit NameTable(MLIRContext *context) {
    for (StringRef word :
         {"true", "false",   "same", "inf",  "mod", "divides", "floor", "ceil",
          "sum",  "product", "f16",  "bf16", "f32", "f64",     "i1",    "i8",
          "i16",  "i32",     "i64",  "u8",   "u16", "u32",     "u64"})
      names.insert(word);
  }

private:
  llvm::StringSet<> names;
};
} // namespace

/// The shortest text that reads as the number.
static std::string numberText(double number) {
  std::string text;
  for (int digits = 1; digits <= 17; ++digits) {
    text.clear();
    raw_string_ostream(text) << format("%.*g", digits, number);
    double read;
    if (!StringRef(text).getAsDouble(read) && read == number)
      break;
  }
  return text;
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

/// What could have been written for the attribute, in full.
static std::optional<AttributeValue> valueOf(Attribute attribute) {
  AttributeValue value;
  value.kind = AttributeValue::Kind::List;
  if (auto array = dyn_cast<DenseI64ArrayAttr>(attribute)) {
    for (int64_t entry : array.asArrayRef())
      value.entries.push_back(
          getAffineConstantExpr(entry, attribute.getContext()));
    return value;
  }
  if (auto map = dyn_cast<AffineMapAttr>(attribute)) {
    append_range(value.entries, map.getValue().getResults());
    return value;
  }
  if (auto integer = dyn_cast<IntegerAttr>(attribute);
      integer && integer.getType().isInteger(64)) {
    value.kind = AttributeValue::Kind::Entry;
    value.entries.push_back(
        getAffineConstantExpr(integer.getInt(), attribute.getContext()));
    return value;
  }
  value.kind = AttributeValue::Kind::Constant;
  value.constant = attribute;
  auto number = dyn_cast<FloatAttr>(attribute);
  auto type = dyn_cast<TypeAttr>(attribute);
  auto text = dyn_cast<StringAttr>(attribute);
  bool isText =
      isa<BoolAttr>(attribute) ||
      (number && number.getType().isF64() &&
       !std::isnan(number.getValueAsDouble())) ||
      (type && !elementTypeName(type.getValue()).empty()) ||
      (text && text.getValue().find_first_of("\"\n") == StringRef::npos);
  return isText ? std::optional(value) : std::nullopt;
}

/// The least that needs to be written for the attributes of an operation: each
/// is left out, or written as one entry, if the meaning stays.
static Expected<SmallVector<NamedValue>>
shortestValues(Operation &operation, ArrayRef<SymbolicTensor> operands,
               unsigned numSymbols) {
  OperationName name = operation.getName();
  DictionaryAttr attributes = operation.getAttrDictionary();
  SmallVector<NamedValue> values;
  for (NamedAttribute attribute : attributes) {
    std::optional<AttributeValue> value = valueOf(attribute.getValue());
    if (!value)
      return createStringError("attribute '" + attribute.getName().getValue() +
                               "' of " + name.stripDialect() +
                               " has no textual form");
    values.push_back({attribute.getName(), std::move(*value)});
  }
  auto keepsMeaning = [&](ArrayRef<NamedValue> changed) {
    auto application = resolveAttributes(name, operands, changed, numSymbols);
    if (application)
      return application->attributes == attributes;
    consumeError(application.takeError());
    return false;
  };
  for (size_t i = 0; i < values.size();) {
    SmallVector<NamedValue> changed(values);
    changed.erase(changed.begin() + i);
    if (keepsMeaning(changed)) {
      values = std::move(changed);
      continue;
    }
    if (values[i].value.kind == AttributeValue::Kind::List &&
        !values[i].value.entries.empty() &&
        all_equal(values[i].value.entries)) {
      changed = values;
      changed[i].value.kind = AttributeValue::Kind::Entry;
      changed[i].value.entries.resize(1);
      if (keepsMeaning(changed))
        values = std::move(changed);
    }
    ++i;
  }
  return values;
}

//===----------------------------------------------------------------------===//
// Sides
//===----------------------------------------------------------------------===//

namespace {

/// How tightly a term binds.
enum class Binding { Sum, Product, Primary };

/// Prints the terms of one side.
class SidePrinter {
public:
  SidePrinter(RuleOp rule, Region &region, ArrayRef<StringRef> symbols,
              NameTable &names)
      : rule(rule), region(region), symbols(symbols), names(names) {}

  /// Appends the definitions of shared terms to `lets`; returns the results.
  Expected<std::string> run(ArrayRef<StringRef> inputs,
                            std::vector<std::string> &lets) {
    auto definition = RegionDefinition::create(region, rule.getInputTypes());
    if (!definition)
      return definition.takeError();
    for (const RegionDefinition::Application &application :
         definition->applications()) {
      SmallVector<SymbolicTensor, 4> operands;
      for (unsigned operand : application.operands)
        operands.push_back(definition->values()[operand]);
      auto values =
          shortestValues(*application.operation, operands, symbols.size());
      if (!values)
        return values.takeError();
      numberTypes[application.operation] =
          numberTypeFor(*application.operation, operands, *values);
      attributes[application.operation] = std::move(*values);
    }
    for (auto [argument, name] :
         zip_equal(region.front().getArguments(), inputs))
      inputNames[argument] = name;
    auto count = [&](ValueRange values) {
      forEachTerm(values, [&](Operation *term, std::optional<unsigned>, Value) {
        if (term)
          ++useCounts[term];
      });
    };
    for (Operation &operation : region.front())
      if (infixSign(operation).empty())
        count(operation.getOperands());
      else
        for (Value operand : operation.getOperands())
          count(operand);
    for (Operation &operation : region.front().without_terminator())
      if (useCounts.lookup(&operation) > 1 && operation.getNumOperands() != 0) {
        std::string text = "let ";
        StringRef name = names.add("t" + utostr(++numLets));
        text += (name + " = ").str();
        text += application(operation, Binding::Sum);
        lets.push_back(std::move(text));
        letNames[&operation] = name;
      }
    return terms(region.front().getTerminator()->getOperands());
  }

private:
  /// Calls `body(operation, result, value)` for each term of a list: all
  /// results of an operation in a row are one term without a result number; so
  /// is the only result. For an input there is no operation.
  void forEachTerm(
      ValueRange values,
      llvm::function_ref<void(Operation *, std::optional<unsigned>, Value)>
          body) {
    for (size_t i = 0; i < values.size(); ++i) {
      auto result = dyn_cast<OpResult>(values[i]);
      if (!result) {
        body(nullptr, std::nullopt, values[i]);
        continue;
      }
      Operation *operation = result.getOwner();
      size_t count = operation->getNumResults();
      bool isAll = i + count <= values.size() &&
                   llvm::equal(values.slice(i, count), operation->getResults());
      body(operation,
           isAll ? std::nullopt : std::optional(result.getResultNumber()),
           result);
      i += isAll ? count - 1 : 0;
    }
  }

  std::string terms(ValueRange values, Type numberType = {}) {
    std::string text;
    forEachTerm(values, [&](Operation *operation,
                            std::optional<unsigned> result, Value value) {
      std::optional<std::string> number = numberOf(value, numberType);
      text += (text.empty() ? "" : ", ") +
              (number ? *number : term(operation, result, value, Binding::Sum));
    });
    return text;
  }

  std::string term(Operation *operation, std::optional<unsigned> result,
                   Value value, Binding binding) {
    if (!operation)
      return inputNames.lookup(value).str();
    auto let = letNames.find(operation);
    std::string text =
        let != letNames.end()
            ? let->second.str()
            : application(*operation, result ? Binding::Primary : binding);
    return result ? text + "#" + utostr(*result) : text;
  }

  std::string term(Value value, Binding binding) {
    auto result = dyn_cast<OpResult>(value);
    bool hasNumber = result && result.getOwner()->getNumResults() > 1;
    return term(result ? result.getOwner() : nullptr,
                hasNumber ? std::optional(result.getResultNumber())
                          : std::nullopt,
                value, binding);
  }

  static bool isScalarFill(Value value) {
    auto fill = value.getDefiningOp<FillOp>();
    return fill && isa<FloatAttr>(fill.getValue()) &&
           cast<RankedTensorType>(value.getType()).getRank() == 0;
  }

  /// The type that all operands have which may be written as numbers, if it is
  /// the one that they get when the text is read.
  Type numberTypeFor(Operation &operation, ArrayRef<SymbolicTensor> operands,
                     ArrayRef<NamedValue> values) const {
    SmallVector<std::optional<SymbolicTensor>, 4> types(operands.begin(),
                                                        operands.end());
    for (auto [operand, type] : zip_equal(operation.getOperands(), types))
      if (isScalarFill(operand))
        type = std::nullopt;
    if (none_of(types, [](const auto &type) { return type.has_value(); }))
      return {};
    Type found = numberType(operation.getName(), types, values, symbols.size());
    for (Value operand : operation.getOperands())
      if (isScalarFill(operand) &&
          cast<RankedTensorType>(operand.getType()).getElementType() != found)
        return {};
    return found;
  }

  /// The number that stands for a value where numbers have type `type`.
  static std::optional<std::string> numberOf(Value value, Type type) {
    if (!type || !isScalarFill(value) ||
        cast<RankedTensorType>(value.getType()).getElementType() != type)
      return std::nullopt;
    double number = cast<FloatAttr>(value.getDefiningOp<FillOp>().getValue())
                        .getValueAsDouble();
    return std::isnan(number) ? std::nullopt
                              : std::optional(numberText(number));
  }

  /// The sign that stands for the operator between its operands, if one does.
  StringRef infixSign(Operation &operation) {
    auto known = attributes.find(&operation);
    if (operation.getNumOperands() != 2 || known == attributes.end() ||
        !known->second.empty())
      return "";
    return llvm::StringSwitch<StringRef>(operation.getName().stripDialect())
        .Case("add", "+")
        .Case("sub", "-")
        .Case("mul", "*")
        .Case("div", "/")
        .Default("");
  }

  std::string application(Operation &operation, Binding binding) {
    Type numberType = numberTypes.lookup(&operation);
    StringRef sign = infixSign(operation);
    if (!sign.empty()) {
      bool isSum = sign == "+" || sign == "-";
      auto operand = [&](unsigned number, Binding inside) {
        Value value = operation.getOperand(number);
        return numberOf(value, numberType).value_or(term(value, inside));
      };
      std::string text =
          operand(0, isSum ? Binding::Sum : Binding::Product) + " " +
          sign.str() + " " +
          operand(1, isSum ? Binding::Product : Binding::Primary);
      return (isSum ? Binding::Sum : Binding::Product) < binding
                 ? "(" + text + ")"
                 : text;
    }
    std::string text = operation.getName().stripDialect().str() + "(" +
                       terms(operation.getOperands(), numberType);
    for (const NamedValue &value : attributes[&operation])
      text += (text.back() == '(' ? "" : ", ") + value.name.getValue().str() +
              "=" + valueText(value.value);
    return text + ")";
  }

  std::string valueText(const AttributeValue &value) {
    std::string text;
    raw_string_ostream stream(text);
    if (value.kind == AttributeValue::Kind::Constant) {
      if (auto flag = dyn_cast<BoolAttr>(value.constant))
        stream << (flag.getValue() ? "true" : "false");
      else if (auto type = dyn_cast<TypeAttr>(value.constant))
        stream << elementTypeName(type.getValue());
      else if (auto string = dyn_cast<StringAttr>(value.constant))
        stream << '"' << string.getValue() << '"';
      else
        stream << numberText(
            cast<FloatAttr>(value.constant).getValueAsDouble());
      return text;
    }
    bool isList = value.kind == AttributeValue::Kind::List;
    stream << (isList ? "[" : "");
    interleaveComma(value.entries, stream, [&](AffineExpr entry) {
      printExpression(stream, entry, symbols);
    });
    stream << (isList ? "]" : "");
    return text;
  }

  RuleOp rule;
  Region &region;
  ArrayRef<StringRef> symbols;
  NameTable &names;
  llvm::DenseMap<Operation *, SmallVector<NamedValue>> attributes;
  /// The type that numbers have as operands; none if no number is written.
  llvm::DenseMap<Operation *, Type> numberTypes;
  llvm::DenseMap<Value, StringRef> inputNames;
  llvm::DenseMap<Operation *, unsigned> useCounts;
  llvm::DenseMap<Operation *, StringRef> letNames;
  unsigned numLets = 0;
};

} // namespace

//===----------------------------------------------------------------------===//
// Rules
//===----------------------------------------------------------------------===//

/// The type of an input: `[n, m]`, `f16 [n]`.
static Expected<std::string> typeText(const SymbolicTensor &type,
                                      ArrayRef<StringRef> symbols) {
  std::string text;
  raw_string_ostream stream(text);
  if (!type.elementType.isF32()) {
    std::string name = elementTypeName(type.elementType);
    if (name.empty())
      return createStringError("the element type of an input has no name");
    stream << name << ' ';
  }
  stream << '[';
  interleaveComma(type.sizes, stream, [&](AffineExpr size) {
    printExpression(stream, size, symbols);
  });
  stream << ']';
  return text;
}

/// Prints the parts on a line of their own where one line is not enough.
static void printParts(raw_ostream &stream, ArrayRef<std::string> parts,
                       StringRef separator) {
  constexpr size_t width = 100;
  size_t length = 2;
  for (const std::string &part : parts)
    length += part.size() + separator.size();
  std::string broken = (separator.rtrim() + "\n  ").str();
  stream << "  ";
  interleave(parts, stream, length <= width ? separator : StringRef(broken));
  stream << '\n';
}

Error printRuleText(raw_ostream &stream, RuleOp rule) {
  NameTable names(rule.getContext());
  SmallVector<StringRef> symbols, inputNames;
  for (StringAttr symbol : rule.getSymbols().getAsRange<StringAttr>())
    symbols.push_back(names.add(symbol.getValue()));
  std::vector<std::string> inputs, lets;
  std::string previousType;
  for (auto [number, type] : enumerate(rule.getInputTypes())) {
    constexpr StringRef letters = "xyzabcdefghuvw";
    inputNames.push_back(names.add(number < letters.size()
                                       ? letters.substr(number, 1).str()
                                       : "x" + utostr(number)));
    Expected<std::string> text = typeText(type, symbols);
    if (!text)
      return text.takeError();
    if (!inputs.empty() && *text == previousType)
      inputs.back().insert(inputs.back().find(':'),
                           (", " + inputNames.back()).str());
    else
      inputs.push_back((inputNames.back() + ": " + *text).str());
    previousType = std::move(*text);
  }
  std::vector<std::string> sides;
  for (Region *region : {&rule.getSource(), &rule.getTarget()}) {
    SidePrinter printer(rule, *region, symbols, names);
    Expected<std::string> side = printer.run(inputNames, lets);
    if (!side)
      return side.takeError();
    sides.push_back(std::move(*side));
  }
  NameTable ruleName(rule.getContext());
  stream << "rule " << ruleName.add(rule.getSymName()) << '\n';
  if (!inputs.empty())
    printParts(stream, inputs, "  ");
  std::vector<std::string> conditions;
  for (const Condition &condition : rule.getConditionList()) {
    raw_string_ostream text(conditions.emplace_back());
    printCondition(text, condition, symbols);
  }
  if (!conditions.empty()) {
    conditions.front().insert(0, "where ");
    printParts(stream, conditions, ", ");
  }
  for (const std::string &let : lets)
    stream << "  " << let << '\n';
  sides.back().insert(0, "=> ");
  printParts(stream, sides, " ");
  return Error::success();
}

} // namespace verso
