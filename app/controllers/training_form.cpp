#include "app/controllers/training_form.hpp"

#include <QFileInfo>

#include <cmath>

namespace ansinh::app {

namespace {

constexpr int usualSize = 7;       // of a class, as the plan's own are
constexpr int usualSpread = 2;     // up and down
constexpr int mostClasses = 100;
constexpr int largestClass = 200;
constexpr int latestRound = 9;
constexpr std::int64_t metresPerKm = 1000;

}  // namespace

void TrainingForm::suggest(int communes) {
    if (communes <= 0) return;
    classes_ = std::clamp((communes + usualSize / 2) / usualSize, 1, mostClasses);
    const int mean = communes / classes_;
    smallest_ = std::max(1, mean - usualSpread);
    largest_ = (communes + classes_ - 1) / classes_ + usualSpread;
    emit changed();
}

void TrainingForm::setIsland(const QString& island, const QString& ferryTo) {
    if (island == island_) return;
    island_ = island;
    ferryTo_ = ferryTo;
    emit changed();
}

void TrainingForm::take(const TrainingQuestion& question, int classes) {
    countGiven_ = question.classes.has_value();
    classes_ = question.classes.value_or(classes);
    smallest_ = question.smallest;
    largest_ = question.largest > 0 ? question.largest : largestClass;
    travelLimited_ = question.maxTravelM.has_value();
    if (question.maxTravelM) maxKm_ = static_cast<int>((*question.maxTravelM + metresPerKm - 1) / metresPerKm);
    participantsLimited_ = question.maxParticipants.has_value();
    if (question.maxParticipants) maxParticipants_ = static_cast<int>(*question.maxParticipants);
    connected_ = question.contiguous;
    ferryTo_.clear();
    for (const auto& [from, to] : question.links)
        if (QString::fromStdString(from) == island_) ferryTo_ = QString::fromStdString(to);
    weighting_ = question.weighting;
    goal_ = question.goal;
    balance_ = question.balance;
    readyOnly_ = question.minReadiness.has_value();
    if (question.minReadiness) leastReadiness_ = static_cast<int>(std::lround(*question.minReadiness * 100));
    keepExisting_ = question.include.empty();
    travel_ = question.travel;
    round_ = question.round;
    emit changed();
}

TravelChoice TrainingForm::travel() const {
    TravelChoice travel = travel_;
    if (travel.kind == TravelChoice::Kind::Geodesic) travel.file.clear();
    return travel;
}

TrainingQuestion TrainingForm::question(const std::vector<std::string>& existing) const {
    TrainingQuestion question;
    if (countGiven_) question.classes = classes_;
    question.smallest = smallest_;
    question.largest = largest_;
    if (travelLimited_) question.maxTravelM = maxKm_ * metresPerKm;
    if (participantsLimited_) question.maxParticipants = maxParticipants_;
    question.weighting = weighting_;
    question.goal = goal_;
    question.contiguous = connected_;
    question.balance = balance_;
    question.travel = travel();
    question.round = round_;
    if (readyOnly_) question.minReadiness = leastReadiness_ / 100.0;
    if (!keepExisting_) question.include = existing;
    if (!island_.isEmpty() && !ferryTo_.isEmpty())
        question.links.emplace_back(island_.toStdString(), ferryTo_.toStdString());
    return question;
}

void TrainingForm::setClasses(int classes) {
    set(classes_, std::clamp(classes, 1, mostClasses));
}

void TrainingForm::setSmallest(int smallest) {
    smallest = std::clamp(smallest, 1, largestClass);
    if (smallest > largest_) largest_ = smallest;
    set(smallest_, smallest);
}

void TrainingForm::setLargest(int largest) {
    largest = std::clamp(largest, 1, largestClass);
    if (largest < smallest_) smallest_ = largest;
    set(largest_, largest);
}

void TrainingForm::setWeighting(const QString& key) {
    if (const auto weighting = weightingFromKey(key.toStdString())) set(weighting_, *weighting);
}

void TrainingForm::setRound(int round) {
    round = std::clamp(round, 1, latestRound);
    if (round == round_) return;
    set(round_, round);
    emit roundChosen();
}

void TrainingForm::setGoal(const QString& key) {
    if (const auto goal = trainingGoalFromKey(key.toStdString())) set(goal_, *goal);
}

void TrainingForm::setTravelKind(const QString& key) {
    if (const auto kind = travelKindFromKey(key.toStdString())) set(travel_.kind, *kind);
}

QUrl TrainingForm::travelFile() const {
    return travel_.file.empty() ? QUrl() : QUrl::fromLocalFile(QString::fromStdString(travel_.file));
}

void TrainingForm::setTravelFile(const QUrl& file) {
    set(travel_.file, file.toLocalFile().toStdString());
}

QString TrainingForm::travelFileName() const {
    return QFileInfo(QString::fromStdString(travel_.file)).fileName();
}

}  // namespace ansinh::app
