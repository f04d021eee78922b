import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { DAY, openAt, seedRoom, sewingMachine, told } from './sewing-room.ts'

describe('machines of the classes', () => {
  let t: TestApp
  let press: ReturnType<typeof makePapers>
  let [place, machineId, caseId, groupId] = ['', '', '', '']
  beforeAll(async () => {
    press = makePapers()
    t = await startApp({ services: { renderPaper: press.render } })
    ;({ place, caseId, groupId } = await seedRoom(t))
  })
  afterAll(async () => {
    await t.close()
    await press.close()
  })

  const office = () => t.as(cast.administration)
  const ani = () => t.as(cast.sewing)
  const one = (who: { username: string } = cast.administration) => t.as(who).call('equipment.machine', { machineId })
  const open = (kind: string) => openAt(t, machineId, kind)

  it('are entered once under a label and a serial number, with a day on which they are looked after', async () => {
    ;({ machineId } = await office().call('equipment.saveMachine', sewingMachine(place)))
    expect(await one()).toMatchObject({
      place: 'Ruang jahit, meja 7',
      condition: 'good',
      nextOn: '2026-02-11',
      lentUntil: null,
    })
    expect(await open('maintain_machine')).toEqual([['class_coordinator', '2026-02-11']])
    const refused = (more: object) => office().refused('equipment.saveMachine', told('AK-JH-08', more))
    expect(await office().refused('equipment.saveMachine', told('AK-JH-07'))).toBe('label_taken')
    for (const serial of ['jk8700-22451', 'JK8700 22451']) expect(await refused({ serial })).toBe('serial_taken')
    expect(await refused({ book: { boughtOn: '2026-02-01' } })).toBe('bought_ahead')
    expect(await refused({ at: { spot: 'meja Suryani' } })).toBe('names_somebody')
    expect(await refused({ book: { everyDays: 0 } })).toBe('invalid_input')
  })

  it('are changed by one at a time: an older page is told so', async () => {
    const seen = (n: number) =>
      told('AK-JH-07', {
        serial: 'JK8700-22451',
        at: { placeId: place, spot: 'meja 8' },
        machine: { machineId, seen: n },
      })
    await office().call('equipment.saveMachine', seen(1))
    expect(await office().refused('equipment.saveMachine', seen(1))).toBe('machine_moved_on')
    expect(await one()).toMatchObject({ spot: 'meja 8', version: 2 })
  })

  it('share their serial numbers with the kits that women receive, in both directions and also by SQL', async () => {
    const kit = (serial: string) => ({
      ...{ label: `PU-${serial}`, track: 'sewing', sourceOfFund: 'APBD 2026' },
      items: [{ name: 'Mesin', serial, quantity: 1, unit: 'unit', unitPriceRupiah: 1 }],
    })
    expect(await office().refused('stock.addToolkit', kit('jk 8700 22451'))).toBe('serial_of_house')
    const { toolkitId } = await office().call('stock.addToolkit', kit('SG-1'))
    expect(await office().refused('equipment.saveMachine', told('AK-JH-09', { serial: 'sg 1' }))).toBe('serial_in_kit')
    const sql = `update machines set serial = 'SG1' where machine_id = $1`
    await expect(office().sql(sql, [machineId])).rejects.toThrow(/serial_in_kit/)
    await t.ownerSql(
      `update toolkits set state = 'handed_over', reserved_by = $2, handed_over_by = $3, witness_id = $2, handed_over_at = now() where toolkit_id = $1`,
      [toolkitId, t.as(cast.rizal).id, t.as(cast.head).id],
    )
    expect(await office().refused('stock.addToolkit', { ...kit('Sg1'), label: 'PU-2' })).toBe('serial_handed_over')
  })

  it('are looked after and said to be broken by whoever teaches at them; what asked for it ends', async () => {
    const minuteOn = () => void (t.time.now = t.time.now.add({ minutes: 1 }))
    const note = (kind: 'oiled' | 'fault' | 'not_to_use' | 'repaired', more: object = {}) => ({
      machineId,
      kind,
      onDay: DAY,
      ...more,
    })
    await ani().call('equipment.noteWork', note('oiled'))
    expect(await open('maintain_machine')).toEqual([['class_coordinator', '2026-02-11']])
    expect(await ani().refused('equipment.noteWork', note('oiled', { onDay: '2026-01-13' }))).toBe('work_ahead')
    expect(await ani().refused('equipment.noteWork', note('fault'))).toBe('words_needed')
    await ani().call('equipment.noteWork', note('fault', { words: 'Benang putus terus.' }))
    minuteOn()
    await ani().call('equipment.noteWork', note('not_to_use', { words: 'Kabel terkelupas.' }))
    expect(await open('repair_machine')).toEqual([['class_coordinator', '2026-01-26']])
    expect(await one(cast.sewing)).toMatchObject({
      condition: 'out_of_use',
      works: [{ words: 'Kabel terkelupas.' }, {}, {}],
    })
    const [row] = await t.ownerSql(`select body from machine_works where kind = 'fault'`)
    expect(JSON.stringify(row)).not.toContain('putus')
    expect(await ani().refused('equipment.lend', { machineId, to: 'woman', caseId, dueOn: DAY })).toBe(
      'machine_not_good',
    )
    await office().call('equipment.noteWork', note('repaired', { costRupiah: 150_000 }))
    expect(await open('repair_machine')).toEqual([])
    expect(await one()).toMatchObject({ condition: 'good' })
  })

  it('are lent to one at a time, to a woman of the own class or to a class, and come back once', async () => {
    const loan = { machineId, to: 'woman' as const, caseId, dueOn: '2026-01-19' }
    expect(await ani().refused('equipment.lend', { ...loan, dueOn: '2026-03-01' })).toBe('loan_too_long')
    const both = await Promise.allSettled([ani().call('equipment.lend', loan), office().call('equipment.lend', loan)])
    expect(both.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
    expect(await ani().refused('equipment.lend', loan)).toBe('machine_lent')
    expect(await open('return_machine')).toEqual([['class_coordinator', '2026-01-19']])
    expect(await one(cast.sewing)).toMatchObject({ lentTo: 'Suryani', lentUntil: '2026-01-19' })
    // who teaches another class knows that it is lent, and not to whom
    expect(await one(cast.salon)).toMatchObject({ lentTo: null, lentUntil: '2026-01-19', loans: [] })
    expect(await t.as(cast.salon).sql('select 1 from machine_loans')).toEqual([])
    const loanId = (await one()).loans[0]?.loanId ?? ''
    await ani().call('equipment.takeBack', { machineId, loanId })
    expect(await ani().refused('equipment.takeBack', { machineId, loanId })).toBe('machine_back')
    expect(await open('return_machine')).toEqual([])
    t.time.now = t.time.now.add({ minutes: 1 })
    await t.as(cast.salon).call('equipment.lend', { machineId, to: 'class', groupId, dueOn: DAY })
    expect(await one(cast.salon)).toMatchObject({ lentTo: 'Menjahit 1' })
    const other = `insert into machine_loans (centre_id, loan_id, machine_id, case_id, due_on, lent_by, lent_at) values (sec.centre(), gen_random_uuid(), $1, $2, '2026-01-20', sec.person(), now())`
    await expect(t.as(cast.salon).sql(other, [machineId, caseId])).rejects.toThrow(/row-level security/)
    await t.as(cast.salon).call('equipment.takeBack', { machineId, loanId: (await one()).loans[0]?.loanId ?? '' })
    await expect(t.as(cast.salon).sql(other, [machineId, caseId])).rejects.toThrow(/row-level security/)
  })

  it('open by the code of their label for whoever may read them, and tell nothing to anybody else', async () => {
    const { code } = await one()
    const typed = code.toLowerCase().replaceAll('-', ' ')
    expect(await ani().call('equipment.byCode', { labelCode: typed })).toEqual({ machineId })
    expect(await ani().refused('equipment.byCode', { labelCode: 'AK-JH-07' })).toBe('not_found')
    for (const who of [cast.guard, cast.houseMother, cast.nurse, cast.socialOffice])
      for (const asked of [code, 'AAAA-AAAA-AAAA'])
        expect(await t.as(who).refused('equipment.byCode', { labelCode: asked }), who.username).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('equipment.byCode', { labelCode: code })).toBe('not_found')
  })

  it('have labels that say what they are and nothing of the house or of anybody', async () => {
    const { base64, type } = await office().call('equipment.labels', { machineIds: [machineId] })
    const text = pdfText(Buffer.from(base64, 'base64')).join(' ')
    const { code } = await one()
    expect([type, text.includes('AK-JH-07'), text.includes(code)]).toEqual(['application/pdf', true, true])
    const [centre] = await t.ownerSql(
      'select name from centres where centre_id = (select centre_id from cases limit 1)',
    )
    expect([text.includes(String(centre?.['name'])), text.includes('Suryani')]).toEqual([false, false])
    const odd = await office().call('equipment.saveMachine', told('AK-JH-77', { name: 'Mesin 🪡' }))
    expect(await office().refused('equipment.labels', { machineIds: [odd.machineId] })).toBe('unprintable')
    expect(await ani().refused('equipment.labels', { machineIds: [] })).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('equipment.labels', { machineIds: [machineId] })).toBe('not_allowed')
  })
})
