//===- Attributes.cpp - From written values to attributes -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Attributes.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;

namespace verso::ruletext {

//===----------------------------------------------------------------------===//
// Defaults and types
//===----------------------------------------------------------------------===//

std::optional<AttributeValue> defaultValue(MLIRContext *context,
                                           llvm::StringRef name) {
  // Attributes of one name mean the same for all operators that have them.
  Builder builder(context);
  AttributeValue value;
  if (std::optional<int64_t> entry = neutralEntry(name)) {
    value.kind = name == "group" ? AttributeValue::Kind::Entry
                                 : AttributeValue::Kind::Repeated;
    value.entries.push_back(builder.getAffineConstantExpr(*entry));
    return value;
  }
  if (name == "value") {
    value.kind = AttributeValue::Kind::Entry;
    value.entries.push_back(builder.getAffineConstantExpr(0));
    return value;
  }
  value.kind = AttributeValue::Kind::Constant;
  bool isFlag =
      llvm::StringSwitch<bool>(name)
          .Cases({"keep_dims", "count_include_pad", "exclusive", "reverse",
                  "blocks_first", "approximate", "select_last_index", "linear"},
                 true)
          .Default(false);
  if (isFlag)
    value.constant = builder.getBoolAttr(false);
  else if (name == "element_type")
    value.constant = TypeAttr::get(builder.getF32Type());
  else
    return std::nullopt;
  return value;
}

Type elementType(MLIRContext *context, llvm::StringRef name) {
  Builder builder(context);
  if (Type type = llvm::StringSwitch<Type>(name)
                      .Case("f16", builder.getF16Type())
                      .Case("bf16", builder.getBF16Type())
                      .Case("f32", builder.getF32Type())
                      .Case("f64", builder.getF64Type())
                      .Default({}))
    return type;
  bool isUnsigned = name.consume_front("u");
  unsigned width;
  if ((!isUnsigned && !name.consume_front("i")) ||
      name.getAsInteger(10, width) ||
      !llvm::is_contained({1, 8, 16, 32, 64}, int(width)))
    return {};
  return isUnsigned ? builder.getIntegerType(width, /*isSigned=*/false)
                    : builder.getIntegerType(width);
}

std::string elementTypeName(Type type) {
  std::string name;
  llvm::raw_string_ostream stream(name);
  auto integer = dyn_cast<IntegerType>(type);
  if (integer && integer.isUnsigned())
    stream << 'u' << integer.getWidth();
  else
    stream << type;
  return elementType(type.getContext(), name) == type ? name : "";
}

//===----------------------------------------------------------------------===//
// Meanings
//===----------------------------------------------------------------------===//

/// How long a list may be that an operator wants for its operands, shortest
/// first: one entry, one for each spatial dimension, one for each dimension, or
/// two of them; at last none, if there is no dimension.
static SmallVector<unsigned, 8> listLengths(ArrayRef<SymbolicTensor> operands) {
  SmallVector<unsigned, 8> lengths = {1};
  for (const SymbolicTensor &operand : operands) {
    unsigned rank = operand.rank();
    lengths.append({rank, 2 * rank});
    if (rank > 2)
      lengths.append({rank - 1, rank - 2, 2 * (rank - 2)});
  }
  llvm::sort(lengths);
  lengths.erase(llvm::unique(lengths), lengths.end());
  llvm::erase(lengths, 0u);
  if (!operands.empty() && operands.front().rank() == 0)
    lengths.push_back(0);
  return lengths;
}

/// Every attribute that the value can mean, the likeliest first.
static SmallVector<Attribute, 8> meanings(MLIRContext *context,
                                          const NamedValue &named,
                                          ArrayRef<SymbolicTensor> operands,
                                          unsigned numSymbols) {
  Builder builder(context);
  const AttributeValue &value = named.value;
  if (value.kind == AttributeValue::Kind::Constant)
    return {value.constant};
  SmallVector<AffineExpr, 4> entries = value.entries;
  if ((named.name == "axis" || named.name == "axes") && !operands.empty())
    for (AffineExpr &entry : entries)
      if (auto axis = dyn_cast<AffineConstantExpr>(entry);
          axis && axis.getValue() < 0)
        entry = axis + operands.front().rank();
  if (value.kind == AttributeValue::Kind::List)
    return {indexArrayAttr(context, entries, numSymbols)};
  SmallVector<Attribute, 8> result;
  auto constant = dyn_cast<AffineConstantExpr>(entries.front());
  if (constant && value.kind == AttributeValue::Kind::Entry) {
    result.push_back(builder.getI64IntegerAttr(constant.getValue()));
    result.push_back(builder.getF64FloatAttr(double(constant.getValue())));
  }
  for (unsigned length : listLengths(operands)) {
    SmallVector<AffineExpr, 4> list(length, entries.front());
    result.push_back(indexArrayAttr(context, list, numSymbols));
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Search
//===----------------------------------------------------------------------===//

unsigned constraintNumber(StringRef message) {
  unsigned number = 0;
  StringRef rest = message.split(": C").second;
  rest.consumeInteger(10, number);
  return number;
}

namespace {

/// Tries the meanings of all values in turn.
class MeaningSearch {
public:
  MeaningSearch(OperationName name, ArrayRef<SymbolicTensor> operands,
                ArrayRef<NamedValue> values, unsigned numSymbols)
      : name(name), operands(operands), values(values), numSymbols(numSymbols) {
  }

  llvm::Expected<ResolvedApplication> run() {
    NamedAttrList attributes;
    if (std::optional<ResolvedApplication> found = search(0, attributes))
      return std::move(*found);
    return llvm::createStringError(bestMessage);
  }

private:
  std::optional<ResolvedApplication> search(unsigned number,
                                            NamedAttrList attributes) {
    if (number == values.size())
      return attempt(attributes);
    for (Attribute meaning :
         meanings(name.getContext(), values[number], operands, numSymbols)) {
      attributes.set(values[number].name, meaning);
      if (auto found = search(number + 1, attributes))
        return found;
    }
    return std::nullopt;
  }

  std::optional<ResolvedApplication> attempt(NamedAttrList &attributes) {
    name.populateDefaultAttrs(attributes);
    ResolvedApplication result;
    result.attributes = attributes.getDictionary(name.getContext());
    llvm::Expected<Definition> definition =
        define(name, result.attributes, operands);
    if (definition) {
      result.definition = std::move(*definition);
      return result;
    }
    // Constraints are checked in the order of their numbers, by and large.
    std::string message = llvm::toString(definition.takeError());
    if (bestMessage.empty() ||
        constraintNumber(message) > constraintNumber(bestMessage))
      bestMessage = std::move(message);
    return std::nullopt;
  }

  OperationName name;
  ArrayRef<SymbolicTensor> operands;
  ArrayRef<NamedValue> values;
  unsigned numSymbols;
  std::string bestMessage;
};

} // namespace

/// The values with the defaults of all attributes that are not among them.
static SmallVector<NamedValue> withDefaults(OperationName name,
                                            ArrayRef<NamedValue> values) {
  SmallVector<NamedValue> all(values);
  for (StringAttr attribute : name.getAttributeNames()) {
    bool isGiven = llvm::any_of(values, [&](const NamedValue &value) {
      return value.name == attribute;
    });
    if (isGiven)
      continue;
    if (auto value = defaultValue(name.getContext(), attribute))
      all.push_back({attribute, std::move(*value)});
  }
  return all;
}

/// The pads for which every spatial size of the result is that of the first
/// operand where strides are 1. What the padding has to make up for is what the
/// sizes lose without it.
static llvm::Expected<AttributeValue>
samePads(OperationName name, ArrayRef<SymbolicTensor> operands,
         ArrayRef<NamedValue> values, StringAttr pads, unsigned numSymbols) {
  MLIRContext *context = name.getContext();
  auto unclear = [&] {
    return llvm::createStringError(
        name.stripDialect() +
        ": 'same' has no meaning for this operator and these operands");
  };
  if (operands.empty())
    return unclear();
  SmallVector<SymbolicTensor, 4> anyOperands(operands);
  unsigned nextSymbol = numSymbols;
  for (AffineExpr &size : anyOperands.front().sizes)
    size = getAffineSymbolExpr(nextSymbol++, context);
  auto constant = [&](int64_t value) {
    AttributeValue result;
    result.entries.push_back(getAffineConstantExpr(value, context));
    return result;
  };
  SmallVector<NamedValue> plain(values);
  for (NamedValue &value : plain)
    if (value.name == pads)
      value.value = constant(0);
    else if (value.name == "strides")
      value.value = constant(1);
  llvm::Expected<ResolvedApplication> application =
      MeaningSearch(name, anyOperands, plain, nextSymbol).run();
  if (!application)
    return application.takeError();
  auto list =
      dyn_cast_or_null<DenseI64ArrayAttr>(application->attributes.get(pads));
  const SymbolicTensor &input = anyOperands.front();
  const SymbolicTensor &result = application->definition.results()[0].type;
  if (!list || list.size() % 2 != 0 || list.size() / 2 > input.rank() ||
      input.rank() != result.rank())
    return unclear();
  SmallVector<AffineExpr, 4> before, after;
  for (unsigned i = input.rank() - list.size() / 2; i < input.rank(); ++i) {
    AffineExpr total = simplify(input.sizes[i] - result.sizes[i]);
    for (unsigned symbol = numSymbols; symbol < nextSymbol; ++symbol)
      if (total.isFunctionOfSymbol(symbol))
        return unclear();
    before.push_back(simplify(total.floorDiv(2)));
    after.push_back(simplify(total - total.floorDiv(2)));
  }
  AttributeValue found;
  found.kind = AttributeValue::Kind::List;
  found.entries = std::move(before);
  found.entries.append(after);
  return found;
}

llvm::Expected<ResolvedApplication>
resolveAttributes(OperationName name, ArrayRef<SymbolicTensor> operands,
                  ArrayRef<NamedValue> values, unsigned numSymbols) {
  SmallVector<NamedValue> all = withDefaults(name, values);
  for (NamedValue &value : all) {
    if (value.value.kind != AttributeValue::Kind::Same)
      continue;
    llvm::Expected<AttributeValue> pads =
        samePads(name, operands, all, value.name, numSymbols);
    if (!pads)
      return pads.takeError();
    value.value = std::move(*pads);
  }
  return MeaningSearch(name, operands, all, numSymbols).run();
}

Type numberType(OperationName name,
                ArrayRef<std::optional<SymbolicTensor>> operands,
                ArrayRef<NamedValue> values, unsigned numSymbols) {
  llvm::SetVector<Type> types;
  for (const std::optional<SymbolicTensor> &operand : operands)
    if (operand)
      types.insert(operand->elementType);
  // Beside a condition alone, as in `where(c, 0, -inf)`, it is a real number if
  // the operator takes one.
  Type truth = IntegerType::get(name.getContext(), 1);
  bool hasCondition = types.remove(truth);
  if (types.empty())
    types.insert(Float32Type::get(name.getContext()));
  if (hasCondition)
    types.insert(truth);
  if (types.size() == 1)
    return types.front();
  for (Type type : types) {
    SmallVector<SymbolicTensor, 4> typed;
    for (const std::optional<SymbolicTensor> &operand : operands)
      typed.push_back(operand ? *operand : SymbolicTensor{{}, type});
    auto application = resolveAttributes(name, typed, values, numSymbols);
    if (application)
      return type;
    llvm::consumeError(application.takeError());
  }
  return types.front();
}

} // namespace verso::ruletext
