// Certificates: what the program writes and what is stored is worked out again by a script that shares no code with it.
#include "cli_fixture.hpp"
#include <cstdlib>
#include <functional>

namespace ansinh::cli {
namespace {

using nlohmann::json;
using test::ask;
using test::write;

const std::string kStored = ANSINH_SOURCE_DIR "/tests/geo/planner/data/";

class CertificateTest : public test::CliTest {
protected:
    void SetUp() override {
        CliTest::SetUp();
        if (std::system("python3 --version > /dev/null 2>&1") != 0) GTEST_SKIP() << "python3 is not there";
    }

    [[nodiscard]] bool proves(const std::string& instance, const std::string& certificate) const {
        const std::string said = path("said.txt");
        (void)std::system(("python3 " ANSINH_SOURCE_DIR "/tools/check-certificate.py '" + instance + "' '" +
                           certificate + "' > '" + said + "' 2>&1")
                              .c_str());
        std::ifstream in(said);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        const bool proved = text.ends_with(": proved\n");
        EXPECT_TRUE(proved || text.ends_with(": not proved\n")) << text;
        return proved;
    }
};

json readJson(const std::string& path) {
    std::ifstream in(path);
    return json::parse(in);
}

TEST_F(CertificateTest, StoredOnesHoldAndTheSolverAgrees) {
    int found = 0;
    for (const auto& entry : std::filesystem::directory_iterator(kStored)) {
        const std::string name = entry.path().filename().string();
        if (!name.ends_with(".instance.json")) continue;
        ++found;
        const std::string certificate = kStored + name.substr(0, name.size() - 14) + ".certificate.json";
        EXPECT_TRUE(proves(entry.path().string(), certificate)) << name;
        const json answer = ask({"solve-pmedian", entry.path().string(), "--json"}).json();
        EXPECT_EQ(answer["status"], "optimal") << name;
        EXPECT_EQ(answer["objective"], readJson(certificate)["objective"]) << name;
    }
    EXPECT_GE(found, 3);
}

TEST_F(CertificateTest, TheOneWrittenHoldsAndATamperedOneDoesNot) {
    const std::string instance = kStored + "city-p10.instance.json";
    const auto answer = ask({"solve-pmedian", instance, "--certificate", path("c.json"), "--json"});
    ASSERT_EQ(answer.code, 0) << answer.err;
    EXPECT_EQ(answer.json()["certificate"]["bound"], answer.json()["objective"]);
    ASSERT_TRUE(proves(instance, path("c.json")));

    const json good = readJson(path("c.json"));
    const std::vector<std::function<void(json&)>> ways{
        [](json& c) { c["multipliers"][5] = c["multipliers"][5].get<std::int64_t>() + 6'400'000; },
        [](json& c) {
            for (auto& u : c["multipliers"]) u = 0;
        },
        // One member in another class: still an answer perhaps, never as good a one.
        [](json& c) {
            for (auto& host : c["assignment"])
                if (host != c["hosts"][0]) {
                    host = c["hosts"][0];
                    return;
                }
        },
        [](json& c) {
            for (std::size_t i = 0; i < c["assignment"].size(); ++i) c["assignment"][i] = i;
        },
        // Multipliers of no place.
        [](json& c) {
            c["multipliers"][5] = 0;
            c["multipliers"].push_back(100'000'000'000);
        },
    };
    for (std::size_t way = 0; way < ways.size(); ++way) {
        json bad = good;
        ways[way](bad);
        write(path("bad.json"), bad.dump());
        EXPECT_FALSE(proves(instance, path("bad.json"))) << "way " << way;
    }
    // The right certificate of another question.
    json other = readJson(instance);
    other["distance"][0][1] = 0;
    other["distance"][1][0] = 0;
    other["p"] = other["p"].get<int>() + 1;
    write(path("other.json"), other.dump());
    EXPECT_FALSE(proves(path("other.json"), path("c.json")));
}

TEST_F(CertificateTest, TheScriptHoldsAnAnswerToEveryRuleThatItSpeaksOf) {
    const std::string certificate = kStored + "weighted.certificate.json";
    const json instance = readJson(kStored + "weighted.instance.json");
    const json hosts = readJson(certificate)["hosts"];
    json noHost = json::array();
    for (int place = 0; place < instance["n"]; ++place)
        if (place != hosts[0]) noHost.push_back(place);
    const std::vector<std::pair<const char*, json>> broken{{"lower", 7},
                                                           {"upper", 4},
                                                           {"maxDistance", 1},
                                                           {"eligible", noHost},
                                                           {"forcedHosts", {hosts[0].get<int>() + 1}},
                                                           {"contiguous", true},
                                                           {"objective", "longest"},
                                                           {"maxParticipants", 100}};
    for (const auto& [rule, value] : broken) {
        json asked = instance;
        asked[rule] = value;
        write(path("asked.json"), asked.dump());
        EXPECT_FALSE(proves(path("asked.json"), certificate)) << rule;
    }
}

TEST_F(CertificateTest, RulesThatMultipliersDoNotSpeakOfAreRefused) {
    json instance = readJson(kStored + "city-p10.instance.json");
    for (const auto& [key, value] : {std::pair<const char*, json>{"contiguous", true}, {"objective", "longest"}}) {
        json asked = instance;
        asked[key] = value;
        write(path("asked.json"), asked.dump());
        const auto answer = ask({"solve-pmedian", path("asked.json"), "--certificate", path("none.json"), "--json"});
        EXPECT_EQ(answer.code, 2) << key;
        EXPECT_EQ(answer.json()["error"]["code"], "bad_argument") << key;
        EXPECT_FALSE(std::filesystem::exists(path("none.json"))) << key;
    }
}

}  // namespace
}  // namespace ansinh::cli
