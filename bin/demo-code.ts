import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'

/** `npm run demo:code rizal`: the six digits of a person of the demo, for somebody without an authenticator app. */
const root = process.env['TITIAN_DATA'] ?? join(import.meta.dirname, '..', 'data-demo')
const cards = JSON.parse(readFileSync(join(root, 'secrets', 'demo-cards.json'), 'utf8')) as {
  username: string
  totpSecret: string
}[] // written by src/app/demo.ts
const card = cards.find((c) => c.username === process.argv[2])
if (!card) {
  console.error(`npm run demo:code ${cards.map((c) => c.username).join('|')}`)
  process.exitCode = 1
} else console.log(new TOTP({ secret: Secret.fromBase32(card.totpSecret), digits: 6, period: 30 }).generate())
