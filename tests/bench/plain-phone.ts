/** A hand-written reducer of the phone's shape: what the same answers would cost without a state-chart library. */
export interface PlainPhone {
  readonly place: string;
  readonly facts: object;
}

const leads: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  home: { 'person.openStore': 'store' },
  accounts: { 'person.add': 'choosingKind' },
  choosingKind: { 'person.work': 'choosingWay', 'person.goBack': 'accounts' },
  choosingWay: { 'person.goBack': 'accounts' },
  personalSignIn: { 'person.goBack': 'accounts' },
  scanning: { 'person.goBack': 'accounts' },
  approved: { 'person.ok': 'accounts' },
  denied: { 'person.ok': 'accounts' },
};

export function plainPhone(phone: PlainPhone, event: { readonly type: string }): PlainPhone {
  const place = event.type === 'person.goHome' ? 'home' : leads[phone.place]?.[event.type];
  return place ? { place, facts: { ...phone.facts } } : phone;
}
