import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { makeAuthority, writeAuthority } from '../../../platform/lan/certificates.ts'
import type { Finding } from '../diagnose.ts'
import { examine, type Installation } from '../doctor.ts'

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
