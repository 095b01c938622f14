#include "app/services/style_file.hpp"

#include "app/services/map_classes.hpp"
#include "geo/core/error.hpp"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <set>

namespace ansinh::app {
namespace {

const StyleFile& ours() {
    static const StyleFile style = StyleFile::read(QStringLiteral(ANSINH_SOURCE_DIR "/data/style.json"));
    return style;
}

TEST(StyleFile, everyClassHasAColourOfItsOwn) {
    for (const bool dark : {false, true}) {
        std::set<QRgb> seen;
        for (const MapClass one : allMapClasses()) {
            const QColor colour = ours().fill(QString::fromLatin1(keyOf(one)), dark);
            ASSERT_TRUE(colour.isValid()) << keyOf(one);
            EXPECT_TRUE(seen.insert(colour.rgb()).second) << keyOf(one);
        }
        for (const char* key : {"no_class", "plain", "class/1", "class/8", "class/9"})
            EXPECT_TRUE(ours().fill(key, dark).isValid()) << key;
        EXPECT_FALSE(ours().fill("no such class", dark).isValid());
    }
}

TEST(StyleFile, readinessGoesFromEndToEndOfItsRampWhateverTheNumberOfClasses) {
    for (const bool dark : {false, true})
        for (const int count : {2, 3, 4, 5, 7}) {
            EXPECT_EQ(ours().readinessColour(0, count, dark), ours().fill("readiness_4", dark));
            EXPECT_EQ(ours().readinessColour(count - 1, count, dark), ours().fill("readiness_1", dark));
            std::set<QRgb> seen;
            for (int place = 0; place < count; ++place) {
                const QString key = QStringLiteral("ready/%1/%2").arg(place).arg(count);
                EXPECT_EQ(ours().fill(key, dark), ours().readinessColour(place, count, dark));
                EXPECT_TRUE(seen.insert(ours().fill(key, dark).rgb()).second) << key.toStdString();
            }
            EXPECT_EQ(ours().readinessColour(count, count, dark), ours().fill("not_reported", dark)) << "no score";
        }
}

TEST(StyleFile, everyStateOfAFigureHasALookOfItsOwn) {
    std::set<Pattern> seen;
    for (const ValueState state : {ValueState::NotReported, ValueState::NotApplicable, ValueState::Zero,
                                   ValueState::Provisional, ValueState::Verified})
        EXPECT_TRUE(seen.insert(ours().pattern(state)).second) << keyOf(state);
    EXPECT_EQ(ours().pattern(ValueState::NotReported), Pattern::Hatch);
    EXPECT_EQ(ours().pattern(ValueState::Verified), Pattern::None);
}

TEST(StyleFile, patternsAreSeenOnTheirFill) {
    for (const bool dark : {false, true})
        for (const MapClass one : allMapClasses())
            for (const ValueState state : {ValueState::Provisional, ValueState::Zero}) {
                const AreaStyle look = ours().area(QString::fromLatin1(keyOf(one)), state, false, dark);
                EXPECT_GT(std::abs(look.fill.lightnessF() - look.patternColour.lightnessF()), 0.12F)
                    << keyOf(one) << " " << keyOf(state);
            }
    for (const bool dark : {false, true}) {
        const AreaStyle silent = ours().area("not_reported", ValueState::NotReported, false, dark);
        EXPECT_GT(std::abs(silent.fill.lightnessF() - silent.patternColour.lightnessF()), 0.12F);
    }
}

TEST(StyleFile, lossesAreLined) {
    EXPECT_EQ(ours().changeArea("worse", false, false).pattern, Pattern::HorizontalLines);
    EXPECT_EQ(ours().changeArea("better", false, false).pattern, Pattern::None);
    EXPECT_EQ(ours().changeArea("not_reported", false, false).pattern, Pattern::Hatch);
}

TEST(StyleFile, saysWhatIsWrongWithAFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("style.json");
    const auto codeOf = [&] {
        try {
            (void)StyleFile::read(path);
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode{};
    };
    EXPECT_EQ(codeOf(), ErrorCode::FileNotFound);
    const auto write = [&](const char* text) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("{ not json");
    EXPECT_EQ(codeOf(), ErrorCode::DataInvalid);
    write("{\"light\": {\"panel\": \"#ffffff\"}}");
    EXPECT_EQ(codeOf(), ErrorCode::DataInvalid);
}

}  // namespace
}  // namespace ansinh::app
