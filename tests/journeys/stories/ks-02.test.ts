import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../../db/demo/steps/selection.ts'
import {
  knock,
  rosdiana,
  rosdianaIntervention,
  rosdianaUntilIntervention,
  shelter,
} from '../../../db/demo/women/rosdiana.ts'
import { ending } from '../../../db/demo/women/suryani.ts'
import { downloaded, numberIt } from './paper.ts'
import { days, type Stage, stage } from './stage.ts'

const IN_DANGER = [
  'Tidak ada luka',
  'Tidak ada pikiran mengakhiri hidup',
  'Tidak hamil',
  'Tidak ada anak yang ikut',
  'Ada yang mengejar dan sudah dekat',
  'Pernah diancam dengan senjata',
  'Tidak memakai alkohol atau obat terlarang',
  'Tidak ada gejala menular',
  'Dewasa',
]
/** Colleagues who work beside her without being on her team. */
const OTHERS = ['wulan', 'lina', 'sri', 'yanti'] as const
/** Her, and him whom she fled. */
const NEVER = /Rosdiana|Hasan|Fahmi|9910015711940002/

describe('KS-02, Rosdiana, whom nobody may find', () => {
  const her = rosdiana()
  let s: Stage
  const at = (path = '') => `/penerima-manfaat/${her.caseId}${path}`
  beforeAll(async () => {
    s = await stage()
    await s.until('2026-01-20', '21:00')
    await knock(s.w, her)
  })
  afterAll(() => s?.close())

  it('comes in the night: her worker asks what he must, and proposes shelter', async () => {
    const rizal = await s.sit('rizal')
    await rizal.go(`/rujukan/${her.caseId}`)
    await rizal.press('Tanyakan keselamatan')
    for (const answer of IN_DANGER) await rizal.choose(null, answer)
    await rizal.press('Simpan jawaban')
    expect(await rizal.said()).toMatch(/Ada bahaya langsung dari orang lain\..*Beri tahu Kepala sekarang/)
    expect(await rizal.look('ks02-berhenti')).toBe(0)
    await rizal.choose('Beliau merasa aman sekarang?', 'Tidak')
    await rizal.press('Simpan, mulai pembicaraan')
    expect(await rizal.said()).toMatch(/^Pembicaraan keselamatan/)
    await rizal.press('Batal')
    expect(await rizal.said()).toMatch(/Keselamatan, terbuka sejak.*Bersama beliau: Rizal\. Merasa aman: tidak/)
    await rizal.go(`/rujukan/${her.caseId}`)
    expect(await rizal.said()).toMatch(/Risiko darurat\. Sekarang: Hubungi polisi.*Beri tahu Kepala sekarang/)
    await rizal.choose('Usulan Anda', 'Tampung sementara')
    await rizal.write('Alasan usulan', 'Rumah aman penuh; ada yang mengejar.')
    await rizal.press('Ajukan ke Kepala')
    expect(await rizal.said()).not.toMatch(NEVER)
  })

  it('is let in by the head at once; the selection has three working days, the shelter fourteen', async () => {
    const ratna = await s.sit('ratna', 'phone')
    await ratna.go('/beranda')
    expect(await ratna.said()).toMatch(new RegExp(`Keselamatan: ${her.code}.*Ada bahaya: tentukan langkah sekarang`))
    await ratna.go('/persetujuan')
    expect(await ratna.said()).toMatch(new RegExp(`Keselamatan: ${her.code}.*${her.code} · Putuskan penerimaan`))
    await ratna.follow('Buka')
    await ratna.write(/^Alasan yang dibacakan/, 'Malam ini aman di sini; seleksi dilengkapi dalam tiga hari kerja.')
    await ratna.press('Putuskan')
    const said = await ratna.said()
    expect(said).toContain('Lengkapi seleksi sebelum Jum 30 Jan; tampung sementara sampai Sel 10 Feb.')
    expect(said).not.toMatch(NEVER)
    expect(await ratna.look('ks02-tampung')).toBe(0)
    await ratna.press('Lanjut ke tahap Data')
    her.clientId = (await s.w.as('rizal')('cases.page', { caseId: her.caseId })).clientId ?? ''
    await check(s.w, her)
    await shelter(s.w, her)
    s.tell([...rosdianaUntilIntervention(her, days).slice(1), ...rosdianaIntervention(her, days)])
  })

  it('does not go on while her selection is open, and the screen says so', async () => {
    const rizal = await s.sit('rizal')
    await rizal.go(at())
    await rizal.openStage()
    expect(await rizal.said()).toMatch(/Dari Data ke Asesmen.*Belum bisa lanjut/)
    expect(await rizal.page.getByRole('button', { name: 'Lanjut ke Asesmen' }).count()).toBe(0)
  })

  it('is her code on every screen of everybody else, and her name on none', async () => {
    await s.until('2026-01-30', '23:00')
    for (const username of OTHERS) {
      const other = await s.sit(username)
      for (const path of ['/penerima-manfaat', at(), at('/keluarga'), '/kamar', '/beranda']) {
        await other.go(path)
        const shown = await other.page.locator('body').innerText()
        expect([username, path.replace(her.caseId, '$caseId'), NEVER.exec(shown)?.[0]]).toEqual([
          username,
          path.replace(her.caseId, '$caseId'),
          undefined,
        ])
        if (path === '/penerima-manfaat') expect(shown).toContain(her.code)
      }
    }
  })

  it('is found by her name by her worker, and not by the companion of her class', async () => {
    const found = async (username: string) => {
      const seat = await s.sit(username)
      await seat.go('/beranda')
      await seat.page.keyboard.press('Control+k')
      await seat.page.getByRole('combobox', { name: /^Cari orang/ }).fill('Rosdiana')
      const answer = seat.page.getByRole('dialog')
      await answer.getByText(new RegExp(`Tidak ada yang cocok|${her.code}`)).waitFor()
      return answer.innerText()
    }
    expect(await found('lina')).toMatch(/Tidak ada yang cocok/)
    expect(await found('rizal')).toContain(her.code)
  })

  it('never meets her husband over a form, whatever he is called there', async () => {
    const rizal = await s.sit('rizal')
    for (const [name, relation] of [
      ['Fahmi', 'teman'],
      ['Budiman', 'pasangan'],
    ] as const) {
      await rizal.go(`/catat?orang=${her.caseId}`)
      await rizal.choose('Jenis sesi', 'Mediasi')
      await rizal.write('Apa yang dibahas', 'Permintaan keluarga.')
      await rizal.write('Nama', name)
      await rizal.select('Hubungan dengannya', relation)
      await rizal.tick('Bersedia dimediasi')
      await rizal.press(/^Simpan catatan/)
      expect(await rizal.said()).toMatch(/Belum tersimpan.*pasangan atau pelaku.*Tulis alasan dan pemeriksaan/)
    }
  })

  it('is opened in an emergency by a stranger: the head is told at once, and the privacy officer sees it', async () => {
    const wulan = await s.sit('wulan')
    await wulan.go(at())
    await wulan.press('Tindakan lain')
    await wulan.page.getByRole('menuitem', { name: 'Buka dalam keadaan darurat' }).click()
    await wulan.choose('Keadaan', 'Bahaya bagi orangnya atau orang lain')
    await wulan.write('Apa yang terjadi', 'Ada laki-laki di pos, pekerja sosialnya tidak dapat dihubungi.')
    await wulan.press('Buka berkas')
    await wulan.go(at('/keluarga'))
    expect(await wulan.said()).toContain('Rosdiana')
    const ratna = await s.sit('ratna')
    await ratna.go('/beranda')
    expect((await ratna.said()).match(/Tinjau pembukaan darurat Paling lambat/g)).toHaveLength(1)
    const maya = await s.sit('maya')
    await maya.go('/pengaturan/pembukaan')
    const seen = await maya.said()
    expect(seen).toContain('Wulan')
    expect(seen).not.toMatch(NEVER)
    expect(await maya.look('ks02-pembukaan')).toBe(0)
  })

  it('is closed to her again after four hours', async () => {
    s.web.server.time.now = s.web.server.time.now.add({ hours: 5 })
    const wulan = await s.sit('wulan')
    await wulan.go(at('/keluarga'))
    expect(await wulan.said()).toContain('Identitasnya hanya terbuka untuk pendampingnya')
    expect(await wulan.page.locator('body').innerText()).not.toMatch(NEVER)
    // the head has looked at it: nothing asks her any more
    const ratna = await s.sit('ratna')
    await ratna.go('/pengaturan/pembukaan')
    await ratna.press('Tepat')
    await ratna.go('/beranda')
    expect(await ratna.said()).not.toMatch(/Tinjau pembukaan darurat/)
  })

  it('has an extraordinary conference whose minutes name no room', async () => {
    await s.until('2026-02-18', '11:00')
    const ratna = await s.sit('ratna')
    await ratna.go(`/pembahasan/${her.caseId}`)
    await ratna.follow(/luar biasa/i)
    const said = await ratna.said()
    expect(said).toContain('Ada yang bertanya di pos. Jawaban baku diberikan.')
    expect(said).not.toMatch(/Kenari|Anggrek|kamar/i)
  })

  it('reaches T 63,69 and WHO-5 64', async () => {
    s.tell(
      ending(her, days, () => s.intakeId, {
        levels: [1, 1, 1],
        who5: [4, 3, 3, 3, 3],
        achieved: 'Saya tidak takut lagi membuka pintu.',
      }),
    )
    await s.until('2026-06-26', '12:00')
    const rizal = await s.sit('rizal')
    await rizal.go(at('/evaluasi'))
    expect(await rizal.said()).toMatch(/Kompeten.*Skor T 63,69/)
    await rizal.go(at('/asesmen'))
    expect(await rizal.said()).toContain('Indeks 64 dari 100, membaik')
  })

  it('leaves to kin, and the paper about her kit names neither her nor the house', async () => {
    await s.until('2026-07-10', '18:00')
    const { version } = await s.w.as('ratna')('letters.settings', {})
    const signer = {
      post: 'Sekretaris Dinas Sosial',
      name: 'Drs. Bagus Santosa',
      rank: 'Pembina (IV/a)',
      nip: '197002301995031001',
    }
    const neutral = { address: 'Jalan Kantor 1, Palembang', city: 'Palembang', unit: 'SEKRT', signer }
    await s.w.as('ratna')('letters.saveSettings', { neutral, version })
    const ratna = await s.sit('ratna')
    await ratna.go(at('/selesai'))
    expect(await ratna.said()).toContain('Layanan selesai: Menyelesaikan program.')
    await ratna.follow('Berita acara alat usaha')
    await numberIt(ratna)
    expect(await ratna.look('ks02-surat-netral')).toBe(0)
    const words = await downloaded(ratna)
    expect(words).toContain(her.code)
    expect(words).not.toMatch(/Rosdiana|Hasan|MELATI|Melati|Indralaya|9910015711940002/)
    expect(await s.rise()).toEqual([])
  })
})
