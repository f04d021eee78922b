import { skippedBy } from './answers.ts'
import type { Answers, Instrument, Language, Mode, Said } from './instrument.ts'
import { DOES_NOT_APPLY, NOT_ASKED } from './instrument.ts'
import { score } from './score.ts'

/** The questionnaire as it was read to her, with her answers and the scores, for reading in twenty years. Plain JSON. */
export type WordedInstrument = {
  kind: 'instrument'
  instrument: string
  version: number
  language: Language
  mode: Mode
  name: string
  lead: string
  items: { id: string; text: string; answer: string; value: number | null }[]
  scores: { code: string; value: number; min: number; max: number }[]
  parts: { code: string; value: number; min: number; max: number; band: string | null }[]
  band: string | null
  notes: string[]
}

/**
 * The worded document that is stored beside the answers on sign-off (ARCHITECTURE.md): a later change of wording never
 * rewrites what was said. `say` gives the sentence of a code in that language, that day.
 *
 * @throws Refusal `answers_invalid` as `score` does
 */
export function worded(
  instrument: Instrument,
  answers: Answers,
  { language, mode, say }: { language: Language; mode: Mode; say: (said: Said) => string },
): WordedInstrument {
  const scored = score(instrument, answers)
  const skipped = skippedBy(instrument, answers)
  const items = instrument.items.map(({ id, text, choices, mayNotApply }) => {
    const value = skipped.get(id) ?? (Object.hasOwn(answers, id) ? answers[id] : undefined)
    const chosen = choices.find((choice) => choice.value === value)
    const answer =
      value === NOT_ASKED
        ? say({ code: 'answer_not_asked' })
        : value === undefined
          ? say({ code: 'answer_unanswered' })
          : mayNotApply && value === DOES_NOT_APPLY
            ? say({ code: 'answer_not_applicable' })
            : (chosen?.text[language] ?? String(value))
    return { id, text: text[language], answer, value: typeof value === 'number' ? value : null }
  })
  return {
    kind: 'instrument',
    instrument: instrument.code,
    version: instrument.version,
    language,
    mode,
    name: instrument.name[language],
    lead: instrument.lead[language],
    items,
    scores: scored.scores,
    parts: scored.parts.map(({ band, ...part }) => ({ ...part, band: band ? say(band) : null })),
    band: scored.band ? say(scored.band) : null,
    notes: scored.notes.map(say),
  }
}
