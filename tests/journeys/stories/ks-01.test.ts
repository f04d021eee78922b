import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepBelongings, papersComplete, saveContacts } from '../../../db/demo/steps/arrival.ts'
import { ask, confer, srq, who5, writeAssessment } from '../../../db/demo/steps/assessment.ts'
import { judgeReady, practise, report, testSkill } from '../../../db/demo/steps/evaluation.ts'
import { agreeAftercare, meetReceiver, packUp } from '../../../db/demo/steps/leaving.ts'
import { writePlan } from '../../../db/demo/steps/plan.ts'
import { register } from '../../../db/demo/steps/selection.ts'
import { note, toEvaluation } from '../../../db/demo/steps/service.ts'
import { classes } from '../../../db/demo/women/classes.ts'
import { reviews, suryani, talks } from '../../../db/demo/women/suryani.ts'
import { downloaded, numberIt } from './paper.ts'
import { days, type Stage, stage } from './stage.ts'

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
const WISH = 'Saya mau bisa kerja dari rumah.'

describe('KS-01, Suryani, who wants to work from home', () => {
  const her = suryani()
  let s: Stage
  let needId = ''
  const at = (path = '') => `/penerima-manfaat/${her.caseId}${path}`
  beforeAll(async () => {
    s = await stage()
    await s.until('2026-01-07')
    await register(s.w, her, { intakeId: s.intakeId })
  })
  afterAll(() => s?.close())

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
    await rizal.select('Tempat tidur', 'Wisma Anggrek Anggrek 1 · A, lantai dasar')
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
    await rizal.press(/^Vokasional dan ekonomi: 2/)
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

  it('is seen to begin at her first goal: what was seen stands beside it', async () => {
    const rizal = await s.sit('rizal')
    await rizal.go(at('/rencana'))
    await rizal.press('Nilai capaian Tujuan 1')
    await rizal.write('Apa yang terlihat', 'Sudah memegang mesin.')
    await rizal.press('Simpan capaian')
    expect(await rizal.said()).toMatch(/Rizal: Di bawah yang disepakati. Sudah memegang mesin\./)
  })

  it('has the sum explained once more: a note with the role that was played, and its task', async () => {
    s.tell([...talks(her, days, 'Yulianti'), ...classes([her], days, { by: 'ani', time: '14:00', weeks: 16 })])
    await s.until('2026-02-11', '10:00')
    const rizal = await s.sit('rizal')
    await rizal.go(at())
    await rizal.follow('Catat')
    await rizal.choose('Jenis sesi', 'Lainnya')
    await rizal.choose('Jenis sesi', 'Penjelasan ulang')
    expect(await rizal.said()).toContain('Peran: pendamping')
    const told = 'Hitungan harga dijelaskan ulang dengan kancing, lalu ia mengerjakan dua soal sendiri.'
    await rizal.write('Apa yang dibahas', told)
    await rizal.write('Langkah berikut', 'Coba hitung harga satu seragam')
    await rizal.press(/^Jadikan tugas/)
    expect(await rizal.look('ks01-catatan')).toBe(0)
    await rizal.press('Simpan catatan')
    const said = await rizal.said()
    expect(said).toContain(told)
    expect(said).toContain('Coba hitung harga satu seragam Rizal · Bisa mulai sekarang')
  })

  it('is reviewed: the conference decides that it goes on, and her voice is in the minutes', async () => {
    await s.until('2026-04-10')
    const hana = await s.sit('hana')
    await hana.go('/pembahasan')
    await hana.follow('Ibu Suryani')
    await hana.go(`/pembahasan/${her.caseId}`)
    expect(await hana.region(/^Tujuan/).innerText()).toContain('−1 saat mulai, belum dinilai lagi')
    await hana.choose('Jenis pembahasan', 'PK-3 Tengah masa')
    // on the wall: initials and number, no word that is sealed; the decision goes into the draft of the minutes
    const sealed = [...(await hana.page.locator('main .quote').allInnerTexts()), 'Suryani']
    expect(sealed.length).toBeGreaterThan(1)
    await hana.go(`/pembahasan/${her.caseId}/layar`)
    await hana.choose('Keputusan', 'Lanjut')
    const wall = await hana.page.locator('body').innerText()
    expect(await hana.page.locator('main h1').innerText()).toBe('SU')
    for (const words of sealed) expect(wall).not.toContain(words)
    expect(await hana.look('ks01-layar')).toBe(0)
    await hana.go(`/pembahasan/${her.caseId}`)
    for (const name of ['Rizal', 'Sri', 'Penerima manfaat']) await hana.tick(name)
    await hana.write('Fakta sejak pembahasan lalu', 'Kelas 94 persen; usaha kecil dicoba.')
    await hana.write(/^Pembahasan: risiko/, 'Dibicarakan bersama beliau, dari yang sudah bisa.')
    await hana.write('Pilihan', 'Melanjutkan kelas, atau berhenti lebih awal.')
    await hana.write(/^Suaranya sendiri/, WISH)
    await hana.tick(/^Hasil sudah disampaikan/)
    await hana.press(/^Simpan keputusan/)
    expect(await hana.said()).toMatch(/Pembahasan kasus 3: tengah masa.*Lanjut dipimpin Hana.*disampaikan Jum 17 Apr/)
    expect(await hana.look('ks01-pembahasan')).toBe(0)
  })

  it('is competent, earned Rp 410.000, and reached T 56,61 and WHO-5 76', async () => {
    s.tell(reviews(her, days))
    await s.until('2026-06-12')
    await toEvaluation(s.w, her)
    await s.until('2026-06-26')
    await testSkill(s.w, her)
    await practise(s.w, her)
    await ask(s.w, her, 'srq-20', srq(3, 18))
    await ask(s.w, her, 'who-5', who5(4, 4, 4, 4, 3))
    const rizal = await s.sit('rizal')
    await rizal.go(at('/evaluasi'))
    await rizal.press('Periksa')
    await rizal.press('Periksa')
    await rizal.press('Nilai tujuan')
    await rizal.choose('“Buka usaha jahit dari rumah”', '+1 di atas')
    for (const goal of ['“Anak saya masuk PAUD”', '“Saya mau tidur lebih baik”'])
      await rizal.choose(goal, '0 sesuai harapan')
    await rizal.press('Simpan capaian')
    expect(await rizal.said()).toMatch(/Kompeten.*Laba Rp410\.000 10 hari buka.*Skor T 56,61/)
    expect(await rizal.look('ks01-evaluasi')).toBe(0)
    await rizal.go(at('/asesmen'))
    expect(await rizal.said()).toContain('Indeks 76 dari 100, membaik')
  })

  it('does not leave while something is missing: the screen says what, and the head is not asked', async () => {
    await judgeReady(s.w, her, 'Saya sudah bisa menjahit seragam.')
    await s.until('2026-07-02')
    expect((await report(s.w, 'rizal', s.intakeId, [her])).isOnTime).toBe(true)
    await s.w.as('rizal')('cases.move', { caseId: her.caseId, to: 'termination' })
    await s.until('2026-07-06')
    const rizal = await s.sit('rizal')
    await rizal.go(at('/selesai'))
    await rizal.press('Siapkan selesai layanan')
    await rizal.press('Tempat tujuan aman')
    await rizal.select('Ke mana', 'keluarga')
    await rizal.write('Alamat', 'Desa Contoh Ilir RT 2')
    await rizal.choose('Aman untuk beliau?', 'Ya, aman')
    await rizal.write('Mengapa', 'Keluarga menunggu, tetangga dekat, tidak ada yang mengancam.')
    await rizal.press('Simpan')
    const propose = async () => {
      await rizal.press('Ajukan selesai layanan')
      await rizal.write('Dasar keputusan', 'Program selesai, evaluasi lengkap, beliau siap.')
      await rizal.date('Berlaku mulai', days.day('2026-07-10'))
      await rizal.press('Ajukan')
    }
    await propose()
    expect(await rizal.said()).toMatch(/Petugas dan tanggal tindak lanjut.*Belum bisa diajukan\. Masih ada 3 hal wajib/)
    await rizal.press('Batal')
    await confer(s.w, her, 'cc4')
    await meetReceiver(s.w, her)
    await agreeAftercare(s.w, her, days.day('2026-07-10'))
    await rizal.go(at('/selesai'))
    await propose()
    expect(await rizal.said()).toContain('Menunggu keputusan Kepala')
  })

  it('leaves as LULUS when the head approved and the last day is complete, not before', async () => {
    let ratna = await s.sit('ratna')
    await ratna.go('/persetujuan')
    await ratna.follow('Buka')
    await ratna.press('Setujui')
    await s.until('2026-07-10', '10:00')
    ratna = await s.sit('ratna')
    await ratna.go(at('/selesai'))
    await ratna.press('Selesaikan layanan')
    expect(await ratna.said()).toMatch(/Belum bisa diselesaikan.*3 hal lagi sebelum layanan selesai/)
    await packUp(s.w, her)
    await ratna.go(at('/selesai'))
    await ratna.press('Selesaikan layanan')
    expect(await ratna.said()).toMatch(/Layanan selesai: Menyelesaikan program\. Yang perlu dilengkapi 10 dari 10/)
    expect(await ratna.look('ks01-selesai')).toBe(0)
  })

  it('has a kit whose minute writes the sum in words', async () => {
    const tuti = await s.sit('tuti')
    await tuti.go(at('/selesai'))
    await tuti.follow('Berita acara alat usaha')
    await numberIt(tuti)
    const words = await downloaded(tuti)
    expect(words).toContain('empat juta delapan ratus tujuh puluh ribu rupiah')
    expect(words).toContain('4.870.000')
  })

  it('in month three has Rp 616.667 a head, above the line of poverty, and 31,7 per cent of the minimum wage', async () => {
    await s.until('2026-10-10', '15:00')
    const rizal = await s.sit('rizal')
    await rizal.go('/tindak-lanjut')
    await rizal.follow('Catat', { within: rizal.region(/^Bisa sekarang/) })
    const agreed = rizal.page.getByRole('group', { name: 'Cara' }).getByRole('radio', { name: 'Telepon' })
    expect(await agreed.isChecked()).toBe(true) // as it was agreed; this time he goes there
    await rizal.choose('Cara', 'Kunjungan')
    await rizal.choose('Bisa bicara leluasa?', 'Ya')
    await rizal.choose(/^Pekerjaan/, 'Usaha berjalan')
    const figures = {
      'Orang serumah': '3',
      'Hari buka': '24',
      Penjualan: '2100000',
      'Biaya bahan': '750000',
      'Biaya lain': '100000',
      'Penghasilan anggota': '600000',
    }
    for (const [label, figure] of Object.entries(figures)) await rizal.write(new RegExp(`^${label}`), figure)
    await rizal.write(/^Cerita beliau/, 'Pesanan seragam datang tiap minggu.')
    await rizal.press('Simpan tindak lanjut')
    expect(await rizal.said()).toContain(
      'Penghasilan beliau Rp1.250.000, 31,7% dari upah minimum. Per orang serumah Rp616.667, di atas garis kemiskinan Rp581.702.',
    )
    expect(await rizal.look('ks01-bulan-ketiga')).toBe(0)
    expect(await s.rise()).toEqual([])
  })
})
