import {renderSVG} from 'uqr';
import {escapeHtml} from './escape-html.ts';

/**
 * A QR code as a picture that is a link as well. Level M (15 % of it may be lost) suits a print that lies on a ward;
 * the quiet zone of four modules is what ISO/IEC 18004 asks for.
 */
export function createQrCode(address: string, label: string): string {
  const picture = renderSVG(address, {ecc: 'M', border: 4}).replace('<svg ', '<svg aria-hidden="true" ');
  return `<a class="qr" href="${escapeHtml(address)}" aria-label="${escapeHtml(label)}">${picture}</a>`;
}
