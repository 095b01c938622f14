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

public:
    explicit BatchController(AppController& app, QObject* parent = nullptr);
    static BatchController* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] RowModel* batches() { return &batches_; }

    Q_INVOKABLE void undo(int batch);

private:
    void fill();

    AppController& app_;
    RowModel batches_;
};

}  // namespace ansinh::app
