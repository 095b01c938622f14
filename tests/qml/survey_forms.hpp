#pragma once

#include <QObject>
#include <QString>
#include <QVariantMap>

/// What communes do with the forms that they are sent.
class SurveyForms : public QObject {
    Q_OBJECT

public:
    /// The form of a commune in a folder; empty when there is none.
    Q_INVOKABLE [[nodiscard]] QString formOf(const QString& folder, const QString& commune) const;
    /// Writes `answers` (measure → what is typed as its count; a number is a number) into a form that was sent and saves it.
    /// False when the form has no such line.
    Q_INVOKABLE [[nodiscard]] bool fill(const QString& sent, const QVariantMap& answers, const QString& saved) const;
};
