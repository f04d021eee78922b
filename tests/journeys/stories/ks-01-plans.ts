import { beforeAll, describe, expect, it } from 'vitest'
import type { Her } from '../../../db/demo/her.ts'
import { papersComplete, saveContacts } from '../../../db/demo/steps/arrival.ts'
import { ask, confer, srq, who5, writeAssessment } from '../../../db/demo/steps/assessment.ts'
import { writePlan } from '../../../db/demo/steps/plan.ts'
import { note } from '../../../db/demo/steps/service.ts'
import { days, type Stage } from './stage.ts'

/** From what she answers to a plan that the head approved. */
export function suryaniPlans(her: Her, on: () => Stage) {
  describe('KS-01, Suryani, who wants to work from home', () => {
    let s: Stage
    beforeAll(() => {
      s = on()
    })
    let needId = ''
    const at = (path = '') => `/penerima-manfaat/${her.caseId}${path}`

    it('answers yes to seven questions of SRQ-20, which her worker finds as a task', async () => {
      await s.until('2026-01-14')
      await ask(s.w, her, 'srq-20', srq(1, 3, 5, 9, 10, 18, 20))
      await ask(s.w, her, 'who-5', who5(2, 2, 2, 2, 1))
      const rizal = await s.sit('rizal')
      await rizal.go('/beranda')
      expect(await rizal.said()).toContain('Pemeriksaan lanjut sesudah SRQ-20')
      await rizal.go(at('/asesmen'))
      expect(await rizal.said()).toMatch(/Indeks 36 dari 100.*Jumlah 7 dari 20/)
    })

    it('has a finding from four sources, and the assessment is signed off when nothing is missing', async () => {
      await s.until('2026-01-21', '14:00')
      await note(s.w, her, 'Kunjungan rumah: ibu dan ketua RT bercerita hal yang sama.', { kind: 'home_visit' })
      await saveContacts(s.w, her)
      await papersComplete(s.w, her)
      await s.until('2026-01-22')
      needId = (await writeAssessment(s.w, her, {}, ['vocational'])).needId
      const rizal = await s.sit('rizal')
      await rizal.go(at('/asesmen'))
      await rizal.follow('Lanjutkan')
      await rizal.press(/isian di 1 bagian belum diisi/)
      await rizal.write('Minat keterampilan', 'menjahit')
      await rizal.write('Baca, tulis, hitung', 'lancar membaca, hitung harga perlu diulang')
      await rizal.press('Tambah temuan')
      await rizal.write('Temuan', 'Perlu pekerjaan dari rumah karena anaknya masih kecil')
      for (const [i, source] of ['Keluarga', 'Tetangga atau RT', 'Pengamatan'].entries()) {
        await rizal.press('Tambah sumber')
        await rizal.select('Sumber', source, { nth: i + 1 })
      }
      await rizal.select('Siapa', 'ibu')
      await rizal.select('Siapa', 'ketua RT', { nth: 1 })
      expect(await rizal.said()).toContain('Dikuatkan sumber dan cara yang berbeda')
      expect(await rizal.look('ks01-temuan')).toBe(0)
      await rizal.press(/^Nilai ulang tingkat risiko/)
      await rizal.choose('Nilai ulang tingkat risiko', 'Rendah')
      await rizal.write('Alasan penilaian', 'Dinilai ulang dalam asesmen.')
      await rizal.press('Simpan tingkat risiko')
      await rizal.press('Sahkan asesmen')
      expect(await rizal.said()).toContain('Disahkan Rizal, Kam 29 Jan 2026')
    })

    it('sets a goal in her own words with five levels, and three people sign', async () => {
      await s.until('2026-01-26')
      await confer(s.w, her, 'cc1')
      await s.w.as('rizal')('cases.move', { caseId: her.caseId, to: 'plan' })
      await s.until('2026-01-29')
      await writePlan(s.w, her, needId, her.goals.slice(1))
      const [goal] = her.goals
      if (!goal) throw new Error('she has goals')
      const rizal = await s.sit('rizal')
      await rizal.go(at('/rencana'))
      await rizal.press('Tambah tujuan')
      await rizal.write('Tujuan dengan kata beliau sendiri', goal.herWords)
      await rizal.select('Kebutuhan yang dijawab', her.words.need)
      for (const [i, level] of ['−2', '−1', '0', '+1', '+2'].entries())
        await rizal.page.getByRole('textbox', { name: level }).fill(goal.levels[i] ?? '')
      await rizal.choose('Seberapa penting baginya', 'Terpenting')
      await rizal.press('Tambah langkah')
      await rizal.write('Kegiatan', goal.step)
      await rizal.select('Komponen ATENSI', 'Pelatihan vokasional dan pembinaan kewirausahaan')
      await rizal.select('Siapa', 'Ani')
      await rizal.date('Mulai', days.day('2026-01-30'))
      await rizal.date('Sampai', days.day('2026-05-29'))
      await rizal.press('Tutup tujuan ini')
      expect(await rizal.look('ks01-rencana')).toBe(0)
      await rizal.press('Ajukan ke Kepala')
      await rizal.press('Catat', { within: rizal.region('Tanda tangan') })
      await rizal.press('Catat')
      await rizal.press('Tanda tangani')
      await s.until('2026-01-30')
      const hana = await s.sit('hana')
      await hana.go(at('/rencana'))
      await hana.press('Tanda tangani')
      expect(await hana.region('Tanda tangan').innerText()).toMatch(/3 dari 4/)
    })

    it('begins with her plan when the head has read and approved it', async () => {
      await confer(s.w, her, 'cc2')
      const ratna = await s.sit('ratna')
      await ratna.go('/persetujuan')
      await ratna.follow('Buka')
      expect(await ratna.said()).toMatch(/“Buka usaha jahit dari rumah”.*Tanda tangan 3 dari 3/)
      await ratna.press('Setujui')
      await ratna.go(at())
      await ratna.openStage()
      await ratna.press('Lanjut ke Pelaksanaan')
      expect(await ratna.said()).toContain('Rencana selesai, masuk Pelaksanaan')
      // the goal that was typed has an id of its own
      const { inForce } = await s.w.as('rizal')('plans.page', { caseId: her.caseId })
      const written = inForce?.body?.goals ?? []
      her.goals = her.goals.map((g) => ({ ...g, id: written.find((x) => x.herWords === g.herWords)?.id ?? '' }))
    })
  })
}
