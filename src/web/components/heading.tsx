import type { Child } from 'hono/jsx';

interface HeadingProps {
  /** 2–6; deeper ones are written as 6. */
  readonly level: number;
  readonly id: string;
  readonly class?: string;
  readonly children: Child;
}

export function Heading({ level, children, ...rest }: HeadingProps) {
  if (level <= 2) return <h2 {...rest}>{children}</h2>;
  if (level === 3) return <h3 {...rest}>{children}</h3>;
  if (level === 4) return <h4 {...rest}>{children}</h4>;
  if (level === 5) return <h5 {...rest}>{children}</h5>;
  return <h6 {...rest}>{children}</h6>;
}
