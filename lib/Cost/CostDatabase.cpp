//===- CostDatabase.cpp - Measured times, kept for later --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The file is an SQLite database in write-ahead mode: readers and one writer
// work at once, and a writer that dies leaves what it had committed.
// Fingerprints of devices are stored once and referred to by number.
//
//===----------------------------------------------------------------------===//

#include "verso/Cost/CostDatabase.h"
#include "verso/Support/Sqlite.h"

#include "llvm/ADT/Twine.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/LineIterator.h"
#include "llvm/Support/MemoryBuffer.h"

#include <cmath>

namespace verso {

using llvm::Error;
using llvm::Expected;
using llvm::StringRef;

/// "Vrso", which marks the file as ours.
static constexpr int64_t applicationId = 0x5672736f;

/// To be raised with each change of the tables.
static constexpr int64_t schemaVersion = 1;

bool isPreferred(const kernels::Measurement &a, const kernels::Measurement &b) {
  if (a.runs != b.runs)
    return a.runs > b.runs;
  if (a.noise != b.noise)
    return a.noise < b.noise;
  return a.milliseconds < b.milliseconds;
}

CostDatabase::CostDatabase(std::unique_ptr<sqlite::Connection> opened)
    : connection(std::move(opened)) {}
CostDatabase::~CostDatabase() = default;

static constexpr sqlite::Schema schema{
    "costs", applicationId, schemaVersion,
    "CREATE TABLE device("
    "  id INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL UNIQUE);"
    "CREATE TABLE measurement("
    "  device INTEGER NOT NULL REFERENCES device(id),"
    "  signature TEXT NOT NULL,"
    "  milliseconds REAL NOT NULL,"
    "  noise REAL NOT NULL,"
    "  runs INTEGER NOT NULL,"
    "  PRIMARY KEY(device, signature)) WITHOUT ROWID;"};

Expected<std::unique_ptr<CostDatabase>> CostDatabase::open(StringRef path) {
  Expected<sqlite::Connection> connection =
      sqlite::Connection::open(path, schema);
  if (!connection)
    return llvm::createStringError(
        "cannot open the cost database '" + path +
        "': " + llvm::toString(connection.takeError()));
  return std::unique_ptr<CostDatabase>(new CostDatabase(
      std::make_unique<sqlite::Connection>(std::move(*connection))));
}

static kernels::Measurement readMeasurement(const sqlite::Statement &statement,
                                            int column) {
  kernels::Measurement measurement;
  measurement.milliseconds = statement.real(column);
  measurement.noise = statement.real(column + 1);
  measurement.runs = static_cast<unsigned>(statement.integer(column + 2));
  return measurement;
}

Expected<std::optional<kernels::Measurement>>
CostDatabase::find(StringRef device, StringRef signature) {
  std::lock_guard<std::mutex> lock(mutex);
  return findLocked(device, signature);
}

Expected<std::optional<kernels::Measurement>>
CostDatabase::findLocked(StringRef device, StringRef signature) {
  Expected<sqlite::Statement> statement = sqlite::Statement::prepare(
      *connection, "SELECT milliseconds, noise, runs FROM measurement"
                   " JOIN device ON device.id = measurement.device"
                   " WHERE fingerprint = ? AND signature = ?");
  if (!statement)
    return statement.takeError();
  statement->bind(0, device);
  statement->bind(1, signature);
  Expected<bool> row = statement->step();
  if (!row)
    return row.takeError();
  if (!*row)
    return std::nullopt;
  return readMeasurement(*statement, 0);
}

Error CostDatabase::storeLocked(const CostRecord &record) {
  Expected<sqlite::Statement> device = sqlite::Statement::prepare(
      *connection, "INSERT OR IGNORE INTO device(fingerprint) VALUES(?)");
  if (!device)
    return device.takeError();
  device->bind(0, StringRef(record.device));
  if (Expected<bool> row = device->step(); !row)
    return row.takeError();
  Expected<sqlite::Statement> statement = sqlite::Statement::prepare(
      *connection, "INSERT OR REPLACE INTO measurement"
                   " SELECT id, ?, ?, ?, ? FROM device WHERE fingerprint = ?");
  if (!statement)
    return statement.takeError();
  statement->bind(0, StringRef(record.signature));
  statement->bind(1, record.measurement.milliseconds);
  statement->bind(2, record.measurement.noise);
  statement->bind(3, static_cast<int64_t>(record.measurement.runs));
  statement->bind(4, StringRef(record.device));
  if (Expected<bool> row = statement->step(); !row)
    return row.takeError();
  return Error::success();
}

Error CostDatabase::store(const CostRecord &record) {
  std::lock_guard<std::mutex> lock(mutex);
  Expected<sqlite::Transaction> transaction =
      sqlite::Transaction::begin(*connection);
  if (!transaction)
    return transaction.takeError();
  if (Error error = storeLocked(record))
    return error;
  return transaction->commit();
}

/// Calls \p visit after each step of \p statement that gives a row, until it
/// fails.
static Error forEachRow(sqlite::Statement &statement,
                        llvm::function_ref<Error()> visit) {
  while (true) {
    Expected<bool> row = statement.step();
    if (!row)
      return row.takeError();
    if (!*row)
      return Error::success();
    if (Error error = visit())
      return error;
  }
}

Error CostDatabase::forEach(
    StringRef device, llvm::function_ref<Error(const CostRecord &)> visit) {
  std::lock_guard<std::mutex> lock(mutex);
  Expected<sqlite::Statement> statement = sqlite::Statement::prepare(
      *connection, "SELECT fingerprint, signature, milliseconds, noise, runs"
                   " FROM measurement"
                   " JOIN device ON device.id = measurement.device"
                   " WHERE ?1 = '' OR fingerprint = ?1"
                   " ORDER BY fingerprint, signature");
  if (!statement)
    return statement.takeError();
  statement->bind(0, device);
  return forEachRow(*statement, [&] {
    return visit({statement->text(0).str(), statement->text(1).str(),
                  readMeasurement(*statement, 2)});
  });
}

Expected<size_t> CostDatabase::removeDevice(StringRef device) {
  std::lock_guard<std::mutex> lock(mutex);
  Expected<sqlite::Transaction> transaction =
      sqlite::Transaction::begin(*connection);
  if (!transaction)
    return transaction.takeError();
  size_t removed = 0;
  Expected<sqlite::Statement> statement = sqlite::Statement::prepare(
      *connection, "DELETE FROM measurement WHERE device ="
                   " (SELECT id FROM device WHERE fingerprint = ?)"
                   " RETURNING 1");
  if (!statement)
    return statement.takeError();
  statement->bind(0, device);
  if (Error error = forEachRow(*statement, [&] {
        ++removed;
        return Error::success();
      }))
    return std::move(error);
  Expected<sqlite::Statement> rest = sqlite::Statement::prepare(
      *connection, "DELETE FROM device WHERE fingerprint = ?");
  if (!rest)
    return rest.takeError();
  rest->bind(0, device);
  if (Expected<bool> row = rest->step(); !row)
    return row.takeError();
  if (Error error = transaction->commit())
    return std::move(error);
  return removed;
}

Error CostDatabase::mergeRecords(llvm::ArrayRef<CostRecord> records) {
  std::lock_guard<std::mutex> lock(mutex);
  Expected<sqlite::Transaction> transaction =
      sqlite::Transaction::begin(*connection);
  if (!transaction)
    return transaction.takeError();
  for (const CostRecord &record : records) {
    auto present = findLocked(record.device, record.signature);
    if (!present)
      return present.takeError();
    if (*present && !isPreferred(record.measurement, **present))
      continue;
    if (Error error = storeLocked(record))
      return error;
  }
  return transaction->commit();
}

Error CostDatabase::merge(CostDatabase &other) {
  // Collected first, so that no two databases are locked at a time.
  std::vector<CostRecord> records;
  if (Error error = other.forEach("", [&](const CostRecord &record) {
        records.push_back(record);
        return Error::success();
      }))
    return error;
  return mergeRecords(records);
}

/// Reads one exported line. \p where names it in errors.
static Expected<CostRecord> parseRecord(StringRef line,
                                        const std::string &where) {
  const auto fail = [&](const llvm::Twine &what) {
    return llvm::createStringError(where + ": " + what);
  };
  Expected<llvm::json::Value> value = llvm::json::parse(line);
  if (!value)
    return fail("not JSON: " + llvm::toString(value.takeError()));
  const llvm::json::Object *object = value->getAsObject();
  if (!object)
    return fail("not a JSON object");
  std::optional<StringRef> device = object->getString("device");
  std::optional<StringRef> signature = object->getString("signature");
  std::optional<double> milliseconds = object->getNumber("milliseconds");
  std::optional<double> noise = object->getNumber("noise");
  std::optional<int64_t> runs = object->getInteger("runs");
  if (!device || !signature || !milliseconds || !noise || !runs)
    return fail("needs device, milliseconds, noise, runs and signature");
  if (device->empty())
    return fail("the device has no fingerprint");
  if (!std::isfinite(*milliseconds) || *milliseconds < 0 ||
      !std::isfinite(*noise) || *noise < 0 || *runs < 1 ||
      *runs > std::numeric_limits<unsigned>::max())
    return fail("a number is out of range");
  kernels::Result<kernels::Signature> parsed =
      kernels::Signature::parse(*signature);
  if (!parsed)
    return fail(parsed.status().message());
  return CostRecord{device->str(),
                    signature->str(),
                    {*milliseconds, *noise, static_cast<unsigned>(*runs)}};
}

Error CostDatabase::importJsonLines(StringRef text, StringRef name) {
  const auto buffer = llvm::MemoryBuffer::getMemBuffer(text, name, false);
  std::vector<CostRecord> records;
  for (llvm::line_iterator line(*buffer, /*SkipBlanks=*/true);
       !line.is_at_end(); ++line) {
    Expected<CostRecord> record = parseRecord(
        *line, (name + ":" + llvm::Twine(line.line_number())).str());
    if (!record)
      return record.takeError();
    records.push_back(std::move(*record));
  }
  return mergeRecords(records);
}

Error CostDatabase::exportJsonLines(llvm::raw_ostream &stream) {
  return forEach("", [&](const CostRecord &record) {
    stream << llvm::json::Value(llvm::json::Object{
                  {"device", record.device},
                  {"milliseconds", record.measurement.milliseconds},
                  {"noise", record.measurement.noise},
                  {"runs", static_cast<int64_t>(record.measurement.runs)},
                  {"signature", record.signature}})
           << '\n';
    return Error::success();
  });
}

} // namespace verso
