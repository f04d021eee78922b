import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { createPool } from '../../../platform/database/pool.ts'
import { LIST_NAMES, type ListName } from '../list-names.ts'

describe('a draft', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  it('comes back to its author, the newest text only, also after another sign-in', async () => {
    const rizal = t.as(cast.rizal)
    const { version } = await rizal.call('drafts.save', { key: 'catat/a1', body: 'Ia bercerita', version: null })
    await rizal.call('drafts.save', { key: 'catat/a1', body: 'Ia bercerita tentang anaknya', version })
    await rizal.signIn()
    expect((await rizal.call('drafts.get', { key: 'catat/a1' })).body).toBe('Ia bercerita tentang anaknya')
    expect((await rizal.call('drafts.list', {})).drafts.map((d) => d.key)).toEqual(['catat/a1'])
  })

  it('is nobody else’s, not even the head’s, in the application and by SQL', async () => {
    for (const who of [cast.wulan, cast.head, cast.admin, elsewhere.stranger]) {
      expect((await t.as(who).call('drafts.get', { key: 'catat/a1' })).body).toBeNull()
      expect(await t.as(who).sql('select * from drafts')).toEqual([])
    }
    const rizal = t.as(cast.rizal)
    await expect(
      t
        .as(cast.head)
        .sql(
          `insert into drafts (centre_id, person_id, draft_key, body, version, saved_at) values ($1, $2, 'x', 'x', $1, now())`,
          [rizal.centreId, rizal.id],
        ),
    ).rejects.toThrow(/row-level security/)
    expect(await t.as(cast.head).sql(`update drafts set body = 'x' returning 1`)).toEqual([])
  })

  it('stands sealed: the words are in no column', async () => {
    const [row] = await t.ownerSql<{ body: string }>('select body from drafts')
    expect(row?.body.startsWith('v1.')).toBe(true)
    expect(row?.body).not.toContain('anaknya')
  })

  it('is not written over by a page that has not seen the newest text; what a page that is gone sends late stands beside it', async () => {
    const rizal = t.as(cast.rizal)
    const save = (body: string, version: string | null, leaving = false) =>
      rizal.call('drafts.save', { key: 'catat/a2', body, version, leaving })
    const found = async () => {
      const { body, late } = await rizal.call('drafts.get', { key: 'catat/a2' })
      return [body, late]
    }
    const first = await save('satu', null)
    const second = await save('dua', first.version)
    expect(await save('lama', first.version)).toMatchObject({
      version: second.version,
      newer: { body: 'dua', late: null },
    })
    expect((await save('baru', null)).newer, 'nor one that saw none').toEqual({ body: 'dua', late: null })
    expect(await found()).toEqual(['dua', null])
    await save('terlambat', first.version, true)
    expect(await found()).toEqual(['dua', 'terlambat'])
    const asked = await save('dua tiga', second.version)
    expect(asked.newer, 'whoever writes on hears of it first').toEqual({ body: 'dua', late: 'terlambat' })
    await save('terlambat dua tiga', asked.version)
    expect(await found()).toEqual(['terlambat dua tiga', null])
    const both = await Promise.all(['a', 'b'].map((body) => save(body, null).then((answer) => answer.newer)))
    expect(both.filter((newer) => newer === null)).toEqual([])
    await rizal.call('drafts.drop', { key: 'catat/a2' })
  })

  it('goes when it is dropped', async () => {
    await t.as(cast.rizal).call('drafts.drop', { key: 'catat/a1' })
    expect((await t.as(cast.rizal).call('drafts.get', { key: 'catat/a1' })).body).toBeNull()
  })

  it('stays when another page saved it since: only what this one saw is dropped', async () => {
    const rizal = t.as(cast.rizal)
    const key = 'catat/a3'
    const save = (body: string, version: string | null) => rizal.call('drafts.save', { key, body, version })
    const first = await save('satu', null)
    const second = await save('satu dua', first.version)
    await rizal.call('drafts.drop', { key, version: first.version })
    expect((await rizal.call('drafts.get', { key })).body).toBe('satu dua')
    await rizal.call('drafts.drop', { key, version: second.version })
    expect((await rizal.call('drafts.get', { key })).body).toBeNull()
  })

  it('is refused when the key is no key or the text has no end', async () => {
    expect(await t.as(cast.rizal).refused('drafts.save', { key: 'Bukan Kunci', body: '', version: null })).toBe(
      'invalid_input',
    )
    const endless = { key: 'a', body: 'x'.repeat(100_001), version: null }
    expect(await t.as(cast.rizal).refused('drafts.save', endless)).toBe('invalid_input')
  })

  it('is forgotten by the night’s job after a year, keys of commands after thirty days, and nothing sooner', async () => {
    const rizal = t.as(cast.rizal)
    await rizal.call('drafts.save', { key: 'lama', body: 'lama', version: null })
    await rizal.call('auth.setLocale', { locale: 'id' })
    const night = createPool(t.url('jobUrl'), 1)
    const forget = async () => {
      const client = await night.connect()
      await client.query('begin')
      await client.query('select sec.begin_job($1)', [rizal.centreId])
      const { rows } = await client.query('select sec.forget_old($1) as n', [t.time.now.toString()])
      await client.query('commit')
      client.release()
      return Number(rows[0].n)
    }
    t.pass({ hours: 24 * 29 })
    expect(await forget()).toBe(0)
    t.pass({ hours: 24 * 2 })
    expect(await forget()).toBe(1)
    t.pass({ hours: 24 * 335 })
    expect(await forget()).toBe(1)
    await expect(t.as(cast.head).sql('select sec.forget_old(now())')).rejects.toThrow(/permission denied/)
    expect(
      await t.ownerSql(`select count(*)::int as n from sec.sessions where centre_id = $1`, [rizal.centreId]),
    ).toEqual([{ n: 0 }]) // nobody came back: none outlives twelve hours
    await night.end()
  })
})

