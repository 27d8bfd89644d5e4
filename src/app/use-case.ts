import { fail, issue } from '#kernel';
import type { Result } from '#kernel';
import type { Actor } from './actor.ts';
import type { AuditEntry, Context } from './ports.ts';

/** `read` is for everyone; `operate` for the operator of the command line and the holder of the desk key. */
export type Permission = 'read' | 'operate';

/** One thing a person does. A use case that changes anything names the audit event it writes. */
export interface UseCase<Input, Output> {
  readonly name: string;
  readonly permission: Permission;
  /** Name of the audit event; null for use cases that only read. */
  readonly event: string | null;
  run(context: Context, input: Input): Promise<Result<Output>>;
}

const ALLOWED: Readonly<Record<Permission, readonly Actor['kind'][]>> = {
  read: ['public', 'operator', 'desk'],
  operate: ['operator', 'desk'],
};

/** The one way to run a use case: permission first. */
export async function perform<Input, Output>(
  useCase: UseCase<Input, Output>,
  context: Context,
  input: Input,
): Promise<Result<Output>> {
  if (!ALLOWED[useCase.permission].includes(context.actor.kind)) {
    return fail(
      issue('permission.denied', {
        found: context.actor.kind,
        expected: ALLOWED[useCase.permission].join(', '),
        params: { useCase: useCase.name },
      }),
    );
  }
  return useCase.run(context, input);
}

/** The audit line of a change, to be written in the transaction of the change. */
export function auditEntry(
  context: Context,
  line: { readonly event: string; readonly subject: string; readonly detail?: AuditEntry['detail'] },
): AuditEntry {
  return {
    actor: context.actor,
    event: line.event,
    subject: line.subject,
    detail: line.detail ?? {},
    at: context.clock.now(),
  };
}
