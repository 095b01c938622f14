#include "rules.hpp"
#include <algorithm>
#include <array>
#include <regex>

namespace ansinh::layers {

namespace {

constexpr std::size_t kLongest = 500;

bool isCMake(const std::string& path) {
    return path.ends_with("CMakeLists.txt") || path.ends_with(".cmake");
}

/// Parts of Qt that are licensed under the GPL only, as CMake's components name them.
constexpr std::array kGplOnly{
    "Charts",        "DataVisualization", "Graphs", "HttpServer",        "Lottie",       "NetworkAuth", "Quick3D",
    "QuickTimeline", "VirtualKeyboard",   "Mqtt",   "WaylandCompositor", "GraphsWidgets"};

bool namesPart(const std::string& text, const std::string& part) {
    return std::regex_search(text, std::regex("(^|[^A-Za-z0-9_])" + part + "($|[^A-Za-z0-9_])"));
}

/// Written in pieces, so that this file does not name what it forbids.
std::vector<std::string> forbiddenHosts() {
    const std::vector<std::vector<std::string>> pieces{{"deb", "debian", "org"},
                                                       {"security", "debian", "org"},
                                                       {"archive", "ubuntu", "com"},
                                                       {"pypi", "org"},
                                                       {"files", "pythonhosted", "org"},
                                                       {"registry", "npmjs", "org"},
                                                       {"crates", "io"},
                                                       {"proxy", "golang", "org"},
                                                       {"repo1", "maven", "org"},
                                                       {"docker", "io"},
                                                       {"ghcr", "io"},
                                                       {"conda", "anaconda", "org"}};
    std::vector<std::string> hosts;
    for (const auto& host : pieces) {
        std::string& name = hosts.emplace_back();
        for (const std::string& piece : host) name += (name.empty() ? "" : ".") + piece;
    }
    return hosts;
}

/// The folder at the top of a file system, but not one of that name inside another: "a/name/x", "~/name/x".
bool namesFolder(const std::string& text, const std::string& name) {
    const std::string folder = "/" + name + "/";
    for (auto at = text.find(folder); at != std::string::npos; at = text.find(folder, at + 1)) {
        if (at == 0) return true;
        const auto before = static_cast<unsigned char>(text[at - 1]);
        if (std::isalnum(before) == 0 && std::string_view("_-.~}$)/").find(text[at - 1]) == std::string_view::npos)
            return true;
    }
    return false;
}

}  // namespace

std::vector<std::string> licenceFaults(const SourceFile& file) {
    std::vector<std::string> faults;
    const auto forbid = [&](const std::string& named) {
        faults.push_back(file.path + " uses " + named + ", which is GPL only");
    };
    for (const std::string part : kGplOnly) {
        if (isCMake(file.path) && namesPart(file.text, part)) forbid(part);
        if (hasSuffix(file.path, {".cpp", ".hpp"}))
            for (const std::string& include : includesOf(file.text))
                if (include.starts_with("<Qt" + part)) forbid(include.substr(1));
    }
    if (file.path.ends_with(".qml"))
        for (const std::string& import : importsOf(file.text))
            for (const char* part : {"QtCharts", "QtDataVisualization", "QtGraphs", "QtHttpServer", "QtQuick3D",
                                     "Qt.labs.lottieqt", "QtQuick.Timeline", "QtQuick.VirtualKeyboard"})
                if (import == part || import.starts_with(std::string(part) + ".")) forbid(import);
    return faults;
}

std::vector<std::string> sizeFaults(const SourceFile& file) {
    const bool source =
        hasSuffix(file.path, {".cpp", ".hpp", ".qml", ".sql", ".sh", ".vert", ".frag", ".py"}) || isCMake(file.path);
    const auto lines = static_cast<std::size_t>(std::ranges::count(file.text, '\n'));
    if (!source || lines <= kLongest) return {};
    return {file.path + " has " + std::to_string(lines) + " lines; split it by subject (at most " +
            std::to_string(kLongest) + ")"};
}

std::vector<std::string> placeFaults(const SourceFile& file) {
    std::vector<std::string> faults;
    for (const std::string& host : forbiddenHosts())
        if (file.text.find(host) != std::string::npos) faults.push_back(file.path + " names the host " + host);
    for (const char* folder : {"work", "root"})
        if (namesFolder(file.text, folder)) faults.push_back(file.path + " names a folder of one machine: /" + folder);
    return faults;
}

}  // namespace ansinh::layers
