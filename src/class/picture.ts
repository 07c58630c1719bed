import type { ClassSummary, Ending } from '../../machines/coach/class-summary.js';
import type { ClassWords } from '../strings/class.js';
import type { StageStrings } from '../strings/stage.js';
import { endings, nameOfDetour } from './rows.js';

/** Pixels of the picture: wide enough for a slide. */
const width = 1280;
const edge = 48;
const bar = { from: 620, wide: 480, high: 30 } as const;

/** Told apart without colour too: full, striped, open, dotted. */
const fills: Readonly<Record<Ending, string>> = {
  alone: 'fill="#1f7a4d" stroke="#141b3a"',
  helped: 'fill="url(#helped)" stroke="#141b3a"',
  open: 'fill="#fff" stroke="#141b3a" stroke-dasharray="7 4"',
  folded: 'fill="#eceff7" stroke="#141b3a" stroke-dasharray="2 3"',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What a class did as one picture (SVG) with every number in it, to be put in a report or on a slide. */
export function pictureOf(
  { practices }: ClassSummary,
  words: ClassWords,
  scenarios: StageStrings['scenarios'],
): string {
  const { title, sum } = words.t;
  const drawn: string[] = [];
  let y = edge;
  const text = (x: number, said: string, size: number, weight = 400): void => {
    drawn.push(`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}">${escaped(said)}</text>`);
  };

  y += 30;
  text(edge, title, 36, 700);
  y += 44;
  let x = edge;
  for (const ending of endings) {
    drawn.push(`<rect x="${x}" y="${y - 16}" width="26" height="18" stroke-width="2" ${fills[ending]}/>`);
    text(x + 36, sum[ending], 18);
    x += 72 + sum[ending].length * 10;
  }
  for (const { scenario, runs, arrived, straight, detours } of practices) {
    y += 60;
    text(edge, scenarios[scenario], 26, 700);
    y += 30;
    const counts = [
      `${sum.runs}: ${runs}`,
      `${sum.arrived}: ${sum.of(arrived, runs)}`,
      `${sum.straight}: ${sum.of(straight, runs)}`,
    ];
    text(edge, counts.join('  ·  '), 20);
    if (detours.length === 0) {
      y += 40;
      text(edge, sum.noDetours, 20);
    }
    for (const detour of detours) {
      y += 46;
      text(edge, nameOfDetour(detour, words), 20);
      let from: number = bar.from;
      for (const ending of endings) {
        const wide = (bar.wide * detour[ending]) / runs;
        if (wide === 0) continue;
        drawn.push(
          `<rect x="${from}" y="${y - 22}" width="${wide}" height="${bar.high}" stroke-width="2" ${fills[ending]}/>`,
        );
        from += wide;
      }
      text(bar.from + bar.wide + 16, sum.of(detour.runs, runs), 20, 700);
    }
  }
  const height = y + edge;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" fill="#141b3a"><defs><pattern id="helped" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="12" height="12" fill="#fff"/><rect width="7" height="12" fill="#9bd5b5"/></pattern></defs><rect width="${width}" height="${height}" fill="#fff"/>${drawn.join('')}</svg>`;
}

/** A drawing as a picture of points (PNG), which every program takes. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The picture could not be made.'))), 'image/png'),
  );
}
