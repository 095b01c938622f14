#include "geo/import/sheet_book.hpp"

#include "geo/core/error.hpp"
#include "geo/import/gdal_door.hpp"
#include "geo/import/ogr_paths.hpp"
#include "geo/import/sheet_formats.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace ansinh::import {

namespace {

constexpr std::string_view zipMark = "PK\x03\x04";
constexpr std::string_view oldOfficeMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";  // the container of .xls and of locked .xlsx

/// As names stand in the old container: two bytes a letter.
std::string wide(std::string_view ascii) {
    std::string bytes;
    for (const char c : ascii) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

bool looksLikeWebPage(std::string_view bytes) {
    std::string head(bytes.substr(0, 1024));
    std::ranges::transform(head, head.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto first = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first == std::string::npos || head[first] != '<') return false;
    return head.find("<html") != std::string::npos || head.find("<!doctype html") != std::string::npos ||
           head.find("<table") != std::string::npos;
}

/// A text file has none of these, in UTF-16 it has a byte order mark.
bool looksLikeText(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
    return std::ranges::none_of(bytes.substr(0, 4096), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\r' && byte != '\n' && byte != '\f';
    });
}

}  // namespace

std::string addressOf(CellPlace place) {
    std::string letters;
    for (int column = place.column + 1; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters + std::to_string(place.row + 1);
}

CellPlace placeOf(std::string_view address) {
    constexpr CellPlace nowhere{-1, -1};
    int column = 0;
    int row = 0;
    std::size_t letters = 0;
    for (const char c : address) {
        if (c == '$') continue;
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalpha(byte) != 0 && row == 0 && letters < 3) {
            column = column * 26 + (std::toupper(byte) - 'A' + 1);
            ++letters;
        } else if (std::isdigit(byte) != 0 && letters > 0 && row < 10'000'000) {
            row = row * 10 + (c - '0');
        } else {
            return nowhere;
        }
    }
    return letters > 0 && row > 0 ? CellPlace{row - 1, column - 1} : nowhere;
}

const SheetCell* Sheet::at(CellPlace place) const {
    const auto found = cells.find(place);
    return found == cells.end() ? nullptr : &found->second;
}

const std::pair<CellPlace, CellPlace>* Sheet::mergedAt(CellPlace place) const {
    const auto covers = [place](const std::pair<CellPlace, CellPlace>& range) {
        return range.first.row <= place.row && place.row <= range.second.row && range.first.column <= place.column &&
               place.column <= range.second.column;
    };
    const auto found = std::ranges::find_if(merged, covers);
    return found == merged.end() ? nullptr : &*found;
}

std::string numberText(double number) {
    if (std::fabs(number) < 1e15 && number == std::floor(number)) return std::to_string(static_cast<long long>(number));
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return {buffer.data(), end};
}

std::string bytesOf(const std::string& path) {
    const std::filesystem::path place = pathOf(path);
    std::error_code none;
    if (!std::filesystem::exists(place, none)) throw Error(ErrorCode::FileNotFound, {path});
    if (std::filesystem::is_directory(place, none)) throw Error(ErrorCode::FileNotReadable, {path, "is_folder"});
    std::ifstream in(place, std::ios::binary);
    if (!in) throw Error(ErrorCode::FileNotReadable, {path, "cannot be opened"});
    std::stringstream bytes;
    bytes << in.rdbuf();
    std::string text = bytes.str();
    if (text.empty()) throw Error(ErrorCode::FileEmpty, {path});
    return text;
}

SheetBook readSheetBook(const std::string& path, std::string_view bytes) {
    const auto unreadable = [&path](std::string_view why) {
        return Error(ErrorCode::FileNotReadable, {path, std::string(why)});
    };
    SheetBook book;
    if (bytes.starts_with(oldOfficeMark))
        throw unreadable(bytes.find(wide("EncryptedPackage")) != std::string_view::npos ? "password" : "old_excel");
    if (bytes.starts_with(zipMark)) {
        const std::unique_ptr<ZipArchive> zip = gdal().openZip(bytes);
        const ZipArchive& archive = *zip;
        if (!archive.whole()) throw unreadable("broken");
        std::string_view why = "broken";
        const bool ods = archive.member("mimetype").value_or("").starts_with(
            "application/vnd.oasis.opendocument.spreadsheet");
        if (ods ? readOds(archive, book, why) : readXlsx(archive, book, why)) return book;
        if (why == "other_zip") throw Error(ErrorCode::FormatUnknown, {path});
        throw unreadable(why);
    }
    if (looksLikeWebPage(bytes)) throw unreadable("web_page");
    if (!looksLikeText(bytes)) throw Error(ErrorCode::FormatUnknown, {path});
    readDelimited(bytes, book);
    return book;
}

}  // namespace ansinh::import
