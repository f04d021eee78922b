import type { ServerPart } from '../../platform/http/server-part.ts'
import { addAccount, layAccounts, offerAccount } from './commands/accounts.ts'
import { begin, goOn } from './commands/begin.ts'
import { readChart, takeChart } from './commands/chart.ts'
import { fitLines, saveHeading } from './commands/heading.ts'
import { saveLayout } from './commands/layout.ts'
import { removeLine, saveLine, takeNeed } from './commands/lines.ts'
import { drop, giveBack, lock, propose } from './commands/versions.ts'
import type { budget } from './contract.ts'
import type { Ports } from './ports.ts'
import { accounts, plan, plans } from './queries/plans.ts'
import { layout, sheet } from './queries/sheet.ts'

export const server: ServerPart<typeof budget, Ports> = {
  handlers: (ports) => ({
    ...{
      plans,
      plan: plan(ports),
      sheet,
      saveHeading,
      fitLines,
      accounts,
      layAccounts,
      addAccount,
      offerAccount,
      begin,
    },
    ...{ saveLine, removeLine, takeNeed, propose, lock, giveBack, goOn },
    ...{ drop, readChart, takeChart, layout, saveLayout },
  }),
}
