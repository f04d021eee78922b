import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saidOfDoctor } from '../../../../bin/titian/say-doctor.ts'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { makeAuthority, writeAuthority } from '../../../platform/lan/certificates.ts'
import { CODES, diagnose, type Finding, PARTS, type Seen } from '../diagnose.ts'
import { examine, type Installation } from '../doctor.ts'

/** Everything as it should be, of which a test turns one thing round. */
const NOW = Temporal.Instant.from('2026-01-20T02:00:00Z')
const ROOM = { free: 50 * 2 ** 30, size: 100 * 2 ** 30 }
const WELL: Seen = {
  now: NOW,
  ...{ isDemo: false, isOwnServer: false, host: '127.0.0.1', isInNetwork: false },
  certificateEndsAt: null,
  rooms: [{ folder: '/data', room: ROOM }],
  ...{ secrets: { open: [], shut: [] }, archives: { open: [], shut: [] }, backupsDir: '/b' },
  server: { listens: [], isPlain: false, at: NOW, unguarded: [], mighty: [], known: [], given: null, doors: 0 },
  lastWritten: NOW.subtract({ hours: 1 }),
  ...{ firstBackup: NOW.subtract({ hours: 48 }), lastBackup: NOW.subtract({ hours: 20 }) },
  lastDrill: NOW.subtract({ hours: 48 }),
}
const worse = (found: readonly Finding[]) => found.filter((one) => one.state !== 'good').map((one) => one.code)
const codes = (more: Partial<Seen>) => worse(diagnose({ ...WELL, ...more }))
const hours = (n: number) => NOW.add({ hours: n })

describe('the doctor', () => {
  it('says one thing or more of each part, and nothing to mend where all is well', () => {
    const found = diagnose(WELL)
    expect(worse(found)).toEqual([])
    expect(new Set(found.map((one) => one.part))).toEqual(new Set(PARTS))
  })

  it('has one sentence for each finding, in both languages, and the worst first', () => {
    const all = Object.entries(CODES).map(([code, [part, state]]) => ({ code, part, state, of: 'X' })) as Finding[] // of the table itself
    const said = saidOfDoctor(all)
    expect(said).toHaveLength(all.length)
    for (const { id, en } of said) expect([id.length > 12, en.length > 8], id).toEqual([true, true])
    expect(said.map((one) => one.id[0]).join('')).toMatch(/^✗+!+\?+✓+$/)
  })

  it('L12 finds a certificate that ends within thirty days, that has ended, and that can not be read', () => {
    expect(codes({ certificateEndsAt: hours(24 * 31) })).toEqual([])
    expect(codes({ certificateEndsAt: hours(24 * 30) })).toEqual(['certificate_ends'])
    expect(codes({ certificateEndsAt: NOW })).toEqual(['certificate_ended'])
    expect(codes({ certificateEndsAt: 'broken' })).toEqual(['certificate_broken'])
  })

  it('L13 finds a clock behind what was written or copied, and one that differs from the server of the database', () => {
    expect(codes({ lastWritten: NOW.add({ minutes: 10 }) })).toEqual([])
    expect(codes({ lastWritten: NOW.add({ minutes: 11 }) })).toEqual(['clock_behind'])
    expect(codes({ lastBackup: hours(2) })).toEqual(['clock_behind'])
    for (const at of [NOW.add({ seconds: 61 }), NOW.subtract({ seconds: 61 })])
      expect(codes({ server: { ...WELL.server, at } })).toEqual(['clock_differs'])
    expect(codes({ isDemo: true, lastWritten: hours(2) })).toEqual([]) // its days are invented
  })

  it('L14 finds a disk that is low, one that takes no files, and one that is full', () => {
    const of = (free: number) => codes({ rooms: [...WELL.rooms, { folder: '/b', room: { ...ROOM, free } }] })
    expect([of(ROOM.size / 10), of(ROOM.size / 10 - 1), of(2 ** 30), of(2 ** 20)]).toEqual([
      [],
      ['disk_low'],
      ['disk_no_uploads'],
      ['disk_full'],
    ])
  })

  it('L15 finds a database that listens on the network, a line without TLS, and pages that are given in the clear', () => {
    const server = { ...WELL.server, listens: ['*'] }
    expect(codes({ server })).toEqual(['port_open'])
    expect(codes({ server, isOwnServer: true })).toEqual(['port_covered'])
    expect(codes({ server: { ...server, isPlain: true }, isOwnServer: true })).toEqual(['port_plain'])
    expect(codes({ host: '0.0.0.0' })).toEqual(['page_open'])
    expect(codes({ isDemo: true, isInNetwork: true })).toEqual(['demo_open'])
    expect(codes({ host: '127.0.0.2' })).toEqual([])
  })

  it('L16 finds secrets that others may read, and says where files keep no permissions', () => {
    const open = { secrets: { open: ['pepper'], shut: [] }, archives: { open: ['a.age'], shut: [] } }
    expect(codes(open)).toEqual(['secrets_open', 'archives_open'])
    const unseen = { open: null, shut: [] }
    expect(codes({ secrets: unseen, archives: unseen })).toEqual(['secrets_unseen'])
  })

  it('L17 L18 finds rows without a guard, roles that pass by it, known passwords, and what it may not look at', () => {
    const server = (more: Partial<Seen['server']>) => codes({ server: { ...WELL.server, ...more } })
    expect(server({ unguarded: ['public.notes'] })).toEqual(['rows_open'])
    expect(server({ mighty: ['titian_app'] })).toEqual(['role_mighty'])
    expect(server({ known: ['titian_app'] })).toEqual(['password_known'])
    expect(server({ doors: 1 })).toEqual(['password_not_asked'])
    expect(server({ known: null, doors: null })).toEqual(['passwords_unseen'])
    expect(server({ known: null, given: 'titian', doors: null })).toEqual(['password_known', 'passwords_unseen'])
    expect(server({ known: ['titian'], given: 'titian' })).toEqual(['password_known'])
  })

  it('finds a copy that is old or never was, and a restore that nobody tried', () => {
    expect(codes({ lastBackup: hours(-27) })).toEqual(['backup_late'])
    expect(codes({ firstBackup: null, lastBackup: null, lastDrill: null })).toEqual(['backup_never', 'drill_never'])
    expect(codes({ lastDrill: hours(-24 * 30) })).toEqual(['drill_near'])
    expect(codes({ firstBackup: hours(-24 * 36), lastDrill: null })).toEqual(['drill_late'])
  })

  it('finds a folder of copies that is not there or not open to it, and says which other folder it could not look into', () => {
    expect(codes({ archives: { open: [], shut: ['/b'] } })).toEqual(['backup_shut'])
    expect(codes({ archives: { open: null, shut: ['/b'] } })).toEqual(['backup_shut']) // Windows
    const shut = diagnose({ ...WELL, archives: { open: [], shut: ['/b/old'] }, secrets: { open: [], shut: ['/s/x'] } })
    expect(shut.filter((one) => one.state === 'unseen').map((one) => one.of)).toEqual(['/s/x, /b/old'])
  })
})

