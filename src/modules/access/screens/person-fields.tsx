import type { FieldProblem } from '../../../design/error-summary.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { t } from './words.ts'

export type PersonText = {
  name: string
  callName: string
  position: string
  rank: string
  nip: string
  username: string
}
export const emptyPerson: PersonText = { name: '', callName: '', position: '', rank: '', nip: '', username: '' }

const USERNAME = /^[a-z][a-z0-9._-]{1,39}$/

/** What is missing, by the id of its field; `of` tells two forms on one page apart. */
export function personProblems(p: PersonText, of: string, withUsername = true): FieldProblem[] {
  const needed = [
    ['name', t('person.name')],
    ['callName', t('person.call_name')],
  ] as const
  const missing = needed.flatMap(([key, field]) =>
    p[key].trim() === '' ? [{ id: `${of}-${key}`, text: t('person.required', { field }) }] : [],
  )
  const wrong =
    withUsername && !USERNAME.test(p.username.trim())
      ? [{ id: `${of}-username`, text: t('person.username_wrong') }]
      : []
  return [...missing, ...wrong]
}

/** As the contract wants a person: nothing instead of empty text. */
export const personOf = (p: PersonText) => ({
  name: p.name.trim(),
  callName: p.callName.trim(),
  username: p.username.trim(),
  ...(p.position.trim() && { position: p.position.trim() }),
  ...(p.rank.trim() && { rank: p.rank.trim() }),
  ...(p.nip.trim() && { nip: p.nip.trim() }),
})

type Props = {
  of: string
  value: PersonText
  onChange: (value: PersonText) => void
  problems: readonly FieldProblem[]
  username?: boolean | undefined
}

/** Name, call name, post, rank, NIP, and the name for signing in. */
export function PersonFields({ of, value, onChange, problems, username = true }: Props) {
  const field = (key: keyof PersonText) => ({
    id: `${of}-${key}`,
    value: value[key],
    error: problems.find((p) => p.id === `${of}-${key}`)?.text,
    autoComplete: 'off',
    onChange: (next: string) => onChange({ ...value, [key]: next }),
  })
  return (
    <div className="stack">
      <TextField personal label={t('person.name')} hint={t('person.name_hint')} maxLength={120} {...field('name')} />
      <div className="setup__two">
        <TextField personal label={t('person.call_name')} maxLength={60} {...field('callName')} />
        {username && (
          <TextField
            personal
            label={t('person.username')}
            hint={t('person.username_hint')}
            maxLength={40}
            autoCapitalize="none"
            spellCheck={false}
            {...field('username')}
          />
        )}
      </div>
      <div className="setup__two">
        <TextField personal label={t('person.position')} optional maxLength={120} {...field('position')} />
        <TextField personal label={t('person.rank')} optional maxLength={120} {...field('rank')} />
      </div>
      <TextField personal label={t('person.nip')} optional code inputMode="numeric" maxLength={30} {...field('nip')} />
    </div>
  )
}
