import type { Her } from '../her.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf } from '../scene.ts'

const of = (costRupiah: number, source: 'centre' | 'social_office' | 'donor') => ({ costRupiah, source })

/** What is lacking: one thing bought, one in next year's plan, one that waits for the office, two that wait for the head, one of them late. */
export function needs(d: Days, women: readonly Her[]): Scene[] {
  const asked: string[] = []
  const decide = async (w: World, n: number, decision: 'approved' | 'next_year' | 'declined', words: string) =>
    void (await w.as('ratna')('needs.decide', { needId: asked[n] ?? '', decision, words }))
  return [
    d.scene('2026-01-13', '13:10', async (w) => {
      const named = women.filter((h) => h.caseId !== '' && h.worker === 'rizal').slice(0, 2)
      const { needId } = await w.as('rizal')('needs.ask', {
        ...{ kind: 'health', what: 'Kacamata baca, 2 buah', money: of(500_000, 'centre'), neededBy: dayOf(w, 6) },
        who: { womenCount: 2, caseIds: named.map((h) => h.caseId) },
        why: 'Menjahit dengan kain didekatkan ke mata dan cepat pusing.',
      })
      asked.push(needId)
      const machine = await w.as('ani')('needs.ask', {
        ...{
          kind: 'tools',
          what: 'Mesin obras, 2 unit',
          money: of(9_000_000, 'social_office'),
          who: { womenCount: 20 },
        },
        why: 'Satu mesin untuk dua puluh peserta; menunggu giliran sampai dua jam.',
      })
      asked.push(machine.needId)
      const soap = await w.as('sri')('needs.ask', {
        ...{ kind: 'hygiene', what: 'Paket kebersihan diri, 40 paket', money: of(2_400_000, 'donor') },
        ...{ who: { womenCount: 40 }, neededBy: dayOf(w, 20), why: 'Persediaan habis akhir bulan.' },
      })
      asked.push(soap.needId)
    }),
    d.scene('2026-01-14', '08:20', async (w) => {
      await decide(w, 0, 'approved', 'Periksa dulu di puskesmas, lalu beli dari kas panti.')
      await decide(w, 1, 'next_year', 'Tidak ada di anggaran tahun ini; masuk usulan ke Dinas.')
      await decide(w, 2, 'approved', 'Donatur tetap bersedia; tolong dihubungi.')
    }),
    d.scene('2026-01-19', '13:40', async (w) => {
      const spent = { needId: asked[0] ?? '', on: dayOf(w), spentRupiah: 460_000 }
      await w.as('tuti')('needs.fulfil', spent)
      await w.as('rizal')('needs.ask', {
        ...{ kind: 'papers', what: 'Biaya legalisir ijazah, 6 orang', money: of(300_000, 'centre') },
        ...{ who: { womenCount: 6 }, neededBy: dayOf(w), why: 'Pendaftaran kejar paket ditutup pekan ini.' },
      })
    }),
    d.scene('2026-01-20', '09:20', async (w) => {
      await w.as('hana')('needs.ask', {
        ...{ kind: 'room', what: 'Kipas angin dinding, 4 unit', money: of(1_400_000, 'centre') },
        ...{ who: { womenCount: 16 }, why: 'Kamar belakang panas dan tidurnya terganggu.' },
      })
    }),
  ]
}
