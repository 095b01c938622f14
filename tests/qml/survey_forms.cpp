#include "survey_forms.hpp"

#include "geo/core/survey.hpp"
#include "tests/geo/import/made_workbook.hpp"

#include <QDir>
#include <QFileInfo>

using namespace ansinh;

QString SurveyForms::formOf(const QString& folder, const QString& commune) const {
    const QStringList found = QDir(folder).entryList({commune + "*.xlsx"}, QDir::Files);
    return found.isEmpty() ? QString() : QDir(folder).filePath(found.front());
}

bool SurveyForms::fill(const QString& sent, const QVariantMap& answers, const QString& saved) const {
    const std::string path = sent.toStdString();
    test::MadeBook book = test::madeFrom(import::readSheetBook(path, import::bytesOf(path)));
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const std::string line = "|m:" + answer.key().toStdString();
        bool written = false;
        for (test::MadeSheet& sheet : book) {
            const int headings = sheet.rowOf(std::string(SurveyHeadings::code));
            if (headings < 0 || sheet.hidden) continue;
            const int code = sheet.columnOf(headings, std::string(SurveyHeadings::code));
            const int count = sheet.columnOf(headings, std::string(SurveyHeadings::count));
            for (int row = headings + 1; count >= 0 && row < static_cast<int>(sheet.rows.size()); ++row) {
                if (!sheet.at(row, code) || !sheet.at(row, code)->text.ends_with(line)) continue;
                const bool isText = answer->typeId() == QMetaType::QString;
                sheet.at(row, count) = isText ? test::words(answer->toString().toStdString()) : test::number(answer->toDouble());
                written = true;
            }
        }
        if (!written) return false;
    }
    QDir().mkpath(QFileInfo(saved).path());
    test::saveXlsx(saved.toStdString(), book);
    return true;
}
