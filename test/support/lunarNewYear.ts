/**
 * The first day of the Vietnamese lunar year by the moon itself, to check the calendar of a library against: the new moon by Meeus,
 * "Astronomical Algorithms", chapter 49 (main terms, good to a few minutes), in the time of Hà Nội (UTC+7). Its new year is the new moon
 * between 21 January and 20 February, which holds for every year of this century that is asked for here.
 *
 * @returns ISO date
 */
export function lunarNewYear(year: number): string {
  const earliest = Date.UTC(year, 0, 21) / DAY_MS;
  const around = Math.round((year - 2000) * 12.3685);
  for (let k = around - 3; ; k += 1) {
    const day = Math.floor(newMoon(k) - 2_440_587.5 + 7 / 24);
    if (day >= earliest) return new Date(day * DAY_MS).toISOString().slice(0, 10);
  }
}

const DAY_MS = 86_400_000;

/** Julian day (UT) of the k-th new moon after that of January 2000. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
  const e = 1 - 0.002516 * t;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const omega = 124.7746 - 1.56375588 * k;
  const terrestrial =
    2_451_550.09766 +
    29.530588861 * k +
    0.00015437 * t * t -
    0.4072 * sin(moon) +
    0.17241 * e * sin(sun) +
    0.01608 * sin(2 * moon) +
    0.01039 * sin(2 * node) +
    0.00739 * e * sin(moon - sun) -
    0.00514 * e * sin(moon + sun) +
    0.00208 * e * e * sin(2 * sun) -
    0.00111 * sin(moon - 2 * node) -
    0.00057 * sin(moon + 2 * node) -
    0.00042 * sin(3 * moon) -
    0.00017 * sin(omega);
  return terrestrial - 70 / 86_400;
}
