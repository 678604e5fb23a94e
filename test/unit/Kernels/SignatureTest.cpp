//===- SignatureTest.cpp - The text form of signatures ----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/Signature.h"

#include "gtest/gtest.h"

#include <limits>
#include <random>
#include <set>

using namespace verso::kernels;

namespace {

constexpr const char *convolution =
    "conv{dilations=[1,1],group=[1],pads=[3,3,3,3],strides=[2,2]}"
    "(f32[1,3,224,224]:any,const f32[64,3,7,7],const f32[64])"
    "->(f32[1,64,112,112]:acdb)+bias+relu";

TEST(SignatureTest, ReadsAllParts) {
  Result<Signature> signature = Signature::parse(convolution);
  ASSERT_TRUE(signature) << signature.status().message();
  EXPECT_EQ(signature->kind, "conv");
  ASSERT_EQ(signature->operands.size(), 3u);
  EXPECT_EQ(signature->ownOperandCount(), 2u);
  EXPECT_TRUE(signature->operands[0].layout.isAny());
  EXPECT_FALSE(signature->operands[0].constant);
  EXPECT_TRUE(signature->operands[1].constant);
  EXPECT_TRUE(signature->operands[1].layout.isRowMajor());
  EXPECT_EQ(signature->results[0].layout, Layout::channelsLast(4));
  EXPECT_EQ(signature->results[0].elementCount(), 64 * 112 * 112);
  EXPECT_EQ(signature->results[0].bytes(), 4u * 64 * 112 * 112);
  EXPECT_EQ(*signature->integers("pads", 4), std::vector<int64_t>(4, 3));
  EXPECT_EQ(*signature->integer("group"), 1);
  EXPECT_FALSE(signature->integers("pads", 2));
  EXPECT_FALSE(signature->integer("pads"));
  EXPECT_FALSE(signature->number("group"));
  EXPECT_FALSE(signature->integers("absent"));
  ASSERT_EQ(signature->epilogue.size(), 2u);
  EXPECT_EQ(signature->epilogue[0], EpilogueStep::Bias);
  EXPECT_EQ(signature->epilogue[1], EpilogueStep::Relu);
  EXPECT_EQ(signature->text(), convolution);
}

TEST(SignatureTest, HashOfTextIsTheSameEverywhere) {
  // The value is part of no interface, but must not depend on the process.
  Signature relu;
  relu.kind = "";
  EXPECT_EQ(relu.hash(), Signature().hash());
  Result<Signature> a = Signature::parse(convolution);
  ASSERT_TRUE(a);
  Signature b = *a;
  EXPECT_EQ(a->hash(), b.hash());
  b.operands[0].shape[0] = 2;
  EXPECT_NE(a->hash(), b.hash());
  EXPECT_NE(*a, b);
}

class RandomSignature {
public:
  explicit RandomSignature(unsigned seed) : random(seed) {}

  Signature make() {
    Signature signature;
    signature.kind = word();
    for (unsigned i = below(4); i > 0; --i) {
      if (below(3) == 0) {
        signature.attributes.emplace(word(), Attribute(number()));
        continue;
      }
      std::vector<int64_t> list;
      for (unsigned k = below(5); k > 0; --k)
        list.push_back(integer());
      signature.attributes.emplace(word(), Attribute(list));
    }
    for (unsigned i = below(3); i > 0; --i)
      signature.results.push_back(tensor(false));
    const EpilogueStep steps[] = {
        EpilogueStep::Bias,      EpilogueStep::Residual, EpilogueStep::Relu,
        EpilogueStep::Sigmoid,   EpilogueStep::Tanh,     EpilogueStep::Gelu,
        EpilogueStep::HardSwish, EpilogueStep::Relu6,    EpilogueStep::Silu};
    unsigned operands = below(3);
    for (unsigned i = below(3); i > 0; --i) {
      signature.epilogue.push_back(steps[below(std::size(steps))]);
      operands += takesOperand(signature.epilogue.back());
    }
    for (unsigned i = operands; i > 0; --i)
      signature.operands.push_back(tensor(below(3) == 0));
    return signature;
  }

private:
  unsigned below(unsigned limit) { return random() % limit; }
  std::string word() {
    static constexpr char letters[] = "abcxyz_019";
    std::string result;
    for (unsigned i = 1 + below(6); i > 0; --i)
      result += letters[below(10)];
    return result;
  }
  int64_t integer() {
    switch (below(4)) {
    case 0:
      return std::numeric_limits<int64_t>::min();
    case 1:
      return std::numeric_limits<int64_t>::max();
    default:
      return int64_t(below(2000)) - 1000;
    }
  }
  double number() {
    switch (below(4)) {
    case 0:
      return int(below(100)) - 50;
    case 1:
      return std::numeric_limits<double>::denorm_min();
    case 2:
      return -std::numeric_limits<double>::max();
    default:
      return std::uniform_real_distribution<double>(-1e-3, 1e3)(random);
    }
  }
  TensorDescription tensor(bool constant) {
    TensorDescription result;
    result.constant = constant;
    result.element = static_cast<ElementType>(below(9));
    for (unsigned i = below(6); i > 0; --i)
      result.shape.push_back(below(50));
    std::vector<uint8_t> order(result.rank());
    for (size_t i = 0; i < order.size(); ++i)
      order[i] = static_cast<uint8_t>(i);
    if (below(2) == 0)
      std::shuffle(order.begin(), order.end(), random);
    result.layout = Layout::ordered(order);
    if (constant)
      result.layout = Layout::rowMajor(result.rank());
    else if (below(3) == 0)
      result.layout = Layout::any();
    return result;
  }

