"""Measures of one network, as somebody with python-igraph would ask for them. Reads ties from a file, then answers each line of stdin with
one line of JSON that says how long it took. The network itself is built before anything is timed."""
import json
import resource
import sys
import time

import igraph

with open(sys.argv[1]) as file:
    given = json.load(file)

graph = igraph.Graph(n=given["size"], edges=list(zip(given["from"], given["to"])))
walked = given["walkedFrom"]


def louvain():
    return graph.community_multilevel().modularity


def cuts():
    return {
        "points": sorted(graph.articulation_points()),
        "bridges": sorted(sorted(graph.es[tie].tuple) for tie in graph.bridges()),
    }


def betweenness():
    """From every body, or from as many as ours is walked from: then only the time can be compared."""
    return graph.betweenness(directed=False, sources=None if walked is None else range(walked))


def constraint():
    return [None if value != value else value for value in graph.constraint()]


answers = {"louvain": louvain, "cuts": cuts, "betweenness": betweenness, "constraint": constraint}
print(json.dumps({"igraph": igraph.__version__}), flush=True)
for line in sys.stdin:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    answer = answers[line.strip()]()
    taken = (time.perf_counter() - began) * 1000
    told = {"ms": taken, "peakBytes": (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024, "answer": answer}
    print(json.dumps(told), flush=True)
