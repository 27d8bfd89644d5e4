/**
 * In a region marked `data-walk`: n goes to the next row of its table with a change, p to the one before. The keys are
 * heard only while the focus is inside the region (WCAG 2.2, 2.1.4).
 */
for (const region of document.querySelectorAll('[data-walk]')) {
  const rows = [...region.querySelectorAll('tr')].filter(
    (row) => !row.parentElement.closest('td') && row.querySelector('ins, del'),
  );
  let current = -1;
  region.addEventListener('keydown', (event) => {
    const step = { n: 1, p: -1 }[event.key];
    const row = step === undefined || event.ctrlKey || event.metaKey || event.altKey ? undefined : rows[current + step];
    if (!row) return;
    current += step;
    row.tabIndex = -1;
    row.focus();
  });
}
