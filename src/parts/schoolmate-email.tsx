import { persona } from '../../machines/protocol/persona.js';
import { Email } from './email.js';

/** The address of somebody else at the school that the person's own address, `of`, belongs to. */
export const SchoolmateEmail = ({ of }: { readonly of: string }) => (
  <Email address={`${persona.schoolmate}@${of.split('@').at(-1)}`} />
);
