#include "tests/geo/project/survey_mischief.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace ansinh::test {

namespace {

using Random = std::mt19937;

int firstLine(FilledForm& form) {
    return form.figures().rowOf(std::string(SurveyHeadings::code)) + 1;
}

/// Only lines without parts change, so that wholes stay what they were.
std::string lineCode(const std::string& commune, const std::string& item, int version = surveyFormVersion) {
    return textOf(SurveyLineCode{version, commune, Date::require("2026-06-30", "test"), item});
}

void replaceEverywhere(FilledForm& form, const std::string& from, const std::string& to) {
    for (MadeSheet& sheet : form.book)
        for (auto& row : sheet.rows)
            for (auto& cell : row)
                if (cell && cell->kind == MadeCell::Kind::Text)
                    if (const auto at = cell->text.find(from); at != std::string::npos)
                        cell->text.replace(at, from.size(), to);
}

void setBeside(FilledForm& form, std::string_view label, const std::string& value) {
    MadeSheet& sheet = form.figures();
    const std::string text = std::string(label) + ":";
    const int row = sheet.rowOf(text);
    for (int column = sheet.columnOf(row, text) + 1;; ++column)
        if (auto& cell = sheet.at(row, column)) {
            cell = words(value);
            return;
        }
}

void refuse(FilledForm& form) {
    form.clean.clear();
    form.doubtful.clear();
    form.refused = true;
}

std::string otherThan(const std::string& commune) {
    return commune == "20695" ? "20698" : "20695";
}

}  // namespace

