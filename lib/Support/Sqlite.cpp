//===- Sqlite.cpp - Thin RAII over SQLite -----------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Support/Sqlite.h"

#include "llvm/ADT/Twine.h"

#include <chrono>
#include <thread>

namespace verso::sqlite {

/// How long to wait for other processes that write.
static constexpr int busyMilliseconds = 20000;

llvm::Error lastError(sqlite3 *connection, llvm::StringRef doing) {
  return llvm::createStringError(doing + ": " + sqlite3_errmsg(connection));
}

llvm::Error execute(sqlite3 *connection, const char *statements) {
  if (sqlite3_exec(connection, statements, nullptr, nullptr, nullptr) !=
      SQLITE_OK)
    return lastError(connection, "database");
  return llvm::Error::success();
}

llvm::Expected<Statement> Statement::prepare(sqlite3 *connection,
                                             const char *text) {
  sqlite3_stmt *handle = nullptr;
  if (sqlite3_prepare_v2(connection, text, -1, &handle, nullptr) != SQLITE_OK)
    return lastError(connection, "database");
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
  return lastError(sqlite3_db_handle(handle), "database");
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

/// The number that a query yields.
static llvm::Expected<int64_t> readNumber(sqlite3 *connection,
                                          const char *query) {
  llvm::Expected<Statement> statement = Statement::prepare(connection, query);
  if (!statement)
    return statement.takeError();
  llvm::Expected<bool> row = statement->step();
  if (!row)
    return row.takeError();
  return *row ? statement->integer(0) : 0;
}

/// Switches to write-ahead mode. SQLite does not wait for other processes that
/// are switching or creating the file, so this does.
static llvm::Error enterWriteAheadMode(sqlite3 *connection) {
  const auto deadline = std::chrono::steady_clock::now() +
                        std::chrono::milliseconds(busyMilliseconds);
  while (true) {
    llvm::Error error = execute(connection, "PRAGMA journal_mode=WAL");
    if (!error)
      return error;
    if (sqlite3_errcode(connection) != SQLITE_BUSY ||
        std::chrono::steady_clock::now() > deadline)
      return error;
    llvm::consumeError(std::move(error));
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

static llvm::Error prepareSchema(sqlite3 *connection, const Schema &schema) {
  sqlite3_busy_timeout(connection, busyMilliseconds);
  // First of all a look at what the file is, before anything is changed in it.
  llvm::Expected<int64_t> tables =
      readNumber(connection, "SELECT count(*) FROM sqlite_master");
  if (!tables)
    return tables.takeError();
  llvm::Expected<int64_t> id = readNumber(connection, "PRAGMA application_id");
  if (!id)
    return id.takeError();
  if (*tables > 0 && *id != schema.applicationId)
    return llvm::createStringError("it is a database, but not of " +
                                   schema.subject);
  if (llvm::Error error = enterWriteAheadMode(connection))
    return error;
  // A process may be killed at any time; what the operating system has been
  // given is safe then.
  if (llvm::Error error = execute(connection, "PRAGMA synchronous=NORMAL"))
    return error;

  llvm::Expected<Transaction> transaction = Transaction::begin(connection);
  if (!transaction)
    return transaction.takeError();
  llvm::Expected<int64_t> version =
      readNumber(connection, "PRAGMA user_version");
  if (!version)
    return version.takeError();
  if (*version > schema.version)
    return llvm::createStringError(
        "it was written by a newer version (schema " + llvm::Twine(*version) +
        ", this one knows " + llvm::Twine(schema.version) + ")");
  if (*version == schema.version)
    return transaction->commit();
  const std::string create =
      (schema.create +
       "PRAGMA application_id=" + llvm::Twine(schema.applicationId) +
       ";PRAGMA user_version=" + llvm::Twine(schema.version))
          .str();
  if (llvm::Error error = execute(connection, create.c_str()))
    return error;
  return transaction->commit();
}

llvm::Expected<Connection> Connection::open(llvm::StringRef path,
                                            const Schema &schema) {
  sqlite3 *handle = nullptr;
  const int result = sqlite3_open_v2(
      path.str().c_str(), &handle,
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
      nullptr);
  Connection connection(handle);
  if (result != SQLITE_OK)
    return llvm::createStringError(sqlite3_errstr(result));
  if (llvm::Error error = prepareSchema(handle, schema))
    return std::move(error);
  return std::move(connection);
}

} // namespace verso::sqlite
