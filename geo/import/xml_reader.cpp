#include "geo/import/xml_reader.hpp"

#include <expat.h>

#include <algorithm>
#include <exception>
#include <memory>

namespace ansinh::import {

namespace {

/// Expat is C: nothing may be thrown through it, so the first exception is kept and the parser is told to stop.
struct Run {
    XML_Parser parser;
    XmlHandler& handler;
    XmlAttributes attributes;
    std::exception_ptr thrown;

    template <typename Call>
    void guarded(Call call) {
        if (thrown) return;
        try {
            call();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
};

void onOpen(void* data, const XML_Char* name, const XML_Char** attributes) {
    auto& run = *static_cast<Run*>(data);
    run.guarded([&] {
        run.attributes.clear();
        for (const XML_Char** at = attributes; *at != nullptr; at += 2) run.attributes.add(at[0], at[1]);
        run.handler.open(name, run.attributes);
    });
}

void onClose(void* data, const XML_Char* name) {
    auto& run = *static_cast<Run*>(data);
    run.guarded([&] { run.handler.close(name); });
}

void onText(void* data, const XML_Char* text, int length) {
    auto& run = *static_cast<Run*>(data);
    run.guarded([&] { run.handler.text({text, static_cast<std::size_t>(length)}); });
}

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
    const auto at = std::ranges::find(all_, name, &std::pair<std::string_view, std::string_view>::first);
    return at == all_.end() ? std::string_view() : at->second;
}

std::string_view XmlAttributes::prefixed(std::string_view local) const {
    for (const auto& [name, value] : all_)
        if (name.find(':') != std::string_view::npos && localName(name) == local) return value;
    return {};
}

std::string_view localName(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool readXml(std::string_view bytes, XmlHandler& handler) {
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr),
                                                                              &XML_ParserFree);
    Run run{parser.get(), handler, {}, {}};
    XML_SetUserData(parser.get(), &run);
    XML_SetElementHandler(parser.get(), onOpen, onClose);
    XML_SetCharacterDataHandler(parser.get(), onText);
    constexpr std::size_t portion = 1U << 20U;
    bool good = true;
    for (std::size_t at = 0; good && at <= bytes.size(); at += portion) {
        const std::string_view part = bytes.substr(at, portion);
        const bool last = at + portion >= bytes.size();
        good = XML_Parse(parser.get(), part.data(), static_cast<int>(part.size()), last ? 1 : 0) == XML_STATUS_OK;
        if (last) break;
    }
    if (run.thrown) std::rethrow_exception(run.thrown);
    return good;
}

}  // namespace ansinh::import
