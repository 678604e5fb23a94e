//===- CostDatabaseTest.cpp - The database of measured times ----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Cost/CostDatabase.h"
#include "CostTesting.h"

#include "llvm/ADT/Twine.h"
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sqlite3.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace verso;

namespace {

std::string signatureNumber(int number) {
  return ("relu(f32[" + llvm::Twine(number + 1) + "]:any)->(f32[" +
          llvm::Twine(number + 1) + "]:any)")
      .str();
}

std::unique_ptr<CostDatabase> openOrFail(const std::string &path) {
  llvm::Expected<std::unique_ptr<CostDatabase>> database =
      CostDatabase::open(path);
  if (!database) {
    ADD_FAILURE() << llvm::toString(database.takeError());
    return nullptr;
  }
  return std::move(*database);
}

std::vector<CostRecord> allRecords(CostDatabase &database,
                                   llvm::StringRef device = "") {
  std::vector<CostRecord> records;
  EXPECT_EQ(errorOf(database.forEach(device,
                                     [&](const CostRecord &record) {
                                       records.push_back(record);
                                       return llvm::Error::success();
                                     })),
            "");
  return records;
}

std::string exported(CostDatabase &database) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  EXPECT_EQ(errorOf(database.exportJsonLines(stream)), "");
  return text;
}

std::string openError(const std::string &path) {
  llvm::Expected<std::unique_ptr<CostDatabase>> database =
      CostDatabase::open(path);
  return database ? "" : llvm::toString(database.takeError());
}

TEST(CostDatabaseTest, StoresAndFinds) {
  TemporaryFolder folder;
  const std::string path = folder.file("costs.sqlite");
  {
    auto database = openOrFail(path);
    ASSERT_TRUE(database);
    ASSERT_EQ(
        errorOf(database->store({"cpu", signatureNumber(1), {0.1, 0.01, 11}})),
        "");
    ASSERT_EQ(
        errorOf(database->store({"gpu", signatureNumber(1), {0.2, 0.02, 12}})),
        "");
    // The later one replaces the earlier one.
    ASSERT_EQ(
        errorOf(database->store({"cpu", signatureNumber(1), {0.3, 0.03, 13}})),
        "");
  }
  auto database = openOrFail(path);
  ASSERT_TRUE(database);
  auto cpu = database->find("cpu", signatureNumber(1));
  ASSERT_EQ(errorOf(cpu.takeError()), "");
  ASSERT_TRUE(*cpu);
  EXPECT_EQ((*cpu)->milliseconds, 0.3);
  EXPECT_EQ((*cpu)->noise, 0.03);
  EXPECT_EQ((*cpu)->runs, 13u);
  auto none = database->find("cpu", signatureNumber(2));
  ASSERT_EQ(errorOf(none.takeError()), "");
  EXPECT_FALSE(*none);
  EXPECT_EQ(allRecords(*database).size(), 2u);
  EXPECT_EQ(allRecords(*database, "gpu").size(), 1u);
  EXPECT_EQ(allRecords(*database, "tpu").size(), 0u);
}

TEST(CostDatabaseTest, VisitorCanStop) {
  auto database = openOrFail(":memory:");
  for (int i = 0; i < 3; ++i)
    ASSERT_EQ(errorOf(database->store({"cpu", signatureNumber(i), {1, 0, 1}})),
              "");
  int visited = 0;
  EXPECT_EQ(errorOf(database->forEach("",
                                      [&](const CostRecord &) {
                                        ++visited;
                                        return llvm::createStringError(
                                            "enough");
                                      })),
            "enough");
  EXPECT_EQ(visited, 1);
}

TEST(CostDatabaseTest, RemovesOneDevice) {
  auto database = openOrFail(":memory:");
  for (int i = 0; i < 3; ++i)
    for (const char *device : {"cpu", "gpu"})
      ASSERT_EQ(
          errorOf(database->store({device, signatureNumber(i), {1, 0, 1}})),
          "");
  EXPECT_EQ(llvm::cantFail(database->removeDevice("tpu")), 0u);
  EXPECT_EQ(llvm::cantFail(database->removeDevice("gpu")), 3u);
  const std::string text = exported(*database);
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 3);
  EXPECT_EQ(text.find("gpu"), std::string::npos);
  EXPECT_EQ(llvm::cantFail(database->removeDevice("gpu")), 0u);
}

