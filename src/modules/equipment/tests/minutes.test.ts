import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { MAKERS } from '../../letters/papers/made.ts'
import { materials } from '../../materials/policy.ts'
import { equipment } from '../policy.ts'
import { DAY, seedRoom, sewingMachine, told } from './sewing-room.ts'

describe('minutes of what is counted and of what leaves the book', () => {
  let t: TestApp
  let press: ReturnType<typeof makePapers>
  let [place, caseId, machineId, takingId] = ['', '', '', '']
  beforeAll(async () => {
    press = makePapers()
    t = await startApp({ services: { renderPaper: press.render } })
    ;({ place, caseId } = await seedRoom(t))
    ;({ machineId } = await office().call('equipment.saveMachine', sewingMachine(place)))
  })
  afterAll(async () => {
    await t.close()
    await press.close()
  })

  const office = () => t.as(cast.administration)
  const opname = (subjectId?: string) => ({ code: 'ba-opname' as const, ...(subjectId && { subjectId }), fields: {} })
  const gone = (subjectId?: string) => ({ code: 'ba-hapus-alat' as const, ...(subjectId && { subjectId }), fields: {} })
  const missing = async (order: ReturnType<typeof opname> | ReturnType<typeof gone>) =>
    (await office().call('letters.prepare', { ...order, preview: false })).missing.map((m) => [m.field, m.href])
  const printed = async (letterId: string) =>
    pdfText(Buffer.from((await office().call('letters.download', { letterId })).base64, 'base64'))
      .join(' ')
      .replace(/\s+/g, ' ')

  it('are offered by their pages to whoever makes those papers, and to nobody else', () => {
    for (const offered of [equipment, materials].map(({ actions }) => Object.entries(actions)))
      for (const [action, roles] of offered)
        if (action.endsWith('.write_minute'))
          for (const code of ['ba-opname', 'ba-hapus-alat'] as const) expect(roles, action).toEqual(MAKERS[code].roles)
    expect(
      Object.keys({ ...equipment.actions, ...materials.actions }).filter((a) => a.endsWith('write_minute')),
    ).toEqual(['equipment.write_minute', 'materials.write_minute'])
  })

  it('are of nothing before a stocktaking is closed and a write-off approved, and say where that is done', async () => {
    expect(await missing(opname())).toContainEqual(['opname', '/alat-kelas/opname'])
    expect(await missing(gone())).toContainEqual(['penghapusan', '/alat-kelas'])
    ;({ takingId } = await office().call('equipment.beginTaking', {}))
    expect(await missing(opname(takingId)), 'one that goes on has no minute').toContainEqual([
      'opname',
      '/alat-kelas/opname',
    ])
  })

  it('of machines take a number of the book, and say what differed and who began and closed it, but not to whom one is lent', async () => {
    const lent = (
      await office().call('equipment.saveMachine', told('AK-ST-05', { name: 'Setrika', at: { placeId: place } }))
    ).machineId
    await office().call('equipment.lend', { machineId: lent, to: 'woman', caseId, dueOn: DAY })
    const unplaced = told('AK-OB-01', { name: 'Mesin obras' })
    const moved = (await office().call('equipment.saveMachine', unplaced)).machineId
    const note = (of: string, more: object) =>
      office().call('equipment.noteFound', { takingId, machineId: of, found: 'here', ...more })
    await note(machineId, {})
    await note(lent, { found: 'missing', explained: 'lent' })
    await note(moved, { found: 'elsewhere', placeId: place, explained: 'moved_in_book' })
    const at = { placeId: place }
    await office().call('equipment.saveMachine', { ...unplaced, at, machine: { machineId: moved, seen: 1 } })
    await t.as(cast.classes).call('equipment.closeTaking', { takingId })
    const { letterId, number } = await office().call('letters.issue', opname(takingId))
    expect(number).toMatch(/\/BA\//)
    const page = await printed(letterId)
    // what the book said when it was looked for, though it was moved in the book since
    expect(page).toMatch(/AK-OB-01 belum ditentukan Ruang jahit/i)
    for (const said of [number ?? '', 'AK-JH-07', 'ada di tempatnya', 'Setrika', 'Sedang dipinjam'])
      expect(page.toLowerCase()).toContain(said.toLowerCase())
    const names = await t.ownerSql('select name from people where person_id = any($1::uuid[]) order by 1', [
      [office().id, t.as(cast.classes).id],
    ])
    for (const { name } of names) expect(page).toContain(String(name))
    expect(page).toContain('Tercatat 3, sesuai buku 1, berbeda 2')
    expect(page).not.toContain('Suryani')
  })

  it('of a machine that left the book say who proposed and who decided it; what was declined has none', async () => {
    const propose = { machineId, reason: 'beyond_repair' as const, words: 'Rangka retak.' }
    const decide = async (decision: 'approved' | 'declined') => {
      await office().call('equipment.proposeWriteOff', propose)
      const { writeOffs } = await office().call('equipment.machine', { machineId })
      const writeOffId = writeOffs.find((w) => w.decision === null)?.writeOffId ?? ''
      const answer = decision === 'declined' ? { words: 'Coba teknisi lain.' } : {}
      await t.as(cast.head).call('equipment.decideWriteOff', { machineId, writeOffId, decision, ...answer })
      t.time.now = t.time.now.add({ minutes: 1 })
      return writeOffId
    }
    expect(await missing(gone(await decide('declined')))).toContainEqual(['penghapusan', '/alat-kelas'])
    const { letterId, number } = await office().call('letters.issue', gone(await decide('approved')))
    const page = await printed(letterId)
    const head = await t.ownerSql('select name from people where person_id = $1', [t.as(cast.head).id])
    for (const said of [number ?? '', 'AK-JH-07', 'JK8700-22451', 'Rusak dan tidak dapat diperbaiki', 'Rangka retak.'])
      expect(page).toContain(said)
    expect(page).toContain(String(head[0]?.['name']))
  })

  it('of a store say what the book said before the first count, however often a lot was counted', async () => {
    const cloth = { name: 'Kain katun', unit: 'meter', store: 'class' as const, least: 0, material: null }
    const { materialId } = await office().call('materials.saveMaterial', cloth)
    await office().call('materials.receive', { materialId, quantity: 2_000, priceRupiah: 30_000, receivedOn: DAY })
    const store = (await office().call('materials.beginTaking', { store: 'class' })).takingId
    const lotId = (await office().call('materials.taking', { store: 'class' })).taking?.lines[0]?.lotId ?? ''
    for (const counted of [1_997, 1_998]) {
      await office().call('materials.count', { takingId: store, lotId, counted, why: { reason: 'lost' } })
      t.time.now = t.time.now.add({ minutes: 1 })
    }
    expect((await office().call('materials.taking', { store: 'class' })).taking?.lines).toMatchObject([
      { booked: 2_000, counted: 1_998, reason: 'lost' },
    ])
    expect(await missing(opname(store)), 'not closed yet').toContainEqual(['opname', '/bahan'])
    await t.as(cast.classes).call('materials.closeTaking', { takingId: store })
    const page = await printed((await office().call('letters.issue', opname(store))).letterId)
    expect(page).toMatch(/bahan kelas .*Kain katun meter 2\.000 1\.998 Hilang/)
    let emptyStore = ''
    for (let later = 0; later < 21; later++) {
      t.time.now = t.time.now.add({ minutes: 1 })
      const { takingId: other } = await office().call('materials.beginTaking', { store: 'office' })
      await t.as(cast.classes).call('materials.closeTaking', { takingId: other })
      emptyStore = other
    }
    const empty = await printed((await office().call('letters.issue', opname(emptyStore))).letterId)
    expect(empty, 'of a store in which nothing lay').toContain('Tercatat 0, sesuai buku 0, berbeda 0')
    const fields = async (order: ReturnType<typeof opname>) =>
      (await office().call('letters.prepare', { ...order, preview: false })).missing.map((m) => m.field)
    expect(await fields(opname(store)), 'older than all that the form offers').not.toContain('opname')
    const { asks } = await office().call('letters.prepare', { ...opname(), preview: false })
    const codes = asks['opname']?.['codes']
    expect(codes).toHaveLength(21)
    const words = Object.values(asks['opname']?.['texts'] ?? {}).map((said) => said['id'])
    expect([words.length, new Set(words).size], 'those of one day are told apart').toEqual([21, 21])
  })

  it('are given one number each: a second is refused and told the first, whoever asks and however, until it is cancelled', async () => {
    const known = async () => (await office().call('equipment.taking', { of: takingId })).taking?.minute
    const first = await known()
    expect(first?.number).toMatch(/\/BA\//)
    expect(
      (await t.as(cast.classes).call('equipment.taking', { of: takingId })).taking?.minute,
      'no letters',
    ).toBeNull()
    expect((await office().call('letters.prepare', { ...opname(takingId), preview: false })).existing).toEqual(first)
    for (const who of [cast.administration, cast.head, cast.coordinator]) {
      const answer = t.as(who).call('letters.issue', opname(takingId))
      await expect(answer, who.username).rejects.toMatchObject({
        refusal: { code: 'letter_numbered_already', params: { number: first?.number } },
      })
    }
    const { writeOffs } = await office().call('equipment.machine', { machineId })
    const left = writeOffs.find((w) => w.minute !== null)
    expect(writeOffs.filter((w) => w.minute !== null)).toHaveLength(1)
    expect(await office().refused('letters.issue', gone(left?.writeOffId))).toBe('letter_numbered_already')
    const chosen = { ...gone(), fields: { penghapusan: left?.writeOffId ?? '' } }
    expect(await office().refused('letters.issue', chosen), 'chosen on the form').toBe('letter_numbered_already')
    expect(await office().refused('letters.issue', gone()), 'none is left').toBe('letter_numbered_already')
    const form = await office().call('letters.prepare', { ...opname(), preview: false })
    const offered = (of: string) =>
      String(Object.entries(form.asks['opname']?.['texts'] ?? {}).find(([id]) => id === of)?.[1]?.['id'])
    expect(offered(takingId), 'before it is chosen').toContain(`sudah bernomor ${first?.number}`)
    expect(form.existing, 'the newest without a number is taken').toBeNull()
    expect(offered(form.values['opname'] ?? '')).not.toContain('bernomor')
    const picked = { ...opname(), fields: { opname: takingId }, preview: false }
    expect((await office().call('letters.prepare', picked)).existing).toEqual(first)
    const { version } = await office().call('letters.letter', { letterId: first?.letterId ?? '' })
    await office().call('letters.cancel', { letterId: first?.letterId ?? '', version, reason: 'wrong_data' })
    expect(await known()).toBeNull()
    const again = await office().call('letters.issue', opname(takingId))
    expect(again.number).not.toBe(first?.number)
    expect(await known()).toEqual({ letterId: again.letterId, number: again.number })
  })

  it('are given one number when three press at once, also where one of them had a draft, and the book has no gap', async () => {
    t.time.now = t.time.now.add({ minutes: 1 })
    const rice = { name: 'Beras', unit: 'kg', store: 'kitchen' as const, least: 0, material: null }
    const { materialId } = await office().call('materials.saveMaterial', rice)
    await office().call('materials.receive', { materialId, quantity: 50, priceRupiah: 14_000, receivedOn: DAY })
    const { takingId: store } = await office().call('materials.beginTaking', { store: 'kitchen' })
    const lotId = (await office().call('materials.taking', { store: 'kitchen' })).taking?.lines[0]?.lotId ?? ''
    await office().call('materials.count', { takingId: store, lotId, counted: 50, why: {} })
    await t.as(cast.classes).call('materials.closeTaking', { takingId: store })
    const numbers = () => t.ownerSql('select running_no from letter_numbers where book = $1 order by 1', ['main'])
    const before = (await numbers()).length
    const { letterId, version } = await office().call('letters.saveDraft', opname(store))
    const asked = [
      office().call('letters.issue', { ...opname(store), letterId, version }),
      ...[cast.head, cast.coordinator].map((who) => t.as(who).call('letters.issue', opname(store))),
    ]
    const answers = await Promise.allSettled(asked)
    expect(answers.filter((a) => a.status === 'fulfilled')).toHaveLength(1)
    for (const a of answers)
      if (a.status === 'rejected') expect(a.reason).toMatchObject({ refusal: { code: 'letter_numbered_already' } })
    expect(await numbers()).toHaveLength(before + 1)
    expect((await office().call('materials.taking', { store: 'kitchen' })).taking?.minute).not.toBeNull()
    const second = `insert into letters (centre_id, letter_id, paper, state, keep, subject, subject_id, sha256, issued_at, issued_by, made_at, made_by)
      values (sec.centre(), gen_random_uuid(), 'ba-opname', 'issued', 'registry', 'x', $1, repeat('0', 64), now(), sec.person(), now(), sec.person())`
    await expect(office().sql(second, [store]), 'by SQL as the application').rejects.toThrow(/letters__one_minute/)
  })

  it('are made by the registry alone, and of another house by nobody', async () => {
    for (const who of [cast.sewing, cast.rizal])
      expect(await t.as(who).refused('letters.prepare', { ...opname(takingId), preview: false })).toBe('not_allowed')
    for (const who of [cast.guard, cast.houseMother])
      expect(await t.as(who).refused('letters.prepare', { ...opname(takingId), preview: false })).toBe('not_allowed')
    const theirs = await t.as(elsewhere.head).call('letters.prepare', { ...opname(takingId), preview: false })
    expect(theirs.missing.map((m) => m.field)).toContain('opname')
  })
})
