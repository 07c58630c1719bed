import type { StageStrings } from '../strings/stage.js';
import type { Device, Scene } from './scene.js';

/**
 * What changed on the device that the learner was not at, in words. `at` is where the learner acted, or null when
 * something happened by itself. Who is not `led` hears what there is, and not what it means or which number it is.
 */
export function newsOf(before: Scene, after: Scene, at: Device | null, t: StageStrings, led: boolean): string | null {
  const { news } = t;
  const said: string[] = [];
  const { number } = after.eyes;
  // It is carried over, so who is led hears it wherever they are.
  const shown = number !== before.eyes.number && number !== null;
  if (shown && (led || at !== 'laptop')) said.push(news.number(led ? number : null));
  else if (at !== 'laptop' && after.laptop.screen !== before.laptop.screen) {
    const line = news.laptop[after.laptop.screen];
    if (line) said.push(line);
  }
  if (at !== 'phone') {
    // Nothing on the laptop belongs to what somebody else asks.
    const asked = after.guard === 'asked' && after.phone.screen === 'askNumber' ? news.notice : undefined;
    const line = after.phone.screen === before.phone.screen ? undefined : (asked ?? news.phone[after.phone.screen]);
    if (line) said.push(line);
    else if (after.phone.notice && !before.phone.notice) said.push(news.notice);
  }
  if (after.hand !== before.hand) said.push(t.twoPhones.inHand[after.hand]);
  else if (after.beside?.notice && !before.beside?.notice) said.push(t.twoPhones.notice);
  if (after.desk?.pass && after.desk.pass !== before.desk?.pass) said.push(t.desk.given(after.desk.pass));
  // Nothing on the screen tells it, so who is led hears it wherever the learner is.
  if (led && after.codeLeft && !before.codeLeft) said.push(t.codeLeft);
  if (led && after.muted && !before.muted) said.push(t.muted);
  if (led && after.guard === 'entered' && before.guard !== 'entered') said.push(t.guard.entered);
  return said.length > 0 ? said.join(' ') : null;
}
