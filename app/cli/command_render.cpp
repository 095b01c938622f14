#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/session.hpp"
#include "app/cli/view_options.hpp"
#include "geo/core/error.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <ostream>

namespace ansinh::cli {

namespace {

struct RenderOptions {
    std::string page = "map";
    ViewOptions view;
    bool symbols = false;
    std::string size = "1280x800";
    std::string theme = "light";
    std::string output;
};

int render(const Session& session, const RenderOptions& options) {
    MapImage image;
    image.page = oneOf(options.page, "--page", {"map", "progress", "training", "data", "gallery"});
    const Size size = sizeFrom(options.size);
    image.width = size.width;
    image.height = size.height;
    image.dark = oneOf(options.theme, "--theme", {"light", "dark"}) == "dark";
    image.language = session.language;
    image.symbols = options.symbols;
    image.path = options.output;
    const auto isFormat = [&](const char* ending) { return image.path.ends_with(ending); };
    if (std::ranges::none_of(std::array{".png", ".pdf", ".svg"}, isFormat))
        throw Error(ErrorCode::BadArgument, {"-o", image.path, "a_picture"});
    const bool onScreenOnly = image.page != "map" && image.page != "gallery";
    if (onScreenOnly && !isFormat(".png")) throw Error(ErrorCode::BadArgument, {"-o", image.path, "a_png"});
    {
        const Project project = session.openForReading();
        image.project = project.path();
        image.view = options.view.view(project);
        if (!image.view.asOf) image.view.asOf = Date::today();
    }
    if (!session.screens.render) throw Error(ErrorCode::DisplayMissing, {"no_qml"});
    session.screens.render(image);
    if (session.json)
        printJson(session.out, {{"written", {image.path}},
                                {"layer", image.view.layer},
                                {"as_of", image.view.asOf->iso()},
                                {"width", image.width},
                                {"height", image.height}});
    else
        session.out << image.path << '\n';
    return 0;
}

}  // namespace

void addRender(Command& root, Session& session) {
    Command command = root.add(
        "render", {"Vẽ bản đồ ra tệp PNG, PDF hoặc SVG, không cần màn hình", "Draw the map to a PNG, PDF or SVG file, without a display"},
        {"ansinh render [--layer LỚP] [--as-of NGÀY] [--size RỘNGxCAO] -o TỆP.png|pdf|svg",
         "ansinh render [--layer LAYER] [--as-of DATE] [--size WIDTHxHEIGHT] -o FILE.png|pdf|svg"});
    const auto options = std::make_shared<RenderOptions>();
    command.value("--page", options->page, {"Bản đồ, một trang của cửa sổ, hay mọi thành phần", "The map, a page of the window, or every component"},
                  {"map|progress|training|data|gallery", "map|progress|training|data|gallery"});
    options->view.declare(command);
    command.flag("--symbols", options->symbols,
                 {"Thêm vòng tròn theo số còn thiếu, với lớp progress (một ngày) hoặc devices", "Add circles for the number missing, on layer progress (one day) or devices"});
    command.value("--size", options->size, {"Cỡ ảnh; không có thì 1280x800", "The image's size; else 1280x800"},
                  {"RỘNGxCAO", "WIDTHxHEIGHT"});
    command.value("--theme", options->theme, {"Nền sáng hoặc tối", "Light or dark"}, {"light|dark", "light|dark"});
    command.value("-o,--output", options->output, {"Tệp ảnh, bắt buộc; PDF và SVG giữ nét vẽ và chữ", "The file, needed; PDF and SVG keep shapes and text"},
                  {"TỆP", "FILE"});
    command.footer({"Ví dụ:\n  ansinh render --layer training --size 1920x1080 -o lop-tap-huan.png",
                    "Example:\n  ansinh render --layer training --size 1920x1080 -o training.png"});
    command.run([&session, options] { return render(session, *options); });
}

}  // namespace ansinh::cli
