import { dayMonthYear } from '../../../app/web/client/days.ts'
import { Banner } from '../../../design/banner.tsx'
import { Field, type FieldsOf } from '../../../design/form-field.tsx'
import { Flag } from '../../../design/status-text.tsx'
import type { workForm } from '../forms/work.ts'
import type { Employer } from './api.ts'
import { t } from './words.ts'

export const cautionsOf = (e: Employer): string[] =>
  e.cautions.map((code) =>
    t(`caution.${code}`, { there: e.there, quota: e.quota ?? 0, on: e.overOn === null ? '' : dayMonthYear(e.overOn) }),
  )

/** While she is there: what of the agreement does not carry it. */
export const Cautions = ({ of: e }: { of: Employer }) =>
  cautionsOf(e).map((said) => (
    <Flag key={said} icon="alert-triangle">
      {said}
    </Flag>
  ))

type Props = { f: FieldsOf<(typeof workForm)['fields']>; employers: readonly Employer[]; mayAdd: boolean }

/** With whom: a partner out of the list, one that is written down with her work, or somebody of whom the house keeps nothing else. */
export function EmployerFields({ f, employers, mayAdd }: Props) {
  const picked = employers.find((e) => e.partnerId === f.partnerId.value)
  const deals = (picked?.deals ?? []).filter((d) => d.kind === f.kind.value)
  const ways = f.at.options.filter((o) => o.value !== 'new' || mayAdd)
  return (
    <>
      <Field of={f.at} options={ways} />
      {f.at.value === 'partner' && employers.length === 0 ? (
        <p className="quiet">{t('work.employers_none')}</p>
      ) : (
        <Field of={f.partnerId} as="list" options={employers.map((e) => ({ value: e.partnerId, label: e.name }))} />
      )}
      {f.partnerId.isAsked && picked && <Room of={picked} />}
      {picked?.closedFor && deals.length > 0 && <Banner kind="attention">{t(`closed_for.${picked.closedFor}`)}</Banner>}
      {picked && ((deals.length > 0 && picked.closedFor === null) || f.dealId.value) && (
        <>
          <Field of={f.dealId} as="list" options={deals.map((d) => ({ value: d.dealId, label: d.what }))} />
          <Field of={f.wantsIt} />
          <Field of={f.meetsNobody} />
        </>
      )}
      <Field of={f.employer} />
      <Field of={f.partnerKind} as="list" />
    </>
  )
}

/** How much room there is; what speaks against it is said, and forbids nothing that she needs. */
function Room({ of: e }: { of: Employer }) {
  const cautions = cautionsOf(e)
  return (
    <div className="stack stack-2" aria-live="polite">
      <p className="small quiet">
        {[
          e.quota !== null && t('work.partner_room', { there: e.there, quota: e.quota }),
          e.contact && t('work.partner_contact', { contact: e.contact }),
          t('work.check_list'),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {cautions.length > 0 && <Banner kind="attention">{[...cautions, t('caution.still')].join(' ')}</Banner>}
    </div>
  )
}
