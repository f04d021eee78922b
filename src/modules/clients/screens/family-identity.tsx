import { type ReactNode, useState } from 'react'
import { dayMonthYear } from '../../../app/web/client/days.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Icon } from '../../../design/icon.tsx'
import { MaskedText } from '../../../design/masked-text.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { isShut } from '../../cases/stages.ts'
import { api, type CasePage, type IdentityRead } from './api.ts'
import { CallNameDialog } from './call-name.tsx'
import { IdentityForm } from './identity-form.tsx'
import { t } from './words.ts'

const PLAIN = [
  'alias',
  'birthPlace',
  'motherName',
  'religion',
  'language',
  'addressOnCard',
  'addressNow',
  'district',
  'disability',
  'aid',
  'nikNote',
] as const
const CODED = ['literacy', 'education', 'maritalStatus'] as const

/** Who she is: numbers masked until somebody asks, and what is still missing. */
export function FamilyIdentity({ page }: { page: CasePage }) {
  const read = useRead(api.clients.identity, { caseId: page.caseId })
  const mayWrite = useMay('clients.register') && page.mayWork && !isShut(page)
  const [editing, setEditing] = useState(false)
  const mayRename = useMay('cases.move') && page.mayWork && !isShut(page)
  const [renaming, setRenaming] = useState(false)
  return (
    <Section title={t('family.identity')}>
      <ReadView read={read}>
        {(data) => (
          <div className="stack">
            {!data.isOpen ? (
              <p className="quiet">{t('family.closed')}</p>
            ) : data.identity ? (
              <Known data={data} identity={data.identity} caseId={page.caseId} />
            ) : (
              <p className="quiet">{t('family.nothing')}</p>
            )}
            {data.identity && !page.isProtected && (
              <p>
                <PrintForm caseId={page.caseId} code="f11" of="identity" />
              </p>
            )}
            {!data.photoAllowed && (
              <p className="small">
                <Icon name="eye-off" small /> {t('family.no_photo')}
              </p>
            )}
            {data.isOpen && mayWrite && (
              <Button icon="pencil" onClick={() => setEditing(true)}>
                {data.missing.length > 0 ? t('family.complete', { count: data.missing.length }) : t('family.edit')}
              </Button>
            )}
            {mayRename && !page.isProtected && (
              <Button kind="plain" onClick={() => setRenaming(true)}>
                {t('call_name.title')}
              </Button>
            )}
            {renaming && <CallNameDialog page={page} onClose={() => setRenaming(false)} />}
            {editing && <IdentityForm caseId={page.caseId} read={data} onClose={() => setEditing(false)} />}
          </div>
        )}
      </ReadView>
    </Section>
  )
}

function Known({
  data,
  identity,
  caseId,
}: {
  data: IdentityRead
  identity: NonNullable<IdentityRead['identity']>
  caseId: string
}) {
  const number = (which: 'nik' | 'kk' | 'phone') => {
    const masked = identity[which]
    return masked ? (
      <MaskedText
        label={t(`field.${which}`)}
        masked={masked}
        reveal={async () => (await api.clients.reveal({ caseId, which })).value}
      />
    ) : null
  }
  const birth = identity.birthDate
    ? dayMonthYear(identity.birthDate)
    : identity.birthYear
      ? t('family.about', { year: identity.birthYear })
      : null
  return (
    <Card body>
      <p className="strong">{identity.fullName}</p>
      {(['nik', 'kk', 'phone'] as const).map((which) => (
        <div key={which}>{number(which)}</div>
      ))}
      <dl className="pairs">
        <Line label={t('part.birthDate')}>{birth}</Line>
        {PLAIN.map((key) => (
          <Line key={key} label={t.code('part', key)}>
            {identity[key]}
          </Line>
        ))}
        {CODED.map((key) => (
          <Line key={key} label={t.code('part', key)}>
            {identity[key] && t.code(key, identity[key])}
          </Line>
        ))}
        <Line label={t('part.children')}>{identity.children}</Line>
      </dl>
      {data.missing.length > 0 && (
        <p className="small quiet">
          {t('family.missing', { list: data.missing.map((part) => t.code('part', part)).join(', ') })}
        </p>
      )}
    </Card>
  )
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  if (children === undefined || children === null || children === '') return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
