// Written by scripts/practice-codes.mjs.
import type { CodePicture } from '../laptop.js';

/** The inert code that stands for a pairing code. Real apps read a sentence and do nothing. */
export const practiceCode: CodePicture = {
  text: 'This is a practice code. Scan it with the practice phone on your screen.',
  size: 45,
  modules:
    '0000000000000000000000000000000000000000000000fec75c23f80414f28350402ebc85f8ba01745081b5d00bad4b6eae80412543f50403faaaaaafe000072f2d00009fab119cb8020cf719ad002ff57e5da200233db154f00bb078997500227084fc5000fcd4d14ce0161f40075c00c78163523807451211e1800eaab4f5a20150937595900ff96d89f9800edcb9ba5803ea741ef4a01214d425c70013e0499b5806e3838fc6c038aec9b6be011a5d6365d00bb7b3bcff000049bf245003fa2fe42ba01059532b1900baabb33fc805d5a07838402e969adc620104aef642f00fee00b89480000000000000000000000000000000000000000000000',
};
