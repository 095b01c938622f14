#include "geo/core/private_text.hpp"

#include "geo/core/name_matcher.hpp"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace ansinh {

namespace {

using Words = std::vector<std::string>;

struct HeadingWord {
    std::string_view folded;  ///< with blanks around, so that whole words match
    PrivateKind kind;
};

// "tên" alone is the name of a commune; only what says that a person is meant counts.
constexpr std::array kHeadings{
    HeadingWord{" ho ten ", PrivateKind::Person},        HeadingWord{" ho va ten ", PrivateKind::Person},
    HeadingWord{" ho dem ", PrivateKind::Person},        HeadingWord{" ten nguoi ", PrivateKind::Person},
    HeadingWord{" nguoi gui ", PrivateKind::Person},     HeadingWord{" nguoi phan anh ", PrivateKind::Person},
    HeadingWord{" nguoi kien nghi ", PrivateKind::Person}, HeadingWord{" nguoi to cao ", PrivateKind::Person},
    HeadingWord{" ten cong dan ", PrivateKind::Person},  HeadingWord{" chu ho ", PrivateKind::Person},
    HeadingWord{" can bo xu ly ", PrivateKind::Person},  HeadingWord{" nguoi xu ly ", PrivateKind::Person},
    HeadingWord{" full name ", PrivateKind::Person},     HeadingWord{" person ", PrivateKind::Person},
    HeadingWord{" sender ", PrivateKind::Person},        HeadingWord{" ngay sinh ", PrivateKind::Person},
    HeadingWord{" nam sinh ", PrivateKind::Person},      HeadingWord{" dien thoai ", PrivateKind::Phone},
    HeadingWord{" sdt ", PrivateKind::Phone},            HeadingWord{" so dt ", PrivateKind::Phone},
    HeadingWord{" di dong ", PrivateKind::Phone},        HeadingWord{" phone ", PrivateKind::Phone},
    HeadingWord{" mobile ", PrivateKind::Phone},         HeadingWord{" email ", PrivateKind::Email},
    HeadingWord{" e mail ", PrivateKind::Email},         HeadingWord{" thu dien tu ", PrivateKind::Email},
    HeadingWord{" cccd ", PrivateKind::Identity},        HeadingWord{" cmnd ", PrivateKind::Identity},
    HeadingWord{" can cuoc ", PrivateKind::Identity},    HeadingWord{" so dinh danh ", PrivateKind::Identity},
    HeadingWord{" dia chi ", PrivateKind::Address},      HeadingWord{" so nha ", PrivateKind::Address},
    HeadingWord{" address ", PrivateKind::Address},      HeadingWord{" noi dung ", PrivateKind::Content},
    HeadingWord{" tom tat ", PrivateKind::Content},      HeadingWord{" chi tiet ", PrivateKind::Content},
    HeadingWord{" mo ta ", PrivateKind::Content},        HeadingWord{" content ", PrivateKind::Content},
    HeadingWord{" description ", PrivateKind::Content},  HeadingWord{" text ", PrivateKind::Content}};

/// With their marks: "Mai" and "mai", "Hà" and "ha" are told apart by what follows, not by the word alone.
constexpr std::array<std::string_view, 48> kFamilyNames{
    "Nguyễn", "Trần", "Lê",   "Phạm", "Hoàng", "Huỳnh", "Phan",  "Vũ",   "Võ",   "Đặng", "Bùi",   "Đỗ",
    "Hồ",     "Ngô",  "Dương", "Lý",  "Đinh",  "Lương", "Trịnh", "Mai",  "Tô",   "Cao",  "Hà",    "Châu",
    "Tạ",     "Thái", "Lâm",  "Đoàn", "Trương", "Phùng", "Quách", "Vương", "Lưu", "Tăng", "Kiều",  "La",
    "Thân",   "Văn",  "Đào",  "Nghiêm", "Chu", "Triệu", "Bạch",  "Hứa",  "Ông",  "Tôn",  "Alăng", "Zơrâm"};
constexpr std::array<std::string_view, 12> kForms{"ông", "bà", "anh", "chị", "cụ", "bác", "cô", "chú", "em",
                                                  "mr", "mrs", "ms"};

icu::UnicodeString composed(const std::string& word) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    const icu::UnicodeString text = icu::UnicodeString::fromUTF8(word);
    return U_SUCCESS(status) ? nfc->normalize(text, status) : text;
}

bool capitalised(const std::string& word) {
    return u_isupper(composed(word).char32At(0)) != 0;
}

std::string lowered(const std::string& word) {
    std::string out;
    composed(word).toLower(icu::Locale::getRoot()).toUTF8String(out);
    return out;
}

Words wordsOf(std::string_view text) {
    Words words;
    std::string word;
    for (const char c : std::string(text) + " ") {
        const bool between = static_cast<unsigned char>(c) < 0x80 && std::string_view(" \t\r\n,;:.()/\"'-").find(c) !=
                                                                         std::string_view::npos;
        if (!between) {
            word += c;
            continue;
        }
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    }
    return words;
}

bool familyName(const std::string& word) {
    return std::ranges::any_of(kFamilyNames,
                               [&](std::string_view name) { return lowered(word) == lowered(std::string(name)); });
}

/// A form of address before a capitalised word, or a family name before two more capitalised words; also in capitals.
bool looksLikePerson(const Words& words) {
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const bool place = lowered(words[i]) == "bà" && words[i + 1] == "Nà";  // a commune and a mountain
        const bool addressed = !place && std::ranges::find(kForms, lowered(words[i])) != kForms.end();
        if (addressed && capitalised(words[i + 1])) return true;
        if (i + 2 < words.size() && capitalised(words[i]) && familyName(words[i]) && capitalised(words[i + 1]) &&
            capitalised(words[i + 2]))
            return true;
    }
    return false;
}

/// The longest run of digits, between which blanks, dots and dashes may stand.
std::size_t longestDigits(std::string_view text) {
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            ++run;
        else if (std::string_view(" .-+").find(c) == std::string_view::npos)
            run = 0;
        longest = std::max(longest, run);
    }
    return longest;
}

bool looksLikeDate(std::string_view text) {
    const auto digits = static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }));
    return digits <= 8;
}

}  // namespace

const char* keyOf(PrivateKind kind) {
    switch (kind) {
        case PrivateKind::Person:
            return "person";
        case PrivateKind::Phone:
            return "phone";
        case PrivateKind::Email:
            return "email";
        case PrivateKind::Identity:
            return "identity";
        case PrivateKind::Address:
            return "address";
        case PrivateKind::Content:
            return "content";
    }
    return "";
}

std::optional<PrivateKind> privateHeading(std::string_view heading) {
    const std::string folded = " " + foldName(heading) + " ";
    for (const HeadingWord& word : kHeadings)
        if (folded.find(word.folded) != std::string::npos) return word.kind;
    return std::nullopt;
}

std::optional<PrivateKind> privateCell(std::string_view text) {
    const auto at = text.find('@');
    if (at != std::string_view::npos && text.find('.', at) != std::string_view::npos) return PrivateKind::Email;
    const std::size_t digits = looksLikeDate(text) ? 0 : longestDigits(text);
    if (digits >= 12) return PrivateKind::Identity;
    if (digits >= 9) return PrivateKind::Phone;
    if (looksLikePerson(wordsOf(text))) return PrivateKind::Person;
    return std::nullopt;
}

}  // namespace ansinh
