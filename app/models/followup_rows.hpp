#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace ansinh::app {

// Rows of what people follow up: remarks and proposals, findings, opinions.

/// A remark or proposal; nothing about persons, no text of what was said.
struct FeedbackRow {
    Q_GADGET
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString channel MEMBER channel)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString commune MEMBER commune)
    Q_PROPERTY(QString received MEMBER received)
    Q_PROPERTY(QString role MEMBER role)
    Q_PROPERTY(QString roleKey MEMBER roleKey)
    Q_PROPERTY(QString due MEMBER due)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString timeText MEMBER timeText)
    Q_PROPERTY(bool open MEMBER open)
    Q_PROPERTY(bool overdue MEMBER overdue)
    Q_PROPERTY(int daysLate MEMBER daysLate)

public:
    QString number;  ///< in the register: "PA-0001"
    QString kind;
    QString channel;
    QString code;
    QString commune;
    QString received;
    QString role;  ///< the office that handles it
    QString roleKey;
    QString due;
    QString status;
    QString timeText;  ///< "quá hạn 12 ngày", "còn 3 ngày"
    bool open = false;
    bool overdue = false;
    int daysLate = 0;
};

/// Something about a figure that a person should look at.
struct FindingRow {
    Q_GADGET
    Q_PROPERTY(QString severity MEMBER severity)
    Q_PROPERTY(QString severityText MEMBER severityText)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString commune MEMBER commune)
    Q_PROPERTY(QString measure MEMBER measure)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(bool explained MEMBER explained)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString noted MEMBER noted)

public:
    QString severity;  ///< "error", "warning", "note"
    QString severityText;
    QString sentence;
    QString advice;
    QString code;
    QString commune;
    QString measure;
    QString date;    ///< of the figure; empty: nothing was reported
    QString source;  ///< the batch that brought it
    bool explained = false;
    QString note;   ///< what a person said about it
    QString noted;  ///< who, when
};

/// One answer that a question offers, and how many communes chose it.
struct OpinionRow {
    Q_GADGET
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString choice MEMBER choice)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(double share MEMBER share)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool words MEMBER words)
    Q_PROPERTY(QString key MEMBER key)

public:
    QString question;  ///< the question with how many answered of those asked; groups the rows
    QString choice;
    int count = 0;
    double share = 0;    ///< of those that answered, 0…1
    QString text;        ///< "42 · 63 %"
    bool words = false;  ///< `choice` is a short text that a commune wrote
    QString key;         ///< "map_needed/yes"; empty where there is nothing to pick
};

/// What one commune answered.
struct CommuneOpinionRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString countText MEMBER countText)
    Q_PROPERTY(QStringList questions MEMBER questions)
    Q_PROPERTY(QStringList answers MEMBER answers)

public:
    QString code;
    QString name;
    QString countText;      ///< "5/8"
    QStringList questions;  ///< those that it answered, in order
    QStringList answers;    ///< to them
};

}  // namespace ansinh::app
