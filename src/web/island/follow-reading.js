/** While files are read: says how far it is, and shows the page anew when it is done. Without it there is a link. */
const WAIT = 700;

async function look() {
  const shown = document.querySelector('[data-reading]');
  if (!shown) return;
  const answer = await fetch(location.href).catch(() => null);
  if (answer?.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector('[data-reading]');
    if (!now) return location.reload();
    if (now.textContent !== shown.textContent) shown.textContent = now.textContent;
  }
  setTimeout(look, WAIT);
}

setTimeout(look, WAIT);
