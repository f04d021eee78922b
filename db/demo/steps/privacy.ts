import type { Her } from '../her.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf, timeOf } from '../scene.ts'

const numberOf = async (w: World, her: Her | undefined) =>
  her ? ((await w.as('ratna')('cases.page', { caseId: her.caseId })).registerNo ?? '') : ''

/** A tablet that is lost since yesterday morning, two women who ask for their rights, an investigator who asks for a file, a copy for one of them. */
export const dataProtected = (d: Days, women: readonly Her[]): Scene[] => [
  d.scene('2026-01-19', '14:20', async (w) => {
    const herNo = await numberOf(w, women[0])
    await w.as('tuti')('privacy.recordRequest', {
      ...{ right: 'correct', herNo, via: 'herself', identity: 'known_here', askedOn: dayOf(w), askedTime: timeOf(w) },
      said: 'Nama ayah di berkas salah satu huruf. Ia membawa kartu keluarga.',
    })
    const { requestId } = await w.as('tuti')('privacy.recordRequest', {
      ...{ right: 'end', via: 'family', identity: 'not_yet', askedOn: dayOf(w), askedTime: timeOf(w) },
      said: 'Seorang ibu meminta berkas anaknya dihapus. Anaknya belum kami hubungi.',
    })
    await w.as('maya')('privacy.answerRequest', {
      ...{ requestId, identity: 'not_yet', outcome: 'refused', ground: 'not_shown' },
      words: 'Permintaan harus dari orangnya sendiri atau dengan surat kuasa. Ibu boleh keberatan.',
    })
  }),
  d.scene('2026-01-20', '08:41', async (w) => {
    const { breachId } = await w.as('tuti')('privacy.recordBreach', {
      ...{ title: 'Tablet presensi asrama hilang', foundOn: dayOf(w), foundTime: timeOf(w, 21), womenCount: 14 },
      ...{ kinds: ['names'], what: 'Nama panggilan dan presensi 14 orang, 3 hari.' },
      how: 'Tidak ada di laci saat ganti jaga pagi. Layarnya terkunci, isinya terenkripsi.',
    })
    await w.as('maya')('privacy.addPart', {
      breachId,
      part: 'handling',
      words: 'Akses tablet dicabut begitu diketahui.',
    })
    await w.as('maya')('privacy.makeBreachLetter', {
      ...{ breachId, to: 'authority', addressee: 'Lembaga Pelindungan Data Pribadi', city: 'Jakarta' },
    })
  }),
  d.scene('2026-01-20', '11:05', async (w) => {
    const about = { herNo: await numberOf(w, women[1]), askedOn: dayOf(w), basis: 'court' as const }
    const { disclosureId } = await w.as('tuti')('privacy.askDisclosure', {
      ...{ ...about, recipient: 'Penyidik PPA Polres Contoh', letterNo: 'B/114/I/2026', ground: 'Permintaan penyidik' },
      ...{ asked: 'Seluruh berkas.', given: 'Surat keterangan bahwa ia tinggal di sini.' },
    })
    await w.as('maya')('privacy.approveDisclosure', { disclosureId })
  }),
  d.scene('2026-01-20', '15:10', async (w) => {
    const [her] = women
    if (!her) return
    const { caseId } = her
    await w.as('tuti')('privacy.recordRequest', {
      ...{ right: 'access', herNo: await numberOf(w, her), via: 'herself', identity: 'known_here' },
      ...{ askedOn: dayOf(w), askedTime: timeOf(w), said: 'Saya ingin membaca apa yang ditulis tentang saya.' },
    })
    const { wholeFileId } = await w.as('ratna')('wholeFiles.make', { caseId, kind: 'her' })
    await w.as('ratna')('wholeFiles.take', { wholeFileId })
  }),
  d.scene('2026-01-20', '23:05', keptLongEnough),
]

/** The dry run of the night: one file is erased; the next, and of another its places, wait for the head; one with a number is held. */
async function keptLongEnough(w: World): Promise<void> {
  await w.night?.()
  const { items } = await w.as('maya')('retention.page', {})
  const held = items.find((i) => i.herNo !== null && i.state === 'listed' && i.part === 'whole')
  if (held?.herNo) await w.as('maya')('retention.hold', { herNo: held.herNo, ground: 'restitution' })
  const open = items.filter((i) => i.mayPropose && i.caseId !== held?.caseId)
  const [gone, waits] = open.filter((i) => i.part === 'whole')
  if (!gone) return
  const places = open.find((i) => i.part === 'places')
  const of = [gone, waits, places].flatMap((i) => (i ? [{ caseId: i.caseId, part: i.part }] : []))
  await w.as('maya')('retention.propose', { of })
  const { erasureId } = await w.as('ratna')('retention.erase', { caseId: gone.caseId, part: gone.part })
  await w.as('ratna')('retention.carryOut', { erasureId })
  await w.as('ratna')('retention.carryOut', { erasureId })
}
