#pragma once

#include <QList>
#include <QObject>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace ansinh::app {

// Rows and cells of the page Tiến độ. Each property is a role of its list; texts are in the program's language.

/// What one field of the progress table says: a standing with its counts, or a line over the reporting dates.
struct StatusCell {
    Q_GADGET
    QML_VALUE_TYPE(statusCell)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString gap MEMBER gap)
    Q_PROPERTY(QString mapClass MEMBER mapClass)
    Q_PROPERTY(QString standing MEMBER standing)
    Q_PROPERTY(QString valueState MEMBER valueState)
    Q_PROPERTY(bool strong MEMBER strong)
    Q_PROPERTY(QList<QPointF> trend MEMBER trend)
    Q_PROPERTY(double due MEMBER due)
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    QString text;        ///< "24/28"
    QString gap;         ///< "−4": people short; empty for none
    QString mapClass;    ///< its class in the legend; empty: nothing is marked
    QString standing;    ///< "met", …: the mark
    QString valueState;  ///< "provisional", …: the pattern
    bool strong = false;
    QList<QPointF> trend;  ///< x 0…1 over the reporting dates, y the share; drawn instead of texts
    double due = -1;       ///< share that is asked, drawn beside the line; −1: none
    QString spoken;        ///< the whole in words

    friend bool operator==(const StatusCell&, const StatusCell&) = default;
};

/// A column of the progress table with what the city has of it.
struct ColumnRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool borrowed MEMBER borrowed)
    Q_PROPERTY(bool inForce MEMBER inForce)
    Q_PROPERTY(int width MEMBER width)
    Q_PROPERTY(ansinh::app::StatusCell total MEMBER total)
    Q_PROPERTY(ansinh::app::StatusCell city MEMBER city)

public:
    QString key;   ///< of an indicator; "overall" or "trend" for the two before them
    QString kind;  ///< "overall", "trend", "indicator"
    QString title;
    QString note;           ///< "100 %, hạn 20/4/2026"
    bool borrowed = false;  ///< the plan is a template from elsewhere
    bool inForce = false;
    int width = 0;  ///< pixels that its texts need
    StatusCell total;
    StatusCell city;
};

/// An indicator over the whole city, at one look.
struct KpiRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool borrowed MEMBER borrowed)
    Q_PROPERTY(QString figure MEMBER figure)
    Q_PROPERTY(QString figureLabel MEMBER figureLabel)
    Q_PROPERTY(QString tone MEMBER tone)
    Q_PROPERTY(QString countText MEMBER countText)
    Q_PROPERTY(QString gapText MEMBER gapText)
    Q_PROPERTY(QString shareText MEMBER shareText)
    Q_PROPERTY(QString dueText MEMBER dueText)
    Q_PROPERTY(bool inForce MEMBER inForce)
    Q_PROPERTY(bool cityOnly MEMBER cityOnly)
    Q_PROPERTY(QString cityText MEMBER cityText)
    Q_PROPERTY(QString cityStanding MEMBER cityStanding)
    Q_PROPERTY(QString cityClass MEMBER cityClass)
    Q_PROPERTY(int met MEMBER met)
    Q_PROPERTY(int onTheWay MEMBER onTheWay)
    Q_PROPERTY(int behind MEMBER behind)
    Q_PROPERTY(int notReported MEMBER notReported)
    Q_PROPERTY(int notApplicable MEMBER notApplicable)
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    QString key;  ///< of an indicator; empty: the plan as a whole
    QString name;
    bool borrowed = false;
    QString figure;       ///< the one number: communes behind, or met while nothing is due
    QString figureLabel;  ///< what it counts
    QString tone;         ///< "behind", "met", "on_the_way", "not_reported": its colour
    QString countText;    ///< "2.353/2.689 người · 87,5 %"
    QString gapText;      ///< "còn thiếu 336 người"
    QString shareText;    ///< "87,5 %"
    QString dueText;
    bool inForce = false;
    bool cityOnly = false;  ///< asked of the city's own offices alone
    QString cityText;       ///< "38/40"
    QString cityStanding;   ///< empty: not asked of them
    QString cityClass;
    int met = 0;
    int onTheWay = 0;
    int behind = 0;
    int notReported = 0;
    int notApplicable = 0;
    QString spoken;
};

