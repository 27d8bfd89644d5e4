import type { Context, Permission } from '#app';
import type { Result } from '#kernel';
import type { Answer } from './answer.ts';
import type { OpenDoor } from './desk/open-door.ts';
import type { Session } from './desk/sessions.ts';
import type { FormLimits } from './form/read-form.ts';
import type { Path, QueryKey } from './path.ts';
import type { Site } from './site.ts';
import type { Accepts } from './tool/refusal-json.ts';

/** What a handler works on. `query` holds only the keys the row names. */
export interface RouteRequest<Param extends string = string> {
  readonly params: Readonly<Record<Param, string>>;
  readonly query: URLSearchParams;
  readonly context: Context;
  readonly site: Site;
  /** Changes with the city's data; empty for addresses without a city. */
  readonly revision: string;
}

/** Behind the desk's door: who asks holds the key. */
export interface DeskRequest<Param extends string = string> extends RouteRequest<Param> {
  readonly session: Session;
}

/** A form that was sent. */
interface Sent {
  /** Aborted when the one who sent it goes away. */
  readonly signal: AbortSignal;
}

/** The form, or why it was not taken; the handler says so in its own page. */
export interface WorkRequest<Param extends string = string> extends RouteRequest<Param>, Sent {
  readonly form: Result<FormData>;
  /** By whom limits are counted. */
  readonly sender: string;
  readonly accepts: Accepts;
}

/** At the desk's door: who asks may hold the key or not. */
export interface DoorRequest<Param extends string = string> extends RouteRequest<Param> {
  readonly session: Session | null;
  readonly door: OpenDoor;
  readonly request: Request;
  /** Of a POST. */
  readonly form: Result<FormData>;
}

/** A form of the session's own. */
export interface ChangeRequest<Param extends string = string> extends DeskRequest<Param>, Sent {
  readonly form: FormData;
}

type Handled = Promise<Result<Answer>> | Result<Answer>;

interface Row<Param extends string> {
  readonly path: Path<Param>;
  readonly query: readonly QueryKey[];
}

/** Reads only. */
export interface ReadRoute<Param extends string = string> extends Row<Param> {
  readonly kind: 'read';
  readonly method: 'GET';
  readonly permission: 'read';
  readonly event: null;
  /** True where the same address and revision give the same page, so that it is kept. */
  readonly kept: boolean;
  handle(request: RouteRequest<Param>): Handled;
}

/** Works on what was sent and changes nothing: it keeps no word of it. */
export interface WorkRoute<Param extends string = string> extends Row<Param> {
  readonly kind: 'work';
  readonly method: 'POST';
  readonly permission: 'read';
  readonly event: null;
  readonly limits: FormLimits;
  handle(request: WorkRequest<Param>): Handled;
}

/** Reads behind the desk's door. */
export interface DeskRoute<Param extends string = string> extends Row<Param> {
  readonly kind: 'desk';
  readonly method: 'GET';
  readonly permission: Exclude<Permission, 'read'>;
  readonly event: null;
  handle(request: DeskRequest<Param>): Handled;
}

/** Opens and closes the desk's door: a session in memory, no data of a city. */
export interface DoorRoute<Param extends string = string> extends Row<Param> {
  readonly kind: 'door';
  readonly method: 'GET' | 'POST';
  readonly permission: 'read';
  readonly event: null;
  handle(request: DoorRequest<Param>): Handled;
}

/** Changes something: it does not compile without a permission that not everybody has and the name of its audit event. */
export interface ChangeRoute<Param extends string = string> extends Row<Param> {
  readonly kind: 'change';
  readonly method: 'POST';
  readonly permission: Exclude<Permission, 'read'>;
  readonly event: string;
  readonly limits: FormLimits;
  handle(request: ChangeRequest<Param>): Handled;
}

export type Route = ReadRoute | WorkRoute | DeskRoute | DoorRoute | ChangeRoute;

type Details<Param extends string> = Partial<Pick<ReadRoute<Param>, 'query' | 'kept'>>;

export function reads<Param extends string>(
  path: Path<Param>,
  handle: ReadRoute<Param>['handle'],
  { query = [], kept = false }: Details<Param> = {},
): ReadRoute<Param> {
  return { kind: 'read', method: 'GET', permission: 'read', event: null, path, query, kept, handle };
}

export function works<Param extends string>(
  path: Path<Param>,
  limits: FormLimits,
  handle: WorkRoute<Param>['handle'],
): WorkRoute<Param> {
  return { kind: 'work', method: 'POST', permission: 'read', event: null, path, query: [], limits, handle };
}

export function readsAtDesk<Param extends string>(
  path: Path<Param>,
  handle: DeskRoute<Param>['handle'],
  query: readonly QueryKey[] = [],
): DeskRoute<Param> {
  return { kind: 'desk', method: 'GET', permission: 'operate', event: null, path, query, handle };
}

export function atDoor<Param extends string>(
  method: DoorRoute['method'],
  path: Path<Param>,
  handle: DoorRoute<Param>['handle'],
): DoorRoute<Param> {
  return { kind: 'door', method, permission: 'read', event: null, path, query: [], handle };
}

/** What a change must say of itself. */
type Change<Param extends string> = Pick<ChangeRoute<Param>, 'permission' | 'event' | 'limits' | 'handle'>;

export function changes<Param extends string>(path: Path<Param>, change: Change<Param>): ChangeRoute<Param> {
  return { kind: 'change', method: 'POST', path, query: [], ...change };
}
