import type { Her } from '../her.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf, pass } from '../scene.ts'

const RULES = [
  ['Ikut kegiatan yang ada di jadwal.', 'Kalau tidak bisa, bilang saja sebelumnya.'],
  ['Keluar panti dengan izin.', 'Supaya ada yang tahu ke mana harus mencari.'],
  ['Tidak ada minuman keras, narkoba atau senjata.', 'Supaya semua aman.'],
  ['Tidak memukul dan tidak mengancam siapa pun.', 'Berlaku juga untuk petugas.'],
  ['Tamu laki-laki tidak masuk asrama.', 'Ada ruang tamu di depan.'],
  ['Menghormati ibadah semua orang.', 'Tidak ada yang dipaksa, tidak ada yang diejek.'],
  ['Kamar dan dapur dirapikan bergantian.', 'Giliran ada di papan piket.'],
] as const

/** The rules as they hang on the wall, told to most of them; one evening out without a pass, heard and decided; one that waits. */
export const houseRules = (d: Days, women: readonly Her[]): Scene[] => [
  d.scene('2026-01-19', '09:00', async (w) => {
    await w.as('hana')('houseRules.saveRules', { version: 0, rules: RULES.map(([text, why]) => ({ text, why })) })
  }),
  d.scene('2026-01-19', '19:30', async (w) => {
    const { untold } = await w.as('yanti')('houseRules.rules', {})
    for (const [n, { caseId }] of (untold ?? []).entries()) {
      if (n % 6 === 5) continue
      const understood = n % 6 === 4 ? 'once_more' : 'own_words'
      await w.as('yanti')('houseRules.tell', { caseId, how: 'read_together', understood })
    }
  }),
  d.scene('2026-01-20', '08:00', (w) => lateHome(w, women[0])),
  d.scene('2026-01-20', '21:10', async (w) => {
    const [, her] = women
    if (her) await noted(w, her, 6, 'Piket dapur malam ini tidak dikerjakan; katanya tangannya sakit.')
  }),
]

async function noted(w: World, her: Her, rule: number, what: string): Promise<string> {
  const { rules } = await w.as('yanti')('houseRules.rules', {})
  const ruleId = rules[rule]?.ruleId ?? ''
  return (await w.as('yanti')('houseRules.note', { caseId: her.caseId, ruleId, happenedOn: dayOf(w), what })).measureId
}

async function lateHome(w: World, her: Her | undefined): Promise<void> {
  if (!her || her.caseId === '') return
  const measureId = await noted(w, her, 1, 'Keluar lewat pintu samping sesudah makan malam, kembali pukul 21.40.')
  pass(w, { minutes: 120 })
  const said = '“Saya ke wartel, menelepon anak. Kartu izin sudah saya minta, petugasnya sedang keluar.”'
  await w.as('hana')('houseRules.hear', { measureId, how: 'spoke', beside: 'resident', said })
  pass(w, { minutes: 60 })
  await w.as('hana')('houseRules.decide', {
    ...{ measureId, decision: 'talk', endsOn: dayOf(w, 7) },
    why: 'Disepakati jam menelepon anak setiap sore, dari ruang kantor.',
  })
}
