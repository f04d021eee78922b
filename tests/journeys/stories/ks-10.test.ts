import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hartini, hartiniAtWork, hartiniFarewell, hartiniUntilSigned } from '../../../db/demo/women/hartini.ts'
import { downloaded, numberIt } from './paper.ts'
import { days, type Stage, stage } from './stage.ts'

describe('KS-10, Hartini, who had chosen the colours of her thread', () => {
  const her = hartini()
  let s: Stage
  const at = (path = '') => `/penerima-manfaat/${her.caseId}${path}`
  const reserved = async () => (await s.w.as('tuti')('stock.toolkits', { state: 'reserved' })).toolkits.length
  beforeAll(async () => {
    s = await stage()
    const [, ...afterApproval] = hartiniAtWork(her, days)
    s.tell([...hartiniUntilSigned(her, days, () => s.intakeId), ...afterApproval])
    await s.until('2026-01-30')
  })
  afterAll(() => s?.close())

  it('waits with three signatures for the word of the head, who reads her goals and gives it', async () => {
    const ratna = await s.sit('ratna')
    await ratna.go('/persetujuan')
    await ratna.follow('Buka')
    expect(await ratna.said()).toMatch(/Tanda tangan 3 dari 3/)
    await ratna.press('Setujui')
    await ratna.go(at())
    await ratna.openStage()
    await ratna.press('Lanjut ke Pelaksanaan')
    expect(await ratna.said()).toContain('Rencana selesai, masuk Pelaksanaan')
  })

  it('is in hospital in May; a kit is kept for her, and her worker still has things to do for her', async () => {
    await s.until('2026-05-09', '08:00')
    expect(await reserved()).toBe(1)
    const wulan = await s.sit('wulan')
    await wulan.go(at())
    expect(await wulan.said()).toMatch(/dirawat di rumah sakit.*Langkah berikut.*Cari contoh pola seragam/)
  })

  it('dies, and nothing automatic speaks of her from that press on', async () => {
    const wulan = await s.sit('wulan')
    await wulan.go(at('/selesai'))
    await wulan.choose(null, /^Meninggal dunia/)
    await wulan.press('Siapkan selesai layanan')
    expect(await wulan.said()).toContain('Semua tugas dan pengingat tentang beliau berhenti saat ini juga')
    await wulan.press('Ya, catat')
    expect(await wulan.said()).toMatch(/Meninggal dunia.*Yang perlu dilengkapi 0 dari 7/)
    expect(await wulan.look('ks10-duka')).toBe(0)
    await wulan.go(at())
    expect(await wulan.said()).toContain('Belum ada langkah yang dicatat.')
    for (const username of ['wulan', 'ani', 'sri'] as const) {
      const seat = await s.sit(username)
      await seat.go('/beranda')
      expect([username, (await seat.said()).includes('Hartini')]).toEqual([username, false])
    }
    expect(await reserved()).toBe(0)
  })

  it('is not handed over while her savings lie in the house: the list says so and leads to them, and the record is refused', async () => {
    const wulan = await s.sit('wulan')
    await wulan.go(at('/selesai'))
    expect(await wulan.said()).toContain('Masih disimpan: 1 barang, tabungan Rp340.000')
    expect(
      await wulan.page.getByRole('button', { name: 'Barang dan tabungan diserahkan kepada ahli waris' }).count(),
    ).toBe(0)
    await wulan.follow('Barang dan tabungan diserahkan kepada ahli waris')
    expect(new URL(wulan.page.url()).pathname).toBe(at('/titipan'))
    expect(await wulan.said()).toMatch(/1 disimpan Kotak benang di gudang titipan.*Tabungan saldo Rp340\.000/)
    const handed = s.w.as('wulan')('terminations.handToHeirs', {
      caseId: her.caseId,
      on: days.day('2026-05-09'),
      time: '09:00',
      place: 'Rumah keluarga',
      heir: { name: 'Suparti', relation: 'Kakak kandung', idChecked: 'KTP-el' },
      things: [{ name: 'Kotak benang', quantity: '1 kotak' }],
    })
    await expect(handed).rejects.toThrow('still_kept')
  })

  it('is taken leave of: her file is closed, her bed free, and the house reads nothing more of her', async () => {
    s.tell([hartiniFarewell(her, days)])
    await s.until('2026-05-11', '12:00')
    const yanti = await s.sit('yanti')
    await yanti.go('/kamar')
    expect(await yanti.said()).toContain('0 dari 36 tempat tidur terisi')
    const ani = await s.sit('ani')
    await ani.go('/catat/kelompok')
    expect(await ani.said()).not.toContain('Hartini')
    const rizal = await s.sit('rizal')
    for (const path of ['', '/selesai', '/keluarga']) {
      await rizal.go(at(path))
      expect(await rizal.said()).not.toMatch(/Suparti|RSUD|Kotak benang|Tekun sampai akhir|Meninggal/i)
    }
    await rizal.go(at('/selesai'))
    expect(await rizal.said()).toContain('Layanan selesai Senin, 18 Mei 2026.')
    expect(await rizal.look('ks10-tertutup')).toBe(0)
    const hers = await s.sit('wulan')
    await hers.go(at('/selesai'))
    expect(await hers.said()).toContain('Layanan selesai: Meninggal dunia.')
  })

  it('has a minute for her sister that writes the savings in words', async () => {
    const wulan = await s.sit('wulan')
    await wulan.go(at('/selesai'))
    await wulan.follow('Berita acara serah terima')
    await numberIt(wulan)
    const words = await downloaded(wulan)
    expect(words).toContain('Suparti')
    expect(words).toMatch(/Rp340\.000 \(tiga ratus empat puluh ribu rupiah\)/)
    expect(await s.rise()).toEqual([])
  })
})
