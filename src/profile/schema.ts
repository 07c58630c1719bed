import * as v from 'valibot';
import type { RuleId } from '../strings/profile.js';
import { isGroup } from '../strings/is-group.js';
import { days, usualDesks, usualLifetimes } from './usual.js';

/** The message of a check: the rule, and what it allows here. */
const rule = (id: RuleId, detail = ''): string => `${id}|${detail}`;

/**
 * Names and labels are shown as text, whatever is in them; only our own signs for bold and for labels, and signs that
 * nobody sees, are refused.
 */
const plain = /^[^*{}\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069]*$/u;
const text = (id: RuleId, longest: number) =>
  v.pipe(
    v.string(rule(id, `${longest}`)),
    v.trim(),
    v.minLength(1, rule(id, `${longest}`)),
    v.maxLength(longest, rule(id, `${longest}`)),
    v.regex(plain, rule(id, `${longest}`)),
  );
const pattern = (id: RuleId, form: RegExp) => v.pipe(v.string(rule(id)), v.regex(form, rule(id)));
const between = (lowest: number, highest: number) => {
  const say = rule('between', `${lowest}–${highest}`);
  return v.pipe(v.number(say), v.integer(say), v.minValue(lowest, say), v.maxValue(highest, say));
};
const choice = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, rule('choice', options.join(', ')));
const list = <T extends v.GenericSchema>(item: T, fewest: number, most: number) => {
  const say = rule('list', `${fewest}–${most}`);
  return v.pipe(v.array(item, say), v.minLength(fewest, say), v.maxLength(most, say));
};

const record = <T extends object>() => v.custom<T>(isGroup, rule('object'));
const fields = <const E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    record<v.InferInput<v.ObjectSchema<E, undefined>>>(),
    v.objectWithRest(entries, v.never(rule('unknown', Object.keys(entries).join(', '))), rule('missing')),
    // The rest is empty, or there is an issue: what remains are the fields that have a name here.
    v.transform((output) => output as { [K in keyof E]: v.InferOutput<E[K]> }),
  );

/** A day that exists, as 2026-11-03. */
const isDate = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

const time = pattern('time', /^(?:[01]\d|2[0-3]):[0-5]\d$/);
const hours = v.pipe(
  fields({ days: list(choice(days), 1, days.length), from: time, to: time }),
  v.check(({ from, to }) => from < to, rule('hours')),
);

const helpDesk = fields({
  name: text('name', 60),
  place: v.optional(text('name', 60)),
  room: v.optional(text('name', 30)),
  telephone: v.optional(pattern('telephone', /^(?=.*\d)[\d +()-]{3,30}(?: \(\p{L}{1,20}\))?$/u)),
  hours: v.optional(list(hours, 0, 14), []),
});

/** Labels of one language, by their id. */
const labels = (isLabel: (id: string) => boolean) =>
  v.optional(
    v.pipe(
      record<Readonly<Record<string, string>>>(),
      v.record(v.pipe(v.string(), v.check(isLabel, rule('labelId'))), text('label', 200)),
      v.check((all) => Object.keys(all).length <= 400, rule('list', '0–400')),
    ),
    {},
  );

/** The profile of a school. Every field may be left out: then it is that of the fictional Voorbeeldschool. */
export const schemaOf = (isLabel: (id: string) => boolean) =>
  fields({
    version: v.optional(v.literal(1, rule('choice', '1')), 1),
    school: v.optional(
      fields({
        name: v.optional(text('name', 40), 'Voorbeeldschool'),
        mark: v.optional(pattern('mark', /^[\p{L}\d]{1,2}$/u), 'V'),
        mailDomain: v.optional(
          v.pipe(
            pattern('domain', /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i),
            v.maxLength(60, rule('domain')),
          ),
          'voorbeeldschool.example',
        ),
      }),
      {},
    ),
    person: v.optional(
      fields({
        name: v.optional(text('name', 40), 'Sam de Vries'),
        mailName: v.optional(pattern('mailName', /^[a-z\d](?:[a-z\d._-]{0,28}[a-z\d])?$/i), 's.devries'),
      }),
      {},
    ),
    methods: v.optional(
      v.pipe(
        list(choice(['push', 'code'] as const), 1, 2),
        v.check((methods) => methods.includes('push'), rule('push')),
      ),
      ['push', 'code'],
    ),
    asked: v.optional(
      fields({
        from: v.optional(v.pipe(v.string(rule('date')), v.check(isDate, rule('date'))), '2025-11-03'),
        network: v.optional(choice(['outside', 'everywhere'] as const), 'outside'),
      }),
      {},
    ),
    addresses: v.optional(choice(['real', 'fictional'] as const), 'real'),
    phones: v.optional(v.boolean(rule('switch')), false),
    helpDesks: v.optional(list(helpDesk, 1, 12), () => structuredClone([...usualDesks])),
    lifetimes: v.optional(
      fields({
        pushSeconds: v.optional(between(10, 600), usualLifetimes.pushSeconds),
        qrMinutes: v.optional(between(1, 60), usualLifetimes.qrMinutes),
      }),
      {},
    ),
    generation: v.optional(choice(['2026', 'earlier', 'newPhoneGuide'] as const), '2026'),
    labels: v.optional(fields({ nl: labels(isLabel), en: labels(isLabel) }), {}),
  });

export type ProfileSchema = ReturnType<typeof schemaOf>;
