#pragma once

#include "app/controllers/app_controller.hpp"
#include "app/models/row_model.hpp"

#include <QObject>
#include <QQmlEngine>

namespace ansinh::app {

/// What came in, when and from where; each batch can be taken back.
class BatchController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(ansinh::app::RowModel* batches READ batches CONSTANT FINAL)
    /// Some batch in force brings figures; true until a project is open.
    Q_PROPERTY(bool hasFigures READ hasFigures NOTIFY figuresChanged FINAL)
    /// What was said about the rows of the batch that is looked at.
    Q_PROPERTY(ansinh::app::RowModel* issues READ issues CONSTANT FINAL)
    /// Its number; 0: none.
    Q_PROPERTY(int looked READ looked NOTIFY lookedChanged FINAL)

public:
    explicit BatchController(AppController& app, QObject* parent = nullptr);
    static BatchController* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] RowModel* batches() { return &batches_; }
    [[nodiscard]] bool hasFigures() const;
    [[nodiscard]] RowModel* issues() { return &issues_; }
    [[nodiscard]] int looked() const { return looked_; }

    Q_INVOKABLE void undo(int batch);
    Q_INVOKABLE void look(int batch);

signals:
    void lookedChanged();
    void figuresChanged();

private:
    void fill();

    AppController& app_;
    RowModel batches_;
    RowModel issues_;
    int looked_ = 0;
};

}  // namespace ansinh::app
