import type { Goal, PlanBody as Plan, Step } from '../plan-body.ts'

export const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  activity: 'Latihan menjahit pola dasar',
  component: 'vocational_and_entrepreneurship',
  ownerId: 'staff-ani',
  startsOn: '2026-02-02',
  endsOn: '2026-03-31',
  budgetLineId: 'line-1',
  ...more,
})

export const goal = (id: string, more: Partial<Goal> = {}): Goal => ({
  id,
  herWords: 'Saya mau bisa kerja dari rumah',
  needId: 'need-1',
  levels: {
    '-2': 'belum memegang mesin',
    '-1': 'bisa menjahit lurus',
    '0': 'bisa menjahit rok',
    '1': 'bisa menjahit seragam',
    '2': 'menerima pesanan sendiri',
  },
  startLevel: -1,
  importance: 3,
  difficulty: 1,
  steps: [step(`${id}-step-1`)],
  ...more,
})

/** Suryani's plan of 30 January (KS-01): three goals that weigh 3, 2 and 1. */
export const plan = (more: Partial<Plan> = {}): Plan => ({
  goals: [
    goal('sewing'),
    goal('school', { herWords: 'Anak saya masuk PAUD', importance: 2 }),
    goal('sleep', { herWords: 'Saya mau tidur lebih baik', importance: 1 }),
  ],
  discussedOn: '2026-01-29',
  reviewOn: null,
  note: '',
  removalReasons: {},
  ...more,
})

export const needs: ReadonlySet<string> = new Set(['need-1', 'need-2'])
