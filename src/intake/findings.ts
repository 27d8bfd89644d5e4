import { atPlace, type Failure, type Issue, type Place, type Result } from '#kernel';
import { intakeIssue, type IntakeIssueCode } from './issue-codes.ts';

type Extra = Partial<Pick<Issue, 'severity' | 'found' | 'expected' | 'params'>>;

/** The issues met while one input is read, in the order they were met. */
export class Findings {
  readonly #issues: Issue[] = [];

  add(code: IntakeIssueCode, place: Place, extra: Extra = {}): void {
    this.#issues.push(intakeIssue(code, { place, ...extra }));
  }

  /** Issues of other rooms, with what is known here of their place. */
  take(issues: readonly Issue[], place: Place = {}): void {
    this.#issues.push(...issues.map((issue) => atPlace(issue, place)));
  }

  /** The value, or null with the issues taken. */
  value<T>(result: Result<T>, place: Place): T | null {
    if (result.ok) return result.value;
    this.take(result.issues, place);
    return null;
  }

  /** Where files are missing, all that refers to them fails: tells the files in place of every reference of that code. */
  blameMissing(files: readonly string[], code: IntakeIssueCode): void {
    const first = this.#issues.findIndex((issue) => issue.code === code);
    if (first < 0 || files.length === 0) return;
    const rest = this.#issues.splice(first).filter((issue) => issue.code !== code);
    for (const file of files) this.add('file-missing', { file }, { expected: file });
    this.#issues.push(...rest);
  }

  get all(): readonly Issue[] {
    return this.#issues;
  }

  get failed(): boolean {
    return this.#issues.some((issue) => issue.severity === 'error');
  }

  failure(): Failure {
    return { ok: false, issues: this.#issues };
  }
}
