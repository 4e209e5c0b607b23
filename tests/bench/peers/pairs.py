"""All pairs of boards that share an area, as somebody with scipy would find them. Reads rows from a file, then answers each line of stdin
(`counts`, `product` or `question`) with one line of JSON that says how long it took."""
import json
import resource
import sys
import time

import numpy as np
import scipy
from scipy import sparse

with open(sys.argv[1]) as file:
    given = json.load(file)


def matrix(rows, columns):
    starts, items = np.array(rows["starts"], np.int32), np.array(rows["items"], np.int32)
    return sparse.csr_matrix((np.ones(len(items), np.int32), items, starts), (len(starts) - 1, columns))


areas = matrix(given["areas"], given["areaCount"])
facets = [matrix(facet["rows"], facet["count"]) for facet in given["facets"]]
weights = [facet["weight"] for facet in given["facets"]]
members = facets[0]
usual = 4


def pairs_that_meet():
    """Both boards, the first one first, and how many areas they share."""
    met = sparse.triu(areas @ areas.T, 1).tocoo()
    return met.row, met.col, met.data


def product():
    return members @ members.T


def question():
    """Five facets, the score and the best of a page: what our list of pairs answers."""
    a, b, shared_areas = pairs_that_meet()
    total, weight, known, of_members = np.zeros(len(a)), np.zeros(len(a)), np.zeros(len(a), int), None
    for place, facet in enumerate(facets):
        sizes = np.diff(facet.indptr)
        both = (sizes[a] > 0) & (sizes[b] > 0)
        shared = np.zeros(len(a), np.int64)
        where = np.nonzero(both)[0]
        shared[where] = np.asarray(facet[a[where]].multiply(facet[b[where]]).sum(axis=1)).ravel()
        jaccard = np.where(both, shared / np.maximum(sizes[a] + sizes[b] - shared, 1), 0)
        counts = both & (weights[place] > 0 or place < usual)
        total += np.where(counts, weights[place] * jaccard, 0)
        weight += np.where(counts, weights[place], 0)
        known += counts
        if place == 0:
            of_members, have_members = shared, both
    area_sizes = np.diff(areas.indptr)
    score = np.where((known > 1) & have_members & (weight > 0), total / np.maximum(weight, 1e-300), -1)
    score = np.where(score < 0, -1, score * (shared_areas / np.minimum(area_sizes[a], area_sizes[b])))
    best = np.lexsort((b, a, -of_members, -score))[: given["first"]]
    return [[int(a[at]), int(b[at])] for at in best]


def counts():
    """Shared members of every pair that shares an area, to be held against ours."""
    a, b, _ = pairs_that_meet()
    shared = np.asarray(product()[a, b]).ravel()
    return {"a": a.tolist(), "b": b.tolist(), "shared": shared.astype(int).tolist()}


answers = {"product": product, "question": question, "counts": counts}
print(json.dumps({"scipy": scipy.__version__}), flush=True)
for line in sys.stdin:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    answer = answers[line.strip()]()
    taken = (time.perf_counter() - began) * 1000
    told = {"ms": taken, "peakBytes": (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024}
    if line.strip() == "product":
        told["bytes"] = int(answer.data.nbytes + answer.indices.nbytes + answer.indptr.nbytes)
    else:
        told["answer"] = answer
    print(json.dumps(told), flush=True)
