#include "app/services/layer_view.hpp"

#include <algorithm>
#include <array>

namespace ansinh::app {

namespace {

CommuneView ofIndicator(const DayFigures& figures, const std::string& code, const std::string& indicator) {
    CommuneView view;
    const auto* row = figures.row(code, indicator);
    if (!row) {
        view.key = keyOf(MapClass::NotApplicable);
        return view;
    }
    view.key = keyOf(classOf(*row));
    view.state = row->state;
    view.missing = row->missing;
    view.due = row->due;
    if (hasCount(row->state) && row->denominator > 0)
        view.share = static_cast<double>(row->numerator) / static_cast<double>(row->denominator);
    return view;
}

CommuneView ofWholePlan(const DayFigures& figures, const std::string& code) {
    CommuneView view;
    const auto* row = figures.overall(code);
    if (!row) {
        view.key = keyOf(MapClass::NotApplicable);
        return view;
    }
    view.key = keyOf(classOf(*row));
    // Nearly every commune is silent about something; only what decides its colour is said by a pattern.
    view.state = row->standing == progress::Standing::NotReported     ? ValueState::NotReported
                 : row->standing == progress::Standing::NotApplicable ? ValueState::NotApplicable
                 : row->state == ValueState::Provisional              ? ValueState::Provisional
                                                                      : ValueState::Verified;
    view.missing = row->missing;
    view.behind = row->behind;
    view.silent = row->silent;
    return view;
}

CommuneView ofDevices(const ProjectFacts& facts, const DayFigures& figures, const std::string& code) {
    CommuneView view;
    const Plan* plan = facts.readinessPlan();
    const auto* row = figures.ready(code);
    if (!plan || !row) {
        view.key = keyOf(MapClass::NotApplicable);
        return view;
    }
    view.key = readinessKeyOf(*plan, *row);
    view.share = row->score;
    view.due = row->due;
    view.missing = row->missing;
    view.state = row->score                                            ? ValueState::Verified
                 : row->standing == progress::Standing::NotApplicable ? ValueState::NotApplicable
                                                                      : ValueState::NotReported;
    return view;
}

CommuneView ofTraining(const ProjectFacts& facts, const Commune& commune) {
    CommuneView view;
    view.state = ValueState::Verified;
    const TrainingClass* one = facts.classOf(commune.code);
    if (one) {
        view.key = "class/" + one->id;
    } else if (commune.reports) {
        view.key = "no_class";
    } else {
        view.key = keyOf(MapClass::NotApplicable);
        view.state = ValueState::NotApplicable;
    }
    return view;
}

/// Who need not report is not late with it.
void excuse(CommuneView& view) {
    if (view.state != ValueState::NotReported) return;
    view.key = keyOf(MapClass::NotApplicable);
    view.state = ValueState::NotApplicable;
    view.silent = 0;
}

CommuneView ofFeedback(const DayFigures& figures, const Commune& commune) {
    CommuneView view;
    if (const auto* count = figures.feedbackOf(commune.code)) view.feedback = *count;
    view.key = feedbackKeyOf(view.feedback);
    view.state = view.feedback ? ValueState::Verified : ValueState::NotApplicable;
    return view;
}

CommuneView ofCompleteness(const DayFigures& figures, const std::string& code) {
    CommuneView view;
    const auto* row = figures.reported(code);
    view.key = row ? completenessKeyOf(*row) : keyOf(MapClass::NotApplicable);
    if (!row || row->asked == 0) return view;
    view.completeness = *row;
    view.state = row->reported == 0 ? ValueState::NotReported : ValueState::Verified;
    view.share = static_cast<double>(row->reported) / row->asked;
    return view;
}

}  // namespace

const char* keyOf(LayerKind kind) {
    switch (kind) {
        case LayerKind::Progress:
            return "progress";
        case LayerKind::Training:
            return "training";
        case LayerKind::Devices:
            return "devices";
        case LayerKind::Feedback:
            return "feedback";
        case LayerKind::Completeness:
            return "completeness";
        case LayerKind::Points:
            break;
    }
    return "points";
}

const std::vector<LayerKind>& allLayerKinds() {
    static const std::vector<LayerKind> all = {LayerKind::Progress, LayerKind::Training,     LayerKind::Devices,
                                               LayerKind::Feedback, LayerKind::Completeness, LayerKind::Points};
    return all;
}

std::optional<LayerKind> layerKindFromKey(const std::string& key) {
    for (const LayerKind kind : allLayerKinds())
        if (key == keyOf(kind)) return kind;
    return std::nullopt;
}

std::vector<CommuneView> viewOf(const ProjectFacts& facts, const DayFigures& figures, LayerKind kind,
                                const std::string& indicator) {
    std::vector<CommuneView> views;
    views.reserve(facts.communes.size());
    for (const Commune& commune : facts.communes) {
        CommuneView view;
        switch (kind) {
            case LayerKind::Progress:
                view = indicator.empty() ? ofWholePlan(figures, commune.code)
                                         : ofIndicator(figures, commune.code, indicator);
                break;
            case LayerKind::Devices:
                view = ofDevices(facts, figures, commune.code);
                break;
            case LayerKind::Feedback:
                view = ofFeedback(figures, commune);
                break;
            case LayerKind::Completeness:
                view = ofCompleteness(figures, commune.code);
                break;
            case LayerKind::Training:
                view = ofTraining(facts, commune);
                break;
            case LayerKind::Points:
                view.key = "plain";
                break;
        }
        view.code = commune.code;
        view.counts = commune.reports;
        if (!commune.reports) excuse(view);
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<ClassCount> classCounts(const ProjectFacts& facts, LayerKind kind, const std::vector<CommuneView>& views) {
    std::vector<ClassCount> counts;
    if (kind == LayerKind::Training) {
        for (const TrainingClass& one : facts.classes) counts.push_back({"class/" + one.id, 0});
        counts.push_back({"no_class", 0});
    } else if (kind == LayerKind::Devices) {
        for (std::string& key : allReadinessKeys(facts.readinessPlan())) counts.push_back({std::move(key), 0});
    } else if (kind == LayerKind::Feedback) {
        for (const char* key : allFeedbackKeys()) counts.push_back({key, 0});
    } else if (kind == LayerKind::Completeness) {
        for (const char* key : allCompletenessKeys()) counts.push_back({key, 0});
    } else if (kind == LayerKind::Progress) {
        for (const MapClass one : allMapClasses()) counts.push_back({keyOf(one), 0});
    }
    for (const CommuneView& view : views) {
        if (!view.counts) continue;
        const auto found = std::ranges::find(counts, view.key, &ClassCount::key);
        if (found != counts.end()) ++found->count;
    }
    return counts;
}

std::map<ValueState, int> stateCounts(const std::vector<CommuneView>& views) {
    std::map<ValueState, int> counts;
    for (const CommuneView& view : views)
        if (view.counts) ++counts[view.state];
    return counts;
}

}  // namespace ansinh::app
