import { beforeAll, describe, expect, it } from 'vitest'
import type { Her } from '../../../db/demo/her.ts'
import { keepBelongings } from '../../../db/demo/steps/arrival.ts'
import { downloaded, numberIt } from './paper.ts'
import type { Stage } from './stage.ts'

const CRITERIA = [
  'Bersedia tinggal selama program',
  'Sehat untuk ikut kelas',
  'Tidak sedang dalam proses hukum',
  'Keluarga yang aman sudah tahu',
]
const SAFE = [
  'Tidak ada luka',
  'Tidak ada pikiran mengakhiri hidup',
  'Tidak hamil',
  'Tidak ada anak yang ikut',
  'Tidak ada yang mencari',
  'Tidak ada ancaman senjata',
  'Tidak memakai alkohol atau obat terlarang',
  'Tidak ada gejala menular',
  'Dewasa',
]
export const WISH = 'Saya mau bisa kerja dari rumah.'

/** From the questions about her safety to the minute of her arrival. */
export function suryaniArrives(her: Her, on: () => Stage) {
  describe('KS-01, Suryani, who wants to work from home', () => {
    let s: Stage
    beforeAll(() => {
      s = on()
    })
    const at = (path = '') => `/penerima-manfaat/${her.caseId}${path}`

    it('is asked whether she is safe, passes the gate of age, and is proposed by her worker', async () => {
      const rizal = await s.sit('rizal')
      await rizal.go(`/rujukan/${her.caseId}`)
      await rizal.press('Tanyakan keselamatan')
      for (const answer of SAFE) await rizal.choose(null, answer)
      await rizal.press('Simpan jawaban')
      expect(await rizal.said()).toContain('Risiko rendah.')
      await rizal.press('Periksa kelayakan')
      await rizal.date('KTP', '1998-08-05')
      for (const criterion of CRITERIA) await rizal.choose(criterion, 'Terpenuhi')
      await rizal.press('Simpan pemeriksaan')
      expect(await rizal.region('Kelayakan').innerText()).toMatch(/6 dari 6 terpenuhi[\s\S]*KTP 1998[\s\S]*27 tahun/)
      await rizal.press('Catat kesiapan')
      await rizal.write('Dengan kata beliau sendiri', WISH)
      await rizal.choose('Dapat tinggal selama program?', 'Ya')
      await rizal.write('Yang menghalangi, dan yang membantu', 'Anak dititip kepada ibu.')
      await rizal.press('Simpan catatan')
      await rizal.choose('Usulan Anda', 'Diterima')
      await rizal.write('Alasan usulan', 'Memenuhi syarat, ingin belajar menjahit, anak dijaga ibunya.')
      await rizal.press('Ajukan ke Kepala')
      expect(await rizal.said()).toMatch(/Rizal mengusulkan.*Menunggu keputusan Kepala/)
      expect(await rizal.page.getByRole('button', { name: /^Putuskan/ }).count()).toBe(0)
      expect(await rizal.look('ks01-seleksi')).toBe(0)
    })

    it('is accepted by the head, another person than proposed her', async () => {
      await s.until('2026-01-09')
      const ratna = await s.sit('ratna')
      await ratna.go('/persetujuan')
      await ratna.follow('Buka')
      await ratna.write(/^Alasan yang dibacakan/, 'Syarat terpenuhi dan tempat tersedia.')
      await ratna.press('Putuskan dan siapkan surat')
      await ratna.page.getByRole('heading', { name: 'Hasil seleksi calon' }).waitFor()
      await ratna.go(at())
      await ratna.openStage()
      await ratna.press('Lanjut ke Data')
      expect(await ratna.said()).toContain('Awal selesai, masuk Data')
    })

    it('agrees, is registered, and has a bed on the day she comes', async () => {
      her.clientId = (await s.w.as('rizal')('cases.page', { caseId: her.caseId })).clientId ?? ''
      await s.until('2026-01-12', '09:30')
      const rizal = await s.sit('rizal')
      await rizal.go('/beranda')
      await rizal.page
        .getByRole('listitem')
        .filter({ hasText: 'Catat penerimaan dan data pokok' })
        .getByRole('link', { name: 'Kerjakan' })
        .click()
      await rizal.press('Lanjut ke Persetujuan')
      await rizal.choose('Apakah Ibu mau ikut?', 'Setuju')
      for (const asked of [/menyimpan cerita/, /memotret/, /menghubungi keluarga/]) await rizal.choose(asked, 'Setuju')
      await rizal.choose('Bagaimana ia menjawab', 'Tanda tangan')
      await rizal.press('Simpan jawaban dan lanjut')
      await rizal.press('Simpan dan lanjut ke Malam ini')
      await rizal.select('Kelas yang ia pilih', 'Menjahit')
      await rizal.select('Tempat tidur', 'Wisma Anggrek 1 · A, lantai dasar')
      await rizal.choose('Obat rutin', 'Tidak')
      await rizal.choose('Merasa aman di sini?', 'Ya')
      expect(await rizal.look('ks01-malam-ini')).toBe(0)
      await rizal.press('Simpan penerimaan')
      expect(await rizal.said()).toMatch(/di panti 2026-I-001 .*Hari ke-1 dari 180/)
      await rizal.follow(/^Tandatangani berita acara/)
      expect(new URL(rizal.page.url()).pathname).toBe(at('/serah-terima'))
    })

    it('is handed over on paper, which administration writes, prints and keeps', async () => {
      const tuti = await s.sit('tuti')
      await tuti.go(at('/keluarga'))
      await tuti.follow('Tulis berita acara')
      await tuti.write('Tempat', 'ruang penerimaan')
      await tuti.write('Keadaan umum saat datang', 'sehat, tenang')
      await tuti.page.getByRole('tab', { name: 'Yang menyerahkan' }).click()
      await tuti.write('Nama', 'Ahmad Syarif, S.Sos.')
      await tuti.write(/^Kantor/, 'Dinas Sosial Kabupaten Contoh')
      await tuti.page.getByRole('tab', { name: 'Yang dibawanya' }).click()
      await tuti.write(/^Barang/, 'satu tas pakaian')
      await tuti.write(/^Uang yang dititipkan/, '150000')
      await tuti.press('Simpan berita acara')
      await tuti.press('Sudah ditandatangani')
      await tuti.go(`/surat/baru?case=${her.caseId}&surat=f07`)
      // the letter that brought her is known: nobody types it again
      await expect.poll(() => tuti.page.getByLabel('Dasar serah terima').inputValue()).toMatch(/^surat .+ Nomor \d.+/)
      await numberIt(tuti)
      const words = await downloaded(tuti)
      expect(words).toContain('BERITA ACARA SERAH TERIMA')
      expect(words).toMatch(/Rp150\.000 \(seratus lima puluh ribu rupiah\)/)
      await keepBelongings(s.w, her, [{ item: 'Cincin', quantity: 1, kept: 'sealed', envelopeNo: '4' }], 150_000)
      const rizal = await s.sit('rizal')
      await rizal.go(at())
      await rizal.openStage()
      await rizal.press('Lanjut ke Asesmen')
      expect(await rizal.said()).toContain('Data selesai, masuk Asesmen')
    })
  })
}
