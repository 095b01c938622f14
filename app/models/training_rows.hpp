#pragma once

#include <QColor>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace ansinh::app {

// Rows of the page Tập huấn. Each property is a role of its list; texts are in the program's language, empty where there
// is nothing to say.

/// A class of the plan, of a proposal or of a draft.
struct TrainingClassRow {
    Q_GADGET
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString host MEMBER host)
    Q_PROPERTY(QString hostName MEMBER hostName)
    Q_PROPERTY(QColor colour MEMBER colour)
    Q_PROPERTY(QColor fill MEMBER fill)
    Q_PROPERTY(int size MEMBER size)
    Q_PROPERTY(QString sizeText MEMBER sizeText)
    Q_PROPERTY(QString participants MEMBER participants)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(QString mean MEMBER mean)
    Q_PROPERTY(QString longest MEMBER longest)
    Q_PROPERTY(QString readiness MEMBER readiness)
    Q_PROPERTY(bool hostReady MEMBER hostReady)
    Q_PROPERTY(bool connected MEMBER connected)
    Q_PROPERTY(QString connectedText MEMBER connectedText)
    Q_PROPERTY(QString dates MEMBER dates)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString alternative MEMBER alternative)
    Q_PROPERTY(QString binding MEMBER binding)
    Q_PROPERTY(QString faults MEMBER faults)
    Q_PROPERTY(bool held MEMBER held)
    Q_PROPERTY(bool editable MEMBER editable)

public:
    int number = 0;
    QString title;  ///< "Lớp 9"
    QString host;  ///< code
    QString hostName;  ///< or that none is set
    QColor colour;
    QColor fill;  ///< of its communes on the map
    int size = 0;  ///< communes
    QString sizeText;
    QString participants;
    QString total;  ///< weighted travel, or plain where all weigh the same
    QString mean;
    QString longest;  ///< with whose it is
    QString readiness;  ///< of the host
    bool hostReady = true;
    bool connected = true;
    QString connectedText;
    QString dates;
    QString reason;  ///< why this host, and what the next best one would cost
    QString alternative;  ///< of a class of the plan: the best hosts by mean and by longest
    QString binding;  ///< limits that the class is at
    QString faults;  ///< rules that it breaks
    bool held = false;  ///< stays as it is
    bool editable = false;
};

/// A commune of a class.
struct TrainingMemberRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool host MEMBER host)
    Q_PROPERTY(bool pinned MEMBER pinned)
    Q_PROPERTY(QString travel MEMBER travel)
    Q_PROPERTY(QString next MEMBER next)
    Q_PROPERTY(QString note MEMBER note)

public:
    QString code;
    QString name;
    bool host = false;
    bool pinned = false;  ///< stays in its class
    QString travel;
    QString next;  ///< the next best class and what it would cost
    QString note;  ///< what a person has settled about it
};

/// Something a person has settled.
struct TrainingChoiceRow {
    Q_GADGET
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString cost MEMBER cost)
    Q_PROPERTY(bool dear MEMBER dear)

public:
    QString kind;  ///< "held", "pinned", "host", "no_host", "apart", "together"
    QString text;
    QString cost;  ///< what it adds to the travel; empty until worked out
    bool dear = false;  ///< it costs something
};

/// A class that a commune may be moved to.
struct TrainingTargetRow {
    Q_GADGET
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QColor colour MEMBER colour)

public:
    int number = 0;  ///< 0: a new one
    QString label;  ///< with the way to its host
    QColor colour;
};

/// What can be done with a commune of the draft.
struct TrainingPlaceRow {
    Q_GADGET
    QML_VALUE_TYPE(trainingPlaceRow)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(bool known MEMBER known)
    Q_PROPERTY(bool host MEMBER host)
    Q_PROPERTY(bool setHost MEMBER setHost)
    Q_PROPERTY(bool noHost MEMBER noHost)
    Q_PROPERTY(bool pinned MEMBER pinned)
    Q_PROPERTY(bool held MEMBER held)

public:
    QString code;
    QString name;
    int number = 0;  ///< of its class; 0: in none
    bool known = false;  ///< one of those that are asked about
    bool host = false;
    bool setHost = false;  ///< by a person
    bool noHost = false;  ///< by a person
    bool pinned = false;
    bool held = false;  ///< its class
};

/// A grouping that can be laid beside another.
struct GroupingRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)

public:
    QString key;  ///< "plan", "best", "proposal", "draft", "scenario/7"
    QString name;
};

/// A commune that trains elsewhere in another grouping.
struct TrainingMoveRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(QString change MEMBER change)
    Q_PROPERTY(bool longer MEMBER longer)

public:
    QString code;
    QString name;
    QString from;
    QString to;
    QString change;  ///< of its way
    bool longer = false;
};

/// A figure of two groupings side by side.
struct TrainingFigureRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString before MEMBER before)
    Q_PROPERTY(QString after MEMBER after)
    Q_PROPERTY(QString change MEMBER change)
    Q_PROPERTY(bool worse MEMBER worse)

public:
    QString name;
    QString before;
    QString after;
    QString change;
    bool worse = false;
};

/// The best grouping into a number of classes.
struct CurvePointRow {
    Q_GADGET
    Q_PROPERTY(int classes MEMBER classes)
    Q_PROPERTY(double total MEMBER total)
    Q_PROPERTY(double longest MEMBER longest)
    Q_PROPERTY(QString totalText MEMBER totalText)
    Q_PROPERTY(QString longestText MEMBER longestText)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(bool possible MEMBER possible)
    Q_PROPERTY(bool proved MEMBER proved)
    Q_PROPERTY(bool current MEMBER current)

public:
    int classes = 0;
    double total = 0;  ///< share of the largest total of the curve, 0…1
    double longest = 0;  ///< the same of the longest travel
    QString totalText;
    QString longestText;
    QString status;
    bool possible = true;
    bool proved = true;
    bool current = false;  ///< what the draft has
};

/// What another limit would do.
struct EffectRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(int value MEMBER value)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(QString longest MEMBER longest)
    Q_PROPERTY(QString change MEMBER change)
    Q_PROPERTY(bool possible MEMBER possible)
    Q_PROPERTY(bool better MEMBER better)
    Q_PROPERTY(bool current MEMBER current)

public:
    QString key;  ///< "largest" or "travel"
    int value = 0;  ///< communes, or metres; 0: no limit
    QString text;
    QString total;
    QString longest;
    QString change;
    bool possible = true;
    bool better = false;
    bool current = false;
};

/// A saved proposal.
struct ScenarioRow {
    Q_GADGET
    Q_PROPERTY(int scenario MEMBER scenario)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString saved MEMBER saved)
    Q_PROPERTY(bool accepted MEMBER accepted)

public:
    int scenario = 0;
    QString name;
    QString detail;  ///< classes, travel, how far proved
    QString saved;  ///< when and by whom
    bool accepted = false;  ///< its classes are draft classes of the plan
};

/// When a class is to be held.
struct ClassDatesRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString host MEMBER host)
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QString until MEMBER until)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString team MEMBER team)
    Q_PROPERTY(QString fault MEMBER fault)
    Q_PROPERTY(QColor colour MEMBER colour)

public:
    QString title;
    QString host;
    QString from;  ///< ISO
    QString until;  ///< ISO
    QString text;
    QString team;
    QString fault;  ///< why these dates do not do
    QColor colour;
};

}  // namespace ansinh::app
