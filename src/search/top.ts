/** The best `limit` of the first `count` scores above zero: numbers, best first, ties by number. */
export function topOf(scores: Float64Array, count: number, limit: number): number[] {
  const best: number[] = [];
  let floor = 0;
  for (let i = 0; i < count; i += 1) {
    const score = scores[i] as number;
    if (score <= floor) continue;
    let at = best.length;
    while (at > 0 && (scores[best[at - 1] as number] as number) < score) at -= 1;
    best.splice(at, 0, i);
    if (best.length > limit) best.pop();
    if (best.length === limit) floor = scores[best[limit - 1] as number] as number;
  }
  return best;
}
