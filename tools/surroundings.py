#!/usr/bin/env python3
"""surroundings.py COUNTRIES.json [SURROUNDINGS.json]: makes the coasts and land borders of data/surroundings.json anew.

COUNTRIES.json is the TopoJSON of Natural Earth's countries at 1:10m (public domain): the file countries-10m.json of the
package world-atlas. What the project draws by hand stays: labels, islets, and the lines of HAND, whose ends are moved
onto the new coast or border and cut it there. Python's standard library only; the same input gives the same file.
"""
import json
import math
import os
import sys

# Provinces, and what lies under the city: a coast and a border inland of the true ones, so that no ground is seen before
# the city's own shape, however exact that is. Each with the part of Viet Nam's outline that its ends belong to; None:
# an end that stays where it is, on another line of these.
HAND = {"province_north": ("coast", "border"), "province_city": (None, None), "province_south": ("coast", "border"),
        "city_coast_north": ("coast", None), "city_coast_south": (None, "coast"),
        "city_border_north": ("border", None), "city_border_south": (None, "border")}
# The pieces of Viet Nam's outline, from the coast at the northern border on, and which line ends each.
OUTLINE = (("coast_north", "province_north", 0), ("coast_hue", "city_coast_north", 0), ("", "city_coast_south", -1),
           ("coast_quang_ngai", "province_south", 0), ("vn_south", "province_south", -1),
           ("border_quang_ngai", "city_border_south", -1), ("", "city_border_north", 0),
           ("border_hue", "province_north", -1), ("border_north", "", 0))

# Who has an area of its own; all others are one, and borders among them are not drawn.
OWN = {"Vietnam": "vn", "Laos": "laos", "Cambodia": "cambodia", "Thailand": "thailand", "Myanmar": "myanmar",
       "Malaysia": "malaysia", "Brunei": "brunei", "Indonesia": "indonesia", "Philippines": "philippines"}
# West, south, east, north. Nothing of others is drawn in the archipelagos, which are Viet Nam's.
FRAME = (83.0, -8.5, 128.5, 41.0)
NATION = (97.0, 2.0, 122.0, 26.0)
CITY = (107.2, 14.95, 108.75, 16.22)
OURS = ((110.6, 15.0, 113.5, 17.8), (111.0, 6.0, 116.4, 12.5), (114.0, 14.0, 118.5, 21.2))
AROUND_KM = 200
# Tolerances in kilometres round the city, in the country's frame, outside it and where nobody sees; and the smallest
# island that is drawn there, in square kilometres.
CLOSE, FAR, FARTHER, UNSEEN = 0.5, 3.0, 12.0, 100.0
LEAST_KM2 = {CLOSE: 1.5, FAR: 12.0, FARTHER: 600.0, UNSEEN: math.inf}
KM_PER_DEGREE = 111.2


def kilometres(p):
    """A place as kilometres on a plane, good enough for a tolerance."""
    return p[0] * KM_PER_DEGREE * math.cos(math.radians(p[1])), p[1] * KM_PER_DEGREE


def within(box, p):
    return box[0] <= p[0] <= box[2] and box[1] <= p[1] <= box[3]


def tolerance(p):
    """How far a line may be from the true one there, in kilometres."""
    x, y = kilometres(p)
    low, high = kilometres(CITY[:2]), kilometres(CITY[2:])
    if math.hypot(max(low[0] - x, 0, x - high[0]), max(low[1] - y, 0, y - high[1])) < AROUND_KM:
        return CLOSE
    if within(NATION, p):
        return FAR
    return FARTHER if within(FRAME, p) else UNSEEN


def rounded(p):
    places = 3 if tolerance(p) == CLOSE else 2
    return round(p[0], places), round(p[1], places)


def distance(p, a, b):
    (px, py), (ax, ay), (bx, by) = kilometres(p), kilometres(a), kilometres(b)
    dx, dy = bx - ax, by - ay
    along = dx * dx + dy * dy
    share = max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / along)) if along else 0.0
    return math.hypot(px - ax - share * dx, py - ay - share * dy)


def nearest(place, points):
    return min(points, key=lambda p: distance(p, place, place))


def thinned(line):
    """Without the smallest spikes, some of which cross themselves."""
    result = line[:1]
    for p in line[1:-1]:
        if distance(p, result[-1], result[-1]) > 0.15 * tolerance(p):
            result.append(p)
    return result + line[-1:]


