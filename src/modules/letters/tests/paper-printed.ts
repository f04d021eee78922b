import { beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { docxText } from '../../../../tests/support/docx-text.ts'
import { issue } from '../commands/issue.ts'
import { assemble } from '../making/maker.ts'
import type { MadePaper } from '../papers/codes.ts'
import { MAKERS } from '../papers/made.ts'
import type { Sources } from '../papers/naskah/sources.ts'
import { suryani, wordsOn } from './desk.ts'
import { allSources, plan, selection } from './facts.ts'
import { FIELDS, makingPapers, type PaperDesk } from './paper-desk.ts'

/** What each paper says, and what it still lacks. */
export function paperPrinted(at: () => PaperDesk) {
  describe('a paper', () => {
    let t: TestApp
    let open: string
    beforeAll(() => {
      ;({ t, open } = at())
    })
    const { subjectOf, make, printed } = makingPapers(at)

    it('form 07 tells what the receipt minute holds, and only general words of her condition', async () => {
      const text = await printed('f07')
      for (const said of [
        'Suryani',
        '9910 0145 0898 0001',
        'Payaraman, 5 Agustus 1998',
        'sehat, tenang',
        'KTP-el',
        'Rp150.000',
        'Ahmad Syarifudin, S.Sos.',
        'pukul 10.15',
        'Yanti Rahayu',
        'atas nama Dinas Sosial Kabupaten Ogan Ilir',
        'atas nama Kepala Sentra Rehabilitasi Melati',
      ])
        expect(text).toContain(said)
    })

    it('SK lists year, area and class of each woman, and a protected one as her code', async () => {
      const text = await printed('sk-penetapan')
      expect(text).toContain('Payaraman Menjahit')
      expect(text).toContain('(kode R-7) – – Salon')
      expect(text).toContain('Menjahit 1 orang, Salon 1 orang')
      expect(text).toContain('2026-I-004')
      expect(text).toContain('Suryani')
      expect(text).toContain('1998')
      expect(text).toContain('R-7')
      for (const hidden of ['Rosdiana', 'Dusun Rekaan', suryani.nik ?? '', 'Desa Contoh'])
        expect(text).not.toContain(hidden)
    })

    it('SK of an intake without anybody is not complete, and says so', async () => {
      await t.ownerSql(
        `insert into intakes (centre_id, intake_id, year, ordinal, name, starts_on, ends_on, quota) values ($1, $2, 2026, 2, 'II/2026', '2026-08-01', '2026-12-31', 5)`,
        [t.as(cast.head).centreId, '01900000-0000-7000-8000-000000000003'],
      )
      const made = await t.as(cast.head).within((ctx) =>
        assemble(ctx, allSources, {
          maker: MAKERS['sk-penetapan'],
          fields: {},
          subjectId: '01900000-0000-7000-8000-000000000003',
        }),
      )
      expect(made.missing).toContainEqual({ field: 'daftar', where: 'identity' })
    })

    it('names whoever stands in for the absent head or coordinator, as office letters do (domain.md 10.4)', async () => {
      const wulan = { name: 'Wulan Sari, S.Tr.Sos.', post: 'Pekerja Sosial', rank: null, nip: null }
      const signedBy = async (code: MadePaper, signsAs: 'plh' | 'an') => {
        const officer = async () => ({ ...wulan, standsIn: { signsAs, office: 'Kepala' } })
        const sources: Sources = { ...allSources, officer }
        const order = { code, fields: FIELDS[code] ?? {}, ...subjectOf(code, open) }
        const { letterId } = await t.as(cast.head).within((ctx) => issue(sources)(ctx, order))
        const page = wordsOn((await t.as(cast.head).call('letters.download', { letterId })).base64)
        const word = docxText(Buffer.from((await t.as(cast.head).call('letters.word', { letterId })).base64, 'base64'))
        return [page, word].map((said) => said.replace(/\s+/g, ' '))
      }
      for (const said of await signedBy('f01', 'plh'))
        expect(said).toMatch(/Plh\. ?Kepala Sentra Rehabilitasi Melati,.*Wulan Sari/)
      for (const said of await signedBy('sk-penetapan', 'an'))
        expect(said).toMatch(/a\.n\. ?KEPALA SENTRA REHABILITASI MELATI, ?PEKERJA SOSIAL,.*Wulan Sari/)
      for (const said of await signedBy('f16', 'plh')) expect(said).toContain('Plh. Koordinator Pembinaan')
    })

    it('the reply to a list counts, names in the attachment, and keeps a protected woman as a number of that list', async () => {
      const text = await printed('balasan-seleksi')
      expect(text).toContain('Suryani')
      expect(text.replace(/\s/g, '')).toContain('2sesuainomorurutdaftarSaudara')
      expect(text).toContain('Balai Latihan Kerja')
    })

    it('the reply lacks the reason and the other place of a woman who was not taken', async () => {
      const poor: Sources = {
        ...allSources,
        selection: async () => ({
          ...selection,
          results: [{ no: '1', name: 'Sumarni', nik: null, isProtected: false, decision: 'not_yet' }],
        }),
      }
      const fields = (await make('balasan-seleksi', open, poor)).missing.map((m) => m.field)
      expect(fields).toEqual(['hasil.0.alasan', 'hasil.0.pilihan_lain'])
      // nobody was accepted: nobody is asked on which day they arrive, and the letter does not say it
      const nobody = await make('balasan-seleksi', open, {
        ...allSources,
        selection: async () => ({
          ...selection,
          arrivesOn: null,
          results: [
            {
              no: '1',
              name: 'Sumarni',
              nik: null,
              isProtected: false,
              decision: 'waiting',
              reason: 'Menunggu tempat.',
            },
          ],
        }),
      })
      expect(nobody.missing).toEqual([])
      expect(Object.keys(nobody.asks).filter((path) => path.startsWith('kedatangan'))).toEqual([])
      expect(nobody.data).not.toHaveProperty('kedatangan')
      const early: Sources = { ...allSources, selection: async () => ({ ...selection, undecided: 2 }) }
      expect((await make('balasan-seleksi', open, early)).missing).toEqual([{ field: 'hasil', where: 'referral' }])
    })

    it('the consent sheet is empty before she speaks, and then shows her own answer to each question', async () => {
      const before = await make('f04-f05')
      expect(before.data).toMatchObject({ jawaban: null, tanggal: null })
      await t.as(cast.rizal).call('consents.record', {
        caseId: open,
        form: 'signed',
        language: 'Indonesia',
        explainedBy: t.as(cast.rizal).id,
        answers: [
          { purpose: 'service', answer: 'partly' },
          { purpose: 'data_care', answer: 'agree' },
          { purpose: 'photo', answer: 'refuse' },
          { purpose: 'health_partner', answer: 'postpone' },
        ],
      })
      const { data } = await make('f04-f05')
      expect(data).toMatchObject({
        jawaban: 'sebagian',
        tanggal: '2026-01-12',
        dijelaskan_oleh: 'Rizal',
        bahasa: 'Indonesia',
      })
      const answers = (data['lapis2'] as { tujuan: { teks: string; jawab: boolean | null }[] }).tujuan
      const of = (word: string) => answers.find((a) => a.teks.includes(word))?.jawab
      expect([of('menyimpan nama'), of('memotret Ibu'), of('puskesmas'), of('Dinas Sosial')]).toEqual([
        true,
        false,
        null,
        null,
      ])
    })

    it('form 16 puts her words first, weighs importance × difficulty, and names who does each step', async () => {
      const { data } = await make('f16')
      expect(data).toMatchObject({
        tujuan: [
          {
            bobot: 6,
            kegiatan: [
              { komponen: 'Pelatihan vokasional dan kewirausahaan', waktu: '2 Feb – 26 Jun', penanggung: 'Ani Kusuma' },
            ],
          },
        ],
      })
      expect(await printed('f16')).toContain('Saya mau bisa kerja dari rumah')
      const unknown: Sources = { ...allSources, plan: async () => ({ ...plan, herWish: null, goals: [] }) }
      expect((await make('f16', open, unknown)).missing.map((m) => [m.field, m.where])).toEqual([
        ['harapan', 'plan'],
        ['tujuan', 'plan'],
      ])
    })

    it('finds nothing wrong with an optional list while the paper still waits for its facts', async () => {
      const waiting: Sources = {
        ...allSources,
        plan: async () => null,
        ending: async () => null,
        handover: async () => null,
        toolkit: async () => null,
      }
      for (const code of ['f16', 'f33', 'f34', 'f35'] as const)
        expect((await make(code, open, waiting)).missing.filter((m) => m.problem)).toEqual([])
      expect((await make('f33', open, waiting)).missing.map((m) => m.field)).not.toContain('tembusan')
    })

    it('the attendance sheet holds the class that was chosen, and the choice itself is not printed', async () => {
      const sewing = await make('daftar-hadir')
      expect(sewing.data['peserta']).toEqual([{ induk: '2026-I-004', nama: 'Suryani' }])
      expect(sewing.data).not.toHaveProperty('kelompok')
      const everybody = await make('daftar-hadir', open, allSources, { kegiatan: 'Senam', kelompok: 'Semua' })
      expect(everybody.data['peserta']).toEqual([
        { induk: '2026-I-004', nama: 'Suryani' },
        { dilindungi: true, kode: 'R-7' },
      ])
    })

    it('F31, F33, F34 and F35 print what their modules will tell them', async () => {
      expect(await printed('f31')).toContain('2026-I-004')
      expect(await printed('f33')).toContain('Desa Contoh Barat')
      for (const [fullName, leftOn] of [['Dimas'], ['Putri', '2026-01-20']] as const)
        await t
          .as(cast.rizal)
          .call('clients.saveChild', { caseId: open, fullName, bornOn: '2023-05-03', sleeps: 'with_her', leftOn })
      const minute = await printed('f34')
      expect(minute).toContain('Siti Rohana')
      expect(minute).toContain('Anak yang ikut : Dimas, lahir 3 Mei 2023, NIK belum ada')
      expect(minute).not.toContain('Putri')
      expect(await printed('f35')).toContain('dua juta tujuh ratus lima puluh ribu rupiah')
    })
  })
}
