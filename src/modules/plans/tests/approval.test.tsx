import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { PlanPage, Version } from '../screens/api.ts'
import { HerGoals } from '../screens/proof.tsx'
import { goal, plan, step } from './sample-plan.ts'

it('the head sees under each of her goals who does each step, when, and what pays for it', () => {
  const steps = [
    step('one', { budgetLine: 'Pelatihan vokasional' }),
    step('two', { activity: 'Ikut kelas malam', ownerId: 'client', budgetLineId: undefined }),
  ]
  const version = { body: plan({ goals: [goal('sewing', { steps })] }) } as unknown as Version // what is read
  const page = {
    steps: [],
    people: [{ personId: 'staff-ani', callName: 'Ani' }],
    today: '2026-02-01',
  } as unknown as PlanPage // what is read
  const shown = renderToStaticMarkup(<HerGoals page={page} version={version} />)
  const [first = '', second = ''] = shown.split('Ikut kelas malam')
  expect(first).toContain('Tujuan 1: “Saya mau bisa kerja dari rumah”')
  for (const said of [
    'Latihan menjahit pola dasar',
    '<td>Ani</td>',
    '2 Feb',
    '31 Mar',
    'dibayar dari: Pelatihan vokasional',
  ])
    expect(first).toContain(said)
  for (const said of ['Beliau sendiri', 'belum ada mata anggaran']) expect(second).toContain(said)
})
