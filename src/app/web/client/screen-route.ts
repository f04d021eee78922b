import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { ActionOf, ModulePolicy } from '../../../kernel/policy.ts'
import type { cases } from '../../../modules/cases/contract.ts'
import type { CaseTab } from '../../../modules/cases/screens/case-frame.tsx'
import type { ShellWord } from '../words.ts'

/** Titles of the shell's words; a new screen adds its own to both languages. */
export type TitleKey = Extract<ShellWord, `title.${string}`>

type Common<Action extends string> = {
  /** address, with parts: `/penerima-manfaat/$clientId` */
  path: string
  /** key in `words/` of the name in the phone's top bar; the document's own title is always "Titian" */
  title: TitleKey
  /** the action of the module's policy that its first read asks for, or several of which one is enough; the server decides again */
  may: Action | readonly Action[] | 'anyone'
  /** where the phone's arrow leads; without it the screen is a first one */
  back?: string
  /** only among invented people */
  demoOnly?: boolean
}

/** What a part of a case is given by the frame around it: the head of the case, and the words of gates and exits. */
export type CasePart = {
  page: z.output<(typeof cases)['page']['output']>
  openTeam?: (() => void) | undefined
  say: (group: 'absence' | 'aftercare' | 'check' | 'exit' | 'gate', code: string) => string
}

/** What a decision is given by the frame around it: whom it is about, and the list of what waits beside it. */
export type ApprovalPart = { caseId: string; label: string; list: ReactNode; say: CasePart['say'] }

/**
 * One screen of the app; its code is loaded when it is first needed. It stands by itself, as a part of a case
 * (`tab`: the frame of the case is drawn around it), or beside the list of what waits for a decision.
 */
export type ScreenRoute<Action extends string = string> = Common<Action> &
  (
    | { frame?: undefined; load: () => Promise<() => ReactNode> }
    | { frame: CaseTab; load: () => Promise<(part: CasePart) => ReactNode> }
    | { frame: 'approval'; load: () => Promise<(part: ApprovalPart) => ReactNode> }
  )

/** The screens of a module; what they ask is typed by its policy. */
export type RoutesOf<P extends ModulePolicy> = readonly ScreenRoute<ActionOf<P>>[]
