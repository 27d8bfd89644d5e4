/** Every call after the database died is refused with this, at once and without touching the database again. */
export class StoreClosed extends Error {
  override readonly name = 'StoreClosed';

  constructor(cause: unknown) {
    super('the data store has stopped; restart Shirube once the cause is removed', { cause });
  }
}
