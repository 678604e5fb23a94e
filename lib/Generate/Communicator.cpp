//===- Communicator.cpp - Processes that share a task ---------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/Communicator.h"
#include <algorithm>
#include <string>

namespace verso {

Communicator::~Communicator() = default;

uint64_t Communicator::sum(uint64_t number) {
  uint64_t total = 0;
  for (const std::vector<uint64_t> &part : gather(llvm::ArrayRef(number)))
    total += part.front();
  return total;
}

uint64_t Communicator::max(uint64_t number) {
  uint64_t largest = number;
  for (const std::vector<uint64_t> &part : gather(llvm::ArrayRef(number)))
    largest = std::max(largest, part.front());
  return largest;
}

llvm::Error Communicator::agree(llvm::Error error) {
  std::string own = llvm::toString(std::move(error));
  for (const std::vector<char> &message :
       gather(llvm::ArrayRef(own.data(), own.size())))
    if (!message.empty())
      return llvm::createStringError(
          llvm::StringRef(message.data(), message.size()));
  return llvm::Error::success();
}

void SingleProcess::exchangeBytes(
    llvm::ArrayRef<llvm::ArrayRef<char>> messages,
    llvm::function_ref<char *(unsigned, size_t)> receive) {
  llvm::ArrayRef<char> message = messages.front();
  std::copy(message.begin(), message.end(), receive(0, message.size()));
}

} // namespace verso
