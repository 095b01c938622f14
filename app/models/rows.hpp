#pragma once

#include <QColor>
#include <QList>
#include <QObject>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace ansinh::app {

// Rows of the lists that pages show. Each property is a role of its list; texts are in the program's language.

/// A commune in the list.
struct CommuneRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString sortName MEMBER sortName)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString mapClass MEMBER mapClass)
    Q_PROPERTY(QColor colour MEMBER colour)
    Q_PROPERTY(int missing MEMBER missing)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool schematic MEMBER schematic)

public:
    QString code;
    QString name;      ///< with its kind
    QString sortName;  ///< without it
    QString kind;
    QString mapClass;  ///< its class in the legend of the layer that is shown
    QColor colour;
    int missing = 0;         ///< people short; 0 when nothing is known to be
    QString detail;          ///< one short line for the layer that is shown
    bool schematic = false;  ///< its boundary is computed
};

/// A class of the legend.
struct LegendRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(QColor colour MEMBER colour)
    Q_PROPERTY(QColor ink MEMBER ink)
    Q_PROPERTY(QString look MEMBER look)
    Q_PROPERTY(int otherCount MEMBER otherCount)

public:
    QString key;  ///< as CommuneRow::mapClass, or the state of a figure
    QString label;
    int count = 0;  ///< communes of the base
    QColor colour;
    QColor ink;    ///< of the pattern over the colour
    QString look;  ///< "solid", "hatch", "back_hatch", "lines", "dots"
    int otherCount = -1;  ///< on the other day, where two days stand side by side; else -1
};

/// A number that is read first.
struct FigureRow {
    Q_GADGET
    Q_PROPERTY(QString figure MEMBER figure)
    Q_PROPERTY(QString label MEMBER label)

public:
    QString figure;
    QString label;
};

/// An indicator beside what is asked of one commune.
struct TargetRow {
    Q_GADGET
    QML_VALUE_TYPE(targetRow)
    Q_PROPERTY(QString indicator MEMBER indicator)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString clause MEMBER clause)
    Q_PROPERTY(bool borrowed MEMBER borrowed)
    Q_PROPERTY(QString valueState MEMBER valueState)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(bool counted MEMBER counted)
    Q_PROPERTY(int numerator MEMBER numerator)
    Q_PROPERTY(int denominator MEMBER denominator)
    Q_PROPERTY(QString countText MEMBER countText)
    Q_PROPERTY(double share MEMBER share)
    Q_PROPERTY(QString shareText MEMBER shareText)
    Q_PROPERTY(bool asked MEMBER asked)
    Q_PROPERTY(double dueShare MEMBER dueShare)
    Q_PROPERTY(QString dueText MEMBER dueText)
    Q_PROPERTY(bool inForce MEMBER inForce)
    Q_PROPERTY(int missing MEMBER missing)
    Q_PROPERTY(QString missingText MEMBER missingText)
    Q_PROPERTY(QString standing MEMBER standing)
    Q_PROPERTY(QString standingText MEMBER standingText)
    Q_PROPERTY(QString mapClass MEMBER mapClass)
    Q_PROPERTY(QString reportedText MEMBER reportedText)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QList<QPointF> trend MEMBER trend)

public:
    QString indicator;
    QString name;
    QString clause;         ///< where the plan says it
    bool borrowed = false;  ///< the plan is a template from elsewhere
    QString valueState;     ///< "verified", "zero", …
    QString stateText;
    bool counted = false;  ///< there are counts, and they may be shown
    int numerator = 0;
    int denominator = 0;
    QString countText;  ///< "7/12 người"
    double share = 0;   ///< 0…1
    QString shareText;
    bool asked = false;    ///< there is a target
    double dueShare = 0;   ///< 0…1
    QString dueText;       ///< "90 %, hạn 30/4/2026"
    bool inForce = false;  ///< the due date has passed
    int missing = 0;
    QString missingText;  ///< "còn thiếu 3 người"
    QString standing;
    QString standingText;
    QString mapClass;
    QString reportedText;  ///< the day of the figures
    QString source;        ///< which batch the figure came in
    QList<QPointF> trend;  ///< x 0…1 over the reporting dates, y the share; dates without a figure are left out
};

/// What progress can be shown for. The first one, with an empty id, is the plan as a whole.
struct IndicatorRow {
    Q_GADGET
    Q_PROPERTY(QString indicator MEMBER indicator)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString plan MEMBER plan)
    Q_PROPERTY(bool borrowed MEMBER borrowed)

