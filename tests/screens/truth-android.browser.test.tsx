import { tellsTheTruth } from './truth-phone.js';

tellsTheTruth('android');
