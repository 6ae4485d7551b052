import { ofLastText } from '../../conversation/of-last-text';

/** A message folded for recognising: lower case, no apostrophes, words parted by single spaces. */
export const folded = ofLastText((text) =>
  text
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** Words around a command that carry nothing: greetings, please, thanks, "can you". */
const courtesies =
  /\b(?:hi|hiya|hello|hey|please|pls|plz|thanks|thank you|ta|cheers|ok|okay|now|just|then|bot|guide|mhsw guide|could you|can you|can i|could i|may i|would you|will you|i want to|i d like to|id like to|i would like to|i need to|i need|i want|show me|show|give me|get me|open|see|have|lets see)\b/g;

/** What is left of a folded message without its courtesies. */
export const bare = ofLastText((text) => folded(text).replace(courtesies, ' ').replace(/\s+/g, ' ').trim());
