#include "geo/progress/feedback_summary.hpp"

#include <gtest/gtest.h>

#include "tests/geo/progress/made.hpp"
#include <algorithm>

namespace ansinh::progress {
namespace {

FeedbackTerms terms() {
    return readFeedbackTerms(made::dataFile("feedback.json"));
}

FeedbackItem item(const std::string& commune, const char* received, const char* due, const std::string& status,
                  const char* closed = nullptr) {
    FeedbackItem made;
    made.commune = commune;
    made.received = made::day(received);
    if (due) made.due = made::day(due);
    made.status = status;
    if (closed) made.closed = made::day(closed);
    return made;
}

TEST(FeedbackSummary, OverdueIsOpenBehindItsDate) {
    const FeedbackItem open = item("a", "2026-05-01", "2026-05-10", "in_progress");
    EXPECT_FALSE(isOverdue(open, terms(), made::day("2026-05-10"))) << "its last day";
    EXPECT_TRUE(isOverdue(open, terms(), made::day("2026-05-11")));
    EXPECT_EQ(daysLate(open, terms(), made::day("2026-05-15")), 5);
    EXPECT_FALSE(isOverdue(item("a", "2026-05-01", nullptr, "received"), terms(), made::day("2027-01-01")));
    EXPECT_FALSE(isOverdue(item("a", "2026-05-01", "2026-05-10", "answered"), terms(), made::day("2026-06-01")));
}

TEST(FeedbackSummary, ADayInThePastSeesWhatWasOpenThen) {
    const FeedbackItem closed = item("a", "2026-05-01", "2026-05-10", "closed", "2026-05-20");
    EXPECT_TRUE(isOverdue(closed, terms(), made::day("2026-05-15")));
    EXPECT_FALSE(isOpen(closed, terms(), made::day("2026-05-20")));
    EXPECT_FALSE(isOpen(closed, terms(), made::day("2026-04-30"))) << "not received yet";
}

TEST(FeedbackSummary, CountsPerCommune) {
    const std::vector<FeedbackItem> items{item("b", "2026-05-01", "2026-05-10", "received"),
                                          item("b", "2026-05-01", "2026-05-05", "assigned"),
                                          item("b", "2026-05-02", "2026-05-05", "answered", "2026-05-04"),
                                          item("a", "2026-05-14", "2026-05-30", "received"),
                                          item("c", "2026-06-01", "2026-06-30", "received")};
    const auto counts = feedbackCounts(items, terms(), made::day("2026-05-15"));
    EXPECT_EQ(counts, (std::vector<FeedbackCount>{{"a", 1, 1, 0, 0}, {"b", 3, 2, 2, 10}}));
}

TEST(FeedbackSummary, TheSchemesChannelsAreThereAndNoComplaints) {
    const FeedbackTerms known = terms();
    for (const char* channel : {"form", "chatbot", "mailbox", "app", "email", "zalo", "fanpage"})
        EXPECT_NE(std::ranges::find(known.channels, channel, &FeedbackTerm::id), known.channels.end()) << channel;
    for (const FeedbackTerm& kind : known.kinds) {
        EXPECT_TRUE(kind.dueDays) << kind.id;
        EXPECT_EQ(kind.name.vi.find("hiếu nại"), std::string::npos);
        EXPECT_EQ(kind.name.vi.find("ố cáo"), std::string::npos);
    }
    EXPECT_TRUE(std::ranges::any_of(known.statuses, [](const FeedbackTerm& s) { return !s.open; }));
}

}  // namespace
}  // namespace ansinh::progress
