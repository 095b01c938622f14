#pragma once

#include "geo/core/training_question.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QUrl>

#include <algorithm>
#include <string>
#include <vector>

namespace ansinh::app {

/// The question as a person fills it in. It starts with what most planners would ask.
class TrainingForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// False: as few classes as the rules allow.
    Q_PROPERTY(bool countGiven READ countGiven WRITE setCountGiven NOTIFY changed FINAL)
    Q_PROPERTY(int classes READ classes WRITE setClasses NOTIFY changed FINAL)
    Q_PROPERTY(int smallest READ smallest WRITE setSmallest NOTIFY changed FINAL)
    Q_PROPERTY(int largest READ largest WRITE setLargest NOTIFY changed FINAL)
    Q_PROPERTY(bool travelLimited READ travelLimited WRITE setTravelLimited NOTIFY changed FINAL)
    Q_PROPERTY(int maxKm READ maxKm WRITE setMaxKm NOTIFY changed FINAL)
    Q_PROPERTY(bool participantsLimited READ participantsLimited WRITE setParticipantsLimited NOTIFY changed FINAL)
    Q_PROPERTY(int maxParticipants READ maxParticipants WRITE setMaxParticipants NOTIFY changed FINAL)
    /// Classes hang together over neighbouring communes.
    Q_PROPERTY(bool connected READ connected WRITE setConnected NOTIFY changed FINAL)
    /// A commune without neighbours and the one that a ferry links it to; empty: none.
    Q_PROPERTY(QString island READ island NOTIFY changed FINAL)
    Q_PROPERTY(QString ferryTo READ ferryTo WRITE setFerryTo NOTIFY changed FINAL)
    /// "equal", "participants", "gap", "population".
    Q_PROPERTY(QString weighting READ weighting WRITE setWeighting NOTIFY changed FINAL)
    /// "total", "longest", "total_then_longest".
    Q_PROPERTY(QString goal READ goal WRITE setGoal NOTIFY changed FINAL)
    Q_PROPERTY(bool balance READ balance WRITE setBalance NOTIFY changed FINAL)
    Q_PROPERTY(bool readyOnly READ readyOnly WRITE setReadyOnly NOTIFY changed FINAL)
    /// Per cent.
    Q_PROPERTY(int leastReadiness READ leastReadiness WRITE setLeastReadiness NOTIFY changed FINAL)
    /// The classes there are stay as they are; else their communes are asked again.
    Q_PROPERTY(bool keepExisting READ keepExisting WRITE setKeepExisting NOTIFY changed FINAL)
    /// From 1. A later round may ask communes again that trained in an earlier one.
    Q_PROPERTY(int round READ round WRITE setRound NOTIFY changed FINAL)
    /// "geodesic", "roads", "matrix".
    Q_PROPERTY(QString travelKind READ travelKind WRITE setTravelKind NOTIFY changed FINAL)
    Q_PROPERTY(double detour READ detour WRITE setDetour NOTIFY changed FINAL)
    Q_PROPERTY(QUrl travelFile READ travelFile WRITE setTravelFile NOTIFY changed FINAL)
    Q_PROPERTY(QString travelFileName READ travelFileName NOTIFY changed FINAL)

public:
    using QObject::QObject;

    /// Fits numbers and sizes to so many communes; a person's own numbers are left alone.
    void suggest(int communes);
    void setIsland(const QString& island, const QString& ferryTo);
    /// Fills the form from a saved question.
    void take(const TrainingQuestion& question, int classes);
    /// Without what is settled by hand. `existing`: communes of the classes there are.
    [[nodiscard]] TrainingQuestion question(const std::vector<std::string>& existing) const;
    [[nodiscard]] TravelChoice travel() const;

    [[nodiscard]] bool countGiven() const { return countGiven_; }
    void setCountGiven(bool given) { set(countGiven_, given); }
    [[nodiscard]] int classes() const { return classes_; }
    void setClasses(int classes);
    [[nodiscard]] int smallest() const { return smallest_; }
    void setSmallest(int smallest);
    [[nodiscard]] int largest() const { return largest_; }
    void setLargest(int largest);
    [[nodiscard]] bool travelLimited() const { return travelLimited_; }
    void setTravelLimited(bool limited) { set(travelLimited_, limited); }
    [[nodiscard]] int maxKm() const { return maxKm_; }
    void setMaxKm(int km) { set(maxKm_, std::max(1, km)); }
    [[nodiscard]] bool participantsLimited() const { return participantsLimited_; }
    void setParticipantsLimited(bool limited) { set(participantsLimited_, limited); }
    [[nodiscard]] int maxParticipants() const { return maxParticipants_; }
    void setMaxParticipants(int persons) { set(maxParticipants_, std::max(1, persons)); }
    [[nodiscard]] bool connected() const { return connected_; }
    void setConnected(bool connected) { set(connected_, connected); }
    [[nodiscard]] const QString& island() const { return island_; }
    [[nodiscard]] const QString& ferryTo() const { return ferryTo_; }
    void setFerryTo(const QString& code) { set(ferryTo_, code); }
    [[nodiscard]] QString weighting() const { return QString::fromLatin1(keyOf(weighting_)); }
    void setWeighting(const QString& key);
    [[nodiscard]] QString goal() const { return QString::fromLatin1(keyOf(goal_)); }
    void setGoal(const QString& key);
    [[nodiscard]] bool balance() const { return balance_; }
    void setBalance(bool balance) { set(balance_, balance); }
    [[nodiscard]] bool readyOnly() const { return readyOnly_; }
    void setReadyOnly(bool only) { set(readyOnly_, only); }
    [[nodiscard]] int leastReadiness() const { return leastReadiness_; }
    void setLeastReadiness(int percent) { set(leastReadiness_, std::clamp(percent, 0, 100)); }
    [[nodiscard]] bool keepExisting() const { return keepExisting_; }
    void setKeepExisting(bool keep) { set(keepExisting_, keep); }
    [[nodiscard]] int round() const { return round_; }
    void setRound(int round);
    [[nodiscard]] QString travelKind() const { return QString::fromLatin1(keyOf(travel_.kind)); }
    void setTravelKind(const QString& key);
    [[nodiscard]] double detour() const { return travel_.detour; }
    void setDetour(double detour) { set(travel_.detour, std::clamp(detour, 1.0, 10.0)); }
    [[nodiscard]] QUrl travelFile() const;
    void setTravelFile(const QUrl& file);
    [[nodiscard]] QString travelFileName() const;

signals:
    void changed();
    /// A person chose another round, so other communes are asked. After changed().
    void roundChosen();

private:
    template <class Value>
    void set(Value& field, const Value& value) {
        if (field == value) return;
        field = value;
        emit changed();
    }

    bool countGiven_ = true;
    int classes_ = 8;
    int smallest_ = 5;
    int largest_ = 9;
    bool travelLimited_ = false;
    int maxKm_ = 40;
    bool participantsLimited_ = false;
    int maxParticipants_ = 250;
    bool connected_ = true;
    QString island_;
    QString ferryTo_;
    Weighting weighting_ = Weighting::Equal;
    TrainingGoal goal_ = TrainingGoal::Total;
    bool balance_ = false;
    bool readyOnly_ = false;
    int leastReadiness_ = 60;
    bool keepExisting_ = true;
    TravelChoice travel_;
    int round_ = 1;
};

}  // namespace ansinh::app
