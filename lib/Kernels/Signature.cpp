//===- Signature.cpp - One operator application as a value ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/Signature.h"

#include <array>
#include <bit>
#include <charconv>

namespace verso::kernels {

uint64_t Attribute::toBits(double number) {
  return std::bit_cast<uint64_t>(number);
}

double Attribute::number() const { return std::bit_cast<double>(bits); }

std::string Attribute::text() const {
  if (isReal) {
    std::array<char, 32> buffer;
    auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number());
    return std::string(buffer.data(), end);
  }
  std::string result = "[";
  for (size_t i = 0; i < integers.size(); ++i) {
    if (i != 0)
      result += ',';
    result += std::to_string(integers[i]);
  }
  return result + ']';
}

std::string_view name(EpilogueStep step) {
  switch (step) {
  case EpilogueStep::Bias:
    return "bias";
  case EpilogueStep::Residual:
    return "residual";
  case EpilogueStep::Relu:
    return "relu";
  case EpilogueStep::Sigmoid:
    return "sigmoid";
  case EpilogueStep::Tanh:
    return "tanh";
  case EpilogueStep::Gelu:
    return "gelu";
  case EpilogueStep::HardSwish:
    return "hard_swish";
  case EpilogueStep::Relu6:
    return "relu6";
  case EpilogueStep::Silu:
    return "silu";
  }
  return "";
}

bool takesOperand(EpilogueStep step) {
  return step == EpilogueStep::Bias || step == EpilogueStep::Residual;
}

size_t Signature::ownOperandCount() const {
  size_t taken = 0;
  for (EpilogueStep step : epilogue)
    taken += takesOperand(step);
  return operands.size() < taken ? 0 : operands.size() - taken;
}

static Status missing(const Signature &signature, std::string_view name,
                      const std::string &expected) {
  return Status::invalid("'" + signature.kind + "' needs the attribute '" +
                         std::string(name) + "', " + expected);
}

Result<std::vector<int64_t>> Signature::integers(std::string_view name,
                                                 size_t count) const {
  auto it = attributes.find(name);
  if (it == attributes.end() || it->second.isNumber() ||
      it->second.list().size() != count)
    return missing(*this, name,
                   "a list of " + std::to_string(count) + " integers");
  return it->second.list();
}

Result<std::vector<int64_t>> Signature::integers(std::string_view name) const {
  auto it = attributes.find(name);
  if (it == attributes.end() || it->second.isNumber())
    return missing(*this, name, "a list of integers");
  return it->second.list();
}

Result<int64_t> Signature::integer(std::string_view name) const {
  Result<std::vector<int64_t>> list = integers(name, 1);
  if (!list)
    return list.status();
  return list->front();
}

Result<double> Signature::number(std::string_view name) const {
  auto it = attributes.find(name);
  if (it == attributes.end() || !it->second.isNumber())
    return missing(*this, name, "a floating-point number");
  return it->second.number();
}

static void appendTensors(std::string &result,
                          const std::vector<TensorDescription> &tensors) {
  result += '(';
  for (size_t i = 0; i < tensors.size(); ++i) {
    if (i != 0)
      result += ',';
    result += tensors[i].text();
  }
  result += ')';
}

std::string Signature::text() const {
  std::string result = kind;
  char separator = '{';
  for (const auto &[name, value] : attributes) {
    result += separator;
    result += name;
    result += '=';
    result += value.text();
    separator = ',';
  }
  if (!attributes.empty())
    result += '}';
  appendTensors(result, operands);
  result += "->";
  appendTensors(result, results);
  for (EpilogueStep step : epilogue) {
    result += '+';
    result += name(step);
  }
  return result;
}

uint64_t Signature::hash() const {
  // FNV-1a.
  uint64_t value = 0xcbf29ce484222325;
  for (char letter : text()) {
    value ^= static_cast<unsigned char>(letter);
    value *= 0x100000001b3;
  }
  return value;
}

} // namespace verso::kernels
