import { dayMonth, shortDayYear } from '../../../app/web/client/days.ts'
import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { type Sentences, words } from '../../../kernel/words.ts'
import en from '../words/en.json'
import id from '../words/id.json'
import rulesEn from '../words/rules.en.json'
import rulesId from '../words/rules.id.json'
import type { Version } from './api.ts'

export const t = words(id, en)
/** Sentences of the rules: what is missing, components, levels, T. */
export const rules = words(rulesId, rulesEn)
speakRefusals(t, 'plans')

/** The same by a whole code, as a rule gives it. Without a sentence it throws. */
export const said = words<Sentences, Sentences>(rulesId, rulesEn)
/** Her words without the quotation marks that the page sets itself. */
export const bare = (text: string): string => text.replaceAll(/[“”"]/g, '').trim()
/** "2 Feb – 20 Mar" */
export const spanWord = (from: string | null, to: string | null): string =>
  [from, to].flatMap((d) => (d ? [dayMonth(d)] : [])).join(' – ')
export const discussedWord = (name: string, on: string | null | undefined): string =>
  on ? t('plan.discussed', { name, day: shortDayYear(on) }) : t('plan.not_discussed')
/** How somebody agreed, and who saw it: "Cap jempol, saksi Yanti". */
export const mannerWord = ({ manner, witness }: Version['signatures'][number]): string =>
  [t(`manner.${manner}`), witness && t('sign.witness', { who: witness })].filter(Boolean).join(', ')
