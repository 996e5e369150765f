/**
 * Fetches, and fails with a `TimeoutError` where no answer has begun in time. One that has begun may take as long as it
 * needs. (`AbortSignal.any` would say it shorter; phones of 2023 do not have it.)
 */
export async function fetchSoon(request: Request, patienceMs: number): Promise<Response> {
  const ending = new AbortController();
  const stop = (): void => ending.abort(request.signal.reason);
  if (request.signal.aborted) stop();
  request.signal.addEventListener('abort', stop, {once: true});
  const timer = setTimeout(
    () => ending.abort(new DOMException(`${request.url}: no answer`, 'TimeoutError')),
    patienceMs,
  );
  try {
    return await fetch(new Request(request, {signal: ending.signal}));
  } finally {
    clearTimeout(timer);
  }
}
