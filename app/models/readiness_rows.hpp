#pragma once

#include <QColor>
#include <QList>
#include <QObject>
#include <QString>

namespace ansinh::app {

// Rows of the page Tiến độ, tab Thiết bị.

/// A part of the readiness score and the weight that it has.
struct WeightRow {
    Q_GADGET
    Q_PROPERTY(QString part MEMBER part)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(double weight MEMBER weight)
    Q_PROPERTY(QString weightText MEMBER weightText)
    Q_PROPERTY(QString ownText MEMBER ownText)
    Q_PROPERTY(QString meanText MEMBER meanText)

public:
    QString part;
    QString name;
    double weight = 0;   ///< 0…1; those of all parts sum to 1
    QString weightText;  ///< "30 %"
    QString ownText;     ///< the plan file's; empty while it is the same
    QString meanText;    ///< the communes that report it: how many, and their mean
};

/// A class of the score with the communes in it.
struct ReadinessClassRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString range MEMBER range)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(int before MEMBER before)
    Q_PROPERTY(QColor colour MEMBER colour)
    Q_PROPERTY(QString look MEMBER look)

public:
    QString key;  ///< empty: too little is reported
    QString name;
    QString range;   ///< "từ 80 %"
    int count = 0;   ///< with the weights as they are moved
    int before = 0;  ///< with the plan's own
    QColor colour;
    QString look;  ///< as LegendRow::look
};

/// A commune's score and how it comes about.
struct ScoreRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool known MEMBER known)
    Q_PROPERTY(double score MEMBER score)
    Q_PROPERTY(QString scoreText MEMBER scoreText)
    Q_PROPERTY(QString classKey MEMBER classKey)
    Q_PROPERTY(QString className MEMBER className)
    Q_PROPERTY(QString classBefore MEMBER classBefore)
    Q_PROPERTY(QColor colour MEMBER colour)
    Q_PROPERTY(QString knownText MEMBER knownText)
    Q_PROPERTY(QList<double> parts MEMBER parts)
    Q_PROPERTY(QList<double> points MEMBER points)
    Q_PROPERTY(QString explained MEMBER explained)

public:
    QString code;
    QString name;
    bool known = false;
    double score = 0;  ///< 0…1
    QString scoreText;
    QString classKey;
    QString className;
    QString classBefore;  ///< its class with the plan's own weights, where that is another one
    QColor colour;
    QString knownText;      ///< how much of the weight is reported, where that is not all
    QList<double> parts;    ///< 0…1 in the order of the parts; −1: not reported
    QList<double> points;   ///< what each part adds to the score
    QString explained;      ///< the sum in words
};

/// A commune that would be called something else if one weight were different.
struct ClassChangeRow {
    Q_GADGET
    Q_PROPERTY(QString move MEMBER move)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString change MEMBER change)
    Q_PROPERTY(bool better MEMBER better)

public:
    QString move;  ///< "Máy tính hiện đại +20 %"
    QString code;
    QString name;
    QString change;  ///< "lên Sẵn sàng: 78,9 % thành 80,4 %"
    bool better = false;
};

}  // namespace ansinh::app
