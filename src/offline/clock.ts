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

/** The ISO day that a device's own clock shows: in its zone, so that readers find the same day on their screen. */
export function dayShown(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
