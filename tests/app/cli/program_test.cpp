// The binary as a person starts it: through a shell, with files for what it says.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace ansinh {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

class Program : public testing::Test {
protected:
    static void SetUpTestSuite() { fs::create_directories(folder()); }
    static void TearDownTestSuite() { fs::remove_all(folder()); }
    /// Of this process: ctest runs several cases at once.
    static const fs::path& folder() {
        static const fs::path own =
            fs::temp_directory_path() / ("ansinh-program-" + std::to_string(std::random_device{}()));
        return own;
    }
    static std::string project() { return (folder() / "dự án.ansinh").string(); }

    /// Runs the program; std::system's answer holds the exit code above the lowest byte, except on Windows.
    static int run(const std::string& arguments) {
        const std::string command = std::string("\"") + ANSINH_PROGRAM + "\" " + arguments + " > \"" +
                                    (folder() / "out").string() + "\" 2> \"" + (folder() / "err").string() + "\"";
        const int answer = std::system(command.c_str());
#ifdef _WIN32
        return answer;
#else
        return answer / 256;
#endif
    }
    static std::string out() { return contentOf(folder() / "out"); }
    static std::string err() { return contentOf(folder() / "err"); }
    static std::string quoted(const std::string& text) { return "\"" + text + "\""; }

    static void needProject() {
        if (fs::exists(project())) return;
        ASSERT_EQ(run("new --project " + quoted(project())), 0) << err();
    }
};

TEST_F(Program, SaysItsVersion) {
    EXPECT_EQ(run("--version"), 0);
    EXPECT_THAT(out(), testing::StartsWith("ansinh "));
}

TEST_F(Program, MakesAProjectInAFolderWithVietnameseLettersAndReadsIt) {
    needProject();
    ASSERT_EQ(run("status --json --as-of 2026-05-13 --project " + quoted(project())), 0) << err();
    const auto json = nlohmann::json::parse(out());
    EXPECT_EQ(json["base"], 93);
    EXPECT_EQ(err(), "") << "nobody watches: no progress";
}

TEST_F(Program, ExitCodesFollowTheKindOfError) {
    EXPECT_EQ(run("stauts"), 2);
    EXPECT_EQ(run("status --project " + quoted((folder() / "none").string())), 3);
    EXPECT_THAT(err(), HasSubstr("ansinh new"));
    EXPECT_EQ(out(), "");
}

