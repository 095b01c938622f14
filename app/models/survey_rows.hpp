#pragma once

#include <QObject>
#include <QString>

namespace ansinh::app {

// Rows of the lists about survey forms; texts are in the program's language.

/// A file that came back.
struct SurveyFileRow {
    Q_GADGET
    Q_PROPERTY(QString file MEMBER file)
    Q_PROPERTY(QString commune MEMBER commune)
    Q_PROPERTY(QString asOf MEMBER asOf)
    Q_PROPERTY(QString counts MEMBER counts)
    Q_PROPERTY(QString remark MEMBER remark)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(bool refused MEMBER refused)

public:
    QString file;
    QString commune;  ///< name; empty while that is a question
    QString asOf;
    QString counts;    ///< "25 mới, 3 phải hỏi"
    QString remark;    ///< what is said about the file as a whole
    QString question;  ///< "commune", "as_of": a person must say; empty: nothing
    bool refused = false;
};

/// An answer in a returned form.
struct SurveyCellRow {
    Q_GADGET
    Q_PROPERTY(int line MEMBER line)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString file MEMBER file)
    Q_PROPERTY(QString commune MEMBER commune)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString found MEMBER found)
    Q_PROPERTY(QString meaning MEMBER meaning)
    Q_PROPERTY(QString before MEMBER before)
    Q_PROPERTY(QString verdict MEMBER verdict)
    Q_PROPERTY(QString verdictText MEMBER verdictText)
    Q_PROPERTY(QString decision MEMBER decision)
    Q_PROPERTY(QString problem MEMBER problem)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(bool acceptable MEMBER acceptable)

public:
    int line = 0;   ///< place among all lines of the review
    QString place;  ///< "1. Số liệu!F17"
    QString file;   ///< that it came in
    QString commune;
    QString name;     ///< what is asked
    QString found;    ///< what stands there
    QString meaning;  ///< what would be stored; empty: nothing can be proposed
    QString before;   ///< what is known; empty: nothing
    QString verdict;  ///< "same", "new", "changed", "conflicting", "doubtful"
    QString verdictText;
    QString decision;  ///< "open", "take", "refuse"
    QString problem;
    QString advice;
    bool acceptable = false;
};

/// A commune that a form may be made for.
struct SurveyRecipientRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString standingText MEMBER standingText)
    Q_PROPERTY(bool chosen MEMBER chosen)

public:
    QString code;
    QString name;
    QString standingText;  ///< in the round that is looked at; empty: none is known
    bool chosen = false;
};

/// Where a commune stands with its form.
struct SurveyStandingRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString standing MEMBER standing)
    Q_PROPERTY(QString standingText MEMBER standingText)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(int asked MEMBER asked)
    Q_PROPERTY(int answered MEMBER answered)

public:
    QString code;
    QString name;
    QString standing;  ///< "late", "waiting", "returned", "not_sent"
    QString standingText;
    QString detail;  ///< deadline or when it came back
    int asked = 0;
    int answered = 0;
};

}  // namespace ansinh::app
