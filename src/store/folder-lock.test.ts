import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { FolderLock } from './folder-lock.ts';
import { takeFolderLock } from './folder-lock.ts';
import type { LockEffects, ProcessMark } from './lock-effects.ts';

/** A disk and a list of living processes that several processes share. `onStep` runs before each step of any of them. */
class Machine {
  readonly files = new Map<string, string>();
  readonly living = new Map<number, string | null>();
  onStep = (): void => undefined;

  process(pid: number, mark: Partial<ProcessMark> = {}): LockEffects {
    const self = { pid, host: 'here', started: `t${pid}`, ...mark };
    if (self.host === 'here') this.living.set(pid, self.started);
    const step = <T>(act: () => T): T => {
      this.onStep();
      return act();
    };
    return {
      self,
      findProcess: (other) => step(() => (this.living.has(other) ? { started: this.living.get(other) ?? null } : null)),
      list: () => step(() => [...this.files.keys()].map((file) => file.slice('data/'.length))),
      read: (file) => step(() => this.files.get(String(file)) ?? null),
      create: (file, text) => step(() => !this.files.has(file) && Boolean(this.files.set(file, text))),
      rename: (from, to) =>
        step(() => {
          this.files.set(to, this.files.get(from) ?? '');
          this.files.delete(from);
        }),
      remove: (file) => step(() => void this.files.delete(file)),
      freeBytes: () => 0,
    };
  }

  take(pid: number, mark?: Partial<ProcessMark>): FolderLock | null {
    const taken = takeFolderLock('data', this.process(pid, mark));
    return taken.ok ? taken.value : null;
  }
}

describe('the lock of a data folder', () => {
  test('an empty folder is taken, and given back without a trace', () => {
    const machine = new Machine();
    const lock = machine.take(1);
    assert.deepEqual([...machine.files.keys()], ['data/owner-1.lock']);
    lock?.release();
    assert.deepEqual([...machine.files.keys()], []);
  });

  test('a second process is told who has it, and its address once that is known', () => {
    const machine = new Machine();
    const lock = machine.take(1);
    const params = { lock: 'data/owner-1.lock', pid: 1, host: 'here' };
    const refused = takeFolderLock('data', machine.process(2));
    assert.deepEqual(refused, {
      ok: false,
      issues: [{ code: 'data.in-use', severity: 'error', place: { file: 'data' }, params }],
    });
    lock?.announce('http://localhost:8080');
    const later = takeFolderLock('data', machine.process(2));
    assert.equal(!later.ok && later.issues[0]?.found, 'http://localhost:8080');
    assert.deepEqual([...machine.files.keys()], ['data/owner-1.lock']);
  });

  const owners: readonly [title: string, owner: string, taken: boolean][] = [
    ['a dead process', '{"pid":7,"host":"here","started":"t7","address":null}', true],
    [
      'an earlier process with the number of a living one',
      '{"pid":8,"host":"here","started":"yesterday","address":null}',
      true,
    ],
    ['an earlier process with our own number', '{"pid":1,"host":"here","started":"yesterday","address":null}', true],
    ['a living process', '{"pid":8,"host":"here","started":"t8","address":null}', false],
    [
      'a living process whose start the system does not tell',
      '{"pid":9,"host":"here","started":"t9","address":null}',
      false,
    ],
    ['this very process', '{"pid":1,"host":"here","started":"t1","address":null}', false],
    ['a process of another machine', '{"pid":7,"host":"there","started":"t7","address":null}', false],
    ['a process that is just writing its name', '', false],
    ['something else entirely', '[]', false],
  ];
  for (const [title, owner, taken] of owners) {
    test(`a folder held by ${title} is ${taken ? 'taken over' : 'not taken'}`, () => {
      const machine = new Machine();
      machine.process(8);
      machine.living.set(9, null);
      machine.files.set('data/owner-4.lock', owner);
      assert.equal(machine.take(1) !== null, taken);
      assert.deepEqual([...machine.files.keys()], [taken ? 'data/owner-5.lock' : 'data/owner-4.lock']);
    });
  }

  test('whenever others come in between, at no step do two living processes own the folder', () => {
    const steps = fc.array(fc.nat(12), { minLength: 1, maxLength: 6 });
    const property = fc.property(steps, fc.boolean(), fc.boolean(), (pauses, stale, releases) => {
      const machine = new Machine();
      if (stale) machine.files.set('data/owner-1.lock', '{"pid":99,"host":"here","started":"t99","address":null}');
      const held: FolderLock[] = [];
      const waiting = [...pauses];
      let pid = 0;
      const run = (): void => {
        let left = waiting.pop() ?? Infinity;
        const outer = machine.onStep;
        // After some steps of this process the next one runs in between.
        machine.onStep = () => {
          left -= 1;
          if (left === 0) run();
        };
        const lock = machine.take((pid += 1));
        machine.onStep = outer;
        if (lock) held.push(lock);
        assert.ok(held.length <= 1, `${held.length} owners`);
        if (releases && held.length > 0 && pid % 2 === 0) held.pop()?.release();
      };
      while (waiting.length > 0) run();
    });
    fc.assert(property, { numRuns: 3000 });
  });

  test('where nobody is in the way, a newcomer always gets the folder of the dead', () => {
    const machine = new Machine();
    for (let pid = 1; pid <= 5; pid += 1) {
      assert.ok(machine.take(pid), `process ${pid} was refused`);
      machine.living.delete(pid);
    }
    assert.deepEqual([...machine.files.keys()], ['data/owner-5.lock']);
  });
});
