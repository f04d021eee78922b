import type { z } from 'zod'
import type { health } from '../contract.ts'

type Input = z.input<typeof health.saveScreening.input>

/** What the nurse found on the day of arrival. */
export const found = (caseId: string, more: Partial<Input> = {}): Input => ({
  caseId,
  version: 0,
  examinedOn: '2026-01-12',
  temperature: '36,7',
  systolic: 110,
  diastolic: 70,
  complaints: 'Pusing sejak kemarin.',
  medicines: [{ name: 'Parasetamol', dose: '3 x 1' }],
  allergy: 'known',
  allergies: 'amoksisilin',
  period: 'regular',
  lastPeriodOn: '2026-01-02',
  referral: 'none',
  ...more,
})

/** What she writes in the log: of a complaint that was treated, where nothing else is said. */
export const entryOf = (caseId: string, more: object = {}) => ({
  ...{ caseId, kind: 'complaint' as const, on: '2026-01-12', said: 'Pusing.', standing: 'treated' as const },
  ...more,
})
