import { describe, expect, it } from 'vitest';
import { checkLesson } from '../../src/lesson/check-lesson.js';

const good = {
  scenario: 'first-setup',
  coach: 'together',
  locale: 'nl',
  reportsTo: 'scorm12',
  id: 'first-setup-together',
  title: 'Koppelen oefenen',
};

describe('the page of a package', () => {
  it('reads a lesson, and what it may leave out', () => {
    const whole = { ...good, conditions: ['atSchool'], phone: 'iphone', profile: { name: 'X' }, pass: 80 };
    expect(checkLesson(good)).toEqual({ lesson: good });
    expect(checkLesson(whole)).toEqual({ lesson: whole });
    expect(checkLesson({ ...good, slip: 'E36' })).toEqual({ lesson: { ...good, slip: 'E36' } });
  });

  it.each([
    ['scenario', 'toString'],
    ['slip', 'E09'],
    ['conditions', [1]],
    ['phone', 'nokia'],
    ['coach', 'loud'],
    ['locale', 'fr'],
    ['profile', 'school'],
    ['pass', 101],
    ['reportsTo', 'all'],
    ['id', 'a b'],
    ['title', ''],
  ])('names %s where it is wrong or, if it must be there, is missing', (field, value) => {
    const optional = ['conditions', 'slip', 'phone', 'profile', 'pass'].includes(field);
    const without = optional ? { lesson: { ...good, [field]: undefined } } : { wrong: field };
    expect(checkLesson({ ...good, [field]: value })).toEqual({ wrong: field });
    expect(checkLesson({ ...good, [field]: undefined })).toEqual(without);
  });

  it.each([[null], ['x'], [[]], [7]])('takes %j for no lesson', (written) => {
    expect(checkLesson(written)).toHaveProperty('wrong');
  });
});
