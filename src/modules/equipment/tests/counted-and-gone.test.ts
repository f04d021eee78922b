import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { sheetRows, takenOut } from '../../../../tests/support/sheet-rows.ts'
import { DAY, openAt, seedRoom, sewingMachine, told } from './sewing-room.ts'

describe('machines of the classes', () => {
  let t: TestApp
  let [place, machineId] = ['', '']
  beforeAll(async () => {
    t = await startApp()
    ;({ place } = await seedRoom(t))
    ;({ machineId } = await office().call('equipment.saveMachine', sewingMachine(place)))
  })
  afterAll(() => t.close())

  const office = () => t.as(cast.administration)
  const ani = () => t.as(cast.sewing)
  const one = (who: { username: string } = cast.administration) => t.as(who).call('equipment.machine', { machineId })
  const open = (kind: string) => openAt(t, machineId, kind)

  it('are counted: each is looked for, each difference answered, and a second person closes it', async () => {
    const second = (await office().call('equipment.saveMachine', told('AK-ST-05', { name: 'Setrika' }))).machineId
    const { takingId } = await office().call('equipment.beginTaking', {})
    expect(await t.as(cast.classes).refused('equipment.beginTaking', {})).toBe('taking_open')
    const found = (of: string, more: object) =>
      ani().call('equipment.noteFound', { takingId, machineId: of, found: 'here', ...more })
    await found(machineId, {})
    const close = (who: { username: string }) => t.as(who).refused('equipment.closeTaking', { takingId })
    expect(await close(cast.classes)).toBe('taking_unfinished')
    await found(second, { found: 'missing' })
    expect(await close(cast.classes)).toBe('taking_unexplained')
    expect(await ani().refused('equipment.noteFound', { takingId, machineId: second, found: 'elsewhere' })).toBe(
      'invalid_input',
    )
    const wrong = { takingId, machineId: second, found: 'missing' as const, explained: 'brought_back' as const }
    expect(await ani().refused('equipment.noteFound', wrong)).toBe('not_explained_by_this')
    await found(second, { found: 'elsewhere', placeId: place, explained: 'brought_back' })
    expect(await close(cast.administration)).toBe('own_taking')
    const own = `update machine_takings set closed_at = now() where taking_id = $1`
    await expect(office().sql(own, [takingId])).rejects.toThrow(/own_taking/)
    await t.as(cast.classes).call('equipment.closeTaking', { takingId })
    expect((await ani().call('equipment.taking', { of: takingId })).taking).toMatchObject({
      ...{ closedBy: 'Budi', standing: { booked: 2, found: 2, left: 0, unexplained: 0 } },
    })
    expect(await ani().refused('equipment.noteFound', { takingId, machineId, found: 'here' })).toBe('taking_closed')
    const asked = await t.ownerSql(
      `select due_on::text as due from tasks where kind = 'take_machines' and done_at is null`,
    )
    expect(asked).toEqual([{ due: '2026-07-11' }])
  })

  it('leave the book by two people: whoever proposes it does not decide it, also by SQL', async () => {
    const head = () => t.as(cast.head)
    const propose = { machineId, reason: 'beyond_repair' as const, words: 'Rangka retak, teknisi tidak sanggup.' }
    expect(await ani().refused('equipment.proposeWriteOff', propose)).toBe('not_allowed')
    await office().call('equipment.proposeWriteOff', propose)
    expect(await office().refused('equipment.proposeWriteOff', propose)).toBe('write_off_open')
    expect(await open('decide_write_off')).toEqual([['head', '2026-01-26']])
    const { writeOffs, mayDecide } = await one(cast.head)
    expect([writeOffs[0]?.words, mayDecide, (await one()).mayDecide]).toEqual([propose.words, true, false])
    const writeOffId = writeOffs[0]?.writeOffId ?? ''
    const sql = `update machine_write_offs set decision = 'approved', decided_at = now() where write_off_id = $1`
    expect(await office().sql(`${sql} returning 1`, [writeOffId])).toEqual([])
    await t.ownerSql('alter table machine_write_offs disable trigger user')
    await t.ownerSql('update machine_write_offs set proposed_by = $1', [head().id])
    await t.ownerSql('alter table machine_write_offs enable trigger user')
    const decide = { machineId, writeOffId, decision: 'approved' as const }
    expect(await head().refused('equipment.decideWriteOff', decide)).toBe('own_write_off')
    await expect(head().sql(sql, [writeOffId])).rejects.toThrow(/own_write_off/)
    await t.ownerSql('alter table machine_write_offs disable trigger user')
    await t.ownerSql('update machine_write_offs set proposed_by = $1', [office().id])
    await t.ownerSql('alter table machine_write_offs enable trigger user')
    await head().call('equipment.decideWriteOff', decide)
    expect(await head().refused('equipment.decideWriteOff', decide)).toBe('write_off_decided')
    expect(await one()).toMatchObject({
      condition: 'written_off',
      nextOn: null,
      mayWork: false,
      writeOffs: [{ decidedBy: 'Ratna' }],
    })
    expect([await open('decide_write_off'), await open('maintain_machine')]).toEqual([[], []])
    expect(await office().refused('equipment.noteWork', { machineId, kind: 'oiled', onDay: DAY })).toBe('machine_gone')
    const { machines, writtenOff } = await office().call('equipment.machines', {})
    expect([machines.map((m) => m.label), writtenOff.map((m) => m.label)]).toEqual([['AK-ST-05'], ['AK-JH-07']])
  })

  it('are read by whoever works with them, written by whoever keeps them, and never wiped away', async () => {
    for (const who of [cast.houseMother, cast.nurse, cast.guard, cast.socialOffice, cast.admin]) {
      expect(await t.as(who).refused('equipment.machines', {}), who.username).toBe('not_allowed')
      for (const table of ['machines', 'machine_works', 'machine_loans', 'machine_write_offs', 'machine_takings'])
        expect(await t.as(who).sql(`select 1 from ${table}`), `${who.username} ${table}`).toEqual([])
    }
    expect(await ani().refused('equipment.saveMachine', told('AK-X'))).toBe('not_allowed')
    const sql = `insert into machines (centre_id, machine_id, label, code, name, made_by, made_at) values (sec.centre(), gen_random_uuid(), 'X', 'AAAA-AAAA-AAAA', 'x', sec.person(), now())`
    await expect(ani().sql(sql)).rejects.toThrow(/row-level security/)
    for (const wipe of [
      `delete from machine_works`,
      `update machine_works set kind = 'oiled'`,
      `update machines set condition = 'good'`,
    ])
      await expect(office().sql(wipe), wipe).rejects.toThrow(/permission denied/)
    expect((await t.as(cast.rizal).call('equipment.machines', {})).machines).toHaveLength(1)
    expect((await t.as(elsewhere.head).call('equipment.machines', {})).machines).toEqual([])
    await t.stepUp(cast.administration)
    expect(await sheetRows(await office().call('equipment.listSheet', {}))).toMatchObject([
      { Alat: 'Setrika', 'Nomor inventaris': 'AK-ST-05' },
    ])
    expect(await takenOut(t, 'equipment')).toMatchObject({ details: { rows: 1 } })
  })
})
