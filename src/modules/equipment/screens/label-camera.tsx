import { useSquareCamera } from '../../../app/web/client/square/use-square-camera.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { t } from './words.ts'
import './label-camera.css'

type Props = { fault: string | null; onCode: (code: string) => void; onOver: () => void }

/** A label before the camera at the back of the device; `fault`: what it read is no label. */
export function LabelCamera({ fault, onCode, onOver }: Props) {
  const { video, refused } = useSquareCamera('environment', onCode)
  return (
    <div className="stack stack-2">
      {refused ? (
        <Banner kind="attention" live>
          {t('code.refused')}
        </Banner>
      ) : (
        <>
          <p>{t('code.hold')}</p>
          <video ref={video} className="label-camera" autoPlay playsInline muted aria-label={t('code.picture')} />
        </>
      )}
      {fault && (
        <Banner kind="attention" live>
          {fault}
        </Banner>
      )}
      <p>
        <Button small onClick={onOver}>
          {t('code.stop')}
        </Button>
      </p>
    </div>
  )
}
