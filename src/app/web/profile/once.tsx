import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { t } from './words.ts'

/** A secret that is shown once, large, with the way to paper. */
export function Once({ say, text, next, onNext }: { say: string; text: string; next: string; onNext: () => void }) {
  return (
    <div className="stack stack-3">
      <Banner kind="attention" live>
        {say}
      </Banner>
      <p className="sheet sheet__big code">{text}</p>
      <div className="row row--wrap no-print">
        <PrintButton>{t('profile.print')}</PrintButton>
        <Button kind="primary" onClick={onNext}>
          {next}
        </Button>
      </div>
    </div>
  )
}
