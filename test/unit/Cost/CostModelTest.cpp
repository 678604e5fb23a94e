//===- CostModelTest.cpp - Costs from all sources ---------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Cost/CostModel.h"
#include "CostTesting.h"
#include "verso/Cost/OperatorSignature.h"

#include <atomic>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace verso;
using kernels::Kernel;
using kernels::Provider;
using kernels::Signature;
using kernels::Status;

namespace {

/// Spends about a fixed time.
class BusyKernel final : public Kernel {
public:
  explicit BusyKernel(Signature signature) : Kernel(std::move(signature)) {}
  std::string description() const override { return "busy"; }
  Status setConstant(size_t, const void *) override { return Status(); }
  Status execute(std::span<const void *const>, std::span<void *const>,
                 void *) override {
    const auto end =
        std::chrono::steady_clock::now() + std::chrono::microseconds(200);
    while (std::chrono::steady_clock::now() < end) {
    }
    return Status();
  }
};

/// Has kernels for relu alone, and counts how many it made.
class BusyProvider final : public Provider {
public:
  std::string_view name() const override { return "busy"; }
  const std::string &fingerprint() const override { return device; }
  unsigned threads() const override { return 1; }
  kernels::Result<std::unique_ptr<Kernel>>
  create(const Signature &signature) const override {
    if (signature.kind != "relu")
      return Status::unsupported("only relu");
    ++created;
    return std::unique_ptr<Kernel>(std::make_unique<BusyKernel>(signature));
  }

  mutable std::atomic<int> created = 0;

private:
  std::string device = "busy device";
};

Signature relu(int extent) {
  const std::string tensor = "(f32[" + std::to_string(extent) + "])";
  return *Signature::parse("relu" + tensor + "->" + tensor);
}

class CostModelTest : public ::testing::Test {
protected:
  std::unique_ptr<CostModel> makeModel(CostDatabase *database,
                                       bool allowMeasuring = true,
                                       const Provider *device = nullptr) {
    CostModelOptions options;
    options.provider = device ? device : &provider;
    options.database = database;
    options.allowMeasuring = allowMeasuring;
    auto model = CostModel::create(options);
    if (!model) {
      ADD_FAILURE() << llvm::toString(model.takeError());
      return nullptr;
    }
    return std::move(*model);
  }

  std::unique_ptr<CostDatabase> openDatabase() {
    auto database = CostDatabase::open(folder.file("costs.sqlite"));
    if (!database) {
      ADD_FAILURE() << llvm::toString(database.takeError());
      return nullptr;
    }
    return std::move(*database);
  }

