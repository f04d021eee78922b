import { DECISIONS_OF, type Decision, decisionKey, type Kind } from '../rules.ts'
import { t } from './words.ts'

/** What was decided, said by the kind of conference. */
export const decisionWord = (of: { kind: Kind; decision: Decision }): string => t(decisionKey(of))

type Option = { value: string; label: string }

/** What may be decided there, of all that the form knows. */
export const decisionsAt = (kind: Kind | '', options: readonly Option[]): Option[] =>
  options.flatMap((option) => {
    const decision = kind === '' ? undefined : DECISIONS_OF[kind].find((code) => code === option.value)
    return kind && decision ? [{ ...option, label: decisionWord({ kind, decision }) }] : []
  })
