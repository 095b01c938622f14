#pragma once

#include "app/controllers/app_controller.hpp"
#include "app/controllers/training_calendar.hpp"
#include "app/controllers/training_comparison.hpp"
#include "app/controllers/training_editor.hpp"
#include "app/controllers/training_form.hpp"
#include "app/controllers/training_map.hpp"
#include "app/controllers/training_scenarios.hpp"
#include "app/controllers/training_what_if.hpp"
#include "app/models/row_model.hpp"
#include "app/services/training_desk.hpp"

#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace ansinh::app {

/// The page Tập huấn: the plan's classes as they stand, the question for the next ones, its answer on the map and class
/// by class. Forms, edits, what-ifs, comparisons and saved proposals have objects of their own.
class TrainingController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(ansinh::app::TrainingForm* form READ form CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::TrainingEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::TrainingWhatIf* whatIf READ whatIf CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::TrainingComparison* comparison READ comparison CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::TrainingScenarios* scenarios READ scenarios CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::TrainingCalendar* calendar READ calendar CONSTANT FINAL)

    /// "plan", "best" (for the plan's own communes), "draft", "difference".
    Q_PROPERTY(QString view READ view WRITE setView NOTIFY viewChanged FINAL)
    /// What the view shows, in a line, and what is to be known about it.
    Q_PROPERTY(QString headline READ headline NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(ansinh::app::RowModel* classes READ classes CONSTANT FINAL)
    /// Of the class that is opened.
    Q_PROPERTY(ansinh::app::RowModel* members READ members CONSTANT FINAL)
    /// Number of the class whose members are listed; 0: none.
    Q_PROPERTY(int openClass READ openClass WRITE setOpenClass NOTIFY openClassChanged FINAL)
    /// Communes the question is about.
    Q_PROPERTY(int askedCount READ askedCount NOTIFY changed FINAL)

    /// Where a ferry to the form's island may start.
    Q_PROPERTY(ansinh::app::RowModel* ferryPlaces READ ferryPlaces CONSTANT FINAL)
    Q_PROPERTY(int ferryIndex READ ferryIndex NOTIFY changed FINAL)

    Q_PROPERTY(bool running READ running NOTIFY runningChanged FINAL)
    Q_PROPERTY(double fraction READ fraction NOTIFY progressChanged FINAL)
    /// While classes are looked for: the best so far, what none is below, the gap. Empty before the first figures.
    Q_PROPERTY(QString searchText READ searchText NOTIFY progressChanged FINAL)
    Q_PROPERTY(bool hasDraft READ hasDraft NOTIFY changed FINAL)
    /// "": nothing was asked; "optimal", "feasible", "infeasible", "stopped"; "by_hand": a person has changed the answer.
    Q_PROPERTY(QString status READ status NOTIFY changed FINAL)
    Q_PROPERTY(bool valid READ valid NOTIFY changed FINAL)
    Q_PROPERTY(QString answerText READ answerText NOTIFY changed FINAL)
    Q_PROPERTY(QString answerDetail READ answerDetail NOTIFY changed FINAL)
    /// The question on the form, or the data, is not the one that was answered.
    Q_PROPERTY(bool stale READ stale NOTIFY changed FINAL)
    Q_PROPERTY(int settledCount READ settledCount NOTIFY changed FINAL)

    Q_PROPERTY(ansinh::CommunePaint paint READ paint NOTIFY pictureChanged FINAL)
    Q_PROPERTY(QList<ansinh::TrainingShape> shapes READ shapes NOTIFY pictureChanged FINAL)
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectedChanged FINAL)
    Q_PROPERTY(QString hovered READ hovered WRITE setHovered NOTIFY hoveredChanged FINAL)
    Q_PROPERTY(QString hoverTitle READ hoverTitle NOTIFY hoveredChanged FINAL)
    Q_PROPERTY(QString hoverText READ hoverText NOTIFY hoveredChanged FINAL)

