#pragma once

#include <map>

struct lxw_format;
struct lxw_workbook;

namespace ansinh::report {

/// How the cells of a form look and whether they are open.
enum class SurveyLook {
    Title, Mark, Label, Value, Guide, Heading, Group, Number, Name, Unit, Last, LastCount, State, Count, Answer, Remark,
    Code, Missing, TooMany
};

/// The formats of one workbook, each made when it is first asked for.
class SurveyFormats {
public:
    explicit SurveyFormats(lxw_workbook* book) : book_(book) {}
    [[nodiscard]] lxw_format* operator()(SurveyLook look);

private:
    [[nodiscard]] lxw_format* make(SurveyLook look) const;
    lxw_workbook* book_;
    std::map<SurveyLook, lxw_format*> made_;
};

}  // namespace ansinh::report
