/**
 * Keys of the table of two editions. They are heard only while the focus is inside it (WCAG 2.2, 2.1.4) and press what a
 * mouse would press.
 */
const ROW = 'tbody[id^="row-"]';
const find = (selector) => document.querySelector(selector);

const KEYS = {
  j: (row) => go(row, 1, ROW),
  k: (row) => go(row, -1, ROW),
  ArrowDown: (row) => go(row, 1, ROW),
  ArrowUp: (row) => go(row, -1, ROW),
  n: (row) => go(row, 1, `${ROW}[data-changed]`),
  p: (row) => go(row, -1, `${ROW}[data-changed]`),
  c: (row) => go(row, 1, `${ROW}[data-check]`),
  s: (row) => row && selectIn(row),
  u: () => find('.pairing-bar [form="take-back"]').click(),
  r: () => find('.pairing-bar [form="restore"]').click(),
  '?': () => explain(),
};

document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || !target.closest('[data-pairing]')) return;
  if (key === 'Escape') return leave();
  if (!target.closest('.pairing-table') || target.matches('input, textarea, select')) return;
  const row = rowAt(target);
  if (key === 'Enter' && target.matches('tr')) enter(row, event.shiftKey);
  else if (KEYS[key]) KEYS[key](row);
  else return;
  event.preventDefault();
});

document.addEventListener('click', (event) => {
  const next = event.target.closest('[data-next-check]');
  if (!next) return;
  event.preventDefault();
  KEYS.c(rowAt(document.activeElement) ?? lastRow ?? null);
});

document.addEventListener('pairing:replaced', showKeys);
showKeys();

/** The row that had the focus last: the button at the foot goes on from there. */
let lastRow = null;
document.addEventListener('focusin', ({ target }) => {
  lastRow = rowAt(target) ?? lastRow;
});

function showKeys() {
  const keys = find('[data-keys]');
  if (keys) keys.hidden = false;
}

function rowAt(element) {
  const own = element?.closest(ROW);
  return own ?? (element?.closest('#panel') ? element.closest('#panel').previousElementSibling : null);
}

/** To the next or previous row of a kind, as seen from a row that need not be of it. */
function go(row, step, kind) {
  const rows = [...document.querySelectorAll(kind)];
  const isBeyond = (one) => {
    const place = row.compareDocumentPosition(one);
    return place & (step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING);
  };
  const isHere = row?.isConnected;
  const to = step > 0 ? rows.find((one) => !isHere || isBeyond(one)) : rows.findLast((one) => isHere && isBeyond(one));
  // From the last row to check the way leads to the first one: what was skipped is not lost.
  focusRow(to ?? (kind.endsWith('[data-check]') ? rows[0] : null));
}

function focusRow(row) {
  if (!row) return;
  const [line] = row.rows;
  line.tabIndex = -1;
  line.focus();
}

/** Selects the first unit of the row; again the next one. */
function selectIn(row) {
  const picks = [...row.querySelectorAll('.pick')];
  const at = picks.findIndex((pick) => pick.closest('.selected'));
  const next = picks[(at + 1) % picks.length];
  find('[data-cancel]').click();
  next?.click();
}

/** Opens the row; with a unit selected, pairs it with the unit of the other side that stands in this row. */
function enter(row, joins) {
  const selected = find('.unit.selected');
  if (!selected) return row.querySelector('.correct').click();
  const other = selected.closest('td').matches('.new') ? 'old' : 'new';
  const picks = row.querySelectorAll(`td.${other} .pick`);
  if (joins) find('[data-selection]').elements.namedItem('way').value = 'join';
  if (picks.length === 1) picks[0].click();
  else if (picks.length > 1) picks[0].focus();
  else find('[data-selected]').textContent = find('[data-bar]').dataset.sameSide;
}

function leave() {
  if (find('.unit.selected')) find('[data-cancel]').click();
  else find('#panel .close')?.click();
}

function explain() {
  const keys = find('[data-keys]');
  keys.open = true;
  keys.querySelector('summary').focus();
}
