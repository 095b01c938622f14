#pragma once

#include "app/models/row_model.hpp"
#include "app/services/project_facts.hpp"
#include "app/text/language.hpp"
#include "geo/project/surveys.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace ansinh::app {

/// For whom forms are made: the communes that report, found without accents and narrowed, each chosen or not. At first
/// all are.
class SurveyRecipients : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to SurveyController")
    /// Those that search and `show` leave, by name.
    Q_PROPERTY(ansinh::app::RowModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed FINAL)
    /// "ward", "commune", "special_zone", "missing" (has not sent its form of the round back); empty: all.
    Q_PROPERTY(QString show READ show WRITE setShow NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY changed FINAL)
    /// Rows that are listed and chosen.
    Q_PROPERTY(int chosenShown READ chosenShown NOTIFY changed FINAL)
    /// A round is known, so that "missing" says something.
    Q_PROPERTY(bool roundKnown READ roundKnown NOTIFY changed FINAL)

public:
    explicit SurveyRecipients(QObject* parent = nullptr);

    [[nodiscard]] RowModel* rows() { return &rows_; }
    [[nodiscard]] const QString& search() const { return search_; }
    void setSearch(const QString& search);
    [[nodiscard]] const QString& show() const { return show_; }
    void setShow(const QString& show);
    [[nodiscard]] int total() const { return static_cast<int>(all_.size()); }
    [[nodiscard]] int chosenCount() const { return static_cast<int>(chosen_.size()); }
    [[nodiscard]] int chosenShown() const;
    [[nodiscard]] bool roundKnown() const { return !standings_.empty(); }
    /// Codes, in the order of codes.
    [[nodiscard]] std::vector<std::string> chosen() const { return {chosen_.begin(), chosen_.end()}; }

    Q_INVOKABLE void choose(const QString& code, bool on);
    /// All that are listed, besides those chosen already; or none of them any more.
    Q_INVOKABLE void chooseShown(bool on);
    /// The listed ones and no other.
    Q_INVOKABLE void chooseOnlyShown();

    /// Another project: everybody is chosen again.
    void setProject(Facts facts, text::Language language);
    /// Nothing: no round is known.
    void setRound(const SurveyStatus* status);

signals:
    void changed();

private:
    [[nodiscard]] bool passes(const Commune& commune) const;
    void list();

    Facts facts_;
    text::Language language_ = text::Language::Vietnamese;
    std::vector<const Commune*> all_;  ///< by name; they belong to the facts
    std::vector<const Commune*> shown_;
    std::map<std::string, SurveyStanding::State> standings_;
    std::set<std::string> chosen_;
    QString search_;
    QString show_;
    RowModel rows_;
};

}  // namespace ansinh::app
