#pragma once

#include "app/controllers/app_controller.hpp"
#include "app/controllers/survey_recipients.hpp"
#include "app/models/row_model.hpp"
#include "geo/project/surveys.hpp"

#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::app {

/// Forms out to communes and back: made, read without storing anything, decided cell by cell, taken; and who is late.
class SurveyController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

    // Sending
    Q_PROPERTY(ansinh::app::SurveyRecipients* recipients READ recipients CONSTANT FINAL)
    /// What a form is usually about and when it is wanted back: the end of last month, in a week. "31/10/2026".
    Q_PROPERTY(QString usualAsOf READ usualAsOf CONSTANT FINAL)
    Q_PROPERTY(QString usualDeadline READ usualDeadline CONSTANT FINAL)
    Q_PROPERTY(bool making READ making NOTIFY changed FINAL)
    /// What was made last: how many forms, where.
    Q_PROPERTY(QString madeText READ madeText NOTIFY changed FINAL)

    // Taking
    Q_PROPERTY(ansinh::app::RowModel* files READ files CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* cells READ cells CONSTANT FINAL)
    /// "open", "changed", "new", "same" or "all": which cells are listed; "files": the files instead.
    Q_PROPERTY(QString shown READ shown WRITE setShown NOTIFY changed FINAL)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed FINAL)
    Q_PROPERTY(int newCount READ newCount NOTIFY changed FINAL)
    Q_PROPERTY(int changedCount READ changedCount NOTIFY changed FINAL)
    Q_PROPERTY(int sameCount READ sameCount NOTIFY changed FINAL)
    Q_PROPERTY(int takeCount READ takeCount NOTIFY changed FINAL)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY changed FINAL)
    Q_PROPERTY(int storedBatch READ storedBatch NOTIFY changed FINAL)

    // Who is late
    Q_PROPERTY(ansinh::app::RowModel* standings READ standings CONSTANT FINAL)
    Q_PROPERTY(QStringList rounds READ rounds NOTIFY roundChanged FINAL)
    /// The same dates as people write them.
    Q_PROPERTY(QStringList roundNames READ roundNames NOTIFY roundChanged FINAL)
    Q_PROPERTY(QString round READ round WRITE setRound NOTIFY roundChanged FINAL)
    Q_PROPERTY(QString roundText READ roundText NOTIFY roundChanged FINAL)

public:
    enum Step { Choose, Reading, Review, Storing, Stored };
    Q_ENUM(Step)

    explicit SurveyController(AppController& app, QObject* parent = nullptr);
    static SurveyController* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] Step step() const { return step_; }
    [[nodiscard]] const QString& errorText() const { return errorText_; }
    [[nodiscard]] SurveyRecipients* recipients() { return &recipients_; }
    [[nodiscard]] static QString usualAsOf();
    [[nodiscard]] static QString usualDeadline();
    [[nodiscard]] bool making() const { return making_; }
    [[nodiscard]] const QString& madeText() const { return madeText_; }
    [[nodiscard]] RowModel* files() { return &files_; }
    [[nodiscard]] RowModel* cells() { return &cells_; }
    [[nodiscard]] const QString& shown() const { return shown_; }
    void setShown(const QString& shown);
    [[nodiscard]] int openCount() const { return count(ReviewedLine::Decision::Open); }
    [[nodiscard]] int newCount() const { return count(ReviewedLine::Verdict::New); }
    [[nodiscard]] int changedCount() const { return count(ReviewedLine::Verdict::Changed); }
    [[nodiscard]] int sameCount() const { return count(ReviewedLine::Verdict::Same); }
    [[nodiscard]] int takeCount() const { return count(ReviewedLine::Decision::Take); }
    [[nodiscard]] int lineCount() const { return static_cast<int>(review_.lines.size()); }
    [[nodiscard]] int storedBatch() const { return static_cast<int>(storedBatch_); }
    [[nodiscard]] RowModel* standings() { return &standings_; }
    [[nodiscard]] QStringList rounds() const;
    [[nodiscard]] QStringList roundNames() const;
    [[nodiscard]] QString round() const;
    void setRound(const QString& iso);
    [[nodiscard]] QString roundText() const { return roundText_; }

    /// Forms for the chosen recipients. Dates as people write them; an empty deadline sets none.
    Q_INVOKABLE void make(const QUrl& folder, const QString& asOf, const QString& deadline);
    Q_INVOKABLE void chooseFiles(const QList<QUrl>& files);
    // About the cell of a row, by its SurveyCellRow::line.
    Q_INVOKABLE void accept(int line);
    Q_INVOKABLE void refuse(int line);
    Q_INVOKABLE void answer(int line, const QString& value);
    /// Takes what is proposed for every open cell, where something is.
    Q_INVOKABLE void acceptAll();
    /// Refuses every open cell.
    Q_INVOKABLE void refuseAll();
    /// `question` as in SurveyFileRow; `value`: a commune by name or code, or a date.
    Q_INVOKABLE void answerFile(const QString& file, const QString& question, const QString& value);
    Q_INVOKABLE void take();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void reset();

signals:
    void changed();
    void roundChanged();

private:
    [[nodiscard]] int count(ReviewedLine::Verdict verdict) const { return static_cast<int>(review_.count(verdict)); }
    [[nodiscard]] int count(ReviewedLine::Decision decision) const { return static_cast<int>(review_.count(decision)); }
    [[nodiscard]] std::string communeName(const std::string& code) const;
    [[nodiscard]] QString valueText(const ReviewedLine& line, const SurveyValue& value) const;
    void decide(int line, const std::string& answer);
    /// Reads the files with the decisions so far; `takeBack` undoes the last one if it turns out to be none.
    void read(const std::function<void()>& takeBack = {});
    void show();
    void showFiles();
    void showCells();
    void readStandings();
    void showStandings(const SurveyStatus& status);
    void fail(const Error& error);

    AppController& app_;
    SurveyRecipients recipients_;
    RowModel files_;
    RowModel cells_;
    RowModel standings_;
    Step step_ = Choose;
    bool making_ = false;
    QString madeText_;
    QString errorText_;
    QString shown_ = "open";
    QString roundText_;
    std::vector<std::string> paths_;
    SurveyDecisions decisions_;
    SurveyReview review_;
    std::int64_t storedBatch_ = 0;
    std::vector<Date> rounds_;
    std::optional<Date> round_;
};

}  // namespace ansinh::app
