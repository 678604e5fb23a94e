//===- VerdictCache.cpp - Verdicts that were reached before ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Verify/VerdictCache.h"
#include "CanonicalText.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/IntegerSet.h"
#include "verso/Dialect/RegionEvaluator.h"
#include "verso/Support/Sqlite.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/SHA256.h"
#include <z3++.h>

using namespace mlir;

namespace verso {

/// To be raised with each change of the provers that can change a verdict.
static constexpr unsigned proverVersion = 11;

/// "Vrsv", which marks the file as ours.
static constexpr sqlite::Schema schema{
    "verdicts", /*applicationId=*/0x56727376, /*version=*/1,
    "CREATE TABLE verdict(key TEXT PRIMARY KEY, value TEXT NOT NULL)"
    " WITHOUT ROWID;"};

//===----------------------------------------------------------------------===//
// Keys
//===----------------------------------------------------------------------===//

/// What the operators of a side mean, as their definitions say.
static void printDefinitions(llvm::raw_ostream &stream, Region &side,
                             ArrayRef<SymbolicTensor> inputs) {
  llvm::Expected<RegionDefinition> region =
      RegionDefinition::create(side, inputs);
  if (!region) {
    stream << llvm::toString(region.takeError()) << '\n';
    return;
  }
  for (const RegionDefinition::Application &application :
       region->applications()) {
    const Definition &definition = application.definition;
    for (const Constraint &constraint : definition.constraints())
      stream << constraint.condition.expression
             << (constraint.condition.isEquality ? " == 0; " : " >= 0; ")
             << constraint.message << '\n';
    for (const ResultDefinition &result : definition.results()) {
      for (AffineExpr size : result.type.sizes)
        stream << size << ", ";
      stream << result.value << '\n';
    }
  }
}

std::string cacheKey(RuleOp rule, const VerifyOptions &options) {
  std::string key;
  llvm::raw_string_ostream stream(key);
  unsigned major, minor, build, revision;
  Z3_get_version(&major, &minor, &build, &revision);
  stream << "prover " << proverVersion << ", Z3 " << major << '.' << minor
         << '.' << build << '.' << revision << '\n';
  for (uint64_t option :
       {uint64_t(options.inferConditions), uint64_t(options.searchConditions),
        uint64_t(options.solverSteps), uint64_t(options.solverQueries),
        uint64_t(options.proofSteps), uint64_t(options.boundedInstances),
        uint64_t(options.randomInstances), uint64_t(options.searchInstances),
        uint64_t(options.instanceWork), options.seed})
    stream << option << ' ';
  stream << '\n' << proof::canonicalText(rule);
  for (Region *side : {&rule.getSource(), &rule.getTarget()})
    printDefinitions(stream, *side, rule.getInputTypes());
  return key;
}

static std::string keyOf(RuleOp rule, const VerifyOptions &options) {
  std::string text = cacheKey(rule, options);
  return llvm::toHex(llvm::SHA256::hash(llvm::arrayRefFromStringRef(text)));
}

//===----------------------------------------------------------------------===//
// Verdicts as JSON
//===----------------------------------------------------------------------===//

static llvm::json::Array toJson(ArrayRef<ConcreteTensor> tensors) {
  llvm::json::Array result;
  for (const ConcreteTensor &tensor : tensors) {
    llvm::json::Array elements;
    // As bits: not all doubles are JSON numbers.
    for (double element : tensor.elements)
      elements.push_back(llvm::bit_cast<int64_t>(element));
    result.push_back(
        llvm::json::Object{{"sizes", llvm::json::Array(tensor.sizes)},
                           {"elements", std::move(elements)}});
  }
  return result;
}

static bool fromJson(const llvm::json::Array *array,
                     std::vector<ConcreteTensor> &tensors) {
  if (!array)
    return false;
  for (const llvm::json::Value &value : *array) {
    const llvm::json::Object *object = value.getAsObject();
    const llvm::json::Array *sizes =
        object ? object->getArray("sizes") : nullptr;
    const llvm::json::Array *elements =
        object ? object->getArray("elements") : nullptr;
    if (!sizes || !elements)
      return false;
    ConcreteTensor &tensor = tensors.emplace_back();
    for (const llvm::json::Value &size : *sizes)
      tensor.sizes.push_back(size.getAsInteger().value_or(0));
    for (const llvm::json::Value &element : *elements)
      tensor.elements.push_back(
          llvm::bit_cast<double>(element.getAsInteger().value_or(0)));
  }
  return true;
}

static llvm::json::Object toJson(const Counterexample &counterexample) {
  return llvm::json::Object{
      {"symbols", llvm::json::Array(counterexample.symbols)},
      {"violated", counterexample.violated},
      {"inputs", toJson(counterexample.inputs)},
      {"source", toJson(counterexample.sourceOutputs)},
      {"target", toJson(counterexample.targetOutputs)}};
}

static bool fromJson(RuleOp rule, const llvm::json::Object &object,
                     Counterexample &counterexample) {
  const llvm::json::Array *symbols = object.getArray("symbols");
  if (!symbols || symbols->size() != rule.getNumSymbols())
    return false;
  for (const llvm::json::Value &symbol : *symbols)
    counterexample.symbols.push_back(symbol.getAsInteger().value_or(0));
  counterexample.violated = object.getString("violated").value_or("").str();
  return fromJson(object.getArray("inputs"), counterexample.inputs) &&
         fromJson(object.getArray("source"), counterexample.sourceOutputs) &&
         fromJson(object.getArray("target"), counterexample.targetOutputs);
}

std::string verdictText(RuleOp rule, const Verdict &verdict) {
  llvm::json::Object object{
      {"outcome", name(verdict.outcome)},
      {"reason", verdict.reason},
      {"fp", stringifyFloatingPointClass(verdict.floatingPoint)},
      {"integers", verdict.holdsForIntegers},
      {"reals", verdict.holdsForReals},
      {"instances", verdict.boundedInstances},
      {"queries", verdict.solverQueries}};
  if (!verdict.conditions.empty()) {
    SmallVector<AffineExpr> expressions;
    SmallVector<bool> isEquality;
    for (const Condition &condition : verdict.conditions) {
      expressions.push_back(condition.expression);
      isEquality.push_back(condition.isEquality);
    }
    std::string text;
    llvm::raw_string_ostream stream(text);
    IntegerSetAttr::get(
        IntegerSet::get(0, rule.getNumSymbols(), expressions, isEquality))
        .print(stream);
    object["conditions"] = text;
  }
  if (verdict.counterexample)
    object["counterexample"] = toJson(*verdict.counterexample);
  if (!verdict.outside.empty()) {
    llvm::json::Array cases;
    for (const OutsideCase &outside : verdict.outside) {
      llvm::json::Object one = toJson(outside.counterexample);
      one["condition"] = outside.condition;
      cases.push_back(std::move(one));
    }
    object["outside"] = std::move(cases);
  }
  std::string text;
  llvm::raw_string_ostream(text) << llvm::json::Value(std::move(object));
  return text;
}

std::optional<Verdict> verdictFromText(RuleOp rule, StringRef text) {
  llvm::Expected<llvm::json::Value> value = llvm::json::parse(text);
  if (!value) {
    llvm::consumeError(value.takeError());
    return std::nullopt;
  }
  const llvm::json::Object *object = value->getAsObject();
  if (!object)
    return std::nullopt;
  Verdict verdict;
  StringRef outcome = object->getString("outcome").value_or("");
  bool isKnown = false;
  for (Outcome candidate : {Outcome::Proved, Outcome::Refuted, Outcome::Vacuous,
                            Outcome::Unknown, Outcome::Error})
    if (outcome == name(candidate)) {
      verdict.outcome = candidate;
      isKnown = true;
    }
  std::optional<FloatingPointClass> floatingPoint =
      symbolizeFloatingPointClass(object->getString("fp").value_or(""));
  if (!isKnown || !floatingPoint)
    return std::nullopt;
  verdict.floatingPoint = *floatingPoint;
  verdict.holdsForIntegers = object->getBoolean("integers").value_or(false);
  verdict.holdsForReals = object->getBoolean("reals").value_or(true);
  verdict.reason = object->getString("reason").value_or("").str();
  verdict.boundedInstances = object->getInteger("instances").value_or(0);
  verdict.solverQueries = object->getInteger("queries").value_or(0);
  if (std::optional<StringRef> conditions = object->getString("conditions")) {
    auto set = dyn_cast_if_present<IntegerSetAttr>(
        parseAttribute(*conditions, rule.getContext()));
    if (!set || set.getValue().getNumSymbols() != rule.getNumSymbols())
      return std::nullopt;
    for (auto [expression, isEquality] : llvm::zip_equal(
             set.getValue().getConstraints(), set.getValue().getEqFlags()))
      verdict.conditions.push_back({expression, isEquality});
  }
  if (const llvm::json::Object *found = object->getObject("counterexample"))
    if (!fromJson(rule, *found, verdict.counterexample.emplace()))
      return std::nullopt;
  if (const llvm::json::Array *cases = object->getArray("outside"))
    for (const llvm::json::Value &entry : *cases) {
      const llvm::json::Object *found = entry.getAsObject();
      OutsideCase &outside = verdict.outside.emplace_back();
      outside.condition =
          found ? found->getInteger("condition").value_or(-1) : -1;
      if (outside.condition >= verdict.conditions.size() ||
          !fromJson(rule, *found, outside.counterexample))
        return std::nullopt;
    }
  return verdict;
}

//===----------------------------------------------------------------------===//
// VerdictCache
//===----------------------------------------------------------------------===//

VerdictCache::VerdictCache(std::unique_ptr<sqlite::Connection> opened)
    : connection(std::move(opened)), mutex(std::make_unique<std::mutex>()) {}
VerdictCache::VerdictCache(VerdictCache &&) noexcept = default;
VerdictCache::~VerdictCache() = default;

llvm::Expected<VerdictCache> VerdictCache::open(StringRef path) {
  llvm::Expected<sqlite::Connection> opened =
      sqlite::Connection::open(path, schema);
  if (!opened)
    return llvm::createStringError("cannot open the verdict cache '" + path +
                                   "': " + llvm::toString(opened.takeError()));
  return VerdictCache(std::make_unique<sqlite::Connection>(std::move(*opened)));
}

llvm::Expected<std::optional<Verdict>>
VerdictCache::find(RuleOp rule, const VerifyOptions &options) {
  std::string key = keyOf(rule, options);
  std::lock_guard<std::mutex> lock(*mutex);
  llvm::Expected<sqlite::Statement> statement = sqlite::Statement::prepare(
      *connection, "SELECT value FROM verdict WHERE key=?");
  if (!statement)
    return statement.takeError();
  statement->bind(0, key);
  llvm::Expected<bool> row = statement->step();
  if (!row)
    return row.takeError();
  if (!*row)
    return std::nullopt;
  return verdictFromText(rule, statement->text(0));
}

llvm::Error VerdictCache::store(RuleOp rule, const VerifyOptions &options,
                                const Verdict &verdict) {
  if (verdict.outcome == Outcome::Error)
    return llvm::Error::success();
  std::string key = keyOf(rule, options), value = verdictText(rule, verdict);
  std::lock_guard<std::mutex> lock(*mutex);
  llvm::Expected<sqlite::Statement> statement = sqlite::Statement::prepare(
      *connection, "INSERT OR REPLACE INTO verdict VALUES(?, ?)");
  if (!statement)
    return statement.takeError();
  statement->bind(0, key);
  statement->bind(1, value);
  return statement->step().takeError();
}

llvm::Expected<Verdict> verify(RuleOp rule, const VerifyOptions &options,
                               VerdictCache &cache) {
  llvm::Expected<std::optional<Verdict>> known = cache.find(rule, options);
  if (!known)
    return known.takeError();
  if (*known)
    return std::move(**known);
  Verdict verdict = verify(rule, options);
  if (llvm::Error error = cache.store(rule, options, verdict))
    return std::move(error);
  return verdict;
}

} // namespace verso