const std::vector<Mischief>& tableMischief() {
    static const std::vector<Mischief> kAll{
        {"left as it is", [](FilledForm&, Random&) {}},
        {"lines sorted",
         [](FilledForm& f, Random& r) {
             auto& rows = f.figures().rows;
             std::shuffle(rows.begin() + firstLine(f), rows.end(), r);
         }},
        {"lines inserted",
         [](FilledForm& f, Random&) {
             const int at = firstLine(f);
             f.figures().insertRow(at + 2);
             f.figures().at(at + 2, 1) = words("Phần bổ sung của đơn vị");
             f.figures().insertRow(at);
         }},
        {"a line of their own with a count",
         [](FilledForm& f, Random&) {
             const int at = firstLine(f);
             f.figures().insertRow(at + 1);
             f.figures().at(at + 1, f.columnOf(SurveyHeadings::name)) = words("Máy chiếu");
             f.figures().at(at + 1, f.columnOf(SurveyHeadings::count)) = number(3);
         }},
        {"lines deleted",
         [](FilledForm& f, Random& r) {
             for (int i = 0; i < 2; ++i) {
                 const std::string item = f.pick(r);
                 f.figures().deleteRow(f.rowOf(item));
                 f.clean.erase(item);
             }
         }},
        {"columns moved",
         [](FilledForm& f, Random&) {
             f.figures().moveColumn(f.columnOf(SurveyHeadings::count), 0);
             f.figures().moveColumn(f.columnOf(SurveyHeadings::code), 1);
         }},
        {"a column inserted and headings added to",
         [](FilledForm& f, Random&) {
             MadeSheet& sheet = f.figures();
             const int headings = firstLine(f) - 1;
             sheet.moveColumn(f.columnOf(SurveyHeadings::remark), 14);
             sheet.at(headings, f.columnOf(SurveyHeadings::count))->text += " (người, cái)";
         }},
        {"the hidden column deleted",
         [](FilledForm& f, Random&) {
             const int column = f.columnOf(SurveyHeadings::code);
             for (auto& row : f.figures().rows)
                 if (row.size() > static_cast<std::size_t>(column)) row[static_cast<std::size_t>(column)].reset();
         }},
        {"the hidden sheet gone", [](FilledForm& f, Random&) { std::erase_if(f.book, &MadeSheet::hidden); }},
        {"sheets renamed",
         [](FilledForm& f, Random&) {
             for (MadeSheet& sheet : f.book)
                 if (!sheet.hidden) sheet.name = "Sheet" + sheet.name.substr(0, 1);
         }},
        {"empty rows and columns before the table",
         [](FilledForm& f, Random&) {
             for (int i = 0; i < 3; ++i) f.figures().insertRow(0);
             f.figures().moveColumn(11, 0);
         }},
        {"notes beside and below",
         [](FilledForm& f, Random&) {
             MadeSheet& sheet = f.figures();
             sheet.at(firstLine(f), f.columnOf(SurveyHeadings::remark)) = words("đã rà soát, 25 phiếu");
             sheet.at(static_cast<int>(sheet.rows.size()) + 1, 1) = words("Người lập biểu");
             sheet.at(firstLine(f) + 3, 12) = number(99);
         }},
        {"cells merged over lines",
         [](FilledForm& f, Random& r) {
             const std::string item = f.pick(r);
             const int row = f.rowOf(item);
             const int column = f.columnOf(SurveyHeadings::count);
             const bool last = row + 1 == static_cast<int>(f.figures().rows.size());
             const int first = last ? row - 1 : row;
             const auto& code = f.figures().at(last ? row - 1 : row + 1, f.columnOf(SurveyHeadings::code));
             const std::string other = surveyLineCodeFrom(code->text)->item;
             f.figures().at(first, column) = number(20);
             f.figures().at(first + 1, column).reset();
             f.figures().merged.push_back({{first, column}, {first + 1, column}});
             f.doubt(item);
             f.doubt(other);
         }},
        {"state and count merged into one",
         [](FilledForm& f, Random& r) {
             const std::string item = f.pick(r);
             const int row = f.rowOf(item);
             const int state = f.columnOf(SurveyHeadings::state);
             f.figures().at(row, state) = number(20);
             f.figures().at(row, f.columnOf(SurveyHeadings::count)).reset();
             f.figures().merged.push_back({{row, state}, {row, state + 1}});
             f.clean[item] = {ValueState::Provisional, 20, {}};
         }},
        {"one column sorted alone",
         [](FilledForm& f, Random& r) {
             const std::string a = f.pick(r);
             const std::string b = f.pick(r);
             std::swap(f.cell(a, SurveyHeadings::name), f.cell(b, SurveyHeadings::name));
             f.doubt(a);
             f.doubt(b);
         }},
        {"a line of another commune's form",
         [](FilledForm& f, Random& r) {
             const std::string item = f.pick(r);
             f.cell(item, SurveyHeadings::code) = words(lineCode(otherThan(f.commune), item));
             f.doubt(item);
         }},
        {"a line twice, the same",
         [](FilledForm& f, Random& r) {
             const auto copy = f.figures().rows.at(static_cast<std::size_t>(f.rowOf(f.pick(r))));
             f.figures().rows.push_back(copy);
         }},
        {"a line twice, differently",
         [](FilledForm& f, Random& r) {
             const std::string item = f.pick(r);
             auto copy = f.figures().rows.at(static_cast<std::size_t>(f.rowOf(item)));
             copy.at(static_cast<std::size_t>(f.columnOf(SurveyHeadings::state))).reset();
             copy.at(static_cast<std::size_t>(f.columnOf(SurveyHeadings::count))) = number(77);
             f.figures().rows.push_back(copy);
             f.doubt(item);
         }},
        {"another commune's sheet pasted",
         [](FilledForm& f, Random&) {
             for (MadeSheet& sheet : f.book) {
                 if (sheet.hidden) continue;
                 for (auto& row : sheet.rows)
                     for (auto& cell : row)
                         if (cell && cell->text.find(f.commune) != std::string::npos)
                             cell->text.replace(cell->text.find(f.commune), 5, otherThan(f.commune));
             }
             refuse(f);
         }},
        {"another commune's code filled in",
         [](FilledForm& f, Random&) {
             setBeside(f, SurveyLabels::code, otherThan(f.commune));
             refuse(f);
         }},
        {"a code that no commune has",
         [](FilledForm& f, Random&) {
             setBeside(f, SurveyLabels::code, "99999");
             refuse(f);
         }},
        {"another date filled in",
         [](FilledForm& f, Random&) {
             setBeside(f, SurveyLabels::asOf, "31/3/2026");
             refuse(f);
         }},
        {"an older form", [](FilledForm& f, Random&) { replaceEverywhere(f, "AS1|", "AS0|"); }},
        {"a newer form",
         [](FilledForm& f, Random&) {
             replaceEverywhere(f, "AS1|", "AS9|");
             refuse(f);
         }},
        {"only the headings left",
         [](FilledForm& f, Random&) {
             for (MadeSheet& sheet : f.book)
                 if (const int row = sheet.rowOf(std::string(SurveyHeadings::code)); row >= 0)
                     sheet.rows.resize(static_cast<std::size_t>(row) + 1);
             refuse(f);
         }},
        {"the headings deleted",
         [](FilledForm& f, Random&) {
             for (MadeSheet& sheet : f.book)
                 if (const int row = sheet.rowOf(std::string(SurveyHeadings::code)); row >= 0) sheet.deleteRow(row);
             refuse(f);
         }},
        {"sent back unanswered", [](FilledForm& f, Random&) {
             for (const auto& [item, value] : f.clean) {
                 f.cell(item, item.starts_with("q:") ? SurveyHeadings::answer : SurveyHeadings::count).reset();
                 if (!item.starts_with("q:")) f.cell(item, SurveyHeadings::state).reset();
             }
             refuse(f);
         }}};
    return kAll;
}

