//===- PredictorTest.cpp - Times that were not measured -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Cost/Predictor.h"
#include "CostTesting.h"
#include "verso/Cost/CostDatabase.h"

#include "llvm/Support/MemoryBuffer.h"
#include <cmath>
#include <set>

using namespace verso;
using kernels::Signature;

namespace {

TEST(GaussianProcessTest, WithoutPointsThePrior) {
  const GaussianProcess process({}, {});
  const Normal guess = process.predict({1, 2});
  EXPECT_EQ(guess.mean, 0);
  EXPECT_EQ(guess.deviation, GaussianProcess::priorDeviation);
  EXPECT_TRUE(process.predictEachLeftOut().empty());
}

TEST(GaussianProcessTest, LearnsAFunctionAndKnowsWhere) {
  std::vector<std::vector<double>> points;
  std::vector<double> values;
  for (int i = 0; i < 20; ++i) {
    points.push_back({0.5 * i, 3});
    values.push_back(std::sin(0.5 * i));
  }
  const GaussianProcess process(points, values);
  const Normal near = process.predict({4.75, 3});
  const Normal far = process.predict({40, 3});
  EXPECT_NEAR(near.mean, std::sin(4.75), 0.1);
  EXPECT_LT(near.deviation, 0.2);
  EXPECT_GT(far.deviation, 3 * near.deviation);
  // The same again, to the last bit.
  EXPECT_EQ(GaussianProcess(points, values).predict({4.75, 3}).mean, near.mean);
}

TEST(GaussianProcessTest, LeavingOutIsLearningWithoutIt) {
  std::vector<std::vector<double>> points = {{0}, {1}, {2}, {3.5}, {5}, {6}};
  std::vector<double> values = {0.1, 0.5, 0.2, -0.3, 0.4, 0.2};
  const GaussianProcess whole(points, values);
  const std::vector<Normal> leftOut = whole.predictEachLeftOut();
  ASSERT_EQ(leftOut.size(), points.size());
  for (const Normal &normal : leftOut)
    EXPECT_GT(normal.deviation, 0);
  // A value that fits in with its neighbours is no surprise, others are.
  values[2] = 5;
  const std::vector<Normal> wild =
      GaussianProcess(points, values).predictEachLeftOut();
  EXPECT_LT(wild[2].mean, 3);
}

TEST(PredictorTest, NothingIsKnownOfOtherKinds) {
  Predictor predictor{DeviceSpeed()};
  EXPECT_FALSE(predictor.predict(*Signature::parse("relu(f32[8])->(f32[8])")));
  predictor.add(*Signature::parse("tanh(f32[8])->(f32[8])"), 1);
  EXPECT_FALSE(predictor.predict(*Signature::parse("relu(f32[8])->(f32[8])")));
}

TEST(PredictorTest, OneTimeMovesThePredictionOfOthers) {
  Predictor predictor{DeviceSpeed()};
  const Signature known = *Signature::parse("relu(f32[64])->(f32[64])");
  const Signature other = *Signature::parse("relu(f32[96])->(f32[96])");
  const double estimate = estimateMilliseconds(known, DeviceSpeed());
  predictor.add(known, 10 * estimate);
  const auto prediction = predictor.predict(other);
  ASSERT_TRUE(prediction);
  EXPECT_GT(prediction->milliseconds, 3 * estimate);
  EXPECT_GT(factorOfDoubt(prediction->deviation), 1.1);
}

TEST(PredictorTest, OfManyTimesTheNewestCountsToo) {
  Predictor predictor{DeviceSpeed()};
  const auto relu = [](int extent) {
    const std::string tensor = "(f32[" + std::to_string(extent) + "])";
    return *Signature::parse("relu" + tensor + "->" + tensor);
  };
  for (int i = 1; i <= 400; ++i)
    predictor.add(relu(i), estimateMilliseconds(relu(i), DeviceSpeed()));
  const Signature large = relu(10000000), larger = relu(12000000);
  const double estimate = estimateMilliseconds(larger, DeviceSpeed());
  EXPECT_LT(predictor.predict(larger)->milliseconds, 2 * estimate);
  predictor.add(large, 20 * estimateMilliseconds(large, DeviceSpeed()));
  EXPECT_GT(predictor.predict(larger)->milliseconds, 3 * estimate);
  EXPECT_LE(predictor.predictEachLeftOut("relu").size(), 200u);
}

/// What is predicted for every signature of a table from all others of its
/// device and kind.
struct TableResult {
  size_t count = 0;
  double within = 0; ///< the share inside the interval of nine of ten
  /// Medians of factors, less 1. The analytic model's after scaling it so that
  /// half of its estimates are too high.
  double error = 0, analyticError = 0;
};

double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + values.size() / 2,
                   values.end());
  return values[values.size() / 2];
}

