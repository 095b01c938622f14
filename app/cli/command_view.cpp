#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/session.hpp"
#include "app/cli/table.hpp"
#include "app/cli/view_options.hpp"
#include "app/text/names.hpp"
#include "geo/core/error.hpp"
#include "geo/project/saved_views.hpp"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

Json textOrNull(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json dateOrNull(const std::optional<Date>& date) {
    return date ? Json(date->iso()) : Json();
}

Json jsonOf(const SavedView& view, std::size_t number) {
    Json camera;
    if (view.camera)
        camera = {{"lon", view.camera->centre.x},
                  {"lat", view.camera->centre.y},
                  {"zoom", view.camera->zoom},
                  {"bearing", view.camera->bearing}};
    return {{"number", number},
            {"name", view.name},
            {"caption", view.caption},
            {"layer", view.layer},
            {"indicator", textOrNull(view.indicator)},
            {"as_of", dateOrNull(view.asOf)},
            {"compared_to", dateOrNull(view.comparedTo)},
            {"form", view.form},
            {"commune", textOrNull(view.commune)},
            {"camera", camera}};
}

int show(const Session& session, Project& project) {
    const std::vector<SavedView> views = SavedViews(project).all();
    if (session.json) {
        Json list = Json::array();
        for (std::size_t i = 0; i < views.size(); ++i) list.push_back(jsonOf(views[i], i + 1));
        printJson(session.out, {{"views", list}});
        return 0;
    }
    Table table({{session.say("Số", "No."), true},
                 {session.say("Tên", "Name")},
                 {session.say("Lớp", "Layer")},
                 {session.say("Chỉ tiêu", "Indicator")},
                 {session.say("Ngày", "Day")},
                 {session.say("Lời dẫn", "Caption")}});
    for (std::size_t i = 0; i < views.size(); ++i)
        table.add({std::to_string(i + 1), views[i].name, views[i].layer, views[i].indicator,
                   views[i].asOf ? text::formatDate(*views[i].asOf, session.language) : session.say("hôm đó", "that day"),
                   views[i].caption});
    table.print(session.out);
    return 0;
}

void addSave(Command& view, Session& session) {
    Command command = view.add(
        "save", {"Lưu một góc nhìn; trùng tên thì thay", "Save a view; the same name is replaced"},
        {"ansinh view save TÊN [--layer LỚP] [--indicator MÃ] [--as-of NGÀY] [--caption LỜI]",
         "ansinh view save NAME [--layer LAYER] [--indicator ID] [--as-of DATE] [--caption TEXT]"});
    struct Options {
        ViewOptions view;
        std::string name;
        std::string caption;
    };
    const auto options = std::make_shared<Options>();
    command.argument(options->name, {"Tên của góc nhìn", "What it is called"}, {"TÊN", "NAME"});
    options->view.declare(command);
    command.value("--caption", options->caption, {"Lời dẫn dưới bản đồ", "What is said under the map"}, {"LỜI", "TEXT"});
    command.run([&session, options] {
        Project project = session.openForWriting();
        SavedView one = options->view.view(project);
        one.name = options->name;
        one.caption = options->caption;
        SavedViews(project).save(one);
        return show(session, project);
    });
}

void addRemove(Command& view, Session& session) {
    Command command = view.add("remove", {"Bỏ một góc nhìn", "Take a view away"},
                               {"ansinh view remove SỐ|TÊN", "ansinh view remove NUMBER|NAME"});
    const auto which = std::make_shared<std::string>();
    command.argument(*which, {"Số hoặc tên", "Its number or name"}, {"SỐ|TÊN", "NUMBER|NAME"});
    command.run([&session, which] {
        Project project = session.openForWriting();
        SavedViews views(project);
        views.remove(views.find(*which).id);
        return show(session, project);
    });
}

void addMove(Command& view, Session& session) {
    Command command = view.add("move", {"Đổi thứ tự trình chiếu", "Change the order of showing"},
                               {"ansinh view move SỐ|TÊN VỊ_TRÍ", "ansinh view move NUMBER|NAME PLACE"});
    const auto what = std::make_shared<std::vector<std::string>>();
    command.arguments(*what, {"Góc nhìn, rồi vị trí mới, từ 1", "The view, then its new place, from 1"},
                      {"SỐ|TÊN VỊ_TRÍ", "NUMBER|NAME PLACE"});
    command.run([&session, what] {
        if (what->size() != 2) throw Error(ErrorCode::BadArgument, {"move", "", "a_view_and_place"});
        const auto place = numberFrom(what->back(), "move");
        if (place == 0) throw Error(ErrorCode::BadArgument, {"move", "0", "a_view_and_place"});
        Project project = session.openForWriting();
        SavedViews views(project);
        views.move(views.find(what->front()).id, static_cast<std::size_t>(place - 1));
        return show(session, project);
    });
}

void addRename(Command& view, Session& session) {
    Command command = view.add("rename", {"Đổi tên", "Give a view another name"},
                               {"ansinh view rename SỐ|TÊN TÊN_MỚI", "ansinh view rename NUMBER|NAME NEW_NAME"});
    const auto what = std::make_shared<std::vector<std::string>>();
    command.arguments(*what, {"Góc nhìn, rồi tên mới", "The view, then its new name"},
                      {"SỐ|TÊN TÊN_MỚI", "NUMBER|NAME NEW_NAME"});
    command.run([&session, what] {
        if (what->size() != 2) throw Error(ErrorCode::BadArgument, {"view", "", "a_name"});
        Project project = session.openForWriting();
        SavedViews views(project);
        SavedView one = views.find(what->front());
        one.name = what->back();
        views.save(one);
        return show(session, project);
    });
}

}  // namespace

void addView(Command& root, Session& session) {
    Command view = root.add("view", {"Góc nhìn đã lưu, cho cuộc họp", "Saved views, for meetings"},
                            {"ansinh view list|save|rename|move|remove", "ansinh view list|save|rename|move|remove"});
    view.needsCommand();
    Command list = view.add("list", {"Các góc nhìn theo thứ tự", "The views in their order"},
                            {"ansinh view list", "ansinh view list"});
    list.run([&session] {
        Project project = session.openForReading();
        return show(session, project);
    });
    addSave(view, session);
    addRename(view, session);
    addMove(view, session);
    addRemove(view, session);
}

}  // namespace ansinh::cli
