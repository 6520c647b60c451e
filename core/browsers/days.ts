/** A day so many days later (or earlier), as `YYYY-MM-DD`. */
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export const earlier = (a: string, b: string): string => (a < b ? a : b);
