#include "app/controllers/origin_rows.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/text/names.hpp"

#include <algorithm>
#include <ranges>

namespace ansinh::app {

namespace {

QString countOf(const FigureRecord& record, bool restricted, const MapTexts& texts) {
    if (!hasCount(record.figure.state) || restricted) return texts.stateLabel(record.figure.state);
    const QString count = texts.count(record.figure.count);
    return record.figure.state == ValueState::Provisional
               ? MapTexts::tr("%1 (%2)", "count and its state").arg(count, texts.stateLabel(record.figure.state))
               : count;
}

QString standingOf(const FigureRecord& record, text::Language language) {
    if (!record.batch.undoneAt.empty())
        return MapTexts::tr("đã gỡ lúc %1").arg(MapTexts::moment(record.batch.undoneAt, language));
    if (record.correctedBy > 0) return MapTexts::tr("đợt %1 đã sửa").arg(record.correctedBy);
    return MapTexts::tr("có hiệu lực");
}

QString placeOf(const FigureRecord& record, text::Language language) {
    QStringList parts{MapTexts::tr("Đợt %1").arg(record.batch.id), MapTexts::originOf(record.batch, language, record.file)};
    if (!record.cell.empty()) parts << MapTexts::tr("ô %1").arg(toQt(record.cell));
    return parts.join(QStringLiteral(" · "));
}

QString enteredOf(const Batch& batch, text::Language language) {
    QStringList parts{toQt(batch.person), MapTexts::moment(batch.at, language)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

std::vector<OriginRow> originRows(const FigureHistory& history, bool restricted, const MapTexts& texts,
                                  text::Language language) {
    std::vector<OriginRow> rows;
    std::vector<const FigureRecord*> ordered;
    for (const FigureRecord& record : history.records) ordered.push_back(&record);
    std::ranges::stable_sort(ordered, std::greater{}, [](const FigureRecord* one) { return one->figure.asOf; });
    for (const FigureRecord* record : ordered) {
        OriginRow row;
        row.measure = toQt(text::pick(history.measure.name, language));
        row.date = texts.date(record->figure.asOf);
        row.countText = countOf(*record, restricted, texts);
        row.standingText = standingOf(*record, language);
        row.counts = record->counts;
        row.place = placeOf(*record, language);
        row.entered = enteredOf(record->batch, language);
        row.checksum = toQt(record->batch.checksum);
        row.remark = toQt(record->remark);
        const auto before = std::ranges::find_if(history.records, [&](const FigureRecord& other) {
            return other.batch.id == record->corrects && other.figure.asOf == record->figure.asOf;
        });
        if (record->corrects > 0 && before != history.records.end())
            row.replaced = MapTexts::tr("thay cho %1 của đợt %2")
                               .arg(countOf(*before, restricted, texts))
                               .arg(before->batch.id);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace ansinh::app
