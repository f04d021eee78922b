import type { ServerPart } from '../../platform/http/server-part.ts'
import { catalogue } from './commands/catalogue.ts'
import { addPicture, removePicture } from './commands/pictures.ts'
import { agreeRule, declineRule, proposeRule } from './commands/rules.ts'
import { sell, takeBack } from './commands/sales.ts'
import { share, spend } from './commands/share.ts'
import { move, saveWork, takeMaterial } from './commands/works.ts'
import type { products } from './contract.ts'
import type { Ports } from './ports.ts'
import { makers } from './queries/makers.ts'
import { money } from './queries/money.ts'
import { ofCase } from './queries/of-case.ts'
import { picture } from './queries/pictures.ts'
import { rules } from './queries/rules.ts'
import { work, works } from './queries/works.ts'

export const server: ServerPart<typeof products, Ports> = {
  handlers: (ports) => ({
    ...{ catalogue, picture, addPicture, removePicture },
    ...{
      works,
      work: work(ports),
      makers,
      saveWork,
      takeMaterial: takeMaterial(ports),
      move,
      sell,
      takeBack: takeBack(ports),
    },
    ...{ rules, proposeRule, agreeRule, declineRule, money, share, spend, ofCase },
  }),
}
