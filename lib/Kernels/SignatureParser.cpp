//===- SignatureParser.cpp - Reading the text form of signatures *- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/Signature.h"

#include <charconv>
#include <cmath>

namespace verso::kernels {

namespace {
/// A cursor over the text. Each parse function leaves it behind what it read,
/// or returns an error that names the position.
class Parser {
public:
  explicit Parser(std::string_view source) : text(source) {}

  Result<Signature> parse();

private:
  /// No text of more dimensions than there are letters for them in a layout.
  static constexpr size_t maximumRank = 26;
  static constexpr int64_t maximumTensorBytes = int64_t(1) << 48;

  Status error(const std::string &what) const {
    return Status::invalid("signature: " + what + " at position " +
                           std::to_string(position));
  }
  bool at(std::string_view token) const {
    return text.substr(position).starts_with(token);
  }
  bool consume(std::string_view token) {
    if (!at(token))
      return false;
    position += token.size();
    return true;
  }
  Status expect(std::string_view token) {
    if (consume(token))
      return Status();
    return error("expected '" + std::string(token) + "'");
  }
  std::string_view word();
  Result<int64_t> integer();
  Result<std::vector<int64_t>> integerList();
  Result<Attribute> attribute();
  Status attributes(Signature &signature);
  Result<TensorDescription> tensor();
  Result<std::vector<TensorDescription>> tensors();
  Status epilogue(Signature &signature);

  std::string_view text;
  size_t position = 0;
};
} // namespace

/// The longest prefix of lower-case letters, digits and underscores.
std::string_view Parser::word() {
  size_t end = position;
  while (end < text.size() &&
         ((text[end] >= 'a' && text[end] <= 'z') ||
          (text[end] >= '0' && text[end] <= '9') || text[end] == '_'))
    ++end;
  std::string_view result = text.substr(position, end - position);
  position = end;
  return result;
}

Result<int64_t> Parser::integer() {
  int64_t value = 0;
  const char *begin = text.data() + position;
  const char *end = text.data() + text.size();
  auto [next, failure] = std::from_chars(begin, end, value);
  if (failure != std::errc())
    return error("expected an integer");
  position += static_cast<size_t>(next - begin);
  return value;
}

Result<std::vector<int64_t>> Parser::integerList() {
  if (Status status = expect("["); !status)
    return status;
  std::vector<int64_t> list;
  if (consume("]"))
    return list;
  do {
    Result<int64_t> value = integer();
    if (!value)
      return value.status();
    list.push_back(*value);
  } while (consume(","));
  if (Status status = expect("]"); !status)
    return status;
  return list;
}

Result<Attribute> Parser::attribute() {
  if (at("[")) {
    Result<std::vector<int64_t>> list = integerList();
    if (!list)
      return list.status();
    return Attribute(std::move(*list));
  }
  double value = 0;
  const char *begin = text.data() + position;
  const char *end = text.data() + text.size();
  auto [next, failure] = std::from_chars(begin, end, value);
  if (failure != std::errc() || std::isnan(value))
    return error("expected '[' or a number");
  position += static_cast<size_t>(next - begin);
  return Attribute(value);
}

Status Parser::attributes(Signature &signature) {
  if (!consume("{"))
    return Status();
  do {
    std::string name(word());
    if (name.empty())
      return error("expected the name of an attribute");
    if (Status status = expect("="); !status)
      return status;
    Result<Attribute> value = attribute();
    if (!value)
      return value.status();
    if (!signature.attributes.empty() &&
        signature.attributes.rbegin()->first >= name)
      return error("attribute '" + name + "' is not in alphabetical order");
    signature.attributes.emplace(std::move(name), std::move(*value));
  } while (consume(","));
  return expect("}");
}

Result<TensorDescription> Parser::tensor() {
  TensorDescription result;
  result.constant = consume("const ");
  size_t start = position;
  std::string_view elementName = word();
  std::optional<ElementType> element = parseElementType(elementName);
  if (!element) {
    position = start;
    return error("expected an element type");
  }
  result.element = *element;
  Result<std::vector<int64_t>> shape = integerList();
  if (!shape)
    return shape.status();
  if (shape->size() > maximumRank)
    return error("too many dimensions");
  int64_t bytes = static_cast<int64_t>(bytesOf(*element));
  for (int64_t extent : *shape) {
    if (extent < 0)
      return error("negative extent");
    // Extents of 0 do not excuse the others from being reasonable.
    if (extent > maximumTensorBytes / bytes)
      return error("tensor too large");
    bytes *= std::max<int64_t>(extent, 1);
  }
  result.shape = std::move(*shape);
  result.layout = Layout::rowMajor(result.rank());
  if (!consume(":"))
    return result;
  Result<Layout> layout = Layout::parse(word(), result.rank());
  if (!layout)
    return error(layout.status().message());
  if (layout->isRowMajor())
    return error("the row-major layout is not written");
  if (result.constant)
    return error("a constant is row-major");
  result.layout = std::move(*layout);
  return result;
}

Result<std::vector<TensorDescription>> Parser::tensors() {
  if (Status status = expect("("); !status)
    return status;
  std::vector<TensorDescription> list;
  if (consume(")"))
    return list;
  do {
    Result<TensorDescription> next = tensor();
    if (!next)
      return next.status();
    list.push_back(std::move(*next));
  } while (consume(","));
  if (Status status = expect(")"); !status)
    return status;
  return list;
}

Status Parser::epilogue(Signature &signature) {
  while (consume("+")) {
    std::string_view stepName = word();
    bool known = false;
    for (EpilogueStep step :
         {EpilogueStep::Bias, EpilogueStep::Residual, EpilogueStep::Relu,
          EpilogueStep::Sigmoid, EpilogueStep::Tanh, EpilogueStep::Gelu,
          EpilogueStep::HardSwish, EpilogueStep::Relu6, EpilogueStep::Silu}) {
      if (name(step) != stepName)
        continue;
      signature.epilogue.push_back(step);
      known = true;
    }
    if (!known)
      return error("expected a step of an epilogue");
  }
  size_t taken = 0;
  for (EpilogueStep step : signature.epilogue)
    taken += takesOperand(step);
  if (signature.operands.size() < taken)
    return error("the epilogue needs more operands");
  return Status();
}

Result<Signature> Parser::parse() {
  Signature signature;
  signature.kind = word();
  if (signature.kind.empty())
    return error("expected the kind of operator");
  if (Status status = attributes(signature); !status)
    return status;
  Result<std::vector<TensorDescription>> operands = tensors();
  if (!operands)
    return operands.status();
  signature.operands = std::move(*operands);
  if (Status status = expect("->"); !status)
    return status;
  Result<std::vector<TensorDescription>> results = tensors();
  if (!results)
    return results.status();
  for (const TensorDescription &result : *results)
    if (result.constant)
      return error("a result is not constant");
  signature.results = std::move(*results);
  if (Status status = epilogue(signature); !status)
    return status;
  if (position != text.size())
    return error("unexpected text");
  // Numbers have many spellings, but a signature only one.
  if (signature.text() != text)
    return Status::invalid(
        "signature: not in its canonical spelling, which is " +
        signature.text());
  return signature;
}

Result<Signature> Signature::parse(std::string_view text) {
  return Parser(text).parse();
}

} // namespace verso::kernels
