/**
 * All colours of the charts, after the primitive colours of the Digital Agency's design system (DADS).
 * Text has a contrast of 4.5 or more on white, lines and marks 3 or more (WCAG 2.2, 1.4.3 and 1.4.11);
 * shapes, dashes and patterns differ besides, so that nothing hangs on colour alone.
 */
export const palette = {
  paper: '#ffffff',
  text: '#1a1a1c',
  faintText: '#626264',
  axis: '#626264',
  grid: '#e6e6e6',
  actual: '#0017c1',
  target: '#b51f1f',
  baseline: '#4d4d4d',
  achieved: '#115a36',
  missed: '#b51f1f',
  published: '#5c4a00',
  unknown: '#626264',
  box: '#f1f5fd',
  boxLine: '#3460fb',
  goalBox: '#0017c1',
} as const;

/** The bundled font; behind it what has the characters it lacks (𠮷), and the reader's own. */
export const fontFamily = "'BIZ UDPGothic', 'Noto Sans JP', sans-serif";