public:
    explicit TrainingController(AppController& app, QObject* parent = nullptr);
    static TrainingController* create(QQmlEngine* qml, QJSEngine* js);
    [[nodiscard]] static TrainingController& of(QQmlEngine* qml);

    [[nodiscard]] TrainingForm* form() { return &form_; }
    [[nodiscard]] TrainingEditor* editor() { return &editor_; }
    [[nodiscard]] TrainingWhatIf* whatIf() { return &whatIf_; }
    [[nodiscard]] TrainingComparison* comparison() { return &comparison_; }
    [[nodiscard]] TrainingScenarios* scenarios() { return &scenarios_; }
    [[nodiscard]] TrainingCalendar* calendar() { return &calendar_; }

    [[nodiscard]] const QString& view() const { return view_; }
    void setView(const QString& view);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] RowModel* classes() { return &classes_; }
    [[nodiscard]] RowModel* members() { return &members_; }
    [[nodiscard]] int openClass() const { return openClass_; }
    void setOpenClass(int number);
    [[nodiscard]] int askedCount() const;

    [[nodiscard]] RowModel* ferryPlaces() { return &ferryPlaces_; }
    [[nodiscard]] int ferryIndex() const;

    [[nodiscard]] bool running() const { return desk_.running(); }
    [[nodiscard]] double fraction() const { return desk_.fraction(); }
    [[nodiscard]] QString searchText() const;
    [[nodiscard]] bool hasDraft() const { return desk_.hasDraft(); }
    [[nodiscard]] QString status() const;
    [[nodiscard]] bool valid() const { return desk_.hasDraft() && desk_.review().valid; }
    [[nodiscard]] QString answerText() const;
    [[nodiscard]] QString answerDetail() const;
    [[nodiscard]] bool stale() const;
    [[nodiscard]] int settledCount() const { return desk_.draft().settled(); }

    [[nodiscard]] const CommunePaint& paint() const { return picture_.paint; }
    [[nodiscard]] const QList<TrainingShape>& shapes() const { return picture_.shapes; }
    [[nodiscard]] const QString& selected() const { return selected_; }
    void setSelected(const QString& code);
    [[nodiscard]] const QString& hovered() const { return hovered_; }
    void setHovered(const QString& code);
    [[nodiscard]] QString hoverTitle() const;
    [[nodiscard]] QString hoverText() const;

    /// The page is seen: works out what it shows first.
    Q_INVOKABLE void arrive();
    /// Asks for classes; what is settled by hand stays.
    Q_INVOKABLE void propose();
    /// Forgets what is settled by hand, and asks.
    Q_INVOKABLE void proposeAnew();
    Q_INVOKABLE void cancel() { desk_.cancel(); }
    /// Takes another number of classes, and asks.
    Q_INVOKABLE void takeClasses(int classes);
    /// Lays a saved proposal beside what is on the desk, or beside the plan's classes.
    Q_INVOKABLE void compareScenario(int id);
    Q_INVOKABLE [[nodiscard]] QString communeName(const QString& code) const;
    /// Number of the class that the commune is in, in the view; 0: none.
    Q_INVOKABLE [[nodiscard]] int classOf(const QString& code) const;

signals:
    void viewChanged();
    void changed();
    void openClassChanged();
    void runningChanged();
    void progressChanged();
    void pictureChanged();
    void selectedChanged();
    void hoveredChanged();

private:
    void takeProject();
    void deskChanged();
    void fill();
    void fillMembers();
    void fillPicture();
    void findIsland();
    void countOpen(bool suggest);
    void fillFerryPlaces();
    [[nodiscard]] TrainingQuestion question() const;
    void noteAsked();
    [[nodiscard]] std::vector<std::int64_t> dataBatches() const;
    [[nodiscard]] int firstNumber() const;
    [[nodiscard]] std::vector<MapClassShape> viewShapes() const;
    [[nodiscard]] QString planHeadline() const;

    AppController& app_;
    TrainingDesk desk_;
    TrainingForm form_;
    TrainingEditor editor_;
    TrainingWhatIf whatIf_;
    TrainingComparison comparison_;
    TrainingScenarios scenarios_;
    TrainingCalendar calendar_;
    std::optional<TrainingQuestion> asked_;
    std::vector<std::int64_t> askedOf_;  ///< batches whose data the answer rests on
    std::string knownPath_;
    std::size_t knownClasses_ = 0;
    int openOfRound_ = 0;   ///< communes in no class of countedRound_
    int countedRound_ = 0;  ///< 0: none counted
    bool arrived_ = false;
    QString view_ = QStringLiteral("plan");
    int openClass_ = 0;
    TrainingPicture picture_;
    QString selected_;
    QString hovered_;
    RowModel classes_;
    RowModel members_;
    RowModel ferryPlaces_;
};

}  // namespace ansinh::app
