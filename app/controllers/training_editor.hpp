#pragma once

#include "app/controllers/app_controller.hpp"
#include "app/models/row_model.hpp"
#include "app/models/training_rows.hpp"
#include "app/services/settled_choices.hpp"
#include "app/services/training_desk.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <map>
#include <vector>

namespace ansinh::app {

/// What a person does to the draft by hand. Figures and checks follow at once; everything can be undone.
class TrainingEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("TrainingController has it")
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed FINAL)
    Q_PROPERTY(QString redoText READ redoText NOTIFY changed FINAL)
    Q_PROPERTY(ansinh::app::RowModel* settled READ settled CONSTANT FINAL)
    /// Where the commune of showTargets() may be moved to.
    Q_PROPERTY(ansinh::app::RowModel* targets READ targets CONSTANT FINAL)
    /// A second commune is waited for: "apart" or "together"; empty: none is.
    Q_PROPERTY(QString pairing READ pairing NOTIFY pairingChanged FINAL)
    Q_PROPERTY(QString pairingText READ pairingText NOTIFY pairingChanged FINAL)

public:
    TrainingEditor(AppController& app, TrainingDesk& desk, QObject* parent);

    [[nodiscard]] bool canUndo() const { return desk_.history().canUndo(); }
    [[nodiscard]] bool canRedo() const { return desk_.history().canRedo(); }
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] RowModel* settled() { return &settled_; }
    [[nodiscard]] RowModel* targets() { return &targets_; }
    [[nodiscard]] const QString& pairing() const { return pairing_; }
    [[nodiscard]] QString pairingText() const;
    /// What each choice costs, once worked out.
    void setCosts(std::map<SettledChoice, std::int64_t> costs);

    Q_INVOKABLE [[nodiscard]] ansinh::app::TrainingPlaceRow place(const QString& code) const;
    Q_INVOKABLE void showTargets(const QString& code);
    /// "Sang lớp 11: đến Phường Hải Châu 6,2 km (+1,1 km)"; empty where nothing would change.
    Q_INVOKABLE [[nodiscard]] QString preview(const QString& code, int number) const;

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// 0: to a new class.
    Q_INVOKABLE void move(const QString& code, int number);
    Q_INVOKABLE void setHost(const QString& code);
    Q_INVOKABLE void releaseHost(const QString& code);
    Q_INVOKABLE void setMayHost(const QString& code, bool may);
    Q_INVOKABLE void setPinned(const QString& code, bool pinned);
    Q_INVOKABLE void setHeld(int number, bool held);
    Q_INVOKABLE void startPair(const QString& kind, const QString& code);
    Q_INVOKABLE void finishPair(const QString& code);
    Q_INVOKABLE void cancelPair();
    Q_INVOKABLE void giveUp(int row);
    Q_INVOKABLE void giveUpAll();

signals:
    void changed();
    void pairingChanged();

private:
    void fill();
    [[nodiscard]] QString name(const QString& code) const;

    AppController& app_;
    TrainingDesk& desk_;
    RowModel settled_;
    RowModel targets_;
    std::map<SettledChoice, std::int64_t> costs_;
    QString pairing_;
    QString pairFrom_;
};

}  // namespace ansinh::app
