import type { ChangeMeaning, Instrument, Said } from './instrument.ts'
import type { Scored } from './score.ts'

export type Change = { code: string; before: number; after: number; difference: number; meaning: ChangeMeaning }

export type Comparison =
  | { comparable: true; scores: Change[]; parts: Change[] }
  /** Two instruments, or two versions of one: a trend shows a break here, never a line (design.md 3.5). */
  | { comparable: false; because: Said }

type Values = readonly { code: string; value: number }[]

function changes(instrument: Instrument, before: Values, after: Values): Change[] {
  const earlier = new Map(before.map(({ code, value }) => [code, value]))
  return after.flatMap(({ code, value }) => {
    const was = earlier.get(code)
    if (was === undefined) return []
    const difference = Math.round((value - was) * 100) / 100
    return [{ code, before: was, after: value, difference, meaning: instrument.change(code, was, value) }]
  })
}

/**
 * What changed since the baseline, in the tool's own meaning of change (domain.md 5.0). A score that one of the two lacks
 * is left out; parts that both have are still compared.
 */
export function compare(instrument: Instrument, before: Scored, after: Scored): Comparison {
  const isSame = ({ instrument: code, version }: Scored) => code === instrument.code && version === instrument.version
  if (!isSame(before) || !isSame(after)) return { comparable: false, because: { code: 'change_other_version' } }
  return {
    comparable: true,
    scores: changes(instrument, before.scores, after.scores),
    parts: changes(instrument, before.parts, after.parts),
  }
}