describe('a filter that somebody keeps', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  const mine = {
    list: 'cases.list' as const,
    name: 'Jahit, tahap 5',
    address: '?tahap=intervention&kelas=sewing&saya=1',
  }
  const kept = (who: Parameters<TestApp['as']>[0], list: ListName = mine.list) =>
    t.as(who).call('drafts.views', { list })

  it('comes back to its owner on that list, by name, and the same name again takes its place', async () => {
    const rizal = t.as(cast.rizal)
    await rizal.call('drafts.keepView', mine)
    await rizal.call('drafts.keepView', { ...mine, name: 'JAHIT, tahap 5', address: '?kelas=sewing&urut=-openedOn' })
    await rizal.call('drafts.keepView', { ...mine, name: 'Asesmen' })
    const { views } = await kept(cast.rizal)
    expect(views.map((v) => [v.name, v.address])).toEqual([
      ['Asesmen', mine.address],
      ['JAHIT, tahap 5', '?kelas=sewing&urut=-openedOn'],
    ])
    expect((await kept(cast.rizal, 'letters.list')).views).toEqual([])
  })

  it('A17 is nobody else’s, not even the head’s, and its name is in no column', async () => {
    for (const who of [cast.wulan, cast.head, elsewhere.stranger]) {
      expect((await kept(who)).views).toEqual([])
      expect(await t.as(who).sql('select * from list_views')).toEqual([])
    }
    const rows = await t.ownerSql<{ body: string }>('select body from list_views')
    expect(rows).toHaveLength(2)
    for (const { body } of rows) expect(body).not.toMatch(/asesmen|jahit|kelas/i)
  })

  it('takes no address with anything else in it, and no twenty-first', async () => {
    const rizal = t.as(cast.rizal)
    for (const address of ['', 'tahap=x', '?find=Siti Aminah', '/kasus', '?a=%41'])
      expect(await rizal.refused('drafts.keepView', { ...mine, address })).toBe('invalid_input')
    const nowhere = { ...mine, list: 'cases.nothing' as 'cases.list' } // what no screen sends
    expect(await rizal.refused('drafts.keepView', nowhere)).toBe('invalid_input')
    for (let n = 3; n <= 20; n++) await rizal.call('drafts.keepView', { ...mine, name: `Saringan ${n}` })
    expect(await rizal.refused('drafts.keepView', { ...mine, name: 'Satu lagi' })).toBe('too_many_views')
    const [first] = (await kept(cast.rizal)).views
    await t.as(cast.wulan).call('drafts.dropView', { viewId: first?.viewId ?? '' })
    expect((await kept(cast.rizal)).views).toHaveLength(20)
    await rizal.call('drafts.dropView', { viewId: first?.viewId ?? '' })
    expect((await kept(cast.rizal)).views).toHaveLength(19)
  })

  it('is of a list that can be narrowed, and of every such list', () => {
    const root = new URL('../../../', import.meta.url).pathname
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (f) => /\.tsx?$/.test(f) && !/tests\//.test(f),
    )
    const told = sources.flatMap((f) => [...readFileSync(root + f, 'utf8').matchAll(/= list\('([a-z-]+\.[a-z_]+)'/g)])
    expect(told.map(([, name]) => name).sort()).toEqual([...LIST_NAMES])
  })
})
