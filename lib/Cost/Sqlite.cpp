//===- Sqlite.cpp - Thin RAII over SQLite -----------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Sqlite.h"

namespace verso::sqlite {

llvm::Error lastError(sqlite3 *connection, llvm::StringRef doing) {
  return llvm::createStringError(doing + ": " + sqlite3_errmsg(connection));
}

llvm::Error execute(sqlite3 *connection, const char *statements) {
  if (sqlite3_exec(connection, statements, nullptr, nullptr, nullptr) !=
      SQLITE_OK)
    return lastError(connection, "cost database");
  return llvm::Error::success();
}

llvm::Expected<Statement> Statement::prepare(sqlite3 *connection,
                                             const char *text) {
  sqlite3_stmt *handle = nullptr;
  if (sqlite3_prepare_v2(connection, text, -1, &handle, nullptr) != SQLITE_OK)
    return lastError(connection, "cost database");
  return Statement(handle);
}

void Statement::bind(int parameter, llvm::StringRef text) {
  // An empty reference may have no data, which would bind a null value.
  sqlite3_bind_text64(handle, parameter + 1, text.empty() ? "" : text.data(),
                      text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bind(int parameter, double number) {
  sqlite3_bind_double(handle, parameter + 1, number);
}

void Statement::bind(int parameter, int64_t number) {
  sqlite3_bind_int64(handle, parameter + 1, number);
}

llvm::Expected<bool> Statement::step() {
  const int result = sqlite3_step(handle);
  if (result == SQLITE_ROW)
    return true;
  if (result == SQLITE_DONE)
    return false;
  return lastError(sqlite3_db_handle(handle), "cost database");
}

llvm::StringRef Statement::text(int column) const {
  const auto *data =
      reinterpret_cast<const char *>(sqlite3_column_text(handle, column));
  if (!data)
    return {};
  return llvm::StringRef(
      data, static_cast<size_t>(sqlite3_column_bytes(handle, column)));
}

llvm::Expected<Transaction> Transaction::begin(sqlite3 *connection) {
  if (llvm::Error error = execute(connection, "BEGIN IMMEDIATE"))
    return std::move(error);
  return Transaction(connection);
}

Transaction::~Transaction() {
  if (connection)
    llvm::consumeError(execute(connection, "ROLLBACK"));
}

llvm::Error Transaction::commit() {
  llvm::Error error = execute(connection, "COMMIT");
  if (!error)
    connection = nullptr;
  return error;
}

} // namespace verso::sqlite
