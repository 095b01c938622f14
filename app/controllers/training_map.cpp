#include "app/controllers/training_map.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/services/style_file.hpp"

#include <algorithm>

namespace ansinh::app {

namespace {

constexpr int colourCount = 8;  // of data/style.json

bool isSchematic(const ProjectFacts& facts, const std::string& commune) {
    const auto quality = facts.qualities.find(commune);
    return quality != facts.qualities.end() && quality->second == BoundaryQuality::Schematic;
}

QString fillKey(int colour) {
    return QStringLiteral("class/%1").arg(colour);
}

TrainingPicture draw(const ProjectFacts& facts, const std::vector<MapClassShape>& classes,
                     const std::map<std::string, QString>& fills, bool dark) {
    const StyleFile& style = StyleFile::shared();
    TrainingPicture picture;
    for (const Commune& commune : facts.communes) {
        const auto fill = fills.find(commune.code);
        picture.paint.set(toQt(commune.code),
                          style.area(fill == fills.end() ? QStringLiteral("plain") : fill->second, ValueState::Verified,
                                     isSchematic(facts, commune.code), dark));
    }
    for (const MapClassShape& one : classes) {
        TrainingShape shape{one.id, one.id, style.classColour(QString::number(one.colour), dark), {}, toQt(one.host)};
        for (const std::string& member : one.members) shape.members << toQt(member);
        picture.shapes.append(shape);
    }
    return picture;
}

/// The first colour after `wanted`, itself included, that is not among `taken`.
int freeColour(int wanted, const std::set<int>& taken) {
    for (int step = 0; step < colourCount; ++step) {
        const int colour = 1 + (wanted - 1 + step) % colourCount;
        if (!taken.contains(colour)) return colour;
    }
    return 1 + (wanted - 1) % colourCount;
}

}  // namespace

TrainingPicture pictureOf(const ProjectFacts& facts, const std::vector<MapClassShape>& classes,
                          const std::set<std::string>& open, bool dark) {
    std::map<std::string, QString> fills;
    for (const std::string& code : open) fills[code] = QStringLiteral("no_class");
    for (const MapClassShape& one : classes)
        for (const std::string& member : one.members) fills[member] = fillKey(one.colour);
    return draw(facts, classes, fills, dark);
}

TrainingPicture differencePicture(const ProjectFacts& facts, const std::vector<MapClassShape>& classes,
                                  const std::set<std::string>& moved, bool dark) {
    std::map<std::string, QString> fills;
    for (const MapClassShape& one : classes)
        for (const std::string& member : one.members)
            fills[member] = moved.contains(member) ? fillKey(one.colour) : QStringLiteral("no_class");
    return draw(facts, classes, fills, dark);
}

std::vector<MapClassShape> shapesOf(const std::vector<TrainingClass>& classes) {
    std::vector<MapClassShape> shapes;
    for (const TrainingClass& one : classes)
        shapes.push_back({toQt(one.id), std::max(1, toQt(one.id).toInt()), one.host.value_or(""), one.members});
    return shapes;
}

std::vector<MapClassShape> shapesOf(const TrainingProblem& problem, const TrainingDraft& draft) {
    std::map<int, int> classAt;  // place → position in the draft
    for (std::size_t i = 0; i < draft.classes.size(); ++i)
        for (const std::string& member : draft.classes[i].members)
            classAt[placeOf(problem, member)] = static_cast<int>(i);
    std::vector<std::set<int>> touching(draft.classes.size());
    for (const auto& [a, b] : problem.instance.adjacency) {
        const auto left = classAt.find(a);
        const auto right = classAt.find(b);
        if (left == classAt.end() || right == classAt.end() || left->second == right->second) continue;
        touching[static_cast<std::size_t>(left->second)].insert(right->second);
        touching[static_cast<std::size_t>(right->second)].insert(left->second);
    }
    std::vector<MapClassShape> shapes;
    for (std::size_t i = 0; i < draft.classes.size(); ++i) {
        const DraftClass& one = draft.classes[i];
        std::set<int> taken;
        for (const int other : touching[i])
            if (static_cast<std::size_t>(other) < i) taken.insert(shapes[static_cast<std::size_t>(other)].colour);
        shapes.push_back({QString::number(one.number), freeColour(one.number, taken), one.host, one.members});
    }
    return shapes;
}

std::vector<MapClassShape> shapesOf(const Scenario& scenario, int firstNumber) {
    std::vector<MapClassShape> shapes;
    int number = firstNumber;
    for (const ScenarioClass& one : scenario.classes) {
        const QString id = one.existing.empty() ? QString::number(number++) : toQt(one.existing);
        shapes.push_back({id, 1 + (std::max(1, id.toInt()) - 1) % colourCount, one.host, one.members});
    }
    return shapes;
}

}  // namespace ansinh::app
