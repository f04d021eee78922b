import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tick } from '../../../db/demo/steps/leaving.ts'
import {
  dewi,
  dewiLeft,
  dewiMissing,
  dewiReturns,
  dewiUntilAssessment,
  dewiUntilIntervention,
} from '../../../db/demo/women/dewi.ts'
import { days, type Stage, stage } from './stage.ts'

/** How nobody speaks of a woman who left. */
const UNKIND = /melarikan diri|kabur|\blari\b/i

describe('KS-03, Dewi, who left and came back by herself', () => {
  const [her, again] = [dewi(), dewi()]
  let s: Stage
  const at = (path = '', caseId = her.caseId) => `/penerima-manfaat/${caseId}${path}`
  beforeAll(async () => {
    s = await stage()
    s.tell(dewiUntilAssessment(her, days))
    await s.until('2026-01-27')
  })
  afterAll(() => s?.close())

  it('is sheltered while she postpones; the screen says what is not agreed, and offers nobody a photograph', async () => {
    const wulan = await s.sit('wulan')
    await wulan.go(at())
    await wulan.openStage()
    expect(await wulan.said()).toMatch(/Dari Data ke Asesmen.*Persetujuan tercatat Belum.*Belum bisa lanjut/)
    for (const username of ['wulan', 'yanti'] as const) {
      const seat = await s.sit(username)
      await seat.go(at('/keluarga'))
      expect(await seat.said()).toContain('Tidak ada persetujuan untuk difoto.')
      expect(await seat.page.locator('main').getByRole('button', { name: /foto/i }).count()).toBe(0)
      if (username === 'wulan') expect(await seat.look('ks03-tanpa-foto')).toBe(0)
    }
  })

  it('is missed at night: her worker opens what is an incident, with the hour from which time runs', async () => {
    s.tell([...dewiUntilIntervention(her, days), ...dewiMissing(her, days).slice(0, 1)])
    await s.until('2026-02-21')
    const wulan = await s.sit('wulan')
    await wulan.go('/beranda')
    expect(await wulan.said()).toMatch(/Mbak Dewi.*Coba hubungi kontak aman/)
    await wulan.go(at('/selesai'))
    await wulan.choose(null, /^Meninggalkan layanan tanpa pemberitahuan/)
    await wulan.date('Terakhir terlihat, tanggal', days.day('2026-02-22'))
    await wulan.press('Siapkan selesai layanan')
    expect(await wulan.said()).toContain('Waktunya belum tiba. Catat sesudah terjadi.')
    await wulan.date('Terakhir terlihat, tanggal', days.day('2026-02-20'))
    await wulan.press('Siapkan selesai layanan')
    const said = await wulan.said()
    expect(said).toMatch(/belum jelas di mana.*3 × 24 jam lewat Sen 2 Mar 21\.30\. Sampai saat itu ini kejadian/)
    expect(said).not.toMatch(UNKIND)
    expect(said).not.toContain('Alat usaha') // no kit on this way out
    expect(await wulan.look('ks03-tidak-ada')).toBe(0)
  })

  it('has not left before seventy-two hours, whoever presses', async () => {
    await tick(s.w, her, 'incident_recorded', 'Tidak ada di kamar pukul 21.30; teman sekamar ditanya tanpa ancaman.')
    await tick(s.w, her, 'search_steps_recorded', 'Kamar, kelas, dan halaman dilihat; kontak aman dicoba.')
    await s.until('2026-02-23', '21:20')
    for (const username of ['wulan', 'ratna'] as const) {
      const seat = await s.sit(username)
      await seat.go(at('/selesai'))
      await seat.press('Sudah lewat 3 × 24 jam')
      await seat.press('Nyatakan sudah lewat 3 × 24 jam')
      expect(await seat.said()).toContain('Belum 3 × 24 jam sejak terakhir terlihat.')
    }
  })

  it('is never reported to whoever is on her list, by name or by number', async () => {
    const wulan = await s.sit('wulan')
    await wulan.go(at('/keluarga'))
    expect(await wulan.said()).toMatch(/Siapa pun di daftar ini tidak boleh tahu ia di sini\..*Bang Jefri/)
    await wulan.go(at('/selesai'))
    for (const [name, phone] of [
      ['Jefri', ''],
      ['Seseorang', '+62 812 0000 3099'],
    ] as const) {
      await wulan.press('Keluarga yang aman atau Dinas Sosial sudah diberi tahu')
      await wulan.choose('Kepada', 'Keluarga yang aman')
      await wulan.write('Nama', name)
      await wulan.write(/^Nomor telepon/, phone)
      await wulan.write('Bagaimana disampaikan', 'Lewat telepon.')
      await wulan.press('Simpan')
      expect(await wulan.page.getByRole('dialog').getByRole('alert').innerText()).toMatch(/tidak boleh tahu|larangan/i)
      await wulan.press('Batal')
    }
  })

  it('then has left without notice: her bed is free, nothing waits, and nobody calls it by another word', async () => {
    s.tell(dewiLeft(her, days))
    await s.until('2026-02-24', '12:00')
    const wulan = await s.sit('wulan')
    await wulan.go(at('/selesai'))
    expect(await wulan.said()).toContain('Layanan selesai: Meninggalkan layanan tanpa pemberitahuan.')
    for (const path of [at('/selesai'), at(), '/beranda', '/kamar', '/penerima-manfaat?status=closed']) {
      await wulan.go(path)
      expect(await wulan.said()).not.toMatch(UNKIND)
    }
    await wulan.go(at())
    expect(await wulan.said()).toContain('Belum ada langkah yang dicatat.')
    await wulan.go('/kamar')
    expect(await wulan.said()).toContain('0 dari 36 tempat tidur terisi')
  })

  it('comes back: one person with two stays, and the earlier one opens for her worker alone', async () => {
    s.tell(dewiReturns(her, again, days))
    await s.until('2026-04-27', '12:00')
    const wulan = await s.sit('wulan')
    await wulan.go(at('', again.caseId))
    expect(await wulan.said()).toMatch(/Mbak Dewi.*kali ke-2|Mbak Dewi.*ke-2/)
    expect(await wulan.look('ks03-kembali')).toBe(0)
    await wulan.go(at('/keluarga', again.caseId))
    expect(await wulan.said()).toContain('Tidak ada persetujuan untuk difoto.')
    const told = 'Sempat ikut kelas salon; pintu tetap terbuka.'
    await wulan.go(at())
    expect(await wulan.said()).toContain(told)
    const rizal = await s.sit('rizal')
    await rizal.go(at())
    expect(await rizal.said()).not.toContain(told)
  })

  it('leaves in August for work of her own, by her own wish', async () => {
    await s.until('2026-08-24', '12:00')
    const wulan = await s.sit('wulan')
    await wulan.go(at('/selesai', again.caseId))
    expect(await wulan.said()).toMatch(/Layanan selesai: Selesai lebih awal atas keinginan sendiri\./)
    expect(await s.rise()).toEqual([])
  })
})
