import { Button } from '../../../design/button.tsx'
import { Checkbox } from '../../../design/checkbox.tsx'
import { FieldGroup } from '../../../design/field-group.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import type { Text } from './api.ts'
import { t } from './words.ts'

type Props = {
  part: string
  text: Text
  change: (more: Partial<Text>) => void
  problems: NonNullable<Text['problems']>
}

/** The lists of the form, each with the part that it belongs to. */
export function PartLists({ part, text, change, problems }: Props) {
  if (part === 'sources')
    return <Informants list={text.informants ?? []} onChange={(informants) => change({ informants })} />
  if (part === 'analysis')
    return <Problems list={text.problems ?? []} onChange={(list) => change({ problems: list })} />
  if (part === 'recommendation')
    return <Needs list={text.needs ?? []} problems={problems} onChange={(needs) => change({ needs })} />
  if (part === 'violence')
    return (
      <Checkbox
        label={t('safety_plan.ready')}
        note={t('safety_plan.note')}
        checked={text.isSafetyPlanReady ?? false}
        onChange={(isSafetyPlanReady) => change({ isSafetyPlanReady })}
      />
    )
  return null
}

const changed = <T extends { id: string }>(list: readonly T[], id: string, more: Partial<T>): T[] =>
  list.map((x) => (x.id === id ? { ...x, ...more } : x))
const without = <T extends { id: string }>(list: readonly T[], id: string): T[] => list.filter((x) => x.id !== id)

type Informant = NonNullable<Text['informants']>[number]

function Informants({ list, onChange }: { list: readonly Informant[]; onChange: (list: Informant[]) => void }) {
  return (
    <FieldGroup legend={t('informant.title')} hint={t('informant.hint')}>
      <div className="stack stack-2">
        {list.map((i) => (
          <TextField
            key={i.id}
            personal
            label={t('informant.relation')}
            hideLabel
            value={i.relation}
            onChange={(relation) => onChange(changed(list, i.id, { relation }))}
            after={<IconButton icon="trash" label={t('remove')} onClick={() => onChange(without(list, i.id))} />}
          />
        ))}
        <Button small icon="plus" onClick={() => onChange([...list, { id: crypto.randomUUID(), relation: '' }])}>
          {t('informant.add')}
        </Button>
      </div>
    </FieldGroup>
  )
}

type Problem = NonNullable<Text['problems']>[number]

/** Order is rank: the first is the most urgent. Moved by buttons, so that every order has a form. */
function Problems({ list, onChange }: { list: readonly Problem[]; onChange: (list: Problem[]) => void }) {
  const ordered = list.toSorted((a, b) => (a.rank ?? 99) - (b.rank ?? 99))
  const put = (next: readonly Problem[]) => onChange(next.map((p, i) => ({ ...p, rank: i + 1 })))
  const up = (n: number) =>
    put(ordered.map((p, i) => (i === n - 1 ? (ordered[n] ?? p) : i === n ? (ordered[n - 1] ?? p) : p)))
  return (
    <FieldGroup legend={t('problem.title')} hint={t('problem.hint')}>
      <ol className="stack stack-2">
        {ordered.map((p, n) => (
          <li key={p.id} className="row row--top">
            <div className="grow">
              <TextField
                label={t('problem.nth', { n: n + 1 })}
                value={p.statement}
                onChange={(statement) => put(changed(ordered, p.id, { statement }))}
              />
            </div>
            {n > 0 && <IconButton icon="arrow-up" label={t('problem.up')} onClick={() => up(n)} />}
            <IconButton icon="trash" label={t('remove')} onClick={() => put(without(ordered, p.id))} />
          </li>
        ))}
      </ol>
      <Button
        small
        icon="plus"
        onClick={() => put([...ordered, { id: crypto.randomUUID(), statement: '', rank: null }])}
      >
        {t('problem.add')}
      </Button>
    </FieldGroup>
  )
}

type Need = NonNullable<Text['needs']>[number]

function Needs({
  list,
  problems,
  onChange,
}: {
  list: readonly Need[]
  problems: readonly Problem[]
  onChange: (list: Need[]) => void
}) {
  return (
    <FieldGroup legend={t('need.title')} hint={problems.length === 0 ? t('need.no_problem') : t('need.hint')}>
      <div className="stack stack-3">
        {list.map((n) => (
          <div key={n.id} className="row row--top row--wrap">
            <div className="grow">
              <TextField
                label={t('need.statement')}
                value={n.statement}
                onChange={(statement) => onChange(changed(list, n.id, { statement }))}
              />
            </div>
            <Select
              label={t('need.answers')}
              value={problems.some((p) => p.id === n.problemId) ? n.problemId : ''}
              placeholder={t('choose')}
              options={problems.map((p) => ({ value: p.id, label: p.statement }))}
              onChange={(problemId) => onChange(changed(list, n.id, { problemId }))}
            />
            <IconButton icon="trash" label={t('remove')} onClick={() => onChange(without(list, n.id))} />
          </div>
        ))}
        <Button
          small
          icon="plus"
          onClick={() =>
            onChange([...list, { id: crypto.randomUUID(), statement: '', problemId: problems[0]?.id ?? '' }])
          }
        >
          {t('need.add')}
        </Button>
      </div>
    </FieldGroup>
  )
}