describe('the doctor at a living house', () => {
  let t: TestApp
  const dataDir = mkdtempSync(join(tmpdir(), 'titian-doctor-'))
  const secretsDir = join(dataDir, 'secrets')
  const of: Installation = {
    ...{ dataDir, secretsDir, backupsDir: join(dataDir, 'none') },
    ...{ isDemo: true, isOwnServer: false, host: '127.0.0.1', isInNetwork: false },
  }
  const look = () => examine(t.url('ownerUrl'), of, Temporal.Now.instant())
  /** what is said of one part */
  const about = async (part: Finding['part']) =>
    (await look()).filter((one) => one.part === part).map(({ code, of }) => ({ code, ...(of !== undefined && { of }) }))
  beforeAll(async () => {
    t = await startApp()
    mkdirSync(secretsDir, { mode: 0o700 })
    writeFileSync(join(secretsDir, 'pepper'), 'x', { mode: 0o400 })
    await t.as(cast.head).call('auth.setLocale', { locale: 'id' })
  })
  afterAll(async () => {
    await t.close()
    rmSync(dataDir, { recursive: true })
  })

  it('L15 L16 finds nothing listening and nothing open, until a secret is', async () => {
    expect(await about('port')).toEqual([{ code: 'port_closed' }])
    expect(await about('secrets')).toEqual([{ code: 'secrets_closed' }])
    chmodSync(join(secretsDir, 'pepper'), 0o644)
    expect(await about('secrets')).toEqual([{ code: 'secrets_open', of: 'pepper' }])
    chmodSync(join(secretsDir, 'pepper'), 0o400)
  })

  it('L16 looks through a link at the secret that it leads to, and stumbles over none that leads nowhere', async () => {
    const [elsewhere, link] = [join(dataDir, 'kept-elsewhere'), join(secretsDir, 'linked')]
    writeFileSync(elsewhere, 'x', { mode: 0o600 })
    symlinkSync(elsewhere, link)
    expect(await about('secrets')).toEqual([{ code: 'secrets_closed' }])
    chmodSync(elsewhere, 0o644)
    expect(await about('secrets')).toEqual([{ code: 'secrets_open', of: 'linked' }])
    rmSync(elsewhere)
    expect(await about('secrets')).toEqual([{ code: 'secrets_closed' }])
    rmSync(link)
  })

  it('L16 looks into the folders below, through none that a link leads to, and past one that nobody keeps anything in', async () => {
    const [below, elsewhere] = [join(secretsDir, 'old', 'older'), join(dataDir, 'elsewhere')]
    for (const folder of [below, elsewhere, join(secretsDir, 'lost+found')]) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'pepper'), 'x', { mode: 0o644 })
    }
    symlinkSync(elsewhere, join(secretsDir, 'linked'))
    symlinkSync(secretsDir, join(below, 'round')) // and not for ever
    expect(await about('secrets')).toEqual([{ code: 'secrets_open', of: join('old', 'older', 'pepper') }])
    for (const name of ['old', 'lost+found', 'linked']) rmSync(join(secretsDir, name), { recursive: true })
    expect(await about('secrets')).toEqual([{ code: 'secrets_closed' }])
  })

  it('says of a folder of copies that can not be opened what it is, and looks on', async () => {
    const folder = join(dataDir, 'copies')
    const shut = async () =>
      (await examine(t.url('ownerUrl'), { ...of, backupsDir: folder }, Temporal.Now.instant()))
        .filter((one) => one.code === 'backup_shut')
        .map((one) => one.of)
    expect(await shut()).toEqual([folder])
    writeFileSync(folder, 'no folder') // what an account sees that may not enter it
    expect(await shut()).toEqual([folder])
    rmSync(folder)
    mkdirSync(folder)
    expect(await shut()).toEqual([])
  })

  it('L13 compares clocks on a server that writes its days in another way', async () => {
    const to = (style: string) => t.ownerSql(`alter database "${t.database}" set datestyle = '${style}'; select 1`)
    await to('German')
    expect(await about('clock')).toEqual([{ code: 'clock_good' }])
    await to('ISO')
  })

  it('L17 finds the one table whose guard somebody took away, and the role that may pass by all', async () => {
    expect(await about('rows')).toEqual([{ code: 'rows_guarded' }])
    await t.ownerSql('alter table session_notes disable row level security; select 1')
    expect(await about('rows')).toEqual([{ code: 'rows_open', of: 'public.session_notes' }])
    await t.ownerSql('alter table session_notes enable row level security; select 1')
  })

  it('L18 knows a password that anybody tries first by what the server stores of it, and no other', async () => {
    expect((await about('passwords')).map((one) => one.code)).not.toContain('password_known')
    const role = `titian_app_${t.database.slice(-8)}`
    await t.ownerSql(`create role ${role} login password 'rahasia'; select 1`)
    expect(await about('passwords')).toContainEqual({ code: 'password_known', of: role })
    await t.ownerSql(`alter role ${role} password 'tH9-x_Lq2vRr81'; select 1`)
    expect((await about('passwords')).map((one) => one.code)).not.toContain('password_known')
    await t.ownerSql(`alter role ${role} bypassrls; select 1`)
    expect(await about('rows')).toEqual([{ code: 'role_mighty', of: role }])
    await t.ownerSql(`drop role ${role}; select 1`)
  })

  it('L18 knows a password that anybody tries first by signing in with it, where it may not see what is stored', async () => {
    const role = `titian_${t.database.slice(-8)}`
    await t.ownerSql(`create role ${role} login createrole password 'titian'; grant titian_owner to ${role}; select 1`)
    await t.ownerSql(`grant connect on database "${t.database}" to ${role}; select 1`)
    const found = async (password: string) => {
      const url = new URL(t.url('ownerUrl'))
      url.username = role
      url.password = password
      return (await examine(url.toString(), of, Temporal.Now.instant()))
        .filter((one) => one.part === 'passwords')
        .map((one) => one.code)
    }
    expect(await found('titian')).toEqual(['password_known', 'passwords_unseen'])
    await t.ownerSql(`alter role ${role} password 'tH9-x_Lq2vRr81'; select 1`)
    expect(await found('tH9-x_Lq2vRr81')).toEqual(['passwords_unseen'])
    await t.ownerSql(`revoke connect on database "${t.database}" from ${role}; drop role ${role}; select 1`)
  })

  it('L12 reads when the certificate of the house’s own authority ends, and that it is none', async () => {
    const file = join(secretsDir, 'lan-authority.pem')
    writeFileSync(file, await writeAuthority(await makeAuthority('papan-kayu.home.arpa', Temporal.Now.instant())), {
      mode: 0o600,
    })
    expect((await about('certificate')).map((one) => one.code)).toEqual(['certificate_good'])
    writeFileSync(file, 'no certificate')
    expect(await about('certificate')).toEqual([{ code: 'certificate_broken' }])
    rmSync(file)
    expect(await about('certificate')).toEqual([{ code: 'certificate_none' }])
  })

  it('L13 sees the newest entry of the chain, and names nobody', async () => {
    t.travelTo('2030-01-01T00:00:00Z')
    await t.as(cast.head).signIn()
    const found = await examine(
      t.url('ownerUrl'),
      { ...of, isDemo: false },
      Temporal.Instant.from('2029-12-31T00:00:00Z'),
    )
    expect(found.filter((one) => one.part === 'clock').map((one) => one.code)).toContain('clock_behind')
    expect(JSON.stringify(found)).not.toContain(cast.head.username)
  })
})
