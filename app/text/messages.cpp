#include "app/text/messages.hpp"

#include "app/text/findings.hpp"
#include "app/text/sentence.hpp"
#include "geo/progress/plan_changes.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace ansinh::text {

namespace {

const Entry& entryOf(ErrorCode code) {
    const auto entries = errorEntries();
    const auto at = std::ranges::find(entries, code, &ErrorEntry::code);
    if (at != entries.end()) return at->entry;
    return std::ranges::find(entries, ErrorCode::Internal, &ErrorEntry::code)->entry;
}

const Entry* entryOf(const std::string& issueCode) {
    const auto entries = issueEntries();
    const auto at = std::ranges::find_if(entries, [&](const Entry& entry) { return entry.key == issueCode; });
    return at == entries.end() ? nullptr : &*at;
}

std::string grouped(const std::string& digits, char separator) {
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) out += separator;
        out += digits[i];
    }
    return out;
}

}  // namespace

std::string headlineFor(const Error& error, Language language) {
    return fill(entryOf(error.code()).what.in(language), {}, error.args(), language);
}

std::string adviceFor(const Error& error, Language language) {
    return fill(entryOf(error.code()).advice.in(language), {}, error.args(), language);
}

std::string messageFor(const Error& error, Language language) {
    return headlineFor(error, language) + " " + adviceFor(error, language);
}

const char* keyOf(ErrorCode code) {
    return entryOf(code).key;
}

std::string findingFor(const ImportIssue& issue, Language language) {
    if (issue.code == "plan_change")
        if (const auto change = progress::planChangeFrom(issue.args)) return sentenceFor(*change, language);
    if (const Entry* entry = entryOf(issue.code))
        return fill(entry->what.in(language), issue.found, issue.args, language);
    return issue.code + (issue.found.empty() ? "" : ": " + issue.found);
}

std::string adviceFor(const ImportIssue& issue, Language language) {
    if (const Entry* entry = entryOf(issue.code))
        return fill(entry->advice.in(language), issue.found, issue.args, language);
    return Bilingual{"Xem lại dòng này trong tệp gốc.", "Look at this row in the original file."}.in(language);
}

std::string textForIssue(const ImportIssue& issue, Language language) {
    return findingFor(issue, language) + " " + adviceFor(issue, language);
}

std::vector<std::string> knownIssueCodes() {
    std::vector<std::string> codes;
    for (const Entry& entry : issueEntries()) codes.emplace_back(entry.key);
    return codes;
}

int exitCodeFor(ErrorCode code) {
    if (code == ErrorCode::Internal) return 1;
    return static_cast<int>(code) / 100 + 1;
}

std::string formatCount(std::int64_t count, Language language) {
    const std::string digits = std::to_string(count);
    const char separator = language == Language::English ? ',' : '.';
    return count < 0 ? "-" + grouped(digits.substr(1), separator) : grouped(digits, separator);
}

std::string formatNumber(double number, int decimals, Language language) {
    std::array<char, 400> buffer{};  // enough for the largest double
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::fabs(number),
                                   std::chars_format::fixed, decimals)
                         .ptr;
    const std::string text(buffer.data(), end);
    const auto mark = text.find('.');
    std::string whole = text.substr(0, mark);
    std::string fraction = mark == std::string::npos ? "" : text.substr(mark + 1);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    const bool zero = fraction.empty() && whole == "0";
    whole = grouped(whole, language == Language::English ? ',' : '.');
    if (!fraction.empty()) whole += (language == Language::English ? "." : ",") + fraction;
    return number < 0 && !zero ? "-" + whole : whole;
}

std::string formatShare(double share, Language language) {
    return formatNumber(share * 100, 1, language) + (language == Language::English ? "%" : " %");
}

}  // namespace ansinh::text
