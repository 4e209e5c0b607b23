// Regional and local boards of which no link upwards to another board is recorded. Always unknown: ask the chair.
// Up: sits under, reports to, is part of, … Down, read from the other end: discharges a duty for, co-ordinates, sets the plan for, oversees.
// A link to a group of boards is general and says nothing sure of one board.
MATCH (b:Partnership {isGroup: false})
WHERE b.tier <> 'national'
  AND NOT EXISTS {
    MATCH (b)-[up:SITS_UNDER|REPORTS_TO|PART_OF|ALIGNED_WITH|REPRESENTED_ON|PREPARES_BUSINESS_FOR]->(above:Partnership {isGroup: false})
    WHERE up.holds <> 'no' AND above <> b
  }
  AND NOT EXISTS {
    MATCH (b)<-[down:DISCHARGES_DUTY_FOR|COORDINATES|SETS_PLAN_FOR|OVERSEES]-(above:Partnership {isGroup: false})
    WHERE down.holds <> 'no' AND above <> b
  }
RETURN 'no-upward-interface:' + b.id + ':-' AS finding, 'unknown' AS state, b.nameEn AS board
ORDER BY finding
