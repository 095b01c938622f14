#pragma once

#include "app/services/detail_loader.hpp"
#include "app/services/job_runner.hpp"
#include "app/services/map_data.hpp"
#include "app/services/project_facts.hpp"
#include "app/services/surroundings.hpp"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>

namespace ansinh::app {

/// The window's hold on one project. The Project object lives on the worker's thread and is touched by jobs only;
/// what comes out of it are values. All members are called from the window's thread.
class ProjectSession : public QObject {
    Q_OBJECT

public:
    explicit ProjectSession(QObject* parent = nullptr);

    /// Opens the file, or makes it first when `createIfMissing`. The project that was open stays until this one is
    /// read.
    void open(const std::string& path, bool createIfMissing);

    /// Nothing until the first project is open.
    [[nodiscard]] const Facts& facts() const { return facts_; }
    [[nodiscard]] const std::shared_ptr<const MapData>& mapData() const { return mapData_; }
    /// The same for every project.
    [[nodiscard]] const std::shared_ptr<const Surroundings>& surroundings() const { return surroundings_; }
    /// Fine shapes for scenes made from mapData().
    [[nodiscard]] DetailLoader& detail() { return detail_; }
    [[nodiscard]] JobRunner& jobs() { return jobs_; }

    /// Gives the day's figures to `take`: at once when they are known, else when they are worked out.
    void figures(Date day, QObject* context, std::function<void(Figures)> take);

    /// Runs `work` on the project; its result goes to `take` on this thread.
    template <class Result>
    void ask(QObject* context, std::function<Result(Project&, Monitor&)> work, std::function<void(Result)> take,
             JobRunner::Failed onFailure = {}) {
        jobs_.run(
            context,
            [held = held_, work = std::move(work), take = std::move(take)](Monitor& monitor) -> JobRunner::Done {
                auto result = std::make_shared<Result>(work(held->project(), monitor));
                return [result, take] { take(std::move(*result)); };
            },
            std::move(onFailure));
    }
    /// As ask(), for work that changes the project: facts are read again before `take` is called.
    template <class Result>
    void change(QObject* context, std::function<Result(Project&, Monitor&)> work, std::function<void(Result)> take,
                JobRunner::Failed onFailure = {}) {
        jobs_.run(
            context,
            [this, held = held_, work = std::move(work), take = std::move(take)](Monitor& monitor) -> JobRunner::Done {
                auto result = std::make_shared<Result>(work(held->project(), monitor));
                auto news = readAll(*held);
                return [this, result, take, news] {
                    adopt(news);
                    take(std::move(*result));
                };
            },
            std::move(onFailure));
    }

signals:
    /// A project is open that was not open before.
    void opened();
    /// Facts, map data or figures are other than before; opened() comes first.
    void changed();
    void failed(const ansinh::Error& error);

private:
    /// The worker's side.
    struct Held {
        std::unique_ptr<Project> current;
        std::shared_ptr<const MapData> map;  ///< as it was read last, of the project that is open
        std::shared_ptr<const Surroundings> surroundings;
        [[nodiscard]] Project& project() const;
    };
    struct News {
        Facts facts;
        std::shared_ptr<const MapData> map;
        std::shared_ptr<const Surroundings> surroundings;
    };
    [[nodiscard]] static News readAll(Held& held);
    void adopt(const News& news);

    std::shared_ptr<Held> held_ = std::make_shared<Held>();
    Facts facts_;
    std::shared_ptr<const MapData> mapData_;
    std::shared_ptr<const Surroundings> surroundings_;
    std::map<Date, Figures> days_;
    DetailLoader detail_;
    JobRunner jobs_;  ///< last, so that its thread ends before the rest goes
};

}  // namespace ansinh::app
