export { type HostedFrame, hostFrame } from './host.js';
export { parseFromPractice } from './parse.js';
export type { FromPractice, Message, Protocol, Reason, Result, ToPractice } from './protocol.js';
