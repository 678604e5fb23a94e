//===- VocabularyFile.cpp - Vocabularies as text --------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/VocabularyFile.h"
#include "mlir/IR/BuiltinTypes.h"
#include "verso/RuleText/OpenApplication.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/YAMLTraits.h"

using namespace mlir;

//===----------------------------------------------------------------------===//
// The form of the text
//===----------------------------------------------------------------------===//

namespace {

/// Which tensors a binary operator takes, apart from what its definition says.
enum class OperandShapes : uint8_t { Any, Equal, EqualOrVector };

struct SizeEntry {
  std::string name;
  std::vector<int64_t> values;
  bool isWindow = false;
};

struct InputEntry {
  std::string name;
  std::vector<std::string> sizes;
  unsigned copies = 1;
  bool isReserved = false;
};

struct OperatorEntry {
  std::string application;
  OperandShapes shapes = OperandShapes::Any;
  unsigned atMost = 0;
  bool onConstants = true;
};

struct VocabularyEntry {
  std::string name;
  std::vector<SizeEntry> sizes;
  std::vector<InputEntry> inputs;
  std::vector<OperatorEntry> operators;
  int extraOperators = 0;
  unsigned maxSourceOperators = 0;
  bool repeatOperands = false;
};

} // namespace

LLVM_YAML_IS_SEQUENCE_VECTOR(SizeEntry)
LLVM_YAML_IS_SEQUENCE_VECTOR(InputEntry)
LLVM_YAML_IS_SEQUENCE_VECTOR(OperatorEntry)
LLVM_YAML_IS_DOCUMENT_LIST_VECTOR(VocabularyEntry)

namespace llvm::yaml {

template <> struct ScalarEnumerationTraits<OperandShapes> {
  static void enumeration(IO &io, OperandShapes &shapes) {
    io.enumCase(shapes, "any", OperandShapes::Any);
    io.enumCase(shapes, "equal", OperandShapes::Equal);
    io.enumCase(shapes, "equal-or-vector", OperandShapes::EqualOrVector);
  }
};

template <> struct MappingTraits<SizeEntry> {
  static void mapping(IO &io, SizeEntry &size) {
    io.mapRequired("name", size.name);
    io.mapRequired("values", size.values);
    io.mapOptional("window", size.isWindow, false);
  }
};

template <> struct MappingTraits<InputEntry> {
  static void mapping(IO &io, InputEntry &input) {
    io.mapRequired("name", input.name);
    io.mapRequired("sizes", input.sizes);
    io.mapOptional("copies", input.copies, 1u);
    io.mapOptional("reserved", input.isReserved, false);
  }
};

template <> struct MappingTraits<OperatorEntry> {
  static void mapping(IO &io, OperatorEntry &op) {
    io.mapRequired("apply", op.application);
    io.mapOptional("operands", op.shapes, OperandShapes::Any);
    io.mapOptional("at-most", op.atMost, 0u);
    io.mapOptional("on-constants", op.onConstants, true);
  }
};

template <> struct MappingTraits<VocabularyEntry> {
  static void mapping(IO &io, VocabularyEntry &vocabulary) {
    io.mapRequired("name", vocabulary.name);
    io.mapRequired("sizes", vocabulary.sizes);
    io.mapRequired("inputs", vocabulary.inputs);
    io.mapRequired("operators", vocabulary.operators);
    io.mapOptional("extra-operators", vocabulary.extraOperators, 0);
    io.mapOptional("max-source-operators", vocabulary.maxSourceOperators, 0u);
    io.mapOptional("repeat-operands", vocabulary.repeatOperands, false);
  }
};

} // namespace llvm::yaml

//===----------------------------------------------------------------------===//
// Its meaning
//===----------------------------------------------------------------------===//

