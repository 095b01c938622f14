#pragma once

#include "geo/core/survey.hpp"
#include "tests/geo/import/made_workbook.hpp"

#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace ansinh::test {

/// A form that a commune has filled in, on its way back, with what must come of each line.
class FilledForm {
public:
    /// Reads the form that was sent.
    FilledForm(const std::string& sent, std::vector<SurveyItem> items, std::mt19937& random);

    std::string commune;
    std::string sent;  ///< path of the form as it was sent
    MadeBook book;
    std::map<std::string, SurveyValue> clean;  ///< by item: what the commune means, and what must be stored
    std::set<std::string> doubtful;            ///< items that must be listed, and not stored
    bool refused = false;                      ///< nothing of the file may be stored

    [[nodiscard]] MadeSheet& figures();
    /// Row (from 0) of an item in the figures' sheet.
    [[nodiscard]] int rowOf(const std::string& item);
    [[nodiscard]] std::optional<MadeCell>& cell(const std::string& item, std::string_view heading);
    [[nodiscard]] int columnOf(std::string_view heading);

    /// Writes an answer where the item's answer belongs, with the words of the form.
    void answer(const std::string& item, const SurveyValue& value);
    /// The count's cell alone; the state's cell is cleared.
    void typeCount(const std::string& item, MadeCell cell);
    void typeState(const std::string& item, const std::string& text);
    /// Nothing may be stored of this line, and it must be listed.
    void doubt(const std::string& item);
    /// A line that is no part of another and has none, not taken so far.
    [[nodiscard]] std::string pick(std::mt19937& random);

private:
    [[nodiscard]] MadeSheet& sheetOf(const std::string& item);
    std::vector<SurveyItem> items_;
    std::set<std::string> used_;
};

/// What people and their programs do to a form.
struct Mischief {
    const char* name;
    void (*apply)(FilledForm&, std::mt19937&);
};
[[nodiscard]] const std::vector<Mischief>& cellMischief();   ///< to a cell: the rest of the form stays clean
[[nodiscard]] const std::vector<Mischief>& tableMischief();  ///< to the table or the workbook

/// How the form is saved, and under which name.
struct Saving {
    const char* name;
    /// Returns the paths written; `folder` ends without a slash.
    std::vector<std::string> (*save)(FilledForm&, const std::string& folder);
};
[[nodiscard]] const std::vector<Saving>& savings();

}  // namespace ansinh::test
