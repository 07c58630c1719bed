import base from '../styles/base.css?inline';
import laptopLater from '../styles/laptop-later.css?inline';
import laptop from '../styles/laptop.css?inline';
import paper from '../styles/paper.css?inline';
import phoneLater from '../styles/phone-later.css?inline';
import phone from '../styles/phone.css?inline';
import pointing from '../styles/pointing.css?inline';
import tokens from '../styles/tokens.css?inline';

/** The styles of a step plan alone, in the order in which they may overrule each other. */
export const paperStyles: readonly string[] = [tokens, base, laptop, laptopLater, phone, phoneLater, pointing, paper];
