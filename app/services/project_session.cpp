#include "app/services/project_session.hpp"

#include <QFileInfo>

namespace ansinh::app {

Project& ProjectSession::Held::project() const {
    if (!current) throw Error(ErrorCode::Internal, {"session", "no project is open"});
    return *current;
}

ProjectSession::ProjectSession(QObject* parent) : QObject(parent) {
    connect(&jobs_, &JobRunner::failed, this, &ProjectSession::failed);
    connect(&detail_, &DetailLoader::failed, this, &ProjectSession::failed);
}

ProjectSession::News ProjectSession::readAll(Held& held) {
    const Project& project = held.project();
    held.map = MapData::read(project, held.map.get());
    if (!held.surroundings)
        held.surroundings = std::make_shared<const Surroundings>(
            Surroundings::read(QString::fromStdString(dataFolder() + "/surroundings.json")));
    return {ProjectFacts::read(project), held.map, held.surroundings};
}

void ProjectSession::adopt(const News& news) {
    facts_ = news.facts;
    mapData_ = news.map;
    surroundings_ = news.surroundings;
    days_.clear();
    detail_.setFile(facts_->path);
    emit changed();
}

void ProjectSession::open(const std::string& path, bool createIfMissing) {
    jobs_.run(this, [this, held = held_, path, createIfMissing](Monitor& monitor) -> JobRunner::Done {
        const bool create = createIfMissing && !QFileInfo::exists(QString::fromStdString(path));
        Held next;
        next.surroundings = held->surroundings;
        next.current = std::make_unique<Project>(create ? Project::create(path, {}, monitor) : Project::open(path));
        auto news = readAll(next);
        *held = std::move(next);
        return [this, news] {
            facts_ = news.facts;
            emit opened();
            adopt(news);
        };
    });
}

void ProjectSession::figures(Date day, QObject* context, std::function<void(Figures)> take) {
    if (const auto known = days_.find(day); known != days_.end()) {
        take(known->second);
        return;
    }
    ask<Figures>(
        context,
        [day](Project& project, Monitor&) -> Figures { return DayFigures::read(project, day); },
        [this, facts = facts_, day, take = std::move(take)](Figures figures) {
            if (facts == facts_) days_[day] = figures;
            take(std::move(figures));
        });
}

}  // namespace ansinh::app
