/**
 * The one border for Vietnamese text. Everything that compares text compares keys made here; what the user wrote is
 * never changed, only looked at through these.
 */
export { isComposed, nfc, squash } from './normalise';
export { cleanText } from './clean';
export { compareKey, plainKey } from './keys';