TEST(CostDatabaseTest, MergeDoesNotDependOnTheOrder) {
  const CostRecord records[] = {
      {"cpu", signatureNumber(0), {1.0, 0.1, 10}},
      {"cpu", signatureNumber(0), {2.0, 0.2, 20}},
      {"cpu", signatureNumber(0), {3.0, 0.1, 20}},
      {"cpu", signatureNumber(0), {2.5, 0.1, 20}},
  };
  std::string first;
  int order[] = {0, 1, 2, 3};
  do {
    auto database = openOrFail(":memory:");
    for (int i : order) {
      auto other = openOrFail(":memory:");
      ASSERT_EQ(errorOf(other->store(records[i])), "");
      ASSERT_EQ(errorOf(database->merge(*other)), "");
    }
    const std::string text = exported(*database);
    if (first.empty())
      first = text;
    EXPECT_EQ(text, first);
  } while (std::next_permutation(std::begin(order), std::end(order)));
  EXPECT_NE(first.find("2.5"), std::string::npos) << first;
}

TEST(CostDatabaseTest, JsonLinesRoundTrip) {
  auto database = openOrFail(":memory:");
  for (int i = 0; i < 20; ++i)
    ASSERT_EQ(
        errorOf(database->store({i % 2 ? "a \"quoted\" device" : "b",
                                 signatureNumber(i),
                                 {1.0 / (i + 1), 1e-3 * i, unsigned(i + 1)}})),
        "");
  const std::string text = exported(*database);
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 20);
  auto copy = openOrFail(":memory:");
  ASSERT_EQ(errorOf(copy->importJsonLines(text, "copy")), "");
  EXPECT_EQ(exported(*copy), text);
  // A second time changes nothing.
  ASSERT_EQ(errorOf(copy->importJsonLines(text, "copy")), "");
  EXPECT_EQ(exported(*copy), text);
}

TEST(CostDatabaseTest, ImportRefusesMalformedLines) {
  const std::string good =
      "{\"device\":\"cpu\",\"milliseconds\":1,\"noise\":0.1,\"runs\":3,"
      "\"signature\":\"relu(f32[1])->(f32[1])\"}\n";
  const auto with = [&](const std::string &from, const std::string &to) {
    std::string line = good;
    return line.replace(line.find(from), from.size(), to);
  };
  for (const std::string &bad :
       {std::string("x\n"), std::string("[]\n"), std::string("{}\n"),
        with("\"cpu\"", "\"\""), with("\"cpu\"", "7"), with(":1,", ":-1,"),
        with(":1,", ":\"1\","), with(":0.1", ":-0.1"), with(":3", ":0"),
        with(":3", ":-3"), with(":3", ":99999999999"),
        with("(f32[1])->", "f32"), with("relu", "")}) {
    auto database = openOrFail(":memory:");
    const std::string message =
        errorOf(database->importJsonLines(good + bad + good, "file"));
    EXPECT_EQ(message.rfind("file:2: ", 0), 0u) << bad << message;
    // All or nothing.
    EXPECT_EQ(allRecords(*database).size(), 0u) << bad;
  }
  auto database = openOrFail(":memory:");
  EXPECT_EQ(errorOf(database->importJsonLines("\n" + good + "\n\n", "file")),
            "");
  EXPECT_EQ(allRecords(*database).size(), 1u);
  EXPECT_EQ(errorOf(database->importJsonLines("", "file")), "");
}

TEST(CostDatabaseTest, RefusesOtherFiles) {
  TemporaryFolder folder;
  const std::string text = folder.file("text");
  std::ofstream(text) << std::string(5000, 'x');
  EXPECT_NE(openError(text).find("not a database"), std::string::npos)
      << openError(text);
  EXPECT_NE(openError(folder.file("absent/costs.sqlite")), "");

  const std::string foreign = folder.file("foreign");
  const std::string newer = folder.file("newer");
  ASSERT_TRUE(openOrFail(newer));
  sqlite3 *connection = nullptr;
  ASSERT_EQ(sqlite3_open(foreign.c_str(), &connection), SQLITE_OK);
  ASSERT_EQ(
      sqlite3_exec(connection, "CREATE TABLE t(x)", nullptr, nullptr, nullptr),
      SQLITE_OK);
  sqlite3_close(connection);
  ASSERT_EQ(sqlite3_open(newer.c_str(), &connection), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(connection, "PRAGMA user_version=99", nullptr, nullptr,
                         nullptr),
            SQLITE_OK);
  sqlite3_close(connection);
  EXPECT_NE(openError(foreign).find("not of costs"), std::string::npos)
      << openError(foreign);
  EXPECT_NE(openError(newer).find("newer version"), std::string::npos)
      << openError(newer);
}

