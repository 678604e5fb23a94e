//===- Processes.h - Processes that mpirun has started ---------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TOOLS_VERSO_GEN_PROCESSES_H
#define VERSO_TOOLS_VERSO_GEN_PROCESSES_H

#include "verso/Generate/Communicator.h"
#include <memory>

/// True if mpirun, or what takes its place, has started this process.
bool isStartedByMpi();

/// The processes of this run: those that mpirun has started together, else this
/// one alone. The error is that mpirun has started it, and Verso was built
/// without MPI. To be called once; the result must live as long as the run.
llvm::Expected<std::unique_ptr<verso::Communicator>> joinProcesses();

#endif // VERSO_TOOLS_VERSO_GEN_PROCESSES_H
