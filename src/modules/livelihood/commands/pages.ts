import type { Fields, Form } from '../../../kernel/form.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { livelihood } from '../contract.ts'
import { newerPage, writePage } from '../facts.ts'
import { aidForm, choicesForm, homeForm, householdForm, interestForm } from '../forms/pages.ts'
import { type PageCode, picksOne, type STANDINGS } from '../rules.ts'

type Said = {
  caseId: string
  version: number
  on: string
  options?: readonly { standing: (typeof STANDINGS)[number] }[] | undefined
}

const saves =
  <F extends Fields, I extends Said, E extends Parameters<typeof clash>[0]>(
    page: PageCode,
    form: Form<F>,
    endpoint: E,
  ) =>
  async (ctx: Ctx, input: I) => {
    if (input.on > ctx.today.toString()) throw new Refusal('in_the_future')
    if (input.options && !picksOne(input.options.map((o) => o.standing))) throw new Refusal('two_picked')
    const done = await writePage(ctx, input.caseId, page, form, input)
    if (!done) throw clash(endpoint, (again) => newerPage(again, input.caseId, page, form) as never) // as the contract of this page declares it
    return done
  }

export const saveInterest = saves('interest', interestForm, livelihood.saveInterest)
export const saveHome = saves('home', homeForm, livelihood.saveHome)
export const saveChoices = saves('choices', choicesForm, livelihood.saveChoices)
export const saveHousehold = saves('household', householdForm, livelihood.saveHousehold)
export const saveAid = saves('aid', aidForm, livelihood.saveAid)
