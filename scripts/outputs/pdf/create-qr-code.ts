import {encode} from 'uqr';
import {escapeHtml} from '../book/escape-html.ts';

/** Light modules around the code: as many as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/** A QR code as a picture that is a link as well. At level M it can be read with 15 % of it lost, as on a worn print. */
export function createQrCode(address: string, label: string): string {
  const {data, size} = encode(address, {ecc: 'M', border: QUIET_ZONE});
  const picture = `<svg viewBox="0 0 ${size} ${size}" aria-hidden="true"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${data.map(drawRow).join('')}"/></svg>`;
  return `<a class="qr" href="${escapeHtml(address)}" aria-label="${escapeHtml(label)}">${picture}</a>`;
}

/** One bar for each run of dark modules: squares side by side would show seams. */
function drawRow(row: readonly boolean[], y: number): string {
  const runs = row
    .map((dark) => (dark ? '1' : '0'))
    .join('')
    .matchAll(/1+/g);
  return [...runs].map(({0: run, index}) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('');
}