/// One of a few answers to a question.
struct ChoiceRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool borrowed MEMBER borrowed)

public:
    QString key;
    QString name;
    QString note;
    bool borrowed = false;
};

/// The name at the head of a row of the progress table.
struct UnitRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(bool counts MEMBER counts)

public:
    QString code;
    QString name;        ///< without its kind
    QString kind;        ///< "Phường", as a word
    bool counts = true;  ///< in the base of totals
};

/// A task of a plan on the time line.
struct TaskRow {
    Q_GADGET
    Q_PROPERTY(QString plan MEMBER plan)
    Q_PROPERTY(int row MEMBER row)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString clause MEMBER clause)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString lead MEMBER lead)
    Q_PROPERTY(QString partners MEMBER partners)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString product MEMBER product)
    Q_PROPERTY(QString phase MEMBER phase)
    Q_PROPERTY(QString phaseText MEMBER phaseText)
    Q_PROPERTY(bool period MEMBER period)
    Q_PROPERTY(double from MEMBER from)
    Q_PROPERTY(double until MEMBER until)
    Q_PROPERTY(QString measuredBy MEMBER measuredBy)
    Q_PROPERTY(QString reachedText MEMBER reachedText)
    Q_PROPERTY(int met MEMBER met)
    Q_PROPERTY(int onTheWay MEMBER onTheWay)
    Q_PROPERTY(int behind MEMBER behind)
    Q_PROPERTY(int notReported MEMBER notReported)
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    QString plan;
    int row = 0;
    QString number;  ///< the document's; two rows may share one
    QString clause;  ///< where the document has it
    QString name;
    QString lead;
    QString partners;
    QString when;  ///< as the document has it
    QString product;
    QString phase;  ///< "past", "running", "coming" on the chosen day; "open" without a date
    QString phaseText;
    bool period = false;  ///< from … until is a stretch; else `until` is one day
    double from = 0;      ///< 0…1 over the time line
    double until = 0;
    QString measuredBy;   ///< an indicator; empty: none
    QString reachedText;  ///< "42/93 đơn vị đạt"
    int met = 0;
    int onTheWay = 0;
    int behind = 0;
    int notReported = 0;
    QString spoken;
};

/// A mark on the time line.
struct TickRow {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(double place MEMBER place)
    Q_PROPERTY(bool major MEMBER major)

public:
    QString label;
    double place = 0;  ///< 0…1
    bool major = false;
};

/// One count that ever stood behind a field of the table, back to the cell of the file that it was read from.
struct OriginRow {
    Q_GADGET
    Q_PROPERTY(QString measure MEMBER measure)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString countText MEMBER countText)
    Q_PROPERTY(QString standingText MEMBER standingText)
    Q_PROPERTY(bool counts MEMBER counts)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString entered MEMBER entered)
    Q_PROPERTY(QString checksum MEMBER checksum)
    Q_PROPERTY(QString replaced MEMBER replaced)
    Q_PROPERTY(QString remark MEMBER remark)

public:
    QString measure;
    QString date;
    QString countText;
    QString standingText;  ///< in force, corrected by which batch, or taken back when
    bool counts = false;
    QString place;     ///< batch, file and cell
    QString entered;   ///< who and when
    QString checksum;  ///< SHA-256 of the file; empty for what was computed
    QString replaced;  ///< what it took the place of; empty: nothing
    QString remark;    ///< what the sender wrote beside it
};

/// What was known of one field of the table on one reporting date.
struct HistoryRow {
    Q_GADGET
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString countText MEMBER countText)
    Q_PROPERTY(QString shareText MEMBER shareText)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString standing MEMBER standing)
    Q_PROPERTY(QString mapClass MEMBER mapClass)
    Q_PROPERTY(bool current MEMBER current)

public:
    QString date;
    QString countText;
    QString shareText;
    QString stateText;
    QString source;
    QString standing;
    QString mapClass;
    bool current = false;  ///< the one that counts on the chosen day
};

}  // namespace ansinh::app
