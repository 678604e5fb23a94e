//===- Communicator.h - Processes that share a task ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Several processes run the same program on the same input and divide the work:
// each does a part, then they exchange what they have found. All of them make
// the same calls in the same order.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_GENERATE_COMMUNICATOR_H
#define VERSO_GENERATE_COMMUNICATOR_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include <type_traits>
#include <vector>

namespace verso {

class Communicator {
public:
  virtual ~Communicator();

  /// The number of this process, and how many there are.
  virtual unsigned rank() const = 0;
  virtual unsigned size() const = 0;

  /// Sends `messages[i]` to process i, for each. Of what comes from process i,
  /// `receive(i, bytes)` gives the place to write it to.
  virtual void
  exchangeBytes(llvm::ArrayRef<llvm::ArrayRef<char>> messages,
                llvm::function_ref<char *(unsigned, size_t)> receive) = 0;

  /// Sends `messages[i]` to process i, for each. Returns what came, by sender.
  template <typename T>
  std::vector<std::vector<T>>
  exchange(llvm::ArrayRef<llvm::ArrayRef<T>> messages);

  /// Sends `message` to all processes. Returns what came, by sender.
  template <typename T>
  std::vector<std::vector<T>> gather(llvm::ArrayRef<T> message) {
    return exchange<T>(std::vector<llvm::ArrayRef<T>>(size(), message));
  }

  /// The sum and the largest of the numbers that the processes give.
  uint64_t sum(uint64_t number);
  uint64_t max(uint64_t number);

  /// The error of the first process that has one, so that all of them stop.
  llvm::Error agree(llvm::Error error);
};

/// The only process.
class SingleProcess final : public Communicator {
public:
  unsigned rank() const override { return 0; }
  unsigned size() const override { return 1; }
  void
  exchangeBytes(llvm::ArrayRef<llvm::ArrayRef<char>> messages,
                llvm::function_ref<char *(unsigned, size_t)> receive) override;
};

template <typename T>
std::vector<std::vector<T>>
Communicator::exchange(llvm::ArrayRef<llvm::ArrayRef<T>> messages) {
  static_assert(std::is_trivially_copyable_v<T>);
  std::vector<llvm::ArrayRef<char>> bytes;
  for (llvm::ArrayRef<T> message : messages)
    bytes.emplace_back(reinterpret_cast<const char *>(message.data()),
                       message.size() * sizeof(T));
  std::vector<std::vector<T>> received(size());
  exchangeBytes(bytes, [&](unsigned sender, size_t count) {
    received[sender].resize(count / sizeof(T));
    return reinterpret_cast<char *>(received[sender].data());
  });
  return received;
}

} // namespace verso

#endif // VERSO_GENERATE_COMMUNICATOR_H
