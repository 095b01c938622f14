#include "geo/core/opinion.hpp"

#include <gtest/gtest.h>

namespace ansinh {
namespace {

Question asking(AnswerKind kind) {
    Question question;
    question.id = "q";
    question.kind = kind;
    question.choices = {{"yes", {"Có", "Yes"}}, {"no", {"Không", "No"}}};
    question.longest = 10;
    return question;
}

TEST(Opinion, YesAndNoInManyWords) {
    const Question question = asking(AnswerKind::YesNo);
    for (const char* text : {"Có", " có\r\n", "x", "YES", "Đồng ý"}) EXPECT_EQ(answerFrom(question, text), "yes") << text;
    for (const char* text : {"Không", "0\r", "no"}) EXPECT_EQ(answerFrom(question, text), "no") << text;
    EXPECT_FALSE(answerFrom(question, "chưa rõ"));
}

TEST(Opinion, NothingButLineEndsIsNoAnswer) {
    for (const AnswerKind kind : {AnswerKind::YesNo, AnswerKind::Choice, AnswerKind::ShortText})
        EXPECT_FALSE(answerFrom(asking(kind), " \r\n\t"));
    EXPECT_EQ(answerFault(asking(AnswerKind::ShortText), "\r"), "answer_unknown");
}

TEST(Opinion, AShortTextIsMeasuredInCharacters) {
    const Question question = asking(AnswerKind::ShortText);
    EXPECT_EQ(answerFrom(question, " Thêm máy\r\n"), "Thêm máy");
    EXPECT_FALSE(answerFault(question, "Đường đến ")) << "ten characters, fourteen bytes";
    EXPECT_EQ(answerFault(question, "Đường đến đó"), "text_too_long");
}

}  // namespace
}  // namespace ansinh
