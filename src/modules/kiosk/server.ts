import type { ServerPart } from '../../platform/http/server-part.ts'
import { answer, talked } from './commands/answer.ts'
import { comfort, complain, leave, put, rate, survey, talk } from './commands/at-screen.ts'
import { changeSheet, endCard, makeCard } from './commands/cards.ts'
import { enter } from './commands/enter.ts'
import { close, open } from './commands/screens.ts'
import type { kiosk } from './contract.ts'
import { colleagues, complaintAnswer, hello, house, waiting } from './queries/house.ts'
import { ofCase } from './queries/of-case.ts'

const screen = { hello, enter, leave, comfort, rate, survey, talk, put, colleagues, complain, complaintAnswer }
const staff = { house, open, close, ofCase, makeCard, changeSheet, endCard, talked, answer }

export const server: ServerPart<typeof kiosk> = {
  handlers: () => ({ ...screen, ...staff }),
  waiting,
  jobs: [
    {
      name: 'keep-kiosk',
      cron: '*/10 * * * *',
      run: async (client, now) =>
        (await client.query<{ n: number }>('select sec.keep_kiosk($1) as n', [now.toString()])).rows[0]?.n ?? 0,
    },
  ],
}
