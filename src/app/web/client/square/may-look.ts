/** The policy of the page, where the browser tells it (Chromium). */
type Told = Document & { featurePolicy?: { allowsFeature: (name: string) => boolean } }

/** A live picture needs a safe address (https, or this machine itself) and a browser that has one. */
export const hasCamera = (): boolean => typeof navigator.mediaDevices?.getUserMedia === 'function'

/** Whether this document may ask for the camera: its headers came with the page that was loaded first (request-guard.ts). */
export const mayLook = (): boolean => (document as Told).featurePolicy?.allowsFeature('camera') ?? true // the type above says why
