import type { Locator, Page } from 'playwright';

/** The ways in which a person works a computer. */
export type Means = 'mouse' | 'keyboard' | 'touch';

/** How the camera is pointed at the code: moved there by the person, or with the button that does it. */
export type Aim = 'move' | 'button';

export interface Hands {
  readonly press: (wanted: Locator) => Promise<void>;
  /** Chooses a radio button. */
  readonly choose: (radio: Locator) => Promise<void>;
  /** Brings the focus there, where one works by keyboard. */
  readonly reach?: (wanted: Locator) => Promise<void>;
  /** Types on a keyboard of one's own; who has none uses the keys on the screen. */
  readonly write?: (field: Locator, text: string) => Promise<void>;
  /** Moves the camera until what it looks at stands in its frame. */
  readonly moveCamera: (camera: Camera) => Promise<void>;
}

/** What the person holds, and what they see in it. */
interface Camera {
  readonly view: Locator;
  readonly frame: Locator;
  readonly target: Locator;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function middle(of: Locator): Promise<Point & { readonly width: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error(`${String(of)} is not in sight.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

/** How far the target is from the middle of the frame. */
async function away({ frame, target }: Camera) {
  const [to, from] = await Promise.all([middle(frame), middle(target)]);
  return { x: from.x - to.x, y: from.y - to.y, room: (to.width - from.width) / 2 };
}

function mouse(page: Page): Hands {
  return {
    press: (wanted) => wanted.click(),
    choose: (radio) => radio.click(),
    async moveCamera(camera) {
      const { x, y } = await middle(camera.view);
      const by = await away(camera);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - by.x, y - by.y, { steps: 8 });
      await page.mouse.up();
    },
  };
}

function touch(page: Page): Hands {
  return {
    press: (wanted) => wanted.tap(),
    choose: (radio) => radio.tap(),
    async moveCamera(camera) {
      const { x, y } = await middle(camera.view);
      const by = await away(camera);
      const screen = await page.context().newCDPSession(page);
      const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
        screen.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x: x - by.x * share, y: y - by.y * share }],
        });
      await finger('touchStart', 0);
      for (const share of [0.25, 0.5, 0.75, 1]) await finger('touchMove', share);
      await finger('touchEnd', 1);
      await screen.detach();
    },
  };
}

/** Where the wanted control is, seen from the focus: the person looks at the page, and tabs the short way. */
const wayTo = (wanted: Locator): Promise<'here' | 'Tab' | 'Shift+Tab'> =>
  wanted.evaluate((element) => {
    const { activeElement: focus } = element.getRootNode() as Document | ShadowRoot;
    if (focus === element) return 'here';
    const before = focus && focus.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
    return before ? 'Shift+Tab' : 'Tab';
  });

function keyboard(page: Page): Hands & Required<Pick<Hands, 'reach' | 'write'>> {
  let presses = 0;

  /** Tabs until the control has the focus. */
  async function reach(wanted: Locator) {
    await wanted.waitFor();
    for (let tabs = 0; tabs < 80; tabs += 1) {
      const way = await wayTo(wanted);
      if (way === 'here') return;
      await page.keyboard.press(way);
    }
    throw new Error(`The Tab key does not lead to ${String(wanted)}.`);
  }

  return {
    reach,
    async press(wanted) {
      await reach(wanted);
      presses += 1;
      await page.keyboard.press(presses % 3 === 0 ? 'Space' : 'Enter');
    },
    async choose(radio) {
      await radio.waitFor();
      // The Tab key stops once in a group, at the button that is on; the arrows go on from there.
      const group = page.locator(`input[name="${await radio.getAttribute('name')}"]`);
      if ((await group.and(page.locator(':checked')).count()) === 0) {
        await reach(group.first());
        await page.keyboard.press('Space');
      }
      await reach(group.and(page.locator(':checked')));
      const values = await group.evaluateAll((radios) => radios.map((one) => (one as HTMLInputElement).value));
      const at = values.indexOf(await group.and(page.locator(':checked')).inputValue());
      const to = values.indexOf(await radio.inputValue());
      for (let step = at; step < to; step += 1) await page.keyboard.press('ArrowRight');
      for (let step = at; step > to; step -= 1) await page.keyboard.press('ArrowLeft');
    },
    async write(field, text) {
      await reach(field);
      await page.keyboard.type(text);
    },
    async moveCamera(camera) {
      await reach(camera.view);
      for (let presses = 0; presses < 60; presses += 1) {
        const { x, y, room } = await away(camera);
        if (Math.abs(x) < room * 0.8 && Math.abs(y) < room * 0.8) return;
        const [left, right] = Math.abs(x) > Math.abs(y) ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
        await page.keyboard.press((Math.abs(x) > Math.abs(y) ? x : y) > 0 ? right! : left!);
      }
      throw new Error('The arrow keys do not bring the code into the frame.');
    },
  };
}

export const hands = { mouse, keyboard, touch } as const satisfies Readonly<Record<Means, (page: Page) => Hands>>;