namespace verso {

/// Whether a binary operator that asks for `wanted` takes these operands.
static bool areWanted(OperandShapes wanted, ArrayRef<Shape> operands) {
  return wanted == OperandShapes::Any || operands.size() != 2 ||
         operands[0] == operands[1] ||
         (wanted == OperandShapes::EqualOrVector &&
          (isVector(operands[0]) || isVector(operands[1])));
}

static llvm::Expected<OperatorTemplate>
operatorTemplate(MLIRContext *context, const OperatorEntry &entry,
                 const Vocabulary &vocabulary) {
  std::vector<std::string> names;
  for (const NamedSize &size : vocabulary.sizes)
    names.push_back(size.name);
  llvm::Expected<OpenApplication> open =
      OpenApplication::parse(context, entry.application, names);
  if (!open)
    return open.takeError();
  OperatorTemplate result;
  result.operatorName = open->operatorName().stripDialect().str();
  result.arity = open->operands().size();
  result.maxUses = entry.atMost;
  result.takesLeaves = entry.onConstants;
  for (const std::string &operand : open->operands())
    if (!operand.empty() &&
        llvm::none_of(vocabulary.inputs, [&](const InputTemplate &input) {
          return input.name == operand;
        }))
      return llvm::createStringError("'" + entry.application +
                                     "': no input is called '" + operand + "'");
  if (llvm::any_of(open->operands(),
                   [](const std::string &name) { return !name.empty(); }))
    result.operandInputs = open->operands();
  result.attributes = [open = *open, shapes = entry.shapes](
                          MLIRContext *, ArrayRef<Shape> operands,
                          const SizeAssignment &sizes) -> DictionaryAttr {
    if (!areWanted(shapes, operands))
      return {};
    OperationName name = open.operatorName();
    MLIRContext *context = name.getContext();
    SmallVector<SymbolicTensor, 4> tensors;
    for (const Shape &operand : operands) {
      SymbolicTensor &tensor = tensors.emplace_back();
      tensor.elementType = Float32Type::get(context);
      for (int64_t size : operand)
        tensor.sizes.push_back(getAffineConstantExpr(size, context));
    }
    return open.attributes(tensors, sizes.values());
  };
  return result;
}

/// A name that may be that of a file, and of a symbol where `isSymbol` is true.
static bool isName(StringRef name, bool isSymbol) {
  return !name.empty() && (llvm::isAlpha(name[0]) || !isSymbol) &&
         llvm::all_of(name, [&](char character) {
           return llvm::isAlnum(character) || character == '_' ||
                  (character == '-' && !isSymbol);
         });
}

static llvm::Expected<Vocabulary> vocabularyOf(MLIRContext *context,
                                               const VocabularyEntry &entry) {
  Vocabulary vocabulary;
  vocabulary.name = entry.name;
  if (!isName(entry.name, /*isSymbol=*/false))
    return llvm::createStringError(
        "its name must consist of letters, digits, '_' and '-'");
  for (const SizeEntry &size : entry.sizes) {
    if (!isName(size.name, /*isSymbol=*/true))
      return llvm::createStringError("'" + size.name + "' is not a name");
    vocabulary.sizes.push_back({size.name,
                                SmallVector<int64_t, 2>(ArrayRef(size.values)),
                                size.isWindow});
  }
  for (const InputEntry &input : entry.inputs) {
    if (!isName(input.name, /*isSymbol=*/true))
      return llvm::createStringError("'" + input.name + "' is not a name");
    vocabulary.inputs.push_back(
        {input.name, input.sizes, input.copies, input.isReserved});
  }
  if (llvm::Error error = checkSizesAndInputs(vocabulary))
    return std::move(error);
  if (entry.operators.empty())
    return llvm::createStringError("it has no operators");
  for (const OperatorEntry &op : entry.operators) {
    llvm::Expected<OperatorTemplate> found =
        operatorTemplate(context, op, vocabulary);
    if (!found)
      return found.takeError();
    vocabulary.operators.push_back(std::move(*found));
  }
  vocabulary.extraOperators = entry.extraOperators;
  vocabulary.maxSourceOperators = entry.maxSourceOperators;
  vocabulary.repeatOperands = entry.repeatOperands;
  return vocabulary;
}

llvm::Expected<std::vector<Vocabulary>>
parseVocabularies(MLIRContext *context, StringRef text, StringRef fileName) {
  std::string message;
  auto keepFirst = [](const llvm::SMDiagnostic &diagnostic, void *first) {
    std::string &kept = *static_cast<std::string *>(first);
    if (kept.empty())
      llvm::raw_string_ostream(kept)
          << diagnostic.getFilename() << ':' << diagnostic.getLineNo() << ':'
          << diagnostic.getColumnNo() + 1 << ": " << diagnostic.getMessage();
  };
  std::vector<VocabularyEntry> entries;
  llvm::yaml::Input input(llvm::MemoryBufferRef(text, fileName), nullptr,
                          keepFirst, &message);
  input >> entries;
  if (input.error())
    return llvm::createStringError(
        message.empty() ? (fileName + ": " + input.error().message()).str()
                        : message);
  if (entries.empty())
    return llvm::createStringError(fileName + ": there is no vocabulary");
  std::vector<Vocabulary> vocabularies;
  for (const VocabularyEntry &entry : entries) {
    std::string place =
        (fileName + ": vocabulary '" + entry.name + "': ").str();
    llvm::Expected<Vocabulary> vocabulary = vocabularyOf(context, entry);
    if (!vocabulary)
      return llvm::createStringError(place +
                                     llvm::toString(vocabulary.takeError()));
    for (const Vocabulary &other : vocabularies)
      if (other.name == entry.name)
        return llvm::createStringError(place + "there are two of that name");
    vocabularies.push_back(std::move(*vocabulary));
  }
  return vocabularies;
}

llvm::Expected<std::vector<Vocabulary>> loadVocabularies(MLIRContext *context,
                                                         StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!buffer)
    return llvm::createStringError(buffer.getError(),
                                   path + ": " + buffer.getError().message());
  return parseVocabularies(context, (*buffer)->getBuffer(), path);
}

//===----------------------------------------------------------------------===//
// Presets
//===----------------------------------------------------------------------===//

static constexpr llvm::StringLiteral names[] = {
    "default", "taso",   "cnn",         "transformer",
    "xla",     "layout", "composition", "regions"};

ArrayRef<llvm::StringLiteral> presetNames() { return names; }

StringRef presetText(StringRef name) {
  static constexpr std::pair<StringRef, StringRef> texts[] = {
#include "Presets.inc"
  };
  for (const auto &[preset, text] : texts)
    if (preset == name)
      return text;
  return {};
}

llvm::Expected<std::vector<Vocabulary>> presetVocabularies(MLIRContext *context,
                                                           StringRef name) {
  if (name == names[0]) {
    std::vector<Vocabulary> all = defaultVocabularies();
    for (StringRef part : {"layout", "composition", "regions"}) {
      auto further = parseVocabularies(context, presetText(part), part);
      if (!further)
        return further.takeError();
      llvm::append_range(all, std::move(*further));
    }
    return all;
  }
  StringRef text = presetText(name);
  if (text.empty())
    return llvm::createStringError("there is no preset '" + name +
                                   "'; there are " +
                                   llvm::join(presetNames(), ", "));
  return parseVocabularies(context, text, ("preset " + name).str());
}

} // namespace verso
