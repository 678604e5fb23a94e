//===- Sqlite.h - Thin RAII over SQLite -------------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_COST_SQLITE_H
#define VERSO_LIB_COST_SQLITE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <sqlite3.h>

namespace verso::sqlite {

/// The last error of \p connection, said to have happened in \p doing.
llvm::Error lastError(sqlite3 *connection, llvm::StringRef doing);

/// Runs statements that yield no rows, or whose rows do not matter.
llvm::Error execute(sqlite3 *connection, const char *statements);

/// A prepared statement. Parameters and columns count from 0.
class Statement {
public:
  static llvm::Expected<Statement> prepare(sqlite3 *connection,
                                           const char *text);
  Statement(Statement &&other) noexcept
      : handle(std::exchange(other.handle, nullptr)) {}
  Statement(const Statement &) = delete;
  Statement &operator=(const Statement &) = delete;
  ~Statement() { sqlite3_finalize(handle); }

  /// Bound text must live until the last step.
  void bind(int parameter, llvm::StringRef text);
  void bind(int parameter, double number);
  void bind(int parameter, int64_t number);

  /// Goes to the next row; false if there is none.
  llvm::Expected<bool> step();

  llvm::StringRef text(int column) const;
  double real(int column) const {
    return sqlite3_column_double(handle, column);
  }
  int64_t integer(int column) const {
    return sqlite3_column_int64(handle, column);
  }

private:
  explicit Statement(sqlite3_stmt *prepared) : handle(prepared) {}

  sqlite3_stmt *handle;
};

/// A transaction that is undone unless it is committed.
class Transaction {
public:
  /// Starts one that may write; waits for other writers.
  static llvm::Expected<Transaction> begin(sqlite3 *connection);
  Transaction(Transaction &&other) noexcept
      : connection(std::exchange(other.connection, nullptr)) {}
  Transaction(const Transaction &) = delete;
  Transaction &operator=(const Transaction &) = delete;
  ~Transaction();

  llvm::Error commit();

private:
  explicit Transaction(sqlite3 *started) : connection(started) {}

  sqlite3 *connection;
};

} // namespace verso::sqlite

#endif // VERSO_LIB_COST_SQLITE_H
