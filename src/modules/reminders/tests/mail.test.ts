import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { createMailer, type Mailer } from '../../../platform/mail/mailer.ts'
import { caseOfRizal } from '../../access/tests/house.ts'
import { sendMail } from '../jobs.ts'

type Got = { from: string; to: string[]; raw: string }

/** A mail server of other people's making, on this machine. */
async function mailServer() {
  const got: Got[] = []
  const state = { refuses: false }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      let raw = ''
      stream.on('data', (part: Buffer) => {
        raw += part.toString()
      })
      stream.on('end', () => {
        if (state.refuses) return done(new Error('no room'))
        const { mailFrom, rcptTo } = session.envelope
        got.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map((r) => r.address), raw })
        done()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { got, state, url: `smtp://127.0.0.1:${port}`, close: () => new Promise<void>((end) => server.close(end)) }
}

describe('reminders by mail', () => {
  let t: TestApp
  let smtp: Awaited<ReturnType<typeof mailServer>>
  let mailer: Mailer
  let suryani: string
  beforeAll(async () => {
    smtp = await mailServer()
    mailer = createMailer({ url: smtp.url, from: 'pengingat@example.id' })
    t = await startApp()
    suryani = await caseOfRizal(t)
    await t.as(cast.coordinator).call('tasks.add', { caseId: suryani, text: 'antar ke puskesmas', dueOn: '2026-01-14' })
  })
  afterAll(async () => {
    await t.close()
    await smtp.close()
  })
  beforeEach(() => smtp.got.splice(0))

  const centre = () => t.as(cast.rizal).centreId
  /** As the worker: one transaction after the other until nothing is done. */
  const work = async (out: { mailer?: Mailer } = { mailer }) => {
    let sent = 0
    while ((await runJob(t, centre(), sendMail, out)) > 0) sent++
    return sent
  }
  const choose = (who: { username: string }, more: object = {}) =>
    t.as(who).call('reminders.choose', {
      wantsMail: true,
      mailTo: `${who.username}@example.id`,
      mailAbout: ['urgent', 'decide', 'due', 'given'],
      mailAt: '06:30',
      ...more,
    })
  const at = (day: string, hour = '01:00') => t.travelTo(`${day}T${hour}:00Z`)

  it('are off until somebody asks for them, and refused for what is no address', async () => {
    at('2026-01-14')
    expect(await work()).toBe(0)
    expect(await t.as(cast.rizal).call('reminders.choices', {})).toEqual({
      canMail: true,
      quiet: null,
      mail: null,
      last: null,
    })
    const wrong = { wantsMail: true, mailTo: 'rizal di rumah', mailAbout: ['due' as const], mailAt: '06:30' }
    expect(await t.as(cast.rizal).refused('reminders.choose', wrong)).toBe('address_invalid')
  })

  it('are one a day at her hour: numbers, from a bare address, and no word of the house or of anybody', async () => {
    await choose(cast.rizal)
    expect(await work(), 'today her hour is over').toBe(0)
    at('2026-01-14', '23:29')
    expect(await work()).toBe(0)
    at('2026-01-14', '23:31') // 06.31 of the 15th
    expect(await work()).toBe(1)
    expect(await work(), 'once').toBe(0)
    expect(smtp.got).toMatchObject([{ from: 'pengingat@example.id', to: ['rizal@example.id'] }])
    const raw = smtp.got[0]?.raw ?? ''
    expect(raw).toMatch(/^From: pengingat@example\.id\r$/m)
    expect(raw).toMatch(/^Subject: Pengingat harian\r$/m)
    expect(raw).toContain('hal lewat batas')
    expect(raw).not.toMatch(/titian|suryani|puskesmas|rizal hakim|melati|991001|https?:|x-mailer|nodemailer/i)
    expect((await t.as(cast.rizal).call('reminders.choices', {})).last?.outcome).toBe('sent')
  })

  it('come at once for what is urgent, at most every half hour, and wait for the end of quiet hours', async () => {
    at('2026-01-15', '05:00')
    await choose(cast.head, { isQuiet: true, quietFrom: '21:00', quietUntil: '06:00', mailAbout: ['urgent'] })
    const urgent = () =>
      t.ownerSql(
        `insert into tasks (centre_id, task_id, kind, owner_role, made_at, link) values ($1, gen_random_uuid(), 'read_incident', 'head', $2, '/kejadian/x')`,
        [centre(), t.time.now.toString()],
      )
    t.pass({ minutes: 1 })
    await urgent()
    expect(await work()).toBe(1)
    expect(smtp.got).toMatchObject([{ to: ['ratna@example.id'] }])
    expect(smtp.got[0]?.raw).toMatch(/^Subject: Ada yang perlu dilihat\r$/m)
    t.pass({ minutes: 10 })
    await urgent()
    expect(await work()).toBe(0)
    t.pass({ minutes: 25 })
    expect(await work()).toBe(1)
    at('2026-01-15', '16:00') // 23.00
    await urgent()
    expect(await work()).toBe(0)
    expect(
      (await t.as(cast.head).call('tasks.waiting', {})).places.find((p) => p.path === '/kabar')?.count,
      'at the bell what is urgent shows in quiet hours, too',
    ).toBe(3)
    at('2026-01-15', '22:59')
    expect(await work()).toBe(0)
    at('2026-01-15', '23:00') // 06.00
    expect(await work()).toBe(1)
  })

  it('are tried again when the mail server does not take them, six times in all, and hold nothing else up', async () => {
    at('2026-01-16', '23:31')
    smtp.state.refuses = true
    for (let tries = 0; tries < 6; tries++) {
      expect(await work()).toBe(0)
      t.pass({ minutes: 5 * 3 ** tries })
    }
    smtp.state.refuses = false
    expect(
      await t.ownerSql(`select outcome, tries from mails where kind = 'digest' and about_at = '2026-01-16T23:30:00Z'`),
    ).toEqual([{ outcome: 'given_up', tries: 6 }])
  })

  it('are doubled once at most: who is killed between sending and marking sends that one again, under the same id', async () => {
    await t.ownerSql(`update mails set ended_at = now(), outcome = 'nothing' where ended_at is null`)
    at('2026-02-01', '23:31')
    const killed: Mailer = {
      send: async (mail) => {
        await mailer.send(mail)
        throw Object.assign(new Error('killed'), { isKill: true })
      },
    }
    const dies = {
      ...sendMail,
      run: async (...[client, now]: Parameters<typeof sendMail.run>) => {
        await sendMail.run(client, now, { mailer: killed })
        throw new Error('killed')
      },
    }
    await expect(runJob(t, centre(), dies)).rejects.toThrow('killed')
    expect(await work()).toBe(1)
    const ids = smtp.got.map((mail) => /^Message-ID: (.+)\r$/m.exec(mail.raw)?.[1])
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  it('end with her account, her posting, or her choice, also when they wait in the queue', async () => {
    at('2026-02-02', '23:31')
    await t.ownerSql('update accounts set is_active = false where person_id = $1', [t.as(cast.rizal).id])
    expect(await work()).toBe(0)
    await t.ownerSql('update accounts set is_active = true where person_id = $1', [t.as(cast.rizal).id])
    smtp.state.refuses = true
    expect(await work()).toBe(0)
    smtp.state.refuses = false
    t.pass({ hours: 1 })
    await t.as(cast.rizal).call('reminders.choose', {})
    expect(await work()).toBe(0)
    expect(smtp.got).toEqual([])
    expect((await t.as(cast.rizal).call('reminders.choices', {})).last?.outcome).toBe('left')
  })

  it('are not sent, and not offered, where no mail server is set', async () => {
    at('2026-02-03', '23:31')
    await choose(cast.rizal)
    at('2026-02-04', '23:31')
    expect(await work({})).toBe(0)
    expect(await t.ownerSql('select 1 from mails where about_at > $1', ['2026-02-04T00:00:00Z'])).toEqual([])
  })

  it('count what was answered of what she asked, for whoever wants that, and say nothing of it', async () => {
    at('2026-02-10')
    const rizal = t.as(cast.rizal)
    await choose(cast.rizal, { mailAbout: ['answered'] })
    await t.ownerSql(
      `insert into tasks (centre_id, task_id, case_id, kind, owner_role, made_at, made_by, done_at, done_by, link)
        select $1, gen_random_uuid(), $2, k.kind, 'nurse', $3::timestamptz - interval '2 days', $4, $3, $5, '/x'
        from task_kinds k where k.answer_page is not null and k.kind in ('answer_swap', 'mend_room')`,
      [centre(), suryani, t.time.now.toString(), rizal.id, t.as(cast.nurse).id],
    )
    at('2026-02-10', '23:31')
    expect(await work()).toBe(1)
    expect(smtp.got[0]?.raw).toContain('- 2 jawaban baru')
    expect(smtp.got[0]?.raw).not.toContain('lewat batas')
    at('2026-02-11', '23:31')
    expect(await work(), 'and not again the day after').toBe(0)
  })
})
