/**
 * A style sheet without `:is(…)`, which older reading systems and epubcheck take for an error that spoils the whole
 * rule: every choice is written out. Strings and comments of our style sheets hold no braces.
 */
export function expandSelectors(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/([^{};]+)\{/g, (whole, head: string) =>
      head.includes(':is(')
        ? `${/^\s*/.exec(head)?.[0] ?? ''}${splitList(head.trim()).flatMap(expand).join(',\n')} {`
        : whole,
    );
}

function expand(selector: string): readonly string[] {
  const start = selector.indexOf(':is(');
  if (start < 0) return [selector];
  const open = start + ':is('.length;
  const end = closing(selector, open);
  const [before, after] = [selector.slice(0, start), selector.slice(end + 1)];
  return splitList(selector.slice(open, end)).flatMap((choice) => {
    // An element's name stands before everything else that is said of the element.
    const first = before === '' || /[\s>+~(]$/.test(before) || !/^[a-z*]/.test(choice);
    return first ? expand(before + choice + after) : [];
  });
}

/** Place of the bracket that closes the one before `from`. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let place = from; place < text.length; place += 1) {
    if (text[place] === '(') depth += 1;
    if (text[place] === ')') depth -= 1;
    if (depth === 0) return place;
  }
  return text.length;
}

/** Parts of a list of selectors; commas inside brackets belong to a selector. */
function splitList(list: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of list) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else {
      part += character;
    }
  }
  return [...parts, part.trim()].filter((selector) => selector !== '');
}