  TemporaryFolder folder;
  BusyProvider provider;
};

TEST_F(CostModelTest, MeasuresOnceAndRemembers) {
  double milliseconds = 0;
  {
    auto database = openDatabase();
    auto model = makeModel(database.get());
    const Cost cost = model->cost(relu(1));
    EXPECT_EQ(cost.source, CostSource::Measured);
    EXPECT_GE(cost.milliseconds, 0.2);
    EXPECT_LT(cost.milliseconds, 20);
    EXPECT_EQ(model->cost(relu(1)).milliseconds, cost.milliseconds);
    EXPECT_EQ(provider.created, 1);
    EXPECT_EQ(model->statistics().measured, 1u);
    EXPECT_EQ(model->statistics().databaseError, "");
    milliseconds = cost.milliseconds;
  }
  // A later process reads it from the database.
  auto database = openDatabase();
  auto model = makeModel(database.get());
  const Cost cost = model->cost(relu(1));
  EXPECT_EQ(cost.source, CostSource::Measured);
  EXPECT_EQ(cost.milliseconds, milliseconds);
  EXPECT_EQ(provider.created, 1);
  EXPECT_EQ(model->statistics().found, 1u);
  EXPECT_EQ(model->statistics().measured, 0u);
}

TEST_F(CostModelTest, OtherDevicesDoNotCount) {
  auto database = openDatabase();
  ASSERT_EQ(errorOf(database->store(
                {"another device", relu(1).text(), {500, 0, 11}})),
            "");
  auto model = makeModel(database.get());
  EXPECT_LT(model->cost(relu(1)).milliseconds, 100);
  EXPECT_EQ(provider.created, 1);
}

TEST_F(CostModelTest, EstimatesAreMarkedAndNotStored) {
  auto database = openDatabase();
  auto model = makeModel(database.get(), /*allowMeasuring=*/false);
  const Cost cost = model->cost(relu(1000));
  EXPECT_EQ(cost.source, CostSource::Estimated);
  EXPECT_GT(cost.milliseconds, 0);
  EXPECT_EQ(cost.noise, 0);
  EXPECT_EQ(model->statistics().estimated, 1u);
  auto found = database->find(provider.fingerprint(), relu(1000).text());
  ASSERT_EQ(errorOf(found.takeError()), "");
  EXPECT_FALSE(*found);
}

TEST_F(CostModelTest, WithoutDevice) {
  auto model = CostModel::create({});
  ASSERT_EQ(errorOf(model.takeError()), "");
  const Cost small = (*model)->cost(relu(1000));
  const Cost large = (*model)->cost(relu(10000000));
  EXPECT_EQ(small.source, CostSource::Estimated);
  EXPECT_TRUE((*model)->hasKernel(relu(1)));
  EXPECT_GT(large.milliseconds, 10 * small.milliseconds);
}

TEST_F(CostModelTest, WithoutKernelTheInterpretationCounts) {
  auto database = openDatabase();
  auto model = makeModel(database.get());
  const Signature tanh = *Signature::parse("tanh(f32[1000])->(f32[1000])");
  const Cost cost = model->cost(tanh);
  EXPECT_EQ(cost.source, CostSource::Estimated);
  EXPECT_EQ(cost.milliseconds, estimateInterpretedMilliseconds(tanh));
  EXPECT_FALSE(model->hasKernel(tanh));
  EXPECT_TRUE(model->hasKernel(relu(1)));
  const int created = provider.created;
  EXPECT_TRUE(model->hasKernel(relu(1)));
  EXPECT_EQ(provider.created, created);
}

TEST_F(CostModelTest, ExpectationsAreNotMeasuredAndLearnFromWhatIs) {
  auto database = openDatabase();
  auto model = makeModel(database.get());
  // One relu tells how fast the device is, so something is known of others.
  const Cost before = model->expectedCost(relu(1));
  EXPECT_EQ(before.source, CostSource::Predicted);
  EXPECT_GT(before.factor(), 1);
  EXPECT_EQ(model->statistics().found, 0u);
  // What the provider runs takes far longer than any estimate for one element.
  EXPECT_TRUE(model->learn(relu(1)));
  EXPECT_FALSE(model->learn(relu(1)));
  const Cost known = model->expectedCost(relu(1));
  EXPECT_EQ(known.source, CostSource::Measured);
  EXPECT_EQ(known.milliseconds, model->cost(relu(1)).milliseconds);
  // So others of this kind are expected to take longer by as much.
  auto fresh = makeModel(nullptr, /*allowMeasuring=*/false);
  const Cost other = model->expectedCost(relu(64));
  EXPECT_EQ(other.source, CostSource::Predicted);
  EXPECT_GT(other.milliseconds, 2 * fresh->expectedCost(relu(64)).milliseconds);
}

TEST_F(CostModelTest, AnEpilogueIsExpectedToAddLittle) {
  auto model = CostModel::create({});
  ASSERT_EQ(errorOf(model.takeError()), "");
  const Signature fused =
      *Signature::parse("matmul(f32[64,64],const f32[64,64],const f32[64],"
                        "f32[64,64])->(f32[64,64])+bias+residual+relu");
  const Signature plain = withoutEpilogue(fused);
  EXPECT_EQ(plain, *Signature::parse("matmul(f32[64,64],const f32[64,64])"
                                     "->(f32[64,64])"));
  const double alone = (*model)->expectedCost(plain).milliseconds;
  const double all = (*model)->expectedCost(fused).milliseconds;
  EXPECT_GE(all, alone);
  EXPECT_LT(all, 2 * alone);
}

TEST_F(CostModelTest, SeveralThreadsMeasureEachSignatureOnce) {
  auto database = openDatabase();
  auto model = makeModel(database.get());
  std::vector<std::thread> threads;
  std::vector<std::vector<double>> costs(4);
  for (size_t t = 0; t < costs.size(); ++t)
    threads.emplace_back([&, t] {
      for (int i = 1; i <= 8; ++i)
        costs[t].push_back(model->cost(relu(i)).milliseconds);
    });
  for (std::thread &thread : threads)
    thread.join();
  for (const std::vector<double> &list : costs)
    EXPECT_EQ(list, costs[0]);
  EXPECT_EQ(provider.created, 8);
  EXPECT_EQ(model->statistics().measured, 8u);
}

TEST_F(CostModelTest, UnderABudgetWhatCountsIsMeasuredFirst) {
  CostModelOptions options;
  options.provider = &provider;
  options.allowMeasuring = false;
  options.countsRequests = true;
  options.measurement.maximumSeconds = 0.02;
  auto model = CostModel::create(options);
  ASSERT_EQ(errorOf(model.takeError()), "");
  // No time, no measurement.
  for (int i = 0; i < 50; ++i)
    (*model)->expectedCost(relu(1 << 20));
  (*model)->expectedCost(relu(1));
  EXPECT_EQ((*model)->measureLeastSure(0), 0u);
  EXPECT_EQ((*model)->cost(relu(1 << 20)).source, CostSource::Estimated);
  // What the device has no kernel for cannot be measured.
  (*model)->expectedCost(*Signature::parse("tanh(f32[9])->(f32[9])"));
  EXPECT_EQ((*model)->measureLeastSure(1e-3), 1u);
  EXPECT_EQ((*model)->cost(relu(1 << 20)).source, CostSource::Measured);
  EXPECT_EQ((*model)->cost(relu(1)).source, CostSource::Predicted);
  EXPECT_EQ((*model)->measureLeastSure(30), 1u);
  EXPECT_EQ((*model)->cost(relu(1)).source, CostSource::Measured);
  EXPECT_EQ((*model)->measureLeastSure(30), 0u);
}

TEST_F(CostModelTest, WhatIsNotMeasuredIsPredictedAndMarked) {
  auto database = openDatabase();
  for (int i = 1; i <= 20; ++i)
    ASSERT_EQ(errorOf(database->store({provider.fingerprint(),
                                       relu(1000 * i).text(),
                                       {0.001 * i, 0, 11}})),
              "");
  auto model = makeModel(database.get(), /*allowMeasuring=*/false);
  const Cost cost = model->cost(relu(5500));
  EXPECT_EQ(cost.source, CostSource::Predicted);
  EXPECT_NEAR(cost.milliseconds, 0.0055, 0.001);
  EXPECT_GT(cost.deviation, 0);
  EXPECT_LT(cost.factor(), 1.5);
  EXPECT_EQ(model->statistics().predicted, 1u);
  EXPECT_EQ(model->statistics().estimated, 0u);
  // Far from all that is known it is less sure.
  EXPECT_GT(model->cost(relu(50000000)).deviation, 2 * cost.deviation);
}

/// Measures one signature after the other, and tells of each once it is known.
bool measureForever(const std::string &path, int report) {
  auto database = CostDatabase::open(path);
  if (!database)
    return false;
  const BusyProvider provider;
  CostModelOptions options;
  options.provider = &provider;
  options.database = database->get();
  options.measurement.warmUpRuns = 0;
  options.measurement.minimumRuns = options.measurement.maximumRuns = 2;
  options.measurement.caches = kernels::CacheState::Warm;
  auto model = CostModel::create(options);
  if (!model)
    return false;
  for (int i = 1;; ++i) {
    (*model)->cost(relu(i));
    if (write(report, &i, sizeof(i)) != sizeof(i))
      return false;
  }
}

TEST_F(CostModelTest, KilledFiftyTimesItLosesNothing) {
  const std::string path = folder.file("killed.sqlite");
  std::minstd_rand random(7);
  int known = 0;
  for (int round = 0; round < 50; ++round) {
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const pid_t child = inChild([&] {
      close(ends[0]);
      return measureForever(path, ends[1]);
    });
    close(ends[1]);
    // The first report of each round comes after all that was known before.
    int last = 0;
    const int more = 1 + int(random() % 4);
    while (last < known + more)
      ASSERT_EQ(read(ends[0], &last, sizeof(last)), ssize_t(sizeof(last)));
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 1500));
    kill(child, SIGKILL);
    for (int next; read(ends[0], &next, sizeof(next)) == sizeof(next);)
      last = next;
    close(ends[0]);
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));

    auto database = CostDatabase::open(path);
    ASSERT_EQ(errorOf(database.takeError()), "");
    int count = 0;
    ASSERT_EQ(errorOf((*database)->forEach("",
                                           [&](const CostRecord &) {
                                             ++count;
                                             return llvm::Error::success();
                                           })),
              "");
    // All that was reported is there; the one in progress may be.
    EXPECT_GE(count, last);
    EXPECT_LE(count, last + 1);
    known = count;
  }
  EXPECT_GE(known, 50);
}

TEST(CostSourceTest, Names) {
  EXPECT_EQ(name(CostSource::Measured), "measured");
  EXPECT_EQ(name(CostSource::Predicted), "predicted");
  EXPECT_EQ(name(CostSource::Estimated), "estimated");
}

} // namespace
