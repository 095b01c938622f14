#include "app/cli/command.hpp"
#include "app/cli/plan_training.hpp"

namespace ansinh::cli {

namespace {

constexpr text::Bilingual kNumber{"SỐ", "N"};
constexpr text::Bilingual kCommunes{"XÃ,XÃ", "CODE,CODE"};
constexpr text::Bilingual kPairs{"A,B;C,D", "A,B;C,D"};
constexpr text::Bilingual kFile{"TỆP", "FILE"};
constexpr text::Bilingual kDay{"NGÀY", "DATE"};

}  // namespace

void declareTravel(Command& command, QuestionOptions& options) {
    command.value("--travel", options.travel, {"Đường đi lấy từ đâu", "Where travel comes from"},
                  {"geodesic|roads", "geodesic|roads"});
    command.value("--detour", options.detour,
                  {"Hệ số đường vòng so với đường thẳng, mặc định 1.3", "Detour over the straight line, 1.3 by default"},
                  {"HỆ SỐ", "FACTOR"});
    command.value("--roads", options.roads,
                  {"Tệp đường bộ (OGR, cả .osm.pbf) cho lần này, không lưu", "Road lines (OGR, .osm.pbf too), for this once"},
                  kFile);
    command.value("--distance-matrix", options.distanceMatrix,
                  {"Bảng quãng đường CSV, mét, mã xã ở dòng và cột đầu",
                   "Travel as CSV, metres, codes in the first row and column"},
                  kFile);
    command.value("--time-limit", options.timeLimit,
                  {"Số giây tối đa; hết giờ thì giữ lời giải tốt nhất", "Seconds at most; the best so far is kept"},
                  {"GIÂY", "S"});
}

void declareQuestion(Command& command, QuestionOptions& options) {
    command.value("--classes", options.classes,
                  {"Số lớp mới, bắt buộc; fewest: ít nhất có thể", "How many new classes, needed; fewest: as few as can be"},
                  {"SỐ|fewest", "N|fewest"});
    command.value("--min", options.min, {"Số xã ít nhất của một lớp", "Smallest class, communes"}, kNumber);
    command.value("--max", options.max, {"Số xã nhiều nhất của một lớp", "Largest class, communes"}, kNumber);
    command.value("--max-km", options.maxKm, {"Đường đi xa nhất", "Longest travel allowed"}, {"KM", "KM"});
    command.value("--min-participants", options.minParticipants,
                  {"Số học viên ít nhất của một lớp", "Fewest participants of a class"}, kNumber);
    command.value("--max-participants", options.maxParticipants,
                  {"Số học viên nhiều nhất của một lớp", "Most participants of a class"}, kNumber);
    command.value("--weights", options.weights, {"Xã nào nặng hơn", "What makes a commune weigh more"},
                  {"equal|participants|gap|population", "equal|participants|gap|population"});
    command.value("--objective", options.objective, {"Làm nhỏ điều gì", "What is made small"},
                  {"total|longest|total-then-longest", "total|longest|total-then-longest"});
    command.flag("--balance", options.balance, {"Ưu tiên các lớp đều nhau khi ngang nhau", "Even sizes among equals"});
    command.flag("--contiguous", options.contiguous, {"Các xã của một lớp liền nhau", "Classes hang together"});
    command.value("--link", options.links,
                  {"Cặp xã nối nhau dù không giáp, như bằng phà", "Pairs linked though apart, as by a ferry"}, kPairs);
    command.value("--round", options.round,
                  {"Đợt tập huấn; đợt 2 hỏi lại mọi xã", "Round of training; round 2 asks all again"}, kNumber);
    command.value("--include", options.include, {"Thêm xã đã tập huấn", "Also communes that have trained"}, kCommunes);
    command.value("--exclude", options.exclude, {"Bớt xã", "Without these communes"}, kCommunes);
    command.flag("--lock-existing", options.lockExisting,
                 {"Kèm các lớp đã có, giữ nguyên", "With the classes there are, kept as they are"});
    command.value("--hold", options.hold, {"Lớp xếp tay, giữ nguyên", "Classes made by hand, kept"},
                  {"NƠI:A,B;C,D", "HOST:A,B;C,D"});
    command.value("--host", options.hosts, {"Nơi bắt buộc đặt lớp", "Communes that must host"}, kCommunes);
    command.value("--no-host", options.noHosts, {"Nơi không được đặt lớp", "Communes that must not host"}, kCommunes);
    command.value("--only-hosts", options.onlyHosts, {"Chỉ đặt lớp ở các nơi này", "Nobody else may host"}, kCommunes);
    command.value("--min-readiness", options.minReadiness,
                  {"Thiết bị nơi đặt lớp sẵn sàng từ mức này, 0–1", "Device readiness of a host at least, 0–1"},
                  {"MỨC", "SHARE"});
    command.value("--hall", options.hall,
                  {"Chỉ đặt lớp nơi có điểm loại này, như cultural_house", "Hosts have a point of this category"},
                  {"LOẠI", "ID"});
    command.value("--forbid", options.forbid, {"Cặp xã không học chung", "Pairs that must not share a class"}, kPairs);
    command.value("--together", options.together, {"Cặp xã phải học chung", "Pairs that must share a class"}, kPairs);
    command.value("--place", options.place, {"Xã đến đúng nơi này", "Member goes to this host"},
                  {"XÃ,NƠI;…", "MEMBER,HOST;…"});
    command.value("--as-of", options.asOf, {"Số liệu tính đến ngày", "Figures as of"}, kDay);
    declareTravel(command, options);
}

void declareCalendar(Command& command, CalendarOptions& options) {
    command.value("--start", options.start, {"Xếp lịch từ ngày này", "Give dates from this day on"}, kDay);
    command.value("--until", options.until, {"Xong muộn nhất ngày này", "Over by this day"}, kDay);
    command.value("--days", options.days, {"Số ngày mỗi lớp, mặc định 1", "Days of a class, 1 by default"}, kNumber);
    command.value("--teams", options.teams, {"Số nhóm giảng viên, mặc định 1", "Teams of trainers, 1 by default"}, kNumber);
    command.value("--travel-days", options.travelDays,
                  {"Ngày làm việc trống giữa hai lớp của một nhóm", "Working days free between two classes of a team"},
                  kNumber);
    command.flag("--saturdays", options.saturdays, {"Dạy cả thứ bảy", "Saturdays are taught on"});
    command.value("--closed", options.closed, {"Ngày để trống", "Days kept free"}, {"NGÀY,NGÀY", "DATE,DATE"});
}

}  // namespace ansinh::cli
