import type { Stroke } from '../rules.ts'

/** A name as somebody writes it: a wave and a dot. */
export const name: Stroke[] = [
  Array.from({ length: 60 }, (_, i) => [100 + i * 12, Math.round(200 + 90 * Math.sin(i / 4))] as const),
  [[860, 90]],
]
