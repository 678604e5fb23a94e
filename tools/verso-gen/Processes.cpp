//===- Processes.cpp - Whether mpirun has started us ----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Processes.h"
#include <cstdlib>

bool isStartedByMpi() {
  // Set for each process by Open MPI, by launchers that speak PMIx, and by
  // MPICH and those that speak its PMI.
  for (const char *variable : {"OMPI_COMM_WORLD_SIZE", "PMIX_RANK", "PMI_RANK"})
    if (std::getenv(variable))
      return true;
  return false;
}
