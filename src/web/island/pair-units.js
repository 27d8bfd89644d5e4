/**
 * The page of two editions without loading it anew: forms are sent in place, a row is opened below itself, and a unit is
 * selected to be paired with the one pointed at next. Whatever it does, the page's own links and forms do without it.
 */
const pairing = () => document.querySelector('[data-pairing]');
const rowOf = (element) => element?.closest('tbody[id^="row-"]') ?? null;
const sideOf = (unit) => (unit.closest('td').matches('.new') ? 'new' : 'old');

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.closest('[data-pairing]')) return;
  if (form.matches('.search-form')) {
    event.preventDefault();
    void openPanel(Object.fromEntries(new FormData(form)), '#q');
  } else if (form.method === 'post') {
    event.preventDefault();
    void send(form, event.submitter);
  }
});

/** What a press does, by what is pressed. */
const PRESSED = {
  '[data-cancel]': () => select(null),
  '.panel .close': closePanel,
  '.correct, .unit-switch a': ({ href }) => openPanel({ pick: new URL(href).searchParams.get('pick') }, '#panel-title'),
  '.pick': (link) => point(link.closest('.unit')),
};

document.addEventListener('click', (event) => {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.shiftKey || !target.closest('[data-pairing]')) return;
  const link = target.closest('a, button');
  const press = Object.entries(PRESSED).find(([kind]) => link?.matches(kind))?.[1];
  const unit = target.closest('.unit');
  if (press) press(link);
  else if (!link && unit && selectedUnit()) point(unit);
  else return;
  event.preventDefault();
});

/** Sends a form; the answer takes the place of the page, or says why nothing was done. */
async function send(form, submitter) {
  const page = pairing();
  if (page.ariaBusy === 'true') return;
  page.ariaBusy = 'true';
  const data = new FormData(form, submitter);
  const draft = typedRemark(form);
  try {
    const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(data) });
    const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = answer.querySelector('[data-pairing]');
    if (!response.ok || !fresh) throw new Error(answer.querySelector('.error-summary li')?.textContent ?? '');
    replace(fresh, data.get('new') ?? data.get('old'));
    if (draft) await openPanel({ pick: draft.pick }, null, draft.text);
  } catch (error) {
    refuse(error instanceof TypeError ? '' : error.message);
  } finally {
    page.ariaBusy = 'false';
  }
}

/** A remark that was typed into the open row and would be lost by sending another form. */
function typedRemark(form) {
  const field = document.querySelector('#panel textarea');
  if (!field || field.form === form || field.value === field.defaultValue) return null;
  return { text: field.value, pick: document.querySelector('#panel .search-form [name=pick]').value };
}

/** Puts the new page in place: the row spoken about, else the one looked at, stays where it is on the screen. */
function replace(fresh, unit) {
  const { activeElement } = document;
  const before = rowOf(document.getElementById(unit)) ?? rowOf(activeElement) ?? firstRowSeen();
  const top = before?.getBoundingClientRect().top ?? 0;
  const control = activeElement?.closest('.pairing-bar button, .history button');
  const told = fresh.querySelector('.told');
  const { textContent } = told;
  told.textContent = '';
  renew(pairing(), fresh);
  const row = rowOf(document.getElementById(unit)) ?? (before && document.getElementById(before.id));
  if (row) scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
  const again =
    control && [...document.querySelectorAll(`.pairing-bar [form="${control.getAttribute('form')}"]:enabled`)].at(-1);
  if (again) again.focus({ preventScroll: true });
  else focusOn(row?.rows[0] ?? document.querySelector('.pairing-table'));
  document.dispatchEvent(new Event('pairing:replaced'));
  // A live region speaks of what changes in it, not of what it came with.
  requestAnimationFrame(() => {
    told.textContent = textContent;
  });
}

/** All around the table is new; in it only the rows that changed, so that a thousand others need not be drawn again. */
function renew(page, fresh) {
  const [table, next] = [page, fresh].map((one) => one.querySelector('.pairing-table'));
  const parts = [...fresh.children];
  for (const part of Array.from(page.children)) if (part !== table) part.remove();
  table.before(...parts.slice(0, parts.indexOf(next)));
  table.after(...parts.slice(parts.indexOf(next) + 1));
  renewRows(table.querySelector('table'), [...next.querySelector('table').tBodies]);
}