def farthest(line, first, last):
    """Of the points between two of a line the one farthest from the chord, in tolerances, and how far."""
    away, at = max((distance(line[i], line[first], line[last]) / tolerance(line[i]), i) for i in range(first + 1, last))
    return at, away


def kept(line):
    """Douglas and Peucker, with a tolerance that depends on the place: which points of the line to keep, in order."""
    keep = {0, len(line) - 1}
    if line[0] == line[-1]:
        keep.add(max(range(len(line)), key=lambda i: distance(line[i], line[0], line[0])))
    work = list(zip(sorted(keep), sorted(keep)[1:]))
    while work:
        first, last = work.pop()
        if last - first < 2:
            continue
        worst, away = farthest(line, first, last)
        if away > 1:
            keep.add(worst)
            work += [(first, worst), (worst, last)]
    return sorted(keep)


def area_km2(ring):
    points = [kilometres(p) for p in ring]
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:]))) / 2


def middle(ring):
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


class Outlines:
    """The countries' outlines as lines between the places where neighbours change, each line once."""

    def __init__(self, topology):
        (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
        self.arcs = []
        for steps in topology["arcs"]:
            x = y = 0
            arc = []
            for dx, dy in steps:
                x, y = x + dx, y + dy
                arc.append((x * sx + tx, y * sy + ty))
            self.arcs.append(arc)
        rings = {}
        for country in topology["objects"]["countries"]["geometries"]:
            polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
            for polygon in polygons:
                ring = self.points(polygon[0])
                if not any(within(FRAME, p) for p in ring) or area_km2(ring) < self.least(middle(ring)):
                    continue
                if country["properties"]["name"] in ("Russia", "Mongolia", "Kazakhstan"):
                    continue
                rings.setdefault(OWN.get(country["properties"]["name"], "abroad"), []).append(polygon[0])
        self.rings = {owner: self.joined(found) for owner, found in rings.items()}
        self.owners = {}
        for owner, found in self.rings.items():
            for ring in found:
                for arc in ring:
                    self.owners.setdefault(max(arc, ~arc), []).append(owner)

    @staticmethod
    def least(place):
        """The smallest island that is drawn there, in km²; none of others' in the archipelagos."""
        if any(within(box, place) for box in OURS):
            return math.inf
        return LEAST_KM2[tolerance(place)]

    def arc(self, number):
        return self.arcs[number] if number >= 0 else self.arcs[~number][::-1]

    def points(self, ring):
        points = []
        for number in ring:
            points += self.arc(number)[1 if points else 0:]
        return points

    def joined(self, rings):
        """Rings of one owner, with the borders among them gone."""
        arcs = {arc for ring in rings for arc in ring}
        left = [arc for ring in rings for arc in ring if ~arc not in arcs]
        starting = {}
        for arc in left:
            starting.setdefault(self.arc(arc)[0], []).append(arc)
        result = []
        for first in left:
            if first not in starting.get(self.arc(first)[0], []):
                continue
            ring, arc = [], first
            while arc is not None:
                starting[self.arc(arc)[0]].remove(arc)
                ring.append(arc)
                following = starting.get(self.arc(arc)[-1], [])
                arc = following[0] if following and self.arc(arc)[-1] != self.arc(ring[0])[0] else None
            if area_km2(self.points(ring)) > self.least(middle(self.points(ring))) or len(ring) > 3:
                result.append(ring)
        return sorted(result, key=lambda ring: -area_km2(self.points(ring)))

    def other(self, owner, arc):
        """Who is on the other side; "coast" for nobody."""
        sides = list(self.owners[max(arc, ~arc)])
        sides.remove(owner)
        return sides[0] if sides else "coast"

    def stretches(self, owner, ring):
        """The ring as (other side, its arcs), beginning where the other side changes."""
        sides = [self.other(owner, arc) for arc in ring]
        turn = next((i for i in range(len(ring)) if sides[i] != sides[i - 1]), 0)
        result = []
        for i in range(len(ring)):
            arc, side = ring[(turn + i) % len(ring)], sides[(turn + i) % len(ring)]
            if result and result[-1][0] == side:
                result[-1][1].append(arc)
            else:
                result.append((side, [arc]))
        return result


class Drawing:
    """Lines by name, in full, and the areas made of them."""

    def __init__(self, outlines, hand):
        self.outlines = outlines
        self.lines = {}
        self.made = {}  # by arcs
        self.between = {}  # names of the lines from one of Viet Nam's cuts to the next, by both, in both directions
        self.hand = hand
        self.cuts = set()  # places on Viet Nam's outline where a line of HAND ends
        self.areas = []

    def add(self, name, points):
        number = 1
        while f"{name}_{number}" in self.lines:
            number += 1
        self.lines[f"{name}_{number}"] = points
        return f"{name}_{number}"

    def connect(self, line, names):
        self.between[line[0], line[-1]] = names
        self.between[line[-1], line[0]] = ["-" + name for name in reversed(names)]

    def viet_nam(self):
        stretches = self.outlines.stretches("vn", self.outlines.rings["vn"][0])
        coast = next(i for i, (side, _) in enumerate(stretches) if side == "coast")
        stretches = stretches[coast:] + stretches[:coast]
        runs = [(side, self.outlines.points(arcs)) for side, arcs in stretches]
        if runs[0][1][0][1] < runs[0][1][-1][1]:  # from south to north: turned, the coast first again
            runs = [(side, line[::-1]) for side, line in runs[:1] + runs[:0:-1]]
        places = {"coast": runs[0][1], "border": [p for _, line in runs[1:] for p in line]}
        for name, ends in HAND.items():
            for at, part in zip((0, -1), ends):
                if part:
                    self.hand[name][at] = nearest(self.hand[name][at], places[part])
                    self.cuts.add(self.hand[name][at])
        parts = {name: [] for name, _, _ in OUTLINE}
        step = 0
        for side, line in runs:
            piece = [line[0]]
            for p in line[1:]:
                piece.append(p)
                _, ender, at = OUTLINE[step]
                ends_here = ender and p == self.hand[ender][at]
                if ends_here or p == line[-1]:
                    if OUTLINE[step][0]:
                        name = self.add(f"vn_{side}", piece)
                        parts[OUTLINE[step][0]].append(name)
                        self.connect(piece, [name])
                    piece = [p]
                step += bool(ends_here)
        self.lines |= self.hand
        self.connect([self.hand["city_border_north"][0], self.hand["city_border_south"][-1]],
                     ["city_border_north", "city_border_south"])
        south = parts["vn_south"]
        self.area("vn_north", "ground", parts["coast_north"] + ["province_north"] + parts["border_north"])
        self.area("hue", "ground", parts["coast_hue"] + ["city_coast_north", "province_city", "-city_border_north"] +
                  parts["border_hue"] + ["-province_north"])
        self.area("quang_ngai", "ground", ["city_coast_south"] + parts["coast_quang_ngai"] + ["province_south"] +
                  parts["border_quang_ngai"] + ["-city_border_south", "-province_city"])
        self.area("vn_south", "ground", south + ["-province_south"])

    def area(self, name, kind, outer, islands=()):
        self.areas.append({"id": name, "kind": kind} | ({"outer": outer} if outer else {}) |
                          ({"islands": list(islands)} if islands else {}))

    def names_of(self, owner, side, arcs):
        """The lines that a stretch of somebody's outline is made of."""
        line = self.outlines.points(arcs)
        if side == "vn":
            stops = [p for i, p in enumerate(line) if p in self.cuts or i in (0, len(line) - 1)]
            return [name for pair in zip(stops, stops[1:]) for name in self.between[pair]]
        for key, turned in ((tuple(arcs), ""), (tuple(~arc for arc in reversed(arcs)), "-")):
            if key in self.made:
                return [turned + self.made[key]]
        self.made[tuple(arcs)] = self.add(f"{owner}_{side}", line)
        return [self.made[tuple(arcs)]]

    def others(self):
        for owner in sorted(self.outlines.rings):
            mainland, islands = [], []
            for number, ring in enumerate(self.outlines.rings[owner]):
                if owner == "vn" and number == 0:
                    continue
                stretches = self.outlines.stretches(owner, ring)
                if len(stretches) == 1:
                    islands.append(self.names_of(owner, "island", stretches[0][1])[0])
                else:
                    mainland.append([name for side, arcs in stretches for name in self.names_of(owner, side, arcs)])
            kind = "ground" if owner == "vn" else "abroad"
            for number, outer in enumerate(mainland[1:], 2):
                self.area(f"{owner}_{number}", kind, outer)
            name = "vn_islands" if owner == "vn" else owner
            if mainland or islands:
                self.area(name, kind, mainland[0] if mainland else [], islands)


def crossings(lines):
    """Segments, as name and number, that meet another anywhere but at an end that they share."""
    cells, bad = {}, set()
    for name, line in lines.items():
        for i, (a, b) in enumerate(zip(line, line[1:])):
            for x in range(math.floor(2 * min(a[0], b[0])), math.floor(2 * max(a[0], b[0])) + 1):
                for y in range(math.floor(2 * min(a[1], b[1])), math.floor(2 * max(a[1], b[1])) + 1):
                    cells.setdefault((x, y), []).append(((name, i), a, b))

    def side(p, a, b):
        value = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
        return 0 if abs(value) < 1e-12 else math.copysign(1, value)

    def on(p, a, b):
        return (side(p, a, b) == 0 and min(a[0], b[0]) <= p[0] <= max(a[0], b[0]) and
                min(a[1], b[1]) <= p[1] <= max(a[1], b[1]))

    def meet(a, b, c, d):
        if {a, b} & {c, d}:
            return {a, b} == {c, d} or any(on(p, c, d) for p in {a, b} - {c, d}) or any(
                on(p, a, b) for p in {c, d} - {a, b})
        return (side(a, c, d) != side(b, c, d) and side(c, a, b) != side(d, a, b)) or any(
            on(p, *edge) for p, edge in ((a, (c, d)), (b, (c, d)), (c, (a, b)), (d, (a, b))))

    for found in cells.values():
        for i, (one, a, b) in enumerate(found):
            for other, c, d in found[i + 1:]:
                if meet(a, b, c, d):
                    bad |= {one, other}
    return bad


def drawn(lines):
    """All lines simplified, with as many more points as it takes that none crosses; islands that touch something all
    the same are left out."""
    full = {name: line if name in HAND else thinned(line) for name, line in lines.items()}
    keep = {name: list(range(len(line))) if name in HAND else kept(line) for name, line in full.items()}
    while True:
        result = {name: [rounded(full[name][i]) for i in places] for name, places in keep.items()}
        bad = crossings(result)
        more = {(name, farthest(full[name], *keep[name][i:i + 2])[0]) for name, i in bad
                if keep[name][i + 1] - keep[name][i] > 1}
        if not more:
            break
        for name, i in more:
            keep[name] = sorted({*keep[name], i})
    touching = {name for name, _ in bad}
    if touching and not any("_island_" in name for name in touching):
        sys.exit("lines cross: " + ", ".join(sorted(touching)))
    return {name: line for name, line in result.items() if not (name in touching and "_island_" in name)}


def written(data):
    def text(value):
        return json.dumps(value, ensure_ascii=False)

    def block(rows, opening, closing):
        return opening + "\n" + ",\n".join("    " + row for row in rows) + "\n  " + closing

    parts = [f'  "source": {text(data["source"])}',
             '  "about": ' + block([f"{text(k)}: {text(v)}" for k, v in data["about"].items()], "{", "}"),
             '  "lines": ' + block([f"{text(name)}: [" + ", ".join(f"[{x:g}, {y:g}]" for x, y in line) + "]"
                                    for name, line in data["lines"].items()], "{", "}"),
             '  "areas": ' + block([text(area) for area in data["areas"]], "[", "]"),
             '  "labels": ' + block([text(label) for label in data["labels"]], "[", "]")]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    path = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(__file__), "../data/surroundings.json")
    with open(sys.argv[1], encoding="utf-8") as file:
        outlines = Outlines(json.load(file))
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    drawing = Drawing(outlines, {name: [tuple(p) for p in data["lines"][name]] for name in HAND})
    drawing.viet_nam()
    drawing.others()
    data["lines"] = lines = drawn(drawing.lines)
    for area in drawing.areas:
        if "islands" in area:
            area["islands"] = [name for name in area["islands"] if name in lines]
    data["areas"] = drawing.areas + [area for area in data["areas"] if "islets" in area]
    with open(path, "w", encoding="utf-8") as file:
        file.write(written(data))
    print(f"{path}: {len(lines)} lines, {sum(map(len, lines.values()))} vertices, {len(drawing.areas)} areas")


if __name__ == "__main__":
    main()
