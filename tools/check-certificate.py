#!/usr/bin/env python3
"""check-certificate.py INSTANCE.json CERTIFICATE.json: works out the answer's total and the multipliers' bound again.
Exit 0 when they meet, so that no answer can be better; see docs/planner.md."""
import collections, json, math, sys

q, c = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:3])
n, p, low, up = q["n"], q["p"], q.get("lower", 1), q.get("upper") or q["n"]
w, far, forced = q.get("weights") or [1] * n, q.get("maxDistance") or math.inf, q.get("forcedHosts") or []
e = q.get("eligible") or list(range(n))
may = [j for j in range(n) if (e[j] if isinstance(e[0], bool) else j in e)]
u, host = c["multipliers"], c["assignment"]
assert all(isinstance(x, int) for x in u) and len(u) == len(host) == n, "whole numbers, one for each place"
assert not any(q.get(rule) for rule in ("contiguous", "minParticipants", "maxParticipants", "forbiddenPairs",
                                        "requiredPairs")) and q.get("objective", "total") == "total", "other rules"


def value(j):  # what the class of host j is worth at these prices: the low-1 cheapest members, then those that pay
    x = sorted(64 * w[i] * q["distance"][i][j] - u[i] for i in range(n)
               if i != j and i not in forced and q["distance"][i][j] <= far)
    return math.inf if len(x) < low - 1 else sum(x[:low - 1]) + sum(min(0, y) for y in x[low - 1:up - 1]) - u[j]


values = sorted((j not in forced, value(j)) for j in may)
scaled = sum(u) + sum(v for _, v in values[:p])
bound = scaled if scaled == math.inf else -(-scaled // 64)
total = sum(w[i] * q["distance"][i][host[i]] for i in range(n))
sizes = collections.Counter(host)
kept = (len(sizes) == p and set(forced) <= set(sizes) <= set(may)
        and all(host[j] == j and low <= size <= up for j, size in sizes.items())
        and all(q["distance"][i][host[i]] <= far for i in range(n)))
proved = kept and bound >= total
print(f"total {total}, bound {bound}, rules {'kept' if kept else 'broken'}: {'proved' if proved else 'not proved'}")
sys.exit(0 if proved else 1)
