#include "app/controllers/commune_controller.hpp"

#include "app/controllers/map_texts.hpp"
#include "app/controllers/qt_text.hpp"
#include "app/services/style_file.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"
#include "geo/progress/readiness_weights.hpp"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace ansinh::app {

namespace {

QString joined(const std::vector<std::string>& names) {
    QStringList list;
    for (const auto& name : names) list << toQt(name);
    return list.join(QStringLiteral(", "));
}

struct About {
    Trend trend;
    std::vector<PlacePoint> places;
};

}  // namespace

CommuneController::CommuneController(AppController& app, MapController& map, QObject* parent)
    : QObject(parent),
      app_(app),
      map_(map),
      targets_(TargetRow::staticMetaObject),
      borrowedTargets_(TargetRow::staticMetaObject),
      devices_(DeviceRow::staticMetaObject),
      points_(PointRow::staticMetaObject) {
    connect(&map, &MapController::selectedChanged, this, &CommuneController::select);
    connect(&map, &MapController::figuresChanged, this, &CommuneController::fill);
    connect(&map, &MapController::paintChanged, this, &CommuneController::changed);
    connect(&app.session(), &ProjectSession::changed, this, &CommuneController::select);
    connect(&app, &AppController::languageChanged, this, &CommuneController::fill);
    select();
}

CommuneController* CommuneController::create(QQmlEngine* qml, QJSEngine*) {
    return new CommuneController(AppController::of(qml), MapController::of(qml));
}

CommuneController& CommuneController::of(QQmlEngine* qml) {
    return *qml->singletonInstance<CommuneController*>("Ansinh.App", "CommuneController");
}

const Commune* CommuneController::commune() const {
    return facts() && !code().isEmpty() ? facts()->commune(code().toStdString()) : nullptr;
}

void CommuneController::select() {
    complete_ = false;
    trend_.clear();
    places_.clear();
    fill();
    if (!valid()) return;
    const QString wanted = code();
    app_.session().ask<About>(
        this,
        [commune = wanted.toStdString()](Project& project, Monitor&) {
            return About{project.trend(commune), project.pointsOf(commune)};
        },
        [this, wanted](About about) {
            if (wanted != code()) return;
            trend_ = std::move(about.trend);
            places_ = std::move(about.places);
            complete_ = true;
            fill();
        });
}

void CommuneController::fill() {
    fillTargets();
    fillDevices();
    fillPoints();
    emit changed();
}

void CommuneController::fillTargets() {
    if (!valid() || !map_.figures()) {
        targets_.assign<TargetRow>({});
        borrowedTargets_.assign<TargetRow>({});
        return;
    }
    const std::string commune = code().toStdString();
    targets_.assign(targetRows(*facts(), *map_.figures(), commune, trend_, false, app_.language()));
    borrowedTargets_.assign(targetRows(*facts(), *map_.figures(), commune, trend_, true, app_.language()));
}

void CommuneController::fillDevices() {
    std::vector<DeviceRow> rows;
    const auto* ready = valid() && map_.figures() ? map_.figures()->ready(code().toStdString()) : nullptr;
    if (ready) {
        const text::Language language = app_.language();
        std::map<std::string, std::map<std::string, std::int64_t>> byKind;
        for (const auto& [key, count] : ready->counts) {
            const auto slash = key.find('/');
            byKind[key.substr(0, slash)][slash == std::string::npos ? "" : key.substr(slash + 1)] = count;
        }
        for (const auto& [kind, conditions] : byKind) {
            std::int64_t total = 0;
            QStringList parts;
            for (const auto& [condition, count] : conditions) {
                total += count;
                if (count > 0 && conditions.size() > 1)
                    parts << toQt(text::formatCount(count, language) + " " +
                                  text::deviceConditionName(condition, language));
            }
            rows.push_back({toQt(text::deviceKindName(kind, language)), StyleFile::shared().deviceColour(toQt(kind)),
                            toQt(text::formatCount(total, language)), parts.join(QStringLiteral(", "))});
        }
    }
    devices_.assign(rows);
}

void CommuneController::fillPoints() {
    std::vector<PointRow> rows;
    for (const PlacePoint& place : places_) {
        const auto category = std::ranges::find(facts()->categories, place.category, &store::StoredCategory::id);
        PointRow row;
        row.name = toQt(place.name);
        if (category != facts()->categories.end()) {
            row.category = toQt(text::pick(category->name, app_.language()));
            row.colour = QColor::fromString(category->colour);
        }
        row.source = toQt(place.source);
        rows.push_back(std::move(row));
    }
    points_.assign(rows);
}

QString CommuneController::name() const {
    return valid() ? toQt(text::fullNameOf(*commune(), app_.language())) : QString();
}

