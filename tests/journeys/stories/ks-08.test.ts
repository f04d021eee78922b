import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { register, triage } from '../../../db/demo/steps/selection.ts'
import { sumarni } from '../../../db/demo/women/sumarni.ts'
import { downloaded, numberIt } from './paper.ts'
import { type Stage, stage } from './stage.ts'

const RULE = 'Umur 20 sampai 35 tahun menurut KTP'
const PLACE = 'BLK Kabupaten Contoh dan pendamping PKH'

describe('KS-08, Sumarni, two years too old by the rule', () => {
  const her = sumarni()
  let s: Stage
  const selection = () => `/rujukan/${her.caseId}`
  beforeAll(async () => {
    s = await stage()
    await s.until('2026-01-07', '09:40')
    await register(s.w, her, { intakeId: s.intakeId })
    await triage(s.w, her)
  })
  afterAll(() => s?.close())

  it('was written down two years younger than her card says: both are shown, and the rule of age with them', async () => {
    await s.until('2026-01-08')
    const rizal = await s.sit('rizal')
    await rizal.go(selection())
    await rizal.press('Periksa kelayakan')
    await rizal.date('KTP', '1988-04-14')
    await rizal.choose('Bersedia tinggal selama program', 'Terpenuhi')
    await rizal.press('Simpan pemeriksaan')
    const said = await rizal.region('Kelayakan').innerText()
    expect(said).toContain('Umur 37 tahun; aturan lembaga sampai 35 tahun.')
    expect(said).toContain('Keterangan lisan menyebut lahir 14 April 1990, sedangkan yang dipakai 14 April 1988.')
    expect(await rizal.page.getByRole('button', { name: 'Beri pengecualian' }).count()).toBe(0) // the head alone
    expect(await rizal.look('ks08-umur')).toBe(0)
  })

  it('is proposed for another place; the rule that holds her back is written in already', async () => {
    const rizal = await s.sit('rizal')
    await rizal.go(selection())
    await rizal.choose('Usulan Anda', 'Dirujuk ke layanan lain')
    expect(await rizal.page.getByLabel('Aturan yang menjadi dasar').inputValue()).toContain('20 sampai 35 tahun')
    await rizal.write('Aturan yang menjadi dasar', RULE)
    await rizal.write('Alasan usulan', 'Umur 37 tahun menurut KTP; di BLK tersedia kelas menjahit.')
    await rizal.press('Ajukan ke Kepala')
    expect(await rizal.said()).toMatch(/Rizal mengusulkan.*Menunggu keputusan Kepala/)
  })

  it('is not sent home with empty hands by the head, who alone could let her in', async () => {
    await s.until('2026-01-09')
    const ratna = await s.sit('ratna')
    await ratna.go(selection())
    expect(await ratna.page.getByRole('button', { name: 'Beri pengecualian' }).count()).toBe(1)
    await ratna.write(/^Alasan yang dibacakan/, 'Umur di atas batas menurut KTP. Tempat di BLK sudah dipastikan.')
    await ratna.press('Putuskan dan siapkan surat')
    expect(await ratna.page.getByRole('alert').first().innerText()).toContain('Sebutkan pilihan lain bagi beliau.')
    expect(await ratna.said()).toContain('Menunggu keputusan Anda')
    await ratna.write('Ke mana', PLACE)
    await ratna.press('Putuskan dan siapkan surat')
    await numberIt(ratna)
    const words = await downloaded(ratna)
    expect(words).toContain(RULE)
    expect(words).toContain('BLK Kabupaten Contoh')
    expect(words).toMatch(/[Pp]engaduan.*14 hari/)
    await ratna.go(`/penerima-manfaat/${her.caseId}`)
    expect(await ratna.said()).not.toMatch(/\d{4}-I-\d{3}/) // she never had a number of the register
  })

  it('complains, and is answered in time by somebody who took no part', async () => {
    await s.until('2026-01-12')
    const tuti = await s.sit('tuti')
    await tuti.go(selection())
    await tuti.press('Catat pengaduan')
    await tuti.choose('Disampaikan lewat', 'Lisan')
    await tuti.write('Isi pengaduan', 'Saya sudah pamit kepada ibu; mohon dipertimbangkan.')
    await tuti.press('Catat pengaduan')
    expect(await tuti.said()).toContain('dijawab sebelum Sen 2 Feb')
    await s.until('2026-01-20')
    const hana = await s.sit('hana')
    await hana.go('/beranda')
    await hana.follow('Kerjakan')
    // the task leads to this complaint: its dialog is open
    await hana.page.getByRole('group', { name: 'Dijawab tanggal' }).waitFor()
    await hana.write('Jawaban', 'Aturan umur dijelaskan lagi dengan permintaan maaf; tempat di BLK sudah dipastikan.')
    await hana.press('Jawab pengaduan')
    expect(await hana.said()).toContain('Dijawab Hana, Sel 27 Jan')
    expect(await hana.look('ks08-pengaduan')).toBe(0)
  })

  it('joined the class of the other place: the news is written down where she was referred', async () => {
    await s.until('2026-03-02', '10:00')
    const rizal = await s.sit('rizal')
    await rizal.go(selection())
    await rizal.press('Catat kabar')
    await rizal.choose('Keadaannya', 'Sudah diterima di sana')
    await rizal.write('Kabar singkat', 'Ikut kelas menjahit BLK.')
    await rizal.press('Catat kabar')
    expect(await rizal.region('Kabar dari tempat rujukan').innerText()).toMatch(/Sudah diterima di sana/)
    expect(await s.rise()).toEqual([])
  })
})
