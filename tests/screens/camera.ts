import jsQR from 'jsqr';
import { page } from 'vitest/browser';

type Box = [left: number, top: number, width: number, height: number];

/** Reads each picture on the page as a camera would: what is in the codes that it finds. */
export async function codesIn(pictures: readonly Element[]): Promise<readonly string[]> {
  const shot = await page.screenshot({ save: false });
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${shot}`)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('No canvas.');
  pen.drawImage(bitmap, 0, 0);
  const scale = bitmap.width / innerWidth;
  return pictures.flatMap((picture) => {
    const { x, y, width, height } = picture.getBoundingClientRect();
    const [left, top, wide, high] = [x, y, width, height].map((length) => Math.round(length * scale)) as Box;
    // Noise is read as a code of nothing now and then.
    return jsQR(pen.getImageData(left, top, wide, high).data, wide, high)?.data || [];
  });
}
