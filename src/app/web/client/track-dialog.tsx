/** A track, new or changed: asked on the page of units, which stands above it. */
export { newTrackWord, TrackDialog } from '../../../modules/tracks/screens/track-dialog.tsx'
