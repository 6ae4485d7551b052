import type { Vocabulary } from '../types';
import { Phrases } from './phrases';

/** A word or phrase of a question that stands for a concept. */
export interface ConceptUse {
  readonly concept: string;
  /** What was typed, and the other ways to say it. */
  readonly from: string;
  readonly to: readonly string[];
}

interface Sense {
  readonly concept: string;
  readonly phrase: string;
}

/**
 * Synonyms and abbreviations as concepts. A text that has any wording of a concept is indexed under the concept, so
 * that one term stands for all of them: adding each synonym to the question would count the same idea many times.
 */
export class Concepts {
  /** What texts are indexed under. */
  private readonly inTexts = new Phrases<Sense>();
  /** What questions look for: the same, and what is meant one way only. */
  private readonly inQuestions = new Phrases<Sense>();
  /** What questions look for besides, where an audience asks or is named: the subjects of the action lists. */
  private readonly inParts = new Phrases<Sense>();
  private readonly wordings = new Map<string, string[]>();

  constructor({ synonyms = [], abbreviations = [], oneWay = [] }: Vocabulary) {
    const groups = [...synonyms, ...abbreviations.map(({ short, long }) => [short, long])];
    groups.forEach((group, number) => {
      for (const phrase of group) this.add(`=${number}`, phrase);
    });
    oneWay.forEach(({ from, to, part }) => {
      const concept = part ? `@${to}` : `>${to}`;
      const asked = part ? this.inParts : this.inQuestions;
      if (!this.wordings.has(concept)) this.add(concept, to, asked);
      asked.add(from, { concept, phrase: from });
    });
  }

  private add(concept: string, phrase: string, asked = this.inQuestions): void {
    this.wordings.set(concept, [...(this.wordings.get(concept) ?? []), phrase]);
    this.inTexts.add(phrase, { concept, phrase });
    asked.add(phrase, { concept, phrase });
  }

  /** The concepts that a text is indexed under, one for each time it is named. */
  ofText(stems: readonly string[]): string[] {
    return this.inTexts.find(stems).map(({ value }) => value.concept);
  }

  /** The concepts that a question asks for. */
  ofQuestion(stems: readonly string[]): ConceptUse[] {
    return this.uses(this.inQuestions, stems);
  }

  /** The subjects of the action lists that a question is about. */
  ofPart(stems: readonly string[]): ConceptUse[] {
    return this.uses(this.inParts, stems);
  }

  private uses(phrases: Phrases<Sense>, stems: readonly string[]): ConceptUse[] {
    return phrases.find(stems).map(({ value: { concept, phrase } }) => ({
      concept,
      from: phrase,
      to: (this.wordings.get(concept) ?? []).filter((wording) => wording !== phrase),
    }));
  }
}
