export interface Quantity { readonly start: number; readonly end: number; readonly text: string }
export function extractQuantities(_text: string, _locale: string): Quantity[] { return []; }
