import type { Browser, Locator } from 'playwright';

/** What the screen shows of an element, as pixels. */
export async function pixelsOf(element: Locator, browser: Browser) {
  const picture = (await element.screenshot()).toString('base64');
  const page = await browser.newPage();
  try {
    const { data, ...size } = await page.evaluate(async (base64) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const { width, height } = bitmap;
      const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
      canvas.drawImage(bitmap, 0, 0);
      return { width, height, data: [...canvas.getImageData(0, 0, width, height).data] };
    }, picture);
    return { ...size, data: Uint8ClampedArray.from(data) };
  } finally {
    await page.close();
  }
}