TEST_F(Program, DrawsEveryLayerWithoutADisplay) {
    needProject();
    for (const std::string layer : {"progress", "training", "devices", "feedback", "completeness", "points"}) {
        const fs::path picture = folder() / (layer + ".png");
        ASSERT_EQ(run("render --layer " + layer + " --as-of 2026-05-13 --size 900x700 --project " + quoted(project()) +
                      " -o " + quoted(picture.string())),
                  0)
            << layer << ": " << err();
        const std::string bytes = contentOf(picture);
        EXPECT_THAT(bytes, testing::StartsWith("\x89PNG"));
        EXPECT_GT(bytes.size(), 20'000U) << layer << ": hardly anything was drawn";
    }
}

/// What `command` prints.
std::string printed(const std::string& command) {
    std::string text;
    FILE* pipe = popen(command.c_str(), "r");
    if (!pipe) return text;
    std::array<char, 4096> part{};
    while (const std::size_t read = std::fread(part.data(), 1, part.size(), pipe)) text.append(part.data(), read);
    pclose(pipe);
    return text;
}

TEST_F(Program, MapsOnPaperKeepTheirTextAndShapes) {
    needProject();
    const std::string pdf = (folder() / "bản đồ.pdf").string();
    const std::string svg = (folder() / "map.svg").string();
    for (const std::string& file : {pdf, svg})
        ASSERT_EQ(run("render --as-of 2026-05-13 --lang vi --project " + quoted(project()) + " -o " + quoted(file)), 0)
            << err();
    const std::string text = printed("pdftotext " + quoted(pdf) + " -");
    for (const char* word : {"Tiến độ: Toàn kế hoạch", "Thạnh Mỹ", "Tây Giang", "Đặc khu Hoàng Sa", "SỐ LIỆU MẪU"})
        EXPECT_THAT(text, HasSubstr(word));
    EXPECT_THAT(printed("pdfimages -list " + quoted(pdf)), Not(HasSubstr("image"))) << "the map is drawn, not a photo";
    EXPECT_THAT(printed("pdffonts " + quoted(pdf)), HasSubstr("Identity-H       yes")) << "fonts are embedded";
    EXPECT_THAT(contentOf(svg), AllOf(HasSubstr(">Thạnh Mỹ<"), HasSubstr(">Đặc khu Hoàng Sa<"), Not(HasSubstr("<image"))));
}

TEST_F(Program, CirclesAndTheirKeyAreOnPaperWhenAskedFor) {
    needProject();
    const std::string svg = (folder() / "circles.svg").string();
    const auto drawn = [&](const std::string& options) {
        EXPECT_EQ(run("render --as-of 2026-05-13 --lang vi " + options + " --project " + quoted(project()) + " -o " +
                      quoted(svg)),
                  0)
            << err();
        return contentOf(svg);
    };
    EXPECT_THAT(drawn("--symbols"), AllOf(HasSubstr(">Số còn thiếu, mọi chỉ tiêu<"), HasSubstr("<circle"), Not(HasSubstr("<image"))));
    EXPECT_THAT(drawn("--symbols --layer devices"),
                AllOf(HasSubstr(">Số máy tính hiện đại còn thiếu<"), HasSubstr("<circle")));
    for (const char* without : {"", "--layer devices", "--symbols --layer training", "--symbols --compare 2026-04-30 --compare-as side"})
        EXPECT_THAT(drawn(without), AllOf(Not(HasSubstr("Số còn thiếu, mọi")), Not(HasSubstr("hiện đại còn thiếu")))) << without;
}

TEST_F(Program, TheCountryIsWrittenWithBothArchipelagosAndRefusedWithout) {
    needProject();
    const auto command = [&](const std::filesystem::path& file) {
        return "render --as-of 2026-05-13 --lang vi --project " + quoted(project()) + " -o " + quoted(file.string());
    };
    for (const char* size : {"1280x800", "900x640", "700x1100"}) {
        const std::string whole = std::string(" --center 109.5,15 --zoom 6 --size ") + size;
        for (const char* name : {"nước.png", "nước.pdf", "nước.svg"})
            EXPECT_EQ(run(command(folder() / name) + whole), 0) << size << err();
        std::string svg = contentOf(folder() / "nước.svg");
        std::string pdf = printed("pdftotext -raw " + quoted((folder() / "nước.pdf").string()) + " -");
        for (std::string* text : {&svg, &pdf}) {
            // A name may stand in two lines.
            EXPECT_THAT(*text, ContainsRegex("Quần đảo(.|\n)*Trường Sa")) << size;
            EXPECT_THAT(*text, ContainsRegex("Quần đảo(.|\n)*Hoàng Sa")) << size;
            EXPECT_THAT(*text, AllOf(HasSubstr("Khánh Hòa"), HasSubstr("TP Đà Nẵng"))) << size;
        }
    }
    for (const char* name : {"thiếu.png", "thiếu.pdf", "thiếu.svg"}) {
        EXPECT_EQ(run(command(folder() / name) + " --center 106.5,16 --zoom 6.3 --size 700x1100"), 4)
            << "from Hà Nội to Hồ Chí Minh City, and no Trường Sa";
        EXPECT_THAT(err(), HasSubstr("Trường Sa"));
        EXPECT_FALSE(std::filesystem::exists(folder() / name));
    }
}

TEST_F(Program, HexagonsAreWrittenWithHoangSaAndRefusedWithout) {
    needProject();
    for (const char* name : {"ô.png", "ô.pdf", "ô.svg"}) {
        const std::filesystem::path file = folder() / name;
        const std::string command = "render --form hexagon --as-of 2026-05-13 --lang vi --project " + quoted(project()) +
                                    " -o " + quoted(file.string());
        EXPECT_EQ(run(command + " --center 107.6,15.6 --zoom 13"), 4) << "the cell of Hoàng Sa is out of sight";
        EXPECT_THAT(err(), HasSubstr("Hoàng Sa"));
        EXPECT_FALSE(std::filesystem::exists(file));
        EXPECT_EQ(run(command), 0) << err();
        EXPECT_TRUE(std::filesystem::exists(file));
    }
    EXPECT_THAT(contentOf((folder() / "ô.svg").string()), AllOf(HasSubstr("Hoàng Sa"), Not(HasSubstr("<image"))));
}

TEST_F(Program, AMeetingIsAPdfWithContentsAndAPageForEachView) {
    needProject();
    const std::string with = " --as-of 2026-05-13 --project " + quoted(project());
    ASSERT_EQ(run("view save \"Cả thành phố\" --caption \"Nơi nào chậm\"" + with), 0) << err();
    ASSERT_EQ(run("view save \"Lớp tập huấn\" --layer training" + with), 0) << err();
    ASSERT_EQ(run("view save \"Vùng Thạnh Mỹ\" --commune \"thanh my\" --center 107.83,15.75 --zoom 11" + with), 0);
    ASSERT_EQ(run("view move 3 1 --project " + quoted(project())), 0) << err();
    const std::string pdf = (folder() / "họp.pdf").string();
    ASSERT_EQ(run("meeting --lang vi --project " + quoted(project()) + " -o " + quoted(pdf)), 0) << err();

    const std::string info = printed("pdfinfo " + quoted(pdf));
    EXPECT_THAT(info, HasSubstr("Pages:           4"));
    EXPECT_THAT(info, HasSubstr("Thành phố Đà Nẵng"));
    EXPECT_THAT(info, HasSubstr("dấu dữ liệu "));
    const auto page = [&](int number) {
        return printed("pdftotext -raw -f " + std::to_string(number) + " -l " + std::to_string(number) + " " + quoted(pdf) + " -");
    };
    EXPECT_THAT(page(1), AllOf(HasSubstr("Mục lục"), HasSubstr("Vùng Thạnh Mỹ"), HasSubstr("Nơi nào chậm")));
    EXPECT_THAT(page(2), AllOf(HasSubstr("Vùng Thạnh Mỹ"), HasSubstr("Trang 2/4")));
    EXPECT_THAT(page(3), AllOf(HasSubstr("Cả thành phố"), HasSubstr("Nơi nào chậm"), HasSubstr("13/5/2026"),
                               HasSubstr("Đặc khu Hoàng Sa")));
    EXPECT_THAT(page(4), AllOf(HasSubstr("Lớp tập huấn"), HasSubstr("SỐ LIỆU MẪU"), HasSubstr("dấu dữ liệu")));
    // Bookmarks and links are objects of the file's own.
    const std::string bytes = contentOf(pdf);
    EXPECT_THAT(bytes, HasSubstr("/Outlines"));
    std::size_t links = 0;
    for (auto at = bytes.find("/Subtype /Link"); at != std::string::npos; at = bytes.find("/Subtype /Link", at + 1)) ++links;
    EXPECT_EQ(links, 3U);
}

TEST_F(Program, AProfileIsOnePageOfA4) {
    needProject();
    const std::string pdf = (folder() / "hồ sơ.pdf").string();
    ASSERT_EQ(run("profile \"thanh my\" --as-of 2026-05-13 --lang vi --project " + quoted(project()) + " -o " + quoted(pdf)), 0)
        << err();
    const std::string info = printed("pdfinfo " + quoted(pdf));
    EXPECT_THAT(info, AllOf(HasSubstr("Pages:           1"), HasSubstr("(A4)"), HasSubstr("Hồ sơ Xã Thạnh Mỹ")));
    std::string text = printed("pdftotext " + quoted(pdf) + " -");
    std::ranges::replace(text, '\n', ' ');  // a sentence may go on in the next line
    for (const char* word : {"Xã Thạnh Mỹ", "Hạng ", "cơ sở 93", "còn thiếu", "Bên cạnh các đơn vị giáp ranh", "Xã Tây Giang",
                             "Căn cứ và nguồn", "Mức sẵn sàng", "SỐ LIỆU MẪU", "Đặc khu Hoàng Sa", "dấu dữ liệu"})
        EXPECT_THAT(text, HasSubstr(word));
    EXPECT_THAT(printed("pdfimages -list " + quoted(pdf)), Not(HasSubstr("image")));
    EXPECT_EQ(run("profile zzzz --project " + quoted(project()) + " -o " + quoted(pdf)), 2);
    EXPECT_EQ(run("profile 20695 --project " + quoted(project()) + " -o x.png"), 2);
}

TEST_F(Program, APictureThatCannotBeWrittenIsAnEnvironmentFault) {
    needProject();
    EXPECT_EQ(run("render --project " + quoted(project()) + " -o " + quoted((folder() / "none" / "x.png").string())),
              5);
    EXPECT_THAT(err(), HasSubstr("x.png"));
}

TEST_F(Program, TestsItself) {
    EXPECT_EQ(run("--self-test"), 0) << err();
}

}  // namespace
}  // namespace ansinh