QString CommuneController::size() const {
    if (!valid()) return {};
    const Commune& one = *commune();
    QStringList parts{MapTexts::tr("%1 km²").arg(toQt(text::formatNumber(one.legalAreaKm2, 1, app_.language())))};
    if (one.population > 0)
        parts << MapTexts::tr("%1 người").arg(toQt(text::formatCount(one.population, app_.language())));
    else
        parts << MapTexts::tr("chưa rõ dân số");
    return parts.join(QStringLiteral(" · "));
}

QString CommuneController::formerUnits() const {
    return valid() ? joined(commune()->formerUnits) : QString();
}

QString CommuneController::note() const {
    return valid() ? toQt(commune()->note) : QString();
}

bool CommuneController::schematic() const {
    if (!valid()) return false;
    const auto found = facts()->qualities.find(commune()->code);
    return found != facts()->qualities.end() && found->second == BoundaryQuality::Schematic;
}

bool CommuneController::reports() const {
    return valid() && commune()->reports;
}

const progress::OverallRow* CommuneController::overall() const {
    const auto* row = valid() && map_.figures() ? map_.figures()->overall(commune()->code) : nullptr;
    // Who need not report, and doesn't, is not late with it.
    return row && !commune()->reports && row->met + row->behind == 0 ? nullptr : row;
}

QString CommuneController::mapClass() const {
    const auto* overall = this->overall();
    return overall ? toQt(keyOf(classOf(*overall))) : QStringLiteral("not_applicable");
}

QString CommuneController::summary() const {
    const auto* overall = this->overall();
    if (!overall && valid() && !commune()->reports) return MapTexts::tr("Không phải báo cáo, không thuộc cơ sở tính");
    if (!overall || overall->standing == progress::Standing::NotApplicable)
        return MapTexts::tr("Không có chỉ tiêu áp dụng");
    if (overall->due == 0) return MapTexts::tr("Chưa có chỉ tiêu nào đến hạn");
    QStringList parts{MapTexts::tr("Đạt %1/%2 chỉ tiêu đến hạn").arg(overall->met).arg(overall->due)};
    if (overall->behind > 0) parts << MapTexts::tr("chậm %1").arg(overall->behind);
    if (overall->silent > 0) parts << MapTexts::tr("chưa báo cáo %1").arg(overall->silent);
    return parts.join(QStringLiteral(" · "));
}

QString CommuneController::readiness() const {
    const auto* ready = valid() && map_.figures() ? map_.figures()->ready(commune()->code) : nullptr;
    if (!ready) return {};
    const MapTexts texts(*facts(), app_.language());
    if (!ready->score) return MapTexts::tr("Chưa đủ số liệu để tính");
    QString said = MapTexts::tr("Mức sẵn sàng %1").arg(texts.share(*ready->score));
    if (const Plan* plan = facts()->readinessPlan())
        if (const auto place = progress::readinessPlace(*plan, *ready->score))
            said += QStringLiteral(" · ") + texts.readinessName(*place);
    return ready->due ? MapTexts::tr("%1; máy tính hiện đại cần %2").arg(said, texts.due(*ready->due)) : said;
}

QString CommuneController::followUp() const {
    if (!valid() || !map_.figures()) return {};
    const MapTexts texts(*facts(), app_.language());
    QStringList parts;
    if (const auto* reported = map_.figures()->reported(commune()->code); reported && reported->asked > 0 && overall())
        parts << texts.reportedLine(*reported);
    if (const auto* feedback = map_.figures()->feedbackOf(commune()->code))
        parts << MapTexts::tr("Phản ánh, kiến nghị: %1").arg(texts.feedbackLine(*feedback));
    return parts.join(QStringLiteral(". "));
}

QString CommuneController::pointSummary() const {
    std::map<QString, int> byCategory;
    for (int i = 0; i < points_.count(); ++i) ++byCategory[points_.get(i).value<PointRow>().category];
    QStringList parts;
    for (const auto& [category, count] : byCategory) parts << QStringLiteral("%1 %2").arg(category).arg(count);
    return parts.join(QStringLiteral(", "));
}

QString CommuneController::training() const {
    if (!valid()) return {};
    const TrainingClass* one = facts()->classOf(commune()->code);
    return one ? toQt(text::pick(one->name, app_.language())) : MapTexts::tr("Chưa thuộc lớp nào");
}

QString CommuneController::trainingDetail() const {
    const TrainingClass* one = valid() ? facts()->classOf(commune()->code) : nullptr;
    if (!one) return {};
    const MapTexts texts(*facts(), app_.language());
    QStringList parts;
    parts << (one->host ? MapTexts::tr("Tổ chức tại %1").arg(texts.communeName(*one->host))
                        : MapTexts::tr("Chưa định nơi tổ chức"));
    if (one->from && one->until)
        parts << QStringLiteral("%1 – %2").arg(texts.date(*one->from), texts.date(*one->until));
    parts << toQt(text::classStatusName(one->status, app_.language()));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace ansinh::app
