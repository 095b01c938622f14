// Office Open XML workbooks, ECMA-376 part 1, chapter 18: the parts that say what stands in a cell.
#include "geo/core/date.hpp"
#include "geo/import/sheet_formats.hpp"
#include "geo/import/xml_reader.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace ansinh::import {

namespace {

int intOf(std::string_view text, int otherwise = 0) {
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool isTrue(std::string_view text) {
    return text == "1" || text == "true";
}

/// Shared texts, 18.4: runs are joined, phonetic hints left out.
class SharedTexts final : public XmlHandler {
public:
    std::vector<std::string> all;

    void open(std::string_view name, const XmlAttributes&) override {
        const auto local = localName(name);
        if (local == "si") all.emplace_back();
        if (local == "rPh") ++hints_;
        inText_ = local == "t";
    }
    void close(std::string_view name) override {
        if (localName(name) == "rPh") --hints_;
        inText_ = false;
    }
    void text(std::string_view part) override {
        if (inText_ && hints_ == 0 && !all.empty()) all.back() += part;
    }

private:
    int hints_ = 0;
    bool inText_ = false;
};

enum class Look { Plain, Percent, Day };

/// Number formats, 18.8: which styles show a number as a percentage or as a day.
class Styles final : public XmlHandler {
public:
    [[nodiscard]] Look lookOf(int style) const {
        const auto at = static_cast<std::size_t>(style);
        return style < 0 || at >= looks_.size() ? Look::Plain : looks_[at];
    }
    void open(std::string_view name, const XmlAttributes& attributes) override {
        const auto local = localName(name);
        if (local == "numFmt") codes_[intOf(attributes["numFmtId"])] = attributes["formatCode"];
        if (local == "cellXfs") inCells_ = true;
        if (local == "xf" && inCells_) looks_.push_back(lookOfFormat(intOf(attributes["numFmtId"])));
    }
    void close(std::string_view name) override {
        if (localName(name) == "cellXfs") inCells_ = false;
    }

private:
    [[nodiscard]] Look lookOfFormat(int id) const {
        if (const auto own = codes_.find(id); own != codes_.end()) return lookOfCode(own->second);
        if (id == 9 || id == 10) return Look::Percent;
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
                   ? Look::Day
                   : Look::Plain;
    }
    static Look lookOfCode(std::string_view code) {
        bool quoted = false;
        int bracket = 0;
        for (std::size_t i = 0; i < code.size(); ++i) {
            const char c = code[i];
            if (c == '"') quoted = !quoted;
            if (c == '[') ++bracket;
            if (c == ']') --bracket;
            if (quoted || bracket > 0) continue;
            if (c == '\\' || c == '_' || c == '*') {
                ++i;
                continue;
            }
            if (c == '%') return Look::Percent;
            if (std::string_view("dmyhDMYH").find(c) != std::string_view::npos) return Look::Day;
        }
        return Look::Plain;
    }

    std::map<int, std::string> codes_;
    std::vector<Look> looks_;
    bool inCells_ = false;
};

struct SheetEntry {
    std::string name;
    std::string relation;
    bool hidden = false;
};

class Workbook final : public XmlHandler {
public:
    std::vector<SheetEntry> sheets;
    bool from1904 = false;

    void open(std::string_view name, const XmlAttributes& attributes) override {
        const auto local = localName(name);
        if (local == "sheet") {
            const std::string_view state = attributes["state"];
            sheets.push_back({std::string(attributes["name"]), std::string(attributes.prefixed("id")),
                              state == "hidden" || state == "veryHidden"});
        }
        if (local == "workbookPr") from1904 = isTrue(attributes["date1904"]);
    }
    void close(std::string_view) override {}
};

class Relations final : public XmlHandler {
public:
    std::map<std::string, std::string> targets;  ///< by identifier
    std::string document;                        ///< target of the main document

    void open(std::string_view name, const XmlAttributes& attributes) override {
        if (localName(name) != "Relationship") return;
        targets[std::string(attributes["Id"])] = attributes["Target"];
        if (attributes["Type"].ends_with("/officeDocument")) document = attributes["Target"];
    }
    void close(std::string_view) override {}
};

/// One worksheet, 18.3.
class Worksheet final : public XmlHandler {
public:
    Worksheet(Sheet& sheet, const std::vector<std::string>& texts, const Styles& styles, bool from1904)
        : sheet_(sheet), texts_(texts), styles_(styles), from1904_(from1904) {}

    void open(std::string_view name, const XmlAttributes& attributes) override {
        const auto local = localName(name);
        if (local == "row") {
            const int said = intOf(attributes["r"], -1);
            place_ = {said > 0 ? said - 1 : place_.row + 1, -1};
        } else if (local == "c") {
            const CellPlace said = placeOf(attributes["r"]);
            place_ = said.row >= 0 ? said : CellPlace{place_.row, place_.column + 1};
            type_ = attributes["t"];
            style_ = intOf(attributes["s"], -1);
            value_.clear();
            formula_ = false;
        } else if (local == "f") {
            formula_ = true;
        } else if (local == "rPh") {
            ++hints_;
        } else if (local == "mergeCell") {
            addMerged(attributes["ref"]);
        }
        collects_ = (local == "v" || local == "t") && hints_ == 0;
    }
    void close(std::string_view name) override {
        const auto local = localName(name);
        if (local == "c") endCell();
        if (local == "rPh") --hints_;
        collects_ = false;
    }
    void text(std::string_view part) override {
        if (collects_) value_ += part;
    }

private:
    void addMerged(std::string_view range) {
        const auto colon = range.find(':');
        if (colon == std::string_view::npos) return;
        const CellPlace first = placeOf(range.substr(0, colon));
        const CellPlace last = placeOf(range.substr(colon + 1));
        if (first.row >= 0 && last.row >= 0) sheet_.merged.emplace_back(first, last);
    }

    void endCell() {
        if (sheet_.cells.size() >= mostCells) return;
        SheetCell cell;
        cell.formula = formula_;
        if (type_ == "s") {
            const auto at = static_cast<std::size_t>(intOf(value_, -1));
            if (at < texts_.size()) cell.text = texts_[at];
        } else if (type_ == "b") {
            cell.kind = SheetCell::Kind::Boolean;
            cell.text = value_ == "1" ? "TRUE" : "FALSE";
        } else if (type_ == "e") {
            cell.kind = SheetCell::Kind::Fault;
            cell.text = value_;
        } else if (type_ == "d") {
            cell.kind = SheetCell::Kind::Day;
            cell.text = value_.substr(0, 10);
        } else if (type_ == "str" || type_ == "inlineStr") {
            cell.text = value_;
        } else if (!value_.empty()) {
            setNumber(cell);
        }
        // A formula that nothing has worked out yet is not a blank cell.
        if (!cell.text.empty() || formula_) sheet_.cells[place_] = std::move(cell);
    }

    void setNumber(SheetCell& cell) const {
        char* end = nullptr;
        const double number = std::strtod(value_.c_str(), &end);
        if (end == value_.c_str() || !std::isfinite(number)) {
            cell.text = value_;
            return;
        }
        cell.kind = SheetCell::Kind::Number;
        cell.number = number;
        cell.text = numberText(number);
        const Look look = styles_.lookOf(style_);
        if (look == Look::Percent) {
            cell.percent = true;
            cell.text = numberText(number * 100) + "%";
        } else if (look == Look::Day && number >= 0 && number < 2'958'466) {  // up to the year 9999
            using namespace std::chrono;
            const sys_days origin = from1904_ ? sys_days(year(1904) / 1 / 1) : sys_days(year(1899) / 12 / 30);
            cell.kind = SheetCell::Kind::Day;
            cell.text = Date(origin + days(static_cast<int>(number))).iso();
        }
    }

    Sheet& sheet_;
    const std::vector<std::string>& texts_;
    const Styles& styles_;
    bool from1904_;
    CellPlace place_{-1, -1};
    std::string type_;
    int style_ = -1;
    std::string value_;
    bool formula_ = false;
    bool collects_ = false;
    int hints_ = 0;
};

std::string folderOf(const std::string& member) {
    const auto slash = member.rfind('/');
    return slash == std::string::npos ? "" : member.substr(0, slash + 1);
}

/// Targets are relative to the part that names them, unless they begin with a slash.
std::string resolved(const std::string& folder, const std::string& target) {
    return target.starts_with('/') ? target.substr(1) : folder + target;
}

/// A part that may be absent, but if it is there, must be well formed.
bool readPart(const ZipArchive& archive, const std::string& name, XmlHandler& into) {
    const auto bytes = archive.member(name);
    return !bytes || readXml(*bytes, into);
}

}  // namespace

bool readXlsx(const ZipArchive& archive, SheetBook& book, std::string_view& why) {
    book.format = "XLSX";
    Relations root;
    if (!readPart(archive, "_rels/.rels", root)) return false;
    const std::string main = root.document.empty() ? "xl/workbook.xml" : resolved("", root.document);
    const auto bytes = archive.member(main);
    if (!bytes) {
        why = archive.member("[Content_Types].xml") ? "broken" : "other_zip";
        return false;
    }
    Workbook workbook;
    if (!readXml(*bytes, workbook) || workbook.sheets.empty()) return false;
    const std::string folder = folderOf(main);
    Relations parts;
    SharedTexts texts;
    Styles styles;
    if (!readPart(archive, folder + "_rels/" + main.substr(folder.size()) + ".rels", parts)) return false;
    if (!readPart(archive, folder + "sharedStrings.xml", texts)) return false;
    if (!readPart(archive, folder + "styles.xml", styles)) return false;
    for (const SheetEntry& entry : workbook.sheets) {
        const auto target = parts.targets.find(entry.relation);
        if (target == parts.targets.end()) return false;
        const auto content = archive.member(resolved(folder, target->second));
        if (!content) return false;
        Sheet& sheet = book.sheets.emplace_back();
        sheet.name = entry.name;
        sheet.hidden = entry.hidden;
        Worksheet handler(sheet, texts.all, styles, workbook.from1904);
        if (!readXml(*content, handler)) return false;
    }
    return true;
}

}  // namespace ansinh::import
