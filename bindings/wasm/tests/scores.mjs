// An assessment in the words of the worked cases of scoring, and what it says otherwise. It runs in Node and in a browser.

/** What a case names and the answer says otherwise; what it does not name is not looked at. */
export function differences(expected, found, at) {
  const isMap = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
  if (isMap(expected) && isMap(found) && Object.keys(expected).length > 0) {
    return Object.keys(expected).flatMap((key) =>
      key in found ? differences(expected[key], found[key], `${at}, ${key}`) : [`${at}, ${key}: nothing`],
    );
  }
  const same = JSON.stringify(expected) === JSON.stringify(found);
  return same ? [] : [`${at}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`];
}

export function inWordsOfTheCases(assessment) {
  const [scores, items, columns] = [{}, {}, {}];
  for (const sheet of assessment.scores ?? []) {
    const scored = sheet.scored !== "nothing_scored";
    scores[sheet.id] = {
      scored: sheet.scored,
      passed: sheet.passed,
      ...(scored && {
        score: extent(sheet.low, sheet.high),
        out_of: extent(sheet.out_of_low, sheet.out_of_high),
        tight: sheet.tight,
      }),
    };
    const open = [...sheet.items];
    for (const item of open) {
      items[item.id] = item.scored === "nothing_scored" ? null : extent(item.low, item.high);
      open.push(...(item.items ?? []));
    }
    columns[sheet.id] = Object.fromEntries(
      (sheet.columns ?? []).map((column) => [
        column.id,
        {
          score: extent(column.low, column.high),
          difference: difference(column.difference),
          items: Object.fromEntries(
            column.items.map((item) => [
              item.id,
              { marks: item.marks.fraction, difference: difference(item.difference) },
            ]),
          ),
        },
      ]),
    );
  }
  const { certain = null, possible = null } = assessment.level ?? {};
  return { scores, items, columns, level: { certain, possible } };
}

/** One number, or both ends where they differ; null where there is no bound. */
function extent(low, high) {
  const ends = [low, high].map((end) => end?.fraction ?? null);
  return ends[0] === ends[1] && ends[0] !== null ? ends[0] : ends;
}

function difference(found) {
  return found ? extent(found.low, found.high) : null;
}