TableResult crossValidate(llvm::StringRef path) {
  TableResult result;
  auto database = CostDatabase::open(":memory:");
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!database || !buffer) {
    ADD_FAILURE() << "cannot read " << path.str();
    return result;
  }
  EXPECT_EQ(errorOf((*database)->importJsonLines((*buffer)->getBuffer(), path)),
            "");
  std::map<std::string, std::vector<CostRecord>> devices;
  EXPECT_EQ(errorOf((*database)->forEach("",
                                         [&](const CostRecord &record) {
                                           devices[record.device].push_back(
                                               record);
                                           return llvm::Error::success();
                                         })),
            "");
  std::vector<double> errors, analytic;
  for (const auto &[device, records] : devices) {
    const DeviceSpeed speed = calibrate(
        [&, &list = records](
            const Signature &signature) -> std::optional<kernels::Measurement> {
          for (const CostRecord &record : list)
            if (record.signature == signature.text())
              return record.measurement;
          return std::nullopt;
        });
    Predictor predictor(speed);
    std::set<std::string> kinds;
    std::vector<double> ratios;
    for (const CostRecord &record : records) {
      const Signature signature = *Signature::parse(record.signature);
      const double actual = record.measurement.milliseconds;
      predictor.add(signature, actual);
      kinds.insert(signature.kind);
      ratios.push_back(
          std::log(actual / estimateMilliseconds(signature, speed)));
    }
    const double level = median(ratios);
    for (double ratio : ratios)
      analytic.push_back(std::abs(ratio - level));
    for (const std::string &kind : kinds)
      for (auto [actual, prediction] : predictor.predictEachLeftOut(kind)) {
        const double off = std::abs(std::log(actual / prediction.milliseconds));
        errors.push_back(off);
        result.within += off <= std::log(factorOfDoubt(prediction.deviation));
        ++result.count;
      }
  }
  result.within /= double(result.count);
  result.error = std::exp(median(errors)) - 1;
  result.analyticError = std::exp(median(analytic)) - 1;
  std::printf("%s: %zu times, %.1f %% within, median error %.1f %%, of the "
              "analytic model %.1f %%\n",
              path.str().c_str(), result.count, 100 * result.within,
              100 * result.error, 100 * result.analyticError);
  return result;
}

class ShippedTableTest : public ::testing::TestWithParam<const char *> {};

TEST_P(ShippedTableTest, PredictionsAreAsSureAsTheySay) {
  const TableResult result =
      crossValidate(std::string(VERSO_COST_TABLES "/") + GetParam());
  EXPECT_GE(result.count, 200u);
  EXPECT_GE(result.within, 0.8);
  EXPECT_LE(result.within, 0.97);
  EXPECT_LT(result.error, result.analyticError);
  EXPECT_LT(result.error, 0.5);
}

INSTANTIATE_TEST_SUITE_P(Tables, ShippedTableTest,
                         ::testing::Values("intel-xeon-emerald-rapids.jsonl",
                                           "nvidia-h200.jsonl"));

} // namespace