function renewRows(table, rows) {
  const fresh = new Map(rows.map((row) => [row.id, row]));
  for (const row of Array.from(table.tBodies)) if (!fresh.get(row.id)?.isEqualNode(row)) row.remove();
  const kept = new Map([...table.tBodies].map((row) => [row.id, row]));
  let at = table.tBodies[0] ?? null;
  for (const row of rows) {
    const own = kept.get(row.id) ?? row;
    if (own === at) at = at.nextElementSibling;
    else table.insertBefore(own, at);
  }
}

function firstRowSeen() {
  return [...document.querySelectorAll('tbody[id^="row-"]')].find((row) => row.getBoundingClientRect().bottom > 100);
}

function focusOn(element) {
  element.tabIndex = element.matches('tr') ? -1 : element.tabIndex;
  element.focus();
}

/** Nothing was written, or nobody knows: the page stands as it is, with all that was typed. */
function refuse(message) {
  const bar = document.querySelector('[data-bar]');
  bar.querySelector('.refusal')?.remove();
  const refusal = Object.assign(document.createElement('p'), { className: 'refusal', role: 'alert' });
  const back = Object.assign(document.createElement('a'), { href: location.pathname, textContent: bar.dataset.back });
  refusal.append(message || bar.dataset.notAnswered, ' ', back);
  bar.prepend(refusal);
}

/** Opens the row of the unit picked, with what a search finds; `focus` is what is looked at next. */
async function openPanel({ pick, q = '' }, focus, text = null) {
  const address = new URL(document.querySelector('.pairing-table').dataset.panel, location.href);
  address.searchParams.set('pick', pick);
  address.searchParams.set('q', q);
  const field = document.querySelector('#panel textarea');
  const kept = text ?? (field && rowOf(document.getElementById(pick))?.matches('.in-hand') ? field.value : null);
  const response = await fetch(address).catch(() => null);
  const template = document.createElement('template');
  template.innerHTML = response?.ok ? await response.text() : '';
  const panel = template.content.querySelector('#panel');
  const row = rowOf(document.getElementById(pick));
  if (!panel || !row) return refuse('');
  select(null);
  closePanel();
  row.classList.add('in-hand');
  row.after(panel);
  if (kept !== null) panel.querySelector('textarea').value = kept;
  if (focus) panel.querySelector(focus).focus();
  showWhole(panel, row);
}

/** Brings the panel up above the bar, as far as the top of its row stays below the heads of the table. */
function showWhole(panel, row) {
  const bar = document.querySelector('[data-bar]').offsetHeight;
  const heads = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  const below = panel.getBoundingClientRect().bottom - (innerHeight - bar);
  const room = row.getBoundingClientRect().top - heads;
  scrollBy({ top: Math.max(0, Math.min(below, room)), behavior: 'instant' });
}

function closePanel() {
  const panel = document.querySelector('#panel');
  const row = document.querySelector('tbody.in-hand');
  const hadFocus = panel?.contains(document.activeElement);
  panel?.remove();
  row?.classList.remove('in-hand');
  if (hadFocus && row) focusOn(row.rows[0]);
}

function selectedUnit() {
  return document.querySelector('.unit.selected');
}

/** The first unit is selected; one of the other side is its partner. */
function point(unit) {
  const selected = selectedUnit();
  if (!selected || sideOf(selected) === sideOf(unit)) return select(unit === selected ? null : unit);
  const form = document.querySelector('[data-selection]');
  form.elements.namedItem(sideOf(selected)).value = selected.id;
  form.elements.namedItem(sideOf(unit)).value = unit.id;
  form.elements.namedItem('joins').value = sideOf(unit);
  form.requestSubmit();
}

function select(unit) {
  const before = selectedUnit();
  before?.classList.remove('selected');
  before?.querySelector('.pick').removeAttribute('aria-current');
  const form = document.querySelector('[data-selection]');
  form.hidden = unit === null;
  if (unit === null) return;
  unit.classList.add('selected');
  unit.querySelector('.pick').setAttribute('aria-current', 'true');
  form.elements.namedItem('way').value = 'pair';
  const words = form.querySelector('[data-selected]');
  const text = [...unit.firstElementChild.textContent].slice(0, 60).join('');
  words.textContent = (sideOf(unit) === 'new' ? words.dataset.wordsNew : words.dataset.wordsOld).replace(
    '{text}',
    () => text,
  );
}
