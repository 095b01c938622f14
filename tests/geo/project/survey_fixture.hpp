#pragma once

#include "geo/core/survey.hpp"
#include "geo/project/surveys.hpp"
#include "tests/geo/project/temp_project.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ansinh::test {

[[nodiscard]] inline Date surveyDate() { return Date::require("2026-06-30", "test"); }

/// Unit and line of a form → what is in force for surveyDate().
using Stored = std::map<std::pair<std::string, std::string>, SurveyValue>;

/// What becomes of an answer: devices have a count and no state.
[[nodiscard]] SurveyValue asStored(const std::string& item, SurveyValue value);

/// A project without sample figures, made once for the suite and copied for each test.
class SurveyProject : public testing::Test {
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();
    void SetUp() override;

    [[nodiscard]] Project open() const;
    [[nodiscard]] Stored storedIn() const;
    /// True when each of the files has something said about it as a whole, or lies open cell by cell.
    [[nodiscard]] static bool isExplained(const SurveyReview& review, const std::vector<std::string>& files);

    TempFolder folder_;

private:
    static std::unique_ptr<TempFolder>& fresh();
};

}  // namespace ansinh::test
