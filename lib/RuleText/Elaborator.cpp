//===- Elaborator.cpp - From the syntax of a rule to IR -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Elaborator.h"
#include "OpenLengths.h"
#include "Scope.h"
#include "SideBuilder.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Verifier.h"

using namespace llvm;
using namespace mlir;

namespace verso::ruletext {

namespace {

/// Builds the rule for one combination of choices.
class RuleElaborator {
public:
  RuleElaborator(Source &source, const RuleNode &node, StringRef name,
                 const FamilyMember &member, Scope &scope, RuleFile &file)
      : source(source), node(node), name(name), member(member), scope(scope),
        file(file), context(file.module->getContext()) {}

  /// Adds the rule to the file, as one of its module or as a rejected one; or
  /// not at all, if a condition is false whatever the symbols are, and there
  /// was a choice.
  void run() {
    if (!elaborate())
      return reject();
    if (!rule)
      return;
    file.module->push_back(rule.release());
    file.expectations.push_back(std::move(expectation));
    file.members.push_back(member);
  }

  /// Adds it as a rejected rule, after a failure.
  void reject() {
    if (!rule) {
      OperationState state = ruleState();
      state.addRegion();
      state.addRegion();
      rule = cast<RuleOp>(Operation::create(state));
    }
    file.rejected.push_back({cause, source.takeMessage(), std::move(rule),
                             std::move(expectation), member,
                             file.expectations.size()});
  }

private:
  /// False on failure. There may be no rule otherwise either.
  bool elaborate() {
    if (!checkNames() || !typeInputs())
      return false;
    SmallVector<Condition> conditions;
    if (!scope.conditions(node.conditions, conditions))
      return false;
    bool holdsNever = any_of(conditions, [](const Condition &condition) {
      return !condition.constantTruth().value_or(true);
    });
    if (holdsNever && !node.choices.empty())
      return true;
    // Symbols are numbered in the order in which a reader meets them.
    SymbolCollector collector(source, scope, context, node.lets);
    if (!collector.collect(node.source) || !collector.collect(node.target))
      return false;
    scope.close();
    if (!expect())
      return false;
    for (const Condition &condition : scope.divisorConditions())
      if (!is_contained(conditions, condition))
        conditions.push_back(condition);
    return build(conditions);
  }

  bool checkNames() {
    StringMap<bool> names;
    auto isNew = [&](StringRef tensor, const char *position) {
      return names.try_emplace(tensor, true).second ||
             source.fail(position, "the name '" + tensor + "' is taken");
    };
    for (const InputNode &input : node.inputs)
      if (!isNew(input.name, input.position))
        return false;
    for (const LetNode &let : node.lets)
      for (StringRef tensor : let.names)
        if (!isNew(tensor, let.position))
          return false;
    return true;
  }

  bool typeInputs() {
    for (const InputNode &input : node.inputs) {
      SymbolicTensor type;
      StringRef typeName = input.type.empty() ? "f32" : input.type;
      if (const ChosenValue *value = scope.chosen(typeName))
        typeName = value->word;
      type.elementType = elementType(context, typeName);
      if (!type.elementType)
        return source.fail(input.type.data(),
                           "'" + input.type + "' is not an element type");
      SmallVector<AffineExpr> sizes;
      if (!scope.list(*input.sizes, sizes))
        return false;
      for (AffineExpr size : sizes) {
        if (!atLeast(size, getAffineConstantExpr(0, context))
                 .constantTruth()
                 .value_or(true))
          return source.fail(input.sizes->position, "a size is negative");
        type.sizes.push_back(simplify(size));
      }
      inputs.push_back(std::move(type));
    }
    return true;
  }

  bool expect() {
    expectation.verdict = node.expect.verdict;
    expectation.asStated = node.expect.asStated;
    if (!node.expect.listsConditions)
      return true;
    SmallVector<Condition> &conditions = expectation.inferred.emplace();
    if (!scope.conditions(node.expect.conditions, conditions))
      return false;
    // Conditions on choices are decided here: where one is false the rule is
    // not to hold.
    bool isFalse = any_of(conditions, [](const Condition &condition) {
      return !condition.constantTruth().value_or(true);
    });
    erase_if(conditions, [](const Condition &condition) {
      return condition.constantTruth().has_value();
    });
    if (isFalse) {
      expectation.verdict = RuleExpectation::Verdict::Refuted;
      expectation.inferred.reset();
    }
    return true;
  }

  /// An operation for the rule, with all but its sides.
  OperationState ruleState() {
    auto [line, column] = source.lineAndColumn(node.position);
    OperationState state(
        FileLineColLoc::get(context, source.getFileName(), line, column),
        RuleOp::getOperationName());
    Builder builder(context);
    SmallVector<Attribute> symbols, sizes;
    for (StringRef symbol : scope.symbols())
      symbols.push_back(builder.getStringAttr(symbol));
    for (const SymbolicTensor &input : inputs)
      sizes.push_back(AffineMapAttr::get(
          AffineMap::get(0, symbols.size(), input.sizes, context)));
    state.addAttribute("sym_name", builder.getStringAttr(name));
    state.addAttribute("symbols", builder.getArrayAttr(symbols));
    state.addAttribute("sizes", builder.getArrayAttr(sizes));
    return state;
  }

