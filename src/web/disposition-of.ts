/** RFC 6266: the real name in UTF-8, and a plain one for programs that cannot read it. */
export function dispositionOf(kind: 'inline' | 'attachment', plain: string, name: string): string {
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
