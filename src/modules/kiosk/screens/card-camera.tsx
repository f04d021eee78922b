import { useSquareCamera } from '../../../app/web/client/square/use-square-camera.ts'
import { t } from './words.ts'

/** The card before the camera of the tablet. */
export function CardCamera({ onCode, onOver }: { onCode: (code: string) => void; onOver: () => void }) {
  const { video, refused } = useSquareCamera('user', onCode)
  return (
    <div className="kios-camera">
      {refused ? (
        <p role="alert">{t('camera.refused')}</p>
      ) : (
        <>
          <p>{t('camera.hold')}</p>
          <video ref={video} autoPlay playsInline muted aria-label={t('camera.picture')} />
        </>
      )}
      <button type="button" className="kios-btn" onClick={onOver}>
        {t('camera.close')}
      </button>
    </div>
  )
}
