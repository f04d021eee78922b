import type { Locale } from '../../kernel/words.ts'
import type { Client } from '../../platform/database/pool.ts'
import type { Job } from '../../platform/http/server-part.ts'
import { log } from '../../platform/log.ts'
import { type Counts, type MailKind, mailText } from './mail-text.ts'

type Due = Counts & { mail_id: string; mail_to: string; locale: Locale; kind: MailKind }

/**
 * One mail in one transaction: it is held while the mail server is asked, so no other worker takes it, and marked in the same
 * transaction. Whoever cuts the power between the two has that one mail sent a second time, under the same Message-ID, and no other.
 */
export const sendMail: Job = {
  name: 'send-mail',
  cron: '*/5 * * * *',
  untilNothing: true,
  run: async (client, now, { mailer }) => {
    if (!mailer) return 0
    const at = now.toString()
    await client.query('select sec.plan_mails($1)', [at])
    const due = await next(client, at)
    if (!due) return 0
    const taken = await mailer
      .send({ id: due.mail_id, to: due.mail_to, ...mailText(due.kind, due, due.locale) })
      .then(() => true)
      .catch((error: unknown) => {
        log.error(error, { event: 'mail' })
        return false
      })
    await client.query('select sec.mail_tried($1, $2, $3)', [due.mail_id, taken, at])
    return taken ? 1 : 0 // while the mail server is away nothing else is tried
  },
}

const next = async (client: Client, at: string): Promise<Due | undefined> =>
  (await client.query<Due>('select * from sec.next_mail($1)', [at])).rows[0]
