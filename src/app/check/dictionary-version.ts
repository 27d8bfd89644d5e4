import type { Dictionary } from '#check';
import type { MunicipalityCode } from '#kernel';
import type { Actor } from '../actor.ts';

/** 用字の決まり of a city, as somebody saved it. The latest holds; the list only grows. */
export interface DictionaryVersion {
  /** From 1. */
  readonly number: number;
  readonly actor: Actor;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly dictionary: Dictionary;
}

export interface DictionarySaving {
  readonly city: MunicipalityCode;
  readonly version: DictionaryVersion;
}

/** Empty where nobody has saved any. */
export function dictionaryInForce(versions: readonly DictionaryVersion[]): Dictionary {
  return versions.at(-1)?.dictionary ?? [];
}
