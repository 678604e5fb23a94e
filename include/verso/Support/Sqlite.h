//===- Sqlite.h - Thin RAII over SQLite -------------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_SUPPORT_SQLITE_H
#define VERSO_SUPPORT_SQLITE_H

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

/// What a file must be to be opened.
struct Schema {
  /// For messages: what the database is of ("costs").
  llvm::StringRef subject;
  /// Marks a file as ours.
  int64_t applicationId;
  /// To be raised with each change of the tables.
  int64_t version;
  /// Creates the tables.
  llvm::StringRef create;
};

/// A database file that several processes can use at once: they wait for each
/// other's writes, and one that is killed leaves the file intact, with all that
/// it had committed.
class Connection {
public:
  /// Opens the database at \p path, and creates it if there is none; its folder
  /// must exist. The path ":memory:" gives a database of this process alone.
  /// The error says what the file is if it has another schema.
  static llvm::Expected<Connection> open(llvm::StringRef path,
                                         const Schema &schema);
  Connection(Connection &&other) noexcept
      : handle(std::exchange(other.handle, nullptr)) {}
  Connection(const Connection &) = delete;
  Connection &operator=(const Connection &) = delete;
  ~Connection() { sqlite3_close(handle); }

  operator sqlite3 *() const { return handle; }

private:
  explicit Connection(sqlite3 *opened) : handle(opened) {}

  sqlite3 *handle;
};

} // namespace verso::sqlite

#endif // VERSO_SUPPORT_SQLITE_H
