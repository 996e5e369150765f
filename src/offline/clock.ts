/** Clocks differ by minutes, and a day is written in many zones. */
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * True where the device's clock cannot be right: more than a day from the server's, or before something happened
 * that has happened (`past`: instants or ISO days).
 */
export function isClockWrong(now: Date, serverTime: Date | null, past: readonly string[]): boolean {
  if (serverTime !== null) return Math.abs(now.getTime() - serverTime.getTime()) > DAY_MS;
  return past.some((instant) => now.getTime() < new Date(instant).getTime() - DAY_MS);
}
