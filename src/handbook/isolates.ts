/** Characters that set a run apart from the direction of the text around it, where no element can (Unicode UAX #9). */
export const LEFT_TO_RIGHT_ISOLATE = '\u2066';
export const RIGHT_TO_LEFT_ISOLATE = '\u2067';
export const FIRST_STRONG_ISOLATE = '\u2068';
export const POP_ISOLATE = '\u2069';
