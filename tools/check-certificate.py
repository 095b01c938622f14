#!/usr/bin/env python3
"""check-certificate.py INSTANCE.json CERTIFICATE.json: works out the answer's total and the multipliers' bound again, in
ten statements after reading. Exit 0 when they meet, so that no answer can be better; see docs/planner.md."""
import json, math, sys
q, c = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:3])

n, u, host, low, up = q["n"], c["multipliers"], c["assignment"], q.get("lower", 1), q.get("upper") or q["n"]
w, e, forced = q.get("weights") or [1] * n, q.get("eligible") or [True] * n, q.get("forcedHosts") or []
may = [j for j in range(n) if (e[j] if isinstance(e[0], bool) else j in e)]
cost = [[w[i] * d if j in may and d <= q.get("maxDistance", d) and (i == j or i not in forced) else math.inf
         for j, d in enumerate(row)] for i, row in enumerate(q["distance"])]
prices = {j: sorted(64 * cost[i][j] - u[i] for i in range(n) if i != j)[:up - 1] for j in may}
worth = sorted((j not in forced, sum(prices[j][:low - 1]) + sum(min(0, x) for x in prices[j][low - 1:]) - u[j]) for j in may)
total, bound = sum(cost[i][host[i]] for i in range(n)), sum(u) + sum(v for _, v in worth[:q["p"]])
proved = (not any(map(q.get, ("contiguous", "minParticipants", "maxParticipants", "forbiddenPairs", "requiredPairs")))
          and q.get("objective", "total") == "total" and all(isinstance(x, int) for x in u) and len(u) == len(host) == n
          and len(set(host)) == q["p"] and all(host[j] == j and low <= host.count(j) <= up for j in host)
          and 64 * (total - 1) < bound < math.inf)
print(f"total {total}, bound {bound / 64}: {'proved' if proved else 'not proved'}")
sys.exit(not proved)
