/** Browsers share cookies between the ports of a machine: the port tells two installations apart. */
function nameOf(request: Request): string {
  return `shirube-desk-${new URL(request.url).port || '80'}`;
}

/** The session's id as the browser sends it; empty where it sends none. */
export function deskCookie(request: Request): string {
  const name = `${nameOf(request)}=`;
  const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(name))?.slice(name.length) ?? '';
}

/** For the browser to keep until it is closed; null takes it away. No `Secure`: the desk is open on this machine's http only. */
export function setDeskCookie(request: Request, id: string | null): string {
  return `${nameOf(request)}=${id ?? ''}; Path=/desk; HttpOnly; SameSite=Strict${id === null ? '; Max-Age=0' : ''}`;
}
