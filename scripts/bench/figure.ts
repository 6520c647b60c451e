/** One measured number, and what it is held against in the same run. */
export interface Figure {
  figure: string;
  value: number;
  unit: string;
  /** The peer, or the limit. */
  against: string;
  /** Ours divided by the peer's or by the limit. */
  ratio: number;
}

const round = (value: number) => Number(value.toPrecision(4));

export const figure = (name: string, value: number, unit: string, against: string, peer: number): Figure => ({
  figure: name,
  value: round(value),
  unit,
  against: `${against} (${round(peer)} ${unit})`,
  ratio: round(value / peer),
});

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function print(figures: readonly Figure[]): void {
  for (const each of figures) console.log(JSON.stringify(each));
}
