import { canStartWith, conditions, isConditionId } from '../conditions/condition.js';
import { decodePolicy, encodePolicy } from '../conditions/policy.js';
import type { PhoneKind } from '../protocol/messages.js';
import { possible } from '../world/possible.js';
import { waiting } from '../world/waiting.js';
import { step, type World, type WorldEvent } from '../world/world.js';
import { type CodeReader, type Part, readCode, writeCode } from './code-signs.js';
import { type Pieces, wayOf } from './fold.js';
import { guide } from './guide.js';
import { modelVersion } from './model-version.js';
import { isScenarioId, ours, scenarios } from './registry.js';
import { act, type Run, startRun } from './run.js';

const scenarioIds = [...ours].filter(isScenarioId);
const conditionIds = Object.keys(conditions).filter(isConditionId);
const phones: readonly PhoneKind[] = ['android', 'iphone'];

/** More conditions than a practice begins with. */
const mostConditions = 16;

/** What the text of a policy is written in; the last stands for its end. */
const policySigns = '0123456789abcdefghijklmnopqrstuvwxyz. ';

/** So many things in a row as the guide does them are one number; that many, and another number follows. */
const row = 63;

/** More signs than anybody reads aloud: some fifteen things done otherwise than the guide does them. */
const longest = 50;

/** What the guide does in a world, as a place in what is possible there; -1 where it does nothing. */
function guided(world: World, run: Run): number {
  const event: WorldEvent | null =
    waiting(world).progressIn === null ? guide(world, scenarios[run.scenario]).event : { type: 'world.wait' };
  const name = JSON.stringify(event);
  return possible(world).findIndex((one) => JSON.stringify(one) === name);
}

/**
 * A short code that opens the same place for somebody else, to be read aloud or written down: which practice it is, and what
 * was done otherwise than the guide does it. Numbers and tickets are drawn anew there, so nobody learns them from it, and
 * nothing in it says who it is of. Null for a scenario of a host's own, and where a code would be too long to say.
 */
export function* helpCodeOf(run: Run): Pieces<string | null> {
  const scenario = scenarioIds.indexOf(run.scenario);
  const way = scenario < 0 ? null : yield* wayOf(run);
  if (!way) return null;
  const parts: Part[] = [
    [scenario, scenarioIds.length],
    [phones.indexOf(run.phone), phones.length],
    [run.conditions.length, mostConditions],
    ...run.conditions.map((id): Part => [conditionIds.indexOf(id), conditionIds.length]),
    ...Array.from(`${encodePolicy(run.policy)} `, (sign): Part => [policySigns.indexOf(sign), policySigns.length]),
  ];
  let { world } = startRun(run);
  let alike = 0;
  for (const index of way) {
    yield;
    const all = possible(world);
    const event = all[index];
    if (!event) return null;
    if (index === guided(world, run)) alike += 1;
    else {
      parts.push([alike, row + 1], [1, 2], [index, all.length]);
      alike = 0;
    }
    if (alike === row) {
      parts.push([row, row + 1]);
      alike = 0;
    }
    world = step(world, event);
  }
  parts.push([alike, row + 1], [0, 2]);
  const code = writeCode(parts, modelVersion);
  return code.length > longest ? null : code;
}

/** More things than any way without detours takes: a code that says more is none. */
const mostDone = 500;

/** Reads a help code, as it was typed: a run that somebody else can go on with, drawn anew from this seed. Null when it is none. */
export function readHelpCode(typed: string, seed: number): Run | null {
  const code = readCode(typed, modelVersion);
  const start = code && readStart(code, seed);
  return start && readWay(code, start);
}

function readStart({ take, isDone }: CodeReader, seed: number): Run | null {
  const scenario = scenarioIds[take(scenarioIds.length)];
  const phone = phones[take(phones.length)];
  const conditions = Array.from({ length: take(mostConditions) }, () => conditionIds[take(conditionIds.length)]).filter(
    (id) => id !== undefined,
  );
  let rules = '';
  for (;;) {
    // A code that is used up says naught for ever, and its policy would have no end.
    if (isDone()) return null;
    const sign = take(policySigns.length);
    if (sign === policySigns.length - 1) break;
    rules += policySigns[sign];
  }
  const policy = decodePolicy(rules);
  if (!scenario || !phone || !policy || !canStartWith(scenarios[scenario].start({ phone, seed }), conditions))
    return null;
  return startRun({ scenario, phone, conditions, seed, policy });
}

function readWay({ take, isDone }: CodeReader, start: Run): Run | null {
  let run = start;
  const goes = (index: number): boolean => {
    const event = possible(run.world)[index];
    if (event) run = act(run, event);
    return event !== undefined && run.journal.length <= mostDone;
  };
  for (;;) {
    const alike = take(row + 1);
    for (let n = 0; n < alike; n += 1) if (!goes(guided(run.world, run))) return null;
    if (alike === row) continue;
    if (take(2) === 0) return isDone() ? run : null;
    if (!goes(take(possible(run.world).length))) return null;
  }
}