TEST(CostDatabaseTest, TruncatedFileGivesAnError) {
  TemporaryFolder folder;
  const std::string path = folder.file("costs.sqlite");
  {
    auto database = openOrFail(path);
    for (int i = 0; i < 300; ++i)
      ASSERT_EQ(
          errorOf(database->store({"cpu", signatureNumber(i), {1, 0, 1}})), "");
  }
  uint64_t size = 0;
  ASSERT_FALSE(llvm::sys::fs::file_size(path, size));
  ASSERT_EQ(truncate(path.c_str(), static_cast<off_t>(size / 2)), 0);
  llvm::Expected<std::unique_ptr<CostDatabase>> database =
      CostDatabase::open(path);
  if (!database) {
    EXPECT_NE(llvm::toString(database.takeError()), "");
    return;
  }
  EXPECT_NE(errorOf((*database)->forEach(
                "", [](const CostRecord &) { return llvm::Error::success(); })),
            "");
}

/// Stores \p count records of \p device with increasing numbers.
bool storeMany(const std::string &path, const std::string &device, int count) {
  llvm::Expected<std::unique_ptr<CostDatabase>> database =
      CostDatabase::open(path);
  if (!database) {
    llvm::errs() << llvm::toString(database.takeError()) << '\n';
    return false;
  }
  for (int i = 0; i < count; ++i)
    if (llvm::Error error =
            (*database)->store({device, signatureNumber(i), {i + 1.0, 0, 1}})) {
      llvm::errs() << llvm::toString(std::move(error)) << '\n';
      return false;
    }
  return true;
}

TEST(CostDatabaseTest, TwoProcessesWriteAtOnce) {
  TemporaryFolder folder;
  const std::string path = folder.file("costs.sqlite");
  constexpr int count = 200;
  std::vector<pid_t> children;
  // They create the file together, too.
  for (const char *device : {"a", "b", "c"})
    children.push_back(inChild([&] { return storeMany(path, device, count); }));
  for (pid_t child : children) {
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  }
  auto database = openOrFail(path);
  ASSERT_TRUE(database);
  EXPECT_EQ(allRecords(*database).size(), 3u * count);
  for (const char *device : {"a", "b", "c"})
    EXPECT_EQ(allRecords(*database, device).size(), size_t(count));
}

TEST(CostDatabaseTest, KilledWriterLeavesWhatItHadStored) {
  TemporaryFolder folder;
  const std::string path = folder.file("costs.sqlite");
  for (int round = 0; round < 5; ++round) {
    // The child reports each record after it has stored it.
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const std::string device = "round " + std::to_string(round);
    const pid_t child = inChild([&] {
      auto database = CostDatabase::open(path);
      if (!database)
        return false;
      for (int i = 0;; ++i) {
        if (llvm::Error error = (*database)->store(
                {device, signatureNumber(i), {i + 1.0, 0, 1}}))
          return false;
        if (write(ends[1], &i, sizeof(i)) != sizeof(i))
          return false;
      }
    });
    close(ends[1]);
    int last = -1;
    while (last < 20 + 7 * round)
      ASSERT_EQ(read(ends[0], &last, sizeof(last)), ssize_t(sizeof(last)));
    kill(child, SIGKILL);
    for (int next; read(ends[0], &next, sizeof(next)) == sizeof(next);)
      last = next;
    close(ends[0]);
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));

    auto database = openOrFail(path);
    ASSERT_TRUE(database);
    const auto records = allRecords(*database, device);
    // The one being stored when the signal came may or may not be there.
    EXPECT_GE(records.size(), size_t(last) + 1);
    EXPECT_LE(records.size(), size_t(last) + 2);
    for (int i = 0; i <= last; ++i) {
      auto found = database->find(device, signatureNumber(i));
      ASSERT_EQ(errorOf(found.takeError()), "");
      ASSERT_TRUE(*found);
      EXPECT_EQ((*found)->milliseconds, i + 1.0);
    }
    // And it can be written to.
    ASSERT_EQ(errorOf(database->store({"after", "x", {1, 0, 1}})), "");
  }
}

TEST(CostDatabaseTest, SeveralThreads) {
  auto database = openOrFail(":memory:");
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      for (int i = 0; i < 50; ++i) {
        llvm::consumeError(database->store(
            {"device " + std::to_string(t), signatureNumber(i), {1, 0, 1}}));
        llvm::consumeError(
            database->find("device 0", signatureNumber(i)).takeError());
      }
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(allRecords(*database).size(), 200u);
}

} // namespace
