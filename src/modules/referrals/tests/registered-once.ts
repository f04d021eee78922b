import { describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { sha256, sheetRows, takenOut } from '../../../../tests/support/sheet-rows.ts'
import { LETTER, referred, SUMARNI, SURYANI } from './people.ts'

/** A woman, a letter and a pressed button count once, in the table and in the book. */
export function registeredOnce(app: () => TestApp) {
  describe('registering one referral', () => {
    it('stops at an equal NIK until somebody says: unsure, which the coordinator looks at', async () => {
      const input = {
        source: 'social_office',
        letter: LETTER,
        callName: 'Yani',
        identity: { ...SURYANI, fullName: 'Yani' },
        reason: 'Nama di daftar berbeda.',
      } as const
      const answer = await app()
        .as(cast.rizal)
        .raw('referrals.register', input, { 'idempotency-key': crypto.randomUUID() })
      expect(answer.body.refusal).toMatchObject({ code: 'same_nik', params: { hidden: false, isHere: true } })
      const { caseId } = await app()
        .as(cast.rizal)
        .call('referrals.register', { ...input, unsure: true })
      expect(
        (
          await app().ownerSql(`select owner_role from tasks where case_id = $1 and kind = 'look_at_duplicate'`, [
            caseId,
          ])
        )[0]?.owner_role,
      ).toBe('coordinator')
      const known = answer.body.refusal.params.clientIds[0]
      expect(
        await app()
          .as(cast.rizal)
          .refused('referrals.register', { ...input, knownClientId: known }),
      ).toBe('still_here')
    })

    it('happens once when it is sent twice with the same key', async () => {
      const input = {
        source: 'social_office',
        letter: LETTER,
        callName: 'Sekali',
        identity: { fullName: 'Sekali', birthYear: 2000 },
        reason: 'Dikirim dua kali.',
      } as const
      const key = crypto.randomUUID()
      const [a, b] = [
        await app().as(cast.rizal).call('referrals.register', input, key),
        await app().as(cast.rizal).call('referrals.register', input, key),
      ]
      expect(b).toEqual(a)
      expect(
        (await app().ownerSql('select count(*)::int as n from referrals where case_id = $1', [a.caseId]))[0]?.n,
      ).toBe(1)
    })

    it('keeps one letter for all the women it names', async () => {
      const marks = await app().ownerSql(
        'select number_mark, count(*)::int as n from referral_letters where number_mark is not null group by 1',
      )
      expect(marks).toMatchObject([{ n: 1 }, { n: 1 }])
    })

    it('stands in the book of referrals as a sheet, by the words of its codes, in the order that was asked', async () => {
      await app().stepUp(cast.rizal)
      const asked = { filter: 'all', sort: { by: 'responsible', down: false } } as const
      const file = await app().as(cast.rizal).call('referrals.listSheet', asked)
      const rows = await sheetRows(file)
      expect(await takenOut(app(), 'referrals')).toEqual({
        person_id: app().as(cast.rizal).id,
        details: { rows: rows.length, sha256: sha256(file.base64) },
      })
      const { items } = await app().as(cast.rizal).call('referrals.list', asked)
      expect(rows.map((r) => [r['Nama'], r['Nomor surat']])).toEqual(
        items.map((i) => [[i.honorific, i.label].filter(Boolean).join(' '), i.letterNumber ?? '']),
      )
      expect(rows[0]).toMatchObject({ Pengirim: 'Dinas Sosial', Putusan: 'Dalam seleksi' })
      expect(rows.map((r) => r['Batas keputusan'])).toEqual(items.map((i) => i.decisionDueOn))
      expect(rows[0]).toMatchObject({ Keadaan: 'Keselamatan belum ditanyakan' })
      expect(await app().as(cast.socialOffice).refused('referrals.listSheet', {})).toBe('not_allowed')
    })

    it('A16 is refused to whoever has no part in it, and not there for another centre', async () => {
      const { caseId } = await referred(app(), cast.rizal, { ...SUMARNI, nik: '9910015404880077' })
      for (const who of [cast.nurse, cast.guard, cast.admin, cast.socialOffice, cast.houseMother])
        expect(await app().as(who).refused('selection.page', { caseId })).toBe('not_allowed')
      expect(await app().as(elsewhere.stranger).refused('selection.page', { caseId })).toBe('not_found')
      expect((await app().as(elsewhere.stranger).call('referrals.list', {})).items).toEqual([])
    })
  })
}
