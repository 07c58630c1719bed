import type { Case, Channel } from './case.js';

/** How it is made certain who the learner is; the last one proves nothing, because others know it too. */
export type ProofId = 'card' | 'photo' | 'callBack' | 'comeOrCall' | 'birthday';

/** What a helper can do to make certain who it is, over each channel, in the order in which it is offered. */
export const proofsOver: { readonly [C in Channel]: readonly ProofId[] } = {
  desk: ['birthday', 'card', 'photo'],
  telephone: ['birthday', 'callBack'],
  mail: ['birthday', 'comeOrCall'],
};

/** Who asks to be helped without a proof has no card there. */
const hasCard = ({ channel, request }: Pick<Case, 'channel' | 'request'>): boolean =>
  channel === 'desk' && request !== 'skipProof';

/** What comes of a proof with this learner: it proves who they are, it is no proof, or there is none to be shown. */
export function provenBy(one: Pick<Case, 'channel' | 'request'>, proof: ProofId): 'proven' | 'weak' | 'lacking' {
  if (proof === 'birthday' || !proofsOver[one.channel].includes(proof)) return 'weak';
  return proof === 'card' && !hasCard(one) ? 'lacking' : 'proven';
}

const usual: { readonly [C in Channel]: ProofId } = { desk: 'card', telephone: 'callBack', mail: 'comeOrCall' };

/** How an expert makes certain who it is. */
export const properProof = (one: Pick<Case, 'channel' | 'request'>): ProofId =>
  provenBy(one, usual[one.channel]) === 'proven' ? usual[one.channel] : 'photo';
