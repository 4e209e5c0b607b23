// Pairs of boards that share an area and members, found by their members: how many, and how many members they share in all.
MATCH (a:BenchBoard)-[:SEAT]-(o:BenchBody)
MATCH (o)-[:SEAT]-(b:BenchBoard) WHERE a.number < b.number
WITH a, b, count(*) AS shared
WHERE any(area IN a.areas WHERE area IN b.areas)
RETURN count(*) AS pairs, sum(shared) AS shared
