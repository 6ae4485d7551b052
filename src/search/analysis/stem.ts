import { newStemmer } from 'snowball-stemmers';
import { remember } from './remember';

const porter2 = newStemmer('english');

/** The Porter2 stem of a folded word; words with digits stay as they are. */
export const stem = remember((word) => (/^[a-z]+$/.test(word) ? porter2.stem(word) : word), 20_000);
