import { Button } from '../../../design/button.tsx'
import { Checkbox } from '../../../design/checkbox.tsx'
import { FieldGroup } from '../../../design/field-group.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { isPossible, METHODS, SOURCES, triangulation } from '../comprehensive/finding.ts'
import type { Text } from './api.ts'
import { rules, t } from './words.ts'

type Finding = NonNullable<Text['findings']>[number]
type Evidence = Finding['evidence'][number]
type Informants = NonNullable<Text['informants']>
type Props = {
  part: Finding['part']
  findings: readonly Finding[]
  informants: Informants
  change: (findings: Finding[]) => void
}

/** Findings of this part, each with its sources and techniques: what confirms it is said in words (triangulation). */
export function Findings({ part, findings, informants, change }: Props) {
  const put = (id: string, more: Partial<Finding>) => change(findings.map((f) => (f.id === id ? { ...f, ...more } : f)))
  const confirmed = new Map(triangulation(findings).map((x) => [x.findingId, x.confirmation]))
  return (
    <FieldGroup legend={t('finding.title')} optional hint={t('finding.hint')}>
      <div className="stack">
        {findings.map((f) => (
          <div key={f.id} className="card finding stack stack-3">
            <TextArea
              label={t('finding.statement')}
              rows={2}
              value={f.statement}
              onChange={(statement) => put(f.id, { statement })}
            />
            <div className="finding__rows">
              {f.evidence.map((e, n) => (
                <EvidenceRow
                  key={n}
                  evidence={e}
                  informants={informants}
                  onChange={(next) =>
                    put(f.id, {
                      evidence: next
                        ? f.evidence.map((x, i) => (i === n ? next : x))
                        : f.evidence.filter((_, i) => i !== n),
                    })
                  }
                />
              ))}
              <Button
                small
                icon="plus"
                onClick={() => put(f.id, { evidence: [...f.evidence, { source: 'client', method: 'W' }] })}
              >
                {t('finding.add_source')}
              </Button>
            </div>
            <p className="small quiet">{rules.code('confirmation', confirmed.get(f.id) ?? 'unsourced')}</p>
            <div className="row row--between">
              <Checkbox label={t('finding.is_key')} checked={f.isKey} onChange={(isKey) => put(f.id, { isKey })} />
              <IconButton
                icon="trash"
                label={t('finding.remove')}
                onClick={() => change(findings.filter((x) => x.id !== f.id))}
              />
            </div>
          </div>
        ))}
        <Button
          icon="plus"
          onClick={() =>
            change([
              ...findings,
              {
                id: crypto.randomUUID(),
                part,
                statement: '',
                isKey: true,
                evidence: [{ source: 'client', method: 'W' }],
              },
            ])
          }
        >
          {t('finding.add')}
        </Button>
      </div>
    </FieldGroup>
  )
}

function EvidenceRow({
  evidence,
  informants,
  onChange,
}: {
  evidence: Evidence
  informants: Informants
  onChange: (next: Evidence | null) => void
}) {
  const methods = METHODS.filter((method) => isPossible({ source: evidence.source, method }))
  const asksWho = evidence.source === 'family' || evidence.source === 'community'
  const set = (source: Evidence['source']) => {
    const kept = isPossible({ source, method: evidence.method }) // somebody was asked, only somebody else
    const method = kept ? evidence.method : (METHODS.find((m) => isPossible({ source, method: m })) ?? 'W')
    onChange({ source, method })
  }
  return (
    <div className="finding__row">
      <Select
        label={t('finding.source')}
        value={evidence.source}
        options={SOURCES.map((s) => ({ value: s, label: rules.code('source', s) }))}
        onChange={set}
      />
      <Select
        label={t('finding.method')}
        value={evidence.method}
        options={methods.map((m) => ({ value: m, label: rules.code('method', m) }))}
        onChange={(method) => onChange({ ...evidence, method })}
      />
      <IconButton icon="x" label={t('remove')} onClick={() => onChange(null)} />
      {asksWho ? (
        <Select
          label={t('finding.who')}
          value={informants.some((i) => i.id === evidence.who) ? (evidence.who ?? '') : ''}
          placeholder={t('choose')}
          options={informants.map((i) => ({ value: i.id, label: i.relation }))}
          onChange={(who) => onChange({ ...evidence, who })}
        />
      ) : evidence.source === 'document' || evidence.source === 'agency' ? (
        <TextField
          label={t('finding.which')}
          optional
          value={evidence.who ?? ''}
          onChange={(who) => onChange({ ...evidence, who })}
        />
      ) : null}
    </div>
  )
}