public:
    QString indicator;
    QString name;
    QString plan;
    bool borrowed = false;  ///< the plan is a template from elsewhere
};

/// A stop of the date control.
struct DateRow {
    Q_GADGET
    Q_PROPERTY(QString iso MEMBER iso)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(bool today MEMBER today)

public:
    QString iso;
    QString label;
    bool today = false;
};

/// Something that a person must know about an import.
struct IssueRow {
    Q_GADGET
    Q_PROPERTY(QString severity MEMBER severity)
    Q_PROPERTY(QString severityText MEMBER severityText)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString field MEMBER field)
    Q_PROPERTY(QString found MEMBER found)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(bool hasPlace MEMBER hasPlace)
    Q_PROPERTY(double longitude MEMBER longitude)
    Q_PROPERTY(double latitude MEMBER latitude)

public:
    QString severity;  ///< "note", "warning", "refused"
    QString severityText;
    QString place;  ///< file and row
    QString field;
    QString found;
    QString text;
    QString advice;
    bool hasPlace = false;
    double longitude = 0;
    double latitude = 0;
};

/// A category of points.
struct CategoryRow {
    Q_GADGET
    Q_PROPERTY(QString category MEMBER category)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QColor colour MEMBER colour)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(bool shown MEMBER shown)

public:
    QString category;
    QString name;
    QString icon;
    QColor colour;
    int count = 0;
    bool shown = false;
};

/// What came in together.
struct BatchRow {
    Q_GADGET
    Q_PROPERTY(int batch MEMBER batch)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString kindText MEMBER kindText)
    Q_PROPERTY(QString file MEMBER file)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString person MEMBER person)
    Q_PROPERTY(QString crs MEMBER crs)
    Q_PROPERTY(QString counts MEMBER counts)
    Q_PROPERTY(bool undone MEMBER undone)
    Q_PROPERTY(bool undoable MEMBER undoable)

public:
    int batch = 0;
    QString kind;
    QString kindText;
    QString file;  ///< or what made it
    QString when;
    QString person;
    QString crs;
    QString counts;  ///< read, accepted, refused
    bool undone = false;
    bool undoable = false;
};

/// A name that only a person can decide.
struct QuestionRow {
    Q_GADGET
    Q_PROPERTY(QString spelling MEMBER spelling)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QStringList codes MEMBER codes)
    Q_PROPERTY(QStringList names MEMBER names)
    Q_PROPERTY(QString answer MEMBER answer)

public:
    QString spelling;
    QString place;      ///< file and row
    QStringList codes;  ///< candidates, nearest first
    QStringList names;  ///< of the same candidates
    QString answer;     ///< a code, "-" to leave the row out, empty while open
};

/// Devices of one kind.
struct DeviceRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QColor colour MEMBER colour)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString name;
    QColor colour;
    QString total;
    QString detail;  ///< by condition
};

/// A point of one commune.
struct PointRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString category MEMBER category)
    Q_PROPERTY(QColor colour MEMBER colour)
    Q_PROPERTY(QString source MEMBER source)

public:
    QString name;
    QString category;
    QColor colour;
    QString source;
};

/// A saved view.
struct SavedViewRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString name;
    QString caption;
    QString detail;  ///< layer, commune, day
};

/// Where a target of a profile is written, and how the commune stands among all.
struct ClauseRow {
    Q_GADGET
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString reference MEMBER reference)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString rank MEMBER rank)

public:
    int number = 0;  ///< as the profile numbers its targets, from 1
    QString name;
    QString reference;
    QString summary;  ///< the clause in our words
    QString source;
    QString rank;  ///< "hạng 3–5/86"; empty without one
};

/// A commune beside its neighbours, on the same targets.
struct NeighbourRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool self MEMBER self)
    Q_PROPERTY(QString met MEMBER met)
    Q_PROPERTY(QString missing MEMBER missing)
    Q_PROPERTY(QString readiness MEMBER readiness)
    Q_PROPERTY(QStringList shares MEMBER shares)
    Q_PROPERTY(QList<QColor> colours MEMBER colours)

public:
    QString code;
    QString name;
    bool self = false;
    QString met;        ///< "3/6": targets in force
    QString missing;    ///< people short
    QString readiness;  ///< of devices
    QStringList shares;     ///< by the profile's numbers; "–" where nothing was reported
    QList<QColor> colours;  ///< of the same targets
};

}  // namespace ansinh::app
