/** Notes globals by their names; what it gives back restores them. All test files are run in one process. */
export function keepGlobals(...names: readonly string[]): () => void {
  const kept = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  return () => {
    for (const [name, descriptor] of kept) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
