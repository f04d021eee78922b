import { Section } from '../../../design/section.tsx'
import { VersionClash } from '../../../design/version-clash.tsx'
import type { DraftFields, Fields, Form } from '../../../kernel/form.ts'
import { toDraft } from '../../../kernel/form-values.ts'
import { differences, rowsOf, type Say } from '../../../kernel/form-words.ts'
import { screenSay, wordsOf } from './say.ts'
import type { Rival } from './use-rival.ts'

type Known<F extends Fields> = { of: Form<F>; t: { has: (key: string) => boolean }; id?: Say['id'] }

/**
 * What was answered, each under its label. Answers with a column of their own stand elsewhere on the page, in its head, and
 * are left out; they are needed in `value` all the same, because conditions ask for them.
 */
export function Read<F extends Fields>({ of, t, id, value }: Known<F> & { value: object }) {
  const rows = rowsOf(of, toDraft(of, value), screenSay(wordsOf(t), id))
  return rows
    .filter((row) => row.text !== '' && row.kind !== 'tick' && !of.fields[row.key]?.column)
    .map((row) => (
      <Section key={row.key} title={row.label}>
        {row.text}
      </Section>
    ))
}

/** Both versions of a form, side by side, until one is chosen. */
export function Clash<F extends Fields>({
  of,
  t,
  id,
  yours,
  theirs,
  ...rest
}: Known<F> & {
  yours: DraftFields<F>
  theirs: DraftFields<F>
} & Omit<Parameters<typeof VersionClash>[0], 'parts' | 'id'>) {
  return <VersionClash {...rest} parts={differences(of, yours, theirs, screenSay(wordsOf(t), id))} />
}

type RivalProps<F extends Fields> = Known<F> & {
  yours: DraftFields<F>
  rival: Rival<DraftFields<F>>
  send: (version: number) => void
}

/** The same above a form that somebody else saved while it was open; nothing while nobody did. */
export function RivalClash<F extends Fields>({ rival, send, ...rest }: RivalProps<F>) {
  return rival.theirs ? (
    <Clash {...rest} theirs={rival.theirs} busy={rival.command.busy} onPick={rival.pick(send)} />
  ) : null
}
