import { Button } from '../../../design/button.tsx'
import { FieldGroup } from '../../../design/field-group.tsx'
import { Field, type FieldsOf } from '../../../design/form-field.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { confirmationOf, type Evidence, isPossible, METHODS } from '../comprehensive/finding.ts'
import type { Lists } from '../forms/parts.ts'
import { t } from './words.ts'

type Bound = FieldsOf<Lists>['findings']
type Row = Bound['rows'][number]
type Informants = readonly { id?: string | undefined; relation?: string | undefined }[]

const SAID_BY_HER = { source: 'client', method: 'W' } as const

/** Findings of this part, each with its sources and techniques: what confirms it is said in words (triangulation). */
export function Findings({ of, informants }: { of: Bound; informants: Informants }) {
  const begin = () => ({
    id: crypto.randomUUID(),
    isKey: true,
    evidence: [{ ...SAID_BY_HER, who: '', which: '' }],
  })
  return (
    <FieldGroup legend={of.label} optional hint={of.hint}>
      <div className="stack">
        {of.rows.map((row, n) => (
          <div key={n} className="card finding stack stack-3">
            <Field of={row.statement} />
            <div className="finding__rows">
              {row.evidence.rows.map((one, at) => (
                <EvidenceRow key={at} row={one} informants={informants} remove={() => row.evidence.removeAt(at)} />
              ))}
              <Button small icon="plus" onClick={() => row.evidence.add(SAID_BY_HER)}>
                {row.evidence.own('add')}
              </Button>
            </div>
            <p className="small quiet">{t.code('confirmation', confirmationOf({ evidence: typed(row) }))}</p>
            <div className="row row--between">
              <Field of={row.isKey} />
              <IconButton icon="trash" label={of.own('remove') ?? ''} onClick={() => of.removeAt(n)} />
            </div>
          </div>
        ))}
        <Button icon="plus" onClick={() => of.add(begin())}>
          {of.own('add')}
        </Button>
      </div>
    </FieldGroup>
  )
}

/** What is typed, without the empty texts that stand for what is open. */
const typed = (row: Row): Evidence[] =>
  row.evidence.value.map(({ source, method, who, which }) => ({
    source: source || undefined,
    method: method || undefined,
    who: who || undefined,
    which: which || undefined,
  }))

type EvidenceProps = { row: Row['evidence']['rows'][number]; informants: Informants; remove: () => void }

function EvidenceRow({ row, informants, remove }: EvidenceProps) {
  const source = row.source.value || undefined
  const methods = row.method.options.filter((one) => isPossible({ source, method: one.value || undefined }))
  /** somebody was asked, only somebody else: the technique stays where it can */
  const set = (next: typeof row.source.value) => {
    row.source.set(next)
    const fits = METHODS.filter((method) => isPossible({ source: next || undefined, method }))
    if (row.method.value && !fits.includes(row.method.value)) row.method.set(fits[0] ?? '')
  }
  return (
    <div className="finding__row">
      <Field of={{ ...row.source, set }} as="list" />
      <Field of={row.method} options={methods} as="list" />
      <IconButton icon="x" label={t('remove')} onClick={remove} />
      <Field
        of={row.who}
        options={informants.map(({ id = '', relation = '' }) => ({ value: id, label: relation }))}
        placeholder={t('choose')}
      />
      <Field of={row.which} />
    </div>
  )
}
