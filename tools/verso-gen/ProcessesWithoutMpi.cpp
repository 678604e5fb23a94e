//===- ProcessesWithoutMpi.cpp - There is only one process ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Processes.h"

llvm::Expected<std::unique_ptr<verso::Communicator>> joinProcesses() {
  if (isStartedByMpi())
    return llvm::createStringError(
        "started by mpirun, but built without MPI (VERSO_MPI)");
  return std::make_unique<verso::SingleProcess>();
}
