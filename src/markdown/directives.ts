import type {Paragraph, PhrasingContent, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

/** The title in `:::danger[Title]`, or null; and the blocks after it. */
export function splitLabel(directive: ContainerDirective): {
  readonly label: PhrasingContent[] | null;
  readonly body: RootContent[];
} {
  const [first, ...rest] = directive.children;
  if (first?.type === 'paragraph' && isLabel(first)) return {label: first.children, body: rest};
  return {label: null, body: [...directive.children]};
}

function isLabel(paragraph: Paragraph): boolean {
  return (paragraph.data as {directiveLabel?: boolean} | undefined)?.directiveLabel === true;
}
