// Written by scripts/practice-codes.mjs.
import type { CodePicture } from '../laptop.js';

/** The inert code that stands for a pairing code. Real apps read a sentence and do nothing. */
export const practiceCode: CodePicture = {
  text: 'Dit is een oefencode. Scan hem met de oefentelefoon op je scherm.',
  size: 45,
  modules:
    '0000000000000000000000000000000000000000000000feb27583f80415904010402eb66b36ba0174e9e995d00bacc702ae804125b6a10403faaaaaafe00006e2b900009f8cbcbcb80425e071c7801c8198be8200c05ac447d00bb3c9a9b5002e3cf0bc6000e9977869e009a46c3275004bf9ddd268026d374eaa8029d2d3e61a00d23442a09000b6fc12bd8008509b38d8001e37aee3200e1388f00e0043f7f59b40046d24efe6403ecba79eae0163761456f009a342adff80005899444803fb6c5f2aa0105bbe6b1b00baf207bf9805d49508b3402e9affe33a010495f14ff00feaf89bfc80000000000000000000000000000000000000000000000',
};
