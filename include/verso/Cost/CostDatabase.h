//===- CostDatabase.h - Measured times that outlive the process -*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_COST_COSTDATABASE_H
#define VERSO_COST_COSTDATABASE_H

#include "verso/Kernels/Measurement.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <memory>
#include <mutex>

namespace verso {

namespace sqlite {
class Connection;
} // namespace sqlite

/// One measured time and what it is the time of.
struct CostRecord {
  /// The fingerprint of the device, as its provider states it.
  std::string device;
  /// The text of the signature.
  std::string signature;
  kernels::Measurement measurement;
};

/// Whether a merge keeps \p a rather than \p b of two measurements of the same
/// signature on the same device: the one of more runs; with equally many, the
/// one of less noise; then the shorter one. So the order of merging does not
/// matter.
bool isPreferred(const kernels::Measurement &a, const kernels::Measurement &b);

/// A file of measured times. Several processes can use it at once, and one that
/// is killed leaves it intact, with all that it had stored before. All
/// functions can be called from several threads at once.
class CostDatabase {
public:
  /// Opens the database at \p path, and creates it if there is none; its folder
  /// must exist. The path ":memory:" gives a database of this process alone.
  /// The error says what the file is if it is no cost database of this version.
  static llvm::Expected<std::unique_ptr<CostDatabase>>
  open(llvm::StringRef path);
  ~CostDatabase();

  /// The time of the signature with text \p signature on \p device, if known.
  llvm::Expected<std::optional<kernels::Measurement>>
  find(llvm::StringRef device, llvm::StringRef signature);

  /// Stores a time, in place of an older one.
  llvm::Error store(const CostRecord &record);

  /// Calls \p visit with all records of \p device, or of all devices if it is
  /// empty, ordered by device and signature, until \p visit fails.
  llvm::Error
  forEach(llvm::StringRef device,
          llvm::function_ref<llvm::Error(const CostRecord &)> visit);

  /// Removes all records of \p device; how many there were.
  llvm::Expected<size_t> removeDevice(llvm::StringRef device);

  /// Merges all records of \p other into this database; see isPreferred.
  llvm::Error merge(CostDatabase &other);

  /// Merges measurements in the form that exportJsonLines and verso-profile
  /// write. All of \p text is taken, or nothing if a line is malformed; the
  /// error then starts with \p name and the number of the line.
  llvm::Error importJsonLines(llvm::StringRef text, llvm::StringRef name);

  /// Writes all records as JSON objects, one per line, in a fixed order:
  /// device, milliseconds (the median), noise (relative median absolute
  /// deviation), runs, signature.
  llvm::Error exportJsonLines(llvm::raw_ostream &stream);

private:
  explicit CostDatabase(std::unique_ptr<sqlite::Connection> opened);

  llvm::Error mergeRecords(llvm::ArrayRef<CostRecord> records);
  llvm::Expected<std::optional<kernels::Measurement>>
  findLocked(llvm::StringRef device, llvm::StringRef signature);
  llvm::Error storeLocked(const CostRecord &record);

  std::unique_ptr<sqlite::Connection> connection;
  std::mutex mutex;
};

} // namespace verso

#endif // VERSO_COST_COSTDATABASE_H
