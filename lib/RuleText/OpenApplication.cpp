//===- OpenApplication.cpp - An operator whose operands are open ----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/RuleText/OpenApplication.h"
#include "Applications.h"
#include "verso/Expression/Program.h"

using namespace llvm;
using namespace mlir;
using namespace verso::ruletext;

namespace verso {

/// No tensor that is written about has more dimensions.
static constexpr unsigned maxRank = 8;

struct OpenApplication::Parsed {
  explicit Parsed(StringRef text) : text(text) {}

  std::string text; ///< what the tree points into
  SyntaxTree tree;
  OpenApplicationNode node;
  std::vector<std::string> sizeNames;
  std::optional<OperationName> name;
  std::vector<std::string> operands;  ///< names of tensors, or empty
  std::vector<std::string> openNames; ///< names of open operands, or empty
};

namespace {

/// The values of the names that an open application may refer to, and what it
/// is with them.
class Binding {
public:
  Binding(StringRef text, MLIRContext *context)
      : title(("'" + text + "'").str()), source(text, title),
        scope(source, context) {}

  void bind(StringRef name, int64_t value) {
    SizeNode node;
    node.kind = SizeNode::Kind::Name;
    node.position = name.data();
    node.name = name;
    scope.size(node); // Meets the name, which becomes the next symbol.
    values.push_back(value);
  }

  /// Binds the rank and the sizes of the open operand `name`.
  void bind(StringRef name, ArrayRef<int64_t> sizes) {
    for (auto [i, size] : enumerate(sizes))
      bind((name + Twine(i + 1)).str(), size);
    ChosenValue rank;
    rank.integers.assign(1, int64_t(sizes.size()));
    scope.choose({name.data(), {{name, /*isLength=*/true}}, {}}, rank);
  }

  /// The values that the application gives for attributes; nothing if it does
  /// not make sense or a condition does not hold.
  std::optional<SmallVector<NamedValue>>
  evaluate(OperationName operatorName, const OpenApplicationNode &node) {
    scope.close();
    auto attributes =
        attributeValues(source, scope, operatorName, *node.application);
    SmallVector<Condition> conditions;
    if (!attributes || !scope.conditions(node.conditions, conditions))
      return std::nullopt;
    append_range(conditions, scope.divisorConditions());
    for (const Condition &condition : conditions)
      if (!holds(condition, values))
        return std::nullopt;
    for (NamedValue &attribute : *attributes)
      for (AffineExpr &entry : attribute.value.entries) {
        std::optional<int64_t> value = evaluateSize(entry, values);
        if (!value)
          return std::nullopt;
        entry = getAffineConstantExpr(*value, operatorName.getContext());
      }
    return attributes;
  }

private:
  std::string title; ///< in place of the name of a file

public:
  Source source;
  Scope scope;

private:
  SmallVector<int64_t> values; ///< by symbol
};

} // namespace

llvm::Expected<OpenApplication>
OpenApplication::parse(MLIRContext *context, StringRef text,
                       ArrayRef<std::string> sizeNames) {
  context->loadDialect<VersoDialect>();
  auto parsed = std::make_shared<Parsed>(text);
  Binding binding(parsed->text, context);
  Source &source = binding.source;
  parsed->sizeNames.assign(sizeNames.begin(), sizeNames.end());
  std::optional<OpenApplicationNode> node =
      parseOpenApplication(source, parsed->tree);
  if (!node)
    return source.takeError();
  parsed->node = std::move(*node);
  const TensorNode &application = *parsed->node.application;
  parsed->name = operatorNamed(source, binding.scope, context, application);
  if (!parsed->name || !checkOperandCount(source, application, *parsed->name,
                                          application.operands.size()))
    return source.takeError();
  for (const std::string &size : parsed->sizeNames)
    binding.bind(size, 1);
  for (const TensorNode *operand : application.operands) {
    bool isOpen = operand->name.starts_with("_");
    if (operand->kind != TensorNode::Kind::Name)
      source.fail(operand->position,
                  "an operand is a name, or '_' for any tensor");
    else if (isOpen && operand->name != "_" &&
             is_contained(parsed->openNames, operand->name))
      source.fail(operand->position,
                  "'" + operand->name + "' stands for two operands");
    parsed->operands.push_back(isOpen ? "" : operand->name.str());
    parsed->openNames.push_back(isOpen ? operand->name.str() : "");
    if (isOpen && operand->name != "_")
      binding.bind(operand->name, SmallVector<int64_t>(maxRank, 1));
  }
  // What is wrong whatever the operands are is wrong here.
  binding.evaluate(*parsed->name, parsed->node);
  if (source.failed())
    return source.takeError();
  OpenApplication result;
  result.parsed = std::move(parsed);
  return result;
}

OperationName OpenApplication::operatorName() const { return *parsed->name; }

ArrayRef<std::string> OpenApplication::operands() const {
  return parsed->operands;
}

DictionaryAttr OpenApplication::attributes(ArrayRef<SymbolicTensor> operands,
                                           ArrayRef<int64_t> sizes) const {
  OperationName name = *parsed->name;
  Binding binding(parsed->text, name.getContext());
  for (auto [sizeName, value] : zip_equal(parsed->sizeNames, sizes))
    binding.bind(sizeName, value);
  for (auto [openName, operand] : zip_equal(parsed->openNames, operands)) {
    if (StringRef(openName).size() < 2)
      continue;
    SmallVector<int64_t> operandSizes;
    for (AffineExpr size : operand.sizes)
      operandSizes.push_back(cast<AffineConstantExpr>(size).getValue());
    binding.bind(openName, operandSizes);
  }
  auto values = binding.evaluate(name, parsed->node);
  if (!values)
    return {};
  if (name.getAttributeNames().empty())
    return DictionaryAttr::get(name.getContext());
  llvm::Expected<ResolvedApplication> application =
      resolveAttributes(name, operands, *values, 0);
  if (!application) {
    consumeError(application.takeError());
    return {};
  }
  return application->attributes;
}

} // namespace verso
