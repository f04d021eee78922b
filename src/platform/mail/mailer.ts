import { createTransport } from 'nodemailer'

/** A mail server of the operator's: where it is, and from which bare address is sent (TITIAN_SMTP_URL, TITIAN_SMTP_FROM). */
export type SmtpSettings = { readonly url: string; readonly from: string }

export type Mail = { readonly id: string; readonly to: string; readonly subject: string; readonly text: string }
export type Mailer = { send(mail: Mail): Promise<void> }

const WAIT_MS = 15_000
const LOCAL: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/** The only thing in Titian that speaks to another machine of its own accord. Without TLS it speaks to this machine alone. */
export function createMailer({ url, from }: SmtpSettings): Mailer {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const domain = from.slice(from.indexOf('@') + 1)
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !LOCAL.includes(hostname),
    ignoreTLS: !secure && LOCAL.includes(hostname),
    // what greets a mail server must not be the name of this machine
    name: domain,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ id, to, subject, text }) =>
      void (await transport.sendMail({
        from,
        to,
        subject,
        text,
        messageId: `<${id}@${domain}>`,
        xMailer: false,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })),
  }
}
