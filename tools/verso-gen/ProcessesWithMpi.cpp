//===- ProcessesWithMpi.cpp - Processes that talk by MPI ------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Processes.h"
#include <algorithm>
#include <mpi.h>

using llvm::ArrayRef;

namespace {
/// All processes that mpirun has started. Whatever goes wrong with MPI ends
/// them all, with a message of MPI.
class MpiProcesses final : public verso::Communicator {
public:
  MpiProcesses() {
    MPI_Init(nullptr, nullptr);
    MPI_Comm_rank(MPI_COMM_WORLD, &number);
    MPI_Comm_size(MPI_COMM_WORLD, &count);
  }
  ~MpiProcesses() override { MPI_Finalize(); }

  unsigned rank() const override { return number; }
  unsigned size() const override { return count; }

  void
  exchangeBytes(ArrayRef<ArrayRef<char>> messages,
                llvm::function_ref<char *(unsigned, size_t)> receive) override {
    std::vector<uint64_t> outgoing, incoming(count);
    for (ArrayRef<char> message : messages)
      outgoing.push_back(message.size());
    MPI_Alltoall(outgoing.data(), 1, MPI_UINT64_T, incoming.data(), 1,
                 MPI_UINT64_T, MPI_COMM_WORLD);
    std::vector<MPI_Request> requests;
    for (int other = 0; other < count; ++other) {
      char *place = receive(other, incoming[other]);
      forEachPiece(incoming[other], [&](size_t begin, int size) {
        MPI_Irecv(place + begin, size, MPI_CHAR, other, tag, MPI_COMM_WORLD,
                  &requests.emplace_back());
      });
    }
    for (int other = 0; other < count; ++other)
      forEachPiece(outgoing[other], [&](size_t begin, int size) {
        MPI_Isend(messages[other].data() + begin, size, MPI_CHAR, other, tag,
                  MPI_COMM_WORLD, &requests.emplace_back());
      });
    MPI_Waitall(int(requests.size()), requests.data(), MPI_STATUSES_IGNORE);
  }

private:
  static constexpr int tag = 1;

  /// MPI counts in `int`.
  static void forEachPiece(size_t bytes,
                           llvm::function_ref<void(size_t, int)> action) {
    constexpr size_t most = size_t(1) << 30;
    for (size_t begin = 0; begin < bytes; begin += most)
      action(begin, int(std::min(most, bytes - begin)));
  }

  int number = 0, count = 1;
};
} // namespace

llvm::Expected<std::unique_ptr<verso::Communicator>> joinProcesses() {
  if (isStartedByMpi())
    return std::make_unique<MpiProcesses>();
  return std::make_unique<verso::SingleProcess>();
}
