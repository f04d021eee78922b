import type { ReactNode } from 'react'
import { LinkButton } from '../../../design/link.tsx'
import { SaveState, type SaveStateProps } from '../../../design/save-state.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import type { Version } from './api.ts'
import { discussedWord, t } from './words.ts'

type Props = {
  caseId: string
  label: string
  version: Version
  mayWork: boolean
  discussedOn: string | null | undefined
  save?: SaveStateProps | undefined
  children?: ReactNode | undefined
}

const KIND = { draft: 'todo', proposed: 'wait', returned: 'back', approved: 'approved', superseded: 'none' } as const

/** Which version, in what state, talked over with her on which day. */
export function PlanHead({ caseId, label, version, mayWork, discussedOn, save, children }: Props) {
  return (
    <header className="page-head">
      <div className="grow">
        <h2 className="t-page">{t('plan.title', { name: label })}</h2>
        <div className="plan-meta quiet">
          <span>{t('plan.version', { n: version.number })}</span>
          <StatusText kind={KIND[version.state]}>{t(`state.${version.state}`)}</StatusText>
          {discussedOn !== undefined && <span className="small">{discussedWord(label, discussedOn)}</span>}
          {save && <SaveState {...save} />}
        </div>
      </div>
      <div className="push row row--wrap">
        {version.body && mayWork && (
          <LinkButton icon="printer" href={`/surat/baru?case=${caseId}&surat=f16`}>
            {t('plan.print')}
          </LinkButton>
        )}
        {children}
      </div>
    </header>
  )
}
