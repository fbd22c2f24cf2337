"""What the peers written in Python share: the rules of `rules.json`, and the terms and numbers of those written out."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

RULES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "rules.json").read_text(encoding="utf-8"))
IDS = [rule["rule"] for rule in RULES]

LEVELS = ["village", "community"]
TEAM = ["core_households", "member_volunteers", "members_and_residents"]
BENEFIT = ["practical_training", "health_care", "legal_lecture", "culture_and_sport", "other_public_benefit"]
AUXILIARY = [
    "individual_office",
    "joint_office",
    "secretary_office",
    "supervision_office",
    "resident_cadre_office",
    "canteen",
    "duty_room",
    "storage_room",
    "equipment_room",
    "toilet",
    "corridor",
]
HALL = "service_hall"
HUNG_BY = date(2021, 6, 1)
ROOMS, ACTIVITIES, DAYS, TEAMS, RANK_SHARE = 10, 12, 12, 1, 30
PLAQUES = [2, 4]
#: More than any number of times that a fact may have.
ANY_TIMES = 1_000_000

#: Rules about rules: the first is all of rules 1 to 7, the fifth all of chapter 5 but what is only recommended.
CHAPTER_5 = [n for n in range(11, 64) if n != 47]
APPLICATION = range(1, 8)
#: Does not apply to a center without a plaque.
PLAQUE = 8
BINDING = [n for n in range(64) if n not in (0, 4, 47, PLAQUE)]
