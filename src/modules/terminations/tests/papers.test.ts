import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { f33Data, f34Data, f35Data } from '../facts.ts'
import { doCheck, openAt, openExit, todayOf } from './support.ts'

describe('what the papers of the end are made from', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  const rizal = () => t.as(cast.rizal)
  const facts = async (caseId: string, who: { username: string } = cast.rizal) =>
    t.as(who).within(async (ctx) => ({
      f33: await f33Data(ctx, caseId),
      f34: await f34Data(ctx, caseId),
      f35: await f35Data(ctx, caseId),
    }))
  const prepare = async (code: 'f33' | 'f34' | 'f35', caseId: string) =>
    (await rizal().call('letters.prepare', { code, caseId, fields: {} })).missing.filter(
      (m) =>
        !m.field.startsWith('lembaga') && !/penanda_tangan|jabatan_netral|mengetahui|kota|pihak_pertama/.test(m.field),
    )

  let n = 0
  async function leaving(protectedCode?: string): Promise<string> {
    const caseId = await openAt(t, {
      stage: 'termination',
      registerNo: `2026-I-00${++n}`,
      display: { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 },
      fullName: 'Suryani',
      ...(protectedCode && { protectedCode }),
    })
    await openExit(t, caseId, 'LULUS')
    for (const check of [
      'destination_safe',
      'receiver_cleared',
      'belongings_and_savings_returned',
      'handover_minute_signed',
      'conference_4_held',
      'final_evaluation_recorded',
      'aftercare_arranged',
    ])
      await doCheck(t, caseId, check)
    const { toolkitId } = await t.as(cast.administration).call('stock.addToolkit', {
      label: `AU-${n}`,
      track: 'sewing',
      sourceOfFund: 'APBD Provinsi 2026',
      items: [
        {
          name: 'Mesin jahit',
          brand: 'Contoh',
          serial: `JP-${n}`,
          quantity: 1,
          unit: 'unit',
          unitPriceRupiah: 2_250_000,
        },
        { name: 'Lain-lain', quantity: 1, unit: 'set', unitPriceRupiah: 2_620_000 },
      ],
    })
    await rizal().call('stock.reserveToolkit', { toolkitId, caseId })
    await t.as(cast.administration).call('terminations.handOverToolkit', {
      caseId,
      toolkitId,
      on: todayOf(t),
      time: '08:30',
      place: 'Ruang kelas menjahit',
      witnessId: t.as(cast.coordinator).id,
    })
    await rizal().call('terminations.propose', {
      caseId,
      effectiveOn: todayOf(t, 3),
      basis: 'Pembahasan menyimpulkan beliau siap.',
    })
    return caseId
  }

  it('are complete for the paper when she leaves, and the kit is written in words (KS-01)', async () => {
    const caseId = await leaving()
    const { f33, f34, f35 } = await facts(caseId)
    expect(f33).toMatchObject({
      endsOn: todayOf(t, 3),
      reason: 'menyelesaikan program dan evaluasi',
      destination: 'keluarga (ibu), Kecamatan Contoh',
    })
    expect(f34).toMatchObject({
      receiver: { name: 'Sumiyati', relation: 'ibu', checkedBy: 'KTP-el, dicocokkan petugas' },
      cashRupiah: 340_000,
      goods: [{ name: 'Tas', amount: '1 buah' }],
      giver: { name: 'Rizal Hakim, S.Tr.Sos.' },
    })
    expect(f35).toMatchObject({
      business: 'menjahit',
      fund: 'APBD Provinsi 2026',
      time: '08.30',
      place: 'Ruang kelas menjahit',
      giver: { name: 'Tuti Handayani' },
    })
    for (const code of ['f33', 'f34', 'f35'] as const) expect(await prepare(code, caseId)).toEqual([])
  })

  it('name neither a protected woman nor where she goes', async () => {
    const caseId = await leaving('R-7')
    const { f33, f34 } = await facts(caseId)
    expect(f33?.destination).toBeNull()
    expect(JSON.stringify(f33)).not.toMatch(/Suryani|Contoh Ilir|panti|penerima manfaat/i)
    expect(f34?.text).not.toContain('Suryani')
  })

  it('say nothing to whoever holds no key, and nothing before there is something to say', async () => {
    const caseId = await leaving()
    const theirs = await facts(caseId, cast.coordinator)
    expect(theirs.f34).toBeNull()
    expect(theirs.f33?.destination).toBeNull()
    const early = await openAt(t)
    expect(await facts(early)).toEqual({ f33: null, f34: null, f35: null })
  })

  it('give an heir goods and savings with words of mourning (KS-10)', async () => {
    const caseId = await openAt(t, { registerNo: '2026-I-050', fullName: 'Hartini' })
    await openExit(t, caseId, 'MENINGGAL')
    for (const check of [
      'death_minute_signed',
      'belongings_handed_to_heirs',
      'medical_letter_filed',
      'next_of_kin_told',
      'short_evaluation_written',
    ])
      await doCheck(t, caseId, check)
    const { f34 } = await facts(caseId)
    expect(f34).toMatchObject({
      cashLabel: 'Tabungan',
      cashRupiah: 340_000,
      receiver: { name: 'Suparti', relation: 'Kakak kandung' },
    })
    expect(f34?.text).toContain('almarhumah Hartini')
    expect(f34?.text).toContain('Senin, 12 Januari 2026')
    expect(JSON.stringify(f34)).not.toContain('surat dokter')
  })

  it('speak of being in touch later only when she agreed to it, and no paper promises it for her', async () => {
    for (const code of [undefined, 'R-8']) {
      const caseId = await leaving(code)
      const spoken = /tindak lanjut|hubungan dilakukan|bersedia ditemui/
      const said = async () => Object.values(await facts(caseId)).map((paper) => spoken.test(JSON.stringify(paper)))
      expect(await said()).toEqual([true, true, true])
      await rizal().call('aftercare.arrange', {
        caseId,
        agreedOn: todayOf(t),
        isAgreed: false,
        reason: 'Beliau ingin mulai sendiri, tanpa dihubungi.',
      })
      expect(await said()).toEqual([false, false, false])
      expect((await facts(caseId)).f33?.considering.join(' ')).toContain('tempat tujuan aman')
    }
  })

  it('do not speak of it where the way out leaves no room for it, whatever was agreed before', async () => {
    const caseId = await leaving()
    await t.ownerSql(`update terminations set exit_kind = 'ALIH_LEMBAGA' where case_id = $1`, [caseId])
    for (const paper of Object.values(await facts(caseId)))
      expect(JSON.stringify(paper)).not.toMatch(/tindak lanjut|hubungan dilakukan|bersedia ditemui/)
  })

  it('take the money from the ledger, also when a wrong line was taken back, and never from what somebody typed', async () => {
    const caseId = await openAt(t, { stage: 'termination' })
    await openExit(t, caseId, 'LULUS')
    await doCheck(t, caseId, 'receiver_cleared')
    const tuti = t.as(cast.administration)
    const enter = (kind: 'deposit' | 'withdrawal' | 'payout', rupiah: number) =>
      tuti.call('custody.enterSavings', { caseId, kind, rupiah, signedHow: 'signature' })
    await enter('deposit', 400_000)
    await enter('withdrawal', 25_000)
    const { seq } = await enter('payout', 357_000)
    await tuti.call('custody.correctSavings', { caseId, seq, signedHow: 'signature' })
    await enter('payout', 375_000)
    const back = { caseId, on: todayOf(t), to: 'herself' as const, things: [{ name: 'Tas', quantity: '1 buah' }] }
    expect(await rizal().refused('terminations.returnBelongings', { ...back, savingsRupiah: 999 } as typeof back)).toBe(
      'invalid_input',
    )
    await rizal().call('terminations.returnBelongings', back)
    await doCheck(t, caseId, 'handover_minute_signed')
    expect((await facts(caseId)).f34).toMatchObject({ cashRupiah: 375_000 })
  })

  it('are of the kit that was handed over last', async () => {
    const caseId = await leaving()
    const { toolkitId } = await t.as(cast.administration).call('stock.addToolkit', {
      label: 'AU-9',
      track: 'salon',
      sourceOfFund: 'Hibah 2027',
      items: [{ name: 'Kursi salon', quantity: 1, unit: 'buah', unitPriceRupiah: 900_000 }],
    })
    await rizal().call('stock.reserveToolkit', { toolkitId, caseId })
    t.pass({ hours: 1 })
    await t.as(cast.head).call('terminations.handOverToolkit', {
      caseId,
      toolkitId,
      on: todayOf(t),
      time: '09:15',
      place: 'Aula',
      witnessId: t.as(cast.coordinator).id,
      second: { letterNo: '463/1', letterOn: todayOf(t) },
    })
    expect((await facts(caseId)).f35).toMatchObject({ fund: 'Hibah 2027', time: '09.15' })
  })

  it('tell of every early end in words that blame nobody', async () => {
    for (const exit of ['LARI', 'DO', 'MUNDUR', 'PROSES_HUKUM'] as const) {
      const caseId = await openAt(t)
      await openExit(t, caseId, exit)
      await t.ownerSql(`update terminations set effective_on = current_date where case_id = $1`, [caseId])
      const { f33 } = await facts(caseId)
      expect(f33?.reason).toBeTruthy()
      expect(JSON.stringify(f33)).not.toMatch(/LARI|\bDO\b|MUNDUR|PROSES_HUKUM/)
    }
  })

  it('say of a medical exit, and of one before a court, no more than of any other early end', async () => {
    const early = async (exit: 'MUNDUR' | 'RUJUK_MEDIS' | 'PROSES_HUKUM') => {
      const caseId = await openAt(t, { stage: 'intervention', registerNo: `2026-I-09${++n}` })
      await openExit(t, caseId, exit)
      await t.ownerSql(`update terminations set effective_on = '2026-05-10' where case_id = '${caseId}'`)
      return JSON.stringify(await facts(caseId))
    }
    const [ordinary, medical, court] = [await early('MUNDUR'), await early('RUJUK_MEDIS'), await early('PROSES_HUKUM')]
    expect(ordinary).toContain('layanan selesai lebih awal')
    expect([medical, court]).toEqual([ordinary, ordinary])
    // of neither is she handed to anybody: the minute would name the hospital
    expect(JSON.parse(medical).f34).toBeNull()
  })
})
