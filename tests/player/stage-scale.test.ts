import { describe, expect, it } from 'vitest';
import { stageMode, stageScale } from '../../src/player/stage-scale.js';

const plain = { one: false, rem: 16 };

describe('stageMode', () => {
  it.each([
    [1920, 1080, 'wide'],
    [1366, 768, 'wide'],
    [1366, 625, 'short'],
    [1024, 640, 'short'],
    [900, 640, 'medium'],
    [800, 640, 'side'],
    [810, 1080, 'upright'],
    // Beside the panel of the help desk, in a window of 1280 by 800.
    [934, 800, 'medium'],
    [934, 1100, 'upright'],
    [720, 480, 'side'],
    [640, 360, 'flat'],
    [390, 844, 'narrow'],
    [360, 560, 'compact'],
    [320, 256, 'tiny'],
  ] as const)('lays out %d by %d as %s', (width, height, mode) => {
    expect(stageMode(width, height, plain)).toBe(mode);
  });

  it('shows one device at any width when asked', () => {
    expect(stageMode(1920, 1080, { one: true, rem: 16 })).toBe('single');
    expect(stageMode(360, 560, { one: true, rem: 16 })).toBe('single');
  });

  it('counts larger text as a smaller window', () => {
    expect(stageMode(1366, 768, { one: false, rem: 20 })).toBe('short');
  });
});

describe('stageScale', () => {
  it.each([
    [1366, 708, 'wide'],
    [1366, 571, 'short'],
    [1920, 1014, 'wide'],
  ] as const)('keeps the text of the phone at its own size or larger at %d by %d', (width, height, mode) => {
    expect(stageScale(width, height, mode).phone).toBeGreaterThanOrEqual(1);
  });

  it('grows with a projector and fits beside the laptop', () => {
    const scale = stageScale(1920, 1014, 'wide');
    expect(scale.phone).toBeGreaterThan(1.15);
    expect(scale.laptop).toBeGreaterThan(1.2);
    expect(scale.phoneWidth).toBeLessThan(500);
  });

  it('draws the devices larger with larger text, as far as they have the room', () => {
    const [plain, larger, largest] = [16, 18, 20].map((rem) => stageScale(1366, 708, 'short', rem));
    expect(larger?.phone).toBeGreaterThan(plain?.phone ?? 0);
    expect(largest?.phone).toBeGreaterThan(larger?.phone ?? 0);
    expect(largest?.laptop).toBeGreaterThan(plain?.laptop ?? 0);
    expect(stageScale(360, 503, 'compact', 20).phone).toBe(1);
    expect(stageScale(720, 428, 'side', 20).phone).toBeLessThan(1.1);
  });

  it('fills the height exactly with phone, caption and air', () => {
    const { pad, gap, cap, length, phone } = stageScale(1366, 708, 'wide');
    expect(gap * 0.8 + cap + (length + 16) * phone + pad).toBeCloseTo(708);
  });
});
