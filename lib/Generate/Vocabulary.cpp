//===- Vocabulary.cpp - What graphs are enumerated from -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/Vocabulary.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/ErrorHandling.h"

using namespace mlir;

namespace verso {

int64_t SizeAssignment::operator[](llvm::StringRef name) const {
  if (name == "1")
    return 1;
  for (const NamedSize &size : sizes)
    if (size.name == name)
      return size.values[number];
  llvm::report_fatal_error("vocabulary: no size is named '" + name + "'");
}

SmallVector<int64_t> SizeAssignment::values() const {
  SmallVector<int64_t> result;
  for (const NamedSize &size : sizes)
    result.push_back(size.values[number]);
  return result;
}

//===----------------------------------------------------------------------===//
// Sizes and inputs
//===----------------------------------------------------------------------===//

/// Tensors of a vocabulary's inputs have at most this many elements.
static constexpr int64_t maxElements = 1 << 12;
static constexpr unsigned maxInputs = 64;
static constexpr unsigned maxCopies = 7;
static constexpr unsigned maxAssignments = 8;

bool isVector(const Shape &shape) {
  return llvm::count_if(shape, [](int64_t size) { return size != 1; }) <= 1;
}

static llvm::Error checkSizes(const Vocabulary &vocabulary) {
  llvm::StringSet<> names;
  for (const NamedSize &size : vocabulary.sizes) {
    if (size.name == "1" || !names.insert(size.name).second)
      return llvm::createStringError("there are two sizes called '" +
                                     size.name + "'");
    if (size.values.empty() || size.values.size() > maxAssignments)
      return llvm::createStringError("a size must have 1 to %u values",
                                     maxAssignments);
    if (size.values.size() != vocabulary.numAssignments())
      return llvm::createStringError("all sizes must have equally many values");
    if (llvm::any_of(size.values, [](int64_t value) {
          return value < 1 || value > maxElements;
        }))
      return llvm::createStringError("the values of a size must be 1 to %u",
                                     unsigned(maxElements));
  }
  return llvm::Error::success();
}

static llvm::Error checkInput(const Vocabulary &vocabulary,
                              const InputTemplate &input) {
  if (input.copies < 1 || input.copies > maxCopies)
    return llvm::createStringError("the 'copies' of an input must be 1 to %u",
                                   maxCopies);
  for (const std::string &size : input.sizes)
    if (size != "1" &&
        llvm::none_of(vocabulary.sizes, [&](const NamedSize &named) {
          return named.name == size;
        }))
      return llvm::createStringError("no size is called \"" + size + "\"");
  for (unsigned i = 0; i < vocabulary.numAssignments(); ++i) {
    int64_t elements = 1;
    for (const std::string &size : input.sizes) {
      elements *= SizeAssignment(vocabulary.sizes, i)[size];
      if (elements > maxElements)
        return llvm::createStringError("input '%s' has more than %u elements",
                                       input.name.c_str(),
                                       unsigned(maxElements));
    }
  }
  return llvm::Error::success();
}

llvm::Error checkSizesAndInputs(const Vocabulary &vocabulary) {
  if (vocabulary.sizes.empty() || vocabulary.inputs.empty())
    return llvm::createStringError("it must have 'sizes' and 'inputs'");
  if (llvm::Error error = checkSizes(vocabulary))
    return error;
  llvm::StringSet<> names;
  unsigned numInputs = 0;
  for (const InputTemplate &input : vocabulary.inputs) {
    if (llvm::Error error = checkInput(vocabulary, input))
      return error;
    for (unsigned copy = 1; copy <= input.copies; ++copy) {
      std::string name =
          copy == 1 ? input.name : input.name + std::to_string(copy);
      if (!names.insert(name).second)
        return llvm::createStringError("there are two inputs called '" + name +
                                       "'");
    }
    numInputs += input.copies;
    if (numInputs > maxInputs)
      return llvm::createStringError("there are more than %u inputs",
                                     maxInputs);
  }
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// Operator templates
//===----------------------------------------------------------------------===//

OperatorTemplate plainOperator(StringRef name, unsigned arity) {
  return {name.str(), arity,
          [](MLIRContext *context, ArrayRef<Shape>, const SizeAssignment &) {
            return DictionaryAttr::get(context);
          }};
}

OperatorTemplate elementwiseOperator(StringRef name) {
  OperatorTemplate op = plainOperator(name, 2);
  op.attributes = [](MLIRContext *context, ArrayRef<Shape> operands,
                     const SizeAssignment &) -> DictionaryAttr {
    if (operands[0] != operands[1] && !isVector(operands[0]) &&
        !isVector(operands[1]))
      return {};
    return DictionaryAttr::get(context);
  };
  return op;
}

/// Whether a window of the given sizes is no larger than the spatial sizes of a
/// tensor of rank 4.
static bool fitsInto(const Shape &input, ArrayRef<int64_t> window) {
  return input.size() == 4 && input[2] >= window[0] && input[3] >= window[1];
}

/// Pads that keep the size under an odd window: before, then after.
static SmallVector<int64_t, 4> centredPads(ArrayRef<int64_t> window) {
  SmallVector<int64_t, 4> pads;
  for (int64_t size : window)
    pads.push_back((size - 1) / 2);
  pads.append(pads.begin(), pads.end());
  return pads;
}

OperatorTemplate centredConvolution() {
  return {"conv", 2,
          [](MLIRContext *context, ArrayRef<Shape> operands,
             const SizeAssignment &) -> DictionaryAttr {
            if (operands[1].size() != 4)
              return {};
            ArrayRef<int64_t> window = ArrayRef(operands[1]).drop_front(2);
            if (!fitsInto(operands[0], window))
              return {};
            Builder builder(context);
            SmallVector<int64_t, 2> ones(2, 1);
            return builder.getDictionaryAttr({
                {builder.getStringAttr("strides"),
                 builder.getDenseI64ArrayAttr(ones)},
                {builder.getStringAttr("pads"),
                 builder.getDenseI64ArrayAttr(centredPads(window))},
                {builder.getStringAttr("dilations"),
                 builder.getDenseI64ArrayAttr(ones)},
                {builder.getStringAttr("group"), builder.getI64IntegerAttr(1)},
            });
          }};
}

static OperatorTemplate pooling(StringRef name, StringRef height,
                                StringRef width, StringRef lastAttribute,
                                std::function<Attribute(Builder &)> last) {
  return {name.str(), 1,
          [=, height = height.str(), width = width.str(),
           lastAttribute = lastAttribute.str()](
              MLIRContext *context, ArrayRef<Shape> operands,
              const SizeAssignment &sizes) -> DictionaryAttr {
            SmallVector<int64_t, 2> window = {sizes[height], sizes[width]};
            if (!fitsInto(operands[0], window))
              return {};
            Builder builder(context);
            return builder.getDictionaryAttr({
                {builder.getStringAttr("kernel"),
                 builder.getDenseI64ArrayAttr(window)},
                {builder.getStringAttr("strides"),
                 builder.getDenseI64ArrayAttr({1, 1})},
                {builder.getStringAttr("pads"),
                 builder.getDenseI64ArrayAttr(centredPads(window))},
                {builder.getStringAttr(lastAttribute), last(builder)},
            });
          }};
}

OperatorTemplate centredMaxPool(StringRef height, StringRef width) {
  return pooling("max_pool", height, width, "dilations", [](Builder &builder) {
    return builder.getDenseI64ArrayAttr({1, 1});
  });
}

OperatorTemplate centredAvgPool(StringRef height, StringRef width,
                                bool countIncludePad) {
  return pooling("avg_pool", height, width, "count_include_pad",
                 [countIncludePad](Builder &builder) {
                   return builder.getBoolAttr(countIncludePad);
                 });
}

OperatorTemplate concatAlong(unsigned axis, unsigned parts) {
  return {
      "concat", parts,
      [axis](MLIRContext *context, ArrayRef<Shape>,
             const SizeAssignment &) -> DictionaryAttr {
        Builder builder(context);
        return builder.getDictionaryAttr(
            {{builder.getStringAttr("axis"), builder.getI64IntegerAttr(axis)}});
      }};
}

OperatorTemplate splitAlong(unsigned axis, unsigned parts) {
  return {
      "split", 1,
      [axis, parts](MLIRContext *context, ArrayRef<Shape> operands,
                    const SizeAssignment &) -> DictionaryAttr {
        if (axis >= operands[0].size() || operands[0][axis] % parts != 0)
          return {};
        SmallVector<int64_t> sizes(parts, operands[0][axis] / parts);
        Builder builder(context);
        return builder.getDictionaryAttr({
            {builder.getStringAttr("axis"), builder.getI64IntegerAttr(axis)},
            {builder.getStringAttr("sizes"),
             builder.getDenseI64ArrayAttr(sizes)},
        });
      }};
}

OperatorTemplate transposeBy(ArrayRef<int64_t> permutation) {
  return {"transpose", 1,
          [permutation = SmallVector<int64_t, 4>(permutation)](
              MLIRContext *context, ArrayRef<Shape> operands,
              const SizeAssignment &) -> DictionaryAttr {
            if (operands[0].size() != permutation.size())
              return {};
            Builder builder(context);
            return builder.getDictionaryAttr(
                {{builder.getStringAttr("permutation"),
                  builder.getDenseI64ArrayAttr(permutation)}});
          }};
}

OperatorTemplate enlargeTo(StringRef height, StringRef width) {
  return {"enlarge", 1,
          [height = height.str(),
           width = width.str()](MLIRContext *context, ArrayRef<Shape> operands,
                                const SizeAssignment &sizes) -> DictionaryAttr {
            const Shape &kernel = operands[0];
            if (kernel.size() != 4 || kernel[2] >= sizes[height] ||
                kernel[3] >= sizes[width])
              return {};
            Builder builder(context);
            return builder.getDictionaryAttr({
                {builder.getStringAttr("size"),
                 builder.getDenseI64ArrayAttr({sizes[height], sizes[width]})},
            });
          }};
}

OperatorTemplate identityOf(StringRef size, unsigned rank) {
  return {
      "identity", 0,
      [size = size.str(), rank](MLIRContext *context, ArrayRef<Shape>,
                                const SizeAssignment &sizes) {
        Builder builder(context);
        return builder.getDictionaryAttr({
            {builder.getStringAttr("size"),
             builder.getI64IntegerAttr(sizes[size])},
            {builder.getStringAttr("rank"), builder.getI64IntegerAttr(rank)},
            {builder.getStringAttr("element_type"),
             TypeAttr::get(builder.getF32Type())},
        });
      }};
}

OperatorTemplate fillWith(double value, std::vector<std::string> shape) {
  return {
      "fill", 0,
      [value, shape = std::move(shape)](MLIRContext *context, ArrayRef<Shape>,
                                        const SizeAssignment &sizes) {
        Builder builder(context);
        SmallVector<int64_t, 4> concrete;
        for (const std::string &size : shape)
          concrete.push_back(sizes[size]);
        return builder.getDictionaryAttr({
            {builder.getStringAttr("value"), builder.getF64FloatAttr(value)},
            {builder.getStringAttr("shape"),
             builder.getDenseI64ArrayAttr(concrete)},
            {builder.getStringAttr("element_type"),
             TypeAttr::get(builder.getF32Type())},
        });
      }};
}

OperatorTemplate batchNorm(ArrayRef<std::string> parameters) {
  std::vector<std::string> operandInputs = {""};
  llvm::append_range(operandInputs, parameters);
  return {"batch_norm", 5,
          [](MLIRContext *context, ArrayRef<Shape>, const SizeAssignment &) {
            Builder builder(context);
            // A positive power of two: exact in every domain.
            return builder.getDictionaryAttr(
                {{builder.getStringAttr("epsilon"),
                  builder.getF64FloatAttr(0x1p-10)}});
          },
          std::move(operandInputs)};
}

OperatorTemplate notOnLeaves(OperatorTemplate op) {
  op.takesLeaves = false;
  return op;
}

OperatorTemplate atMost(unsigned times, OperatorTemplate op) {
  op.maxUses = times;
  return op;
}

/// `op`, where the first operand is an activation or is not.
static OperatorTemplate onFirstOperand(OperatorTemplate op, bool isActivation) {
  op.attributes = [inner = std::move(op.attributes), isActivation](
                      MLIRContext *context, ArrayRef<Shape> operands,
                      const SizeAssignment &sizes) -> DictionaryAttr {
    const Shape &shape = operands.front();
    bool hasSizes =
        shape.size() == 4 && shape[2] == sizes["h"] && shape[3] == sizes["w"];
    return hasSizes == isActivation ? inner(context, operands, sizes)
                                    : DictionaryAttr();
  };
  return op;
}

OperatorTemplate onActivations(OperatorTemplate op) {
  return onFirstOperand(std::move(op), true);
}

OperatorTemplate onParameters(OperatorTemplate op) {
  return onFirstOperand(std::move(op), false);
}

OperatorTemplate onRanks(std::vector<std::vector<unsigned>> choices,
                         OperatorTemplate op) {
  op.attributes = [inner = std::move(op.attributes),
                   choices = std::move(choices)](
                      MLIRContext *context, ArrayRef<Shape> operands,
                      const SizeAssignment &sizes) -> DictionaryAttr {
    bool isChosen = llvm::any_of(choices, [&](ArrayRef<unsigned> ranks) {
      return llvm::equal(operands, ranks,
                         [](const Shape &shape, unsigned rank) {
                           return shape.size() == rank;
                         });
    });
    return isChosen ? inner(context, operands, sizes) : DictionaryAttr();
  };
  return op;
}

//===----------------------------------------------------------------------===//
// Selection
//===----------------------------------------------------------------------===//

std::vector<Vocabulary> selectOperators(std::vector<Vocabulary> vocabularies,
                                        ArrayRef<std::string> names) {
  if (names.empty())
    return vocabularies;
  for (Vocabulary &vocabulary : vocabularies)
    llvm::erase_if(vocabulary.operators, [&](const OperatorTemplate &op) {
      return !llvm::is_contained(names, op.operatorName);
    });
  llvm::erase_if(vocabularies, [](const Vocabulary &vocabulary) {
    return llvm::all_of(vocabulary.operators, [](const OperatorTemplate &op) {
      return op.arity == 0;
    });
  });
  return vocabularies;
}

llvm::Expected<std::vector<Vocabulary>>
selectVocabularies(ArrayRef<std::string> names,
                   ArrayRef<std::string> operators) {
  return selectVocabularies(defaultVocabularies(), names, operators);
}

llvm::Expected<std::vector<Vocabulary>>
selectVocabularies(std::vector<Vocabulary> all, ArrayRef<std::string> names,
                   ArrayRef<std::string> operators) {
  std::vector<std::string> knownOperators = operatorNames(all);
  for (const std::string &name : operators)
    if (!llvm::is_contained(knownOperators, name))
      return llvm::createStringError("no vocabulary has an operator '" + name +
                                     "'; there are " +
                                     llvm::join(knownOperators, ", "));
  std::vector<std::string> knownNames;
  for (const Vocabulary &vocabulary : all)
    knownNames.push_back(vocabulary.name);
  for (const std::string &name : names)
    if (!llvm::is_contained(knownNames, name))
      return llvm::createStringError("there is no vocabulary '" + name +
                                     "'; there are " +
                                     llvm::join(knownNames, ", "));
  if (!names.empty())
    llvm::erase_if(all, [&](const Vocabulary &vocabulary) {
      return !llvm::is_contained(names, vocabulary.name);
    });
  std::vector<Vocabulary> selected = selectOperators(std::move(all), operators);
  if (selected.empty())
    return llvm::createStringError("nothing to enumerate");
  return selected;
}

std::vector<std::string> operatorNames(ArrayRef<Vocabulary> vocabularies) {
  std::vector<std::string> names;
  for (const Vocabulary &vocabulary : vocabularies)
    for (const OperatorTemplate &op : vocabulary.operators)
      names.push_back(op.operatorName);
  llvm::sort(names);
  names.erase(llvm::unique(names), names.end());
  return names;
}

} // namespace verso