  std::mt19937 random;
};

TEST(SignatureTest, TextRoundTrips) {
  RandomSignature generator(1);
  std::set<std::string> texts;
  std::set<Signature> signatures;
  for (int i = 0; i < 5000; ++i) {
    const Signature signature = generator.make();
    const std::string text = signature.text();
    Result<Signature> again = Signature::parse(text);
    ASSERT_TRUE(again) << text << ": " << again.status().message();
    EXPECT_EQ(*again, signature) << text;
    EXPECT_EQ(again->text(), text);
    EXPECT_EQ(again->hash(), signature.hash());
    texts.insert(text);
    signatures.insert(signature);
  }
  // Different values have different texts, and the order tells them apart.
  EXPECT_EQ(texts.size(), signatures.size());
}

TEST(SignatureTest, RefusesMalformedText) {
  for (const char *text : {
           "",
           "(f32[1])->(f32[1])",
           "relu",
           "relu(f32[1])",
           "relu(f32[1])->",
           "relu(f32[1])->(f32[1]",
           "relu(f32[1])->(f32[1]) ",
           "relu(f32[1])->(f32[1])x",
           "relu (f32[1])->(f32[1])",
           "Relu(f32[1])->(f32[1])",
           "relu(f32[1],)->(f32[1])",
           "relu(f33[1])->(f32[1])",
           "relu(f32[-1])->(f32[1])",
           "relu(f32[01])->(f32[1])",
           "relu(f32[+1])->(f32[1])",
           "relu(f32[1)->(f32[1])",
           "relu(f32[1]:a)->(f32[1])",
           "relu(f32[1,2]:ab)->(f32[1])",
           "relu(f32[1,2]:aa)->(f32[1])",
           "relu(f32[1,2]:ac)->(f32[1])",
           "relu(f32[1,2]:b)->(f32[1])",
           "relu(f32[1,2]:)->(f32[1])",
           "relu(const f32[1,2]:ba)->(f32[1])",
           "relu(const f32[1,2]:any)->(f32[1])",
           "relu(const  f32[1,2])->(f32[1])",
           "relu(f32[1])->(const f32[1])",
           "relu{}(f32[1])->(f32[1])",
           "relu{a}(f32[1])->(f32[1])",
           "relu{a=}(f32[1])->(f32[1])",
           "relu{a=[1}(f32[1])->(f32[1])",
           "relu{a=[1,]}(f32[1])->(f32[1])",
           "relu{a=[1],a=[1]}(f32[1])->(f32[1])",
           "relu{b=[1],a=[1]}(f32[1])->(f32[1])",
           "relu{a=1.0}(f32[1])->(f32[1])",
           "relu{a=nan}(f32[1])->(f32[1])",
           "relu{a=infinity}(f32[1])->(f32[1])",
           "relu{a=1e999}(f32[1])->(f32[1])",
           "relu{a=[99999999999999999999]}(f32[1])->(f32[1])",
           "relu(f32[281474976710656])->(f32[1])",
           "relu(f32[16777216,16777216,16777216])->(f32[1])",
           "relu(f32[0,9223372036854775807])->(f32[1])",
           "relu(f32[1])->(f32[1])+",
           "relu(f32[1])->(f32[1])+warp",
           "relu(f32[1])->(f32[1])+bias+residual",
           "relu(f32[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1])"
           "->(f32[1])",
       }) {
    Result<Signature> signature = Signature::parse(text);
    EXPECT_FALSE(signature) << text;
    EXPECT_EQ(signature.status().code(), Status::Code::Invalid) << text;
    EXPECT_NE(signature.status().message(), "") << text;
  }
}

TEST(SignatureTest, DamagedTextNeverCrashesTheParser) {
  std::mt19937 random(7);
  RandomSignature generator(2);
  for (int i = 0; i < 5000; ++i) {
    std::string text = generator.make().text();
    for (unsigned damage = 1 + random() % 3; damage > 0; --damage) {
      const size_t place = random() % text.size();
      if (random() % 2 == 0)
        text.erase(place, 1);
      else
        text[place] = static_cast<char>(random() % 256);
      if (text.empty())
        break;
    }
    // If it can still be read, it must be the canonical spelling.
    if (Result<Signature> signature = Signature::parse(text))
      EXPECT_EQ(signature->text(), text);
  }
}

} // namespace
