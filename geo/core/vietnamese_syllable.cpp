#include "geo/core/vietnamese_syllable.hpp"

#include "geo/core/name_folding.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>
#include <string>

namespace ansinh {

namespace {

constexpr std::array<std::string_view, 29> onsets{"",   "b",  "c", "ch", "d",  "đ",  "g",   "gh", "gi", "h",
                                                  "k",  "kh", "l", "m",  "n",  "ng", "ngh", "nh", "p",  "ph",
                                                  "qu", "r",  "s", "t",  "th", "tr", "v",   "x",  "q"};

/// Every rhyme of the standard language, tones left out.
constexpr const char* rhymeList =
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong "
    "op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
    "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu "
    "uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
    "y yêm yên yêng yêt yêu ych yn ynh yt yp";

/// Rhymes in the form that foldedWords() gives letters: breve, circumflex and horn as marks of their own.
const std::set<std::string>& rhymes() {
    static const std::set<std::string> all = [] {
        std::set<std::string> set;
        std::istringstream list(rhymeList);
        for (std::string rhyme; list >> rhyme;) set.insert(foldedWords(rhyme).front().letters);
        return set;
    }();
    return all;
}

bool endsInStop(std::string_view letters) {
    return letters.ends_with('p') || letters.ends_with('t') || letters.ends_with('c') || letters.ends_with("ch");
}

}  // namespace

bool isVietnameseSyllable(std::string_view utf8) {
    // A capital inside a syllable splits it for foldedWords(): such a text is not one either.
    const std::vector<FoldedWord> words = foldedWords(utf8);
    if (words.size() != 1) return false;
    const FoldedWord& word = words.front();
    if (word.tones.size() > 1) return false;
    if (endsInStop(word.letters) && word.tones != "2" && word.tones != "5") return false;
    return std::any_of(onsets.begin(), onsets.end(), [&](std::string_view onset) {
        return word.letters.starts_with(onset) && rhymes().contains(word.letters.substr(onset.size()));
    });
}

}  // namespace ansinh
