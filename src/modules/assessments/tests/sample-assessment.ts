import type { ComprehensiveDraft } from '../comprehensive/draft.ts'
import type { Finding } from '../comprehensive/finding.ts'
import { COMPREHENSIVE } from '../comprehensive/structure.ts'

const day = Temporal.PlainDate.from

/** Suryani's key finding, said by her, by her mother and by the head of the RT, and seen on the home visit (KS-01). */
export const keyFinding: Finding = {
  id: 'finding-home-work',
  part: 'vocational',
  statement: 'Perlu pekerjaan yang dapat dilakukan dari rumah karena anaknya masih kecil',
  isKey: true,
  evidence: [
    { source: 'client', method: 'W' },
    { source: 'family', method: 'W', who: 'mother' },
    { source: 'community', method: 'W', who: 'rt-head' },
    { source: 'observation', method: 'O' },
  ],
}

const required = COMPREHENSIVE.parts.flatMap(({ fields }) => fields.filter((field) => field.required && !field.onlyIf))

/** Whole, so that a test can take one thing away. */
export const draft = (more: Partial<ComprehensiveDraft> = {}): ComprehensiveDraft => ({
  startedOn: day('2026-01-13'),
  answers: {
    ...Object.fromEntries(required.map((field) => [field.id, 'sudah ditanyakan'])),
    reason_own_words: '"Saya mau bisa kerja dari rumah."',
    confidence: 'high',
    violence_told: 'none_said',
    danger_now: 'no',
    legal: 'urusan warisan',
  },
  informants: [
    { id: 'mother', relation: 'ibu' },
    { id: 'rt-head', relation: 'ketua RT' },
  ],
  findings: [keyFinding],
  problems: [
    { id: 'income', statement: 'Penghasilan tidak teratur', rank: 1 },
    { id: 'sleep', statement: 'Sulit tidur', rank: 2 },
  ],
  needs: [{ id: 'need-1', statement: 'Pekerjaan dari rumah', problemId: 'income' }],
  risk: { level: 'low', ratedOn: day('2026-01-24') },
  isSafetyPlanReady: false,
  ...more,
})
