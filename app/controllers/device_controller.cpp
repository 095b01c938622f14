#include "app/controllers/device_controller.hpp"

#include "app/controllers/readiness_rows_of.hpp"

#include <algorithm>

namespace ansinh::app {

DeviceController::DeviceController(AppController& app, MapController& map, QObject* parent)
    : QObject(parent),
      app_(app),
      map_(map),
      parts_(WeightRow::staticMetaObject),
      classes_(ReadinessClassRow::staticMetaObject),
      scores_(ScoreRow::staticMetaObject),
      changes_(ClassChangeRow::staticMetaObject) {
    connect(&app.session(), &ProjectSession::changed, this, &DeviceController::takeProject);
    connect(&map, &MapController::figuresChanged, this, &DeviceController::fill);
    connect(&app, &AppController::languageChanged, this, &DeviceController::fill);
    connect(&app, &AppController::themeChanged, this, &DeviceController::fill);
    if (app.ready()) takeProject();
}

DeviceController* DeviceController::create(QQmlEngine* qml, QJSEngine*) {
    return new DeviceController(AppController::of(qml), MapController::of(qml));
}

const Plan* DeviceController::plan() const {
    const Facts& facts = app_.session().facts();
    return facts ? facts->readinessPlan() : nullptr;
}

progress::ReadinessWeights DeviceController::weights(const Plan& plan) const {
    return moved_.empty() ? progress::weightsOf(plan) : moved_;
}

void DeviceController::takeProject() {
    const Plan* one = plan();
    const bool same = one && std::ranges::all_of(one->readiness, [this](const ReadinessPart& part) {
                          return moved_.contains(part.id);
                      });
    if (!same) moved_.clear();
    fill();
}

void DeviceController::fill() {
    const Plan* one = plan();
    if (one && map_.ready()) {
        const progress::ReadinessWeights now = weights(*one);
        const ReadinessView view(*one, *app_.session().facts(), *map_.figures(), now, app_.language(), app_.dark());
        parts_.assign(view.parts());
        classes_.assign(view.classes());
        scores_.assign(view.scores());
        changes_.assign(view.changes());
    } else {
        for (RowModel* model : {&parts_, &classes_, &scores_, &changes_}) model->assign<WeightRow>({});
    }
    emit changed();
}

void DeviceController::setWeight(const QString& part, double weight) {
    const Plan* one = plan();
    if (!one) return;
    progress::ReadinessWeights now = weights(*one);
    const auto own = now.find(part.toStdString());
    if (own == now.end()) return;
    const double wanted = std::clamp(weight, 0.0, 0.9);
    const double others = 1 - own->second;
    for (auto& [id, value] : now) {
        if (id == own->first) continue;
        // When one part had everything the rest is shared equally.
        value = others > 0 ? value * (1 - wanted) / others : (1 - wanted) / static_cast<double>(now.size() - 1);
    }
    own->second = wanted;
    moved_ = std::move(now);
    fill();
}

void DeviceController::reset() {
    moved_.clear();
    fill();
}

QString DeviceController::rule() const {
    const Plan* one = plan();
    if (!one) return {};
    const MapTexts texts(*app_.session().facts(), app_.language());
    return MapTexts::tr("Phần chưa báo cáo không tính là 0: điểm là trung bình của các phần đã báo cáo theo trọng số; "
                        "dưới %1 trọng số thì không cho điểm.")
        .arg(texts.share(one->readinessLeastKnown));
}

QString DeviceController::changesText() const {
    QStringList codes;
    for (int i = 0; i < changes_.count(); ++i) {
        const QString code = changes_.get(i).value<ClassChangeRow>().code;
        if (!codes.contains(code)) codes << code;
    }
    bool scored = false;
    for (int i = 0; i < scores_.count() && !scored; ++i) scored = scores_.get(i).value<ScoreRow>().known;
    if (!scored) return MapTexts::tr("Chưa đơn vị nào có điểm");
    return codes.isEmpty() ? MapTexts::tr("Không đơn vị nào đổi loại: cách xếp loại vững")
                           : MapTexts::tr("%n đơn vị đổi loại", "", static_cast<int>(codes.size()));
}

bool DeviceController::borrowed() const {
    const Plan* one = plan();
    return one && one->scope == PlanScope::Template;
}

}  // namespace ansinh::app
