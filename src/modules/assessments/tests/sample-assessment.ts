import { openIn } from '../../../kernel/form-values.ts'
import type { Finding } from '../comprehensive/finding.ts'
import { countsOf, type Whole } from '../comprehensive/sign-off.ts'
import { classOf, formOf, PART_CODES, type PartClass, type Texts } from '../forms/parts.ts'

const day = Temporal.PlainDate.from
const uuid = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
export const MOTHER = uuid(1)
export const RT_HEAD = uuid(11)
export const PROBLEM = uuid(2)
export const NEED = uuid(3)

/** Suryani's key finding, said by her, by her mother and by the head of the RT, and seen on the home visit (KS-01). */
export const keyFinding = {
  id: uuid(4),
  statement: 'Perlu pekerjaan yang dapat dilakukan dari rumah karena anaknya masih kecil',
  isKey: true,
  evidence: [
    { source: 'client', method: 'W' },
    { source: 'family', method: 'W', who: MOTHER },
    { source: 'community', method: 'W', who: RT_HEAD },
    { source: 'observation', method: 'O' },
  ],
} satisfies Finding

const said: Texts = {
  sources: {
    confidence: 'high',
    informants: [
      { relation: 'ibu', id: MOTHER },
      { relation: 'ketua RT', id: RT_HEAD },
    ],
  },
  reason: { reason_own_words: '"Saya mau bisa kerja dari rumah."' },
  legal: { legal: 'urusan warisan' },
  violence: { violence_told: 'none_said', danger_now: 'no', isSafetyPlanReady: false },
  vocational: { findings: [keyFinding] },
  analysis: {
    problems: [
      { statement: 'Penghasilan tidak teratur', id: PROBLEM },
      { statement: 'Sulit tidur', id: uuid(12) },
    ],
  },
  recommendation: { needs: [{ statement: 'Pekerjaan dari rumah', problemId: PROBLEM, id: NEED }] },
}

/** Every part of Suryani's assessment, so that a test can take one thing away. */
export const wholeTexts = (): Texts =>
  Object.fromEntries(
    PART_CODES.map((part) => {
      const text = said[part] ?? {}
      const open = openIn(formOf(part), text).map((field) => [field, 'sudah ditanyakan'])
      return [part, { ...text, ...Object.fromEntries(open) }]
    }),
  )

/** The whole as somebody sees it who holds only these keys. */
export const seenBy = (
  classes: readonly PartClass[],
  texts: Texts = wholeTexts(),
  more: Partial<Pick<Whole, 'risk'>> = {},
): Whole => ({
  parts: PART_CODES.map((part) => ({
    part,
    ...countsOf(part, texts[part]),
    isReadable: classes.includes(classOf(part)),
  })),
  texts: Object.fromEntries(
    Object.entries(texts).filter(([part]) => PART_CODES.some((p) => p === part && classes.includes(classOf(p)))),
  ),
  startedOn: day('2026-01-13'),
  risk: { level: 'low', ratedOn: day('2026-01-24') },
  ...more,
})