  bool build(ArrayRef<Condition> conditions) {
    OperationState state = ruleState();
    Region *sourceRegion = state.addRegion(), *targetRegion = state.addRegion();
    SideBuilder sourceSide(source, node, scope, state.location, inputs,
                           *sourceRegion);
    SideBuilder targetSide(source, node, scope, state.location, inputs,
                           *targetRegion);
    using Cause = RejectedRule::Cause;
    bool isBuilt = sourceSide.build(node.source);
    if (!isBuilt && sourceSide.isIllFormed())
      cause = Cause::Source;
    isBuilt = isBuilt && targetSide.build(node.target);
    if (!isBuilt && targetSide.isIllFormed())
      cause = Cause::Target;
    rule = cast<RuleOp>(Operation::create(state));
    rule->setConditionList(conditions);
    if (!isBuilt)
      return false;
    std::string message;
    ScopedDiagnosticHandler handler(context, [&](Diagnostic &diagnostic) {
      if (message.empty())
        message = diagnostic.str();
      return success();
    });
    if (succeeded(verify(*rule)))
      return true;
    cause = Cause::Target;
    return source.fail(node.position, message);
  }

  Source &source;
  const RuleNode &node;
  StringRef name;
  const FamilyMember &member;
  Scope &scope;
  RuleFile &file;
  MLIRContext *context;
  SmallVector<SymbolicTensor> inputs;
  RuleExpectation expectation;
  OwningOpRef<RuleOp> rule;
  /// Of a failure.
  RejectedRule::Cause cause = RejectedRule::Cause::Text;
};

/// Goes through all combinations of choices.
class ChoiceIterator {
public:
  ChoiceIterator(Source &source, const RuleNode &node, RuleFile &file)
      : source(source), node(node), file(file) {}

  bool run() {
    FamilyMember member;
    if (!node.choices.empty())
      member.family = node.name.str();
    return choose(0, Scope(source, file.module->getContext()), node.name.str(),
                  member);
  }

private:
  bool choose(unsigned number, const Scope &scope, const std::string &name,
              const FamilyMember &member) {
    if (number == node.choices.size()) {
      if (++count > maxRules)
        return source.fail(node.position, "the rule stands for more than " +
                                              Twine(maxRules) + " rules");
      Scope copy = scope;
      RuleElaborator(source, node, name, member, copy, file).run();
      return true;
    }
    const ChoiceNode &choice = node.choices[number];
    Scope own = scope;
    SmallVector<ChosenValue> values;
    if (!own.values(choice, values))
      return false;
    for (const ChosenValue &value : values) {
      Scope next = scope;
      next.choose(choice, value);
      FamilyMember nextMember = member;
      if (choice.openFrom) {
        FamilyMember::OpenLength open{
            {}, *choice.openFrom, value.integers.front()};
        for (const ChoiceNode::Name &list : choice.names)
          open.lists.push_back(list.name.str());
        nextMember.openLengths.push_back(std::move(open));
      } else {
        nextMember.others += suffix(choice, value);
      }
      if (value.kind == ChosenValue::Kind::Integer) {
        const ChoiceNode::Name &chosen = choice.names.front();
        std::string shown = chosen.isLength ? ("|" + chosen.name + "|").str()
                                            : chosen.name.str();
        nextMember.numbers.push_back({shown, value.integers.front()});
      }
      if (!choose(number + 1, next, name + suffix(choice, value), nextMember))
        return false;
    }
    return true;
  }

  /// What a choice adds to the name of a rule: `_relu`, `_d2`, `_perm_1_0`.
  static std::string suffix(const ChoiceNode &choice,
                            const ChosenValue &value) {
    std::string text = "_";
    raw_string_ostream stream(text);
    if (value.kind == ChosenValue::Kind::Word) {
      stream << value.word;
      return text;
    }
    stream << choice.names.front().name;
    if (value.kind == ChosenValue::Kind::List)
      stream << '_';
    interleave(
        value.integers, stream,
        [&](int64_t integer) {
          // A name has no minus sign.
          if (integer < 0)
            stream << 'm';
          stream << (integer < 0 ? -uint64_t(integer) : uint64_t(integer));
        },
        "_");
    return text;
  }

  static constexpr unsigned maxRules = 4096;
  Source &source;
  const RuleNode &node;
  RuleFile &file;
  unsigned count = 0;
};

} // namespace

void elaborate(Source &source, const RuleNode &rule, RuleFile &file) {
  size_t before = file.expectations.size() + file.rejected.size();
  bool isComplete = false;
  if (!rule.mistake.empty())
    source.failAgain(rule.mistake);
  else
    isComplete = checkOpenLengths(source, rule) &&
                 ChoiceIterator(source, rule, file).run();
  if (isComplete && file.expectations.size() + file.rejected.size() == before)
    isComplete = source.fail(rule.position,
                             "no choices satisfy the conditions of the rule");
  if (isComplete)
    return;
  Scope scope(source, file.module->getContext());
  RuleElaborator(source, rule, rule.name, FamilyMember(), scope, file).reject();
}

} // namespace verso::ruletext