namespace {

std::string under(const std::string& folder, const FilledForm& form, const char* ending) {
    return folder + "/" + form.commune + ending;
}

std::vector<std::string> writeBytes(FilledForm& form, const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
    refuse(form);
    return {path};
}

std::string oldContainer(bool locked) {
    std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(1024, '\0');
    if (locked)
        for (const char c : std::string("EncryptedPackage")) bytes += {c, '\0'};
    return bytes;
}

}  // namespace

const std::vector<Saving>& savings() {
    static const std::vector<Saving> kAll{
        {"as xlsx",
         [](FilledForm& f, const std::string& folder) {
             saveXlsx(under(folder, f, ".xlsx"), f.book);
             return std::vector{under(folder, f, ".xlsx")};
         }},
        {"under another name, in a folder of its own",
         [](FilledForm& f, const std::string& folder) {
             const std::string own = folder + "/Bản gửi " + f.commune;
             std::filesystem::create_directories(own);
             saveXlsx(own + "/Copy of phiếu (1) FINAL.xlsx", f.book);
             return std::vector{own + "/Copy of phiếu (1) FINAL.xlsx"};
         }},
        {"by a small writer, as web services do",
         [](FilledForm& f, const std::string& folder) {
             saveInlineXlsx(under(folder, f, ".xlsx"), f.book);
             return std::vector{under(folder, f, ".xlsx")};
         }},
        {"as ods",
         [](FilledForm& f, const std::string& folder) {
             saveOds(under(folder, f, ".ods"), f.book);
             return std::vector{under(folder, f, ".ods")};
         }},
        {"as csv, one sheet",
         [](FilledForm& f, const std::string& folder) {
             saveCsv(under(folder, f, ".csv"), f.figures(), ';');
             std::erase_if(f.clean, [](const auto& line) { return !line.first.starts_with("m:"); });
             std::erase_if(f.doubtful, [](const std::string& item) { return !item.starts_with("m:"); });
             return std::vector{under(folder, f, ".csv")};
         }},
        {"sent twice",
         [](FilledForm& f, const std::string& folder) {
             saveXlsx(under(folder, f, ".xlsx"), f.book);
             std::filesystem::copy_file(under(folder, f, ".xlsx"), under(folder, f, " (2).xlsx"));
             return std::vector{under(folder, f, ".xlsx"), under(folder, f, " (2).xlsx")};
         }},
        {"sent again with one figure changed",
         [](FilledForm& f, const std::string& folder) {
             saveXlsx(under(folder, f, ".xlsx"), f.book);
             const std::string item = "m:staff_sim_pki";
             f.typeCount(item, number(88));
             saveXlsx(under(folder, f, "-b.xlsx"), f.book);
             if (f.clean.contains(item)) {
                 f.doubt(item);
             } else {
                 // The first file left it open; the second one says it.
                 f.doubtful.erase(item);
                 f.clean[item] = {ValueState::Provisional, 88, {}};
             }
             return std::vector{under(folder, f, ".xlsx"), under(folder, f, "-b.xlsx")};
         }},
        {"an empty file",
         [](FilledForm& f, const std::string& folder) { return writeBytes(f, under(folder, f, ".xlsx"), ""); }},
        {"locked with a password",
         [](FilledForm& f, const std::string& folder) { return writeBytes(f, under(folder, f, ".xlsx"), oldContainer(true)); }},
        {"an old Excel file renamed",
         [](FilledForm& f, const std::string& folder) {
             return writeBytes(f, under(folder, f, ".xlsx"), oldContainer(false));
         }},
        {"a picture instead",
         [](FilledForm& f, const std::string& folder) {
             return writeBytes(f, under(folder, f, ".jpg"), std::string("\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11));
         }},
        {"cut off on the way", [](FilledForm& f, const std::string& folder) {
             saveXlsx(under(folder, f, ".xlsx"), f.book);
             const auto half = std::filesystem::file_size(under(folder, f, ".xlsx")) / 2;
             std::filesystem::resize_file(under(folder, f, ".xlsx"), half);
             refuse(f);
             return std::vector{under(folder, f, ".xlsx")};
         }}};
    return kAll;
}

}  // namespace ansinh::test
